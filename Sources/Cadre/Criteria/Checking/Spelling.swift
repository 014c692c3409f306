/// Names that were probably meant.
enum Spelling {
  /// The nearest of `names`, or nil where none is near. Of equally near names one of the same length is taken, because
  /// a wrong letter is the commonest slip, and then the first.
  ///
  /// A name that differs only in how its words are joined, such as `atLeast` or `at-least`, is near at any distance.
  static func nearest(to written: String, among names: [String]) -> String? {
    let words = joined(written)
    if let same = names.first(where: { joined($0) == words }) { return same }
    let near = TextFolding.nearest(to: written, among: names, limit: 4)
    guard near.count > 1, let first = near.first, first.utf8.count != written.utf8.count,
      let least = TextFolding.editDistance(written, first, limit: written.utf8.count)
    else { return near.first }
    return near.first { name in
      name.utf8.count == written.utf8.count
        && TextFolding.editDistance(written, name, limit: least) != nil
    } ?? first
  }

  /// Whether two names are one slip of a key apart: a letter too many, too few, wrong, or swapped.
  static func isOneSlip(_ left: String, _ right: String) -> Bool {
    joined(left) == joined(right) || TextFolding.editDistance(left, right, limit: 1) != nil
  }

  private static func joined(_ name: String) -> [UInt8] {
    name.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "."): nil
      default: byte
      }
    }
  }

  /// `name` in lower-case ASCII letters and digits with single separators, as ids are written; nil where nothing is
  /// left of it.
  static func identifier(from name: String, separator: Character) -> String? {
    var result = ""
    let isMixed = name.contains(where: \.isLowercase)
    for character in name {
      let plain = plainLetter(character)
      if plain.isASCII, plain.isLetter || plain.isNumber {
        let startsWord =
          character.isUppercase && result.last.map { $0.isLetter && $0 != separator } ?? false
          && isMixed
        if startsWord { result.append(separator) }
        result += plain.lowercased()
      } else if let last = result.last, last != separator {
        result.append(separator)
      }
    }
    while result.last == separator { result.removeLast() }
    return result.isEmpty ? nil : result
  }

  private static func plainLetter(_ character: Character) -> Character {
    if let letter = VietnameseLetter(character) { return VietnameseLetter.plain(letter.vowel) }
    return ["đ", "Đ", "Ð", "ð"].contains(character) ? "d" : character
  }

  /// Whether `name` consists of words of lower-case ASCII letters and digits, joined by single separators.
  static func isIdentifier(_ name: String, separator: Character) -> Bool {
    guard let mark = separator.asciiValue else { return false }
    var last = mark
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case mark where last != mark: break
      default: return false
      }
      last = byte
    }
    return last != mark
  }
}
