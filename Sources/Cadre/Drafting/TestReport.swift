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
