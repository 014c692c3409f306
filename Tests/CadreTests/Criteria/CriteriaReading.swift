import Cadre
import CadreFormats
import Testing

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

  /// Each problem as `C0204 12:7 → did you mean …`: its code, its position, and the beginning of its first help.
  var findings: [String] {
    diagnostics.map { diagnostic in
      guard let help = diagnostic.help.first?.text(in: .english) else { return diagnostic.brief }
      return "\(diagnostic.brief) → \(help.prefix(60))\(help.count > 60 ? "…" : "")"
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

/// One change to the small sample criteria, or another document, and what must be found.
struct Change: CustomTestStringConvertible {
  let text: String
  let expected: [String]
  let testDescription: String

  init(_ old: String, _ new: String, finds expected: [String]) {
    text = SampleCriteria.base.with(old, new)
    self.expected = expected
    testDescription = new
  }

  init(to text: String, finds expected: [String]) {
    self.text = text
    self.expected = expected
    testDescription = text
  }

  var findings: [String] { CriteriaReading(text).findings }
}

extension String {
  /// The text with its one occurrence of `old` replaced.
  func with(_ old: String, _ new: String) -> String {
    precondition(ranges(of: old).count == 1, "`\(old)` does not stand there once")
    return replacing(old, with: new)
  }
}
