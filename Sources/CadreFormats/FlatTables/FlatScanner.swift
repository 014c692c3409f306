import CVector

/// Reads a part of a table, block by block.
///
/// The part begins with the first row that starts in its range, and ends with the last one. Where rows start is a guess:
/// after a line feed. It is right if the part before ends exactly there, which ``FlatTable`` checks.
struct FlatScanner: ~Copyable {
  private let file: TableFile
  private let plan: FlatPlan
  private let options: FlatReadingOptions
  private let upper: Int

  /// The text, with room behind it, and where it stands in the file.
  private var buffer: UnsafeMutableRawBufferPointer
  private var ends: UnsafeMutablePointer<UInt32>
  private var scratch: UnsafeMutablePointer<UInt8>
  private var codes: UnsafeMutableBufferPointer<UInt32>
  private var held = 0
  private var base: Int

  private static let padding = Int(CVECTOR_PADDING)

  /// Texts in legacy fonts are recognised by their beginning, at most four bytes for each of these characters.
  private static let fontSample = 4 * EncodingGuess.Latin.sampleSize

  /// Reads the rows of `file` that start in `range`, which begins with a row if `isFirst`.
  static func chunk(
    _ file: TableFile, _ range: Range<Int>, isFirst: Bool, _ plan: FlatPlan,
    _ options: FlatReadingOptions
  ) -> Result<FlatChunk, Unusual> {
    var scanner = FlatScanner(file, range, plan, options)
    do throws(Unusual) {
      if !isFirst { try scanner.skipToRow(from: range.lowerBound) }
      return .success(try scanner.scan())
    } catch {
      return .failure(error)
    }
  }

  private init(
    _ file: TableFile, _ range: Range<Int>, _ plan: FlatPlan, _ options: FlatReadingOptions
  ) {
    self.file = file
    self.plan = plan
    self.options = options
    upper = range.upperBound
    base = range.lowerBound
    let size = options.blockBytes * 2
    buffer = .allocate(byteCount: size + Self.padding, alignment: 64)
    ends = Self.allocateEnds(size + Self.padding)
    scratch = .allocate(capacity: size + Self.padding)
    codes = .allocate(capacity: 64)
  }

  deinit {
    buffer.deallocate()
    (ends - 1).deallocate()
    scratch.deallocate()
    codes.deallocate()
  }

  /// Room for offsets, and before them one that is followed by 0.
  private static func allocateEnds(_ capacity: Int) -> UnsafeMutablePointer<UInt32> {
    let room = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity + 1)
    room.initialize(to: .max)
    return room + 1
  }

  private var bytes: UnsafeMutablePointer<UInt8> {
    // The buffer is never empty.
    UnsafeMutableRawPointer(buffer.baseAddress!).assumingMemoryBound(to: UInt8.self)
  }

  /// Moves to the first row that starts at `lower` or after it.
  private mutating func skipToRow(from lower: Int) throws(Unusual) {
    base = lower - 1
    while base < file.size {
      held = file.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(4096, options.blockBytes)]),
        at: base)
      guard held > 0 else { throw .changed }
      if let found = buffer[..<held].firstIndex(of: .lineFeed) {
        base += found + 1
        break
      }
      base += held
    }
    held = 0
  }

  private mutating func scan() throws(Unusual) -> FlatChunk {
    var chunk = FlatChunk(plan)
    chunk.start = base
    while base < min(upper, file.size) {
      let isWhole = try fill()
      let found = cvector_structure(bytes, held, plan.delimiter, ends)
      let rows = Int(found.count) / plan.width
      if let fault = Unusual(faults: found.faults) { throw fault }
      guard rows > 0 else {
        if isWhole { throw .openEnd }
        continue
      }
      guard found.records == rows else { throw .raggedRow }
      let used = try take(rows, into: &chunk)
      base += used
      held -= used
      if held > 0 { bytes.update(from: bytes + used, count: held) }
    }
    chunk.end = min(base, file.size)
    try chunk.finish(plan)
    return chunk
  }

  /// Reads on. The last line of the file need not end with a line feed.
  ///
  /// - Returns: whether the end of the file is reached.
  private mutating func fill() throws(Unusual) -> Bool {
    try makeRoom()
    let offset = base + held
    // What lies behind the range belongs to the next part, but for the rest of a row.
    let wanted = min(options.blockBytes, max(upper - offset, 0) + 4096, file.size - offset)
    let count = file.read(
      into: UnsafeMutableRawBufferPointer(rebasing: buffer[held..<held + wanted]), at: offset)
    guard count == wanted else { throw .changed }
    held += count
    guard base + held == file.size else { return false }
    if held > 0, bytes[held - 1] != .lineFeed {
      bytes[held] = .lineFeed
      held += 1
    }
    return true
  }

  /// Makes room for a block behind what is held, which is part of one row.
  private mutating func makeRoom() throws(Unusual) {
    guard held + options.blockBytes <= options.longestRow else { throw .longRow }
    let size = held + options.blockBytes * 2
    guard size + Self.padding > buffer.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size * 2 + Self.padding, alignment: 64)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<held]))
    buffer.deallocate()
    (ends - 1).deallocate()
    scratch.deallocate()
    buffer = larger
    ends = Self.allocateEnds(larger.count)
    scratch = .allocate(capacity: larger.count)
  }

  /// Takes in the rows that start in the range.
  ///
  /// - Returns: how many bytes they have.
  private mutating func take(_ found: Int, into chunk: inout FlatChunk) throws(Unusual) -> Int {
    var rows = 0
    var start = 0
    while rows < found, base + start < upper {
      if (chunk.rows + rows) % RowPlaces.step == 0 { chunk.offsets.append(base + start) }
      let end = Int(ends[(rows + 1) * plan.width - 1])
      // As many line feeds as rows, each at the end of one: none is too short or too long.
      guard bytes[end] == .lineFeed else { throw .raggedRow }
      start = end + 1
      rows += 1
    }
    guard chunk.rows + rows < Int(Int32.max) else { throw .rows }
    if plan.inspectsText { try inspect(start) }
    let needed = rows * (plan.cells.count + 2)
    if codes.count < needed {
      codes.deallocate()
      codes = .allocate(capacity: needed * 2)
    }
    guard let codes = codes.baseAddress else { return start }
    let block = RowBlock(
      bytes: bytes, ends: ends, rows: rows, width: plan.width, scratch: scratch)
    try chunk.add(block, plan, codes: codes)
    return start
  }

  private func inspect(_ count: Int) throws(Unusual) {
    var faults = cvector_inspect(bytes, count)
    if base >= Self.fontSample { faults &= ~UInt32(CVECTOR_FONT_SIGN) }
    if let fault = Unusual(faults: faults) { throw fault }
  }
}

extension Unusual {
  /// One of the faults, if there is any.
  fileprivate init?(faults: UInt32) {
    guard faults != 0 else { return nil }
    let names: [(Int, Unusual)] = [
      (CVECTOR_STRAY_QUOTE, .strayQuote), (CVECTOR_QUOTED_BREAK, .quotedBreak),
      (CVECTOR_LONE_RETURN, .loneReturn), (CVECTOR_CONTROL, .controlCharacter),
      (CVECTOR_INVALID_UTF8, .invalidUTF8),
      (CVECTOR_ENCODED_TWICE, .encodedTwice), (CVECTOR_FONT_SIGN, .fontSign),
      (CVECTOR_LOST_LETTER, .lostLetter),
    ]
    self = names.first { Int(faults) & $0.0 != 0 }?.1 ?? .cell
  }
}
