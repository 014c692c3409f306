/// The bytes of a text as two words, which are compared and looked up without looking at memory.
///
/// Of a text of more than fifteen bytes the words are only a digest.
struct TextWords: Equatable {
  let first: UInt64

  /// The highest byte is the length, or 255 where the words are not all of the text.
  let second: UInt64

  static let none = TextWords()

  private init() { (first, second) = (0, 0) }

  /// Whether the words are all of the text.
  var areAll: Bool { second >> 56 != 255 }

  @inline(__always)
  init(_ text: String, _ seeds: ScatterSeeds) {
    let words = text.utf8.withContiguousStorageIfAvailable { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return bytes.count < 16 ? TextWords(short: bytes) : TextWords(digestOf: bytes, seeds)
    }
    self = words ?? TextWords(copying: text, seeds)
  }

  /// A text that does not lie in memory as UTF-8, such as one of another runtime.
  @inline(never)
  private init(copying text: String, _ seeds: ScatterSeeds) {
    self.init(String(decoding: Array(text.utf8), as: UTF8.self), seeds)
  }

  @inline(__always)
  private init(short bytes: UnsafeRawBufferPointer) {
    let count = bytes.count
    let length = UInt64(count) << 56
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self).littleEndian
      // The last eight bytes, without those that are in the first word already.
      let last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
      second = (last >> UInt64(8 * (16 - count))) | length
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

  /// Mixes eight bytes after the other; the last ones overlap with those before.
  private init(digestOf bytes: UnsafeRawBufferPointer, _ seeds: ScatterSeeds) {
    var digest = UInt64(bytes.count)
    func mix(at offset: Int) {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      digest = seeds.scattered(word, digest)
    }
    for offset in stride(from: 0, to: bytes.count - 8, by: 8) { mix(at: offset) }
    mix(at: bytes.count - 8)
    first = digest
    second = 255 << 56
  }
}
