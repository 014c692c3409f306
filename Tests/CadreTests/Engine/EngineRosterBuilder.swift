@testable import Cadre

/// Puts the rosters of several possible worlds together as one of several units.
struct EngineRosterBuilder {
  private var builder: RosterBuilder
  private let place: RecordPlace

  init(schema: FactSchema) {
    builder = RosterBuilder(schema: schema)
    builder.keepsRecordOrder = true
    place = RecordPlace(file: builder.addFile(RosterFile(name: "r.yaml")), line: 1, column: 1)
  }

  /// Adds the people of a world in the unit `number`; posts that are elsewhere there are in the unit `other`.
  mutating func add(
    _ world: WorldRoster, number: Int, other: Int, parent: Int?, titles: () -> [String]
  ) {
    var cells = WorldRoster.cells(world.unit)
    if let parent { cells.append(RosterBuilder.Cell("parent", "u\(parent)")) }
    builder.addUnit(id: "u\(number)", cells, at: place)
    for person in world.people {
      let id = "\(number)\(person.id)"
      let row = builder.addPerson(id: id, WorldRoster.cells(person.facts), at: place).person
      for owner in [FactOwner.post, .degree, .employment] {
        guard case .given(let records) = person.lists[owner] else { continue }
        builder.giveList(owner, of: row)
        for record in records {
          let unit = record.units == [WorldRoster.team] ? number : other
          let known = record.units.count == 1 ? builder.unit(id: "u\(unit)", at: place) : nil
          builder.addRecord(
            owner, of: row, unit: known, WorldRoster.cells(record.facts), at: place)
        }
      }
      for title in titles() {
        builder.addRecord(.title, of: row, [RosterBuilder.Cell("code", title)], at: place)
      }
    }
  }

  mutating func build() -> Roster { builder.build() }
}

extension Roster {
  /// The same roster with every record in the row of its person.
  ///
  /// - Precondition: everybody has one record of each kind at most, and a list is given where there is one.
  var alignedWithPeople: Roster {
    var aligned = AlignedRoster(schema: schema, count: people.count)
    aligned.files = files
    aligned.places = people.places
    aligned.people = people.columns.map { ($0, $1) }
    aligned.units = units.columns.map { ($0, $1) }
    aligned.unitPlaces = units.places
    aligned.parents = parents
    aligned.statesPostStatus = statesPostStatus
    aligned.unitOfPost = (0..<people.count).map { person in
      records(of: .post).rows(of: person).first.map { postUnits[$0] } ?? -1
    }
    for owner in FactOwner.personRecords {
      let own = records(of: owner)
      var present = BitPlane(repeating: false, count: people.count)
      for person in 0..<people.count where !own.rows(of: person).isEmpty { present[person] = true }
      let columns = own.table.columns.map { name, column in
        var builder = FactColumnBuilder()
        for person in 0..<people.count {
          builder.set(own.rows(of: person).first.flatMap { column[$0] }, at: person)
        }
        return (name, builder.column)
      }
      aligned.records[owner] = AlignedRoster.Records(
        columns: columns, present: present)
    }
    return aligned.roster()
  }
}

extension Roster {
  /// A roster with every person and every unit so many times, one after the other, in a flat table.
  ///
  /// - Precondition: the rows of every record are those of their people.
  func repeated(_ times: Int) -> Roster {
    func repeated(_ table: FactTable) -> [AlignedRoster.FactColumnEntry] {
      table.columns.map { name, column in
        guard name != "id" else { return (name, FactColumn(fetching: RepeatedIDs(column, times))) }
        guard let (values, codes) = column.coded else { preconditionFailure("coded here") }
        let all = (0..<codes.count).flatMap { Array(repeating: UInt16(codes[$0]), count: times) }
        return (name, FactColumn(values: values, codes: NarrowCodes(.shorts(all))))
      }
    }
    func repeated(_ plane: BitPlane) -> BitPlane {
      let bits = (0..<plane.count).flatMap { Array(repeating: plane[$0], count: times) }
      var words = Array(repeating: UInt64(0), count: (bits.count + 63) / 64)
      for (row, bit) in bits.enumerated() where bit { words[row >> 6] |= 1 << UInt64(row & 63) }
      return BitPlane(words: words, count: bits.count)
    }
    var aligned = AlignedRoster(schema: schema, count: people.count * times)
    aligned.files = files
    let place = RecordPlace(file: 0, record: 2, line: 2)
    aligned.places = RecordPlaces(from: place, count: people.count * times)
    aligned.people = repeated(people)
    aligned.units = repeated(units)
    aligned.unitPlaces = RecordPlaces(from: place, count: units.count * times)
    aligned.parents = Array(repeating: -1, count: units.count * times)
    aligned.statesPostStatus = statesPostStatus
    aligned.unitOfPost = (0..<people.count * times).map { row in
      let unit = postUnits[row / times]
      return unit < 0 ? -1 : unit * Int32(times) + Int32(row % times)
    }
    for owner in FactOwner.personRecords {
      let own = records(of: owner)
      var present = BitPlane(repeating: false, count: people.count)
      for person in 0..<people.count where !own.rows(of: person).isEmpty { present[person] = true }
      aligned.records[owner] = AlignedRoster.Records(
        columns: repeated(own.table), present: repeated(present))
    }
    return aligned.roster()
  }
}

/// Ids of repeated rows: the id and a number, in ascending order.
private final class RepeatedIDs: FetchedTexts {
  private let column: FactColumn
  private let times: Int

  init(_ column: FactColumn, _ times: Int) {
    self.column = column
    self.times = times
  }

  var count: Int { column.count * times }

  subscript(row: Int) -> String? {
    column[row / times].map { "\($0)-\(times + row % times)" }
  }
}
