import Cadre

/// The parts of JSON Schema (draft 2020-12) that Cadre's formats need.
///
/// Objects name every key and allow no other; each key is required, and absent values are null.
package indirect enum JSONSchema: Sendable {
  case text
  case integer
  case boolean
  case constant(Int)
  case choice([String])
  case array(JSONSchema)
  case object([(name: String, value: JSONSchema)])

  /// A definition by its name.
  case reference(String)

  /// The value may be null.
  case optional(JSONSchema)

  /// A whole document with its definitions.
  static func document(
    _ title: String, _ root: JSONSchema, definitions: [(name: String, value: JSONSchema)]
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.field("title", title)
      root.writeMembers(to: &writer)
      writer.field("$defs") { writer in
        for (name, schema) in definitions {
          writer.field(name) { schema.writeMembers(to: &$0) }
        }
      }
    }
    return writer.text
  }

  private func writeMembers(to writer: inout JSONWriter) {
    switch self {
    case .text: writer.field("type", "string")
    case .integer: writer.field("type", "integer")
    case .boolean: writer.field("type", "boolean")
    case .constant(let value): writer.field("const", value)
    case .choice(let values): writer.field("enum", texts: values)
    case .array(let element):
      writer.field("type", "array")
      writer.field("items") { element.writeMembers(to: &$0) }
    case .object(let members):
      writer.field("type", "object")
      writer.field("additionalProperties", false)
      writer.field("required", texts: members.map(\.name))
      writer.field("properties") { writer in
        for (name, schema) in members {
          writer.field(name) { schema.writeMembers(to: &$0) }
        }
      }
    case .reference(let name): writer.field("$ref", "#/$defs/\(name)")
    case .optional(let schema):
      writer.field("anyOf", array: [schema, nil]) { writer, option in
        writer.object { writer in
          guard let option else { return writer.field("type", "null") }
          option.writeMembers(to: &writer)
        }
      }
    }
  }
}

extension JSONSchema {
  /// What results and diagnostics share.
  static let sharedDefinitions: [(name: String, value: JSONSchema)] = [
    ("tool", .object([("name", .text), ("version", .text)])),
    ("localized", .object([("vi", .text), ("en", .text)])),
    (
      "place",
      .object([
        ("file", .text), ("line", .optional(.integer)), ("column", .optional(.integer)),
        ("length", .optional(.integer)), ("record", .optional(.integer)),
        ("heading", .optional(.text)),
      ])
    ),
    (
      "diagnostic",
      .object([
        ("code", .text), ("severity", .choice(Diagnostic.Severity.allCases.map(\.rawValue))),
        ("place", .optional(.reference("place"))),
        ("arguments", .array(.object([("name", .text), ("vi", .text), ("en", .text)]))),
        ("message", .reference("localized")), ("help", .array(.reference("localized"))),
        (
          "related",
          .array(.object([("place", .reference("place")), ("note", .reference("localized"))]))
        ),
      ])
    ),
  ]
}

extension DiagnosticsJSON {
  /// The JSON Schema of the format.
  public static var schema: String {
    JSONSchema.document(
      "Diagnostics of Cadre",
      .object([
        ("cadre_diagnostics", .constant(version)), ("tool", .reference("tool")),
        ("diagnostics", .array(.reference("diagnostic"))),
      ]),
      definitions: JSONSchema.sharedDefinitions)
  }
}
