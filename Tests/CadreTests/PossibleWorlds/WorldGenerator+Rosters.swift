@testable import Cadre

extension WorldGenerator {
  /// A roster that leaves up to six facts open.
  mutating func roster() -> WorldRoster {
    openings = random.below(7)
    let unit = [
      "kind": fact(.code(random.pick(Self.kinds)), Self.kinds.map { .code($0) }),
      "level": fact(
        .code(random.pick(WorldValue.unitLevels)), WorldValue.unitLevels.map { .code($0) }),
    ]
    let people = (0..<(1 + random.below(5))).map { person(number: $0 + 1) }
    return WorldRoster(unit: unit, people: people)
  }

  private mutating func person(number: Int) -> WorldPerson {
    let facts = [
      "score": fact(.number(random.below(7)), [-1, 0, 1, 2, 3, 4, 5, 6].map { .number($0) }),
      "weight": fact(.number(1 + random.below(3)), [0, 1, 1_000].map { .number($0) }),
      "flag": fact(.boolean(random.once(in: 2)), [.boolean(true), .boolean(false)]),
      "gender": fact(.code(random.pick(Self.genders)), Self.genders.map { .code($0) }),
      "birth_date": birth(),
    ]
    var lists: [FactOwner: WorldList] = [:]
    for owner in [FactOwner.post, .degree, .employment] {
      let count = owner == .post ? 1 + random.below(2) : random.below(3)
      if opens(in: 12) {
        lists[owner] = .missing([
          [], [closedRecord(owner)], [closedRecord(owner), closedRecord(owner)],
        ])
      } else {
        lists[owner] = .given(different((0..<count).map { _ in record(owner) }))
      }
    }
    return WorldPerson(id: "p\(number)", facts: facts, lists: lists)
  }

  /// Records that are written alike are one to a roster.
  private func different(_ records: [WorldRecord]) -> [WorldRecord] {
    var seen: Set<String> = []
    return records.filter { seen.insert($0.description).inserted }
  }

  /// Whether a fact is left open, in one of `times` cases while the number of openings allows it.
  private mutating func opens(in times: Int = 5) -> Bool {
    guard openings > 0, random.once(in: times) else { return false }
    openings -= 1
    return true
  }

  private mutating func fact(
    _ value: WorldValue, _ possible: [WorldValue], written: [String] = []
  ) -> WorldFact {
    opens() ? WorldFact(written: written, possible: possible) : WorldFact(value)
  }

  private mutating func closedRecord(_ owner: FactOwner) -> WorldRecord {
    let kept = openings
    openings = 0
    defer { openings = kept }
    return record(owner)
  }

  private mutating func record(_ owner: FactOwner) -> WorldRecord {
    switch owner {
    case .degree:
      let level = random.pick(WorldValue.levels)
      return WorldRecord(facts: [
        "level": fact(.code(level), WorldValue.levels.map { .code($0) }), "field": field(),
        "awarded": awarded(),
        "credits": fact(.number(random.below(7)), [0, 1, 2, 3, 4, 5, 6, 100].map { .number($0) }),
      ])
    case .post:
      var facts = period()
      facts["kind"] = fact(.code(random.pick(Self.posts)), Self.posts.map { .code($0) })
      facts["fte"] = fact(.number(random.below(4)), [0, 1, 2, 3, 1_000].map { .number($0) })
      let isOpen = opens(in: 8)
      let unit = random.once(in: 6) ? WorldRoster.other : WorldRoster.team
      return WorldRecord(
        facts: facts, units: isOpen ? [WorldRoster.team, WorldRoster.other] : [unit])
    default:
      var facts = period()
      facts["field"] = field()
      return WorldRecord(facts: facts)
    }
  }

  // MARK: Codes

  private mutating func field() -> WorldFact {
    let code = WorldValue.code(random.pick(Self.fields))
    guard opens() else { return WorldFact(code) }
    switch random.below(3) {
    case 0: return WorldFact(written: [], possible: Self.fields.map { .code($0) })
    case 1:
      // A group: itself or anything below it.
      let group = random.pick(Self.groups)
      let below = Self.moet.subtree(Self.moet[group] ?? 0).map { Self.moet.entries[$0].code }
      let leaves = below.filter { Self.fields.contains($0) || $0 == group }
      return WorldFact(written: [group], possible: leaves.map { .code($0) })
    default:
      let codes = Array(Set((0..<3).map { _ in random.pick(Self.fields) })).sorted()
      return WorldFact(written: codes, possible: codes.map { .code($0) })
    }
  }

