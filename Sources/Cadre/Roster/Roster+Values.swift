extension Roster {
  /// A unit with its facts as written, by name: `["kind": "agency", "level": "province"]`.
  public struct UnitValues: Hashable, Sendable {
    /// The id of the unit.
    public var id: String

    /// The facts by name, as written.
    public var facts: [String: String]

    /// Creates the values of a unit.
    public init(id: String, facts: [String: String] = [:]) {
      self.id = id
      self.facts = facts
    }
  }

  /// A person with facts and records as written, by name.
  ///
  /// A list that is nil is not known; an empty one is known to be empty.
  public struct PersonValues: Hashable, Sendable {
    /// The id of the person.
    public var id: String

    /// The facts by name, as written.
    public var facts: [String: String]

    /// Each with its `unit`, such as `["unit": "so-a", "kind": "head", "status": "official"]`.
    public var posts: [[String: String]]?

    /// The degrees.
    public var degrees: [[String: String]]?

    /// The employment.
    public var employment: [[String: String]]?

    /// The titles.
    public var titles: [[String: String]]?

    /// Creates the values of a person.
    public init(
      id: String, facts: [String: String] = [:], posts: [[String: String]]? = nil,
      degrees: [[String: String]]? = nil, employment: [[String: String]]? = nil,
      titles: [[String: String]]? = nil
    ) {
      self.id = id
      self.facts = facts
      self.posts = posts
      self.degrees = degrees
      self.employment = employment
      self.titles = titles
    }

    func records(of owner: FactOwner) -> [[String: String]]? {
      switch owner {
      case .post: posts
      case .degree: degrees
      case .employment: employment
      case .title: titles
      case .person, .unit, .team: nil
      }
    }
  }

  /// Makes a roster of values in memory, as an HR system has them.
  ///
  /// Values are read as in files: a date may be partial, an empty text is a missing fact, and what cannot be read is
  /// among the ``findings``.
  ///
  /// - Throws: ``InvalidInput`` where a fact is named that neither is built in nor declared by the criteria.
  public init(
    units: [UnitValues], people: [PersonValues], for criteria: Criteria
  ) throws(InvalidInput) {
    var reader = ValueReader(criteria)
    for unit in units { reader.add(unit) }
    for person in people { reader.add(person) }
    guard reader.problems.isEmpty else { throw InvalidInput(diagnostics: reader.problems) }
    self = reader.builder.build()
  }
}

/// Feeds values in memory to a builder.
private struct ValueReader {
  var builder: RosterBuilder
  var problems: [Diagnostic] = []
  private let place: RecordPlace

  init(_ criteria: Criteria) {
    builder = RosterBuilder(for: criteria)
    builder.keepsRecordOrder = true
    place = RecordPlace(file: builder.addFile(RosterFile(name: "memory")), line: 0, column: 0)
  }

  mutating func add(_ unit: Roster.UnitValues) {
    let cells = cells(unit.facts, of: .unit, path: unit.id)
    builder.addUnit(id: unit.id, cells, at: place)
  }

  mutating func add(_ values: Roster.PersonValues) {
    let cells = cells(values.facts, of: .person, path: values.id)
    let person = builder.addPerson(id: values.id, cells, at: place).person
    for owner in FactOwner.personRecords {
      guard let records = values.records(of: owner) else { continue }
      builder.giveList(owner, of: person)
      for (number, record) in records.enumerated() {
        var record = record
        let unit = owner == .post ? record.removeValue(forKey: "unit") : nil
        // A missing unit is one that is not known, not one without an id.
        let isMissing = unit.map { CellReader.isMissing(CellReader.trimmed($0[...])) } ?? true
        let row = isMissing ? nil : unit.map { builder.unit(id: $0, at: place) }
        let cells = self.cells(
          record, of: owner, path: "\(values.id).\(owner.listKey).\(number + 1)")
        builder.addRecord(owner, of: person, unit: row, cells, at: place)
      }
    }
  }

  /// - Parameter path: Where the facts stand, such as `CB001.posts.1`.
  private mutating func cells(
    _ facts: [String: String], of owner: FactOwner, path: String
  ) -> [RosterBuilder.Cell] {
    facts.sorted { $0.key < $1.key }.map { name, text in
      if builder.schema[FactReference(owner, name)] == nil {
        let known = builder.schema.facts(of: owner).map(\.reference.name)
        problems.append(
          Diagnostic(
            .unknownRosterKey, at: Place(file: "memory:\(path)"),
            ["key": .text(name), "owner": .phrase(owner.noun)],
            help: .didYouMean(name, among: known)))
      }
      return RosterBuilder.Cell(name, text)
    }
  }
}
