/// What a requirement comes to for one team, in numbers.
public struct TeamResult: Hashable, Sendable {
  /// The requirement.
  public let requirement: Requirement.ID

  /// What is concluded.
  public let verdict: Verdict

  /// Whether `if_unknown` replaced a verdict that the missing facts leave open.
  public let isDecidedByDefault: Bool

  /// The number of members in the least and the greatest case.
  public let size: ClosedRange<Int>

  /// The number of counted members in the least and the greatest case.
  public let counted: ClosedRange<Int>

  /// The least and the greatest share that the missing facts allow; nil where there is nobody for certain.
  public let share: Bounds?

  /// What is asked of the team; several where missing facts of the unit leave that open.
  public let demands: [Demand]

  /// The id of the exception that decided, where one did for certain.
  public let exception: Requirement.Exception.ID?

  /// What would close the gap; nil unless the team is unmet or undetermined.
  public let gap: Gap?

  init(_ team: TeamAssessment) {
    self.init(team.requirement, team.outcome, gap: team.gap)
  }

  init(_ requirement: Requirement.ID, _ outcome: TeamOutcome, gap: Gap?) {
    self.requirement = requirement
    verdict = outcome.verdict
    isDecidedByDefault = outcome.verdict != outcome.found
    size = outcome.heads.sizes
    counted = outcome.heads.allCounts
    share = outcome.heads.share
    demands = outcome.demands
    exception = outcome.exception
    self.gap = gap
  }
}
