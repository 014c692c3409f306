/// What a requirement comes to for one team.
///
/// The verdict and the numbers are there at once. People, gap and evidence are worked out when they are first asked for.
public struct TeamAssessment: Sendable {
  /// The team.
  public let team: Team

  /// The position of the unit, in a team of one unit.
  let unit: Int?
  let outcome: TeamOutcome
  private let details: TeamDetails

  /// - Parameters:
  ///   - members: Who is or may be a member, where that was looked at already.
  ///   - marks: Where it can be read, in a team of one unit.
  init(
    _ team: Team, _ requirement: Requirement, _ outcome: TeamOutcome, _ assessor: Assessor,
    members: [Member]? = nil, marks: TeamMarks? = nil
  ) {
    self.team = team
    if case .unit(let unit) = team.kind { self.unit = unit } else { unit = nil }
    self.outcome = outcome
    details = TeamDetails(
      team, requirement, outcome, assessor, members: members, marks: marks)
  }

  /// The requirement.
  public var requirement: Requirement.ID { details.requirement.id }

  /// What is concluded.
  public var verdict: Verdict { outcome.verdict }

  /// Whether `if_unknown` replaced a verdict that the missing facts leave open.
  public var isDecidedByDefault: Bool { outcome.verdict != outcome.found }

  /// The number of members in the least and the greatest case.
  public var size: ClosedRange<Int> { outcome.heads.sizes }

  /// The number of counted members in the least and the greatest case.
  public var counted: ClosedRange<Int> { outcome.heads.allCounts }

  /// The least and the greatest share that the missing facts allow; nil where there is nobody for certain.
  public var share: Bounds? { outcome.heads.share }

  /// What is asked of the team; several where missing facts of the unit leave that open.
  public var demands: [Demand] { outcome.demands }

  /// The id of the exception that decided, where one did for certain.
  public var exception: Requirement.Exception.ID? { outcome.exception }

  /// Rows of the unit that were rejected: the verdict does not know them.
  public var rejectedRows: Int { details.assessor.rejectedRows(of: team) }

  /// The members of the team and those who may be, in the order of their ids.
  public var members: [Member] { details.members }

  /// Sums of weights in place of numbers of heads; nil where heads are counted.
  public var weights: Weights? {
    details.requirement.weighBy == nil ? nil : Weights(of: details.members)
  }

  /// What would close the gap; nil unless the team is unmet or undetermined.
  public var gap: Gap? { details.gap }

  /// What would decide the verdict; nil unless it is open.
  public var openFacts: OpenFacts? { details.openFacts }

  /// Who is nearest to being counted; empty unless the team is unmet or undetermined.
  public var nearestMisses: [NearestMiss] { details.nearestMisses }
}

extension TeamAssessment: Hashable {
  /// Compares everything, what is worked out on demand included.
  public static func == (left: TeamAssessment, right: TeamAssessment) -> Bool {
    left.requirement == right.requirement && left.team == right.team
      && left.outcome == right.outcome && left.rejectedRows == right.rejectedRows
      && left.members == right.members && left.gap == right.gap
      && left.openFacts == right.openFacts && left.nearestMisses == right.nearestMisses
  }

  /// Hashes requirement, team and verdict.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(requirement)
    hasher.combine(team)
    hasher.combine(verdict)
  }
}

/// What a requirement comes to for all teams of the same numbers of which it asks the same.
package struct TeamOutcome: Hashable, Sendable {
  package let verdict: Verdict

  /// The verdict before `if_unknown`.
  package let found: Verdict
  package let heads: Headcount
  package let demands: [Demand]
  package let exception: Requirement.Exception.ID?

  /// Whether something is left to do or to find out.
  var isOpen: Bool { found == .unmet || found == .undetermined }
}
