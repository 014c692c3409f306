/// What one pass over the bytes of a source finds.
struct YAMLSurvey {
  /// The first byte that is not UTF-8.
  var invalidByte: Int?
  var isASCII = true
  var hasOddSpaces = false

  /// Where characters stand that YAML does not allow; at most `capacity`.
  var forbidden: [Int] = []

  /// Where direction controls and characters without width stand; at most `capacity`.
  var invisible: [Int] = []

  private static let capacity = 1_000

  init(_ bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { survey($0, from: start) }
  }

  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    while index < bytes.count {
      if index + 8 <= bytes.count, Self.isPlainText(bytes, at: index) {
        index += 8
        continue
      }
      guard let (value, length) = UTF8Scan.decode(bytes, at: index) else {
        invalidByte = index
        return
      }
      if value >= 0x80 || value < 0x20 || value == 0x7F {
        note(value, at: index, in: bytes)
      }
      index += length
    }
  }

  /// Whether the eight bytes at `index` are all printable ASCII; a no may be wrong, a yes never is.
  @inline(__always)
  private static func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let below = word &- ones &* 0x20
    let delete = (word ^ (ones &* 0x7F)) &- ones
    return (word | below | delete) & high == 0
  }

  /// Whether a joiner at `index` joins pictures: it then follows a code point of four bytes or U+FE0F.
  private static func isAfterEmoji(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    if index >= 4, bytes[index - 4] >= 0xF0 { return true }
    return index >= 3 && bytes[index - 3] == 0xEF && bytes[index - 2] == 0xB8
      && bytes[index - 1] == 0x8F
  }

  private mutating func note(
    _ value: UInt32, at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    if value >= 0x80 { isASCII = false }
    guard let scalar = Unicode.Scalar(value) else { return }
    if !scalar.isAllowedInYAML {
      if forbidden.count < Self.capacity { forbidden.append(index) }
    } else if scalar.isInvisibleControl {
      if value == 0x200D, Self.isAfterEmoji(bytes, index) { return }
      if invisible.count < Self.capacity { invisible.append(index) }
    } else if scalar.isOddSpace {
      hasOddSpaces = true
    }
  }
}
