extension Situation {
  /// What is asked of the team, at its least and its greatest size.
  func demands() -> [Demand] {
    let sizes = heads.sizes
    let low = book.rules(size: sizes.lowerBound)
    let high = book.rules(size: sizes.upperBound)
    let forms = (low + high).uniqued()
    return forms.map { rule in
      demand(
        rule, lowSize: low.contains(rule) ? sizes.lowerBound : sizes.upperBound,
        highSize: high.contains(rule) ? sizes.upperBound : sizes.lowerBound)
    }
  }

  private func demand(_ rule: Rule, lowSize: Int, highSize: Int) -> Demand {
    switch rule.form {
    case .verdict(let verdict):
      return Demand(
        least: nil, greatest: nil, share: nil, shareAtMost: nil, verdict: verdict, parameter: nil,
        parameterWithoutValue: nil, exception: rule.exception)
    case .withoutValue(let id):
      return Demand(
        least: nil, greatest: nil, share: nil, shareAtMost: nil, verdict: nil, parameter: nil,
        parameterWithoutValue: id, exception: rule.exception)
    case .bounds(let bounds):
      let rounding = book.requirement.rounding ?? .up
      let low = AllowedCounts(bounds, size: lowSize, rounding: rounding, cap: book.cap)
      let high = AllowedCounts(bounds, size: highSize, rounding: rounding, cap: book.cap)
      let parameter = rule.exception == nil ? book.parameterUse(size: highSize) : nil
      return Demand(
        least: Situation.span(low.least, high.least),
        greatest: Situation.span(low.greatest, high.greatest),
        share: bounds.lazy.compactMap(\.leastShare).first,
        shareAtMost: bounds.lazy.compactMap(\.greatestShare).first, verdict: nil,
        parameter: parameter, parameterWithoutValue: nil, exception: rule.exception)
    }
  }

  private static func span(_ first: Int?, _ second: Int?) -> ClosedRange<Int>? {
    guard let first, let second else { return nil }
    return min(first, second)...max(first, second)
  }
}

extension ResolvedBound {
  fileprivate var leastShare: Ratio? {
    guard case .atLeastShare(let share) = self else { return nil }
    return share
  }

  fileprivate var greatestShare: Ratio? {
    guard case .atMostShare(let share) = self else { return nil }
    return share
  }
}
