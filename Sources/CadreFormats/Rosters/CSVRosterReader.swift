package import Cadre

/// Reads a roster from one flat table or from several tables that belong together.
///
/// What a table is follows from its columns. Names of files, the order of rows and the division of a table into files make
/// no difference, apart from the places.
package enum CSVRosterReader {
  /// Reads the tables as one roster.
  ///
  /// - Parameters:
  ///   - files: The tables in any order.
  ///   - schema: The facts that exist, those that criteria declare among them.
  ///   - codelists: By their id; `posts` and `post-statuses` explain titles of posts.
  ///   - options: How the text is split into cells.
  ///   - problems: Receives notes about the files, and what prevents a roster. Findings about rows are in the roster.
  /// - Returns: nil where an error prevents a roster.
  package static func read(
    files: [InputFile], schema: FactSchema, codelists: [Codelist.ID: Codelist],
    options: DelimitedText.Options = DelimitedText.Options(),
    reportingTo problems: inout [Diagnostic]
  ) -> Roster? {
    let names = HeadingNames(schema: schema)
    var obstacles: [Diagnostic] = []
    let opened = files.sorted { ($0.name, $0.contentHash) < ($1.name, $1.contentHash) }.compactMap {
      RosterTable($0, names: names, options: options, reportingTo: &obstacles)
    }
    if obstacles.isEmpty, !opened.contains(where: { $0.kind == .people }) {
      obstacles.append(noPeople(in: opened, files: files))
    }
    problems += opened.flatMap(\.notes) + obstacles
    guard obstacles.isEmpty else { return nil }
    return roster(
      of: opened, schema: schema, codelists: codelists, dateOrder: options.dateOrder,
      reportingTo: &problems)
  }

  /// No table says who stands in which unit.
  private static func noPeople(in tables: [RosterTable], files: [InputFile]) -> Diagnostic {
    let columns = tables.flatMap(\.mapping.columns).map(\.heading)
    return Diagnostic(
      .missingColumn, at: files.count == 1 ? files.first.map { Place(file: $0.name) } : nil,
      ["what": .phrase(.unitOfPeople), "columns": .words(columns)],
      help: [Sentence(.nameUnitColumn)])
  }

  private static func roster(
    of opened: [RosterTable], schema: FactSchema, codelists: [Codelist.ID: Codelist],
    dateOrder: DateOrder?, reportingTo problems: inout [Diagnostic]
  ) -> Roster? {
    var survey = RosterSurvey(opened, schema: schema)
    survey.statedDateOrder = dateOrder
    problems += survey.notes(schema: schema)
    var assembly = RosterAssembly(schema: schema, codelists: codelists, survey: survey)
    assembly.builder.reader.dateOrder = dateOrder
    var isUsable = true
    // The sort is stable, so tables of one kind stay in the order of their names.
    for table in opened.sorted(by: { $0.kind < $1.kind }) {
      guard let count = assembly.add(table, reportingTo: &problems) else {
        isUsable = false
        continue
      }
      guard count == 0 else { continue }
      var finding = Diagnostic(.noDataRows, at: Place(file: table.file.name))
      if table.kind == .records { finding.severity = .warning } else { isUsable = false }
      problems.append(finding)
    }
    if isUsable, assembly.people.isEmpty {
      isUsable = false
      problems.append(
        Diagnostic(.noUsableRows, at: opened.count == 1 ? Place(file: opened[0].file.name) : nil))
    }
    guard isUsable else {
      problems += assembly.builder.findings
      return nil
    }
    assembly.finish()
    return assembly.builder.build()
  }
}

extension RosterSurvey {
  /// Says which guesses about dates and numbers the rows have proved.
  fileprivate func notes(schema: FactSchema) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for evidence in dates.values where statedDateOrder == nil {
      guard let order = evidence.order, let ambiguous = evidence.ambiguous,
        case .value(let date) = CellReader(dateOrder: order).read(
          CellText.withoutMidnight(ambiguous.text), as: .date)
      else { continue }
      notes.append(
        Diagnostic(
          .dateOrderProved, at: ambiguous.place,
          [
            "value": .text(ambiguous.text), "date": .text(date.description),
            "order": .phrase(order == .dayFirst ? .dayFirst : .monthFirst),
          ]))
    }
    for (fact, evidence) in numbers {
      guard let first = evidence.first, evidence.proofs.contains(.comma) else { continue }
      let title = schema[fact]?.title ?? LocalizedText(en: fact.description)
      notes.append(
        Diagnostic(.decimalComma, at: first.place, ["fact": .localized(title)]))
    }
    notes += units.variants.values.map { spellings in
      Diagnostic(.unitNameSpellings, at: nil, ["names": .words(spellings.sorted())])
    }
    return notes.sorted()
  }
}
