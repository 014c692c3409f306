import Cadre

/// The parts of JSON Schema (draft 2020-12) with which editors complete and check YAML.
indirect enum EditorSchema {
  case text
  case integer
  case boolean
  case null

  /// Whatever stands on one line: codes, dates and shares are text or numbers, as YAML takes them.
  case scalar
  case constant(Int)
  case choice([String])
  case list(EditorSchema)

  /// Keys that the author makes up.
  case map(EditorSchema)

  /// Known keys; others only where a schema for them is given.
  case object([Property], required: [String] = [], others: EditorSchema? = nil)
  case anyOf([EditorSchema])

  /// A definition by its name.
  case reference(String)

  /// A key with what it is for.
  struct Property {
    let name: String
    let schema: EditorSchema
    let description: String
  }
}

extension EditorSchema {
  /// A whole document with its definitions.
  static func document(
    title: String, description: String, _ root: EditorSchema,
    definitions: [(name: String, schema: EditorSchema)]
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.field("title", title)
      writer.field("description", description)
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
    case .null: writer.field("type", "null")
    case .scalar: writer.field("type", texts: ["string", "number", "boolean"])
    case .constant(let value): writer.field("const", value)
    case .choice(let values): writer.field("enum", texts: values)
    case .list(let element):
      writer.field("type", "array")
      writer.field("items") { element.writeMembers(to: &$0) }
    case .map(let value):
      writer.field("type", "object")
      writer.field("additionalProperties") { value.writeMembers(to: &$0) }
    case .object(let properties, let required, let others):
      writeObject(properties, required, others, to: &writer)
    case .anyOf(let options):
      writer.field("anyOf", array: options) { writer, option in
        writer.object { option.writeMembers(to: &$0) }
      }
    case .reference(let name): writer.field("$ref", "#/$defs/\(name)")
    }
  }

  private func writeObject(
    _ properties: [Property], _ required: [String], _ others: EditorSchema?,
    to writer: inout JSONWriter
  ) {
    writer.field("type", "object")
    writer.field("properties") { writer in
      for property in properties {
        writer.field(property.name) { writer in
          writer.field("description", property.description)
          property.schema.writeMembers(to: &writer)
        }
      }
    }
    if !required.isEmpty { writer.field("required", texts: required) }
    if let others {
      writer.field("additionalProperties") { others.writeMembers(to: &$0) }
    } else {
      writer.field("additionalProperties", false)
    }
  }
}
