/// Recognises UTF-8 that a program took for Windows-1252 and encoded as UTF-8 again: `Nguyá»…n` for `Nguyễn`.
struct DoubleEncoding {
  /// Where the word begins that shows it.
  let offset: Int
  let written: String
  let meant: String

  /// The first occurrence in valid UTF-8 from `start` on.
  static func first(in bytes: [UInt8], from start: Int) -> DoubleEncoding? {
    var index = start
    while index < bytes.count {
      // The letters that stand for the first byte of a sequence are U+00C3 to U+00F4: C3 and a continuation.
      guard bytes[index] == 0xC3 else {
        index += 1
        continue
      }
      if innerScalar(at: index, in: bytes) != nil { return word(at: index, in: bytes, from: start) }
      index += 2
    }
    return nil
  }

  /// The character whose UTF-8 bytes are shown as Latin letters from `index` on.
  private static func innerScalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var inner: [UInt8] = []
    var offset = index
    while inner.count < 3, offset < bytes.count,
      let length = UTF8.length(at: offset, in: bytes),
      let scalar = UTF8.scalar(at: offset, length: length, in: bytes),
      let byte = windows1252Byte(of: scalar), byte >= 0x80
    {
      inner.append(byte)
      offset += length
    }
    guard !inner.isEmpty, let length = UTF8.length(at: 0, in: inner) else { return nil }
    guard let scalar = UTF8.scalar(at: 0, length: length, in: inner) else { return nil }
    // Characters of Vietnamese and Western names. Others are more often chance: `É»` is no U+027B.
    switch scalar.value {
    case 0xC0...0x1B0, 0x300...0x323, 0x1EA0...0x1EF9, 0x2013...0x2026: return scalar
    default: return nil
    }
  }

  private static func word(at index: Int, in bytes: [UInt8], from start: Int) -> DoubleEncoding {
    var lower = index
    var upper = index
    while lower > start, index - lower < 40, !bytes[lower - 1].endsWord { lower -= 1 }
    while lower < index, bytes[lower].isUTF8Continuation { lower += 1 }
    var inner: [UInt8] = []
    var offset = lower
    while offset < bytes.count, offset - index < 60, !bytes[offset].endsWord,
      let length = UTF8.length(at: offset, in: bytes),
      let scalar = UTF8.scalar(at: offset, length: length, in: bytes)
    {
      inner += windows1252Byte(of: scalar).map { [$0] } ?? Array(bytes[offset..<offset + length])
      offset += length
      upper = offset
    }
    return DoubleEncoding(
      offset: lower, written: String(decoding: bytes[lower..<upper], as: UTF8.self),
      meant: String(decoding: inner, as: UTF8.self))
  }

  /// The byte that Windows-1252 shows as `scalar`; undefined bytes are shown as control characters.
  private static func windows1252Byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    guard let index = specials.firstIndex(of: scalar) else { return nil }
    return UInt8(0x80 + index)
  }

  /// The characters of the bytes 0x80 to 0x9F; U+0000 where there is none.
  private static let specials = Array(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)
}
