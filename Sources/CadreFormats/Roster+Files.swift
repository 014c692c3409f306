public import Cadre

extension Roster {
  /// Reads a roster from a file, or from a folder of tables.
  ///
  /// - Parameters:
  ///   - path: A CSV or YAML file, or a folder of CSV files such as `units.csv`, `people.csv`, `degrees.csv`.
  ///   - criteria: What the roster is read for: the facts that they declare are read too.
  /// - Throws: ``InvalidInput`` with every problem that prevents an assessment. Problems that do not are among the
  ///   ``findings`` of the roster.
  public init(contentsOf path: String, for criteria: Criteria) throws(InvalidInput) {
    try self.init(contentsOf: [path], for: [criteria])
  }

  /// Reads one roster from several files and folders, for several criteria.
  ///
  /// - Throws: ``InvalidInput`` as for a single path, and where two of the criteria give one fact different types.
  public init(contentsOf paths: [String], for criteria: [Criteria]) throws(InvalidInput) {
    try self.init(contentsOf: paths, for: criteria, tables: DelimitedText.Options())
  }

  /// Reads a roster whose tables are split into cells in a given way.
  ///
  /// - Parameter examining: How much of the roster is needed. Only what one flat table can do without is left out.
  package init(
    contentsOf paths: [String], for criteria: [Criteria], tables options: DelimitedText.Options,
    examining: RosterExamination = .everything
  ) throws(InvalidInput) {
    let schema = try FactSchema(of: criteria)
    let codelists = criteria.map(\.codelistsByID).reduce(into: [:]) { lists, own in
      lists.merge(own) { first, _ in first }
    }
    if paths.count == 1, RosterFiles.isTable(paths[0]),
      let flat = try? FlatRosterReader.read(
        path: paths[0], schema: schema, codelists: codelists, examining: examining,
        options: options)
    {
      self = flat.roster.adding(flat.notes)
      return
    }
    if paths.count == 1, RosterFiles.isDocument(paths[0]),
      var regular = try? RegularRosterReader.read(
        path: paths[0], into: RosterFiles.builder(schema, codelists, options)),
      !regular.isEmpty
    {
      self = regular.build()
      return
    }
    self = try RosterFiles(paths).roster(schema: schema, codelists: codelists, options: options)
  }
}

/// The files of a roster by their kind.
package struct RosterFiles {
  private var tables: [InputFile] = []
  private var documents: [InputFile] = []

  private static let tableEndings = [".csv", ".tsv", ".txt"]
  private static let documentEndings = [".yaml", ".yml"]
  private static let formats: PhraseArgument = .words(tableEndings + documentEndings)

  /// Loads files, and those of folders.
  init(_ paths: [String]) throws(InvalidInput) {
    for path in paths {
      var isFolder = false
      if InputFile.exists(path, isFolder: &isFolder), isFolder {
        try addFolder(path)
      } else {
        try add(path)
      }
    }
  }

  /// Files from memory; what their names end with says what they are.
  package init(_ files: [InputFile]) {
    documents = files.filter { Self.ends($0.name, with: Self.documentEndings) }
    tables = files.filter { !Self.ends($0.name, with: Self.documentEndings) }
  }

  private mutating func addFolder(_ path: String) throws(InvalidInput) {
    let names = try InputFile.names(inFolder: path).filter {
      Self.ends($0, with: Self.tableEndings + Self.documentEndings)
    }
    if names.isEmpty { throw InvalidInput(.emptyFolder, path, ["formats": Self.formats]) }
    for name in names { try add(path.hasSuffix("/") ? path + name : "\(path)/\(name)") }
  }

  private mutating func add(_ path: String) throws(InvalidInput) {
    let file = try InputFile(path: path)
    if Self.ends(path, with: Self.documentEndings) {
      documents.append(file)
    } else if Self.ends(path, with: Self.tableEndings) || FileSignature(file.bytes) != nil {
      // What is no text in truth is named by the reader of tables.
      tables.append(file)
    } else {
      throw InvalidInput(.unknownFormat, path, ["formats": Self.formats])
    }
  }

  /// Whether the name of a file says that it is a table.
  static func isTable(_ path: String) -> Bool { ends(path, with: tableEndings) }

  /// Whether the name of a file says that it is YAML.
  static func isDocument(_ path: String) -> Bool { ends(path, with: documentEndings) }

  private static func ends(_ name: String, with endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix($0) }
  }

  /// Reads all files into one roster.
  ///
  /// - Parameter carefully: Whether the reader of regular YAML is passed by, which gives the same.
  package func roster(
    schema: FactSchema, codelists: [Codelist.ID: Codelist],
    options: DelimitedText.Options = DelimitedText.Options(), carefully: Bool = false
  ) throws(InvalidInput) -> Roster {
    guard documents.isEmpty || tables.isEmpty else {
      throw InvalidInput(.mixedRosters, tables[0].name)
    }
    var problems = (documents + tables).repetitions
    let roster =
      documents.isEmpty
      ? CSVRosterReader.read(
        files: tables, schema: schema, codelists: codelists, options: options,
        reportingTo: &problems)
      : readDocuments(
        Self.builder(schema, codelists, options), carefully, reportingTo: &problems)
    guard let roster, !problems.contains(where: { $0.severity == .error }) else {
      throw InvalidInput(diagnostics: problems)
    }
    return roster.adding(problems)
  }

  static func builder(
    _ schema: FactSchema, _ codelists: [Codelist.ID: Codelist], _ options: DelimitedText.Options
  ) -> RosterBuilder {
    var builder = RosterBuilder(schema: schema, codelists: codelists)
    builder.reader.dateOrder = options.dateOrder
    return builder
  }

  private func readDocuments(
    _ builder: RosterBuilder, _ carefully: Bool, reportingTo problems: inout [Diagnostic]
  ) -> Roster? {
    var builder = builder
    for document in documents {
      guard
        let read = YAMLRosterReader.read(
          document, into: builder, carefully: carefully, reportingTo: &problems)
      else { continue }
      builder = read
    }
    if problems.contains(where: { $0.severity == .error }) { return nil }
    if builder.isEmpty, let first = documents.first {
      problems.append(Diagnostic(.rosterWithoutPeople, at: Place(file: first.name)))
      return nil
    }
    return builder.build()
  }
}
