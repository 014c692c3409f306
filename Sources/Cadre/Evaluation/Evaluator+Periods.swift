/// A stretch of days, both ends included.
struct Period: Hashable, Sendable {
  let first: CalendarDate
  let last: CalendarDate

  init?(_ first: CalendarDate, _ last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The number of days, at least one.
  var days: Int { last.dayNumber - first.dayNumber + 1 }

  /// The length of the period in parts of a month: every month of the calendar is one, and each of its days an equal part
  /// of it.
  ///
  /// A 29 February adds nothing, so that a year of the calendar is a year whatever day it begins on; one with which the
  /// period begins counts where its anniversary is a 28 February, since the anniversary then lies a day earlier.
  func length(_ conventions: Conventions) -> Int {
    let isLeapDay = first.month == 2 && first.day == 29
    let own = isLeapDay && conventions.leapDay == .february28 ? CalendarDate.partsOfMonth / 28 : 0
    return last.partsOfMonthsSoFar - first.adding(days: -1).partsOfMonthsSoFar + own
  }

  /// The day `years` after `day`. Parts of a year are counted as months of the calendar, what then remains as days of a
  /// month of thirty, rounded up.
  static func anniversary(
    of day: CalendarDate, years: DecimalNumber, _ conventions: Conventions
  ) -> CalendarDate {
    let scale = DecimalNumber.scale
    let whole = years.millionths / scale
    let months = (years.millionths % scale) * 12
    let days = (months % scale) * 30
    return day.adding(years: whole, leapDay: conventions.leapDay)
      .adding(months: months / scale).adding(days: (days + scale - 1) / scale)
  }

  /// Periods without common days that cover the same days, in order; or, if overlaps add up, the periods as they are.
  static func arranged(_ periods: [Period], _ conventions: Conventions) -> [Period] {
    let sorted = periods.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    guard conventions.overlappingPeriods == .merge else { return sorted }
    var result: [Period] = []
    for period in sorted {
      if let previous = result.last, period.first <= previous.last,
        let merged = Period(previous.first, max(previous.last, period.last))
      {
        result[result.count - 1] = merged
      } else {
        result.append(period)
      }
    }
    return result
  }
}

extension Evaluator {
  /// What is known of a record's period on the check date.
  ///
  /// Without an end the period goes on; days after the check date do not count.
  func period(of record: RecordReference) -> (from: DateRange?, until: DateRange) {
    let table = roster.table(of: record.owner)
    let open = DateRange(CalendarDate(9999, 12, 31))
    var from: DateRange?
    if case .date(let range) = table?.value("from", record.row), range != .anyDay { from = range }
    guard case .date(let until) = table?.value("until", record.row) else { return (from, open) }
    return (from, until)
  }

  /// Whether the conventions take a record without any dates for one that is held.
  func isHeldWithoutDates(_ record: RecordReference) -> Bool {
    record.owner == .post && criteria.conventions.undatedPosts == .held
      && period(of: record).from == nil
      && roster.table(of: .post)?.value("until", record.row) == nil
  }

  /// Whether the period of the record under `where` covers `day`.
  func isHeld(_ scope: Scope, on day: CalendarDate) -> Truth {
    guard let record = scope.record else { return .unknown }
    let (from, until) = period(of: record)
    let hasEnded: Truth =
      until.latest < day ? .true : until.earliest >= day ? .false : .unknown
    let hasBegun: Truth
    if let from {
      hasBegun = from.latest <= day ? .true : from.earliest > day ? .false : .unknown
    } else if isHeldWithoutDates(record) {
      hasBegun = .true
    } else {
      hasBegun = .unknown
    }
    return hasBegun && !hasEnded
  }

  func truth(
    ofTotal matches: RecordMatches, _ measure: Condition.Measure, _ comparisons: [Comparison],
    in scope: Scope
  ) -> Truth {
    switch measure {
    case .sum(let fact): return truth(ofSum: matches, fact, comparisons, in: scope)
    case .years:
      return comparisons.reduce(.true) { $0 && truth(ofYears: matches, $1, in: scope) }
    }
  }

  // MARK: Sums

  private func truth(
    ofSum matches: RecordMatches, _ fact: FactReference, _ comparisons: [Comparison],
    in scope: Scope
  ) -> Truth {
    let zero = DecimalNumber(0)
    var least = zero
    var greatest = matches.isOpen ? nil : zero
    for match in matches.matches {
      let counts = match.isPresent && match.holds
      guard counts != .false else { continue }
      if case .number(let number) = roster.table(of: fact.owner)?.value(fact.name, match.record.row)
      {
        // A number below zero lowers the sum where it counts.
        least = least + (counts == .true ? number : min(number, zero))
        greatest = greatest.map { $0 + (counts == .true ? number : max(number, zero)) }
      } else {
        greatest = nil
      }
    }
    let range = least...max(least, greatest ?? .greatest)
    return comparisons.reduce(.true) { $0 && truth(of: range, $1, in: scope) }
  }

