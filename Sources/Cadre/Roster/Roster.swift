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

  /// For each unit the position of its parent, or -1. Parents form no loop.
  let parents: [Int32]

  /// For each post the position of its unit, or -1 where that is not known.
  let postUnits: [Int32]
  let records: [FactOwner: RecordTable]

  /// Whether the roster gives the status of some post in so many words, beside what titles say.
  let statesPostStatus: Bool

  /// Problems of the data that do not stop an assessment.
  public private(set) var findings: [Diagnostic]

  /// The rejected rows of each unit that has some, the first row first.
  let rejectedRows: [Int: [RecordPlace]]

  /// Who stands where, and for each unit who stands there, found out when it is first asked for.
  let standings: OnDemand<Standings>
  let membership: OnDemand<UnitMembership>

  /// What was decided about the roster.
  let marks: MarkStore

  init(
    schema: FactSchema, asOf: CalendarDate?, files: [RosterFile], units: FactTable,
    people: FactTable, parents: [Int32], postUnits: [Int32], records: [FactOwner: RecordTable],
    statesPostStatus: Bool, findings: [Diagnostic], rejectedRows: [Int: [RecordPlace]]
  ) {
    self.schema = schema
    self.asOf = asOf
    self.files = files
    self.units = units
    self.people = people
    self.parents = parents
    self.postUnits = postUnits
    self.records = records
    self.statesPostStatus = statesPostStatus
    self.findings = findings
    self.rejectedRows = rejectedRows
    let posts = records[.post] ?? RecordTable(none: people.count)
    let standings = OnDemand {
      Standings(posts: posts, unitOfPost: postUnits, people: people.count)
    }
    self.standings = standings
    marks = MarkStore()
    membership = OnDemand { UnitMembership(standings.value, units: units.count) }
  }

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
  public func unit(_ id: String) -> Int? { units.row(ofID: id) }

  /// The position of a person by id.
  public func person(_ id: String) -> Int? { people.row(ofID: id) }

  /// The position of the unit directly above a unit.
  public func parent(of unit: Int) -> Int? { parents[unit] < 0 ? nil : Int(parents[unit]) }

  /// The position of the unit in which a post is held; nil where that is not known.
  public func unit(ofPost post: Int) -> Int? { postUnits[post] < 0 ? nil : Int(postUnits[post]) }

  /// The number of rows that were rejected and belong to a unit.
  public func rejectedRows(ofUnit unit: Int) -> Int { rejectedRows[unit]?.count ?? 0 }

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
    var next = parent(of: unit)
    while let ancestor = next {
      result.append(ancestor)
      next = parent(of: ancestor)
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
    rejectedRows[unit]?.first.map { $0.place(in: files[Int($0.file)].name, column: nil) }
  }
}

/// A file that a roster was read from.
public struct RosterFile: Sendable {
  /// As the user named it.
  public let name: String

  /// The SHA-256 in hexadecimal; empty for values from memory.
  public var contentHash: String { hash.value }
  private let hash: OnDemand<String>

  /// What became of its rows.
  public var account: RowAccount

  /// The heading of each fact as written, for tables.
  public var headings: [FactReference: String]

  /// Creates a file entry.
  public init(
    name: String, contentHash: String = "", account: RowAccount = RowAccount(),
    headings: [FactReference: String] = [:]
  ) {
    self.init(name: name, account: account, headings: headings) { contentHash }
  }

  /// Creates a file entry whose hash is made when it is asked for: making it can take longer than reading the file.
  package init(
    name: String, account: RowAccount, headings: [FactReference: String],
    contentHash: @escaping @Sendable () -> String
  ) {
    self.name = name
    self.account = account
    self.headings = headings
    hash = OnDemand(contentHash)
  }
}

extension RosterFile: Hashable {
  /// Files are the same where name, content, account and headings are.
  public static func == (left: RosterFile, right: RosterFile) -> Bool {
    left.name == right.name && left.account == right.account && left.headings == right.headings
      && left.contentHash == right.contentHash
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
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

/// The facts of records of one kind.
public struct FactTable: Hashable, Sendable {
  /// By the name of the fact; a fact without a column is not known of any record.
  package var columns: OrderedDictionary<String, FactColumn>

  /// For each record where it stands.
  package private(set) var places: RecordPlaces

  /// The number of records.
  public var count: Int { places.count }

  /// The value of a fact; nil where it is not known.
  public func value(_ fact: String, _ row: Int) -> FactValue? { columns[fact]?[row] }

  /// The text of a fact; nil where it is not known or no text.
  public func text(_ fact: String, _ row: Int) -> String? {
    guard case .text(let text) = value(fact, row) else { return nil }
    return text
  }

  /// The row with an id, in a table that is sorted by ids.
  func row(ofID id: String) -> Int? {
    guard let ids = columns["id"] else { return nil }
    var rows = 0..<count
    while !rows.isEmpty {
      let middle = (rows.lowerBound + rows.upperBound) / 2
      guard case .text(let found) = ids[middle] else { return nil }
      if found == id { return middle }
      rows = found < id ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return nil
  }
}
