extension Codelist {
  /// The codes of `target` that correspond to `codes` of this list.
  ///
  /// Follows the crosswalk of this list to the other, or else that of the other list to this one. The result holds
  /// every code that is possible; it is unknown where one of `codes` corresponds to nothing.
  public func translate(_ codes: CodeSet, to target: Codelist) -> CodeSet {
    if id == target.id { return codes }
    guard case .codes(let positions) = codes else { return .unknown }
    if let crosswalk = crosswalks[target.id] {
      let forward = Crosswalk(crosswalk, from: self, to: target)
      return CodeSet(forward.targets(of: positions, in: self), in: target)
    }
    if let crosswalk = target.crosswalks[id] {
      let backward = Crosswalk(crosswalk, from: target, to: self)
      return CodeSet(backward.sources(of: positions, from: target, to: self), in: target)
    }
    return .unknown
  }
}

/// A crosswalk with codes as positions and inherited down the tree.
struct Crosswalk {
  /// For each entry the targets of the nearest entry on the way up that has some; empty where none has.
  private var targets: [[Int]]

  /// For each entry, whether something below it has targets of its own.
  private var isRefined: [Bool]

  init(_ crosswalk: [String: [String]], from source: Codelist, to target: Codelist) {
    targets = Array(repeating: [], count: source.entries.count)
    isRefined = Array(repeating: false, count: source.entries.count)
    for position in source.index.sequence {
      let entry = source.entries[position]
      let own = (crosswalk[entry.code] ?? []).compactMap { target[$0] }
      targets[position] = own.isEmpty ? entry.parent.map { targets[$0] } ?? [] : own
      guard !own.isEmpty else { continue }
      for above in source.lineage(position).dropFirst() { isRefined[above] = true }
    }
  }

  /// What the entries and everything below them may correspond to, or nothing where that is not known.
  func targets(of positions: [Int], in source: Codelist) -> [Int] {
    var found: [Int] = []
    for position in positions.flatMap(source.subtree) {
      if targets[position].isEmpty {
        // What stands above refined entries is one of them.
        guard isRefined[position] else { return [] }
      }
      found += targets[position]
    }
    return found
  }

  /// The entries of `source` that may correspond to one of `positions` of `target`.
  ///
  /// An entry that corresponds to a wider code is possible too, unless entries below it say more precisely where they
  /// belong. One that corresponds to nothing leaves everything open only if it is all there is.
  func sources(of positions: [Int], from source: Codelist, to target: Codelist) -> [Int] {
    source.entries.indices.filter { entry in
      targets[entry].contains { mapped in
        positions.contains { position in
          target.isUnder(mapped, position)
            || (!isRefined[entry] && target.isUnder(position, mapped))
        }
      }
    }
  }
}
