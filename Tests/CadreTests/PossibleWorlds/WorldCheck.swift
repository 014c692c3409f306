@testable import Cadre

/// Random criteria and a roster, with what the program and brute force say of them.
struct WorldCase {
  let worlds: WorldCriteria
  let criteria: Criteria
  var roster: WorldRoster {
    didSet { people = roster.people.map(\.worlds) }
  }

  /// Every person in every world.
  private var people: [[WorldPerson]]

  init(worlds: WorldCriteria, criteria: Criteria, roster: WorldRoster) {
    self.worlds = worlds
    self.criteria = criteria
    self.roster = roster
    people = roster.people.map(\.worlds)
  }

  /// What the open facts allow, found by trying everything.
  struct Outcomes {
    var verdicts: Set<Verdict> = []
    var sizes: Set<Int> = []
    var counted: Set<Int> = []
    var shares: Set<Ratio> = []
  }

  /// What a person may be in the team.
  private struct Part: Hashable {
    let isMember: Bool
    let counts: Bool
    let weight: Int
  }

  func outcomes() -> Outcomes {
    var outcomes = Outcomes()
    for unit in roster.unitWorlds {
      let oracle = worlds.oracle(unit: unit)
      let parts = people.map { worlds in Set(worlds.map { part($0, oracle) }) }
      combine(parts[...], [], oracle, &outcomes)
    }
    return outcomes
  }

  private func part(_ person: WorldPerson, _ oracle: WorldOracle) -> Part {
    var oracle = oracle
    oracle.person = person
    let isInTeam = oracle.isOfRoster || !oracle.records(.post).isEmpty
    let isMember = isInTeam && oracle.holds(.definition("member"))
    let weight: Int =
      switch worlds.requirement.weight {
      case "fte": oracle.records(.post).reduce(0) { $0 + $1.number("fte") }
      case let fact?: WorldRecord(facts: person.facts).number(fact)
      case nil: 1
      }
    return Part(
      isMember: isMember, counts: isMember && oracle.holds(.definition("counted")),
      weight: isMember ? weight : 0)
  }

  private func combine(
    _ parts: ArraySlice<Set<Part>>, _ chosen: [Part], _ oracle: WorldOracle,
    _ outcomes: inout Outcomes
  ) {
    if let first = parts.first {
      for part in first { combine(parts.dropFirst(), chosen + [part], oracle, &outcomes) }
      return
    }
    let members = chosen.filter(\.isMember).map { (counts: $0.counts, weight: $0.weight) }
    let level = oracle.unit["level"]?.possible[0]?.written
    let team = WorldTeam(members: members, level: level)
    var oracle = oracle
    oracle.teamSize = team.size
    outcomes.verdicts.insert(worlds.requirement.verdict(team) { oracle.holds($0) })
    outcomes.sizes.insert(team.size)
    outcomes.counted.insert(team.counted)
    if team.size > 0 { outcomes.shares.insert(Ratio(team.counted, of: team.size)) }
  }

  // MARK: The program

  func evaluator() -> Evaluator {
    Evaluator(
      criteria: criteria, roster: roster.roster(schema: criteria.schema), date: WorldCriteria.date)
  }

  func assessment() -> TeamAssessment? {
    let assessor = Assessor(evaluator: evaluator())
    let requirement = criteria.requirements[0]
    return assessor.teams(of: requirement)
      .first { worlds.requirement.isOfRoster || $0.id == WorldRoster.team }
      .map { assessor.assess($0, requirement) }
  }

  // MARK: The comparison

  /// The verdict of the program, and in words where it contradicts brute force.
  func comparison() -> (verdict: Verdict?, problems: [String]) {
    guard let found = assessment() else { return (nil, ["no team"]) }
    let outcomes = outcomes()
    var problems = verdictProblems(found, outcomes)
    problems += rangeProblems("size", found.size, outcomes.sizes)
    problems += rangeProblems("counted", found.counted, outcomes.counted)
    problems += shareProblems(found, outcomes)
    return (found.verdict, problems + truthProblems())
  }

  var isExact: Bool { worlds.isExact(for: roster) }

  private func verdictProblems(_ found: TeamAssessment, _ outcomes: Outcomes) -> [String] {
    let shown = outcomes.verdicts.map(\.rawValue).sorted()
    if found.verdict != .undetermined, outcomes.verdicts != [found.verdict] {
      return ["unsound: the verdict is \(found.verdict), the worlds have \(shown)"]
    }
    guard isExact, found.verdict == .undetermined, outcomes.verdicts.count == 1,
      outcomes.verdicts != [.undetermined]
    else { return [] }
    return ["inexact: the verdict is \(found.verdict), all worlds have \(shown)"]
  }

