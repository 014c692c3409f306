public import Cadre

extension Roster {
  /// Reads a roster from one table of delimited text, or from several that belong together.
  ///
  /// - Parameters:
  ///   - tables: The name to call each table in messages, and its bytes.
  ///   - criteria: What the roster is for: the facts and the code lists.
  /// - Throws: ``InvalidInput`` with every problem found.
  public init(
    csv tables: [(name: String, bytes: [UInt8])], for criteria: Criteria
  ) throws(InvalidInput) {
    let files = tables.map { InputFile(name: $0.name, bytes: $0.bytes) }
    var problems = files.repetitions
    let roster = CSVRosterReader.read(
      files: files, schema: criteria.schema, codelists: criteria.codelistsByID,
      reportingTo: &problems)
    guard let roster else { throw InvalidInput(diagnostics: problems) }
    self = roster.adding(problems)
  }
}