  // MARK: Years

  /// Compares the time that matching records cover with a number of years.
  private func truth(
    ofYears matches: RecordMatches, _ comparison: Comparison, in scope: Scope
  ) -> Truth {
    let (operand, isStrict, isNegated): (Operand, Bool, Bool)
    switch comparison {
    case .equals(let bound):
      return truth(ofYears: matches, .atLeast(bound), in: scope)
        && truth(ofYears: matches, .atMost(bound), in: scope)
    case .atLeast(let bound): (operand, isStrict, isNegated) = (bound, false, false)
    case .above(let bound): (operand, isStrict, isNegated) = (bound, true, false)
    case .atMost(let bound): (operand, isStrict, isNegated) = (bound, true, true)
    case .below(let bound): (operand, isStrict, isNegated) = (bound, false, true)
    default: return .unknown
    }
    let literals: [Literal]
    switch operand {
    case .literal(let literal): literals = [literal]
    case .parameter(let id): literals = values(of: id, in: scope)
    }
    let reached = Truth.agreed(
      among: literals.map { literal in
        literal.number.map { reaches($0, matches, isStrict: isStrict) } ?? .unknown
      })
    return isNegated ? !reached : reached
  }

  /// Whether the total reaches so many years: the least total must, or the greatest cannot.
  private func reaches(
    _ years: DecimalNumber, _ matches: RecordMatches, isStrict: Bool
  ) -> Truth {
    let least = totalTime(of: matches, greatest: false)
    if least.reaches(years, isStrict: isStrict, criteria.conventions) { return .true }
    if matches.isOpen { return .unknown }
    let greatest = totalTime(of: matches, greatest: true)
    return greatest.reaches(years, isStrict: isStrict, criteria.conventions) ? .unknown : .false
  }

  /// The time of the records that count in the least or in the greatest case.
  func totalTime(of matches: RecordMatches, greatest: Bool) -> TotalTime {
    var time = TotalTime()
    for match in matches.matches {
      let counts = match.isPresent && match.holds
      guard counts == .true || (greatest && counts == .unknown) else { continue }
      let (from, until) = period(of: match.record)
      let years = roster.table(of: match.record.owner)?.value("years", match.record.row)
      if from == nil, case .number(let number) = years {
        time.years = time.years + max(DecimalNumber(0), number)
        continue
      }
      guard let from else {
        if greatest { time.isUnbounded = true }
        continue
      }
      let ends =
        greatest ? (from.earliest, until.latest) : (from.latest, until.earliest)
      if let period = Period(ends.0, min(ends.1, date)) { time.periods.append(period) }
    }
    return time
  }
}

/// Time in periods, and in years for which no dates are given.
struct TotalTime: Hashable, Sendable {
  var periods: [Period] = []
  var years = DecimalNumber(0)

  /// Whether a record without a beginning may reach back without end.
  var isUnbounded = false

  /// Whether the time reaches, or exceeds, a number of years.
  ///
  /// Every month of the calendar counts as a twelfth of a year, and each of its days as an equal part of that: one period
  /// is thereby counted by the calendar, several add up, and nobody has less time for having worked longer.
  func reaches(_ bound: DecimalNumber, isStrict: Bool, _ conventions: Conventions) -> Bool {
    if isUnbounded { return true }
    let missing = Int128(bound.millionths - years.millionths) * Int128(TotalTime.partsOfYear)
    let covered = Int128(length(conventions)) * Int128(DecimalNumber.scale)
    return isStrict ? covered > missing : covered >= missing
  }

  static let partsOfYear = 12 * CalendarDate.partsOfMonth

  /// The length of the periods in parts of a month.
  func length(_ conventions: Conventions) -> Int {
    Period.arranged(periods, conventions).reduce(0) { $0 + $1.length(conventions) }
  }

  /// The whole months of the periods and of the years without dates.
  func months(_ conventions: Conventions) -> Int {
    let written = Int128(years.millionths) * Int128(TotalTime.partsOfYear)
    let covered = Int128(length(conventions)) * Int128(DecimalNumber.scale)
    return Int((written + covered) / Int128(DecimalNumber.scale * CalendarDate.partsOfMonth))
  }
}
