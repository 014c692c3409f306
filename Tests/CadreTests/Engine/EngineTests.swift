import Testing

@testable import Cadre

/// The engine decides all rows at once; what it says is what the reference evaluator says of each.
///
/// `CADRE_SEED` repeats a run and `CADRE_CASES` sets how many cases it has.
@Suite struct EngineTests {
  /// Rosters for each random criteria.
  private static let rostersEach = 40

  @Test(arguments: [false, true])
  func `the engine agrees with the evaluator on random criteria and rosters`(isFlat: Bool) {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ (isFlat ? 77 : 33))
    let cases = RandomCases.count(usual: 10_000)
    var remaining = cases
    var verdicts: Set<Verdict> = []
    var decidedAtOnce = 0
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      for number in 0..<Self.rostersEach {
        remaining -= 1
        let example = EngineCase(
          yaml: yaml, criteria: criteria,
          roster: generator.roster(schema: criteria.schema, isFlat: isFlat))
        guard example.agrees(inDetail: number == 0) else { return }
        let assessment = example.criteria.assess(example.roster, on: WorldCriteria.date)
        verdicts.formUnion(assessment.teams.verdicts)
        if assessment.teams.blocks[0].isDecidedAtOnce { decidedAtOnce += 1 }
      }
    }
    // The cases are worth trying only if they come to everything, and if the engine decides most of them itself.
    guard cases >= 10_000 else { return }
    #expect(verdicts == Set(Verdict.allCases))
    #expect(decidedAtOnce > cases / 2)
  }

  /// What was decided for some criteria is kept with the roster, and must not be taken for what others mean.
  @Test func `marks of other criteria are never mistaken for one's own`() {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ 5)
    let schema = Self.schema(&generator)
    let rosters = (0..<4).map { generator.roster(schema: schema, isFlat: $0 % 2 == 0) }
    var remaining = RandomCases.count(usual: 10_000) / 100
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      remaining -= 1
      for roster in rosters {
        let example = EngineCase(yaml: yaml, criteria: criteria, roster: roster)
        guard example.agrees(inDetail: true) else { return }
        let later = EngineCase(
          yaml: yaml, criteria: criteria, roster: roster, date: CalendarDate(2029, 3, 1))
        guard later.agrees(inDetail: false) else { return }
      }
    }
  }

  /// The facts that random criteria declare, which are the same for all.
  private static func schema(_ generator: inout EngineCaseGenerator) -> FactSchema {
    while true { if let (_, criteria) = generator.criteria() { return criteria.schema } }
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 127, 128, 129, 300], [false, true])
  func `nothing changes at the borders of words`(people: Int, isFlat: Bool) {
    var generator = EngineCaseGenerator(seed: 7 &+ UInt64(people))
    for units in [1, 40] {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      let roster = generator.roster(
        schema: criteria.schema, isFlat: isFlat, units: units, people: people)
      #expect(roster.people.count == people)
      let example = EngineCase(yaml: yaml, criteria: criteria, roster: roster)
      #expect(example.differences(inDetail: false).isEmpty, "\(example)")
    }
  }

  @Test func `a million teams of one are decided as each of them alone`() throws {
    var generator = EngineCaseGenerator(seed: 11)
    var found: (yaml: String, criteria: Criteria)?
    while found?.criteria.requirements[0].forEach != .unit
      || found?.criteria.requirements[0].weighBy != nil
    {
      found = generator.criteria()
    }
    let criteria = try #require(found?.criteria)
    // A thousand different teams, each a thousand times.
    let alone = generator.roster(schema: criteria.schema, isFlat: true, units: 1_000, people: 1_000)
    let roster = alone.repeated(1_000)
    let teams = criteria.assess(roster, on: WorldCriteria.date).teams
    let expected = criteria.assess(alone, on: WorldCriteria.date, by: .evaluator).teams
    #expect(teams.count == 1_000_000)
    var verdicts: Set<Verdict> = []
    for unit in stride(from: 0, to: 1_000_000, by: 997) {
      let outcome = teams.blocks[0].summary(at: unit).outcome
      #expect(outcome == expected.blocks[0].summary(at: unit / 1_000).outcome)
      verdicts.insert(outcome.verdict)
    }
    #expect(verdicts.count > 1)
  }
}
