import Cadre

/// Finds lines and columns of byte offsets, going forward through a source.
struct YAMLLines {
  private var lineStart: Int
  private var offset: Int
  private var line = 1

  init(start: Int) {
    lineStart = start
    offset = start
  }

  /// The line and column of `target`, which must not lie before the last one asked for.
  mutating func position(of target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    advance(to: target, in: bytes)
    return (line, bytes.characterCount(lineStart..<max(lineStart, target)) + 1)
  }

  /// The place of `length` characters at `target`, which must not lie before the last one asked for.
  mutating func place(at target: Int, length: Int, in bytes: [UInt8], file: String) -> Place {
    let (line, column) = position(of: target, in: bytes)
    return Place(file: file, .text(line: line, column: column, length: length))
  }

  private mutating func advance(to target: Int, in bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      while offset < min(target, bytes.count) {
        let length = UTF8Scan.lineEnd(bytes, at: offset)
        offset += max(length, 1)
        guard length > 0 else { continue }
        line += 1
        lineStart = offset
      }
    }
  }
}

extension [UInt8] {
  /// How many characters a reader sees in a stretch of UTF-8.
  func characterCount(_ range: Range<Int>) -> Int {
    let isASCII = withUnsafeBufferPointer { bytes in
      bytes[range].allSatisfy { $0 < 0x80 }
    }
    return isASCII ? range.count : String(decoding: self[range], as: UTF8.self).count
  }

  /// The text of a stretch of UTF-8.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The end of the line on which `offset` lies, without its line end.
  func endOfLine(from offset: Int) -> Int {
    withUnsafeBufferPointer { bytes in
      var index = offset
      while index < bytes.count, UTF8Scan.lineEnd(bytes, at: index) == 0 { index += 1 }
      return index
    }
  }
}
