import Cadre

/// Checks that no id of a person occurs twice, and that nothing about the ids needs explaining.
///
/// Ids that ascend do not repeat each other. Others are collected, and looked at in the end.
struct PersonIDCheck: Sendable {
  /// What the cell holds in a row that only numbers the columns.
  private let columnNumber: [UInt8]

  private(set) var first: [UInt8] = []

  /// The id of the last row so far.
  private(set) var last: [UInt8] = []

  /// Whether an id is the number of its column.
  private(set) var hasColumnNumber = false

  /// The ids of a table in which they do not ascend.
  private(set) var collected: IDPart?

  init(column: Int, isSorted: Bool) {
    columnNumber = Array("\(column + 1)".utf8)
    collected = isSorted ? nil : IDPart()
  }

  /// - Parameters:
  ///   - firstRow: The number of the first row among all of the part.
  ///   - room: For a code for each row.
  mutating func check(
    _ block: RowBlock, column: Int, firstRow: Int, room: UnsafeMutablePointer<UInt32>
  ) throws(Unusual) {
    guard collected == nil else { return try collect(block, column, firstRow, room) }
    var previous = block.cell(0, column)
    try checkForm(previous)
    let bytes = Array(UnsafeBufferPointer(start: previous.start, count: previous.count))
    if last.isEmpty {
      first = bytes
    } else {
      guard last.lexicographicallyPrecedes(bytes) else { throw .unsortedIDs }
    }
    var key = CellKey(previous.start, previous.count)
    for row in 1..<max(block.rows, 1) {
      let cell = block.cell(row, column)
      try checkForm(cell)
      if previous.count <= CellKey.longestShort, cell.count <= CellKey.longestShort {
        // As there are no zero bytes in ids, those of keys are the order of the ids.
        let next = CellKey(short: cell.start, cell.count)
        guard key.precedes(next) else { throw .unsortedIDs }
        key = next
      } else {
        guard CellBytes.precedes(previous.bytes, cell.bytes) else { throw .unsortedIDs }
        key = CellKey(cell.start, cell.count)
      }
      previous = cell
    }
    last = Array(UnsafeBufferPointer(start: previous.start, count: previous.count))
  }

  private mutating func collect(
    _ block: RowBlock, _ column: Int, _ firstRow: Int, _ room: UnsafeMutablePointer<UInt32>
  ) throws(Unusual) {
    collected?.encode(block, column: column, firstRow: firstRow, into: room)
    for row in 0..<block.rows {
      guard Int(room[row]) == firstRow + row else { throw .repeatedID }
      try checkForm(block.cell(row, column))
    }
  }

  /// Sorts what was collected.
  mutating func finish() throws(Unusual) {
    try collected?.finish { _ throws(Unusual) in }
  }

  @inline(__always)
  private mutating func checkForm(_ cell: RowBlock.Cell) throws(Unusual) {
    guard cell.count > 0 else { throw .emptyID }
    var form = Form()
    let first = Word(cell, at: 0)
    // Ids that follow one another mostly begin alike.
    if first == lastFirst.word {
      form = lastFirst.form
    } else {
      form.add(first)
      lastFirst = (first, form)
    }
    var offset = 8
    while offset < cell.count {
      form.add(Word(cell, at: offset))
      offset &+= 8
    }
    // A cell with quotation marks inside would not outlast the next one.
    guard form.marks == 0, cell.start[0] > .space else { throw .oddID }
    if form.separators != 0 || !cell.start[cell.count - 1].isASCIIDigit {
      guard Self.isPlain(UnsafeBufferPointer(start: cell.start, count: cell.count)) else {
        throw .oddID
      }
    }
    if cell.count <= columnNumber.count + 2 { noteColumnNumber(cell) }
  }

  /// What is to be seen in the words of an id; not zero where there is something.
  private struct Form {
    /// Bytes that are not of ASCII, and quotation marks.
    var marks: UInt64 = 0

    /// What an id has in it that a spreadsheet has turned into a number or a date.
    var separators: UInt64 = 0

    @inline(__always)
    mutating func add(_ word: Word) {
      marks |= word.bytes & 0x8080_8080_8080_8080 | word.marks(equalTo: .quote)
      separators |=
        word.lowercased.marks(equalTo: UInt8(ascii: "e"))
        | word.marks(equalTo: UInt8(ascii: "-")) | word.marks(equalTo: UInt8(ascii: "/"))
    }
  }

  /// The first word of the last id, and what is to be seen in it.
  private var lastFirst = (word: Word(0), form: Form())

  /// Eight bytes of a cell, zeros behind its end, the first one lowest.
  private struct Word: Equatable {
    let bytes: UInt64

    @inline(__always)
    init(_ cell: RowBlock.Cell, at offset: Int) {
      let raw = UnsafeRawPointer(cell.start).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self)
      bytes = UInt64(littleEndian: raw) & CellKey.lowBytes(cell.count &- offset)
    }

    init(_ bytes: UInt64) { self.bytes = bytes }

    /// With capital letters made small, and other bytes changed too.
    @inline(__always)
    var lowercased: Word { Word(bytes | 0x2020_2020_2020_2020) }

    /// Not zero if a byte equals `byte`. Only the lowest mark is sure to be right.
    @inline(__always)
    func marks(equalTo byte: UInt8) -> UInt64 {
      let difference = bytes ^ (0x0101_0101_0101_0101 &* UInt64(byte))
      return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
  }

  private mutating func noteColumnNumber(_ cell: RowBlock.Cell) {
    let id = UnsafeBufferPointer(start: cell.start, count: cell.count)
    let inner = id.first == UInt8(ascii: "(") ? id.dropFirst().dropLast() : id[...]
    if inner.elementsEqual(columnNumber) { hasColumnNumber = true }
  }

  /// Whether an id is taken as it is written.
  @inline(never)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let id = String(decoding: bytes, as: UTF8.self)
    return RosterRow.clean(id) == id && !CellReader.isMissing(id[...])
      && CellText.damage(toID: id) == nil
  }
}
