import Cadre

/// Reads rosters in YAML that are written in the regular form (``Irregular``), from bytes to columns.
///
/// What it reads is exactly what ``YAMLRosterReader`` reads. It explains nothing of YAML: where there is anything to
/// explain, it leaves the whole file to that reader. What values mean is found by the same builder.
package struct RegularRosterReader: ~Copyable {
  var lines: RegularLines
  var keys: [RegularKeys] = []
  var entries: RegularEntries
  private let file: Int

  /// The owners of keys; records of people from `firstList` on.
  private static let owners: [FactOwner] = [.unit, .person] + FactOwner.personRecords
  static let unit = 0
  static let person = 1
  static let firstList = 2

  static let brace = UInt8(ascii: "{")
  static let bracket = UInt8(ascii: "[")

  /// Reads a file.
  ///
  /// - Returns: the builder with what was read.
  /// - Throws: ``Irregular`` where the file must be read carefully.
  static func read(
    _ lines: consuming RegularLines, _ file: RosterFile, into builder: RosterBuilder
  ) throws(Irregular) -> RosterBuilder {
    var builder = builder
    let number = builder.addFile(file)
    var reader = try RegularRosterReader(lines, number, builder)
    try reader.readRoot()
    return reader.entries.finish(file: number)
  }

  private init(
    _ lines: consuming RegularLines, _ file: Int, _ builder: RosterBuilder
  ) throws(Irregular) {
    self.lines = lines
    self.file = file
    var slots: [FactSlot] = []
    var keys: [RegularKeys] = []
    for owner in Self.owners {
      guard let own = RegularKeys(owner, builder.schema, &slots) else { throw Irregular() }
      keys.append(own)
    }
    self.keys = keys
    entries = RegularEntries(builder, slots)
  }

  // MARK: The document

  private mutating func readRoot() throws(Irregular) {
    try lines.advance()
    if !lines.isOver, lines.isDocumentStart { try lines.advance() }
    guard !lines.isOver, lines.indent == 0, try lines.takeKey().text == "cadre_roster",
      try takeText() == "1"
    else { throw Irregular() }
    try lines.endLine()
    var seen: Set = ["cadre_roster"]
    while !lines.isOver {
      guard lines.indent == 0 else { throw Irregular() }
      let key = try lines.takeKey().text
      guard seen.insert(key).inserted else { throw Irregular() }
      switch key {
      case "as_of":
        guard let day = CalendarDate(iso: try takeText()) else { throw Irregular() }
        entries.builder.asOf = day
        try lines.endLine()
      case "complete": try readComplete()
      case "units": try readUnits()
      case "people": try readPeople(of: nil, keyColumn: 0)
      default: throw Irregular()
      }
    }
  }

  /// A text on the line of its key.
  private mutating func takeText() throws(Irregular) -> String {
    guard !lines.isAtEnd else { throw Irregular() }
    return try lines.takeScalar(isFlow: false).text
  }

  private mutating func readComplete() throws(Irregular) {
    if lines.isAt(Self.bracket) {
      for name in try takeTexts() { try complete(name) }
      return try lines.endLine()
    }
    let column = try startOfList(keyColumn: 0)
    while isItem(at: column) {
      _ = try lines.takeDash()
      try complete(lines.takeScalar(isFlow: false).text)
      try lines.endLine()
    }
  }

  private mutating func complete(_ name: String) throws(Irregular) {
    guard let owner = FactOwner.personRecords.first(where: { $0.listKey == name }) else {
      throw Irregular()
    }
    entries.builder.completeLists.insert(owner)
  }

  // MARK: Lists and mappings

  /// Goes on from the end of the line of a key to its list.
  ///
  /// - Returns: the bytes before the dashes.
  mutating func startOfList(keyColumn: Int) throws(Irregular) -> Int {
    guard lines.isAtEnd else { throw Irregular() }
    try lines.endLine()
    guard !lines.isOver, lines.indent >= keyColumn, lines.isDash else { throw Irregular() }
    return lines.indent
  }

  func isItem(at column: Int) -> Bool {
    !lines.isOver && lines.indent == column && lines.isDash
  }

  /// Whether the line goes on with a mapping whose keys stand in a column.
  func isKey(at column: Int) throws(Irregular) -> Bool {
    if lines.isOver || lines.indent < column { return false }
    guard lines.indent == column, !lines.isDash else { throw Irregular() }
    return true
  }

  mutating func recordPlace() -> RecordPlace {
    RecordPlace(file: file, line: lines.number, column: lines.column)
  }

  // MARK: Units

  private mutating func readUnits() throws(Irregular) {
    let column = try startOfList(keyColumn: 0)
    while isItem(at: column) {
      let first = try lines.takeDash()
      entries.startUnit(at: recordPlace())
      if lines.isAt(Self.brace) {
        try readFlow(Self.unit)
        try lines.endLine()
      } else {
        try readUnit(column: first)
      }
      try entries.endUnit()
    }
  }

  private mutating func readUnit(column: Int) throws(Irregular) {
    var seen: UInt64 = 0
    repeat {
      let key = try lines.takeKey()
      switch try keys[Self.unit].meaning(of: key, &seen) {
      case .id:
        entries.nameUnit(try takeID(isFlow: false))
        try lines.endLine()
      case .fact(let slot):
        entries.unitCells.append(try takeCell(slot, isFlow: false))
        try lines.endLine()
      case .people:
        guard let unit = entries.unit else { throw Irregular() }
        try readPeople(of: unit, keyColumn: column)
      case .records, .ignored: throw Irregular()
      }
    } while try isKey(at: column)
  }

  // MARK: People

  private mutating func readPeople(of unit: Int?, keyColumn: Int) throws(Irregular) {
    if lines.isAt(Self.bracket) {
      // `[]`: nobody.
      guard lines.take(Self.bracket), lines.take(UInt8(ascii: "]")) else { throw Irregular() }
      return try lines.endLine()
    }
    let column = try startOfList(keyColumn: keyColumn)
    while isItem(at: column) {
      let first = try lines.takeDash()
      entries.person.clear(at: recordPlace())
      if lines.isAt(Self.brace) {
        try readFlow(Self.person)
        try lines.endLine()
      } else {
        try readPerson(column: first)
      }
      try entries.addPerson(unit: unit)
    }
  }

  private mutating func readPerson(column: Int) throws(Irregular) {
    var seen: UInt64 = 0
    repeat {
      let key = try lines.takeKey()
      switch try keys[Self.person].meaning(of: key, &seen) {
      case .id:
        entries.person.id = try takeID(isFlow: false)
        try lines.endLine()
      case .fact(let slot):
        entries.person.cells.append(try takeCell(slot, isFlow: false))
        try lines.endLine()
      case .records(let list): try readRecords(list, keyColumn: column)
      case .people, .ignored: throw Irregular()
      }
    } while try isKey(at: column)
  }
}
