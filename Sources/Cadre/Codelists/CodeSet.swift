/// The codes that a fact may have.
public enum CodeSet: Hashable, Sendable {
  /// Any code, or one that is not in the list.
  case unknown

  /// One of these entries, by rising position; an entry with others below it stands for itself and all of them.
  ///
  /// Never empty.
  case codes([Int])

  /// The set of one entry and everything below it.
  public init(_ position: Int) { self = .codes([position]) }

  /// The set of some entries of `codelist`, without those that lie below another; unknown where there is none.
  public init(_ positions: some Sequence<Int>, in codelist: Codelist) {
    let highest = codelist.highest(among: positions)
    self = highest.isEmpty ? .unknown : .codes(highest)
  }
}

extension Codelist {
  /// The given entries without those that lie below another, by rising position.
  func highest(among positions: some Sequence<Int>) -> [Int] {
    let ordered = Set(positions).sorted { index.order[$0] < index.order[$1] }
    var result: [Int] = []
    for position in ordered {
      if let last = result.last, isUnder(position, last) { continue }
      result.append(position)
    }
    return result.sorted()
  }
}
