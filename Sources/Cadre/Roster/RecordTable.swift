/// The records of one kind, each of which belongs to a person.
public struct RecordTable: Hashable, Sendable {
  /// The facts of the records.
  public package(set) var table: FactTable
  let ownership: Ownership

  /// For each person whether the roster gives the list at all.
  let given: BitPlane

  /// How records belong to people.
  enum Ownership: Hashable, Sendable {
    /// The records of each person stand together. `starts` has the first of each person and the end.
    case grouped(starts: [UInt32], owners: [UInt32])

    /// Each person has one record at most: that in the row of the person, if it is `present`.
    case aligned(present: BitPlane)
  }

  /// Records in the order of the people that they belong to.
  init(_ table: FactTable, owners: [Int], people: Int, given: BitPlane) {
    self.table = table
    self.given = given
    var starts = Array(repeating: UInt32(0), count: people + 1)
    for person in owners { starts[person + 1] += 1 }
    for person in 0..<people { starts[person + 1] += starts[person] }
    ownership = .grouped(starts: starts, owners: owners.map(UInt32.init))
  }

  /// A record at most for each person, in the person's row; a row without one is not `present`.
  init(_ table: FactTable, alignedWithPeople present: BitPlane, given: BitPlane) {
    self.table = table
    self.given = given
    ownership = .aligned(present: present)
  }

  /// No records, and no list given, of so many people.
  init(none people: Int) {
    self.init(
      FactTable(columns: [:], places: RecordPlaces([])), owners: [], people: people,
      given: BitPlane(repeating: false, count: people))
  }

  /// The number of records.
  public var count: Int {
    switch ownership {
    case .grouped(_, let owners): owners.count
    case .aligned(let present): present.population
    }
  }

  /// The rows of the records of a person.
  public func rows(of person: Int) -> Range<Int> {
    switch ownership {
    case .grouped(let starts, _): Int(starts[person])..<Int(starts[person + 1])
    case .aligned(let present): person..<(present[person] ? person + 1 : person)
    }
  }

  /// The person to whom the record at `row` belongs.
  public func owner(of row: Int) -> Int {
    switch ownership {
    case .grouped(_, let owners): Int(owners[row])
    case .aligned: row
    }
  }

  /// Whether the roster gives the list of a person at all; otherwise the records are not known.
  public func isGiven(_ person: Int) -> Bool { given[person] }
}
