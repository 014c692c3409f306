/// Carries codes of one code list over to another, with the crosswalk of either to the other.
package struct Crosswalk {
  private let source: Codelist
  private let target: Codelist
  private let direction: Direction
  private let mapping: CodeMapping

  private enum Direction { case along, against }

  /// Creates the crosswalk from `source` to `target`, or nil where neither list has one to the other.
  package init?(from source: Codelist, to target: Codelist) {
    self.source = source
    self.target = target
    if let codes = source.crosswalks[target.id] {
      direction = .along
      mapping = CodeMapping(codes, from: source, to: target)
    } else if let codes = target.crosswalks[source.id] {
      direction = .against
      mapping = CodeMapping(codes, from: target, to: source)
    } else {
      return nil
    }
  }

  /// The codes of the target that `codes` may correspond to; unknown where one of them corresponds to nothing.
  package func translate(_ codes: CodeSet) -> CodeSet {
    guard case .codes(let positions) = codes else { return .unknown }
    switch direction {
    case .along: return CodeSet(mapping.targets(of: positions, in: source), in: target)
    case .against: return CodeSet(mapping.sources(of: positions, in: source), in: target)
    }
  }
}

extension Codelist {
  /// The codes of `target` that `codes` of this list may correspond to, through the crosswalk of either list to the
  /// other; unknown where there is none.
  public func translate(_ codes: CodeSet, to target: Codelist) -> CodeSet {
    if id == target.id { return codes }
    return Crosswalk(from: self, to: target)?.translate(codes) ?? .unknown
  }
}

/// The codes of a crosswalk file as positions, inherited down the tree.
private struct CodeMapping {
  /// For each entry the targets of the nearest entry on the way up that has some; empty where none has.
  private var targets: [[Int]]

  /// For each entry, whether something below it has targets of its own.
  private var isRefined: [Bool]

  init(_ codes: [String: [String]], from source: Codelist, to target: Codelist) {
    targets = Array(repeating: [], count: source.entries.count)
    isRefined = Array(repeating: false, count: source.entries.count)
    for position in source.index.sequence {
      let entry = source.entries[position]
      let own = (codes[entry.code] ?? []).compactMap { target[$0] }
      targets[position] = own.isEmpty ? entry.parent.map { targets[$0] } ?? [] : own
      guard !own.isEmpty else { continue }
      for above in source.lineage(position).dropFirst() { isRefined[above] = true }
    }
  }

  /// What the entries and everything below them may correspond to, or nothing where one corresponds to nothing.
  func targets(of positions: [Int], in source: Codelist) -> [Int] {
    var found: [Int] = []
    for position in positions.flatMap(source.subtree) {
      // An entry without targets above entries that have some is taken for one of those.
      if targets[position].isEmpty && !isRefined[position] { return [] }
      found += targets[position]
    }
    return found
  }

  /// The entries that may correspond to one of `positions` of `target`, or nothing where one of those has none.
  ///
  /// An entry that corresponds to a wider code is possible too, unless entries below it say more precisely where they
  /// belong.
  func sources(of positions: [Int], in target: Codelist) -> [Int] {
    var found: [Int] = []
    for position in positions {
      let possible = targets.indices.filter { entry in
        targets[entry].contains { mapped in
          target.isUnder(mapped, position)
            || (!isRefined[entry] && target.isUnder(position, mapped))
        }
      }
      if possible.isEmpty { return [] }
      found += possible
    }
    return found
  }
}
