/// A day of the Gregorian calendar, without time and zone.
public struct CalendarDate: Hashable, Sendable {
  /// From 1 to 9999.
  public let year: Int

  /// The month, from 1.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date that exists.
  ///
  /// - Precondition: the day exists in the calendar.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    precondition(Self.exists(year, month, day), "\(year)-\(month)-\(day) is not a date")
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.exists(year, month, day) else { return nil }
    self.init(year, month, day)
  }

  /// Reads `2025-01-09`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1...9999).contains(year) && (1...12).contains(month) && day >= 1
      && day <= daysInMonth(year, month)
  }

  static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
  }
}

extension CalendarDate: Comparable {
  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2025-01-09`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CalendarDate {
  /// Days since 1 March of year 0, counting in years that begin in March so that leap days come last.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = (month + 9) % 12
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (153 * shiftedMonth + 2) / 5 + day - 1
  }

  /// The date of a day number; days outside the years 1 to 9999 are held at the ends.
  public init(dayNumber: Int) {
    let number = min(max(dayNumber, CalendarDate(1, 1, 1).dayNumber), 3_652_364)
    var year = (10_000 * number + 14_780) / 3_652_425
    func firstDay(_ year: Int) -> Int { 365 * year + year / 4 - year / 100 + year / 400 }
    if number < firstDay(year) { year -= 1 }
    let dayOfYear = number - firstDay(year)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(month <= 2 ? year + 1 : year, month, day)
  }

  /// The parts into which a month is divided so that a day of any month is a whole number of them: 28, 30 and 31 divide it.
  static let partsOfMonth = 13_020

  /// The parts of months from the year 0 up to the end of this day. A 29 February adds nothing to the 28 days of its month.
  var partsOfMonthsSoFar: Int {
    let length = month == 2 ? 28 : Self.daysInMonth(year, month)
    let full = (year * 12 + month - 1) * Self.partsOfMonth
    return full + min(day, length) * (Self.partsOfMonth / length)
  }

  /// The date `days` later, or earlier where negative.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The anniversary `years` later; 29 February follows `leapDay` in years that have none.
  public func adding(years: Int, leapDay: Conventions.LeapDay) -> CalendarDate {
    let target = min(max(year + years, 1), 9999)
    if let same = CalendarDate(year: target, month: month, day: day) { return same }
    switch leapDay {
    case .february28: return CalendarDate(target, 2, 28)
    case .march1: return CalendarDate(target, 3, 1)
    }
  }

  /// The same day `months` later, or the last day of that month where it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + months
    let target = min(max(index / 12, 1), 9999)
    let targetMonth = index - (index / 12) * 12 + 1
    return CalendarDate(target, targetMonth, min(day, Self.daysInMonth(target, targetMonth)))
  }

  /// Whole years completed since this date on `other`, following `leapDay`.
  public func completedYears(on other: CalendarDate, leapDay: Conventions.LeapDay) -> Int {
    let years = other.year - year
    return adding(years: years, leapDay: leapDay) <= other ? years : years - 1
  }
}
