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
    var remaining = RandomCases.count(usual: 10_000)
    var verdicts: Set<Verdict> = []
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      for number in 0..<Self.rostersEach {
        remaining -= 1
        let example = EngineCase(
          yaml: yaml, criteria: criteria,
          roster: generator.roster(schema: criteria.schema, isFlat: isFlat))
        let differences = example.differences(inDetail: number == 0)
        guard differences.isEmpty else {
          Issue.record(
            "CADRE_SEED=\(RandomCases.seed): \(differences.joined(separator: "; "))\n\(example)")
          return
        }
        if number == 0 {
          verdicts.formUnion(
            example.criteria.assess(example.roster, on: WorldCriteria.date).teams.verdicts)
        }
      }
    }
    // The cases are worth trying only if they come to everything.
    if RandomCases.count(usual: 10_000) >= 1_000 { #expect(verdicts == Set(Verdict.allCases)) }
  }
}
