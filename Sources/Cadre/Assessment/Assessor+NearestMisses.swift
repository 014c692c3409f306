extension Assessor {
  /// The members nearest to being counted, at most three: first who will count soonest, then who lacks the least.
  func nearestMisses(
    among members: [TeamAssessment.Member], _ requirement: Requirement, _ scope: Scope
  ) -> [NearestMiss] {
    let misses = members.filter { $0.counts != .true }.map { member in
      var scope = scope
      scope.person = member.person
      return nearestMiss(member.person, requirement.count, scope)
    }
    let far = CalendarDate(9999, 12, 31)
    return Array(
      misses.sorted {
        ($0.countsFrom ?? far, $0.lacks.count, $0.person)
          < ($1.countsFrom ?? far, $1.lacks.count, $1.person)
      }
      .prefix(3))
  }

  private func nearestMiss(_ person: Int, _ definition: Definition.ID, _ scope: Scope)
    -> NearestMiss
  {
    let condition = Condition(
      .definition(definition), at: criteria.definitions[definition]?.place ?? Place(file: ""))
    let day = evaluator.firstDay(of: condition, in: scope)
    // Where time alone will do, what is lacking is what time will bring.
    return NearestMiss(
      person: person,
      lacks: evaluator.lacks(of: condition, in: scope, preferring: LackPreference(day: day)),
      countsFrom: day)
  }
}

/// Which of several things lacking to name.
struct LackPreference {
  /// A day on which the condition holds: parts that hold then go before others.
  var day: CalendarDate?

  /// Records that go before others.
  var records: Set<RecordReference> = []
}

extension Evaluator {
  // MARK: What is lacking

  /// The fewest tests that would have to come out otherwise for a condition to hold.
  func lacks(
    of condition: Condition, in scope: Scope, preferring preference: LackPreference
  ) -> [Lack] {
    if truth(of: condition, in: scope) == .true { return [] }
    switch condition.form {
    case .all(let parts): return parts.flatMap { lacks(of: $0, in: scope, preferring: preference) }
    case .any(let parts): return fewest(1, parts, scope, preference)
    case .atLeastOf(let count, let parts): return fewest(count, parts, scope, preference)
    case .definition(let id):
      guard let definition = criteria.definitions[id] else { return [] }
      return lacks(of: definition.means, in: scope, preferring: preference)
    case .test(let test): return [lack(test, condition, scope)]
    case .has(let list, let part):
      return lacks(ofHas: list, part, condition, scope, preference.records)
    case .total(let list, let part, .years, let comparisons):
      let matches = matches(of: part, in: list, scope: scope)
      return [
        Lack(
          condition: condition, record: nil, row: nil, found: nil,
          monthsLacking: comparisons.lazy.compactMap { monthsLacking($0, matches, scope) }.first)
      ]
    case .none, .every, .count, .total:
      return [Lack(condition: condition, record: nil, row: nil, found: nil, monthsLacking: nil)]
    }
  }

  private func fewest(
    _ count: Int, _ parts: [Condition], _ scope: Scope, _ preference: LackPreference
  ) -> [Lack] {
    let cured = preference.day.map { on($0) }
    let ways = parts.enumerated().map { position, part in
      let waits = cured.map { $0.truth(of: part, in: scope) != .true } ?? false
      var inner = preference
      if waits { inner.day = nil }
      let lacks = lacks(of: part, in: scope, preferring: inner)
      return (key: (waits ? 1 : 0, lacks.count, position), lacks: lacks)
    }
    return ways.sorted { $0.key < $1.key }.prefix(count).flatMap(\.lacks)
  }

  private func lack(_ test: FactTest, _ condition: Condition, _ scope: Scope) -> Lack {
    let row = row(of: test.fact.owner, in: scope)
    let found = row.flatMap { roster.table(of: test.fact.owner)?.value(test.fact.name, $0) }
    return Lack(
      condition: condition, record: test.fact.owner, row: row, found: found, monthsLacking: nil)
  }

  /// What the nearest record lacks; or the record itself, where there is none.
  private func lacks(
    ofHas list: RecordList, _ part: Condition?, _ condition: Condition, _ scope: Scope,
    _ preferred: Set<RecordReference>
  ) -> [Lack] {
    let matches = matches(of: part, in: list, scope: scope).matches
    guard let part, !matches.isEmpty else {
      return [Lack(condition: condition, record: nil, row: nil, found: nil, monthsLacking: nil)]
    }
    let ways = matches.enumerated().map { position, match in
      var inner = scope
      inner.record = match.record
      let lacks = lacks(of: part, in: inner, preferring: LackPreference(records: preferred))
      return (key: (preferred.contains(match.record) ? 0 : 1, lacks.count, position), lacks: lacks)
    }
    return ways.min { $0.key < $1.key }?.lacks ?? []
  }

