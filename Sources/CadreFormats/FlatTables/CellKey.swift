/// What a cell is looked up by: the bytes of a cell of up to 16; the hash and length of a longer one.
///
/// Cells contain no zero bytes, so that a short key is zero only behind the end of its cell.
struct CellKey: Equatable {
  let low: UInt64
  let high: UInt64

  /// The key of no cell.
  static let none = CellKey(low: 0, high: 1)

  /// The longest cells that are their own keys.
  static let longestShort = 16

  @inline(__always)
  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a cell of any length. Behind the cell 16 bytes must be readable.
  @inline(__always)
  init(_ cell: UnsafePointer<UInt8>, _ length: Int) {
    self = length > Self.longestShort ? Self(long: cell, length) : Self(short: cell, length)
  }

  /// The bytes of a cell of up to 16, with zeros behind them.
  @inline(__always)
  init(short cell: UnsafePointer<UInt8>, _ length: Int) {
    let raw = UnsafeRawPointer(cell)
    let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    // Without branches: which of short cells are longer than eight bytes nobody can foretell.
    let bits = UInt64(truncatingIfNeeded: length &* 8)
    self.low = low & Self.lowBits(bits)
    self.high = high & Self.lowBits(bits &- min(bits, 64))
  }

  /// A mask of the first `count` bytes of eight; all of them where `count` is greater.
  @inline(__always)
  static func lowBytes(_ count: Int) -> UInt64 {
    lowBits(UInt64(truncatingIfNeeded: count &* 8))
  }

  @inline(__always)
  private static func lowBits(_ count: UInt64) -> UInt64 { (1 << count) &- 1 }

  private init(long cell: UnsafePointer<UInt8>, _ length: Int) {
    let raw = UnsafeRawPointer(cell)
    var hash = UInt64(truncatingIfNeeded: length)
    var offset = 0
    while offset + 8 <= length {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    // The last eight bytes, some of them for the second time.
    hash =
      (hash ^ raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self))
      &* 0xD6E8_FEB8_6659_FD93
    low = hash ^ hash >> 32
    // As no short key is: zeros, and something behind them.
    high = UInt64(length) << 32
  }

  /// Whether a short cell comes before another by its bytes.
  @inline(__always)
  func precedes(_ other: CellKey) -> Bool {
    low == other.low
      ? high.byteSwapped < other.high.byteSwapped : low.byteSwapped < other.low.byteSwapped
  }

  var isLong: Bool { UInt32(truncatingIfNeeded: high) == 0 && high != 0 }
}

/// Spreads keys over a table. Random, so that nobody can choose cells that collide; no code depends on it.
struct CellHash {
  private let low = UInt64.random(in: 0...UInt64.max)
  private let high = UInt64.random(in: 0...UInt64.max)

  @inline(__always)
  func callAsFunction(_ key: CellKey) -> UInt64 {
    let product = (key.low ^ low).multipliedFullWidth(by: key.high ^ high)
    return product.high ^ product.low
  }
}
