import OrderedCollections

/// A roster under construction in which a row is a person with at most one post, degree, title and employment.
///
/// Most staff lists are so. Their columns become those of the roster as they are: every record stands in the row of its
/// person.
package struct AlignedRoster {
  package let schema: FactSchema

  /// The number of people, which is the length of every column of people and records.
  package let count: Int
  package var files: [RosterFile] = []
  package var findings: [Diagnostic] = []

  /// Where the people stand, and with them their records.
  package var places = RecordPlaces([])

  /// Facts of people; `id` is among them, and ascends strictly as Swift compares strings.
  package var people: [FactColumnEntry] = []

  /// Facts of the records of each kind that the roster has.
  package var records: [FactOwner: Records] = [:]

  /// For each person the position of the unit in which the post is held, or -1 where that is not known.
  package var unitOfPost: [Int32] = []

  /// Facts of units; `id` is among them, and ascends strictly as Swift compares strings.
  package var units: [FactColumnEntry] = []

  /// Where each unit first stands.
  package var unitPlaces = RecordPlaces([])

  /// For each unit the position of its parent, or -1.
  package var parents: [Int32] = []

  /// Whether some post has a status written for it, beside what titles say.
  package var statesPostStatus = false

  /// A fact and its values.
  package typealias FactColumnEntry = (fact: String, column: FactColumn)

  /// The records of one kind: of which people there is one, of whom the list is given, and the facts.
  package struct Records {
    package var columns: [FactColumnEntry]
    package var present: BitPlane
    package var given: BitPlane

    /// Records of the people for whom `present` is set, whose lists are thereby given.
    package init(columns: [FactColumnEntry], present: BitPlane) {
      self.columns = columns
      self.present = present
      given = present
    }
  }

  package init(schema: FactSchema, count: Int) {
    self.schema = schema
    self.count = count
  }

  /// Puts the people, and with them their records, in another order.
  ///
  /// - Parameter order: For each new position the one before.
  package mutating func reorderPeople(_ order: [Int]) {
    precondition(order.count == count)
    func reordered(_ entries: [FactColumnEntry]) -> [FactColumnEntry] {
      entries.map { ($0.fact, $0.column.reordered(order)) }
    }
    places = RecordPlaces(order.map { places[$0] })
    people = reordered(people)
    for (owner, own) in records {
      var own = own
      own.columns = reordered(own.columns)
      own.present = own.present.reordered(order)
      own.given = own.given.reordered(order)
      records[owner] = own
    }
    unitOfPost = order.map { unitOfPost[$0] }
  }

  /// The roster.
  package func roster() -> Roster {
    let none = BitPlane(repeating: false, count: count)
    var tables: [FactOwner: RecordTable] = [:]
    for owner in FactOwner.personRecords {
      let own = records[owner] ?? Records(columns: [], present: none)
      tables[owner] = RecordTable(
        FactTable(own.columns, places: places), alignedWithPeople: own.present, given: own.given)
    }
    return Roster(
      schema: schema, asOf: nil, files: files, units: FactTable(units, places: unitPlaces),
      people: FactTable(people, places: places), parents: parents, postUnits: unitOfPost,
      records: tables, statesPostStatus: statesPostStatus, findings: findings.sorted(),
      rejectedRows: [:])
  }
}

extension FactTable {
  fileprivate init(_ entries: [AlignedRoster.FactColumnEntry], places: RecordPlaces) {
    for entry in entries {
      precondition(entry.column.count == places.count, "\(entry.fact) has a value for each row")
    }
    self.init(
      columns: OrderedDictionary(uniqueKeysWithValues: entries.map { ($0.fact, $0.column) }),
      places: places)
  }
}

extension BitPlane {
  /// The rows in another order: row `i` of the result is row `order[i]` here.
  fileprivate func reordered(_ order: [Int]) -> BitPlane {
    var words = Array(repeating: UInt64(0), count: (order.count + 63) / 64)
    for (row, old) in order.enumerated() where self[old] {
      words[row >> 6] |= 1 << UInt64(row & 63)
    }
    return BitPlane(words: words, count: order.count)
  }
}
