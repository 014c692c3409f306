@testable import Cadre
import CadreFormats

/// Random criteria: definitions and one requirement.
struct WorldCriteria: Hashable {
  static let date = CalendarDate(2025, 6, 30)
  var definitions: [String: WorldCondition]
  var lists: [String: WorldSelection]
  var requirement: WorldRequirement

  var yaml: String {
    let used = Set(lists.keys).filter { list in
      definitions.values.contains { $0.yaml.contains("in: \(list)") }
    }
    var lines = [
      "cadre: 1", "id: random", "version: \"1.0\"", "title: { en: Random }",
      "sources: { law: { cite: { en: Law } } }", "facts:",
      "  score: { of: person, type: number }", "  weight: { of: person, type: number }",
      "  flag: { of: person, type: boolean }", "  degree.credits: { type: number }",
    ]
    if !used.isEmpty { lines.append("lists:") }
    for name in used.sorted() {
      guard let list = lists[name] else { continue }
      let exclude =
        list.exclude.isEmpty ? "" : ", exclude: [\(list.exclude.joined(separator: ", "))]"
      lines.append(
        "  \(name): { codelist: moet-2022, include: [\(list.include.joined(separator: ", "))]\(exclude) }"
      )
    }
    lines.append("definitions:")
    for (name, condition) in definitions.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(name): { means: \(condition.yaml) }")
    }
    if let shares = requirement.byLevel {
      let values = shares.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.yaml)" }
      lines += [
        "parameters:",
        "  by-level: { by: unit.level, value: { \(values.joined(separator: ", ")) } }",
      ]
    }
    return (lines + ["requirements:", "  - \(requirement.yaml)"]).joined(separator: "\n")
  }

  /// The criteria as the program reads them, or what is wrong with them.
  func criteria() -> Result<Criteria, WorldProblem> {
    var problems: [Diagnostic] = []
    let root = YAMLDocument.node(Array(yaml.utf8), file: "c.yaml", reportingTo: &problems)
    let criteria = root.flatMap { root in
      CriteriaDecoder.criteria(
        from: root, file: "c.yaml", codelists: TinyCodelists.codelist,
        codelistIDs: TinyCodelists.ids, reportingTo: &problems)
    }
    if let criteria { return .success(criteria) }
    let errors = problems.filter { $0.severity == .error }
    return .failure(
      WorldProblem(
        isOfChance: errors.allSatisfy {
          [.exceptionsOverlap, .testsExclude, .alwaysHolds].contains($0.kind)
        },
        text: errors.map { "\($0.kind.code) \($0.message(in: .english))" }.joined(separator: "\n")))
  }

  func oracle(unit: [String: WorldFact]) -> WorldOracle {
    WorldOracle(
      date: Self.date, definitions: definitions, lists: lists, isOfRoster: requirement.isOfRoster,
      unit: unit)
  }
}

struct WorldProblem: Error {
  /// Whether random exceptions may hold at the same time, or random tests exclude each other, which the language does
  /// not allow.
  let isOfChance: Bool
  let text: String
}

extension WorldCriteria {
  /// How often each fact is tested by the definitions of the requirement: `degree.level`, and `post.list` for lists.
  func tested(by names: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for name in names {
      definitions[name]?.forEachTested(definitions) {
        counts["\($0.rawValue).\($1)", default: 0] += 1
      }
    }
    return counts
  }

  /// Whether no open fact of the roster is tested twice, so that the program must be exact.
  func isExact(for roster: WorldRoster) -> Bool {
    let ofPeople = tested(by: ["member", "counted"])
    var ofUnit: [String: Int] = [:]
    for (name, count) in ofPeople where name.hasPrefix("unit.") {
      // Tested once for every person.
      ofUnit[name] = count * roster.people.count
    }
    for condition in [requirement.when].compactMap(\.self) + requirement.exceptions.map(\.when) {
      condition.forEachTested(definitions) { ofUnit["\($0.rawValue).\($1)", default: 0] += 1 }
    }
    if requirement.byLevel != nil { ofUnit["unit.level", default: 0] += 1 }
    for (name, fact) in roster.unit where fact.isOpen && ofUnit["unit.\(name)", default: 0] > 1 {
      return false
    }
    if requirement.weight != nil {
      let bounds =
        requirement.bounds
        + requirement.exceptions.compactMap {
          if case .bound(let bound) = $0.outcome { bound } else { nil }
        }
      // Two sums of the same weights are not looked at together.
      guard requirement.bounds.count == 1, bounds.allSatisfy(\.isOneSum) else { return false }
    }
    return roster.people.allSatisfy { isExact($0, ofPeople, weight: requirement.weight) }
  }

  /// The same for one person and the facts tested so often.
  func isExact(_ person: WorldPerson, _ tested: [String: Int], weight: String?) -> Bool {
    for (name, fact) in person.facts where fact.isOpen {
      guard tested["person.\(name)", default: 0] + (weight == name ? 1 : 0) <= 1 else {
        return false
      }
    }
    for (owner, list) in person.lists {
      guard case .given(let records) = list else { return false }
      for record in records {
        for (name, fact) in record.facts where fact.isOpen {
          let weighs = owner == .post && weight == name ? 1 : 0
          guard tested["\(owner.rawValue).\(name)", default: 0] + weighs <= 1 else { return false }
        }
        // Where a post is decides of membership already.
        if record.units.count > 1, !requirement.isOfRoster {
          guard tested["post.list", default: 0] == 0, weight != "fte" else { return false }
        }
      }
    }
    return true
  }
}

extension WorldRequirement.Bound {
  fileprivate var isOneSum: Bool {
    switch self {
    case .difference: false
    case .bySize(let steps): steps.allSatisfy { $0.bound.isOneSum }
    default: true
    }
  }
}
