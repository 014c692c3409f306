/// The time that records cover, in whole months.
public struct CoveredTime: Hashable, Sendable {
  /// What is certain.
  public let leastMonths: Int

  /// What is possible; nil where the missing facts set no end to it.
  public let greatestMonths: Int?
}

extension Evaluator {
  /// The time that a condition adds up; nil for conditions of another kind.
  func coveredTime(of condition: Condition, in scope: Scope) -> CoveredTime? {
    guard case .total(let list, let part, .years, _) = condition.form else { return nil }
    let matches = matches(of: part, in: list, scope: scope)
    let least = totalTime(of: matches, greatest: false)
    let greatest = totalTime(of: matches, greatest: true)
    return CoveredTime(
      leastMonths: least.months(criteria.conventions),
      greatestMonths: matches.isOpen || greatest.isUnbounded
        ? nil : greatest.months(criteria.conventions))
  }
}
