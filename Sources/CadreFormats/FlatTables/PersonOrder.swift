/// The people of a table sorted by the bytes of their ids.
struct PersonOrder: Sendable {
  let ids: SortedIDs

  /// For each person the row of the table.
  let rows: [Int]

  /// - Throws: ``Unusual/repeatedID`` where two parts have the same id.
  init(_ chunks: [FlatChunk]) throws(Unusual) {
    let order = IDOrder(chunks.map { $0.persons.collected ?? IDPart() })
    var starts: [Int] = []
    var count = 0
    for chunk in chunks {
      starts.append(count)
      count += chunk.rows
    }
    guard order.first.count == count else { throw .repeatedID }
    ids = order.ids
    rows = order.first.map { entry in
      let part = Int(entry.part)
      return starts[part] + (chunks[part].persons.collected?.firstRow(Int(entry.rank)) ?? 0)
    }
  }
}
