import Cadre

/// Ids of people in rosters that have none.
enum DerivedID {
  /// The same for the same person in every order of rows, and without the name, as ids stand in messages.
  static func id(unit: String, name: String, birthDate: String) -> String {
    let text = [TextFolding.key(unit), TextFolding.key(name), birthDate].joined(separator: "\u{1F}")
    let digits = String(hash(text), radix: 16)
    return "p-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// FNV-1a of the text as UTF-8. Vietnamese letters are composed in keys, so that equal names have equal bytes.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
