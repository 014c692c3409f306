@testable import Cadre
import CadreFormats
import Testing

/// Random criteria and a roster of several units, for comparing the engine with the reference evaluator.
struct EngineCase {
  let yaml: String
  let criteria: Criteria
  let roster: Roster
  var date = WorldCriteria.date

  /// Whether engine and evaluator agree; otherwise the difference is recorded.
  func agrees(inDetail: Bool) -> Bool {
    let differences = differences(inDetail: inDetail)
    guard !differences.isEmpty else { return true }
    Issue.record(
      "CADRE_SEED=\(RandomCases.seed): \(differences.joined(separator: "; "))\n\(self)")
    return false
  }

  /// Where engine and evaluator differ, in words.
  ///
  /// - Parameter inDetail: whether people, gaps and open facts are compared too.
  func differences(inDetail: Bool) -> [String] {
    let engine = criteria.assess(roster, on: date, by: .engine)
    let reference = criteria.assess(roster, on: date, by: .evaluator)
    guard engine.teams.count == reference.teams.count else { return ["other teams"] }
    var differences: [String] = []
    for (own, expected) in zip(engine.teams, reference.teams) {
      guard own.outcome != expected.outcome || own.team != expected.team else { continue }
      differences.append(
        "\(own.team.id) is \(own.verdict) \(own.outcome.heads), by the evaluator"
          + " \(expected.verdict) \(expected.outcome.heads)")
    }
    if differences.isEmpty, inDetail {
      if engine.teams != reference.teams { differences.append("details of teams differ") }
      if engine.rollUps != reference.rollUps { differences.append("roll-ups differ") }
      if engine.findings != reference.findings { differences.append("findings differ") }
    }
    return differences
  }
}

extension EngineCase: CustomStringConvertible {
  var description: String {
    let people = (0..<roster.people.count).map { person in
      let lists = FactOwner.personRecords.map { owner -> String in
        let table = roster.records(of: owner)
        let records = table.rows(of: person).map { row in
          let unit =
            owner == .post ? " in \(roster.unit(ofPost: row).map(roster.unitID) ?? "?")" : ""
          return "(\(Self.facts(table.table, row))\(unit))"
        }
        return "\(owner.listKey): \(table.isGiven(person) ? "\(records)" : "?")"
      }
      return "\(Self.facts(roster.people, person)) \(lists.joined(separator: ", "))"
    }
    let units = (0..<roster.units.count).map { unit in
      "\(Self.facts(roster.units, unit)) under \(roster.parent(of: unit).map(roster.unitID) ?? "–")"
    }
    return ([yaml, "---"] + units + people).joined(separator: "\n")
  }

  private static func facts(_ table: FactTable, _ row: Int) -> String {
    table.columns.compactMap { name, column in column[row].map { "\(name): \($0)" } }
      .joined(separator: " ")
  }
}

/// Makes random cases: the criteria of the possible worlds with more of the language put in, and rosters of several units.
struct EngineCaseGenerator {
  var worlds: WorldGenerator

  init(seed: UInt64) { worlds = WorldGenerator(seed: seed) }

  /// Conditions on people that the possible worlds do not try.
  private static let furtherConditions = [
    "{ score: { at_least: { parameter: score-by-kind } } }",
    "{ has: ancestor, where: { kind: agency } }", "{ has: ancestor, where: { level: central } }",
    "{ every: ancestor, where: { level: [province, central] } }",
    "{ count: ancestor, at_least: 1 }", "{ has: post, where: { unit.kind: agency } }",
    "{ every: post, where: { unit.level: { known: true } } }",
    "{ has: post, where: { status: official } }",
    "{ has: post, where: { status: { known: true } } }",
    "{ has: post, where: { kind: head, status: [acting, official] } }",
    "{ count: post, where: { unit.kind: [agency, school] }, at_least: 2 }",
    "{ count: post, at_most: { parameter: score-by-kind } }",
    "{ has: title, where: { code: { starts_with: [V.05., \"01\"] } } }",
    "{ has: title, where: { code: { contains_text: ky su } } }", "{ count: title, at_least: 1 }",
    "{ gender: { known: false } }", "{ birth_date: { before: 1980-01-01 } }",
    "{ birth_date: { known: true } }", "{ unit.kind: { known: true } }",
    "{ has: degree, where: { awarded: { within_years: 10 } } }",
    "{ has: degree, where: { awarded: { after: 2010-01-01 }, level: { at_least: college } } }",
    "{ has: degree, where: { credits: { above: { parameter: score-by-kind } } } }",
    "{ has: degree, where: { person.age: { at_least: 40 } } }",
    "{ total: employment, where: { field: { in: list-a } }, years: { at_least: 3 } }",
    "{ has: post, where: { has: ancestor, where: { kind: agency } } }",
  ]

