extension Criteria {
  /// Runs the tests that the criteria contain.
  public func runTests() -> TestReport {
    var runner = CriteriaTestRunner(criteria: self)
    let outcomes = tests.map { runner.run($0) }
    return TestReport(outcomes: outcomes, uncovered: runner.uncovered)
  }
}

/// Builds the small roster of each test and compares what comes out.
struct CriteriaTestRunner {
  let criteria: Criteria
  private var reachedVerdicts: [Requirement.ID: Set<Verdict>] = [:]
  private var reachedTruths: [Definition.ID: Set<Truth>] = [:]

  init(criteria: Criteria) { self.criteria = criteria }

  mutating func run(_ test: CriteriaTest) -> TestOutcome {
    switch test.subject {
    case .person(let fixture, let unit, let expectations):
      TestOutcome(
        test: test, failures: failures(fixture, unit: unit, expectations, on: test.date))
    case .team(let team):
      TestOutcome(test: test, failures: failures(team, test))
    }
  }

  // MARK: One person

  private mutating func failures(
    _ fixture: String, unit: Node?, _ expectations: [CriteriaTest.DefinitionExpectation],
    on date: CalendarDate
  ) -> [TestFailure] {
    let team = TestTeam(criteria, unit: unit, members: [.init(person: fixture, count: 1)])
    let evaluator = Evaluator(criteria: criteria, roster: team.roster, date: date)
    var scope = Scope(team: .unit(team.unit))
    scope.person = 0
    noteTruths(evaluator, scope)
    return expectations.compactMap { expectation in
      let truth = evaluator.truth(of: expectation.definition, in: scope)
      guard truth != expectation.truth else { return nil }
      return TestFailure(
        place: expectation.place, subject: expectation.definition, aspect: .truth,
        expected: "\(expectation.truth)", found: "\(truth)")
    }
  }

  /// Notes what every definition comes to for a person.
  private mutating func noteTruths(_ evaluator: Evaluator, _ scope: Scope) {
    for definition in criteria.definitions.keys {
      reachedTruths[definition, default: []]
        .insert(evaluator.truth(of: definition, in: scope))
    }
  }

  // MARK: A team

  private mutating func failures(
    _ subject: CriteriaTest.TeamSubject, _ test: CriteriaTest
  ) -> [TestFailure] {
    let team = TestTeam(criteria, unit: subject.unit, members: subject.members)
    let evaluator = Evaluator(criteria: criteria, roster: team.roster, date: test.date)
    for person in 0..<team.roster.people.count {
      var scope = Scope(team: .unit(team.unit))
      scope.person = person
      noteTruths(evaluator, scope)
    }
    let assessor = Assessor(
      evaluator: evaluator, isMembershipGiven: subject.isMembershipGiven)
    return criteria.requirements.flatMap { requirement -> [TestFailure] in
      let expectation = subject.expectations.first { $0.requirement == requirement.id }
      guard let found = assessor.assessment(of: requirement, forTeamOf: team.unit) else {
        // The unit of the test has no value for the fact by which teams are formed.
        return expectation.map { [unreached($0)] } ?? []
      }
      reachedVerdicts[requirement.id, default: []].insert(found.verdict)
      guard let expectation else {
        // What is not mentioned must not concern the team.
        return found.verdict == .notApplicable
          ? [] : [unexpected(requirement.id, found.verdict, test)]
      }
      return ExpectationCheck(expectation, found, team).failures
    }
  }

  private func unexpected(
    _ requirement: Requirement.ID, _ verdict: Verdict, _ test: CriteriaTest
  ) -> TestFailure {
    TestFailure(
      place: test.place, subject: requirement, aspect: .unexpected, expected: "",
      found: verdict.rawValue)
  }

  private func unreached(_ expectation: CriteriaTest.Expectation) -> TestFailure {
    TestFailure(
      place: expectation.place, subject: expectation.requirement, aspect: .verdict,
      expected: expectation.verdict?.rawValue ?? "–", found: "–")
  }

  // MARK: Sides

  /// The sides of requirements and definitions that no test has reached.
  var uncovered: [TestReport.Uncovered] {
    let requirements = criteria.requirements.flatMap { requirement in
      [Verdict.met, .unmet].filter { !(reachedVerdicts[requirement.id] ?? []).contains($0) }.map {
        TestReport.Uncovered(
          subject: requirement.id, isRequirement: true, side: $0.rawValue, place: requirement.place)
      }
    }
    let definitions = criteria.definitions.values.flatMap { definition in
      [Truth.true, .false].filter { !(reachedTruths[definition.id] ?? []).contains($0) }.map {
        TestReport.Uncovered(
          subject: definition.id, isRequirement: false, side: "\($0)", place: definition.place)
      }
    }
    return requirements + definitions
  }
}

extension Assessor {
  /// The verdict of the team of a test: its unit, the group of that unit, or everybody.
  fileprivate func assessment(
    of requirement: Requirement, forTeamOf unit: Int
  ) -> TeamAssessment? {
    let team = teams(of: requirement).first { team in
      switch scope(of: team).team {
      case .roster: true
      case .unit(let other): other == unit
      case .group(let fact, let code): evaluator.isUnit(unit, in: fact, code: code) == .true
      }
    }
    return team.map { assess($0, requirement) }
  }
}