  /// The months by which the certain total falls short of a least number of years.
  private func monthsLacking(
    _ comparison: Comparison, _ matches: RecordMatches, _ scope: Scope
  ) -> Int? {
    guard case .atLeast(let operand) = comparison, let years = number(operand, in: scope) else {
      return nil
    }
    let time = totalTime(of: matches, greatest: false)
    for months in 1...1200 {
      var extended = time
      extended.years = DecimalNumber(
        millionths: time.years.millionths + (months * DecimalNumber.scale + 11) / 12)
      if extended.reaches(years, isStrict: false, criteria.conventions) { return months }
    }
    return nil
  }

  private func number(_ operand: Operand, in scope: Scope) -> DecimalNumber? {
    switch operand {
    case .literal(let literal): literal.number
    case .parameter(let id): values(of: id, in: scope).first?.number
    }
  }

  // MARK: When it will hold

  /// The first day after the check date, within ten years, on which a condition holds if only time passes.
  func firstDay(of condition: Condition, in scope: Scope) -> CalendarDate? {
    let horizon = date.adding(years: 10, leapDay: criteria.conventions.leapDay)
    let days = Set(changeDays(of: condition, in: scope)).filter { date < $0 && $0 <= horizon }
    return days.sorted().first { on($0).truth(of: condition, in: scope) == .true }
  }

  /// Days on which the truth of a condition may change: nothing changes between them.
  private func changeDays(of condition: Condition, in scope: Scope) -> [CalendarDate] {
    switch condition.form {
    case .all(let parts), .any(let parts), .none(let parts), .atLeastOf(_, let parts):
      return parts.flatMap { changeDays(of: $0, in: scope) }
    case .definition(let id):
      return criteria.definitions[id].map { changeDays(of: $0.means, in: scope) } ?? []
    case .test(let test): return changeDays(of: test, in: scope)
    case .has(let list, let part), .count(let list, let part, _):
      return part.map { changeDays(in: list, $0, scope) } ?? []
    case .every(let list, let part): return changeDays(in: list, part, scope)
    case .total(let list, let part, _, let comparisons):
      let ofRecords = part.map { changeDays(in: list, $0, scope) } ?? []
      return ofRecords + comparisons.flatMap { changeDays(ofParameterIn: $0) }
        + (dayOfChange(of: condition, in: scope).map { [$0] } ?? [])
    }
  }

  private func changeDays(
    in list: RecordList, _ part: Condition, _ scope: Scope
  ) -> [CalendarDate] {
    matches(of: part, in: list, scope: scope).matches.flatMap { match in
      var inner = scope
      inner.record = match.record
      return changeDays(of: part, in: inner)
    }
  }

  private func changeDays(of test: FactTest, in scope: Scope) -> [CalendarDate] {
    var days = changeDays(ofParameterIn: test.comparison)
    if case .heldOn = test.comparison, let record = scope.record {
      let (from, until) = period(of: record)
      days += [from?.latest, from?.earliest].compactMap(\.self)
      days += [until.earliest.adding(days: 1), until.latest.adding(days: 1)]
    }
    if test.fact == FactReference(.person, "age"), let person = scope.person,
      case .date(let birth) = roster.people.value("birth_date", person)
    {
      days += (0..<10).flatMap { years in
        [birth.earliest, birth.latest].map { day in
          let age = day.completedYears(on: date, leapDay: criteria.conventions.leapDay)
          return day.adding(years: age + 1 + years, leapDay: criteria.conventions.leapDay)
        }
      }
    }
    if case .date(let range) = value(of: test.fact, for: test.comparison, in: scope) {
      days += [range.earliest, range.latest, range.latest.adding(days: 1)]
    }
    return days
  }

  /// The days on which another value of a parameter comes into force.
  private func changeDays(ofParameterIn comparison: Comparison) -> [CalendarDate] {
    guard let id = comparison.parameter, let parameter = criteria.parameters[id] else { return [] }
    return parameter.rows.compactMap(\.from)
  }

  /// The first day on which a total that only grows with time holds, found by halving ten years.
  private func dayOfChange(of condition: Condition, in scope: Scope) -> CalendarDate? {
    var low = date.dayNumber
    var high = date.adding(years: 10, leapDay: criteria.conventions.leapDay).dayNumber
    func holds(_ day: Int) -> Bool {
      on(CalendarDate(dayNumber: day)).truth(of: condition, in: scope) == .true
    }
    guard !holds(low), holds(high) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle }
    }
    return CalendarDate(dayNumber: high)
  }
}
