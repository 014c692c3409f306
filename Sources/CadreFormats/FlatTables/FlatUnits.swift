/// The units of a flat table, sorted by the bytes of their ids.
struct FlatUnits: Sendable {
  /// The ids, in the order in which they first occur.
  let ids: CellDictionary

  /// For each unit the code of its id.
  let order: [UInt32]
  let facts: [Fact]

  /// A fact of the units.
  struct Fact: Sendable {
    let values: CellDictionary

    /// For each unit.
    let codes: [UInt32]
  }

  var count: Int { order.count }

  /// The id of a unit.
  func id(_ unit: Int) -> String { String(decoding: ids[Int(order[unit])], as: UTF8.self) }
}

/// Sorts the cells of a dictionary by their bytes.
struct ByteOrder {
  private let cells: CellDictionary

  /// A cell with the eight bytes behind what all cells begin with.
  private struct Entry {
    let key: UInt64
    let code: UInt32
  }

  static func codes(of cells: CellDictionary) -> [UInt32] { ByteOrder(cells: cells).sorted() }

  private func sorted() -> [UInt32] {
    let prefix = cells.commonPrefix
    var isWhole = true
    let entries = (0..<cells.count).map { code in
      let rest = cells[code].dropFirst(prefix)
      if rest.count > 8 { isWhole = false }
      let key = rest.prefix(8).reduce((bits: UInt64(0), shift: UInt64(56))) {
        ($0.bits | UInt64($1) << $0.shift, $0.shift &- 8)
      }
      return Entry(key: key.bits, code: UInt32(code))
    }
    var order = Self.radixSorted(entries)
    if !isWhole { sortTies(in: &order) }
    return order.map(\.code)
  }

  /// One pass for each byte in which the keys differ, the last byte first.
  private static func radixSorted(_ entries: [Entry]) -> [Entry] {
    let first = entries.first?.key ?? 0
    let differing = entries.reduce(UInt64(0)) { $0 | ($1.key ^ first) }
    var current = entries
    var next = entries
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
      var positions = Array(repeating: 0, count: 257)
      for entry in current { positions[Int(entry.key >> shift & 0xFF) + 1] += 1 }
      for byte in 1...256 { positions[byte] += positions[byte - 1] }
      for entry in current {
        let byte = Int(entry.key >> shift & 0xFF)
        next[positions[byte]] = entry
        positions[byte] += 1
      }
      swap(&current, &next)
    }
    return current
  }

  private func sortTies(in order: inout [Entry]) {
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].key == order[start].key { end += 1 }
      if end - start > 1 {
        order[start..<end].sort {
          cells[Int($0.code)].lexicographicallyPrecedes(cells[Int($1.code)])
        }
      }
      start = end
    }
  }
}
