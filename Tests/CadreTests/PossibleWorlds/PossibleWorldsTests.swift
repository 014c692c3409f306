import Testing

@testable import Cadre

/// Random criteria and rosters with up to six facts left open, against every completion of those facts.
///
/// `CADRE_SEED` repeats a run and `CADRE_CASES` sets how many cases it has.
@Suite struct PossibleWorldsTests {
  @Test func `no completion of the missing facts contradicts a verdict`() {
    var exact = 0
    var undetermined = 0
    var verdicts: Set<Verdict> = []
    WorldCases.forEach(usual: 3_000, salt: 0) { example in
      let (verdict, problems) = example.comparison()
      guard problems.isEmpty else {
        WorldCases.fail(example) { $0.comparison().problems }
        return false
      }
      if example.isExact, example.roster.openFacts > 0 { exact += 1 }
      if let verdict { verdicts.insert(verdict) }
      if verdict == .undetermined { undetermined += 1 }
      return true
    }
    // The cases are worth trying only if they come to everything.
    let cases = RandomCases.count(usual: 3_000)
    guard cases >= 1_000 else { return }
    #expect(verdicts == Set(Verdict.allCases))
    #expect(exact > cases / 10)
    #expect(undetermined > cases / 50)
  }
}
