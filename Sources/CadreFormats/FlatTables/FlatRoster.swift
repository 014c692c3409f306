import Cadre

/// A flat table on the way to a roster.
struct FlatRoster {
  let table: FlatTable
  let layout: FlatLayout
  let header: RosterTable
  let file: TableFile
  let schema: FactSchema
  let codelists: [Codelist.ID: Codelist]

  /// Whether findings are complete.
  let isComplete: Bool

  /// The order of dates that the user states.
  let dateOrder: DateOrder?

  private var fileName: String { header.file.name }

  /// The number of the first row below the header.
  private var firstRecord: Int { header.headerNumber + 1 }

  func reading() throws(Unusual) -> FlatRosterReader.Reading {
    let values = try FlatValues(self)
    var roster = AlignedRoster(schema: schema, count: table.count)
    roster.files = [rosterFile]
    roster.places = RecordPlaces(
      from: RecordPlace(file: 0, record: firstRecord, line: firstRecord), count: table.count)
    addUnits(to: &roster, values)
    addPeople(to: &roster, values)
    addRecords(to: &roster, values)
    if let people = table.people {
      roster.reorderPeople(people.rows)
      roster.people.insert(("id", FactColumn(fetching: FlatIDs(people.ids))), at: 0)
    }
    let notes =
      isComplete
      ? header.notes + values.survey.notes(schema: schema)
        + RosterCells.notes(on: table.markers, in: fileName) : header.notes
    return FlatRosterReader.Reading(roster: roster.roster(), notes: notes)
  }

  /// Whether some post gives no kind, which its title may tell, but titles have not been read.
  var lacksTitles: Bool {
    guard layout.mapping[.fact(.postTitle)] != nil,
      !layout.rowFacts.contains(where: { $0.reference == .postTitle })
    else { return false }
    guard let kind = layout.rowFacts.firstIndex(where: { $0.reference == .postKind }) else {
      return true
    }
    return table.cells[kind].codes.containsZero
  }

  private var rosterFile: RosterFile {
    var account = RowAccount()
    account.used = table.count
    let file = file
    return RosterFile(
      name: fileName, account: account, headings: header.headings
    ) { file.contentHash() }
  }

  /// Where the cell of a column stands in a row.
  func place(row: Int, _ column: HeaderMapping.Column? = nil) -> Place {
    let number = firstRecord + row
    return Place(
      file: fileName, .record(number: number, line: number, column: column?.heading))
  }

  // MARK: Units

  private func addUnits(to roster: inout AlignedRoster, _ values: FlatValues) {
    let firstRows = table.units.firstRows
    roster.units = [("id", FactColumn(fetching: FlatIDs(table.units.ids)))]
    for (index, fact) in layout.unitFacts.enumerated() {
      let codes = table.units.facts[index].codes
      roster.units.append((fact.reference.name, column(values.units[index], codes)))
    }
    for fact in layout.fetched where fact.reference.owner == .unit {
      let texts = FlatUnitTexts(table.places, column: fact.column.index, firstRows: firstRows)
      roster.units.append((fact.reference.name, FactColumn(fetching: texts)))
    }
    roster.unitPlaces = RecordPlaces(
      firstRows.map { row in
        RecordPlace(file: 0, record: firstRecord + Int(row), line: firstRecord + Int(row))
      })
    roster.parents = Array(repeating: -1, count: table.units.count)
    roster.unitOfPost = table.unitOfRow
  }

  private func column(_ values: [FactValue?], _ codes: [UInt32]) -> FactColumn {
    let narrow: NarrowCodes.Storage =
      values.count <= 1 << 8 ? .bytes(codes.map { UInt8($0) }) : .words(codes)
    return FactColumn(values: values, codes: NarrowCodes(narrow))
  }

  // MARK: People and records

  private func addPeople(to roster: inout AlignedRoster, _ values: FlatValues) {
    if table.people == nil {
      let ids = FlatTexts(table.places, column: layout.person.index)
      roster.people = [("id", FactColumn(fetching: ids))]
    }
    roster.people += columns(of: .person, values)
    if isComplete {
      roster.findings += SuspectedDuplicates(self, values).findings()
    }
  }

  private func addRecords(to roster: inout AlignedRoster, _ values: FlatValues) {
    for list in layout.lists {
      guard let index = layout.lists.firstIndex(where: { $0.owner == list.owner }) else { continue }
      var columns = columns(of: list.owner, values)
      if list.owner == .degree { FlatMajors(self).understand(in: &columns) }
      roster.records[list.owner] = AlignedRoster.Records(
        columns: columns, present: BitPlane(words: table.lists[index], count: table.count))
    }
    // Who stands in a unit has a post there, even if nothing is known of it.
    var posts = FlatPosts(columns(of: .post, values), self)
    posts.understand(kinds: codelists["posts"], statuses: codelists["post-statuses"])
    roster.statesPostStatus = posts.statesStatus
    if isComplete { roster.findings += posts.findings() }
    let units = FlatUnitsOfRows(table.units.ids, unitOfRow: table.unitOfRow)
    roster.records[.post] = AlignedRoster.Records(
      columns: posts.columns + [("unit", FactColumn(fetching: units))],
      present: BitPlane(repeating: true, count: table.count))
  }

  /// The columns of an owner in which something stands, or may stand.
  private func columns(
    of owner: FactOwner, _ values: FlatValues
  ) -> [AlignedRoster.FactColumnEntry] {
    var columns: [AlignedRoster.FactColumnEntry] = []
    for (index, fact) in layout.rowFacts.enumerated() where fact.reference.owner == owner {
      guard values.rows[index].count > 1, fact.reference != .personName else { continue }
      let column = FactColumn(values: values.rows[index], codes: table.cells[index].codes)
      columns.append((fact.reference.name, column))
    }
    for fact in layout.fetched where fact.reference.owner == owner {
      let texts = FlatTexts(table.places, column: fact.column.index)
      columns.append((fact.reference.name, FactColumn(fetching: texts)))
    }
    return columns
  }
}
