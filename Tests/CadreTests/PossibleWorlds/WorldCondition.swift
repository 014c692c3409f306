@testable import Cadre

/// A condition of random criteria, kept apart from the program's own so that its meaning can be stated a second time.
indirect enum WorldCondition: Hashable {
  case all([WorldCondition])
  case any([WorldCondition])
  case none([WorldCondition])
  case atLeastOf(Int, [WorldCondition])
  case definition(String)
  case test(FactOwner, String, WorldTest)
  case has(FactOwner, WorldCondition?)
  case every(FactOwner, WorldCondition)
  case count(FactOwner, WorldCondition?, WorldTest)
  case years(WorldCondition?, WorldTest)
  case sum(FactOwner, String, WorldCondition?, WorldTest)
}

enum WorldTest: Hashable {
  case equals(WorldValue)
  case oneOf([WorldValue])
  case atLeast(WorldValue)
  case atMost(WorldValue)
  case above(WorldValue)
  case below(WorldValue)
  case isIn(String)
  case before(CalendarDate)
  case after(CalendarDate)
  case withinYears(Int)

  /// nil: the check date.
  case heldOn(CalendarDate?)
}

extension WorldCondition {
  /// The condition in the criteria language, on one line.
  var yaml: String {
    func list(_ parts: [WorldCondition]) -> String {
      "[ \(parts.map(\.yaml).joined(separator: ", ")) ]"
    }
    func records(_ key: String, _ owner: FactOwner, _ part: WorldCondition?, _ more: String = "")
      -> String
    {
      let part = part.map { ", where: \($0.yaml)" } ?? ""
      return "{ \(key): \(owner.rawValue)\(part)\(more) }"
    }
    switch self {
    case .all(let parts): return "{ all: \(list(parts)) }"
    case .any(let parts): return "{ any: \(list(parts)) }"
    case .none(let parts): return "{ none: \(list(parts)) }"
    case .atLeastOf(let count, let parts):
      return "{ at_least_of: { count: \(count), of: \(list(parts)) } }"
    case .definition(let id): return "{ is: \(id) }"
    case .test(_, _, .heldOn(let day)):
      return "{ held_on: \(day.map { "\($0)" } ?? "check_date") }"
    case .test(let owner, let name, let test):
      let fact = owner == .unit || owner == .team ? "\(owner.rawValue).\(name)" : name
      return "{ \(fact): { \(test.yaml) } }"
    case .has(let owner, let part): return records("has", owner, part)
    case .every(let owner, let part): return records("every", owner, part)
    case .count(let owner, let part, let test):
      return records("count", owner, part, ", \(test.yaml)")
    case .years(let part, let test):
      return records("total", .employment, part, ", years: { \(test.yaml) }")
    case .sum(let owner, let fact, let part, let test):
      return records("total", owner, part, ", of: \(fact), \(test.yaml)")
    }
  }

  /// Calls `body` for every test of a fact, and for what is added up or counted.
  func forEachTested(
    _ definitions: [String: WorldCondition], _ body: (FactOwner, _ fact: String) -> Void
  ) {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .atLeastOf(_, let parts):
      for part in parts { part.forEachTested(definitions, body) }
    case .definition(let id): definitions[id]?.forEachTested(definitions, body)
    case .test(let owner, _, .heldOn):
      body(owner, "from")
      body(owner, "until")
    case .test(let owner, let name, _): body(owner, name == "age" ? "birth_date" : name)
    case .has(let owner, let part), .count(let owner, let part, _):
      body(owner, "list")
      part?.forEachTested(definitions, body)
    case .every(let owner, let part):
      body(owner, "list")
      part.forEachTested(definitions, body)
    case .years(let part, _):
      body(.employment, "list")
      body(.employment, "from")
      body(.employment, "until")
      part?.forEachTested(definitions, body)
    case .sum(let owner, let fact, let part, _):
      body(owner, "list")
      body(owner, fact)
      part?.forEachTested(definitions, body)
    }
  }
}

extension WorldTest {
  var yaml: String {
    switch self {
    case .equals(let value): "equals: \(value.written)"
    case .oneOf(let values): "one_of: [\(values.map(\.written).joined(separator: ", "))]"
    case .atLeast(let value): "at_least: \(value.written)"
    case .atMost(let value): "at_most: \(value.written)"
    case .above(let value): "above: \(value.written)"
    case .below(let value): "below: \(value.written)"
    case .isIn(let list): "in: \(list)"
    case .before(let day): "before: \(day)"
    case .after(let day): "after: \(day)"
    case .withinYears(let years): "within_years: \(years)"
    case .heldOn: ""
    }
  }
}
