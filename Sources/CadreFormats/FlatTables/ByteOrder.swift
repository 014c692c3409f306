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
    let prefix = commonPrefix
    var isWhole = true
    let entries = (0..<cells.count).map { code in
      let cell = cells[code]
      if cell.count - prefix > 8 { isWhole = false }
      return Entry(key: CellBytes.word(cell, at: prefix), code: UInt32(code))
    }
    var order = Self.radixSorted(entries)
    if !isWhole { sortTies(in: &order) }
    return order.map(\.code)
  }

  /// The number of bytes of the longest common beginning of all cells.
  private var commonPrefix: Int {
    guard cells.count > 0 else { return 0 }
    let first = cells[0]
    var length = first.count
    for code in 1..<max(cells.count, 1) where length > 0 {
      let cell = cells[code]
      length = min(length, cell.count)
      // Most cells have all of it.
      if CellBytes.areEqual(cell, first, length) { continue }
      length = zip(cell, first).prefix { $0 == $1 }.count
    }
    return length
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
          CellBytes.precedes(cells[Int($0.code)], cells[Int($1.code)])
        }
      }
      start = end
    }
  }
}
