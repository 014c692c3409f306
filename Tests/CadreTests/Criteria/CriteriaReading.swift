import Cadre
import CadreFormats

/// Criteria read from YAML with the sample code lists.
struct CriteriaReading {
  let criteria: Criteria?
  let diagnostics: [Diagnostic]

  init(_ yaml: String) {
    var diagnostics: [Diagnostic] = []
    let root = YAMLDocument.node(
      Array(yaml.utf8), file: "c.yaml", reportingTo: &diagnostics)
    criteria = root.flatMap { root in
      CriteriaDecoder.criteria(
        from: root, file: "c.yaml", codelists: TinyCodelists.codelist,
        codelistIDs: TinyCodelists.ids, reportingTo: &diagnostics)
    }
    self.diagnostics = diagnostics
  }

  /// Each problem as `C0204 12:7 unknown key …`, with its first help after an arrow.
  var lines: [String] {
    diagnostics.map { diagnostic in
      let help = diagnostic.help.first.map { " → " + $0.text(in: .english) } ?? ""
      return "\(diagnostic.brief) \(diagnostic.message(in: .english))\(help)"
    }
  }
}

extension Diagnostic {
  /// Code and position: `C0204 12:7`.
  var brief: String {
    guard case .text(let line, let column, _) = place?.position else { return kind.code }
    return "\(kind.code) \(line):\(column)"
  }
}

extension String {
  /// The text with its one occurrence of `old` replaced.
  func with(_ old: String, _ new: String) -> String {
    precondition(ranges(of: old).count == 1, "`\(old)` does not stand there once")
    return replacing(old, with: new)
  }
}
