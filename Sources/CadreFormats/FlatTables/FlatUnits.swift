/// The units of a flat table, sorted by the bytes of their ids.
struct FlatUnits: Sendable {
  let ids: UnitIDs

  /// For each unit the row in which it first stands.
  let firstRows: [UInt32]
  let facts: [Fact]

  /// A fact of the units.
  struct Fact: Sendable {
    let values: CellDictionary

    /// For each unit.
    let codes: [UInt32]
  }

  var count: Int { ids.count }
}

/// Ids of units, sorted by their bytes and kept one after the other.
struct UnitIDs: Sendable {
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
    subscript(unit: Int) -> UnsafeBufferPointer<UInt8> {
      let start = unit == 0 ? 0 : ends[unit - 1]
      return UnsafeBufferPointer(rebasing: bytes[start..<ends[unit]])
    }
  }

  mutating func append(_ id: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: id)
    ends.append(bytes.count)
  }

  /// Ends the list with bytes that can be read behind the last id.
  mutating func pad() { bytes += Array(repeating: 0, count: CellKey.longestShort) }

  /// The id of a unit.
  subscript(unit: Int) -> String { String(decoding: bytes[range(unit)], as: UTF8.self) }

  /// Appends the id of a unit.
  func append(_ unit: Int, to text: inout [UInt8]) {
    bytes.withUnsafeBufferPointer {
      text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range(unit)]))
    }
  }

  private func range(_ unit: Int) -> Range<Int> { (unit == 0 ? 0 : ends[unit - 1])..<ends[unit] }
}
