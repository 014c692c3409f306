import Cadre

/// Puts the rows of all tables together. Which row or file comes first makes no difference.
struct RosterAssembly {
  var builder: RosterBuilder
  var cells: RosterCells
  let survey: RosterSurvey

  /// The number of the file that is being read.
  var file = 0
  var name = ""

  private var seen: Set<String> = []
  var people: [String: Int] = [:]

  /// People in units, with the first place that says so and whether a post of theirs is given there.
  var memberships: [Membership: Standing] = [:]

  /// People whose rows leave the unit blank, with the first of these rows.
  var rowsWithoutUnit: [Int: Standing] = [:]

  /// People of whom a row says that they hold no post.
  var peopleWithoutPost: Set<Int> = []
  var unitsOfPerson: [Int: Set<Int>] = [:]

  /// People who stand only among the records, with the first row and how many there are.
  var strangers: [String: (place: Place, count: Int)] = [:]

  /// The ids on rows that were rejected; their units are known only when all rows are read.
  var rejectedRowsOfPeople: [(id: String, place: RecordPlace)] = []
  var derivesIDs = false
  private var rows = RowLists()

  /// A person in a unit; nil where it is not known in which one.
  struct Membership: Hashable {
    let person: Int
    let unit: Int?
  }

  /// How a person stands in a unit.
  struct Standing {
    /// The first row that says so.
    let place: RecordPlace

    /// Whether a post is given, beside the unit.
    var hasPost = false

    /// Whether a finding already says why the unit is not known.
    var isExplained = false
  }

  init(schema: FactSchema, codelists: [Codelist.ID: Codelist], survey: RosterSurvey) {
    builder = RosterBuilder(schema: schema, codelists: codelists)
    cells = RosterCells(schema: schema, codelists: codelists, survey: survey)
    self.survey = survey
  }

  /// Reads a table.
  ///
  /// - Returns: how many rows of data it has, or nil if it could not be read to its end.
  mutating func add(_ table: RosterTable, reportingTo notes: inout [Diagnostic]) -> Int? {
    name = table.file.name
    file = builder.addFile(
      RosterFile(
        name: name, contentHash: table.file.contentHash, headings: table.headings))
    rows = RowLists()
    cells.markers = [:]
    derivesIDs = false
    var account = RowAccount()
    var problems: [Diagnostic] = []
    let isWhole = table.forEachRow(reportingTo: &problems) { row, problems in
      account.add(bin(of: row, in: table))
      for problem in problems { builder.report(problem) }
      problems.removeAll()
    }
    for finding in cells.findings { builder.report(finding) }
    cells.findings = []
    builder.updateFile(file) { $0.account = account }
    notes += rows.notes(in: table) + RosterCells.notes(on: cells.markers, in: name)
    if derivesIDs { notes.append(Diagnostic(.derivedPersonIDs, at: Place(file: name))) }
    return isWhole ? account.read - account.blank - account.skipped : nil
  }

  /// Reads a row and says where it ends.
  private mutating func bin(of row: ClassifiedRow, in table: RosterTable) -> RowBin {
    switch row {
    case .blank: return .blank
    case .title(let record):
      rows.titles.append(record.number)
      return .skipped
    case .repeatedHeader(let record):
      rows.headers.append(record.number)
      return .skipped
    case .closing(let record):
      rows.closing.append(record.number)
      return .skipped
    case .rejected(let record):
      countRejected(record, in: table)
      return .rejected
    case .data(let row):
      rows.note(row)
      let isUsed =
        switch table.kind {
        case .units: addUnitRow(row)
        case .people: addPeopleRow(row)
        case .persons: addPersonRow(row)
        case .records: addRecordRow(row)
        }
      guard isUsed else { return .rejected }
      return seen.insert(row.content).inserted ? .used : .merged
    }
  }

  func place(_ row: RosterRow) -> RecordPlace { place(row.record) }

  private func place(_ record: CSVRecord) -> RecordPlace {
    RecordPlace(file: file, record: record.number, line: record.line)
  }

  mutating func reject(
    _ row: RosterRow, _ kind: Diagnostic.Kind, column role: ColumnRole? = nil, value: String = "",
    help: [Sentence] = []
  ) {
    let heading = role.flatMap { row.mapping[$0]?.heading }
    builder.report(
      Diagnostic(
        kind, at: row.record.place(in: name, column: heading),
        ["row": "\(row.record.number)", "value": .text(value)], help: help))
  }
}

extension RosterAssembly {
  /// Counts a row that was rejected because of its form for its unit, where a cell still tells the unit.
  private mutating func countRejected(_ record: CSVRecord, in table: RosterTable) {
    func readable(_ role: ColumnRole, _ isKnown: (String) -> Bool) -> String? {
      guard let column = table.mapping[role] else { return nil }
      // Cells may have moved: those before the fault count from the left, those after it from the right.
      let positions = [column.index, record.count - (table.mapping.width - column.index)]
      return positions.lazy.filter { (0..<record.count).contains($0) }
        .map { RosterRow.clean(record[$0]) }.first { !$0.isEmpty && isKnown($0) }
    }
    if let id = readable(.unitID, survey.units.ids.contains) {
      rejectRow(ofUnit: id, record)
    } else if let written = readable(.unitName, survey.units.contains),
      case .unit(let id) = survey.units.resolve(id: "", name: written)
    {
      rejectRow(ofUnit: id, record)
    } else if let id = readable(.personID, survey.personIDs.contains) {
      rejectedRowsOfPeople.append((id, place(record)))
    }
  }

  private mutating func rejectRow(ofUnit id: String, _ record: CSVRecord) {
    builder.rejectRow(ofUnit: builder.unit(id: id, at: place(record)), at: place(record))
  }
}

extension RosterTable {
  /// The heading of each fact, that of the first group where there are several.
  var headings: [FactReference: String] {
    var headings: [FactReference: String] = [:]
    for column in mapping.columns.reversed() where column.group == 1 {
      if case .fact(let fact) = column.role { headings[fact] = column.heading }
    }
    return headings
  }
}
