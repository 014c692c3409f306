import Cadre

/// What spreadsheets do to ids and codes.
enum CellText {
  /// `1.23E+11`: a long number as Excel shows and saves it, its last digits lost.
  static func isScientific(_ text: String) -> Bool {
    guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let mantissa = text[..<mark]
    let exponent = text[text.utf8.index(after: mark)...]
    guard let sign = exponent.first, sign == "+" || sign == "-" else { return false }
    let digits = exponent.dropFirst()
    return !mantissa.isEmpty && !digits.isEmpty && digits.allSatisfy(\.isDigit)
      && mantissa.first?.isDigit == true
      && mantissa.allSatisfy { $0.isDigit || $0 == "." || $0 == "," }
  }

  /// `2-Jan`, `Jan-02`, `02/01/2025`, `2025-01-02`: a code that was taken for a date.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else {
      return false
    }
    let day = text.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    for separator in ["-", "/"] as [Character] {
      let parts = day.split(separator: separator, omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts.allSatisfy({ isNumber($0) || isMonthName($0) })
      else { continue }
      if parts.contains(where: isMonthName) { return true }
      guard parts.count == 3 else { continue }
      if parts[0].count == 4 || parts[2].count == 4 { return parts.count { $0.count <= 2 } == 2 }
      if separator == "/" { return parts.allSatisfy { $0.count <= 2 } }
    }
    return false
  }

  /// What a spreadsheet did to an id so that it is not the id any more; nil where nothing is to be seen.
  ///
  /// Its names of months begin with a capital: `MAR-12` may well be an id, `Mar-12` was `3-12`.
  static func damage(toID id: String) -> Diagnostic.Kind? {
    if isScientific(id) { return .scientificID }
    guard id.first?.isDigit == true || id.first?.isUppercase == true, isDate(id) else {
      return nil
    }
    let letters = id.filter(\.isLetter)
    let isWritten = letters.isEmpty || letters.dropFirst() == letters.dropFirst().lowercased()
    return isWritten ? .dateInID : nil
  }

  private static func isNumber(_ text: Substring) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy(\.isDigit)
  }

  private static let monthNames: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func isMonthName(_ text: Substring) -> Bool {
    let name = text.lowercased()
    if monthNames.contains(name) { return true }
    return name.hasPrefix("thg") && (1...2).contains(name.dropFirst(3).count)
      && name.dropFirst(3).allSatisfy(\.isDigit)
  }

  /// A date without the time of midnight that databases add.
  static func withoutMidnight(_ text: String) -> String {
    for midnight in [" 00:00:00", "T00:00:00", " 0:00", " 00:00"] where text.hasSuffix(midnight) {
      return String(text.dropLast(midnight.count))
    }
    return text
  }

  private static let openEnds = Set(
    [
      "nay", "đến nay", "hiện nay", "hiện tại", "đến hiện tại", "present", "now", "to date",
      "current",
    ].map(TextFolding.key))

  /// Whether the end of a period says that the period goes on.
  static func isOpenEnd(_ text: String) -> Bool {
    text.first?.isDigit != true && openEnds.contains(TextFolding.key(text))
  }

  private static let noneWords = Set(
    ["không", "không có", "chưa có", "none", "no degree", "nil"].map(TextFolding.key))

  /// Whether the first cell of a record says that there is no such record.
  static func isNone(_ text: String) -> Bool {
    text.utf8.count < 24 && noneWords.contains(TextFolding.key(text))
  }
}

extension Character {
  var isDigit: Bool { isASCIIDigit }
}
