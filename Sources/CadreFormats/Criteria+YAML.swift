public import Cadre

extension Criteria {
  /// Reads criteria from a YAML file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - codelists: The folder of code lists; where it is not given, a folder `codelists` beside the file or above it.
  /// - Throws: ``InvalidInput`` with every problem found, not only the first.
  public init(contentsOf path: String, codelists: String? = nil) throws(InvalidInput) {
    let file = try InputFile(path: path)
    let folder =
      if let codelists { try CodelistFolder(path: codelists) } else {
        try CodelistFolder.find(near: path)
      }
    var warnings: [Diagnostic] = []
    self = try Criteria(file, codelists: folder, reportingTo: &warnings)
  }

  /// Reads criteria from YAML text.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - file: The name to use in diagnostics.
  ///   - codelists: Every code list that the criteria may need, by id.
  /// - Throws: ``InvalidInput`` with every problem found, not only the first.
  public init(
    yaml text: String, file: String = "criteria.yaml", codelists: [Codelist.ID: Codelist]
  ) throws(InvalidInput) {
    var warnings: [Diagnostic] = []
    self = try Criteria(
      InputFile(name: file, bytes: Array(text.utf8)), codelists: { codelists[$0] },
      codelistIDs: codelists.keys.sorted(), reportingTo: &warnings)
  }

  /// Reads criteria with the code lists of a folder.
  package init(
    _ file: InputFile, codelists folder: CodelistFolder, reportingTo warnings: inout [Diagnostic]
  ) throws(InvalidInput) {
    do throws(InvalidInput) {
      self = try Criteria(
        file, codelists: folder.codelist, codelistIDs: folder.ids, reportingTo: &warnings)
    } catch {
      throw InvalidInput(diagnostics: folder.problems + error.diagnostics)
    }
    if folder.problems.contains(where: { $0.severity == .error }) {
      throw InvalidInput(diagnostics: folder.problems)
    }
  }

  /// Reads criteria; warnings and notes go to `warnings`.
  package init(
    _ file: InputFile, codelists: (Codelist.ID) -> Codelist?, codelistIDs: [Codelist.ID],
    reportingTo warnings: inout [Diagnostic]
  ) throws(InvalidInput) {
    var problems: [Diagnostic] = []
    let criteria = withoutActuallyEscaping(codelists) { codelists in
      let root = YAMLDocument.node(file.bytes, file: file.name, reportingTo: &problems)
      return root.flatMap { root in
        var found: [Diagnostic] = []
        let repeated = problems.filter { $0.kind == .duplicateKey }
          .flatMap { $0.related.map(\.place) }
        defer { problems += found.filter { !$0.isExplained(by: problems) } }
        return CriteriaDecoder.criteria(
          from: root, file: file.name, codelists: codelists, codelistIDs: codelistIDs,
          repeatedKeys: Set(repeated), reportingTo: &found)
      }
    }
    guard var criteria, !problems.contains(where: { $0.severity == .error }) else {
      throw InvalidInput(diagnostics: problems)
    }
    criteria.contentHash = file.contentHash
    warnings += problems
    self = criteria
  }
}

extension Diagnostic {
  /// Whether an error of the text at the same place says already what is wrong.
  fileprivate func isExplained(by earlier: [Diagnostic]) -> Bool {
    earlier.contains { $0.severity == .error && $0.place == place }
  }
}