  // MARK: Dates

  private mutating func birth() -> WorldFact {
    let days = [
      CalendarDate(1960, 1, 1), CalendarDate(1975, 6, 30), CalendarDate(1975, 7, 1),
      CalendarDate(1985, 6, 30), CalendarDate(1985, 7, 1), CalendarDate(1995, 6, 30),
      CalendarDate(1995, 7, 1), CalendarDate(2005, 1, 1),
    ]
    return day(random.pick(days), among: days, years: [1975, 1985, 1995])
  }

  private mutating func awarded() -> WorldFact {
    let days = [
      CalendarDate(1990, 1, 1), CalendarDate(2009, 12, 31), CalendarDate(2010, 1, 1),
      CalendarDate(2010, 1, 2), CalendarDate(2015, 6, 29), CalendarDate(2015, 6, 30),
      CalendarDate(2015, 7, 1), CalendarDate(2020, 6, 30), CalendarDate(2020, 7, 1),
      CalendarDate(2025, 6, 30), CalendarDate(2025, 7, 1),
    ]
    return day(random.pick(days), among: days, years: [2010, 2015, 2020, 2025])
  }

  /// A day; or, left open, any of some days, or a day of a year or of a month.
  private mutating func day(
    _ day: CalendarDate, among days: [CalendarDate], years: [Int]
  ) -> WorldFact {
    guard opens() else { return WorldFact(.date(day)) }
    let year = random.pick(years)
    switch random.below(3) {
    case 0: return WorldFact(written: [], possible: days.map { .date($0) })
    case 1:
      return within(
        "\(year)", CalendarDate(year, 1, 1), CalendarDate(year, 12, 31), days)
    default:
      return within(
        "\(year)-06", CalendarDate(year, 6, 1), CalendarDate(year, 6, 30), days)
    }
  }

  private func within(
    _ written: String, _ first: CalendarDate, _ last: CalendarDate, _ days: [CalendarDate]
  ) -> WorldFact {
    let inside = days.filter { first <= $0 && $0 <= last }
    let all = Set([first, last, first.adding(days: 14)] + inside).sorted()
    return WorldFact(written: [written], possible: all.map { .date($0) })
  }

  /// A period with at most one end left open, so that no world has one that ends before it begins.
  private mutating func period() -> [String: WorldFact] {
    let from = random.pick([
      CalendarDate(2009, 3, 1), CalendarDate(2018, 3, 1), CalendarDate(2020, 8, 1),
      CalendarDate(2022, 2, 1),
    ])
    let until: CalendarDate? = random.pick([
      nil, nil, CalendarDate(2023, 12, 31), CalendarDate(2024, 6, 15), CalendarDate(2026, 12, 31),
    ])
    var facts = ["from": WorldFact(.date(from))]
    if let until { facts["until"] = WorldFact(.date(until)) }
    guard opens() else { return facts }
    if random.once(in: 2) {
      facts["from"] = openFrom(until: until)
    } else if random.once(in: 2) {
      facts["until"] = within("2023", CalendarDate(2023, 1, 1), CalendarDate(2023, 12, 31), [])
    } else {
      let ends = [
        from, CalendarDate(2024, 1, 15), CalendarDate(2025, 6, 29), CalendarDate(2025, 6, 30),
      ]
      facts["until"] = WorldFact(
        written: ["unknown"],
        possible: ends.map { .date($0) } + [.date(CalendarDate(2030, 1, 1)), nil])
    }
    return facts
  }

  private mutating func openFrom(until: CalendarDate?) -> WorldFact {
    if random.once(in: 2) {
      return within("2020", CalendarDate(2020, 1, 1), CalendarDate(2020, 12, 31), [])
    }
    let days = [
      CalendarDate(1990, 1, 1), CalendarDate(2015, 6, 30), CalendarDate(2015, 7, 1),
      CalendarDate(2020, 7, 1), CalendarDate(2023, 7, 15), CalendarDate(2025, 6, 30),
      CalendarDate(2026, 1, 1), until ?? CalendarDate(2027, 1, 1),
    ]
    return WorldFact(
      written: [],
      possible: Set(days.filter { until == nil || $0 <= until ?? $0 }).sorted().map { .date($0) })
  }
}
