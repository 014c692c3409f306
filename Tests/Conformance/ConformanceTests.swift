import Cadre
import CadreFormats
import Testing

/// Runs the worked examples of the rules, which are written in YAML and need no Swift to be read.
@Suite struct ConformanceTests {
  @Test(arguments: Vectors.files)
  func `the file is valid criteria without warnings`(file: VectorFile) {
    #expect(file.problems == [])
    #expect(file.vectors.count > 0)
  }

  @Test(arguments: Vectors.all)
  func `the vector holds`(vector: Vector) {
    let failures = vector.outcome.failures.map {
      "\($0.subject) \($0.aspect.rawValue): expected \($0.expected), found \($0.found)"
    }
    #expect(failures == [], "\(vector)")
  }

  @Test func `there are enough vectors, each with its own name`() {
    #expect(Vectors.all.count >= 150)
    #expect(Set(Vectors.all.map(\.description)).count == Vectors.all.count)
  }

  @Test func `every kind of expectation and every verdict and truth occurs`() {
    let verdicts = Set(Vectors.expectations.compactMap(\.verdict))
    #expect(verdicts == Set(Verdict.allCases))
    let truths = Set(Vectors.all.flatMap { $0.truths })
    #expect(truths == Set(Truth.allCases))
    #expect(Vectors.expectations.contains { $0.share != nil })
    #expect(Vectors.expectations.contains { $0.required != nil })
    #expect(Vectors.expectations.contains { $0.decidedBy != nil })
    #expect(Vectors.expectations.contains { $0.exception != nil })
    #expect(Vectors.expectations.contains { $0.depart == .infeasible })
  }
}
