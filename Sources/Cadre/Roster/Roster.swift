package import OrderedCollections

/// Units, people and their posts, degrees, employment and titles: a table per kind of record, a column per fact.
///
/// Units and people are sorted by id and records by content, so that the order of rows in the files does not matter.
public struct Roster: Hashable, Sendable {
  /// The facts that records may have.
  public let schema: FactSchema

  /// The day for which the roster was made, where it says so.
  public let asOf: CalendarDate?

  /// The files that the roster was read from.
  public let files: [RosterFile]

  /// The units.
  public let units: FactTable

  /// The people.
  public let people: FactTable

  /// For each unit the position of its parent. Parents form no loop.
  public let parents: [Int?]

  /// For each post the position of its unit; nil where that is not known.
  public let postUnits: [Int?]
  let records: [FactOwner: RecordTable]

  /// Whether the roster gives the status of some post in so many words, beside what titles say.
  let statesPostStatus: Bool

  /// Problems of the data that do not stop an assessment.
  public private(set) var findings: [Diagnostic]

  /// For each unit the number of rows that were rejected and belong to it.
  public let rejectedRows: [Int]

  /// For each unit the first of these rows.
  let firstRejectedRows: [RecordPlace?]

  let unitIndex: [String: Int]
  let personIndex: [String: Int]

  /// For each unit the people with a post there, ascending.
  let peopleOfUnit: [[Int]]

  /// People with a post whose unit is not known, or whose posts are not given.
  let peopleOfUnknownUnit: [Int]

  /// The roster with further findings, such as notes about its files.
  package func adding(_ findings: [Diagnostic]) -> Roster {
    var roster = self
    roster.findings = (self.findings + findings).sorted()
    return roster
  }

  /// The records of one kind.
  ///
  /// - Precondition: `owner` is post, degree, employment or title.
  public func records(of owner: FactOwner) -> RecordTable {
    guard let table = records[owner] else { preconditionFailure("\(owner) has no records") }
    return table
  }

  /// The table that holds the facts of `owner`; nil for teams.
  public func table(of owner: FactOwner) -> FactTable? {
    switch owner {
    case .person: people
    case .unit: units
    case .post, .degree, .employment, .title: records[owner]?.table
    case .team: nil
    }
  }

  /// The position of a unit by its id.
  public func unit(_ id: String) -> Int? { unitIndex[id] }

  /// The position of a person by id.
  public func person(_ id: String) -> Int? { personIndex[id] }

  /// The id of a unit.
  public func unitID(_ unit: Int) -> String { units.text("id", unit) ?? "" }

  /// The name of a unit, or its id.
  public func unitName(_ unit: Int) -> String { units.text("name", unit) ?? unitID(unit) }

  /// The id of a person.
  public func personID(_ person: Int) -> String { people.text("id", person) ?? "" }

  /// The name of a person, where the roster has it. For reports only.
  public func personName(_ person: Int) -> String? { people.text("name", person) }

  /// The ids of all units, ascending.
  public var unitIDs: [String] { (0..<units.count).map { unitID($0) } }

  /// The ids of all people, ascending.
  public var personIDs: [String] { (0..<people.count).map { personID($0) } }

  /// The units above a unit, nearest first.
  public func ancestors(of unit: Int) -> [Int] {
    var result: [Int] = []
    var next = parents[unit]
    while let ancestor = next {
      result.append(ancestor)
      next = parents[ancestor]
    }
    return result
  }

  /// Where the record at `row` of a table stands in its file.
  public func place(of owner: FactOwner, _ row: Int, fact: String? = nil) -> Place? {
    guard let table = table(of: owner), row < table.places.count else { return nil }
    let place = table.places[row]
    let file = files[Int(place.file)]
    let heading = fact.flatMap { file.headings[FactReference(owner, $0)] }
    return place.place(in: file.name, column: heading)
  }

  /// Where the first row stands that was rejected and belongs to a unit.
  func placeOfFirstRejectedRow(ofUnit unit: Int) -> Place? {
    firstRejectedRows[unit].map { $0.place(in: files[Int($0.file)].name, column: nil) }
  }
}

/// A file that a roster was read from.
public struct RosterFile: Hashable, Sendable {
  /// As the user named it.
  public let name: String

  /// The SHA-256 in hexadecimal; empty for values from memory.
  public let contentHash: String

  /// What became of its rows.
  public var account: RowAccount

  /// The heading of each fact as written, for tables.
  public var headings: [FactReference: String]

  /// Creates a file entry.
  public init(
    name: String, contentHash: String = "", account: RowAccount = RowAccount(),
    headings: [FactReference: String] = [:]
  ) {
    self.name = name
    self.contentHash = contentHash
    self.account = account
    self.headings = headings
  }
}

/// What became of the rows of a file: every row ends in exactly one bin.
public struct RowAccount: Hashable, Sendable {
  /// Rows that gave a unit, a person or a record.
  public var used = 0

  /// Rows without anything in them.
  public var blank = 0

  /// Rows equal to an earlier one.
  public var merged = 0

  /// Rows that are no data: totals, signatures, repeated headers.
  public var skipped = 0

  /// Rows that could not be used; findings say why.
  public var rejected = 0

  /// All rows of the file without its header.
  public var read: Int { used + blank + merged + skipped + rejected }

  /// Creates an account of no rows.
  public init() {}
}

/// Where a record stands, kept small.
package struct RecordPlace: Hashable, Sendable {
  /// The position of the file in the roster.
  package let file: UInt16

  /// The number of the record in a table, or 0 in text.
  package let record: UInt32

  /// The line of the file, from 1; 0 for values from memory.
  package let line: UInt32

  /// The column in text, or 0.
  package let column: UInt16

  /// Creates the place of a record of a table.
  package init(file: Int, record: Int, line: Int) {
    self.file = UInt16(clamping: file)
    self.record = UInt32(clamping: record)
    self.line = UInt32(clamping: line)
    column = 0
  }

  /// Creates a place in text.
  package init(file: Int, line: Int, column: Int) {
    self.file = UInt16(clamping: file)
    record = 0
    self.line = UInt32(clamping: line)
    self.column = UInt16(clamping: column)
  }

  func place(in file: String, column heading: String?) -> Place {
    if record > 0 {
      return Place(file: file, .record(number: Int(record), line: Int(line), column: heading))
    }
    guard line > 0 else { return Place(file: file) }
    return Place(file: file, .text(line: Int(line), column: Int(column), length: 1))
  }
}

extension RecordPlace: Comparable {
  /// Orders places by file, then by line.
  package static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// The facts of records of one kind.
public struct FactTable: Hashable, Sendable {
  /// By the name of the fact; a fact without a column is not known of any record.
  package var columns: OrderedDictionary<String, FactColumn>

  /// For each record where it stands.
  package var places: [RecordPlace]

  /// The number of records.
  public var count: Int { places.count }

  /// The value of a fact; nil where it is not known.
  public func value(_ fact: String, _ row: Int) -> FactValue? { columns[fact]?[row] }

  /// The text of a fact; nil where it is not known or no text.
  public func text(_ fact: String, _ row: Int) -> String? {
    guard case .text(let text) = value(fact, row) else { return nil }
    return text
  }
}

/// Records that belong to people.
public struct RecordTable: Hashable, Sendable {
  /// The facts of the records.
  public package(set) var table: FactTable

  /// For each person the position of the first record; one more entry for the end.
  public let starts: [Int]

  /// For each person whether the roster gives the list at all; without it the records are not known.
  public let isGiven: [Bool]

  /// For each record its person.
  public let owners: [Int]

  /// The records of a person.
  public func rows(of person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }
}
