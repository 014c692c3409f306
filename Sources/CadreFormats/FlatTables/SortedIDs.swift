/// Ids sorted by their bytes and kept one after the other.
struct SortedIDs: Sendable {
  private var bytes: [UInt8] = []

  /// Where the ids end in `bytes`.
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// - Parameters:
  ///   - count: How many ids there will be.
  ///   - bytes: How many bytes they have.
  init(count: Int, bytes: Int) {
    ends.reserveCapacity(count)
    self.bytes.reserveCapacity(bytes + CellKey.longestShort)
  }

  /// The ids as cells, for as long as `body` lasts.
  func withCells<Result>(_ body: (Cells) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { body(Cells(bytes: bytes, ends: $0)) }
    }
  }

  /// The ids, with bytes that can be read behind each.
  struct Cells {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let ends: UnsafeBufferPointer<Int>

    @inline(__always)
    subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
      let start = index == 0 ? 0 : ends[index - 1]
      return UnsafeBufferPointer(rebasing: bytes[start..<ends[index]])
    }
  }

  mutating func append(_ id: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: id)
    ends.append(bytes.count)
  }

  /// Ends the list with bytes that can be read behind the last id.
  mutating func pad() { bytes += Array(repeating: 0, count: CellKey.longestShort) }

  /// The id at a place of the order.
  subscript(index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}
