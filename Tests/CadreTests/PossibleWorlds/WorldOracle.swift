@testable import Cadre

/// Decides conditions where everything is known, in two values: the language stated a second time.
struct WorldOracle {
  let date: CalendarDate
  let definitions: [String: WorldCondition]
  let lists: [String: WorldSelection]
  let isOfRoster: Bool
  let unit: [String: WorldFact]
  var person: WorldPerson?
  var record: WorldRecord?
  var teamSize = 0

  func holds(_ condition: WorldCondition) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .none(let parts): !parts.contains(where: holds)
    case .atLeastOf(let count, let parts): parts.count(where: holds) >= count
    case .definition(let id): definitions[id].map(holds) ?? false
    case .test(let owner, let name, let test): passes(owner, name, test)
    case .has(let owner, let part): !matching(owner, part).isEmpty
    case .every(let owner, let part): matching(owner, part).count == records(owner).count
    case .count(let owner, let part, let test):
      compares(.number(matching(owner, part).count), test)
    case .years(let part, let test): years(matching(.employment, part), test)
    case .sum(let owner, let fact, let part, let test):
      compares(.number(matching(owner, part).reduce(0) { $0 + $1.number(fact) }), test)
    }
  }

  /// The records of a person that count in the team.
  func records(_ owner: FactOwner) -> [WorldRecord] {
    guard case .given(let records) = person?.lists[owner] else { return [] }
    guard owner == .post, !isOfRoster else { return records }
    return records.filter { $0.units == [WorldRoster.team] }
  }

  private func matching(_ owner: FactOwner, _ part: WorldCondition?) -> [WorldRecord] {
    records(owner).filter { record in
      guard let part else { return true }
      var inner = self
      inner.record = record
      return inner.holds(part)
    }
  }

  // MARK: Facts

  private func passes(_ owner: FactOwner, _ name: String, _ test: WorldTest) -> Bool {
    if case .heldOn(let day) = test { return record?.isHeld(on: day ?? date) ?? false }
    let value: WorldValue? =
      switch (owner, name) {
      case (.team, _): .number(teamSize)
      case (.person, "age"): age
      case (.person, _): person?.facts[name]?.possible[0]
      case (.unit, _): unit[name]?.possible[0]
      default: record?.facts[name]?.possible[0]
      }
    return value.map { compares($0, test) } ?? false
  }

  private var age: WorldValue? {
    guard case .date(let birth) = person?.facts["birth_date"]?.possible[0] else { return nil }
    let hadBirthday = (date.month, date.day) >= (birth.month, birth.day)
    return .number(date.year - birth.year - (hadBirthday ? 0 : 1))
  }

  private func compares(_ value: WorldValue, _ test: WorldTest) -> Bool {
    switch test {
    case .equals(let other): value == other
    case .oneOf(let others): others.contains(value)
    case .atLeast(let other): value.rank >= other.rank
    case .atMost(let other): value.rank <= other.rank
    case .above(let other): value.rank > other.rank
    case .below(let other): value.rank < other.rank
    case .isIn(let list): lists[list]?.contains(value.written) ?? false
    case .before(let day): value.day.map { $0 < day } ?? false
    case .after(let day): value.day.map { $0 > day } ?? false
    case .withinYears(let years):
      value.day.map { $0 <= date && anniversary($0, years) > date } ?? false
    case .heldOn: false
    }
  }

  private func anniversary(_ day: CalendarDate, _ years: Int) -> CalendarDate {
    CalendarDate(year: day.year + years, month: day.month, day: day.day)
      ?? CalendarDate(day.year + years, 2, 28)
  }

  // MARK: Time

  private func years(_ records: [WorldRecord], _ test: WorldTest) -> Bool {
    switch test {
    case .atLeast(.number(let years)): covers(records, years, orMore: false)
    case .above(.number(let years)): covers(records, years, orMore: true)
    case .below(.number(let years)): !covers(records, years, orMore: false)
    case .atMost(.number(let years)): !covers(records, years, orMore: true)
    default: false
    }
  }

  /// Counts the days covered up to the check, from the first day of any stretch, and compares with the anniversary.
  private func covers(_ records: [WorldRecord], _ years: Int, orMore: Bool) -> Bool {
    let periods = records.compactMap { record -> (first: Int, next: Int)? in
      guard let (from, until) = record.period else { return nil }
      let end = min(until ?? date, date)
      return from <= end ? (from.dayNumber, end.dayNumber + 1) : nil
    }
    return periods.contains { start in
      // Days from this one on that some period covers.
      var days = 0
      var reached = start.first
      for period in periods.sorted(by: { $0.first < $1.first }) where period.next > reached {
        days += period.next - max(period.first, reached)
        reached = period.next
      }
      let end = start.first + days
      let goal = anniversary(CalendarDate(dayNumber: start.first), years).dayNumber
      return orMore ? end > goal : end >= goal
    }
  }
}

/// A list of codes: of those listed the nearest on the way up decides.
struct WorldSelection: Hashable {
  let include: [String]
  let exclude: [String]

  /// For every code the one above it.
  let parents: [String: String]

  func contains(_ code: String) -> Bool {
    var next: String? = code
    while let code = next {
      if exclude.contains(code) { return false }
      if include.contains(code) { return true }
      next = parents[code]
    }
    return false
  }
}

extension WorldValue {
  static let levels = ["intermediate", "college", "bachelor", "master", "doctorate"]
  static let unitLevels = ["central", "province", "commune"]

  /// A number that orders values of one kind.
  var rank: Int {
    switch self {
    case .number(let number): number
    case .code(let code):
      Self.levels.firstIndex(of: code) ?? Self.unitLevels.firstIndex(of: code) ?? -1
    case .date(let day): day.dayNumber
    case .boolean: 0
    }
  }

  var day: CalendarDate? {
    if case .date(let day) = self { day } else { nil }
  }
}

extension WorldRecord {
  func number(_ fact: String) -> Int {
    if case .number(let number) = facts[fact]?.possible[0] { number } else { 0 }
  }

  /// The first and the last day; no last day where the period goes on.
  var period: (from: CalendarDate, until: CalendarDate?)? {
    guard case .date(let from) = facts["from"]?.possible[0] else { return nil }
    return (from, (facts["until"]?.possible[0])?.day)
  }

  func isHeld(on day: CalendarDate) -> Bool {
    guard let (from, until) = period else { return false }
    return from <= day && day <= until ?? day
  }
}
