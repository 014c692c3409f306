import Testing

@testable import Cadre

/// A checker says of a team what a roster of that one unit comes to.
@Suite struct TeamCheckerTests {
  @Test func `a checker agrees with a roster made of the same values`() throws {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ 99)
    var remaining = RandomCases.count(usual: 10_000) / 4
    var quickly = 0
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      var checker = TeamChecker(criteria, on: WorldCriteria.date)
      if checker.program != nil { quickly += 1 }
      for _ in 0..<20 {
        remaining -= 1
        let world = generator.worlds.roster()
        let unit = Roster.UnitValues(id: WorldRoster.team, facts: world.unit.asWritten)
        let people = world.people.map(\.inMemory)
        let roster = try Roster(units: [unit], people: people, for: criteria)
        let assessment = criteria.assess(roster, on: WorldCriteria.date, by: .evaluator)
        let expected = assessment.teams.filter { $0.team.id == unit.id }.map { TeamResult($0) }
        let found = try checker.assess(people, in: unit)
        guard found == expected else {
          Issue.record(
            "CADRE_SEED=\(RandomCases.seed): \(found) instead of \(expected)\n\(yaml)\n\(world)")
          return
        }
        try checkEachPerson(people, criteria, &checker)
      }
    }
    // Most random criteria count or add up something, which needs a roster.
    #expect(quickly > 0)
  }

  private func checkEachPerson(
    _ people: [Roster.PersonValues], _ criteria: Criteria, _ checker: inout TeamChecker
  ) throws {
    for person in people {
      let roster = try Roster(units: [], people: [person], for: criteria)
      let evaluator = Evaluator(criteria: criteria, roster: roster, date: WorldCriteria.date)
      for definition in criteria.definitions.keys {
        let expected = evaluator.truth(of: definition, in: Scope(team: .roster, person: 0))
        #expect(try checker.truth(of: definition, for: person) == expected)
      }
    }
  }

  private static let criteria = CriteriaReading(yaml).criteria

  private static let yaml =
    """
    cadre: 1
    id: small
    version: "1"
    title: { en: Small }
    conventions: { undated_posts: held, posts_without_status: official }
    sources: { law: { cite: { en: Law } } }
    definitions:
      leader: { means: { has: post, where: { kind: { one_of: [head, deputy_head] }, status: official } } }
      trained: { means: { has: degree, where: { level: { at_least: bachelor } } } }
    requirements:
      - id: r
        cites: law
        force: target
        for_each: unit
        when: { unit.kind: agency }
        among: leader
        count: trained
        at_least_share: 25%
        rounding: up
        if_nobody: met
    """

  @Test func `a status that one post states is asked of the others`() throws {
    let criteria = try #require(Self.criteria)
    var checker = TeamChecker(criteria, on: WorldCriteria.date)
    let unit = Roster.UnitValues(id: "u", facts: ["kind": "agency"])
    let first = Roster.PersonValues(
      id: "a", posts: [["unit": "u", "kind": "head", "title": "head"]], degrees: [])
    let second = Roster.PersonValues(
      id: "b", posts: [["unit": "u", "kind": "head", "status": "acting"]], degrees: [])
    for people in [[first], [second], [first, second], [first]] {
      let roster = try Roster(units: [unit], people: people, for: criteria)
      let expected = criteria.assess(roster, on: WorldCriteria.date, by: .evaluator).teams
      #expect(try checker.assess(people, in: unit) == expected.map { TeamResult($0) })
    }
  }

  @Test func `a fact that there is not is refused`() throws {
    var checker = TeamChecker(try #require(Self.criteria), on: WorldCriteria.date)
    let unit = Roster.UnitValues(id: "u", facts: ["kind": "agency"])
    let good = Roster.PersonValues(id: "a", degrees: [["level": "master", "major": "x"]])
    #expect(try checker.truth(of: "trained", for: good) == .true)
    for wrong in [["level": "master", "unit": "u"], ["levle": "master"]] {
      let person = Roster.PersonValues(id: "a", degrees: [wrong])
      #expect(throws: InvalidInput.self) { try checker.truth(of: "trained", for: person) }
      #expect(throws: InvalidInput.self) { try checker.assess([person], in: unit) }
    }
    #expect(throws: InvalidInput.self) {
      try checker.assess([good], in: Roster.UnitValues(id: "u", facts: ["knid": "agency"]))
    }
  }

  @Test func `a unit above that only posts name is there, as in a roster`() throws {
    let yaml = Self.yaml.replacing(
      "{ unit.kind: agency }", with: "{ has: ancestor, where: { kind: agency } }")
    let criteria = try #require(CriteriaReading(yaml).criteria)
    var checker = TeamChecker(criteria, on: WorldCriteria.date)
    let unit = Roster.UnitValues(id: "u", facts: ["parent": "above"])
    let person = Roster.PersonValues(
      id: "a",
      posts: [
        ["unit": "u", "kind": "head", "status": "official"],
        ["unit": "above", "kind": "head", "status": "official"],
      ], degrees: [["level": "college"]])
    let roster = try Roster(units: [unit], people: [person], for: criteria)
    let expected = criteria.assess(roster, on: WorldCriteria.date, by: .evaluator).teams
      .filter { $0.team.id == "u" }.map { TeamResult($0) }
    #expect(expected.map(\.verdict) == [.undetermined])
    #expect(try checker.assess([person], in: unit) == expected)
  }

  @Test func `people of one id are one person, as in a roster`() throws {
    let criteria = try #require(Self.criteria)
    var checker = TeamChecker(criteria, on: WorldCriteria.date)
    let unit = Roster.UnitValues(id: "u", facts: ["kind": "agency"])
    let person = Roster.PersonValues(
      id: "a", posts: [["unit": "u", "kind": "head", "status": "official"]],
      degrees: [["level": "master"]])
    #expect(try checker.assess([person, person], in: unit).map(\.size) == [1...1])
  }
}

extension [String: WorldFact] {
  /// The facts as an HR system has them: a text each, or nothing.
  fileprivate var asWritten: [String: String] {
    compactMapValues { $0.written.count == 1 ? $0.written[0] : nil }
  }
}

extension WorldPerson {
  fileprivate var inMemory: Roster.PersonValues {
    func records(_ owner: FactOwner) -> [[String: String]]? {
      guard case .given(let records) = lists[owner] else { return nil }
      return records.map { record in
        var values = record.facts.asWritten
        if record.units.count == 1 { values["unit"] = record.units[0] }
        return values
      }
    }
    return Roster.PersonValues(
      id: id, facts: facts.asWritten, posts: records(.post), degrees: records(.degree),
      employment: records(.employment), titles: records(.title))
  }
}
