import Cadre

/// A table of a roster, opened: its header is found and understood, its rows wait to be read.
struct RosterTable: Sendable {
  /// What the rows of a table give, told by its columns.
  enum Kind: Int, Hashable, Sendable, Comparable {
    case units

    /// People with units and posts, and whatever else stands in their rows.
    case people

    /// Facts of people whose posts stand elsewhere.
    case persons

    /// Degrees, employment or titles of people who stand elsewhere.
    case records

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let file: InputFile
  let kind: Kind
  let mapping: HeaderMapping

  /// The number of the header among the rows of the file.
  let headerNumber: Int

  /// The comparison keys of the headings, by which a repeated header is known.
  let headerKeys: [String]

  /// At the start of the file.
  let text: DelimitedText

  /// Notes about the file that do not stop it from being read.
  var notes: [Diagnostic] = []

  static let rowsSearchedForHeader = 20

  /// Opens a table, or reports why its rows cannot be understood.
  init?(
    _ file: InputFile, names: HeadingNames, options: DelimitedText.Options,
    reportingTo problems: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    guard
      let text = DelimitedText(file.bytes, file: file.name, options: options, reportingTo: &found)
    else {
      problems += found
      return nil
    }
    guard let header = Self.header(in: text, names: names, reportingTo: &found) else {
      problems += found
      return nil
    }
    let place = header.place(in: file.name)
    let mapping = HeaderMapping(
      header.texts, names: names, at: { header.place(ofHeading: $0, in: file.name) },
      reportingTo: &found)
    guard let mapping,
      let kind = Kind(
        mapping, names: names, headings: header.texts, at: place, reportingTo: &found)
    else {
      problems += found
      return nil
    }
    self.file = file
    self.kind = kind
    self.mapping = mapping
    self.text = text
    headerNumber = header.number
    headerKeys = header.texts.map(TextFolding.key)
    notes = found + Self.notes(on: mapping, names: names, at: place)
  }

  /// The row among the first ones that has most known headings; one with nothing else is it.
  private static func header(
    in text: DelimitedText, names: HeadingNames, reportingTo problems: inout [Diagnostic]
  ) -> CSVRecord? {
    var text = text
    var ignored: [Diagnostic] = []
    var best: (record: CSVRecord, score: Int)?
    var suggestions: [String] = []
    var count = 0
    var separating: Set<Delimiter> = []
    while count < rowsSearchedForHeader, let row = text.next(reportingTo: &ignored) {
      count += 1
      guard case .record(let record) = row else { continue }
      let headings = record.texts
      let score = headings.count { names.meaning(of: $0) != nil }
      if score > best?.score ?? 0 { best = (record, score) }
      if score == headings.count, score > 1 { break }
      if best == nil {
        suggestions += headings.compactMap(names.nearest)
        separating.formUnion(Self.delimiters(separating: record.texts, text.delimiter, names))
      }
    }
    if let best { return best.record }
    problems.append(
      count == 0
        ? Diagnostic(.emptyTable, at: Place(file: text.file))
        : ignored.first { $0.severity == .error }
          ?? Diagnostic(
            .noHeader, at: Place(file: text.file), ["count": "\(rowsSearchedForHeader)"],
            help: help(suggestions, separating, text.delimiter)))
    return nil
  }

  /// The delimiters by which the row would be split into headings that are understood.
  private static func delimiters(
    separating cells: [String], _ delimiter: Delimiter, _ names: HeadingNames
  ) -> [Delimiter] {
    let row = cells.joined(separator: String(delimiter.character))
    return Delimiter.allCases.filter { other in
      let cells = row.split(separator: other.character, omittingEmptySubsequences: false)
      return other != delimiter && cells.count > 1
        && cells.contains { names.meaning(of: String($0)) != nil }
    }
  }

  private static func help(
    _ suggestions: [String], _ separating: Set<Delimiter>, _ delimiter: Delimiter
  ) -> [Sentence] {
    let others = Delimiter.allCases.filter(separating.contains).map { other in
      Sentence(
        other == .bar ? .separatedByBar : .separatedOtherwise,
        [
          "other": .text(other.shown), "delimiter": .text(delimiter.shown),
          "option": .text("\(other)"),
        ])
    }
    let near = suggestions.prefix(3).map { Sentence(.didYouMean, ["name": .text($0)]) }
    if !others.isEmpty || !near.isEmpty { return others + near }
    let example = [
      FactReference(.person, "id"), FactReference(.unit, "id"), FactReference(.post, "title"),
      FactReference(.degree, "level"), FactReference(.degree, "field"),
    ].map(\.column)
    return [
      Sentence(
        .writeHeader, ["example": .text(example.joined(separator: String(delimiter.character)))])
    ]
  }

  private static func notes(
    on mapping: HeaderMapping, names: HeadingNames, at place: Place
  ) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if mapping.columns.contains(where: \.isGuessed) {
      let pairs = mapping.columns.map { column in
        let number = column.group == 1 ? "" : "_\(column.group)"
        return "`\(column.heading)` → \(column.role.canonicalName)\(number)"
      }
      notes.append(
        Diagnostic(.columnsMatched, at: place, ["columns": .text(pairs.joined(separator: ", "))]))
    }
    if !mapping.unused.isEmpty {
      notes.append(
        Diagnostic(
          .unusedColumns, at: place,
          ["count": "\(mapping.unused.count)", "columns": .words(mapping.unused)],
          help: names.suggestions(for: mapping.unused)))
    }
    return notes
  }
}

extension RosterTable.Kind {
  /// What a table is by its columns, or nil with a report of what is missing.
  init?(
    _ mapping: HeaderMapping, names: HeadingNames, headings: [String], at place: Place,
    reportingTo problems: inout [Diagnostic]
  ) {
    let hasRecords = [FactOwner.degree, .employment, .title].contains(where: mapping.has)
    func missing(_ what: Phrase, _ help: Phrase) {
      problems.append(
        Diagnostic(
          .missingColumn, at: place,
          ["what": .phrase(what), "columns": .words(headings.filter { !$0.isEmpty })],
          help: names.suggestions(for: mapping.unused) + [Sentence(help)]))
    }
    switch (mapping.hasPerson, mapping.hasUnit) {
    case (true, true): self = .people
    case (true, false) where mapping.has(.post):
      missing(.unitOfPeople, .nameUnitColumn)
      return nil
    case (true, false) where mapping[.personID] == nil:
      missing(.unitOrPersonID, .nameUnitColumn)
      return nil
    case (true, false): self = hasRecords ? .records : .persons
    case (false, true) where !hasRecords && !mapping.has(.post) && !mapping.has(.person):
      self = .units
    case (false, _):
      missing(.personIDOrName, .namePersonColumn)
      return nil
    }
  }
}
