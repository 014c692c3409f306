package import Cadre

/// The keys of one mapping: finds equal ones, and ones that a reader could take for equal.
package struct YAMLKeys {
  private var first: [String: Node.Key] = [:]

  package init() {}

  /// Adds a key, reporting it at both places where it equals an earlier one or differs from it only by case, accents
  /// or Unicode form.
  ///
  /// - Returns: Whether the pair is to be kept.
  package mutating func insert(_ key: Node.Key, reportingTo reader: YAMLEventReader) -> Bool {
    guard let earlier = first.updateValue(key, forKey: key.text.foldedForKeys) else { return true }
    first[key.text.foldedForKeys] = earlier
    let isSame = earlier.text.utf8.elementsEqual(key.text.utf8)
    let isCanonicallySame = earlier.text == key.text
    let arguments: KeyValuePairs<String, PhraseArgument> = [
      "key": .text(key.text), "first": .text(earlier.text),
    ]
    reader.report(
      Diagnostic(
        isSame ? .duplicateKey : .ambiguousKey, at: key.place, arguments,
        help: [Sentence(isCanonicallySame && !isSame ? .unicodeForms : .keepOneKey)],
        related: [Diagnostic.Related(earlier.place, Sentence(.firstHere))]))
    return !isCanonicallySame
  }
}

extension String {
  /// The text in lower case without accents, `đ` as `d`: keys that agree in it are easily taken for one another.
  var foldedForKeys: String {
    if utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return self }
    var result = ""
    for scalar in lowercased().unicodeScalars {
      // Combining marks of Latin letters; text may be in either Unicode form.
      if (0x300...0x36F).contains(scalar.value) { continue }
      result.unicodeScalars.append(Self.baseLetters[scalar] ?? scalar)
    }
    return result
  }

  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: KeyValuePairs<Unicode.Scalar, String> = [
      "a": "àáảãạăằắẳẵặâầấẩẫậäå", "e": "èéẻẽẹêềếểễệë", "i": "ìíỉĩịîï",
      "o": "òóỏõọôồốổỗộơờớởỡợöø", "u": "ùúủũụưừứửữựûü", "y": "ỳýỷỹỵÿ", "d": "đð",
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in letters {
      for scalar in accented.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
