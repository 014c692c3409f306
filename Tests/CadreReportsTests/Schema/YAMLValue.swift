import Cadre
import CadreFormats

/// YAML as an editor sees it: plain scalars have the types of the core schema of YAML 1.2.
extension JSONValue {
  init(yaml text: String) throws {
    var problems: [Diagnostic] = []
    guard let node = YAMLDocument.node(Array(text.utf8), file: "x.yaml", reportingTo: &problems)
    else { throw InvalidInput(diagnostics: problems) }
    self.init(node)
  }

  init(_ node: Node) {
    switch node.content {
    case .mapping(let pairs):
      self = .object(
        Dictionary(pairs.map { ($0.key.text, JSONValue($0.value)) }) { first, _ in first })
    case .sequence(let elements): self = .array(elements.map { JSONValue($0) })
    case .scalar(let scalar): self = node.isAbsent ? .null : JSONValue(scalar)
    }
  }

  private init(_ scalar: Node.Scalar) {
    let text = scalar.text
    if !scalar.isPlain {
      self = .text(text)
    } else if text == "true" || text == "false" {
      self = .boolean(text == "true")
    } else if let number = Int(text) {
      self = .number(number)
    } else if text.wholeMatch(of: /[-+]?[0-9]+\.[0-9]+/) != nil {
      self = .decimal(text)
    } else {
      self = .text(text)
    }
  }
}
