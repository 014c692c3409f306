/// Many texts in UTF-8, in one piece of memory.
package struct JoinedTexts: Sendable {
  /// The texts, in any order.
  package var bytes: [UInt8] = []

  /// For each text where it stands in the bytes. Several may stand at the same place.
  package private(set) var ranges: [Range<Int>] = []

  package init() {}

  /// A number of empty texts.
  package init(empty count: Int) { ranges = Array(repeating: 0..<0, count: count) }

  /// Texts that stand in bytes already.
  package init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// Ends a text that was appended to the bytes since the one before.
  package mutating func endText() {
    ranges.append((ranges.last?.upperBound ?? 0)..<bytes.count)
  }

  package mutating func reserve(_ count: Int) { ranges.reserveCapacity(count) }
}