  /// Criteria as YAML and read; nil where the random parts do not fit together.
  mutating func criteria() -> (yaml: String, criteria: Criteria)? {
    var world = worlds.criteria()
    // Lists must be there for what is put in.
    world.definitions["helper"] = .any([
      world.definitions["helper"] ?? .all([]),
      .has(.degree, .test(.degree, "field", .isIn("list-a"))),
    ])
    var yaml = world.yaml
    if !world.requirement.isOfRoster {
      for definition in ["member", "counted"] where worlds.random.once(in: 2) {
        yaml = put(worlds.random.pick(Self.furtherConditions), into: definition, of: yaml)
      }
    }
    yaml = yaml.replacing("requirements:", with: Self.parameter(in: yaml) + "requirements:")
    if worlds.random.once(in: 2) {
      yaml = yaml.replacing(
        "definitions:",
        with: """
          conventions: { undated_posts: held, posts_without_status: official }
          definitions:
          """)
    }
    var problems: [Diagnostic] = []
    let root = YAMLDocument.node(Array(yaml.utf8), file: "c.yaml", reportingTo: &problems)
    let criteria = root.flatMap { root in
      CriteriaDecoder.criteria(
        from: root, file: "c.yaml", codelists: TinyCodelists.codelist,
        codelistIDs: TinyCodelists.ids, reportingTo: &problems)
    }
    return criteria.map { (yaml, $0) }
  }

  private static func parameter(in yaml: String) -> String {
    let own = "  score-by-kind: { by: unit.kind, value: { agency: 1, school: 3 } }\n"
    guard yaml.contains("score-by-kind") else { return "" }
    return yaml.contains("parameters:\n") ? own : "parameters:\n\(own)"
  }

  private mutating func put(_ part: String, into definition: String, of yaml: String) -> String {
    let join = worlds.random.pick(["all", "any", "any"])
    let lines = yaml.split(separator: "\n").map { line -> String in
      let start = "  \(definition): { means: "
      guard line.hasPrefix(start) else { return String(line) }
      return "\(start){ \(join): [\(line.dropFirst(start.count).dropLast(2)), \(part)] } }"
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Rosters

  /// A roster of up to four units, some of them under others.
  ///
  /// - Parameter isFlat: whether everybody has one record of each kind at most, and the rows are those of a flat table.
  mutating func roster(schema: FactSchema, isFlat: Bool, units most: Int = 4) -> Roster {
    var builder = EngineRosterBuilder(schema: schema)
    let count = 1 + worlds.random.below(most)
    for number in 0..<count {
      let other = worlds.random.below(count)
      let parent = number > 0 && worlds.random.once(in: 2) ? worlds.random.below(number) : nil
      var world = worlds.roster()
      if isFlat { world = flattened(world) }
      builder.add(world, number: number, other: other, parent: parent) { titles() }
    }
    return isFlat ? builder.build().alignedWithPeople : builder.build()
  }

  /// A roster of exactly so many people in so many units; where they are equally many, each in one of their own.
  mutating func roster(
    schema: FactSchema, isFlat: Bool, units: Int, people: Int
  ) -> Roster {
    var builder = EngineRosterBuilder(schema: schema)
    var remaining = people
    for number in 0..<units {
      var world = worlds.roster()
      var members: [WorldPerson] = []
      let share = number == units - 1 ? remaining : min(remaining, people / units)
      while members.count < share {
        for person in worlds.roster().people where members.count < share {
          members.append(person.renamed("\(members.count)"))
        }
      }
      world.people = members
      remaining -= share
      if isFlat { world = flattened(world) }
      builder.add(world, number: number, other: number, parent: nil) { titles() }
    }
    return isFlat ? builder.build().alignedWithPeople : builder.build()
  }

  private mutating func titles() -> [String] {
    worlds.random.pick([[], [], ["V.05.01.02"], ["01.003"], ["Kỹ sư"]])
  }

  private mutating func flattened(_ world: WorldRoster) -> WorldRoster {
    var world = world
    for person in world.people.indices {
      for (owner, list) in world.people[person].lists {
        guard case .given(let records) = list else { continue }
        // A flat table cannot say that somebody has none.
        world.people[person].lists[owner] =
          records.isEmpty ? .missing([]) : .given(Array(records.prefix(1)))
      }
    }
    return world
  }
}

extension WorldPerson {
  fileprivate func renamed(_ id: String) -> WorldPerson {
    WorldPerson(id: id, facts: facts, lists: lists)
  }
}
