import Cadre
import CadreFormats

/// The tree of a text and what was reported, each as `Y0102 2:1+8`: code, line, column and length.
func readYAML(
  _ bytes: [UInt8], limits: YAMLLimits = .document
) -> (node: Node?, problems: [String], diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  let node = YAMLDocument.node(bytes, file: "test.yaml", limits: limits, reportingTo: &diagnostics)
  return (node, diagnostics.map(\.summary), diagnostics)
}

func readYAML(
  _ text: String, limits: YAMLLimits = .document
) -> (node: Node?, problems: [String], diagnostics: [Diagnostic]) {
  readYAML(Array(text.utf8), limits: limits)
}

extension Diagnostic {
  var summary: String {
    switch place?.position {
    case .text(let line, let column, let length): "\(kind.code) \(line):\(column)+\(length)"
    case .whole: "\(kind.code) whole"
    default: "\(kind.code) ?"
    }
  }
}

extension Node {
  /// The tree on one line; quotes mark scalars that are not plain.
  var outline: String {
    switch content {
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "\"\(scalar.text)\""
    case .sequence(let elements): "[" + elements.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.text): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}
