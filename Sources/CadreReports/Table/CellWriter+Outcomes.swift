import Cadre

extension CellWriter {
  /// Writes a cell that depends on nothing but the requirement and what it comes to.
  mutating func write(
    _ column: TeamTable.Column, of outcome: TeamOutcome, _ requirement: Requirement,
    in assessment: Assessment
  ) {
    // Where weights are summed, no number of heads is asked for.
    let countsHeads = requirement.weighBy == nil
    let asked = countsHeads ? outcome.asked : nil
    let allowed = countsHeads ? outcome.allowed : nil
    switch column {
    case .requirement: write(requirement.id)
    case .date: write(plain: assessment.date.description)
    case .criteria: write(assessment.criteria.id)
    case .criteriaVersion: write(assessment.criteria.version)
    case .criteriaHash: write(plain: assessment.criteria.contentHash)
    case .verdict: write(plain: outcome.verdict.rawValue)
    case .size: write(outcome.heads.sizes.lowerBound)
    case .sizeMost: write(outcome.heads.sizes.upperBound)
    case .counted: write(outcome.heads.allCounts.lowerBound)
    case .countedMost: write(outcome.heads.allCounts.upperBound)
    case .unknown: write(outcome.heads.allCounts.count - 1)
    case .required: write(asked?.lowerBound)
    case .requiredMost: write(asked?.upperBound)
    case .allowed: write(allowed)
    case .shortfall: write(asked.map { outcome.lacking(to: $0.lowerBound) })
    case .shortfallMost: write(asked.map { outcome.lacking(to: $0.upperBound) })
    case .excess: write(allowed.map { max(0, outcome.heads.allCounts.lowerBound - $0) })
    case .percent, .percentMost:
      guard countsHeads, let share = outcome.heads.share else { return }
      write((column == .percent ? share.least : share.greatest).ratio, apartFrom: outcome.threshold)
    case .percentRequired: write(outcome.threshold, apartFrom: nil)
    case .exception: outcome.exception.map { write($0) }
    case .decidedByDefault:
      write(plain: outcome.verdict == outcome.found ? "false" : "true")
    case .unitID, .unitName, .unitLevel, .unitKind, .parentID, .rejectedRows, .weight,
      .weightMost, .weightCounted, .weightCountedMost:
      break
    }
  }

  private mutating func write(_ number: Int?) {
    if let number { write(number) }
  }

  /// Writes a share in hundredths, with as many decimals as tell it from the threshold.
  private mutating func write(_ share: Ratio?, apartFrom threshold: Ratio?) {
    if let share { write(plain: Percentage(share, apartFrom: threshold).description) }
  }
}

extension TeamOutcome {
  /// The least number that is asked for, in the mildest and the strictest case that missing facts leave open.
  ///
  /// A requirement that is met whatever the numbers asks for 0.
  fileprivate var asked: ClosedRange<Int>? {
    let ranges = demands.compactMap { $0.verdict == .met ? 0...0 : $0.least }
    guard let least = ranges.map(\.lowerBound).min(), let most = ranges.map(\.upperBound).max()
    else { return nil }
    return least...most
  }

  /// The greatest number that is allowed, in the mildest case.
  fileprivate var allowed: Int? { demands.compactMap(\.greatest?.upperBound).max() }

  /// The share that is asked for or, where none is, allowed.
  fileprivate var threshold: Ratio? {
    demands.lazy.compactMap { $0.share ?? $0.shareAtMost }.first
  }

  fileprivate func lacking(to number: Int) -> Int {
    max(0, number - heads.allCounts.lowerBound)
  }
}
