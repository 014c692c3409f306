import Cadre

/// Hands units and people to a builder: as codes where nothing is to be said about them, as written otherwise.
struct RegularEntries {
  var builder: RosterBuilder

  /// The person who is being read.
  var person = RegularEntry()

  /// The unit that is being read, and the facts of it.
  private(set) var unit: Int?
  var unitCells: [RegularCell] = []
  private var unitPlace = RecordPlace(file: 0, line: 0, column: 0)
  private var unitID = ""
  private var usedBeforeUnit = 0

  /// Whether the unit was named nowhere before.
  private var isFirstOfUnit = false

  private var slots: [FactSlot]

  /// The distinct choices of codes, and their numbers.
  private var choices: [[String]] = []
  private var choiceNumbers: [[String]: Int] = [:]
  private var account = RowAccount()

  /// The position of the fact that names the unit of a post.
  private let postUnit: Int?

  /// For each text that names the unit of a post that unit, or -1; and for each unit its id as a cell of posts.
  private var unitsByText: [UInt32: Int32] = [:]
  private var idsOfUnits: [CodedCell?] = []

  /// The cells of the entry or record that is being added.
  private var coded: [CodedCell] = []

  init(_ builder: RosterBuilder, _ slots: [FactSlot]) {
    self.builder = builder
    self.slots = slots
    postUnit = slots.firstIndex { $0.reference == FactReference(.post, "unit") }
  }

  /// The builder with the account of a file.
  func finish(file: Int) -> RosterBuilder {
    var builder = builder
    builder.updateFile(file) { $0.account = account }
    return builder
  }

  // MARK: Cells

  mutating func code(of scalar: RegularLines.Scalar, _ slot: Int) -> UInt32 {
    slots[slot].code(of: scalar)
  }

  mutating func number(ofChoice codes: [String]) -> Int {
    if let known = choiceNumbers[codes] { return known }
    choiceNumbers[codes] = choices.count
    choices.append(codes)
    return choices.count - 1
  }

  /// Whether cells can be added as codes.
  private mutating func arePlain(_ cells: ArraySlice<RegularCell>) -> Bool {
    for cell in cells {
      let slot = Int(cell.slot)
      guard cell.choice == nil, slots[slot].isPlain(cell.code, builder),
        slots[slot].hasColumn(in: builder)
      else { return false }
    }
    return true
  }

  /// Whether plain cells have no values that no row has yet.
  private func areKnown(_ cells: ArraySlice<RegularCell>) -> Bool {
    cells.allSatisfy { slots[Int($0.slot)].isKnown($0.code) }
  }

  /// Collects plain cells as codes.
  private mutating func encode(_ cells: ArraySlice<RegularCell>) {
    coded.removeAll(keepingCapacity: true)
    for cell in cells {
      if let cell = slots[Int(cell.slot)].cell(cell.code, &builder) { coded.append(cell) }
    }
  }

  private mutating func encodeRecord(_ record: RegularEntry.Record) {
    coded.removeAll(keepingCapacity: true)
    for index in record.cells {
      let cell = person.recordCells[index]
      if let cell = slots[Int(cell.slot)].cell(cell.code, &builder) { coded.append(cell) }
    }
  }

  private func asWritten(_ cells: ArraySlice<RegularCell>) -> [RosterBuilder.Cell] {
    cells.map { cell in
      let slot = slots[Int(cell.slot)]
      if let choice = cell.choice {
        return RosterBuilder.Cell(slot.reference.name, codes: choices[choice])
      }
      return RosterBuilder.Cell(slot.reference.name, slot.text(cell.code))
    }
  }

  // MARK: Units

  mutating func startUnit(at place: RecordPlace) {
    unit = nil
    unitPlace = place
    unitCells.removeAll(keepingCapacity: true)
    usedBeforeUnit = account.used
  }

  mutating func nameUnit(_ id: String) {
    unitID = id
    let before = builder.unitCount
    defer { isFirstOfUnit = builder.unitCount > before }
    unit = builder.unit(id: id, at: unitPlace)
  }

  mutating func endUnit() throws(Irregular) {
    guard let unit else { throw Irregular() }
    let isNew = addUnit(unit)
    // A unit may be written again for the sake of further people.
    account.add(isNew || account.used > usedBeforeUnit ? .used : .merged)
  }

  private mutating func addUnit(_ unit: Int) -> Bool {
    if isFirstOfUnit, arePlain(unitCells[...]) {
      encode(unitCells[...])
      builder.addNewUnit(unit, coded[...])
      return true
    }
    if builder.isDeclared(unit), arePlain(unitCells[...]), areKnown(unitCells[...]) {
      encode(unitCells[...])
      if builder.has(coded[...], unit: unit) { return false }
    }
    return builder.addUnit(id: unitID, asWritten(unitCells[...]), at: unitPlace).isNew
  }

