@testable import Cadre

/// Makes random criteria and rosters over one small schema.
struct WorldGenerator {
  var random: RandomNumbers

  /// The number of facts that may still be left open.
  var openings = 0

  /// The one parameter that bounds may use.
  var sharesByLevel: [String: WorldRequirement.Fraction] = [:]

  init(seed: UInt64) { random = RandomNumbers(seed: seed) }

  static let numbers = [1, 2, 3, 5]
  static let days = [CalendarDate(2010, 1, 1), CalendarDate(2015, 6, 30)]
  static let genders = ["female", "male"]
  static let posts = ["head", "deputy_head", "specialist"]
  static let kinds = ["agency", "service_unit", "school"]
  static let moet: Codelist = TinyCodelists.codelist("moet-2022") ?? TinyCodelists.all[0]
  static let fields = moet.entries.indices.filter { moet.isLeaf($0) }.map { moet.entries[$0].code }
  static let groups = moet.entries.indices.filter { !moet.isLeaf($0) }.map { moet.entries[$0].code }
  static let parents: [String: String] = Dictionary(
    uniqueKeysWithValues: moet.entries.compactMap { entry in
      entry.parent.map { (entry.code, moet.entries[$0].code) }
    })

  // MARK: Criteria

  mutating func criteria() -> WorldCriteria {
    let isOfRoster = random.once(in: 6)
    var definitions: [String: WorldCondition] = [:]
    definitions["helper"] = condition(.person, depth: 1, unit: !isOfRoster, helper: false)
    definitions["member"] =
      random.once(in: 3)
      ? .has(.post, condition(.post, depth: 1, unit: false, helper: false))
      : condition(.person, depth: 2, unit: !isOfRoster, helper: false)
    definitions["counted"] = condition(.person, depth: 2, unit: !isOfRoster, helper: true)
    var lists: [String: WorldSelection] = [:]
    for name in ["list-a", "list-b"] { lists[name] = selection() }
    return WorldCriteria(
      definitions: definitions, lists: lists, requirement: requirement(isOfRoster: isOfRoster))
  }

  private mutating func selection() -> WorldSelection {
    // 48 with a group taken out and a programme put back, or single codes.
    if random.once(in: 2) {
      return WorldSelection(
        include: ["48", "51", "7480201"], exclude: ["4802", "5106"], parents: Self.parents)
    }
    let include = Array(Set((0..<2).map { _ in random.pick(["44", "52", "58", "34", "46"]) }))
      .sorted()
    return WorldSelection(include: include, exclude: [], parents: Self.parents)
  }

  mutating func condition(
    _ owner: FactOwner, depth: Int, unit: Bool, helper: Bool
  ) -> WorldCondition {
    if depth > 0, random.once(in: 2) {
      let parts = (0..<(1 + random.below(3))).map { _ in
        condition(owner, depth: depth - 1, unit: unit, helper: helper)
      }
      switch random.below(6) {
      case 0, 1: return .all(parts)
      case 2, 3: return .any(parts)
      case 4: return .none(parts)
      default: return .atLeastOf(1 + random.below(parts.count), parts)
      }
    }
    guard owner == .person else { return test(of: owner) }
    if helper, random.once(in: 6) { return .definition("helper") }
    if unit, random.once(in: 12) { return unitTest() }
    return random.once(in: 3) ? test(of: .person) : recordCondition(depth: depth)
  }

  private mutating func recordCondition(depth: Int) -> WorldCondition {
    let owner = random.pick([FactOwner.degree, .degree, .post, .employment])
    let part = condition(owner, depth: min(depth, 1), unit: false, helper: false)
    let maybe = random.once(in: 4) ? nil : part
    if owner == .employment, random.once(in: 2) {
      return .years(random.once(in: 2) ? nil : part, comparison(of: [2, 5]))
    }
    switch random.below(6) {
    case 0, 1: return .has(owner, maybe)
    case 2: return .every(owner, part)
    case 3: return .count(owner, maybe, comparison(of: [1, 2]))
    default:
      if owner == .employment { return .years(maybe, comparison(of: [2, 5])) }
      let fact = owner == .degree ? "credits" : "fte"
      return .sum(owner, fact, maybe, comparison(of: [2, 5]))
    }
  }

  private mutating func comparison(of numbers: [Int]) -> WorldTest {
    let value = WorldValue.number(random.pick(numbers))
    return random.pick([
      .atLeast(value), .atLeast(value), .atMost(value), .above(value), .below(value),
    ])
  }

  private mutating func test(of owner: FactOwner) -> WorldCondition {
    switch owner {
    case .person:
      switch random.below(4) {
      case 0: return .test(owner, "score", numberTest(Self.numbers))
      case 1: return .test(owner, "flag", .equals(.boolean(random.once(in: 2))))
      case 2: return .test(owner, "gender", .equals(.code(random.pick(Self.genders))))
      default: return .test(owner, "age", numberTest([30, 40, 50]))
      }
    case .degree:
      switch random.below(4) {
      case 0: return .test(owner, "level", levelTest(WorldValue.levels))
      case 1: return .test(owner, "field", fieldTest())
      case 2: return .test(owner, "awarded", dateTest())
      default: return .test(owner, "credits", numberTest(Self.numbers))
      }
    case .post:
      switch random.below(3) {
      case 0: return .test(owner, "kind", .oneOf(some(of: Self.posts)))
      case 1: return .test(owner, "held_on", .heldOn(random.once(in: 2) ? nil : Self.days[1]))
      default: return .test(owner, "fte", numberTest([1, 2]))
      }
    default:
      return random.once(in: 2)
        ? .test(owner, "field", fieldTest())
        : .test(owner, "held_on", .heldOn(random.once(in: 2) ? nil : Self.days[1]))
    }
  }

  private mutating func numberTest(_ numbers: [Int]) -> WorldTest {
    switch random.below(4) {
    case 0: .equals(.number(random.pick(numbers)))
    case 1: .oneOf([.number(numbers[0]), .number(numbers[1])])
    default: comparison(of: numbers)
    }
  }

  private mutating func levelTest(_ levels: [String]) -> WorldTest {
    // Not the ends, so that no comparison holds of every level.
    let level = WorldValue.code(random.pick(Array(levels.dropFirst().dropLast())))
    switch random.below(6) {
    case 0: return .equals(level)
    case 1: return .oneOf(some(of: levels))
    case 2: return .above(level)
    case 3: return .below(level)
    case 4: return .atMost(level)
    default: return .atLeast(level)
    }
  }

  private mutating func fieldTest() -> WorldTest {
    switch random.below(4) {
    case 0: .equals(.code(random.pick(["7480201", "7480101", "5106"])))
    case 1: .oneOf([.code("7480201"), .code("8480201"), .code("8380101")])
    default: .isIn(random.pick(["list-a", "list-b"]))
    }
  }

  private mutating func dateTest() -> WorldTest {
    let day = random.pick(Self.days)
    switch random.below(4) {
    case 0: return .before(day)
    case 1: return .after(day)
    case 2: return .equals(.date(day))
    default: return .withinYears(random.pick([5, 10]))
    }
  }

  /// Some, and not all.
  private mutating func some(of codes: [String]) -> [WorldValue] {
    Array(codes.shuffled(using: &random).prefix(1 + random.below(codes.count - 1))).map {
      .code($0)
    }
  }

  mutating func unitTest() -> WorldCondition {
    random.once(in: 2)
      ? .test(.unit, "kind", .oneOf(some(of: Self.kinds)))
      : .test(.unit, "level", .equals(.code(random.pick(WorldValue.unitLevels))))
  }
}
