import OrderedCollections

/// Units or people under construction: rows with an id, facts merged into them.
struct DraftTable {
  private(set) var ids: [String] = []
  private(set) var places: [RecordPlace] = []

  /// All facts but the id.
  private(set) var columns = DraftColumns()
  private var index: [String: Int] = [:]

  /// The values of facts that rows contradict, from the first.
  private var conflicts: [Cell: [FactValue]] = [:]

  /// For each fact, by row, where it was given, if not where the row was first seen.
  private var laterPlaces: [String: [Int: RecordPlace]] = [:]

  private struct Cell: Hashable {
    let row: Int
    let fact: String
  }

  /// What merging a value came to.
  enum Outcome {
    case same
    case filled

    /// Another value was given first, at this place.
    case conflict(with: FactValue, at: RecordPlace)
  }

  var count: Int { ids.count }

  /// The row of an id, made where there is none.
  mutating func row(id: String, at place: RecordPlace) -> Int {
    if let row = index[id] { return row }
    return addRow(id: id, at: place)
  }

  func row(id: String) -> Int? { index[id] }

  /// Makes the row of an id that has none.
  mutating func addRow(id: String, at place: RecordPlace) -> Int {
    index[id] = ids.count
    ids.append(id)
    places.append(place)
    return ids.count - 1
  }

  func value(_ fact: String, _ row: Int) -> FactValue? {
    fact == "id" ? .text(ids[row]) : columns.value(fact, row)
  }

  /// Gives a fact of a row; two different values leave it unknown for good.
  mutating func merge(
    _ value: FactValue, fact: String, row: Int, at place: RecordPlace
  ) -> Outcome {
    let cell = Cell(row: row, fact: fact)
    var known = conflicts.isEmpty ? [] : conflicts[cell] ?? []
    if known.isEmpty {
      guard let first = self.value(fact, row) else {
        set(value, fact: fact, row: row)
        if place != places[row] { laterPlaces[fact, default: [:]][row] = place }
        return .filled
      }
      known = [first]
    }
    if known.contains(value) { return .same }
    conflicts[cell] = known + [value]
    set(nil, fact: fact, row: row)
    return .conflict(with: known[0], at: laterPlaces[fact]?[row] ?? places[row])
  }

  mutating func set(_ value: FactValue?, fact: String, row: Int) {
    columns.set(value, fact: fact, row: row)
  }

  /// The rows in the order of their ids.
  var rowsByID: [Int] {
    let rows = Array(ids.indices)
    let isSorted = zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? rows : rows.sorted { ids[$0] < ids[$1] }
  }

  // MARK: Codes

  mutating func cell(_ value: FactValue, fact: String) -> CodedCell {
    columns.cell(value, fact: fact)
  }

  /// Gives facts of a row that has none yet.
  mutating func fill(_ cells: ArraySlice<CodedCell>, row: Int) {
    for cell in cells { columns.set(cell, row: row) }
  }

  /// Whether a row has all these values.
  func has(_ cells: ArraySlice<CodedCell>, row: Int) -> Bool {
    cells.allSatisfy { columns.code(Int($0.column), row) == $0.code }
  }

  // MARK: The table

  /// Gives up the memory for finding rows by ids.
  mutating func forgetIDs() { index = [:] }

  /// The table with its rows in another order, after which there are none.
  mutating func takeTable(in order: [Int]) -> FactTable {
    defer { self = DraftTable() }
    let order = order.isAscending ? nil : order
    var result: OrderedDictionary<String, FactColumn> = [:]
    if count > 0 { result["id"] = idColumn(in: order) }
    result.merge(columns.columns(count: count, in: order)) { own, _ in own }
    return FactTable(
      columns: result, places: RecordPlaces(order.map { $0.map { places[$0] } } ?? places))
  }

  private func idColumn(in order: [Int]?) -> FactColumn {
    var values: [FactValue?] = [nil]
    values.reserveCapacity(count + 1)
    if let order {
      for row in order { values.append(.text(ids[row])) }
    } else {
      for id in ids { values.append(.text(id)) }
    }
    let codes: NarrowCodes.Storage =
      count <= Int(UInt8.max)
      ? .bytes((0..<count).map { UInt8($0 + 1) }) : .words((0..<count).map { UInt32($0 + 1) })
    return FactColumn(values: values, codes: NarrowCodes(codes))
  }
}

extension [Int] {
  /// Whether the order of rows is that in which they stand.
  var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
