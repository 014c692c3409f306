import Testing

@testable import Cadre

/// Random criteria and rosters with up to six facts left open, against every completion of those facts.
///
/// `CADRE_SEED` repeats a run and `CADRE_CASES` sets how many cases it has.
@Suite struct PossibleWorldsTests {
  /// Rosters for each random criteria.
  private static let rostersEach = 12

  /// Calls `body` with so many random cases.
  private func forEachCase(usual: Int, salt: UInt64, _ body: (WorldCase) -> Bool) {
    var generator = WorldGenerator(seed: RandomCases.seed &+ salt)
    var remaining = RandomCases.count(usual: usual)
    while remaining > 0 {
      let worlds = generator.criteria()
      switch worlds.criteria() {
      case .failure(let problem):
        guard problem.isOverlap else {
          Issue.record("CADRE_SEED=\(RandomCases.seed): \(problem.text)\n\(worlds.yaml)")
          return
        }
      case .success(let criteria):
        for _ in 0..<Self.rostersEach {
          let roster = generator.roster()
          guard roster.people.reduce(0, { $0 + $1.worldCount }) <= 200 else { continue }
          remaining -= 1
          guard body(WorldCase(worlds: worlds, criteria: criteria, roster: roster)) else { return }
        }
      }
    }
  }

  /// Records a problem of a case in its smallest form.
  private func fail(_ example: WorldCase, _ problems: (WorldCase) -> [String]) {
    let smallest = example.shrunk(problems)
    Issue.record(
      "CADRE_SEED=\(RandomCases.seed): \(problems(smallest).joined(separator: "; "))\n\(smallest)")
  }

  @Test func `no completion of the missing facts contradicts a verdict`() {
    var exact = 0
    var undetermined = 0
    var verdicts: Set<Verdict> = []
    forEachCase(usual: 3_000, salt: 0) { example in
      let (verdict, problems) = example.comparison()
      guard problems.isEmpty else {
        fail(example) { $0.comparison().problems }
        return false
      }
      if example.isExact, example.roster.openFacts > 0 { exact += 1 }
      if let verdict { verdicts.insert(verdict) }
      if verdict == .undetermined { undetermined += 1 }
      return true
    }
    // The cases are worth trying only if they come to everything.
    let cases = RandomCases.count(usual: 3_000)
    #expect(verdicts == Set(Verdict.allCases))
    #expect(exact > cases / 10)
    #expect(undetermined > cases / 50)
  }
}
