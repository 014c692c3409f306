/// A worked example in criteria: a team or a person, and what must come out.
public struct CriteriaTest: Hashable, Sendable {
  /// The name, as the fact that the test establishes.
  public let name: String

  /// The day of the check.
  public let date: CalendarDate

  /// Whom the test is about, and what must come out.
  public let subject: Subject

  /// Where the test stands.
  public let place: Place

  /// Whom a test is about.
  public enum Subject: Hashable, Sendable {
    case team(TeamSubject)

    /// One fixture, with the expected truth of definitions.
    case person(String, unit: Node?, [DefinitionExpectation])
  }

  /// A team of fixtures and the expected verdicts.
  public struct TeamSubject: Hashable, Sendable {
    /// The facts of the unit.
    public let unit: Node?

    /// Who is in the team.
    public let members: [Member]

    /// Whether membership is given (`members`); otherwise `among` decides it (`people`).
    public let isMembershipGiven: Bool

    /// In the order written.
    public let expectations: [Expectation]

    /// Creates the subject.
    public init(
      unit: Node?, members: [Member], isMembershipGiven: Bool, expectations: [Expectation]
    ) {
      self.unit = unit
      self.members = members
      self.isMembershipGiven = isMembershipGiven
      self.expectations = expectations
    }
  }

  /// So many people like one fixture.
  public struct Member: Hashable, Sendable {
    /// The fixture.
    public let person: String

    /// How many such people there are.
    public let count: Int

    /// Creates a member entry.
    public init(person: String, count: Int) {
      self.person = person
      self.count = count
    }
  }

  /// What must hold of a definition for a person.
  public struct DefinitionExpectation: Hashable, Sendable {
    /// The definition.
    public let definition: Definition.ID

    /// What it must come to.
    public let truth: Truth

    /// Where the expectation stands.
    public let place: Place

    /// Creates an expectation.
    public init(definition: Definition.ID, truth: Truth, place: Place) {
      self.definition = definition
      self.truth = truth
      self.place = place
    }
  }

  /// What must come out for one requirement. Only what is stated is compared.
  public struct Expectation: Hashable, Sendable {
    /// The requirement.
    public let requirement: Requirement.ID

    /// The verdict that must come out.
    public var verdict: Verdict?

    /// Counted over size in the least and the greatest case, not reduced: `2/9..3/9`.
    public var share: WrittenBounds?

    /// The number that is required.
    public var required: Int?

    /// Missing facts that can matter, as `person.degrees.1.field`.
    public var decidedBy: [String]?

    /// The id of the exception that applied.
    public var exception: String?

    /// The appointments that must close the gap.
    public var appoint: Steps?

    /// The replacements that must close the gap.
    public var replace: Steps?

    /// The departures that must close the gap.
    public var depart: Steps?

    /// Where the expectation stands.
    public let place: Place

    /// Creates an expectation without content.
    public init(requirement: Requirement.ID, place: Place) {
      self.requirement = requirement
      self.place = place
    }
  }

  /// A number of steps, or that a way is not feasible.
  public enum Steps: Hashable, Sendable {
    case number(Int)
    case infeasible
  }

  /// A share as written in a test, numbers of people that are not reduced.
  public struct WrittenBounds: Hashable, Sendable {
    /// The share in the worst case.
    public let least: WrittenShare

    /// The share in the best case.
    public let greatest: WrittenShare

    /// Creates bounds.
    public init(least: WrittenShare, greatest: WrittenShare) {
      self.least = least
      self.greatest = greatest
    }
  }

  /// So many of so many.
  public struct WrittenShare: Hashable, Sendable {
    /// The number of people who count.
    public let counted: Int

    /// The number of people in all.
    public let size: Int

    /// Creates a share.
    public init(_ counted: Int, of size: Int) {
      self.counted = counted
      self.size = size
    }
  }

  /// Creates a test.
  public init(name: String, date: CalendarDate, subject: Subject, place: Place) {
    self.name = name
    self.date = date
    self.subject = subject
    self.place = place
  }
}
