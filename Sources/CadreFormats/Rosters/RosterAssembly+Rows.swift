import Cadre

extension RosterAssembly {
  // MARK: Units

  /// - Returns: whether the row could be used.
  mutating func addUnitRow(_ row: RosterRow) -> Bool {
    let id = row.text(.unitID)
    if let damage = CellText.damage(toID: id) {
      reject(row, damage, column: .unitID, value: id, help: [Sentence(.formatAsText)])
      return false
    }
    guard case .unit(let unit) = survey.units.resolve(id: id, name: row.text(.unitName)) else {
      reject(row, .unitRowWithoutID)
      return false
    }
    let facts = cells.cells(of: row, row.mapping.columns(of: .unit), in: name)
    builder.addUnit(id: unit, facts, at: place(row))
    return true
  }

  // MARK: People

  mutating func addPeopleRow(_ row: RosterRow) -> Bool {
    guard let units = units(of: row), let person = addPerson(row, unit: units[1]?.id) else {
      if case .unit(let id) = survey.units.resolve(
        id: row.text(.unitID), name: row.text(.unitName))
      {
        builder.rejectRow(ofUnit: builder.unit(id: id, at: place(row)), at: place(row))
      }
      return false
    }
    for (group, unit) in units.sorted(by: { $0.key < $1.key }) {
      note(person, in: unit, hasPost: false, at: place(row))
      guard let id = unit.id else { continue }
      let facts = cells.cells(of: row, row.mapping.columns(of: .unit, group: group), in: name)
      builder.addUnit(id: id, facts, declares: false, at: place(row))
    }
    if units.isEmpty { noteRowWithoutUnit(of: person, at: place(row)) }
    addRecords(of: person, row, units)
    return true
  }

  mutating func addPersonRow(_ row: RosterRow) -> Bool {
    guard let person = addPerson(row, unit: nil) else { return false }
    noteRowWithoutUnit(of: person, at: place(row), isStaff: true)
    return true
  }

  /// The row of degrees, employment or titles of somebody who stands among the people.
  mutating func addRecordRow(_ row: RosterRow) -> Bool {
    guard let id = personID(row, unit: nil) else { return false }
    guard let person = people[id] else {
      let place = row.record.place(in: name, column: row.mapping[.personID]?.heading)
      strangers[id, default: (place, 0)].count += 1
      return false
    }
    let facts = cells.cells(of: row, row.mapping.columns(of: .person), in: name)
    builder.addPerson(id: id, facts, at: place(row))
    addRecords(of: person, row, [:], isRecordRow: true)
    return true
  }

  private mutating func addPerson(_ row: RosterRow, unit: String?) -> Int? {
    guard let id = personID(row, unit: unit) else { return nil }
    var facts = cells.cells(of: row, row.mapping.columns(of: .person), in: name)
    if row.mapping[.personName] == nil, !row.personName.isEmpty {
      facts.append(
        RosterBuilder.Cell("name", row.personName, heading: row.mapping[.givenName]?.heading))
    }
    let person = builder.addPerson(id: id, facts, at: place(row)).person
    people[id] = person
    return person
  }

  /// The id of the person; without a column for it, one made of unit, name and date of birth.
  private mutating func personID(_ row: RosterRow, unit: String?) -> String? {
    guard row.mapping[.personID] == nil else {
      let id = row.text(.personID)
      if let damage = CellText.damage(toID: id) {
        reject(row, damage, column: .personID, value: id, help: [Sentence(.formatAsText)])
        return nil
      }
      if CellReader.isMissing(id[...]) {
        reject(row, .rowWithoutPersonID, column: .personID)
        return nil
      }
      return id
    }
    let personName = row.personName
    guard let unit, !CellReader.isMissing(personName[...]) else {
      reject(row, .rowWithoutNameOrUnit)
      return nil
    }
    derivesIDs = true
    let birthDate =
      row.mapping[.init(.person, "birth_date")].map { cells.comparableBirthDate(row[$0]) } ?? ""
    return DerivedID.id(unit: unit, name: personName, birthDate: birthDate)
  }

