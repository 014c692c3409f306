import OrderedCollections

/// Records of people under construction.
struct DraftRecords {
  /// For each record its person.
  private(set) var people: [Int32] = []

  /// For each record its unit, or -1.
  private(set) var units: [Int32] = []
  private(set) var places: [RecordPlace] = []
  private(set) var columns = DraftColumns()

  /// For each person, as far as there are any, whether the list is given.
  private var given: [Bool] = []

  /// For each person the last record, and for each record the one before it of the same person; -1 for none.
  private var last: [Int32] = []
  private var previous: [Int32] = []

  /// For people with many records what these say, so that equal ones are found without looking at all.
  private var crowds: [Int: Set<[Int32]>] = [:]
  private static let crowd = 32

  /// The codes by column of the record that is being added.
  private var pattern: [Int32] = []

  var count: Int { people.count }

  func value(_ fact: String, _ row: Int) -> FactValue? { columns.value(fact, row) }

  func lacks(_ fact: String, _ row: Int) -> Bool {
    columns.position(of: fact).map { columns.code($0, row) == 0 } ?? true
  }

  mutating func set(_ value: FactValue?, fact: String, row: Int) {
    columns.set(value, fact: fact, row: row)
  }

  /// Notes that the list of a person is given.
  ///
  /// - Returns: whether this is new.
  mutating func give(_ person: Int) -> Bool {
    while given.count <= person { given.append(false) }
    if given[person] { return false }
    given[person] = true
    return true
  }

  func isGiven(_ person: Int) -> Bool { person < given.count && given[person] }

  mutating func cell(_ value: FactValue, fact: String) -> CodedCell {
    columns.cell(value, fact: fact)
  }

  /// Adds a record, unless the person has one that says the same.
  mutating func add(
    _ values: [String: FactValue], of person: Int, unit: Int?, at place: RecordPlace
  ) -> Bool {
    let cells = values.sorted { $0.key < $1.key }.map { cell($0.value, fact: $0.key) }
    return add(cells[...], of: person, unit: unit.map(Int32.init) ?? -1, at: place)
  }

  mutating func add(
    _ cells: ArraySlice<CodedCell>, of person: Int, unit: Int32, at place: RecordPlace
  ) -> Bool {
    _ = give(person)
    while last.count <= person { last.append(-1) }
    guard isNew(cells, of: person) else { return false }
    let row = people.count
    people.append(Int32(person))
    units.append(unit)
    places.append(place)
    previous.append(last[person])
    last[person] = Int32(row)
    for cell in cells { columns.set(cell, row: row) }
    return true
  }

  // MARK: Equal records

  private mutating func isNew(_ cells: ArraySlice<CodedCell>, of person: Int) -> Bool {
    guard last[person] >= 0 else { return true }
    while pattern.count < columns.count { pattern.append(0) }
    for cell in cells { pattern[Int(cell.column)] = cell.code }
    defer { for cell in cells { pattern[Int(cell.column)] = 0 } }
    if crowds[person] != nil {
      return crowds[person, default: []].insert(Self.trimmed(pattern)).inserted
    }
    var row = last[person]
    var length = 0
    while row >= 0 {
      if says(pattern, row) { return false }
      row = previous[Int(row)]
      length += 1
    }
    if length >= Self.crowd { crowds[person] = crowd(of: person).union([Self.trimmed(pattern)]) }
    return true
  }

  private func says(_ pattern: [Int32], _ row: Int32) -> Bool {
    pattern.indices.allSatisfy { columns.code($0, Int(row)) == pattern[$0] }
  }

  private func crowd(of person: Int) -> Set<[Int32]> {
    var patterns: Set<[Int32]> = []
    var row = last[person]
    while row >= 0 {
      patterns.insert(Self.trimmed((0..<columns.count).map { columns.code($0, Int(row)) }))
      row = previous[Int(row)]
    }
    return patterns
  }

  /// Without zeros at the end, so that columns may still be added.
  private static func trimmed(_ pattern: [Int32]) -> [Int32] {
    Array(pattern[..<((pattern.lastIndex { $0 != 0 } ?? -1) + 1)])
  }

  // MARK: The table

  func table(in order: [Int]) -> FactTable {
    let order = order.isAscending ? nil : order
    return FactTable(
      columns: columns.columns(count: count, in: order),
      places: RecordPlaces(order.map { $0.map { places[$0] } } ?? places))
  }
}

/// The records of each kind that people have.
struct DraftLists {
  private var lists = Array(repeating: DraftRecords(), count: FactOwner.personRecords.count)

  subscript(owner: FactOwner) -> DraftRecords {
    _read { yield lists[Self.position(of: owner)] }
    _modify { yield &lists[Self.position(of: owner)] }
  }

  /// Takes the records of a kind, after which there are none.
  mutating func take(_ owner: FactOwner) -> DraftRecords {
    var taken = DraftRecords()
    swap(&taken, &self[owner])
    return taken
  }

  private static func position(of owner: FactOwner) -> Int {
    switch owner {
    case .post: 0
    case .degree: 1
    case .employment: 2
    case .title: 3
    case .person, .unit, .team: preconditionFailure("\(owner) is no record of a person")
    }
  }
}
