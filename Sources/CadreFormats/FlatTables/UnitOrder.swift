/// The units of all parts of a table in one order.
struct UnitOrder {
  private(set) var ids: UnitIDs

  /// For each unit where it stands in the first part that has it.
  private(set) var first: [Entry] = []

  /// For each part the positions of its units among all, by their codes.
  private(set) var positions: [[Int32]]

  /// A unit of a part, by its place in the order of the part.
  struct Entry {
    let part: Int32
    let rank: Int32
  }

  init(_ parts: [UnitPart]) {
    let entries = Self.sortedEntries(parts)
    ids = UnitIDs(count: entries.count, bytes: parts.reduce(0) { $0 + $1.byteCount })
    first.reserveCapacity(entries.count)
    positions = parts.map { Array(repeating: 0, count: $0.count) }
    for entry in entries {
      let (part, rank) = (Int(entry.part), Int(entry.rank))
      // A unit of several parts comes first from the part where it first stands.
      if first.last.map({ Self.precedes($0, entry, parts) }) ?? true {
        parts[part].sortedIDs.withCells { ids.append($0[rank]) }
        first.append(entry)
      }
      positions[part][Int(parts[part].order[rank])] = Int32(first.count - 1)
    }
  }

  /// The units of all parts, sorted by id and then by part.
  private static func sortedEntries(_ parts: [UnitPart]) -> [Entry] {
    var lists = parts.indices.map { part in
      (0..<parts[part].count).map { Entry(part: Int32(part), rank: Int32($0)) }
    }
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { index in
        index + 1 < lists.count ? joined(lists[index], lists[index + 1], parts) : lists[index]
      }
    }
    return lists.first ?? []
  }

  private static func joined(_ left: [Entry], _ right: [Entry], _ parts: [UnitPart]) -> [Entry] {
    var joined: [Entry] = []
    joined.reserveCapacity(left.count + right.count)
    var index = 0
    for entry in left {
      while index < right.count, precedes(right[index], entry, parts) {
        joined.append(right[index])
        index += 1
      }
      joined.append(entry)
    }
    joined += right[index...]
    return joined
  }

  @inline(__always)
  private static func precedes(_ left: Entry, _ right: Entry, _ parts: [UnitPart]) -> Bool {
    parts[Int(left.part)].sortedIDs.withCells { one in
      parts[Int(right.part)].sortedIDs.withCells { two in
        CellBytes.precedes(one[Int(left.rank)], two[Int(right.rank)])
      }
    }
  }
}
