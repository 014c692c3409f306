/// A text of at most fifteen bytes as two words, which are compared and looked up without looking at memory.
///
/// Texts with the same bytes are the same here; canonically equal texts with other bytes are not.
struct ShortText: Hashable {
  let first: UInt64

  /// The length is in the highest byte, so that texts of zero bytes differ by it.
  let second: UInt64

  static let most = 15
  static let none = ShortText()

  private init() { (first, second) = (0, 0) }

  /// nil for longer texts.
  @inline(__always)
  init?(_ text: String) {
    let found = text.utf8.withContiguousStorageIfAvailable { ShortText(UnsafeRawBufferPointer($0)) }
    guard let found, let short = found else { return nil }
    self = short
  }

  @inline(__always)
  private init?(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count
    guard count <= Self.most else { return nil }
    let length = UInt64(count) << 56
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      // The last eight bytes, without those that are in the first word already.
      let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      second = (last.littleEndian >> UInt64(8 * (16 - count))) | length
    } else if count >= 4 {
      let start = bytes.loadUnaligned(as: UInt32.self)
      let end = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      first = UInt64(start) | UInt64(end) << 32
      second = length
    } else if count > 0 {
      let (start, middle, end) = (bytes[0], bytes[count / 2], bytes[count - 1])
      first = UInt64(start) | UInt64(middle) << 8 | UInt64(end) << 16
      second = length
    } else {
      (first, second) = (0, 0)
    }
  }

  /// A number that few other texts have with the same seeds.
  @inline(__always)
  func scattered(_ seeds: ScatterSeeds) -> Int {
    let product = (first ^ seeds.first).multipliedFullWidth(by: second ^ seeds.second)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}

/// Numbers that are different in every process, so that nobody can choose texts that all fall on one place of a table.
/// What is looked up there does not depend on them.
struct ScatterSeeds: Sendable {
  let first = Self.next(1)
  let second = Self.next(2)

  private static func next(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
