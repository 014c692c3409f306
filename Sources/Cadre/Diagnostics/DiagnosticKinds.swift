extension Diagnostic.Kind {
  /// Every kind of diagnostic, by topic.
  package static let all: [Diagnostic.Kind] =
    files + usage + commandLine + yaml + codelists + criteria + delimitedText + rosterDocuments
    + rosterTables
    + rosterRows + rosterData + assessmentFindings + rosterFindings

  /// The kind with this code, in whatever case it is written.
  package static func kind(ofCode code: String) -> Diagnostic.Kind? { byCode[code.uppercased()] }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}
