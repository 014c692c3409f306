import Cadre

/// What one thread has collected of its part of a table.
struct FlatChunk: Sendable {
  /// Where the first row begins, and where the last one ends.
  var start = 0
  var end = 0
  var rows = 0
  var persons: PersonIDCheck

  var units = IDPart()

  /// Whether the id of a unit is the number of its column, as in a row below a printed header.
  private(set) var unitsHaveColumnNumber = false
  var unitOfRow = CodeSegments()
  var unitFacts: [UnitFact]
  var cells: [Column]

  /// For each list whether rows have a record: 1 or 0.
  var lists: [CodeSegments]

  /// The offset of each row whose number in the chunk is a multiple of `RowPlaces.step`.
  var offsets: [Int] = []

  /// A column of the table.
  struct Column: Sendable {
    var dictionary = CellDictionary.forColumn()
    var codes = CodeSegments()
    var aliases = CellAliases()

    /// Takes in the codes of a block.
    mutating func add(_ found: UnsafeMutableBufferPointer<UInt32>) {
      aliases.apply(to: found, of: dictionary)
      codes.append(UnsafeBufferPointer(found), distinct: dictionary.count)
    }
  }

  /// In how many rows each marker of missing data stands.
  var markers: [String: Int] {
    cells.reduce(into: [:]) { counts, column in
      counts.merge(column.aliases.markers(of: column.dictionary), uniquingKeysWith: +)
    }
  }

  /// A column with a fact of the units: the code for each unit.
  struct UnitFact: Sendable {
    var dictionary = CellDictionary.forColumn()
    var codes: [UInt32] = []
  }

  init(_ plan: FlatPlan) {
    persons = PersonIDCheck(column: plan.person, isSorted: plan.isSorted)
    unitFacts = plan.unitFacts.map { _ in UnitFact() }
    cells = plan.cells.map { _ in Column() }
    lists = plan.lists.map { _ in CodeSegments() }
  }

  /// Takes in the rows of a block.
  ///
  /// - Parameter codes: Room for a code for each row and needed column.
  mutating func add(
    _ block: RowBlock, _ plan: FlatPlan, codes: UnsafeMutablePointer<UInt32>
  ) throws(Unusual) {
    let room = { (index: Int) in UnsafeMutablePointer<UInt32>(codes + index * block.rows) }
    let unitCodes = room(plan.cells.count)
    units.encode(block, column: plan.unit, firstRow: rows, into: unitCodes)
    unitOfRow.append(
      UnsafeBufferPointer(start: unitCodes, count: block.rows), distinct: units.count)
    for (index, column) in plan.unitFacts.enumerated() {
      try add(block, fact: index, column, units: unitCodes, room: room(plan.cells.count + 1))
    }
    try persons.check(block, column: plan.person, firstRow: rows, room: room(plan.cells.count + 1))
    for (index, column) in plan.cells.enumerated() {
      if let other = plan.lastIsForEmpty, index == plan.cells.count - 1 {
        cells[index].dictionary.encode(
          block, column: column, whereEmpty: room(other), into: room(index))
      } else {
        cells[index].dictionary.encode(block, column: column, into: room(index))
      }
      cells[index].add(UnsafeMutableBufferPointer(start: room(index), count: block.rows))
    }
    for (index, list) in plan.lists.enumerated() {
      try add(block, list: index, list, room: room)
    }
    rows += block.rows
  }

  /// Ends the collecting.
  mutating func finish(_ plan: FlatPlan) throws(Unusual) {
    unitsHaveColumnNumber = try units.finish { ids throws(Unusual) in try plan.unitIDs.check(ids) }
    try persons.finish()
  }

  /// All rows of a unit must give the same fact.
  private mutating func add(
    _ block: RowBlock, fact: Int, _ column: Int, units: UnsafePointer<UInt32>,
    room: UnsafeMutablePointer<UInt32>
  ) throws(Unusual) {
    unitFacts[fact].dictionary.encode(repeating: block, column: column, into: room)
    var known = unitFacts[fact].codes
    unitFacts[fact].codes = []
    for row in 0..<block.rows {
      let unit = Int(units[row])
      if unit == known.count {
        known.append(room[row])
      } else if known[unit] != room[row] {
        throw .differingUnitFacts
      }
    }
    unitFacts[fact].codes = known
  }

  private mutating func add(
    _ block: RowBlock, list: Int, _ columns: FlatPlan.List,
    room: (Int) -> UnsafeMutablePointer<UInt32>
  ) throws(Unusual) {
    let given = room(cells.count + 1)
    given.update(repeating: 0, count: block.rows)
    for index in columns.needed {
      let codes = room(index)
      for row in 0..<block.rows { given[row] |= codes[row] == CellDictionary.empty ? 0 : 1 }
    }
    for column in columns.others {
      for row in 0..<block.rows where given[row] == 0 {
        let cell = block.cell(row, column)
        guard cell.count > 0 else { continue }
        if let text = CellForm.aliased(cell.bytes) {
          guard CellReader.isMissing(text[...]) || !CellText.isNone(text) else { throw .cell }
          given[row] = CellReader.isMissing(text[...]) ? 0 : 1
        } else {
          guard CellForm.isPlain(cell.bytes, isLead: true) else { throw .cell }
          given[row] = 1
        }
      }
    }
    lists[list].append(UnsafeBufferPointer(start: given, count: block.rows), distinct: 2)
  }
}
