/// What one expectation of a test came to.
public struct TestOutcome: Hashable, Sendable {
  /// The test.
  public let test: CriteriaTest

  /// Empty where everything is as expected.
  public let failures: [TestFailure]

  /// Whether the test holds.
  public var hasPassed: Bool { failures.isEmpty }
}

/// One difference between what a test expects and what comes out.
public struct TestFailure: Hashable, Sendable {
  /// Where the expectation stands.
  public let place: Place

  /// The requirement or definition.
  public let subject: String

  /// What differs.
  public let aspect: Aspect

  /// What the test expects.
  public let expected: String

  /// What came out.
  public let found: String

  /// What is compared.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case verdict
    case share
    case required
    case decidedBy = "decided_by"
    case exception
    case appoint
    case replace
    case depart
    case truth

    /// A requirement applies, and the test does not say what must come out.
    case unexpected
  }
}

/// The tests of criteria and what they reach.
public struct TestReport: Hashable, Sendable {
  /// What every test came to, in the order of the criteria.
  public let outcomes: [TestOutcome]

  /// Verdicts of requirements that no test expects though the requirement can come to them, and truths of definitions
  /// that no test reaches: such tests see one side only.
  public let uncovered: [Uncovered]

  /// Whether there are tests and all of them hold.
  public var hasPassed: Bool { !outcomes.isEmpty && outcomes.allSatisfy(\.hasPassed) }

  /// A side that no test reaches.
  public struct Uncovered: Hashable, Sendable {
    /// The requirement or definition.
    public let subject: String

    /// Whether the subject is a requirement.
    public let isRequirement: Bool

    /// `met`, `unmet`, `true`, `false`.
    public let side: String

    /// Where the subject stands.
    public let place: Place
  }
}

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

/// The roster of a test: one unit, and fixtures with a post in it.
struct TestTeam {
  let roster: Roster

  /// For each person the fixture.
  let fixtures: [String: String]

  /// The position of the unit of the test; posts may name others.
  let unit: Int

  /// The id of the unit of every test.
  static let unitID = "unit"

  init(_ criteria: Criteria, unit: Node?, members: [CriteriaTest.Member]) {
    var builder = RosterBuilder(for: criteria)
    builder.keepsRecordOrder = true
    let file = builder.addFile(RosterFile(name: criteria.file))
    let nowhere = RecordPlace(file: file, line: 0, column: 0)
    if let unit { TestTeam.add(unit, to: &builder, file: file) }
    let unitRow = builder.unit(id: Self.unitID, at: nowhere)
    var fixtures: [String: String] = [:]
    for member in members {
      guard let node = criteria.people[member.person] else { continue }
      for number in 1...max(1, member.count) where number <= member.count {
        let id = "\(member.person)-\(number)"
        fixtures[id] = member.person
        builder.addPerson(id: id, from: node, unit: unitRow, file: file)
      }
    }
    roster = builder.build()
    self.unit = roster.unit(Self.unitID) ?? 0
    self.fixtures = fixtures
  }

  /// Adds the unit of a test with the units above it, nearest first, which have ids only to hang together.
  private static func add(_ unit: Node, to builder: inout RosterBuilder, file: Int) {
    let ancestors = unit["ancestors"]?.elements ?? []
    for (position, node) in ([unit] + ancestors).enumerated() {
      func id(_ position: Int) -> String {
        position == 0 ? unitID : "\(unitID)-ancestor-\(position)"
      }
      var cells = builder.cells(of: node, owner: .unit)
      if position < ancestors.count { cells.append(RosterBuilder.Cell("parent", id(position + 1))) }
      builder.addUnit(id: id(position), cells, at: RecordPlace(node.place, file: file))
    }
  }

  /// `fixture.degrees.1.field` for a missing fact.
  func path(of fact: MissingFact) -> String {
    let path = fact.path(in: roster)
    guard let dot = path.firstIndex(of: "."), let fixture = fixtures[String(path[..<dot])] else {
      return path
    }
    return fixture + path[dot...]
  }
}

/// Compares an expectation with what came out.
private struct ExpectationCheck {
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
