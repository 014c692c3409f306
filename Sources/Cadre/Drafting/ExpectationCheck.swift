/// Compares an expectation with what came out.
struct ExpectationCheck {
  let expectation: CriteriaTest.Expectation
  let found: TeamAssessment
  let team: TestTeam

  init(_ expectation: CriteriaTest.Expectation, _ found: TeamAssessment, _ team: TestTeam) {
    self.expectation = expectation
    self.found = found
    self.team = team
  }

  var failures: [TestFailure] {
    [
      compare(.verdict, expectation.verdict?.rawValue, found.verdict.rawValue),
      compare(.share, expectation.share.map(shown), found.share.map(shown) ?? "–"),
      compare(.required, expectation.required.map(String.init), required),
      compare(
        .decidedBy, expectation.decidedBy.map(listed),
        listed((found.openFacts?.facts ?? []).map(team.path))),
      compare(.exception, expectation.exception, found.exception ?? "–"),
      compare(.appoint, expectation.appoint.map(shown), shown(found.gap?.certain.appoint)),
      compare(.replace, expectation.replace.map(shown), shown(found.gap?.certain.replace)),
      compare(.depart, expectation.depart.map(shown), shown(found.gap?.certain.depart)),
    ].compactMap(\.self)
  }

  private func compare(
    _ aspect: TestFailure.Aspect, _ expected: String?, _ found: String
  ) -> TestFailure? {
    guard let expected, expected != found else { return nil }
    return TestFailure(
      place: expectation.place, subject: expectation.requirement, aspect: aspect,
      expected: expected, found: found)
  }

  private var required: String {
    let numbers = Set(
      found.demands.compactMap(\.least).flatMap { [$0.lowerBound, $0.upperBound] }
    ).sorted()
    guard let first = numbers.first, let last = numbers.last else { return "–" }
    return first == last ? "\(first)" : "\(first)..\(last)"
  }

  private func listed(_ paths: [String]) -> String {
    Set(paths).sorted().joined(separator: ", ")
  }

  private func shown(_ steps: CriteriaTest.Steps) -> String {
    switch steps {
    case .number(let number): String(number)
    case .infeasible: "infeasible"
    }
  }

  private func shown(_ steps: Int?) -> String { steps.map(String.init) ?? "infeasible" }

  private func shown(_ bounds: CriteriaTest.WrittenBounds) -> String {
    shown(
      Share(bounds.least.counted, of: bounds.least.size),
      Share(bounds.greatest.counted, of: bounds.greatest.size))
  }

  private func shown(_ bounds: Bounds) -> String { shown(bounds.least, bounds.greatest) }

  private func shown(_ least: Share, _ greatest: Share) -> String {
    least == greatest ? least.description : "\(least)..\(greatest)"
  }
}
