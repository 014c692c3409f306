/// A bit for each row, 64 rows a word. Bits beyond the last row are zero.
package struct BitPlane: Hashable, Sendable {
  package private(set) var words: [UInt64]

  /// The number of rows.
  package let count: Int

  /// Creates rows that are all set or all clear.
  package init(repeating isSet: Bool, count: Int) {
    words = Array(repeating: isSet ? ~0 : 0, count: (count + 63) / 64)
    self.count = count
    clearBeyondEnd()
  }

  /// Takes words that are packed already, row 0 in the lowest bit of the first.
  package init(words: [UInt64], count: Int) {
    precondition(words.count == (count + 63) / 64, "64 rows a word")
    self.words = words
    self.count = count
    clearBeyondEnd()
  }

  private mutating func clearBeyondEnd() {
    let rest = count % 64
    if rest > 0 { words[words.count - 1] &= ~(~0 << UInt64(rest)) }
  }

  /// Whether the bit of a row is set.
  package subscript(row: Int) -> Bool {
    get {
      precondition(row < count, "row \(row) of \(count)")
      return words[row >> 6] >> UInt64(row & 63) & 1 == 1
    }
    set {
      precondition(row < count, "row \(row) of \(count)")
      let bit: UInt64 = 1 << UInt64(row & 63)
      if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
    }
  }

  /// Whether every bit is set.
  package var isFull: Bool { self == BitPlane(repeating: true, count: count) }

  /// The number of bits that are set.
  package var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}

extension BitPlane {
  static prefix func ~ (plane: BitPlane) -> BitPlane {
    BitPlane(words: plane.words.map { ~$0 }, count: plane.count)
  }

  static func & (left: BitPlane, right: BitPlane) -> BitPlane { joined(left, right) { $0 & $1 } }
  static func | (left: BitPlane, right: BitPlane) -> BitPlane { joined(left, right) { $0 | $1 } }

  @inline(__always)
  private static func joined(
    _ left: BitPlane, _ right: BitPlane, _ join: (UInt64, UInt64) -> UInt64
  ) -> BitPlane {
    precondition(left.count == right.count, "planes are over the same rows")
    var words = left.words
    for word in words.indices { words[word] = join(words[word], right.words[word]) }
    return BitPlane(words: words, count: left.count)
  }

  /// The rows that are set in at least `least` of the planes.
  ///
  /// The sums of 64 rows are kept as binary digits, a word each, to which every plane is added with carry.
  static func atLeast(_ least: Int, of planes: [BitPlane], count: Int) -> BitPlane {
    guard least > 0 else { return BitPlane(repeating: true, count: count) }
    guard least <= planes.count else { return BitPlane(repeating: false, count: count) }
    let digits = Int.bitWidth - planes.count.leadingZeroBitCount
    var result = BitPlane(repeating: false, count: count)
    for word in result.words.indices {
      var sum = Array(repeating: UInt64(0), count: digits)
      for plane in planes {
        var carry = plane.words[word]
        for digit in sum.indices where carry != 0 {
          (sum[digit], carry) = (sum[digit] ^ carry, sum[digit] & carry)
        }
      }
      // Compares digit by digit from the highest.
      var (isGreater, isEqual): (UInt64, UInt64) = (0, ~0)
      for digit in sum.indices.reversed() {
        let bound: UInt64 = least >> digit & 1 == 1 ? ~0 : 0
        isGreater |= isEqual & sum[digit] & ~bound
        isEqual &= ~(sum[digit] ^ bound)
      }
      result.words[word] = isGreater | isEqual
    }
    return BitPlane(words: result.words, count: count)
  }
}
