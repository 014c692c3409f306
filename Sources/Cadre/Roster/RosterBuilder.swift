import OrderedCollections

/// Collects units, people and records in any order and makes a roster of them.
///
/// Readers of files give it cells as written; it reads them by the type of their fact, merges repetitions, and reports
/// what the data contradict.
package struct RosterBuilder {
  package let schema: FactSchema
  package var reader = CellReader()
  package var asOf: CalendarDate?

  /// Lists of which a person without records has none; otherwise such a list is unknown.
  package var completeLists: Set<FactOwner> = []

  /// Whether records keep the order in which they come, as in fixtures, instead of that of their content.
  package var keepsRecordOrder = false

  /// Code lists for understanding posts from their titles.
  let codelists: [Codelist.ID: Codelist]
  package private(set) var files: [RosterFile] = []
  package private(set) var findings: [Diagnostic] = []

  var units = DraftTable()
  var people = DraftTable()
  var records = DraftLists()
  var declaredUnits: Set<Int> = []

  /// For each unit the rows that were rejected.
  var rejectedRows: [Int: [RecordPlace]] = [:]

  package init(schema: FactSchema, codelists: [Codelist.ID: Codelist] = [:]) {
    self.schema = schema
    self.codelists = codelists
  }

  /// One cell of a row: a fact and what is written for it.
  package struct Cell {
    package let fact: String
    package let content: Content

    /// The heading of its column, where the fact has several columns.
    package let heading: String?

    /// What is written for a fact.
    package enum Content {
      case text(String)
      case codes([String])
    }

    package init(_ fact: String, _ text: String, heading: String? = nil) {
      self.fact = fact
      self.heading = heading
      content = .text(text)
    }

    package init(_ fact: String, codes: [String]) {
      self.fact = fact
      heading = nil
      content = .codes(codes)
    }
  }

  /// Whether there is nobody.
  package var isEmpty: Bool { people.count == 0 }

  // MARK: Files

  /// Adds a file and returns its number for places.
  package mutating func addFile(_ file: RosterFile) -> Int {
    files.append(file)
    return files.count - 1
  }

  /// Changes what is noted of a file, such as its account.
  package mutating func updateFile(_ number: Int, _ change: (inout RosterFile) -> Void) {
    change(&files[number])
  }

  package mutating func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  // MARK: Units and people

  /// The unit with an id; a new one has no facts yet.
  package mutating func unit(id: String, at place: RecordPlace) -> Int {
    units.row(id: id, at: place)
  }

  /// Gives facts of a unit.
  ///
  /// - Parameter declares: Whether the unit thereby counts as declared, as by a list of units.
  /// - Returns: the unit, and whether anything was new.
  @discardableResult
  package mutating func addUnit(
    id: String, _ cells: [Cell], declares: Bool = true, at place: RecordPlace
  ) -> (unit: Int, isNew: Bool) {
    let before = units.count
    let unit = units.row(id: id, at: place)
    let isDeclared = declares && declaredUnits.insert(unit).inserted
    let values = values(of: cells, owner: .unit, at: place)
    let changed = merge(values, into: \.units, row: unit, owner: .unit, at: place)
    return (unit, changed || isDeclared || units.count > before)
  }

  /// Gives facts of a person.
  ///
  /// - Returns: the person, and whether anything was new.
  @discardableResult
  package mutating func addPerson(id: String, _ cells: [Cell], at place: RecordPlace) -> (
    person: Int, isNew: Bool
  ) {
    let before = people.count
    let person = people.row(id: id, at: place)
    let values = values(of: cells, owner: .person, at: place)
    let changed = merge(values, into: \.people, row: person, owner: .person, at: place)
    return (person, changed || people.count > before)
  }

  // MARK: Records

  /// Adds a record of a person; one that equals an earlier one of the same person is merged with it.
  ///
  /// - Parameter unit: for posts the unit, nil where it is not known.
  /// - Returns: whether the record is new.
  @discardableResult
  package mutating func addRecord(
    _ owner: FactOwner, of person: Int, unit: Int? = nil, _ cells: [Cell], at place: RecordPlace
  ) -> Bool {
    var values = values(of: cells, owner: owner, at: place)
    dropReversedPeriod(&values, at: place)
    if let unit { values["unit"] = .text(units.ids[unit]) }
    return records[owner].add(values, of: person, unit: unit, at: place)
  }

  /// States that a person's list is given, even if it stays empty.
  ///
  /// - Returns: whether this is new.
  @discardableResult
  package mutating func giveList(_ owner: FactOwner, of person: Int) -> Bool {
    records[owner].give(person)
  }

  /// Counts a rejected row for a unit.
  package mutating func rejectRow(ofUnit unit: Int, at place: RecordPlace) {
    rejectedRows[unit, default: []].append(place)
  }

  // MARK: Cells

  /// Reads a cell by itself, as for a column in which many rows have it.
  ///
  /// - Returns: its value, or nil where more is to be said about it than that.
  package mutating func plainValue(of text: String, for fact: FactReference) -> FactValue? {
    if files.isEmpty { _ = addFile(RosterFile(name: "")) }
    let place = RecordPlace(file: 0, line: 0, column: 0)
    let values = values(of: [Cell(fact.name, text)], owner: fact.owner, at: place)
    guard findings.isEmpty else { return nil }
    return values[fact.name]
  }

  private mutating func values(
    of cells: [Cell], owner: FactOwner, at place: RecordPlace
  ) -> [String: FactValue] {
    var values: [String: FactValue] = [:]
    for cell in cells {
      guard let definition = schema[FactReference(owner, cell.fact)] else { continue }
      switch cell.content {
      case .codes(let codes):
        values[cell.fact] = codes.count == 1 ? .code(codes[0]) : .oneOfCodes(codes.sorted())
      case .text(let text):
        switch reader.read(text, as: definition.type) {
        case .value(.number(let number)) where isTooSmall(number, for: definition):
          findings.append(
            Diagnostic(
              .negativeAmount, at: location(place, of: cell, owner),
              ["value": .text(text), "fact": .localized(definition.title)]))
        case .value(let value): values[cell.fact] = value
        case .missing:
          if !saysNothing(text, of: cell.fact) { values[cell.fact] = .date(.anyDay) }
        case .invalid(let problem):
          findings.append(
            problem.diagnostic(text, at: location(place, of: cell, owner)))
          if cell.fact == "until" { values[cell.fact] = .date(.anyDay) }
        }
      }
    }
    return values
  }

  func isTooSmall(_ number: DecimalNumber, for definition: FactDefinition) -> Bool {
    number < DecimalNumber(0) && definition.isAmount
  }

  /// Whether a text that stands for missing data says nothing. Nothing written means that a period goes on; a marker for
  /// missing data does not.
  func saysNothing(_ text: String, of fact: String) -> Bool {
    fact != "until" || CellReader.trimmed(text[...]).isEmpty
  }

  private func location(_ place: RecordPlace, of cell: Cell, _ owner: FactOwner) -> Place {
    guard let heading = cell.heading else {
      return location(place, FactReference(owner, cell.fact))
    }
    return place.place(in: files[Int(place.file)].name, column: heading)
  }

  private func location(_ place: RecordPlace, _ fact: FactReference?) -> Place {
    let file = files[Int(place.file)]
    return place.place(in: file.name, column: fact.flatMap { file.headings[$0] })
  }

  /// A period that ends before it begins says nothing.
  private mutating func dropReversedPeriod(
    _ values: inout [String: FactValue], at place: RecordPlace
  ) {
    guard case .date(let from) = values["from"], case .date(let until) = values["until"],
      until.latest < from.earliest
    else { return }
    findings.append(
      Diagnostic(
        .reversedPeriod, at: location(place, nil),
        ["from": .text(from.description), "until": .text(until.description)]))
    values["from"] = nil
    values["until"] = .date(.anyDay)
  }

  /// Fills unknown facts and reports contradictions, which make the fact unknown for good.
  ///
  /// - Returns: whether anything was new.
  private mutating func merge(
    _ values: [String: FactValue], into table: WritableKeyPath<RosterBuilder, DraftTable>, row: Int,
    owner: FactOwner, at place: RecordPlace
  ) -> Bool {
    var changed = false
    for definition in schema.facts(of: owner) {
      let name = definition.reference.name
      guard let value = values[name] else { continue }
      switch self[keyPath: table].merge(value, fact: name, row: row, at: place) {
      case .same: break
      case .filled: changed = true
      case .conflict(let first, let firstPlace):
        changed = true
        let draft = self[keyPath: table]
        findings.append(
          Diagnostic(
            owner == .unit ? .conflictingUnitFacts : .conflictingPersonFacts,
            at: location(place, definition.reference),
            [
              "id": .text(draft.ids[row]), "fact": .localized(definition.title),
              "first": shown(first, of: definition), "second": shown(value, of: definition),
            ],
            related: [
              Diagnostic.Related(
                location(firstPlace, definition.reference), Sentence(.firstHere))
            ]))
      }
    }
    return changed
  }

  /// Names never appear in messages.
  private func shown(_ value: FactValue, of definition: FactDefinition) -> PhraseArgument {
    definition.reference == FactReference(.person, "name")
      ? .phrase(.concealedValue) : .text("`\(value)`")
  }

  // MARK: Checks before building

  /// Whether units were listed at all, so that one that is not listed is worth a finding.
  mutating func reportUndeclaredUnits() {
    guard !declaredUnits.isEmpty else { return }
    for unit in 0..<units.count where !declaredUnits.contains(unit) {
      findings.append(
        Diagnostic(
          .undeclaredUnit, at: location(units.places[unit], nil), ["id": .text(units.ids[unit])]))
    }
  }

  func place(ofUnit unit: Int, fact: String) -> Place {
    location(units.places[unit], FactReference(.unit, fact))
  }

  func place(of owner: FactOwner, row: Int, fact: String) -> Place {
    location(records[owner].places[row], FactReference(owner, fact))
  }

  func place(ofPerson person: Int) -> Place { location(people.places[person], nil) }
}

