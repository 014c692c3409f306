import Cadre

/// What the distinct cells of a flat table mean: each is read once, by the functions that read the cells of rows.
struct FlatValues {
  /// For each fact of units and of rows the values by code, of which the first is nil: the empty cell.
  private(set) var units: [[FactValue?]] = []
  private(set) var rows: [[FactValue?]] = []

  /// What all cells together show about dates, numbers and names.
  private(set) var survey = RosterSurvey()

  private var cells: RosterCells
  private var builder: RosterBuilder

  init(_ flat: FlatRoster) throws(Unusual) {
    survey.statedDateOrder = flat.dateOrder
    cells = RosterCells(schema: flat.schema, codelists: flat.codelists, survey: survey)
    builder = RosterBuilder(schema: flat.schema, codelists: flat.codelists)
    builder.reader.dateOrder = flat.dateOrder
    let layout = flat.layout
    let table = flat.table
    var unitTexts: [[String]] = []
    var rowTexts: [[String]] = []
    for (index, fact) in layout.unitFacts.enumerated() {
      unitTexts.append(try Self.texts(fact, table.units.facts[index].values))
    }
    for (index, fact) in layout.rowFacts.enumerated() {
      rowTexts.append(try Self.texts(fact, table.cells[index].values))
    }
    note(layout.unitFacts, unitTexts) { fact, code in
      flat.place(row: flat.table.firstRow(ofUnitFact: fact, code), layout.unitFacts[fact].column)
    }
    note(layout.rowFacts, rowTexts) { fact, code in
      flat.place(row: table.cells[fact].codes.firstRow(of: code), layout.rowFacts[fact].column)
    }
    cells = RosterCells(schema: flat.schema, codelists: flat.codelists, survey: survey)
    for (fact, texts) in zip(layout.unitFacts, unitTexts) { units.append(try read(fact, texts)) }
    for (fact, texts) in zip(layout.rowFacts, rowTexts) { rows.append(try read(fact, texts)) }
  }

  /// The distinct cells of a column as texts, the empty one first.
  private static func texts(
    _ fact: FlatLayout.Fact, _ cells: CellDictionary
  ) throws(Unusual) -> [String] {
    // Whether a parent is given by id or by name, and what lies between two ends, more than one cell tells.
    guard cells.count == 1 || fact.reference != .unitParent && fact.reference.name != "until" else {
      throw .cell
    }
    if fact.reference == .unitName, !NameSkeleton.areDistinct(cells) { throw .cell }
    // Names of people stay in the file.
    if fact.reference == .personName {
      for code in 1..<max(cells.count, 1) {
        guard CellForm.isPlain(cells[code], isLead: false) || CellForm.aliased(cells[code]) != nil
        else { throw .cell }
      }
      return []
    }
    var texts = [""]
    texts.reserveCapacity(cells.count)
    for code in 1..<max(cells.count, 1) {
      if let text = CellForm.plainText(cells[code], isLead: fact.isLead) {
        texts.append(text)
      } else {
        // No row has the code of a cell that has another one's.
        guard fact.reference.owner != .unit, CellForm.aliased(cells[code]) != nil else {
          throw .cell
        }
        texts.append("")
      }
    }
    return texts
  }

  private mutating func note(
    _ facts: [FlatLayout.Fact], _ texts: [[String]], place: (_ fact: Int, _ code: Int) -> Place
  ) {
    for (index, fact) in facts.enumerated() where fact.type == .date || fact.type == .number {
      for (code, text) in texts[index].enumerated() where !text.isEmpty {
        survey.note(text, fact.reference, fact.type, at: place(index, code))
      }
    }
  }

  private mutating func read(
    _ fact: FlatLayout.Fact, _ texts: [String]
  ) throws(Unusual) -> [FactValue?] {
    var values: [FactValue?] = [nil]
    values.reserveCapacity(texts.count)
    for text in texts.dropFirst() {
      values.append(text.isEmpty ? nil : try value(of: text, fact))
    }
    return values
  }

  private mutating func value(
    of text: String, _ fact: FlatLayout.Fact
  ) throws(Unusual) -> FactValue {
    // The spelling of names was checked for all of them.
    if fact.reference == .unitName { return .text(text) }
    let prepared = cells.prepared(
      text, fact.reference, fact.type, at: Place(file: ""))
    guard let prepared, cells.findings.isEmpty,
      let value = builder.plainValue(of: prepared, for: fact.reference)
    else { throw .cell }
    return value
  }
}

extension FlatTable {
  /// The first row that gives a fact of its unit so.
  fileprivate func firstRow(ofUnitFact fact: Int, _ code: Int) -> Int {
    unitOfRow.firstIndex { Int(units.facts[fact].codes[Int($0)]) == code } ?? 0
  }
}

extension NarrowCodes {
  /// The first row with a code, which some row has.
  fileprivate func firstRow(of code: Int) -> Int { (0..<count).first { self[$0] == code } ?? 0 }
}
