/// The units of a flat table, sorted by the bytes of their ids.
struct FlatUnits: Sendable {
  let ids: SortedIDs

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
