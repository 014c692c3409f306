/// A date known up to an interval: a day, a month, a year.
public struct DateRange: Hashable, Sendable {
  /// The first day that is possible.
  public let earliest: CalendarDate

  /// The last day that is possible.
  public let latest: CalendarDate

  /// Creates the range of a date that is fully known.
  public init(_ date: CalendarDate) {
    earliest = date
    latest = date
  }

  /// Creates a range, or nil where it is empty.
  public init?(_ earliest: CalendarDate, _ latest: CalendarDate) {
    guard earliest <= latest else { return nil }
    self.earliest = earliest
    self.latest = latest
  }

  /// Reads `1975`, `1975-03` or `1975-03-05`.
  public init?(iso text: some StringProtocol) {
    if let date = CalendarDate(iso: text) {
      self.init(date)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, first.allSatisfy(\.isASCIIDigit),
      let year = Int(first), year >= 1
    else { return nil }
    if parts.count == 1 {
      self.init(CalendarDate(year, 1, 1), CalendarDate(year, 12, 31))
      return
    }
    guard parts.count == 2, parts[1].count == 2, parts[1].allSatisfy(\.isASCIIDigit),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    self.init(
      CalendarDate(year, month, 1),
      CalendarDate(year, month, CalendarDate.daysInMonth(year, month)))
  }

  /// The range of a date of which nothing is known.
  public static let anyDay = DateRange(
    earliest: CalendarDate(1, 1, 1), latest: CalendarDate(9999, 12, 31))

  private init(earliest: CalendarDate, latest: CalendarDate) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The one date of the range, where there is only one.
  public var exactDate: CalendarDate? { earliest == latest ? earliest : nil }
}

extension DateRange: CustomStringConvertible {
  /// The shortest form: `1975`, `1975-03`, `1975-03-05`, or both ends.
  public var description: String {
    if let exactDate { return exactDate.description }
    if earliest.month == 1, earliest.day == 1, latest == CalendarDate(earliest.year, 12, 31) {
      return String(earliest.description.prefix(4))
    }
    if earliest.day == 1, latest == earliest.adding(months: 1).adding(days: -1) {
      return String(earliest.description.prefix(7))
    }
    return "\(earliest)..\(latest)"
  }
}
