import Cadre

/// The units of a part of a table.
struct UnitPart: Sendable {
  /// In the order in which they first occur.
  private let ids = CellDictionary()

  /// For each unit the row of the part in which it first stands.
  private var firstRows: [UInt32] = []

  /// The units sorted by the bytes of their ids.
  private(set) var order: [UInt32] = []

  /// The same ids in that order.
  private(set) var sortedIDs = UnitIDs(count: 0, bytes: 0)

  /// Whether an id is the number of its column, as in a row below a printed header.
  private(set) var hasColumnNumber = false

  /// The number of units.
  var count: Int { ids.count }

  /// The number of bytes of all ids.
  var byteCount: Int { ids.byteCount }

  /// The row of the part in which the unit at a place of the order first stands.
  func firstRow(_ rank: Int) -> Int { Int(firstRows[Int(order[rank])]) }

  /// Finds the units of the rows of a block.
  mutating func encode(
    _ block: RowBlock, column: Int, firstRow: Int, into codes: UnsafeMutablePointer<UInt32>
  ) {
    ids.encode(repeating: block, column: column, into: codes)
    for row in 0..<block.rows where Int(codes[row]) == firstRows.count {
      firstRows.append(UInt32(truncatingIfNeeded: firstRow + row))
    }
  }

  /// Checks and sorts the ids, of which no more come.
  mutating func finish(_ check: UnitIDCheck) throws(Unusual) {
    hasColumnNumber = try check.check(ids)
    order = ByteOrder.codes(of: ids)
    sortedIDs = UnitIDs(count: count, bytes: byteCount)
    for code in order { sortedIDs.append(ids[Int(code)]) }
    sortedIDs.pad()
    ids.seal()
  }
}

/// The units of all parts. Sendable although not locked: one thread makes them whole.
final class UnitParts: @unchecked Sendable {
  private let parts: [UnitPart]

  /// For each part the number of its rows.
  private let rows: [Int]
  private var codes: [CodeSegments]

  /// For each fact the parts.
  private let facts: [[FlatChunk.UnitFact]]

  init(
    parts: [UnitPart], rows: [Int], codes: [CodeSegments], facts: [[FlatChunk.UnitFact]]
  ) {
    self.parts = parts
    self.rows = rows
    self.codes = codes
    self.facts = facts
  }

  func merged() -> (units: Result<FlatUnits, Unusual>, unitOfRow: [Int32]) {
    let order = UnitOrder(parts)
    let starts = rows.indices.map { rows[..<$0].reduce(0, +) }
    let firstRows = order.first.map { entry in
      UInt32(starts[Int(entry.part)] + parts[Int(entry.part)].firstRow(Int(entry.rank)))
    }
    do throws(Unusual) {
      var merged: [FlatUnits.Fact] = []
      for fact in facts {
        merged.append(try Self.merged(fact, order.positions, count: order.ids.count))
      }
      let unitOfRow: [Int32] = codes.drained(order.positions)
      return (
        .success(FlatUnits(ids: order.ids, firstRows: firstRows, facts: merged)), unitOfRow
      )
    } catch {
      return (.failure(error), [])
    }
  }

  /// - Parameter positions: For each part the positions of its units among all.
  private static func merged(
    _ parts: [FlatChunk.UnitFact], _ positions: [[Int32]], count: Int
  ) throws(Unusual) -> FlatUnits.Fact {
    let values = parts[0].dictionary
    var codes: [UInt32?] = Array(repeating: nil, count: count)
    for (index, part) in parts.enumerated() {
      let translation = index == 0 ? nil : values.codes(of: part.dictionary)
      for (code, position) in zip(part.codes, positions[index]) {
        let code = translation?[Int(code)] ?? code
        guard codes[Int(position)] ?? code == code else { throw .differingUnitFacts }
        codes[Int(position)] = code
      }
    }
    values.seal()
    return FlatUnits.Fact(values: values, codes: codes.map { $0 ?? 0 })
  }
}
