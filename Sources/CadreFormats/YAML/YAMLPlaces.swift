import Cadre

/// Turns extents into places, whose columns count characters as a reader sees them.
struct YAMLPlaces {
  private let source: YAMLSource

  /// The last byte whose column is known, so that a long line is not counted again for each of its nodes.
  private var known = (line: 0, lineStart: 0, byte: 0, characters: 0)

  /// Below this distance, counting from the start of the line is cheap and exact even where a combining character
  /// stands first in a token.
  private static let shortLine = 2_048

  init(_ source: YAMLSource) { self.source = source }

  /// The place of an extent; of several lines, its length is that of the first.
  mutating func place(of extent: YAMLExtent, length: Int? = nil) -> Place {
    let start = extent.bytes.lowerBound
    let column = characters(before: start, of: extent)
    return source.place(
      line: extent.line, column: column + 1, length: length ?? self.length(extent.bytes))
  }

  /// The place of the byte at `offset`, which lies on the line on which `extent` begins.
  mutating func place(at offset: Int, length: Int, onLineOf extent: YAMLExtent) -> Place {
    let lineStart = lineStart(of: extent)
    let column = source.bytes.characterCount(lineStart..<max(lineStart, offset))
    return source.place(line: extent.line, column: column + 1, length: length)
  }

  /// Where the line on which `extent` begins starts.
  func lineStart(of extent: YAMLExtent) -> Int {
    if extent.line == known.line { return known.lineStart }
    let start = extent.bytes.lowerBound
    if source.isASCII { return max(source.start, start - extent.column) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      for _ in 0..<extent.column where offset > source.start {
        offset -= 1
        while offset > source.start, UTF8Scan.isContinuation(bytes[offset]) { offset -= 1 }
      }
      return offset
    }
  }

  private mutating func characters(before start: Int, of extent: YAMLExtent) -> Int {
    if source.isASCII { return extent.column }
    let lineStart = lineStart(of: extent)
    let characters: Int
    if known.line == extent.line, known.byte <= start, start - lineStart > Self.shortLine {
      characters = known.characters + source.bytes.characterCount(known.byte..<start)
    } else {
      characters = source.bytes.characterCount(lineStart..<max(lineStart, start))
    }
    known = (extent.line, lineStart, start, characters)
    return characters
  }

  /// The characters of a stretch on its first line, as far as anybody would underline them; at least 1.
  private func length(_ range: Range<Int>) -> Int {
    let limit = min(range.upperBound, range.lowerBound + 1_000)
    let end = source.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < limit, UTF8Scan.lineEnd(bytes, at: index) == 0 { index += 1 }
      while index > range.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
      return index
    }
    return max(1, source.bytes.characterCount(range.lowerBound..<end))
  }
}

extension YAMLEventReader {
  /// The place of the first character of an extent.
  func place(at extent: YAMLExtent) -> Place { places.place(of: extent, length: 1) }

  /// The place of an anchor, alias or tag: from `sign`, which begins at the extent or later, to the next space.
  func place(ofWordAt extent: YAMLExtent, sign: UInt8?) -> Place {
    let bytes = source.bytes
    let line = extent.bytes.lowerBound..<bytes.endOfLine(from: extent.bytes.lowerBound)
    let start = sign.flatMap { bytes[line].firstIndex(of: $0) } ?? line.lowerBound
    let ends: Set<UInt8> = [0x20, 0x09, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D]
    let end = bytes[start..<line.upperBound].firstIndex { ends.contains($0) } ?? line.upperBound
    let length = max(1, bytes.characterCount(start..<end))
    return places.place(at: start, length: length, onLineOf: extent)
  }
}
