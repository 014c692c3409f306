/// Whole rows of a table in memory, with the ends of their cells.
///
/// A view for as long as a block is being read. Every row has `width` cells, and quotation marks stand only around cells
/// and doubled inside them. Behind each cell 16 bytes are readable.
struct RowBlock {
  let bytes: UnsafePointer<UInt8>

  /// The offsets of the delimiters and line feeds that end the cells, row by row; before them one that is followed by 0.
  let ends: UnsafePointer<UInt32>
  let rows: Int
  let width: Int

  /// Room for one cell without its doubled quotation marks.
  let scratch: UnsafeMutablePointer<UInt8>

  struct Cell {
    let start: UnsafePointer<UInt8>
    let count: Int

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  }

  /// Where a row begins.
  @inline(__always)
  func start(of row: Int) -> Int { Int(ends[row &* width &- 1] &+ 1) }

  /// The content of a cell. One in the scratch is valid until the next one is asked for.
  @inline(__always)
  func cell(_ row: Int, _ column: Int) -> Cell {
    let index = row &* width &+ column
    let start = Int(ends[index &- 1] &+ 1)
    var end = Int(ends[index])
    if column == width &- 1, end > start, bytes[end &- 1] == .carriageReturn { end &-= 1 }
    let first = bytes + start
    guard end > start, first[0] == .quote else { return Cell(start: first, count: end &- start) }
    return unquoted(first + 1, end &- start &- 2)
  }

  @inline(never)
  private func unquoted(_ start: UnsafePointer<UInt8>, _ count: Int) -> Cell {
    var index = 0
    while index < count, start[index] != .quote { index += 1 }
    guard index < count else { return Cell(start: start, count: count) }
    var length = 0
    index = 0
    while index < count {
      scratch[length] = start[index]
      length += 1
      index += start[index] == .quote ? 2 : 1
    }
    return Cell(start: UnsafePointer(scratch), count: length)
  }
}
