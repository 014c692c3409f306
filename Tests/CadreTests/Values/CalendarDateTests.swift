import Testing

@testable import Cadre

@Suite struct CalendarDateTests {
  private static let first = CalendarDate(1900, 1, 1)
  private static let last = CalendarDate(2100, 12, 31)

  @Test func `every day from 1900 to 2100 comes back from its number, its text and its parts`() {
    var expected = Self.first
    for number in Self.first.dayNumber...Self.last.dayNumber {
      let day = CalendarDate(dayNumber: number)
      guard day == expected, day.dayNumber == number, CalendarDate(iso: day.description) == day,
        CalendarDate(year: day.year, month: day.month, day: day.day) == day
      else {
        Issue.record("\(day) is not \(expected)")
        return
      }
      // The next day by the rules of the calendar alone.
      let isLeap = day.year % 400 == 0 || (day.year % 4 == 0 && day.year % 100 != 0)
      let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][day.month - 1]
      if day.day < length {
        expected = CalendarDate(day.year, day.month, day.day + 1)
      } else if day.month < 12 {
        expected = CalendarDate(day.year, day.month + 1, 1)
      } else {
        expected = CalendarDate(day.year + 1, 1, 1)
      }
    }
    #expect(expected == CalendarDate(2101, 1, 1))
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "2025-04-31", "25-01-01",
    "2025-1-1", "2025-01-01 ", "0000-01-01", "２０２５-01-01", "2025/01/01", "",
  ])
  func `what the calendar does not have is no date`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `the ends of time hold`() {
    #expect(CalendarDate(9999, 12, 31).adding(days: 1) == CalendarDate(9999, 12, 31))
    #expect(CalendarDate(1, 1, 1).adding(days: -1) == CalendarDate(1, 1, 1))
    #expect(CalendarDate(9999, 6, 1).adding(years: 5, leapDay: .march1).year == 9999)
    #expect(CalendarDate(1, 6, 1).adding(years: -5, leapDay: .march1).year == 1)
  }

  @Test(arguments: [
    (CalendarDate(2024, 8, 31), 6, CalendarDate(2025, 2, 28)),
    (CalendarDate(2023, 8, 31), 6, CalendarDate(2024, 2, 29)),
    (CalendarDate(2024, 12, 31), 2, CalendarDate(2025, 2, 28)),
    (CalendarDate(2024, 2, 29), 12, CalendarDate(2025, 2, 28)),
    (CalendarDate(2025, 3, 31), -1, CalendarDate(2025, 2, 28)),
    (CalendarDate(2025, 1, 15), -1, CalendarDate(2024, 12, 15)),
    (CalendarDate(2025, 1, 15), 0, CalendarDate(2025, 1, 15)),
  ])
  func `months keep the day or take the last one`(
    day: CalendarDate, months: Int, expected: CalendarDate
  ) {
    #expect(day.adding(months: months) == expected)
  }

  @Test(arguments: Conventions.LeapDay.allCases)
  func `later days have no earlier anniversaries`(leapDay: Conventions.LeapDay) {
    var previous = CalendarDate(2019, 12, 31)
    for number in CalendarDate(2020, 1, 1).dayNumber...CalendarDate(2024, 12, 31).dayNumber {
      let day = CalendarDate(dayNumber: number)
      for years in [1, 4, 5] {
        #expect(
          previous.adding(years: years, leapDay: leapDay)
            <= day.adding(years: years, leapDay: leapDay))
      }
      previous = day
    }
  }

  @Test(arguments: [
    (CalendarDate(1988, 2, 29), CalendarDate(2025, 2, 27), 36, 36),
    (CalendarDate(1988, 2, 29), CalendarDate(2025, 2, 28), 37, 36),
    (CalendarDate(1988, 2, 29), CalendarDate(2025, 3, 1), 37, 37),
    (CalendarDate(1988, 2, 29), CalendarDate(2024, 2, 28), 35, 35),
    (CalendarDate(1988, 2, 29), CalendarDate(2024, 2, 29), 36, 36),
    (CalendarDate(1985, 6, 30), CalendarDate(2025, 6, 29), 39, 39),
    (CalendarDate(1985, 6, 30), CalendarDate(2025, 6, 30), 40, 40),
  ])
  func `years are complete on the anniversary`(
    birth: CalendarDate, day: CalendarDate, february: Int, march: Int
  ) {
    #expect(birth.completedYears(on: day, leapDay: .february28) == february)
    #expect(birth.completedYears(on: day, leapDay: .march1) == march)
  }
}

@Suite struct DateRangeTests {
  @Test(arguments: [
    ("1975", "1975-01-01", "1975-12-31"), ("1975-03", "1975-03-01", "1975-03-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2025-02", "2025-02-01", "2025-02-28"),
    ("1975-03-05", "1975-03-05", "1975-03-05"),
  ])
  func `a partial date is an interval`(text: String, earliest: String, latest: String) {
    let range = DateRange(iso: text)
    #expect(range?.earliest.description == earliest)
    #expect(range?.latest.description == latest)
    #expect(range?.description == text)
    #expect((range?.exactDate != nil) == (text.count == 10))
  }

  @Test(arguments: ["75", "1975-13", "1975-00", "1975-3", "1975-02-30", "0000", "", "1975-"])
  func `what is no date is no interval`(text: String) {
    #expect(DateRange(iso: text) == nil)
  }

  @Test func `an interval that ends before it begins is none`() {
    #expect(DateRange(CalendarDate(2025, 1, 2), CalendarDate(2025, 1, 1)) == nil)
    #expect(
      DateRange(CalendarDate(2025, 1, 1), CalendarDate(2025, 1, 20))?.description
        == "2025-01-01..2025-01-20")
  }
}
