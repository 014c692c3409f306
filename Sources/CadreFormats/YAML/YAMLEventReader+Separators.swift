import Cadre

/// Colons and commas that are missing although the file can be read without them.
extension YAMLEventReader {
  /// In braces, `{level:college}` is a key without a value: the space after the colon is missing.
  func checkColon(before value: YAMLScalar, in parent: Container?) {
    guard let parent, parent.isMapping, value.isPlain, value.extent.bytes.isEmpty,
      parent.key.bytes.upperBound <= value.extent.bytes.lowerBound,
      !source.bytes[parent.key.bytes.upperBound..<value.extent.bytes.lowerBound].contains(
        UInt8(ascii: ":"))
    else { return }
    hasLostContent = true
    let key = parent.key
    let text = source.bytes.text(key.bytes)
    guard let colon = source.bytes[key.bytes].firstIndex(of: UInt8(ascii: ":")),
      colon > key.bytes.lowerBound, colon + 1 < key.bytes.upperBound
    else {
      report(Diagnostic(.colonMissing, at: place(of: key), ["key": .text(text)]))
      return
    }
    report(
      Diagnostic(
        .spaceAfterColon, at: places.place(at: colon, length: 1, onLineOf: key),
        help: [.spaced(text)]))
  }

  /// In brackets, `[05 06]` is one item with a space in it: a comma is missing.
  ///
  /// - Returns: The items that were probably meant, so that no further message follows; nil where all is well.
  func itemsWithoutCommas(in item: YAMLScalar, _ parent: Container?) -> [YAMLScalar]? {
    guard let parent, !parent.isMapping, parent.isFlow, item.isPlain, item.text.contains(" "),
      item.text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 })
    else { return nil }
    let texts = item.text.split(separator: " ")
    let gap = item.extent.bytes.lowerBound + texts[0].utf8.count
    report(
      Diagnostic(
        .commaMissing, at: places.place(at: gap, length: 1, onLineOf: item.extent),
        ["text": .text(item.text)],
        help: [
          Sentence(.writeInstead, ["text": .text(texts.joined(separator: ", "))]),
          Sentence(.quoteOneItem),
        ]))
    return texts.map { YAMLScalar(text: String($0), isPlain: true, extent: item.extent) }
  }
}

extension Sentence {
  /// `write` with a space after the first colon of `text`.
  static func spaced(_ text: String) -> Sentence {
    let parts = text.split(separator: ":", maxSplits: 1)
    return Sentence(.writeInstead, ["text": .text(parts.joined(separator: ": "))])
  }
}
