/// Which codes of a code list belong to a list of a criteria file: the most specific code listed decides.
public struct Membership: Hashable, Sendable {
  /// For each entry, whether a record with exactly this code belongs.
  public let decisions: [Bool]

  /// For each entry, whether it and everything below it belong: unknown where they differ.
  public let truths: [Truth]

  /// Decides every entry of `codelist`.
  ///
  /// - Parameters:
  ///   - included: Entries that belong, with everything below them.
  ///   - excluded: Entries that do not, with everything below them. An entry in both does not.
  ///   - codelist: The list that the entries are of.
  public init(including included: [Int], excluding excluded: [Int] = [], in codelist: Codelist) {
    var marks: [Bool?] = Array(repeating: nil, count: codelist.entries.count)
    for position in included { marks[position] = true }
    for position in excluded { marks[position] = false }
    var decisions = Array(repeating: false, count: marks.count)
    for position in codelist.index.sequence {
      let inherited = codelist.entries[position].parent.map { decisions[$0] } ?? false
      decisions[position] = marks[position] ?? inherited
    }
    var truths = decisions.map { Truth($0) }
    for position in codelist.index.sequence.reversed() {
      guard let parent = codelist.entries[position].parent else { continue }
      if truths[parent] != truths[position] { truths[parent] = .unknown }
    }
    self.decisions = decisions
    self.truths = truths
  }

  /// Whether the code of a fact belongs, of which only `codes` are possible.
  public func truth(of codes: CodeSet) -> Truth {
    switch codes {
    case .unknown: .unknown
    case .codes(let positions): Truth.agreed(among: positions.lazy.map { truths[$0] })
    }
  }
}
