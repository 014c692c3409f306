/// How numbers that are written in another form than the language has are written in it.
enum NumberSpelling {
  /// The number as the language writes it, or nil where it is not clear which one is meant.
  static func correction(of text: String) -> String? {
    let plain = westernDigits(in: text).filter { !$0.isWhitespace && $0 != "_" }
    if let integer = radixInteger(plain) { return String(integer) }
    var candidate = plain.replacing(",", with: ".")
    if candidate.hasPrefix("+") { candidate.removeFirst() }
    let isNegative = candidate.hasPrefix("-")
    if isNegative { candidate.removeFirst() }
    if candidate.hasPrefix(".") { candidate = "0" + candidate }
    if candidate.hasSuffix(".") { candidate.removeLast() }
    candidate = withoutLeadingZeros(candidate)
    guard let number = DecimalNumber(candidate) ?? scientific(candidate) else { return nil }
    return number.millionths == 0 ? "0" : (isNegative ? "-" : "") + number.description
  }

  /// Whether the number starts with zeros that YAML 1.1 tools read as octal.
  static func hasLeadingZeros(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return digits.count > 1 && digits.hasPrefix("0") && !digits.hasPrefix("0.")
  }

  private static func withoutLeadingZeros(_ text: String) -> String {
    var rest = text[...]
    while hasLeadingZeros(String(rest)) { rest.removeFirst() }
    return String(rest)
  }

  private static func radixInteger(_ text: String) -> Int? {
    let lower = text.lowercased()
    if lower.hasPrefix("0x") { return Int(lower.dropFirst(2), radix: 16) }
    if lower.hasPrefix("0o") { return Int(lower.dropFirst(2), radix: 8) }
    if lower.hasPrefix("0b") { return Int(lower.dropFirst(2), radix: 2) }
    return nil
  }

  private static func scientific(_ text: String) -> DecimalNumber? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let base = DecimalNumber(parts[0]), let power = Int(parts[1]),
      (0...11).contains(power)
    else { return nil }
    var millionths = base.millionths
    for _ in 0..<power {
      let (product, overflow) = millionths.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      millionths = product
    }
    return DecimalNumber(millionths: millionths)
  }

  /// `text` with full-width and other digits, points and percent signs as ASCII has them.
  static func westernDigits(in text: String) -> String {
    String(
      text.map { character -> Character in
        switch character {
        case "％", "٪": return "%"
        case "．": return "."
        case "，": return ","
        case "／", "⁄", "∕": return "/"
        default: break
        }
        if !character.isASCII, let value = character.wholeNumberValue, (0...9).contains(value) {
          return Character(String(value))
        }
        return character
      })
  }
}

/// How shares that are written in another form than the language has are written in it.
enum ShareSpelling {
  /// The ways to write what was probably meant, the likeliest first; empty where nothing is clear.
  static func corrections(of text: String) -> [String] {
    var plain = NumberSpelling.westernDigits(in: text).filter { !$0.isWhitespace }
    plain = plain.lowercased().replacing(",", with: ".")
    for word in ["percent", "phầntrăm", "pc"] where plain.hasSuffix(word) {
      plain = plain.dropLast(word.count) + "%"
    }
    plain = plain.replacing(":", with: "/")
    if plain.hasPrefix("%") { plain = plain.dropFirst() + "%" }
    if plain.hasPrefix("+") { plain.removeFirst() }
    if plain.hasPrefix(".") { plain = "0" + plain }
    if Ratio(share: plain) != nil { return [plain] }
    guard let number = DecimalNumber(plain), number.millionths >= 0 else { return [] }
    // A number alone may be a fraction or a percentage: 1 may be all, or one in a hundred.
    let asPercent = "\(number)%"
    guard number <= DecimalNumber(1), number.millionths > 0 else { return [asPercent] }
    let asFraction = "\(DecimalNumber(millionths: number.millionths * 100))%"
    return number == DecimalNumber(1) ? [asPercent, asFraction] : [asFraction]
  }

  /// Whether the text is a fraction with the denominator zero.
  static func dividesByZero(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
      && parts[0].allSatisfy(\.isASCIIDigit) && parts[1].allSatisfy { $0 == "0" }
  }
}

/// How dates that are written in another form than the language has are written in it.
enum DateSpelling {
  /// Whether the text has the form of a date, though the calendar may have no such day.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
  }

  /// The date that was probably meant; day before month where the year comes last, as is usual in Vietnam.
  static func correction(of text: String) -> String? {
    let numbers = digitGroups(of: NumberSpelling.westernDigits(in: text))
    guard let first = numbers.first else { return nil }
    if first.count == 4, let year = Int(first) {
      let month = numbers.count > 1 ? Int(numbers[1]) : 1
      let day = numbers.count > 2 ? Int(numbers[2]) : 1
      return month.flatMap { month in day.flatMap { date(year, month, $0) } }
    }
    guard numbers.count == 3, numbers[2].count == 4, let day = Int(first),
      let month = Int(numbers[1]), let year = Int(numbers[2])
    else { return nil }
    // A month above twelve shows that the month came first.
    return month > 12 ? date(year, day, month) : date(year, month, day)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else {
      return nil
    }
    let last = CalendarDate.daysInMonth(year, month)
    return CalendarDate(year: year, month: month, day: min(day, last))?.description
  }

  private static func digitGroups(of text: String) -> [Substring] {
    text.split { !$0.isASCIIDigit }.filter { $0.count <= 4 }
  }
}
