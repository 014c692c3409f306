/// Adding rows whose cells were read before, as a reader of large files does that looks at each distinct cell once.
///
/// Only what needs no explaining can be added so; all else is added as written, and either way comes to the same.
extension RosterBuilder {
  /// What a text by itself says about a fact.
  package enum PlainReading {
    case value(FactValue)

    /// Nothing is known, and nothing is to be said about it.
    case nothing

    /// More is to be said about it than a value.
    case explained
  }

  /// Reads a text, without its row.
  package func plainReading(of text: String, as definition: FactDefinition) -> PlainReading {
    switch reader.read(text, as: definition.type) {
    case .value(.number(let number)) where isTooSmall(number, for: definition): .explained
    case .value(let value): .value(value)
    case .missing: saysNothing(text, of: definition.reference.name) ? .nothing : .explained
    case .invalid: .explained
    }
  }

  /// Whether rows have the fact already. The first row that has it is added as written, so that columns come in one order.
  package func hasColumn(_ fact: FactReference) -> Bool {
    switch fact.owner {
    case .unit: units.columns.position(of: fact.name) != nil
    case .person: people.columns.position(of: fact.name) != nil
    case .post, .degree, .employment, .title:
      records[fact.owner].columns.position(of: fact.name) != nil
    case .team: false
    }
  }

  /// A value as a cell for a row that is about to be added.
  package mutating func cell(_ value: FactValue, of fact: FactReference) -> CodedCell {
    switch fact.owner {
    case .unit: units.cell(value, fact: fact.name)
    case .person: people.cell(value, fact: fact.name)
    default: records[fact.owner].cell(value, fact: fact.name)
    }
  }

  /// The person with an id; nil where there is none.
  package func person(id: String) -> Int? { people.row(id: id) }

  /// Adds a person of whom nothing was known before.
  package mutating func addNewPerson(
    id: String, _ cells: ArraySlice<CodedCell>, at place: RecordPlace
  ) -> Int {
    let person = people.addRow(id: id, at: place)
    people.fill(cells, row: person)
    return person
  }

  /// Whether a unit has been given facts, so that giving the same again changes nothing.
  package func isDeclared(_ unit: Int) -> Bool { declaredUnits.contains(unit) }

  /// Whether a unit has all these values.
  package func has(_ cells: ArraySlice<CodedCell>, unit: Int) -> Bool {
    units.has(cells, row: unit)
  }

  /// The number of units.
  package var unitCount: Int { units.count }

  /// Gives facts of a unit of which nothing but the id was known before.
  package mutating func addNewUnit(_ unit: Int, _ cells: ArraySlice<CodedCell>) {
    declaredUnits.insert(unit)
    units.fill(cells, row: unit)
  }

  /// Adds a record of a person, as cells of distinct facts.
  ///
  /// - Parameter unit: for posts the unit, whose id is among the cells, or -1.
  /// - Returns: whether the record is new.
  package mutating func addRecord(
    _ owner: FactOwner, of person: Int, unit: Int32, _ cells: ArraySlice<CodedCell>,
    at place: RecordPlace
  ) -> Bool {
    records[owner].add(cells, of: person, unit: unit, at: place)
  }

  /// The id of a unit.
  package func id(ofUnit unit: Int) -> String { units.ids[unit] }
}
