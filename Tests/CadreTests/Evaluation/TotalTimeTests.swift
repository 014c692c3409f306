import Testing

@testable import Cadre

@Suite struct TotalTimeTests {
  private static func period(_ first: String, _ last: String) -> Period {
    guard let first = CalendarDate(iso: first), let last = CalendarDate(iso: last),
      let period = Period(first, last)
    else { preconditionFailure("no period") }
    return period
  }

  private static func conventions(
    _ overlapping: Conventions.OverlappingPeriods, _ leapDay: Conventions.LeapDay = .february28
  ) -> Conventions {
    var conventions = Conventions()
    conventions.overlappingPeriods = overlapping
    conventions.leapDay = leapDay
    return conventions
  }

  @Test func `a period has its first and its last day`() {
    #expect(Self.period("2025-01-01", "2025-01-01").days == 1)
    #expect(Self.period("2024-02-28", "2024-03-01").days == 3)
    #expect(Self.period("2020-07-01", "2025-06-30").days == 1826)
    #expect(Period(CalendarDate(2025, 1, 2), CalendarDate(2025, 1, 1)) == nil)
  }

  @Test func `merged periods have no common days, added ones stay as they are`() {
    let periods = [
      Self.period("2020-01-01", "2022-12-31"), Self.period("2018-01-01", "2020-12-31"),
      Self.period("2019-01-01", "2019-06-30"), Self.period("2024-01-01", "2024-12-31"),
    ]
    #expect(
      Period.arranged(periods, Self.conventions(.merge)) == [
        Self.period("2018-01-01", "2022-12-31"), Self.period("2024-01-01", "2024-12-31"),
      ])
    #expect(Period.arranged(periods, Self.conventions(.add)).map(\.days).reduce(0, +) == 2739)
  }

  @Test(arguments: [
    ("5", "2025-03-01"), ("0.5", "2020-09-01"), ("0.25", "2020-06-01"), ("1.5", "2021-09-01"),
    // 0.1 years are 1.2 months: one month and six days of a month of thirty.
    ("0.1", "2020-04-07"), ("0", "2020-03-01"),
  ])
  func `parts of a year are months and days`(years: String, expected: String) {
    let number = DecimalNumber(years) ?? DecimalNumber(-1)
    let day = Period.anniversary(
      of: CalendarDate(2020, 3, 1), years: number, Self.conventions(.merge))
    #expect(day.description == expected)
  }

  @Test(arguments: Conventions.OverlappingPeriods.allCases, Conventions.LeapDay.allCases)
  func `more time never comes to less`(
    overlapping: Conventions.OverlappingPeriods, leapDay: Conventions.LeapDay
  ) {
    let conventions = Self.conventions(overlapping, leapDay)
    var random = RandomNumbers(seed: RandomCases.seed)
    let start = CalendarDate(2019, 1, 1).dayNumber
    let bounds = ["0.5", "1", "1.25", "2", "2.5"].compactMap { DecimalNumber($0) }
    for _ in 0..<RandomCases.count(usual: 4_000) {
      var time = TotalTime()
      for _ in 0..<(1 + random.below(3)) {
        let first = start + random.below(1_500)
        let last = first + random.pick([0, 5, 30, 180, 365, 366, 730]) + random.below(3)
        time.periods += [
          Period(CalendarDate(dayNumber: first), CalendarDate(dayNumber: last))
        ].compactMap(\.self)
      }
      var more = time
      if random.once(in: 2), let period = time.periods.first {
        let longer = Period(
          period.first.adding(days: -random.below(60)), period.last.adding(days: random.below(60)))
        more.periods[0] = longer ?? period
      } else {
        let first = start + random.below(1_500)
        more.periods += [
          Period(
            CalendarDate(dayNumber: first), CalendarDate(dayNumber: first + random.below(40)))
        ].compactMap(\.self)
      }
      for bound in bounds {
        for isStrict in [false, true] where time.reaches(bound, isStrict: isStrict, conventions) {
          #expect(
            more.reaches(bound, isStrict: isStrict, conventions),
            "CADRE_SEED=\(RandomCases.seed): \(time.periods) reaches \(bound), \(more.periods) not")
        }
      }
    }
  }

  @Test func `years without dates and time without end`() {
    var time = TotalTime()
    #expect(!time.reaches(DecimalNumber(1), isStrict: false, Conventions()))
    #expect(time.reaches(DecimalNumber(0), isStrict: false, Conventions()))
    #expect(!time.reaches(DecimalNumber(0), isStrict: true, Conventions()))
    time.years = DecimalNumber(2)
    #expect(time.reaches(DecimalNumber(2), isStrict: false, Conventions()))
    #expect(!time.reaches(DecimalNumber(2), isStrict: true, Conventions()))
    time.isUnbounded = true
    #expect(time.reaches(DecimalNumber(100), isStrict: true, Conventions()))
  }
}
