extension [Diagnostic] {
  /// In order, each diagnostic once.
  ///
  /// Findings are many and large, while numbers nearly always tell their places apart.
  func sortedWithoutRepetition() -> [Diagnostic] {
    let files = Set(compactMap { $0.place?.file }).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
    let order = indices.map { index in
      Entry(index: index, rank: self[index].place.flatMap { ranks[$0.file] }, self[index].place)
    }.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.numbers != right.numbers { return left.numbers < right.numbers }
      return self[left.index] < self[right.index]
    }
    var sorted: [Diagnostic] = []
    sorted.reserveCapacity(order.count)
    // Equal ones have equal places.
    var seen: Set<Diagnostic> = []
    for (position, entry) in order.enumerated() {
      let diagnostic = self[entry.index]
      let isFirst = position == 0 || !order[position - 1].stands(with: entry)
      if isFirst { seen.removeAll(keepingCapacity: true) }
      let isLast = position + 1 == order.count || !entry.stands(with: order[position + 1])
      if isFirst && isLast || seen.insert(diagnostic).inserted { sorted.append(diagnostic) }
    }
    return sorted
  }

  private struct Entry {
    let index: Int

    /// The place of the file among all, from 0; -1 where there is none.
    let rank: Int
    let numbers: (Int, Int)

    init(index: Int, rank: Int?, _ place: Place?) {
      self.index = index
      self.rank = rank ?? -1
      numbers = place?.numbers ?? (0, 0)
    }

    func stands(with other: Entry) -> Bool {
      rank == other.rank && numbers == other.numbers
    }
  }
}