  // MARK: Where people stand

  /// What a row says about the unit of a post.
  private enum UnitReference {
    case unit(String)

    /// Not known; a finding says why where it is explained.
    case unknown(isExplained: Bool)

    var id: String? { if case .unit(let id) = self { id } else { nil } }
  }

  /// The unit of each group of posts that names one. Nil if the row must be rejected.
  private mutating func units(of row: RosterRow) -> [Int: UnitReference]? {
    var units: [Int: UnitReference] = [:]
    for group in row.mapping.unitGroups {
      let id = row.text(.unitID, group: group)
      if let damage = CellText.damage(toID: id) {
        reject(row, damage, column: .unitID, value: id, help: [Sentence(.formatAsText)])
        return nil
      }
      let written = row.text(.unitName, group: group)
      guard !id.isEmpty || !written.isEmpty else { continue }
      switch survey.units.resolve(id: id, name: written) {
      case .unit(let unit): units[group] = .unit(unit)
      case .unknown: units[group] = .unknown(isExplained: false)
      case .ambiguous(let ids):
        units[group] = .unknown(isExplained: true)
        let heading = row.mapping[.unitName, group]?.heading
        builder.report(
          Diagnostic(
            .ambiguousUnitName, at: row.record.place(in: name, column: heading),
            ["name": .text(written), "ids": .words(ids)]))
      }
    }
    return units
  }

  private mutating func note(
    _ person: Int, in reference: UnitReference, hasPost: Bool, at place: RecordPlace
  ) {
    let unit = reference.id.map { builder.unit(id: $0, at: place) }
    if let unit { unitsOfPerson[person, default: []].insert(unit) }
    var standing =
      memberships[Membership(person: person, unit: unit)] ?? Standing(place: place)
    if hasPost { standing.hasPost = true }
    if case .unknown(isExplained: true) = reference { standing.isExplained = true }
    memberships[Membership(person: person, unit: unit)] = standing
  }

  /// - Parameter isStaff: whether the table lists people whose posts stand elsewhere, if they hold any.
  private mutating func noteRowWithoutUnit(
    of person: Int, at place: RecordPlace, isStaff: Bool = false
  ) {
    var standing = rowsWithoutUnit[person] ?? Standing(place: place, hasPost: isStaff)
    if !isStaff { standing.hasPost = false }
    rowsWithoutUnit[person] = standing
  }

  // MARK: Records

  private mutating func addRecords(
    of person: Int, _ row: RosterRow, _ units: [Int: UnitReference], isRecordRow: Bool = false
  ) {
    for group in row.mapping.groups {
      guard group.columns.contains(where: { !row[$0].isEmpty }) else { continue }
      if saysNone(group, row) {
        builder.giveList(group.owner, of: person)
        if group.owner == .post { peopleWithoutPost.insert(person) }
        continue
      }
      let facts = cells.cells(of: row, group.columns, in: name)
      // In a row about a person, `-` in the columns of a second degree is no degree of which nothing is known.
      guard isRecordRow || group.columns.contains(where: { !CellReader.isMissing(row[$0][...]) })
      else { continue }
      guard group.owner == .post else {
        builder.addRecord(group.owner, of: person, facts, at: place(row))
        continue
      }
      let reference = units[group.number] ?? units[1] ?? .unknown(isExplained: false)
      note(person, in: reference, hasPost: true, at: place(row))
      let unit = reference.id.map { builder.unit(id: $0, at: place(row)) }
      builder.addRecord(.post, of: person, unit: unit, facts, at: place(row))
    }
  }

  /// Whether the first cell of a group says that there is no such record, and the others say nothing.
  private func saysNone(_ group: HeaderMapping.Group, _ row: RosterRow) -> Bool {
    let level = ColumnRole(.degree, "level")
    guard
      let first = group.columns.first(where: { $0.role == level }) ?? group.columns.first,
      CellText.isNone(row[first])
    else { return false }
    return group.columns.allSatisfy {
      $0 == first || CellReader.isMissing(row[$0][...]) || CellText.isNone(row[$0])
    }
  }
}
