extension TextFolding {
  /// The name that was most likely meant by `written`, or nil where none is near.
  ///
  /// A wrong accent or case counts half as much as a wrong letter. Of equally near names the first is taken.
  package static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    nearest(to: written, among: names, limit: 1).first
  }

  /// Up to `limit` names that may have been meant by `written`, the nearest first.
  package static func nearest(
    to written: String, among names: some Sequence<String>, limit: Int
  ) -> [String] {
    let plain = scalars(accentFree(written))
    let exact = scalars(nfc(written))
    let tolerance = tolerance(forLength: plain.count)
    var found: [(name: String, cost: Int)] = []
    for name in names where !found.contains(where: { $0.name == name }) {
      let plainName = scalars(accentFree(name))
      guard let distance = distance(plain, plainName, limit: tolerance) else { continue }
      let exactName = scalars(nfc(name))
      let most = max(exact.count, exactName.count)
      found.append((name, distance + (self.distance(exact, exactName, limit: most) ?? most)))
    }
    let ordered = found.enumerated().sorted { left, right in
      (left.element.cost, left.offset) < (right.element.cost, right.offset)
    }
    return ordered.prefix(limit).map(\.element.name)
  }

  /// How many letters of a word may differ. Between words of three letters, two differences say nothing.
  private static func tolerance(forLength length: Int) -> Int {
    length <= 3 ? 1 : max(2, length / 3)
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one text into the
  /// other, or nil where it is more than `limit`.
  package static func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
    distance(scalars(nfc(left)), scalars(nfc(right)), limit: limit)
  }

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      // A swap reaches back two rows, so a single row above the limit does not end the search.
      if (current.min() ?? 0) > limit && (last.min() ?? 0) > limit { return nil }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