  // MARK: Records

  mutating func startRecord(_ list: Int, at place: RecordPlace) {
    let start = person.recordCells.count
    person.lists[list].append(RegularEntry.Record(place: place, cells: start..<start))
  }

  mutating func addToRecord(_ list: Int, _ cell: RegularCell) {
    guard Int(cell.slot) == postUnit else {
      person.recordCells.append(cell)
      return
    }
    // A choice names no unit.
    guard cell.choice == nil else { return }
    person.lists[list][person.lists[list].count - 1].unit = cell.code
  }

  mutating func endRecord(_ list: Int) {
    let last = person.lists[list].count - 1
    let start = person.lists[list][last].cells.lowerBound
    person.lists[list][last].cells = start..<person.recordCells.count
  }

  /// The unit of a post, or -1.
  private mutating func unit(of record: RegularEntry.Record, default unit: Int?) -> Int32 {
    guard let code = record.unit, let postUnit else { return unit.map(Int32.init) ?? -1 }
    if let known = unitsByText[code] { return known }
    let text = slots[postUnit].text(code)
    let isMissing = CellReader.isMissing(CellReader.trimmed(text[...]))
    let found = isMissing ? -1 : Int32(builder.unit(id: text, at: record.place))
    unitsByText[code] = found
    return found
  }

  // MARK: People

  mutating func addPerson(unit: Int?) throws(Irregular) {
    guard let id = person.id else { throw Irregular() }
    let isNew: Bool
    if isPlain, builder.person(id: id) == nil {
      addAsCodes(id, unit)
      isNew = true
    } else {
      isNew = addAsWritten(id, unit)
    }
    account.add(isNew ? .used : .merged)
  }

  private var isPlain: Bool {
    mutating get {
      guard arePlain(person.cells[...]), arePlain(person.recordCells[...]) else { return false }
      if !person.lists[0].isEmpty, !hasUnitOfPosts { return false }
      return person.lists.allSatisfy { $0.allSatisfy { !isReversed($0) } }
    }
  }

  private var hasUnitOfPosts: Bool {
    mutating get {
      guard let postUnit else { return false }
      return slots[postUnit].hasColumn(in: builder)
    }
  }

  /// Whether a period ends before it begins.
  private func isReversed(_ record: RegularEntry.Record) -> Bool {
    var from: DateRange?
    var until: DateRange?
    for index in record.cells {
      let cell = person.recordCells[index]
      switch slots[Int(cell.slot)].end {
      case .from: from = slots[Int(cell.slot)].date(cell.code)
      case .until: until = slots[Int(cell.slot)].date(cell.code)
      case nil: continue
      }
    }
    guard let from, let until else { return false }
    return until.latest < from.earliest
  }

  private mutating func addAsCodes(_ id: String, _ unit: Int?) {
    encode(person.cells[...])
    let row = builder.addNewPerson(id: id, coded[...], at: person.place)
    for (list, owner) in FactOwner.personRecords.enumerated() where person.isGiven[list] {
      builder.giveList(owner, of: row)
      for record in person.lists[list] {
        let unit = owner == .post ? self.unit(of: record, default: unit) : -1
        encodeRecord(record)
        if unit >= 0 { coded.append(idCell(ofUnit: Int(unit))) }
        _ = builder.addRecord(owner, of: row, unit: unit, coded[...], at: record.place)
      }
    }
  }

  private mutating func idCell(ofUnit unit: Int) -> CodedCell {
    while idsOfUnits.count <= unit { idsOfUnits.append(nil) }
    if let known = idsOfUnits[unit] { return known }
    let cell = builder.cell(.text(builder.id(ofUnit: unit)), of: FactReference(.post, "unit"))
    idsOfUnits[unit] = cell
    return cell
  }

  private mutating func addAsWritten(_ id: String, _ unit: Int?) -> Bool {
    var (row, isNew) = builder.addPerson(
      id: id, asWritten(person.cells[...]), at: person.place)
    for (list, owner) in FactOwner.personRecords.enumerated() where person.isGiven[list] {
      if builder.giveList(owner, of: row) { isNew = true }
      for record in person.lists[list] {
        let unit = owner == .post ? self.unit(of: record, default: unit) : -1
        let cells = asWritten(person.recordCells[record.cells])
        if builder.addRecord(
          owner, of: row, unit: unit < 0 ? nil : Int(unit), cells, at: record.place)
        {
          isNew = true
        }
      }
    }
    return isNew
  }
}
