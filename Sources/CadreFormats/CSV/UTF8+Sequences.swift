import Cadre

extension UTF8 {
  /// The length of the well-formed sequence at `index`, or nil if there is none.
  ///
  /// Overlong forms, surrogates and values above U+10FFFF are not well-formed (Unicode, table 3-7).
  static func length(at index: Int, in bytes: [UInt8]) -> Int? {
    let first = bytes[index]
    func isContinuation(_ step: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + step < bytes.count && range.contains(bytes[index + step])
    }
    switch first {
    case 0x00...0x7F:
      return 1
    case 0xC2...0xDF:
      return isContinuation(1) ? 2 : nil
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      return isContinuation(1, second) && isContinuation(2) ? 3 : nil
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return isContinuation(1, second) && isContinuation(2) && isContinuation(3) ? 4 : nil
    default:
      return nil
    }
  }

  /// The first byte from `start` on that begins no well-formed sequence.
  static func firstInvalid(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = length(at: index, in: bytes) else { return index }
      index += length
    }
    return nil
  }

  /// The scalar of the sequence of `length` bytes at `index`, which must be well-formed.
  static func scalar(at index: Int, length: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    let first = UInt32(bytes[index])
    var value: UInt32
    switch length {
    case 1: value = first
    case 2: value = first & 0x1F
    case 3: value = first & 0x0F
    default: value = first & 0x07
    }
    for step in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + step] & 0x3F) }
    return Unicode.Scalar(value)
  }
}

/// A line and a column of a text, both from 1, the column in characters.
struct TextPosition: Hashable {
  let line: Int
  let column: Int

  /// The position of a byte in a text that starts at `start`. Complexity: linear in `offset`.
  init(of offset: Int, in bytes: [UInt8], from start: Int) {
    var line = 1
    var lineStart = start
    var index = start
    while index < offset {
      let byte = bytes[index]
      index += 1
      guard byte.isLineBreak else { continue }
      if byte == .carriageReturn, index < offset, bytes[index] == .lineFeed { index += 1 }
      line += 1
      lineStart = index
    }
    self.line = line
    column = String(decoding: bytes[lineStart..<max(lineStart, offset)], as: UTF8.self).count + 1
  }

  func place(in file: String, length: Int = 1) -> Place {
    Place(file: file, .text(line: line, column: column, length: length))
  }
}
