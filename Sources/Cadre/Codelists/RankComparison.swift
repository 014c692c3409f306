/// A comparison of ranks in an ordered code list.
public enum RankComparison: String, Hashable, Sendable, CaseIterable {
  case atLeast = "at_least"
  case atMost = "at_most"
  case above
  case below

  /// Whether `rank` compares in this way to `bound`.
  public func holds(_ rank: Int, _ bound: Int) -> Bool {
    switch self {
    case .atLeast: rank >= bound
    case .atMost: rank <= bound
    case .above: rank > bound
    case .below: rank < bound
    }
  }
}

extension Codelist {
  /// Whether the code of a fact, of which only `codes` are possible, compares to the entry at `bound`.
  public func truth(of codes: CodeSet, _ comparison: RankComparison, _ bound: Int) -> Truth {
    guard case .codes(let positions) = codes, let boundary = rank(bound) else { return .unknown }
    return Truth.agreed(
      among: positions.lazy.map { position in
        guard let rank = rank(position) else { return .unknown }
        return Truth(comparison.holds(rank, boundary))
      })
  }
}
