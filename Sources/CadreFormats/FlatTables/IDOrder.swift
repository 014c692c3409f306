/// The ids of all parts of a table in one order.
struct IDOrder {
  private(set) var ids: SortedIDs

  /// For each id where it stands in the first part that has it.
  private(set) var first: [Entry] = []

  /// For each part the positions of its ids among all, by their codes.
  private(set) var positions: [[Int32]]

  /// An id of a part, by its place in the order of the part.
  struct Entry {
    let part: Int32
    let rank: Int32
  }

  init(_ parts: [IDPart]) {
    ids = SortedIDs(count: 0, bytes: 0)
    positions = parts.map { Array(repeating: 0, count: $0.count) }
    self = Self.withCells(of: parts[...], []) { cells in
      var order = self
      order.add(parts, cells)
      return order
    }
  }

  private mutating func add(_ parts: [IDPart], _ cells: [SortedIDs.Cells]) {
    let entries = Self.sortedEntries(parts.map(\.count), cells)
    ids = SortedIDs(count: entries.count, bytes: parts.reduce(0) { $0 + $1.byteCount })
    first.reserveCapacity(entries.count)
    for entry in entries {
      let (part, rank) = (Int(entry.part), Int(entry.rank))
      // An id of several parts comes first from the part where it first stands.
      if first.last.map({ Self.precedes($0, entry, cells) }) ?? true {
        ids.append(cells[part][rank])
        first.append(entry)
      }
      positions[part][Int(parts[part].order[rank])] = Int32(first.count - 1)
    }
    ids.pad()
  }

  /// The ids of all parts as cells, for as long as `body` lasts.
  private static func withCells(
    of parts: ArraySlice<IDPart>, _ cells: [SortedIDs.Cells], _ body: ([SortedIDs.Cells]) -> IDOrder
  ) -> IDOrder {
    guard let part = parts.first else { return body(cells) }
    return part.sortedIDs.withCells { withCells(of: parts.dropFirst(), cells + [$0], body) }
  }

  /// The ids of all parts, sorted by their bytes and then by part.
  private static func sortedEntries(_ counts: [Int], _ cells: [SortedIDs.Cells]) -> [Entry] {
    var lists = counts.enumerated().map { part, count in
      (0..<count).map { Entry(part: Int32(part), rank: Int32($0)) }
    }
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { index in
        index + 1 < lists.count ? joined(lists[index], lists[index + 1], cells) : lists[index]
      }
    }
    return lists.first ?? []
  }

  private static func joined(
    _ left: [Entry], _ right: [Entry], _ cells: [SortedIDs.Cells]
  ) -> [Entry] {
    var joined: [Entry] = []
    joined.reserveCapacity(left.count + right.count)
    var index = 0
    for entry in left {
      while index < right.count, precedes(right[index], entry, cells) {
        joined.append(right[index])
        index += 1
      }
      joined.append(entry)
    }
    joined += right[index...]
    return joined
  }

  @inline(__always)
  private static func precedes(
    _ left: Entry, _ right: Entry, _ cells: [SortedIDs.Cells]
  ) -> Bool {
    CellBytes.precedes(
      cells[Int(left.part)][Int(left.rank)], cells[Int(right.part)][Int(right.rank)])
  }
}
