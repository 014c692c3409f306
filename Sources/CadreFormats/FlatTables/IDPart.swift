/// The ids of units or people in a part of a table.
struct IDPart: Sendable {
  /// In the order in which they first occur.
  private let ids = CellDictionary()

  /// For each id the row of the part in which it first stands.
  private var firstRows: [UInt32] = []

  /// The ids sorted by their bytes.
  private(set) var order: [UInt32] = []

  /// The same ids in that order.
  private(set) var sortedIDs = SortedIDs(count: 0, bytes: 0)

  /// The number of ids.
  var count: Int { ids.count }

  /// The number of bytes of all ids.
  var byteCount: Int { ids.byteCount }

  /// The row of the part in which the id at a place of the order first stands.
  func firstRow(_ rank: Int) -> Int { Int(firstRows[Int(order[rank])]) }

  /// Finds the ids of the rows of a block.
  mutating func encode(
    _ block: RowBlock, column: Int, firstRow: Int, into codes: UnsafeMutablePointer<UInt32>
  ) {
    ids.encode(repeating: block, column: column, into: codes)
    for row in 0..<block.rows where Int(codes[row]) == firstRows.count {
      firstRows.append(UInt32(truncatingIfNeeded: firstRow + row))
    }
  }

  /// Sorts the ids, of which no more come.
  ///
  /// - Parameter check: Looks at them first.
  mutating func finish<Answer>(
    _ check: (CellDictionary) throws(Unusual) -> Answer
  ) throws(Unusual) -> Answer {
    let answer = try check(ids)
    order = ByteOrder.codes(of: ids)
    var sortedIDs = SortedIDs(count: count, bytes: byteCount)
    ids.forEach(in: order) { sortedIDs.append($0) }
    sortedIDs.pad()
    self.sortedIDs = sortedIDs
    ids.seal()
    return answer
  }
}
