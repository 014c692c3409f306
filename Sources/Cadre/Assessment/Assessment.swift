/// What criteria come to for a roster on a day: the verdict of every team, and what was found in the data.
public struct Assessment: Sendable {
  /// In the order of the requirements, then of the teams by id.
  public let teams: TeamAssessments
  let assessor: Assessor
  private let derivedRollUps: OnDemand<[RollUp]>
  private let derivedFindings: OnDemand<[Diagnostic]>

  init(assessor: Assessor, teams: TeamAssessments, findings: [Diagnostic]? = nil) {
    self.assessor = assessor
    self.teams = teams
    derivedRollUps = OnDemand { assessor.rollUps(of: teams) }
    derivedFindings = OnDemand { findings ?? assessor.findings(about: teams) }
  }

  /// What the roster was checked against.
  public var criteria: Criteria { assessor.criteria }

  /// What was checked.
  public var roster: Roster { assessor.roster }

  /// The day of the check.
  public var date: CalendarDate { assessor.evaluator.date }

  /// For every requirement the totals of the teams below each unit and of all.
  public var rollUps: [RollUp] { derivedRollUps.value }

  /// Findings about the data, sorted by place; those of reading the roster included.
  public var findings: [Diagnostic] { derivedFindings.value }
}

extension Assessment: Hashable {
  /// Assessments are the same where criteria, roster, day and teams are: everything else follows.
  public static func == (left: Assessment, right: Assessment) -> Bool {
    left.date == right.date && left.criteria == right.criteria && left.roster == right.roster
      && left.teams == right.teams
  }

  /// Hashes the day and the criteria.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(date)
    hasher.combine(criteria)
  }
}

/// The team that one requirement counts among.
public struct Team: Hashable, Sendable {
  /// The id of the unit, the code of the group, or `roster`.
  public let id: String

  /// What the team is made of.
  public let kind: Kind

  /// What a team is made of.
  public enum Kind: Hashable, Sendable {
    /// A unit, by its position in the roster.
    case unit(Int)

    /// The units with this code of a fact.
    case group(FactReference, code: String)

    /// Everybody.
    case roster
  }
}

extension TeamAssessment {
  /// One person of a team.
  public struct Member: Hashable, Sendable {
    /// The position of the person in the roster.
    public let person: Int

    /// Whether the person belongs to the team: true or unknown.
    public let isMember: Truth

    /// Whether the person meets the definition that is counted.
    public let counts: Truth

    /// The weight in place of one as far as it is known; nil where heads are counted.
    public let possibleWeight: Weights.OpenRange?

    /// The weight in place of one; nil where heads are counted or the weight is not known.
    public var weight: DecimalNumber? {
      possibleWeight.flatMap { $0.least == $0.greatest ? $0.least : nil }
    }
  }

  /// The sums of weights for requirements with `weigh_by`; an upper end of nil is open.
  public struct Weights: Hashable, Sendable {
    /// The sum of the members who are counted.
    public let counted: OpenRange

    /// The sum of all members.
    public let total: OpenRange

    /// A range whose upper end may be open.
    public struct OpenRange: Hashable, Sendable {
      /// The lower end.
      public let least: DecimalNumber

      /// The upper end; nil where it is open.
      public let greatest: DecimalNumber?
    }
  }
}

/// So many of so many people, not reduced, since the numbers themselves matter to readers.
public struct Share: Hashable, Sendable {
  /// The number of people who count.
  public let counted: Int

  /// The number of people in all.
  public let size: Int

  /// Creates a share.
  public init(_ counted: Int, of size: Int) {
    self.counted = counted
    self.size = size
  }

  /// The share as a ratio; nil where there is nobody.
  public var ratio: Ratio? { size > 0 ? Ratio(counted, of: size) : nil }
}

extension Share: CustomStringConvertible {
  /// The share as `2/9`.
  public var description: String { "\(counted)/\(size)" }
}

/// The least and the greatest share that the missing facts allow.
public struct Bounds: Hashable, Sendable {
  /// The share in the worst case.
  public let least: Share

  /// The share in the best case.
  public let greatest: Share
}

/// What is asked of a team: the numbers allowed at its size, and where that comes from.
public struct Demand: Hashable, Sendable {
  /// The least number asked for at the least and at the greatest possible size.
  public let least: ClosedRange<Int>?

