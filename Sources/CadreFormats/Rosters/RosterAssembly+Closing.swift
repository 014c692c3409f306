import Cadre

extension RosterAssembly {
  /// Adds what only all rows together tell: membership without a post, people without a unit, strangers.
  mutating func finish() {
    addBareMemberships()
    reportPeopleWithoutUnit()
    for (id, place) in rejectedRowsOfPeople {
      guard let person = people[id] else { continue }
      for unit in unitsOfPerson[person, default: []] { builder.rejectRow(ofUnit: unit, at: place) }
    }
    for (id, rows) in strangers.sorted(by: { $0.key < $1.key }) {
      builder.report(
        Diagnostic(.unknownPerson, at: rows.place, ["id": .text(id), "count": "\(rows.count)"]))
    }
  }

  /// Who stands in a unit without a post there has one of which nothing is known.
  private mutating func addBareMemberships() {
    for (membership, standing) in memberships.sorted(by: { $0.key < $1.key })
    where !standing.hasPost && !peopleWithoutPost.contains(membership.person) {
      builder.addRecord(
        .post, of: membership.person, unit: membership.unit, [], at: standing.place)
    }
  }

  /// A post in an unknown unit may be one in any unit, so it is reported.
  private mutating func reportPeopleWithoutUnit() {
    for (id, person) in people.sorted(by: { $0.key < $1.key })
    where !peopleWithoutPost.contains(person) {
      if let standing = memberships[Membership(person: person, unit: nil)] {
        if !standing.isExplained { reportPersonWithoutUnit(id, standing.place) }
      } else if let standing = rowsWithoutUnit[person], unitsOfPerson[person] == nil {
        if !standing.hasPost {
          builder.addRecord(.post, of: person, unit: nil, [], at: standing.place)
        }
        reportPersonWithoutUnit(id, standing.place)
      }
    }
  }

  private mutating func reportPersonWithoutUnit(_ id: String, _ place: RecordPlace) {
    let file = builder.files[Int(place.file)].name
    builder.report(
      Diagnostic(
        .personWithoutUnit,
        at: Place(
          file: file, .record(number: Int(place.record), line: Int(place.line), column: nil)),
        ["id": .text(id)]))
  }
}

extension RosterAssembly.Membership: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.person, left.unit ?? -1) < (right.person, right.unit ?? -1)
  }
}
