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
