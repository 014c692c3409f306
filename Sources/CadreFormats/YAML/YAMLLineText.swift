/// One line of a source, looked at for the cause of a problem.
struct YAMLLineText {
  private let source: YAMLSource

  /// The bytes of the line without its line end.
  let range: Range<Int>

  /// Where its text begins after the spaces.
  let contentStart: Int

  /// The line on which the byte at `offset` lies.
  init(_ source: YAMLSource, at offset: Int) {
    self.source = source
    var start = min(offset, source.bytes.count)
    while start > source.start, !Self.endsLine(source.bytes, before: start) { start -= 1 }
    range = start..<max(start, source.bytes.endOfLine(from: start))
    contentStart = source.bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
  }

  private static func endsLine(_ bytes: [UInt8], before offset: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      (1...3).contains { length in
        offset >= length && UTF8Scan.lineEnd(bytes, at: offset - length) == length
      }
    }
  }

  /// The end of the text, before a comment and spaces.
  var contentEnd: Int {
    var end = range.upperBound
    var index = contentStart
    while index + 1 < range.upperBound {
      if source.bytes[index] == 0x20, source.bytes[index + 1] == UInt8(ascii: "#") {
        end = index
        break
      }
      index += 1
    }
    while end > contentStart, source.bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// The text between two bytes without spaces at its ends.
  func text(from start: Int, to end: Int) -> String {
    guard start < end else { return "" }
    return String(
      source.bytes.text(start..<end).drop { $0 == " " })
  }

  /// The text from `start` to the end of the line, without a comment.
  func rest(from start: Int) -> String {
    start < contentEnd ? text(from: start, to: contentEnd) : text(from: start, to: range.upperBound)
  }

  /// A colon within a word, as in `key:value`.
  func tightColon(from start: Int) -> Int? {
    let colon = UInt8(ascii: ":")
    return (start..<max(start, range.upperBound - 1)).first {
      source.bytes[$0] == colon && source.bytes[$0 + 1] != 0x20
    }
  }

  /// A colon followed by a space or the end of the line, before `end`.
  func looseColon(before end: Int) -> Int? {
    (range.lowerBound..<min(end, range.upperBound)).first { index in
      source.bytes[index] == UInt8(ascii: ":")
        && (index + 1 == range.upperBound || source.bytes[index + 1] == 0x20)
    }
  }

  /// The last space before `end`.
  func lastSpace(before end: Int) -> Int? {
    source.bytes[range.lowerBound..<min(end, range.upperBound)].lastIndex(of: 0x20)
      .flatMap { $0 >= contentStart ? $0 : nil }
  }

  /// Whether the line begins as `-text`.
  var startsWithTightDash: Bool {
    contentStart + 1 < range.upperBound && source.bytes[contentStart] == UInt8(ascii: "-")
      && ![0x20, UInt8(ascii: "-")].contains(source.bytes[contentStart + 1])
  }

  /// Whether the line begins with a dash and a space.
  var isItem: Bool { source.bytes[contentStart..<range.upperBound].starts(with: Array("- ".utf8)) }

  /// The spaces and dashes before the first key or text of the line.
  var keyColumn: Int {
    var index = contentStart
    let dash = UInt8(ascii: "-")
    while index + 1 < range.upperBound,
      source.bytes[index] == 0x20 || source.bytes[index] == dash && source.bytes[index + 1] == 0x20
    {
      index += 1
    }
    return index - range.lowerBound
  }

  /// The nearest line above that holds more than spaces and comments.
  func previous() -> YAMLLineText? {
    var line = self
    while line.range.lowerBound > source.start {
      line = YAMLLineText(source, at: line.lastByteAbove)
      if line.contentStart < line.range.upperBound,
        source.bytes[line.contentStart] != UInt8(ascii: "#")
      {
        return line
      }
    }
    return nil
  }

  /// A byte of the line end above, which belongs to the line above.
  private var lastByteAbove: Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      let start = range.lowerBound
      let length = [3, 2, 1].first {
        start - $0 >= source.start && UTF8Scan.lineEnd(bytes, at: start - $0) == $0
      }
      return start - (length ?? 1)
    }
  }

  /// How many lines lie between the start of `above` and the start of this line.
  func distance(to above: YAMLLineText) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      var (count, index) = (0, above.range.lowerBound)
      while index < range.lowerBound {
        let length = UTF8Scan.lineEnd(bytes, at: index)
        if length > 0 { count += 1 }
        index += max(1, length)
      }
      return count
    }
  }

  /// The content of the line, which has the number `line`.
  func extent(line: Int) -> YAMLExtent {
    YAMLExtent(
      bytes: contentStart..<max(contentStart, contentEnd), line: line,
      column: contentStart - range.lowerBound)
  }
}
