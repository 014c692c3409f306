extension CellDictionary {
  /// Finds the codes of one column of a block.
  func encode(_ block: RowBlock, column: Int, into codes: UnsafeMutablePointer<UInt32>) {
    for row in 0..<block.rows {
      let cell = block.cell(row, column)
      codes[row] =
        cell.count <= CellKey.longestShort
        ? code(ofShort: cell.start, cell.count) : code(of: cell.start, cell.count)
    }
  }

  /// Finds the codes of one column in the rows in which another one is empty, and takes the cell for empty in the others.
  func encode(
    _ block: RowBlock, column: Int, whereEmpty other: UnsafeMutablePointer<UInt32>,
    into codes: UnsafeMutablePointer<UInt32>
  ) {
    for row in 0..<block.rows {
      codes[row] = UInt32(Self.empty)
      guard other[row] == Self.empty else { continue }
      let cell = block.cell(row, column)
      codes[row] = code(of: cell.start, cell.count)
    }
  }

  /// Finds the codes of a column that mostly repeats the cell above.
  ///
  /// The cells that differ are looked up some at a time, so that their slots have come near when they are needed: a table
  /// of many cells lies far away.
  func encode(repeating block: RowBlock, column: Int, into codes: UnsafeMutablePointer<UInt32>) {
    withUnsafeTemporaryAllocation(of: Differing.self, capacity: Differing.most) { differing in
      var count = 0
      var last: RowBlock.Cell?
      func lookUp() {
        for cell in differing[..<count] {
          codes[cell.row] = code(of: cell.start, cell.length, cell.key)
        }
        count = 0
      }
      for row in 0..<block.rows {
        let cell = block.cell(row, column)
        if let last, last.count == cell.count,
          CellBytes.areEqual(last.start, cell.start, cell.count)
        {
          codes[row] = Differing.sameAsAbove
          continue
        }
        // What stands in the scratch is soon overwritten.
        let isLasting = cell.start != block.scratch
        let key = CellKey(cell.start, cell.count)
        prefetch(key)
        differing[count] = Differing(row: row, start: cell.start, length: cell.count, key: key)
        count += 1
        if count == Differing.most || !isLasting { lookUp() }
        last = isLasting ? cell : nil
      }
      lookUp()
    }
    for row in 1..<max(block.rows, 1) where codes[row] == Differing.sameAsAbove {
      codes[row] = codes[row - 1]
    }
  }

  /// A cell that differs from the one above.
  private struct Differing {
    let row: Int
    let start: UnsafePointer<UInt8>
    let length: Int
    let key: CellKey

    /// How many are looked up at a time.
    static let most = 32

    /// No code is so great.
    static let sameAsAbove = UInt32.max
  }
}

/// Compares cells, which contain no zero bytes. Behind each 16 bytes must be readable.
enum CellBytes {
  @inline(__always)
  static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    var offset = 0
    while offset &+ 8 <= count {
      if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset &+= 8
    }
    let rest =
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: rest) & CellKey.lowBytes(count &- offset) == 0
  }

  /// Whether two cells of at least `count` bytes begin alike.
  static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ count: Int
  ) -> Bool {
    precondition(count <= left.count && count <= right.count)
    guard count > 0, let left = left.baseAddress, let right = right.baseAddress else { return true }
    return areEqual(left, right, count)
  }

  /// Eight bytes of a cell, the first one highest, with zeros behind its end.
  @inline(__always)
  static func word(_ cell: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    guard offset < cell.count, let start = cell.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return (UInt64(littleEndian: raw) & CellKey.lowBytes(cell.count &- offset)).byteSwapped
  }

  /// Whether a cell comes before another by its bytes.
  @inline(__always)
  static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shorter = min(left.count, right.count)
    var offset = 0
    while offset < shorter {
      let (one, two) = (word(left, at: offset), word(right, at: offset))
      if one != two { return one < two }
      offset &+= 8
    }
    return left.count < right.count
  }
}
