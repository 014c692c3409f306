/// What a cell says about a fact.
package enum CellReading: Hashable, Sendable {
  case value(FactValue)

  /// The cell is empty or holds a marker for missing data.
  case missing

  /// The cell holds something that the fact cannot be; the fact stays unknown.
  case invalid(Problem)

  /// Why a cell cannot be used.
  package enum Problem: Hashable, Sendable {
    case notANumber
    case noSuchDate
    case notADate
    case twoDigitYear
    case ambiguousDate
    case notABoolean

    /// `1975-1980`: two years and no day.
    case rangeOfYears
  }
}

/// In which order a date with slashes is written.
package enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "day_first"
  case monthFirst = "month_first"
}

/// Reads cells by the type of their fact.
package struct CellReader: Hashable, Sendable {
  /// nil: not known, so that `01/02/2025` cannot be read.
  package var dateOrder: DateOrder?

  package init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }

  /// Texts that stand for missing data, beside the empty cell.
  package static let missingMarkers: Set<String> = [
    "-", "–", "—", "?", "n/a", "na", "#n/a", "null", "unknown", "chưa rõ", "không rõ",
    "chưa xác định", "chưa có thông tin", "không có thông tin",
  ]

  /// Whether a trimmed text stands for missing data.
  package static func isMissing(_ text: Substring) -> Bool {
    if text.isEmpty { return true }
    guard mayBeginMarker(text.utf8.first, text.utf8.dropFirst().first) else { return false }
    return missingMarkers.contains(text.lowercased())
  }

  /// Whether some marker begins with these bytes, in whatever case. Of bytes beyond ASCII it is not known.
  private static func mayBeginMarker(_ first: UInt8?, _ second: UInt8?) -> Bool {
    guard let first, let second, first < 0x80, second < 0x80 else { return true }
    return markerBeginnings.contains(beginning(first, second))
  }

  private static let markerBeginnings: Set<UInt16> = Set(
    missingMarkers.compactMap { marker in
      let bytes = Array(marker.utf8)
      return bytes.count < 2 ? nil : beginning(bytes[0], bytes[1])
    })

  private static func beginning(_ first: UInt8, _ second: UInt8) -> UInt16 {
    func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
    return UInt16(lowercased(first)) << 8 | UInt16(lowercased(second))
  }

  /// Reads one cell.
  package func read(_ written: some StringProtocol, as type: FactType) -> CellReading {
    let text = CellReader.trimmed(Substring(written))
    if CellReader.isMissing(text) { return .missing }
    switch type {
    case .text: return .value(.text(String(text)))
    case .code: return .value(.code(String(text)))
    case .number:
      guard let number = DecimalNumber(text) else { return .invalid(.notANumber) }
      return .value(.number(number))
    case .boolean: return readBoolean(text)
    case .date: return readDate(text)
    }
  }

  private func readBoolean(_ text: Substring) -> CellReading {
    switch text.lowercased() {
    case "true", "có", "x", "✓", "1", "yes", "đúng": .value(.boolean(true))
    case "false", "không", "0", "no", "sai": .value(.boolean(false))
    default: .invalid(.notABoolean)
    }
  }

  private func readDate(_ text: Substring) -> CellReading {
    if let range = DateRange(iso: text) { return .value(.date(range)) }
    if Self.isRangeOfYears(text) { return .invalid(.rangeOfYears) }
    let separator: Character = text.contains("/") ? "/" : (text.contains(".") ? "." : "-")
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      parts.allSatisfy({ $0.count <= 4 })
    else { return .invalid(.notADate) }
    let numbers = parts.compactMap { Int($0) }
    if parts[0].count == 4 { return .invalid(.noSuchDate) }
    guard let year = parts.last, year.count == 4, parts.count >= 2 else {
      return .invalid(parts.count == 3 && parts[2].count == 2 ? .twoDigitYear : .notADate)
    }
    if parts.count == 2 { return Self.month(numbers[0], of: numbers[1]) }
    return fullDate(numbers)
  }

  private static func isRangeOfYears(_ text: Substring) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { "-–—/".contains($0) }.map(trimmed)
    return parts.count == 2 && parts.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isASCIIDigit) }
  }

  private static func month(_ month: Int, of year: Int) -> CellReading {
    guard (1...12).contains(month), year >= 1 else { return .invalid(.noSuchDate) }
    let first = CalendarDate(year, month, 1)
    return DateRange(first, first.adding(months: 1).adding(days: -1)).map { .value(.date($0)) }
      ?? .invalid(.noSuchDate)
  }

  /// Reads day, month, year in the known order, or in the only order that is a date.
  private func fullDate(_ numbers: [Int]) -> CellReading {
    let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    let date: CalendarDate?
    switch dateOrder {
    case .dayFirst: date = dayFirst
    case .monthFirst: date = monthFirst
    case nil:
      if let dayFirst, let monthFirst, dayFirst != monthFirst { return .invalid(.ambiguousDate) }
      date = dayFirst ?? monthFirst
    }
    return date.map { .value(.date(DateRange($0))) } ?? .invalid(.noSuchDate)
  }

  package static func trimmed(_ text: Substring) -> Substring {
    if let first = text.utf8.first, let last = text.utf8.last, isVisible(first), isVisible(last) {
      return text
    }
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Whether the byte is an ASCII character that is no white space, whatever stands beside it.
  private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
