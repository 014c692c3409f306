import Cadre

/// Prepares the cells of a row for the roster: settles dates and numbers, and reports what spreadsheets have spoilt.
struct RosterCells {
  let schema: FactSchema
  let codelists: [Codelist.ID: Codelist]
  let survey: RosterSurvey
  var findings: [Diagnostic] = []

  /// How often each marker of missing data occurs in the current file.
  var markers: [String: Int] = [:]

  /// Says how often each marker of missing data occurred in a file.
  static func notes(on markers: [String: Int], in file: String) -> [Diagnostic] {
    guard !markers.isEmpty else { return [] }
    let counts = markers.sorted { $0.key < $1.key }.map { "`\($0.key)` × \($0.value)" }
    return [
      Diagnostic(
        .missingMarkers, at: Place(file: file), ["markers": .text(counts.joined(separator: ", "))])
    ]
  }

  init(schema: FactSchema, codelists: [Codelist.ID: Codelist], survey: RosterSurvey) {
    self.schema = schema
    self.codelists = codelists
    self.survey = survey
  }

  /// The cells of `columns` that say something.
  mutating func cells(
    of row: RosterRow, _ columns: [HeaderMapping.Column], in file: String
  ) -> [RosterBuilder.Cell] {
    columns.compactMap { column in
      guard case .fact(let fact) = column.role, let type = schema[fact]?.type,
        column.role != .unitID,
        column.role != .personID
      else { return nil }
      let text = row[column]
      guard !text.isEmpty, !isUnitID(text, column, in: row) else { return nil }
      let place = row.record.place(in: file, column: column.heading)
      return prepared(text, fact, type, at: place).map {
        RosterBuilder.Cell(fact.name, $0, heading: column.heading)
      }
    }
  }

  /// Whether a cell for the name of a unit holds its id, as a column `Đơn vị` may.
  private func isUnitID(
    _ text: String, _ column: HeaderMapping.Column, in row: RosterRow
  ) -> Bool {
    column.role == .unitName && row.text(.unitID, group: column.group).isEmpty
      && survey.units.ids.contains(text)
  }

  /// The text to read for a fact; nil where the cell cannot be used.
  mutating func prepared(
    _ text: String, _ fact: FactReference, _ type: FactType, at place: Place
  ) -> String? {
    if CellReader.isMissing(text[...]) {
      markers[text.lowercased(), default: 0] += 1
      return text
    }
    switch type {
    case .date: return date(text, fact)
    case .number: return number(text, fact, at: place)
    case .code(let list): return code(text, codelists[list], at: place)
    case .text where fact == FactReference(.title, "code"): return code(text, nil, at: place)
    case .text where fact == FactReference(.unit, "parent"): return parent(text)
    case .text where fact == FactReference(.unit, "name"): return survey.units.spelling(of: text)
    case .text, .boolean: return text
    }
  }

  /// A date of birth in one form, for comparing.
  func comparableBirthDate(_ written: String) -> String {
    guard let text = date(written, FactReference(.person, "birth_date")),
      case .value(.date(let range)) = CellReader().read(text, as: .date)
    else { return CellReader.isMissing(written[...]) ? "" : written }
    return range.description
  }

  private func date(_ written: String, _ fact: FactReference) -> String? {
    if fact.name == "until", CellText.isOpenEnd(written) { return nil }
    let text = CellText.withoutMidnight(written)
    guard let order = survey.dateOrder(of: fact),
      case .value(.date(let range)) = CellReader(dateOrder: order).read(text, as: .date)
    else { return text }
    return range.description
  }

  private mutating func number(_ text: String, _ fact: FactReference, at place: Place) -> String? {
    switch NumberStyle.evidence(of: text) {
    case .none: return NumberStyle.point.plain(text) ?? text
    case .proves(let style): return style.plain(text) ?? text
    case .ambiguous:
      if let style = survey.numbers[fact]?.style { return style.plain(text) ?? text }
      findings.append(
        Diagnostic(
          .ambiguousNumber, at: place,
          [
            "value": .text(text), "first": .text(NumberStyle.point.plain(text) ?? text),
            "second": .text(NumberStyle.comma.plain(text) ?? text),
          ], help: Self.clearWays(toWrite: text)))
      return nil
    }
  }

  /// Thousands and decimals, each written so that no other reading is left.
  private static func clearWays(toWrite text: String) -> [Sentence] {
    let readings = NumberStyle.allCases.compactMap { $0.plain(text) }
    return readings.sorted { !$0.contains(".") && $1.contains(".") }.map { reading in
      Sentence(
        .writeInstead, ["text": .text(reading.contains(".") ? reading + "0" : reading)])
    }
  }

  private mutating func code(_ text: String, _ codelist: Codelist?, at place: Place) -> String? {
    let isScientific = CellText.isScientific(text)
    guard isScientific || CellText.isDate(text) else { return text }
    if let codelist, case .listed = codelist.resolve(text) { return text }
    findings.append(
      Diagnostic(
        isScientific ? .scientificCode : .dateInCode, at: place, ["value": .text(text)],
        help: [Sentence(.formatAsText)]))
    return nil
  }

  /// The id of a parent that may be given by its name.
  private func parent(_ text: String) -> String {
    guard !survey.units.ids.contains(text),
      case .unit(let id) = survey.units.resolve(id: "", name: text)
    else { return text }
    return id
  }
}