extension CellReading.Problem {
  fileprivate func diagnostic(_ text: String, at place: Place) -> Diagnostic {
    let value: KeyValuePairs<String, PhraseArgument> = ["value": .text(text)]
    switch self {
    case .notANumber: return Diagnostic(.notANumber, at: place, value)
    case .noSuchDate: return Diagnostic(.noSuchDate, at: place, value)
    case .rangeOfYears: return Diagnostic(.rangeOfYears, at: place, value)
    case .notADate: return Diagnostic(.unreadableDate, at: place, value)
    case .twoDigitYear: return Diagnostic(.twoDigitYear, at: place, value)
    case .notABoolean: return Diagnostic(.notABoolean, at: place, value)
    case .ambiguousDate:
      func reading(_ order: DateOrder) -> PhraseArgument {
        guard case .value(let date) = CellReader(dateOrder: order).read(text, as: .date) else {
          return .text(text)
        }
        return .text(date.description)
      }
      return Diagnostic(
        .ambiguousDate, at: place,
        ["value": .text(text), "first": reading(.dayFirst), "second": reading(.monthFirst)],
        help: [
          Sentence(
            .stateDateOrder,
            [
              "first": .text(DateOrder.dayFirst.rawValue),
              "second": .text(DateOrder.monthFirst.rawValue),
            ])
        ])
    }
  }
}

extension Phrase {
  static let concealedValue = Phrase(en: "(not shown)", vi: "(không hiển thị)")
}
