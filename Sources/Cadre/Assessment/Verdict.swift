/// What is concluded about a team.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case met
  case unmet

  /// The missing facts allow more than one verdict.
  case undetermined

  /// An exception frees the team.
  case exempt

  /// The requirement does not concern the team, or has nobody to count.
  case notApplicable = "not_applicable"
}