  /// The greatest number allowed, likewise.
  public let greatest: ClosedRange<Int>?

  /// The share that is asked for, where one is.
  public let share: Ratio?

  /// The greatest share allowed, where one is.
  public let shareAtMost: Ratio?

  /// The verdict that holds whatever the numbers, for a requirement that does not apply and for exceptions.
  public let verdict: Verdict?

  /// The row of a parameter in force, where the share comes from one.
  public let parameter: ParameterUse?

  /// A parameter has no value on the check date, so that nothing is asked for certain.
  public let parameterWithoutValue: Parameter.ID?

  /// The exception that sets this, where one does.
  public let exception: Requirement.Exception.ID?
}

/// A parameter in use: the row in force and the code of the unit that chose the value.
public struct ParameterUse: Hashable, Sendable {
  /// The parameter.
  public let parameter: Parameter.ID

  /// The position of the row in force.
  public let row: Int

  /// The code of the unit; nil where the value does not differ by code, or the code is not known.
  public let code: String?
}

/// What an unmet requirement lacks, and what would close it: each way on its own.
public struct Gap: Hashable, Sendable {
  /// Whether too few count, or too many.
  public let direction: Direction

  /// Whether too few count, or too many.
  public enum Direction: String, Hashable, Sendable {
    case tooFew = "too_few"
    case tooMany = "too_many"
  }

  /// The steps that suffice whatever the missing facts are.
  public let certain: Ways

  /// The steps that suffice if the missing facts turn out well; equal to `certain` where nothing is missing.
  public let possible: Ways

  /// The numbers of steps of each way; nil where the way does not lead there.
  public struct Ways: Hashable, Sendable {
    /// People to appoint: such as count where there are too few, others where there are too many.
    public let appoint: Int?

    /// Members to replace: by people who count where there are too few, and the reverse.
    public let replace: Int?

    /// Members to leave without a successor: such as do not count where there are too few, and the reverse.
    public let depart: Int?
  }
}

/// A fact that the roster does not give.
public struct MissingFact: Hashable, Sendable {
  /// What the fact belongs to.
  public let subject: Subject

  /// nil: the whole list is not given.
  public let fact: String?

  /// What the fact belongs to.
  public enum Subject: Hashable, Sendable {
    case unit(Int)
    case person(Int)

    /// The record at this position within the person's list, from 1.
    case record(FactOwner, person: Int, number: Int, row: Int)

    /// A person's list as a whole.
    case list(FactOwner, person: Int)
  }
}

/// The missing facts that could settle an open verdict.
public struct OpenFacts: Hashable, Sendable {
  /// Every missing fact that can matter, the most useful first.
  public let facts: [MissingFact]

  /// The fewest facts whose favourable answers make the team meet the requirement; nil where none do.
  public let settlingMet: [MissingFact]?

  /// The fewest facts whose unfavourable answers make the team miss it; nil where none do.
  public let settlingUnmet: [MissingFact]?
}

/// A member who is not counted, and what is lacking.
public struct NearestMiss: Hashable, Sendable {
  /// The position of the person in the roster.
  public let person: Int

  /// The fewest tests that would have to come out otherwise.
  public let lacks: [Lack]

  /// The first day on which the person counts if nothing changes but the date; nil where none comes within ten years.
  public let countsFrom: CalendarDate?
}

/// One test that a person fails.
public struct Lack: Hashable, Sendable {
  /// The condition that fails: a test, or a search for records.
  public let condition: Condition

  /// The record that fails it; nil for facts of the person and for lists.
  public let record: FactOwner?

  /// The row of the record in its table.
  public let row: Int?

  /// The value found; nil where there is none.
  public let found: FactValue?

  /// For a total of years: the months still lacking, rounded up.
  public let monthsLacking: Int?
}

/// Totals of a requirement over the teams below a unit, or over all.
public struct RollUp: Hashable, Sendable {
  /// The requirement.
  public let requirement: Requirement.ID

  /// The position of the unit; nil: the whole roster.
  public let unit: Int?

  /// The number of teams with each verdict; the sum is the number of teams.
  public let verdicts: [Verdict: Int]

  /// The members of the teams that the requirement concerns, in the least and the greatest case.
  public let size: ClosedRange<Int>

  /// The counted members of these teams, likewise.
  public let counted: ClosedRange<Int>
}