  private func rangeProblems(
    _ name: String, _ range: ClosedRange<Int>, _ values: Set<Int>
  ) -> [String] {
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    guard range.contains(least), range.contains(greatest) else {
      return ["unsound: \(name) is \(range), the worlds have \(values.sorted())"]
    }
    return isExact && range != least...greatest
      ? ["inexact: \(name) is \(range), the worlds have \(values.sorted())"] : []
  }

  private func shareProblems(_ found: TeamAssessment, _ outcomes: Outcomes) -> [String] {
    guard let least = outcomes.shares.min(), let greatest = outcomes.shares.max() else {
      return isExact && found.share != nil ? ["inexact: a share of nobody"] : []
    }
    guard let low = found.share?.least.ratio, let high = found.share?.greatest.ratio else {
      return ["unsound: no share, the worlds have \(least)…\(greatest)"]
    }
    guard low <= least, greatest <= high else {
      return ["unsound: the share is \(low)…\(high), the worlds have \(least)…\(greatest)"]
    }
    return isExact && (low != least || high != greatest)
      ? ["inexact: the share is \(low)…\(high), the worlds have \(least)…\(greatest)"] : []
  }

  /// Definitions that the program decides otherwise than the worlds do.
  private func truthProblems() -> [String] {
    let evaluator = evaluator()
    var scope = Scope(team: .roster)
    if !worlds.requirement.isOfRoster, let unit = evaluator.roster.unit(WorldRoster.team) {
      scope.team = .unit(unit)
    }
    return roster.people.enumerated().flatMap { position, person in
      worlds.definitions.keys.sorted().flatMap { name -> [String] in
        scope.person = position
        let truth = evaluator.truth(of: name, in: scope)
        let values = roster.unitWorlds.flatMap { unit in
          var oracle = worlds.oracle(unit: unit)
          return people[position].map { world in
            oracle.person = world
            return oracle.holds(.definition(name))
          }
        }
        let expected = Truth.agreed(among: Set(values).map { Truth($0) })
        if truth == expected { return [] }
        let told = "\(name) of \(person.id) is \(truth), in the worlds \(expected)"
        if truth != .unknown { return ["unsound: \(told)"] }
        return isExact(name, person) ? ["inexact: \(told)"] : []
      }
    }
  }

  private func isExact(_ definition: String, _ person: WorldPerson) -> Bool {
    let tested = worlds.tested(by: [definition])
    for (name, fact) in roster.unit where fact.isOpen && tested["unit.\(name)", default: 0] > 1 {
      return false
    }
    // Presence of a post in the unit is asked for here only by conditions on posts.
    var person = person
    if case .given(let records) = person.lists[.post] {
      if tested["post.list", default: 0] > 1, records.contains(where: { $0.units.count > 1 }) {
        return false
      }
      person.lists[.post] = .given(
        records.map { WorldRecord(facts: $0.facts, units: [WorldRoster.team]) })
    }
    return worlds.isExact(person, tested, weight: nil)
  }
}

extension WorldCase {
  /// The smallest case made from this one by leaving people and openings out that still has a problem.
  func shrunk(_ problems: (WorldCase) -> [String]) -> WorldCase {
    var smallest = self
    var isShrinking = true
    while isShrinking {
      isShrinking = false
      for candidate in smallest.smaller where !problems(candidate).isEmpty {
        smallest = candidate
        isShrinking = true
        break
      }
    }
    return smallest
  }

  private var smaller: [WorldCase] {
    let fewer = roster.people.indices.map { index in
      var copy = self
      copy.roster.people.remove(at: index)
      return copy
    }
    let closed = roster.holes.flatMap { hole in
      roster.closing(hole.path).map { roster in
        var copy = self
        copy.roster = roster
        return copy
      }
    }
    let shorter = roster.people.indices.flatMap { index in
      roster.people[index].lists.compactMap { owner, list -> WorldCase? in
        guard case .given(let records) = list, records.count > 1 else { return nil }
        var copy = self
        copy.roster.people[index].lists[owner] = .given(Array(records.dropFirst()))
        return copy
      }
    }
    return (fewer + shorter + closed).filter { $0.roster.people.count > 0 }
  }
}

extension WorldCase: CustomStringConvertible {
  var description: String { "\(worlds.yaml)\n---\n\(roster)" }
}
