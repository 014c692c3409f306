import Cadre

/// The units of all parts. Sendable although not locked: one thread makes them whole.
final class UnitParts: @unchecked Sendable {
  private let parts: [IDPart]

  /// For each part the number of its rows.
  private let rows: [Int]
  private var codes: [CodeSegments]

  /// For each fact the parts.
  private let facts: [[FlatChunk.UnitFact]]

  init(
    parts: [IDPart], rows: [Int], codes: [CodeSegments], facts: [[FlatChunk.UnitFact]]
  ) {
    self.parts = parts
    self.rows = rows
    self.codes = codes
    self.facts = facts
  }

  func merged() -> (units: Result<FlatUnits, Unusual>, unitOfRow: [Int32]) {
    let order = IDOrder(parts)
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
