import OrderedCollections

/// Units or people under construction: rows with an id, facts merged into them.
struct DraftTable {
  private(set) var ids: [String] = []
  private(set) var places: [RecordPlace] = []
  private(set) var columns: OrderedDictionary<String, FactColumnBuilder> = [:]
  private var index: [String: Int] = [:]
  private var conflicting: Set<Cell> = []

  private struct Cell: Hashable {
    let row: Int
    let fact: String
  }

  /// What merging a value came to.
  enum Outcome {
    case same
    case filled
    case conflict(FactValue)
  }

  var count: Int { ids.count }

  /// The row of an id, made where there is none.
  mutating func row(id: String, at place: RecordPlace) -> Int {
    if let row = index[id] { return row }
    index[id] = ids.count
    ids.append(id)
    places.append(place)
    columns["id", default: FactColumnBuilder()].set(.text(id), at: ids.count - 1)
    return ids.count - 1
  }

  func row(id: String) -> Int? { index[id] }

  func value(_ fact: String, _ row: Int) -> FactValue? {
    guard let builder = columns[fact], row < builder.count else { return nil }
    return builder[row]
  }

  /// Gives a fact of a row; two different values leave it unknown for good.
  mutating func merge(_ value: FactValue, fact: String, row: Int) -> Outcome {
    let cell = Cell(row: row, fact: fact)
    if conflicting.contains(cell) { return .same }
    guard let known = self.value(fact, row) else {
      set(value, fact: fact, row: row)
      return .filled
    }
    if known == value { return .same }
    conflicting.insert(cell)
    set(nil, fact: fact, row: row)
    return .conflict(known)
  }

  mutating func set(_ value: FactValue?, fact: String, row: Int) {
    columns[fact, default: FactColumnBuilder()].set(value, at: row)
  }

  /// The table with its rows in another order.
  func table(in order: [Int]) -> FactTable {
    var result: OrderedDictionary<String, FactColumn> = [:]
    for (fact, builder) in columns {
      var builder = builder
      builder.pad(to: count)
      result[fact] = builder.column.reordered(order)
    }
    return FactTable(columns: result, places: RecordPlaces(order.map { places[$0] }))
  }
}

/// Records of people under construction.
struct DraftRecords {
  private(set) var people: [Int] = []
  private(set) var units: [Int?] = []
  private(set) var places: [RecordPlace] = []
  private(set) var columns: OrderedDictionary<String, FactColumnBuilder> = [:]

  /// People whose list is given.
  var given: Set<Int> = []
  private var contents: Set<Content> = []

  private struct Content: Hashable {
    let person: Int
    let values: [String: FactValue]
  }

  var count: Int { people.count }

  func value(_ fact: String, _ row: Int) -> FactValue? {
    guard let builder = columns[fact], row < builder.count else { return nil }
    return builder[row]
  }

  mutating func set(_ value: FactValue?, fact: String, row: Int) {
    columns[fact, default: FactColumnBuilder()].set(value, at: row)
  }

  mutating func add(
    _ values: [String: FactValue], of person: Int, unit: Int?, at place: RecordPlace,
    mergesEqual: Bool
  ) -> Bool {
    given.insert(person)
    if mergesEqual {
      guard contents.insert(Content(person: person, values: values)).inserted else { return false }
    }
    let row = people.count
    people.append(person)
    units.append(unit)
    places.append(place)
    for (fact, value) in values.sorted(by: { $0.key < $1.key }) {
      set(value, fact: fact, row: row)
    }
    return true
  }

  func table(in order: [Int]) -> FactTable {
    var result: OrderedDictionary<String, FactColumn> = [:]
    for (fact, builder) in columns {
      var builder = builder
      builder.pad(to: count)
      result[fact] = builder.column.reordered(order)
    }
    return FactTable(columns: result, places: RecordPlaces(order.map { places[$0] }))
  }
}
