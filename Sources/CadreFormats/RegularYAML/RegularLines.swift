import CVector

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines of a text that have content, one after the other, and a cursor in the line.
///
/// The unsafe heart of the reader of regular YAML: it holds a block of the text at a time, so that what it hands out is
/// valid until the next line. Whatever the cursor passes over has been checked.
struct RegularLines: ~Copyable {
  /// Fills a buffer with the text from an offset on, and returns how many bytes there were.
  typealias Reading = (_ buffer: UnsafeMutableRawBufferPointer, _ offset: Int) -> Int

  /// Text on one line, without its quotation marks.
  struct Scalar {
    let start: UnsafePointer<UInt8>
    let count: Int
    let isPlain: Bool

    var text: String {
      String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// The number of the line, from 1.
  private(set) var number = 0

  /// How many spaces come before the content of the line.
  private(set) var indent = 0

  /// Whether there are no more lines.
  private(set) var isOver = false

  private let read: Reading
  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity: Int

  /// Room for one text without its backslashes and doubled quotation marks.
  private let scratch: UnsafeMutablePointer<UInt8>
  private let classes: UnsafeMutablePointer<UInt8>
  private var offset = 0
  private var filled = 0

  /// Where the whole lines of the block end.
  private var limit = 0
  private var isLastBlock = false
  private var lineStart = 0
  private var nextLine = 0

  /// The next byte, and where the line ends.
  private var cursor = 0
  private var end = 0

  /// Longer lines are irregular: their columns are counted in another way.
  private static let longestLine = 2_000
  private static let padding = 64

  init(blockBytes: Int = 1 << 18, _ read: @escaping Reading) {
    self.read = read
    capacity = blockBytes + Self.longestLine
    buffer = .allocate(capacity: capacity + Self.padding)
    buffer.initialize(repeating: .lineFeed, count: capacity + Self.padding)
    scratch = .allocate(capacity: capacity + Self.padding)
    scratch.initialize(repeating: 0, count: capacity + Self.padding)
    classes = .allocate(capacity: 256)
    for (byte, bits) in ByteClasses.table.enumerated() { classes[byte] = bits }
  }

  deinit {
    buffer.deallocate()
    scratch.deallocate()
    classes.deallocate()
  }

  // MARK: Lines

  /// Goes on to the next line with content.
  mutating func advance() throws(Irregular) {
    while true {
      if nextLine >= limit, try !fill() {
        isOver = true
        return
      }
      number += 1
      lineStart = nextLine
      end = endOfLine()
      nextLine = end + 1
      if end > lineStart, buffer[end - 1] == .carriageReturn { end -= 1 }
      guard end - lineStart <= Self.longestLine else { throw Irregular() }
      cursor = lineStart
      skipSpaces()
      indent = cursor - lineStart
      if cursor == end { continue }
      if buffer[cursor] != UInt8(ascii: "#") { return }
      try checkComment()
    }
  }

  private func endOfLine() -> Int {
    guard let found = memchr(buffer + nextLine, Int32(UInt8.lineFeed), limit - nextLine) else {
      return limit
    }
    return found - UnsafeMutableRawPointer(buffer)
  }

  /// Reads a block.
  ///
  /// - Returns: whether there is more text.
  private mutating func fill() throws(Irregular) -> Bool {
    let isFirst = offset == 0
    let rest = filled - nextLine
    if rest > 0 { memmove(buffer, buffer + nextLine, rest) }
    let free = UnsafeMutableRawBufferPointer(
      start: buffer + max(rest, 0), count: capacity - max(rest, 0))
    let count = isLastBlock ? 0 : read(free, offset)
    offset += count
    filled = max(rest, 0) + count
    isLastBlock = count < free.count
    limit = isLastBlock ? filled : try lastLineEnd()
    // What stands behind the text ends every run.
    memset(buffer + filled, Int32(UInt8.lineFeed), Self.padding)
    guard cvector_inspect(buffer, limit) & UInt32(CVECTOR_INVALID_UTF8) == 0 else {
      throw Irregular()
    }
    let hasMark =
      isFirst && filled >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF
    nextLine = hasMark ? 3 : 0
    return nextLine < limit
  }

  private func lastLineEnd() throws(Irregular) -> Int {
    var index = filled
    while index > 0, buffer[index - 1] != .lineFeed { index -= 1 }
    // The rest must leave room for a block.
    guard filled - index <= Self.longestLine else { throw Irregular() }
    return index
  }

  // MARK: Signs

  /// Where the cursor is: from 1, in characters.
  var column: Int {
    let before = UnsafeBufferPointer(start: buffer + lineStart, count: cursor - lineStart)
    if before.allSatisfy({ $0 < 0x80 }) { return before.count + 1 }
    return String(decoding: before, as: UTF8.self).count + 1
  }

  /// Whether the next byte of the line is `byte`.
  @inline(__always)
  func isAt(_ byte: UInt8) -> Bool { buffer[cursor] == byte }

  /// Whether an item of a sequence begins here.
  var isDash: Bool {
    buffer[cursor] == UInt8(ascii: "-") && (cursor + 1 == end || buffer[cursor + 1] == .space)
  }

  /// Whether the line only says that a document begins.
  var isDocumentStart: Bool {
    indent == 0 && end - lineStart == 3 && memcmp(buffer + lineStart, "---", 3) == 0
  }

  /// Whether nothing but a comment follows on the line.
  var isAtEnd: Bool { cursor == end || buffer[cursor] == UInt8(ascii: "#") }

  @inline(__always)
  mutating func skipSpaces() {
    while buffer[cursor] == .space { cursor += 1 }
  }

  /// Passes over a sign and the spaces behind it, if it is next.
  mutating func take(_ sign: UInt8) -> Bool {
    guard buffer[cursor] == sign else { return false }
    cursor += 1
    skipSpaces()
    return true
  }

  /// Passes over the dash of an item and what lies before its content.
  ///
  /// - Returns: how many bytes lie before the content on its line.
  mutating func takeDash() throws(Irregular) -> Int {
    cursor += 1
    skipSpaces()
    guard !isAtEnd else { throw Irregular() }
    return cursor - lineStart
  }

  /// Passes over a key and its colon. What comes next is the value, or the end of the line.
  mutating func takeKey() throws(Irregular) -> Scalar {
    let start = cursor
    while classes[Int(buffer[cursor])] & ByteClasses.key != 0 { cursor += 1 }
    let count = cursor - start
    guard count > 0, buffer[cursor] == UInt8(ascii: ":") else { throw Irregular() }
    cursor += 1
    guard cursor == end || buffer[cursor] == .space else { throw Irregular() }
    skipSpaces()
    return Scalar(start: buffer + start, count: count, isPlain: true)
  }

  /// Goes on to the next line, if nothing but a comment follows on this one.
  mutating func endLine() throws(Irregular) {
    let before = cursor
    skipSpaces()
    if cursor < end {
      let isApart = cursor > before || buffer[cursor - 1] == .space
      guard isApart, buffer[cursor] == UInt8(ascii: "#") else { throw Irregular() }
      try checkComment()
    }
    try advance()
  }

  private mutating func checkComment() throws(Irregular) {
    while cursor < end {
      try pass(ByteClasses.inComment)
      if cursor < end, buffer[cursor] < 0x80,
        classes[Int(buffer[cursor])] & ByteClasses.inComment != 0
      {
        throw Irregular()
      }
    }
  }

  // MARK: Text

  /// The text at the cursor; plain text between brackets ends where these do.
  mutating func takeScalar(isFlow: Bool) throws(Irregular) -> Scalar {
    switch buffer[cursor] {
    case UInt8(ascii: "\""): return try takeQuoted(UInt8(ascii: "\""), ByteClasses.inDouble)
    case UInt8(ascii: "'"): return try takeQuoted(UInt8(ascii: "'"), ByteClasses.inSingle)
    default: return try takePlain(isFlow ? ByteClasses.inFlow : ByteClasses.inPlain, isFlow: isFlow)
    }
  }

  /// Passes over bytes up to one with a bit, and over a character that only looks as if it ended them.
  @inline(__always)
  private mutating func pass(_ bit: UInt8) throws(Irregular) {
    var index = cursor
    while classes[Int(buffer[index])] & bit == 0 { index &+= 1 }
    cursor = index
    if buffer[cursor] >= 0x80 { try passUsual(bit) }
  }

  /// Passes over a character beyond ASCII, if nothing is to be said about it.
  @inline(never)
  private mutating func passUsual(_ bit: UInt8) throws(Irregular) {
    let second = buffer[cursor + 1]
    switch buffer[cursor] {
    case 0xE1 where second >= 0xB8:
      cursor += 3
    case 0xC3 where bit & (ByteClasses.inPlain | ByteClasses.inFlow) == 0 || second & 0x1F != 0x10:
      // Eth looks like the letter đ, which matters in plain text.
      cursor += 2
    default:
      let rest = UnsafeBufferPointer(start: buffer + cursor, count: end - cursor)
      guard bit & (ByteClasses.inPlain | ByteClasses.inFlow) == 0,
        let (value, length) = UTF8Scan.decode(rest, at: 0), let scalar = Unicode.Scalar(value),
        scalar.isAllowedInYAML, !scalar.isInvisibleControl, UTF8Scan.lineEnd(rest, at: 0) == 0
      else { throw Irregular() }
      cursor += length
    }
  }

  private mutating func takeQuoted(_ mark: UInt8, _ bit: UInt8) throws(Irregular) -> Scalar {
    cursor += 1
    let start = cursor
    while true {
      try pass(bit)
      let byte = buffer[cursor]
      if byte == mark, mark == UInt8(ascii: "\"") || buffer[cursor + 1] != mark { break }
      if byte == mark || byte == UInt8(ascii: "\\") {
        return try takeEscaped(mark, bit, from: start)
      }
      if classes[Int(byte)] & bit != 0, byte < 0x80 { throw Irregular() }
    }
    defer { cursor += 1 }
    return Scalar(start: buffer + start, count: cursor - start, isPlain: false)
  }

  /// Text in quotes in which quotation marks or backslashes are escaped.
  private mutating func takeEscaped(
    _ mark: UInt8, _ bit: UInt8, from start: Int
  ) throws(Irregular) -> Scalar {
    var count = 0
    cursor = start
    while true {
      let run = cursor
      while classes[Int(buffer[cursor])] & bit == 0 { cursor += 1 }
      if buffer[cursor] >= 0x80 { try passUsual(bit) }
      memcpy(scratch + count, buffer + run, cursor - run)
      count += cursor - run
      let byte = buffer[cursor]
      guard classes[Int(byte)] & bit != 0, byte < 0x80 else { continue }
      let next = buffer[cursor + 1]
      if byte == mark, mark == UInt8(ascii: "\"") || next != mark { break }
      let isEscape =
        byte == mark
        || byte == UInt8(ascii: "\\") && (next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\"))
      guard isEscape else { throw Irregular() }
      scratch[count] = next
      count += 1
      cursor += 2
    }
    cursor += 1
    return Scalar(start: scratch, count: count, isPlain: false)
  }

  private mutating func takePlain(_ bit: UInt8, isFlow: Bool) throws(Irregular) -> Scalar {
    let start = cursor
    let first = buffer[cursor]
    let isNegative =
      first == UInt8(ascii: "-") && classes[Int(buffer[cursor + 1])] & ByteClasses.first != 0
    guard classes[Int(first)] & ByteClasses.first != 0 || isNegative && !isFlow else {
      throw Irregular()
    }
    while true {
      try pass(bit)
      let byte = buffer[cursor]
      guard classes[Int(byte)] & bit != 0, byte < 0x80 else { continue }
      if cursor >= end { break }
      if isFlow {
        if byte == UInt8(ascii: "-") {
          cursor += 1
          continue
        }
        guard Self.endsFlow(byte) else { throw Irregular() }
        break
      }
      if byte == UInt8(ascii: "#"), buffer[cursor - 1] == .space { break }
      let isInside =
        byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: ":") && cursor + 1 < end && buffer[cursor + 1] != .space
      guard isInside else { throw Irregular() }
      cursor += 1
    }
    let stop = cursor
    var last = cursor
    while buffer[last - 1] == .space { last -= 1 }
    // A comment after it is told by the space before its sign.
    cursor = isFlow ? stop : last
    return Scalar(start: buffer + start, count: last - start, isPlain: true)
  }

  private static func endsFlow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
