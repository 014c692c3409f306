/// The parts of JSON Schema (draft 2020-12) that Cadre's formats need: what it writes, and the YAML that editors complete.
package indirect enum JSONSchema: Sendable {
  case text
  case integer
  case boolean
  case null

  /// Whatever stands on one line of YAML: codes, dates and shares are text or numbers, as YAML takes them.
  case scalar
  case constant(Int)
  case choice([String])
  case array(JSONSchema)

  /// Every key with its value; no other is allowed, each is required, and absent values are null.
  case object([(name: String, value: JSONSchema)])

  /// Keys of YAML, of which only some are required; others only where a schema for them is given.
  case mapping([Property], required: [String] = [], others: JSONSchema? = nil)

  /// Keys that the author makes up.
  case map(JSONSchema)
  case anyOf([JSONSchema])

  /// A definition by its name.
  case reference(String)

  /// A key with what it is for.
  package struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let description: String
  }

  /// The value may be null.
  static func optional(_ schema: JSONSchema) -> JSONSchema { .anyOf([schema, .null]) }
}

// MARK: Writing

extension JSONSchema {
  /// A whole document with its definitions.
  static func document(
    _ title: String, description: String? = nil, _ root: JSONSchema,
    definitions: [(name: String, value: JSONSchema)]
  ) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.field("title", title)
      if let description { writer.field("description", description) }
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
    case .array(let element):
      writer.field("type", "array")
      writer.field("items") { element.writeMembers(to: &$0) }
    case .object(let members): Self.write(members, to: &writer)
    case .mapping(let properties, let required, let others):
      Self.write(properties, required, others, to: &writer)
    case .map(let value):
      writer.field("type", "object")
      writer.field("additionalProperties") { value.writeMembers(to: &$0) }
    case .anyOf(let options):
      writer.field("anyOf", array: options) { writer, option in
        writer.object { option.writeMembers(to: &$0) }
      }
    case .reference(let name): writer.field("$ref", "#/$defs/\(name)")
    }
  }

  private static func write(
    _ members: [(name: String, value: JSONSchema)], to writer: inout JSONWriter
  ) {
    writer.field("type", "object")
    writer.field("additionalProperties", false)
    writer.field("required", texts: members.map(\.name))
    writer.field("properties") { writer in
      for (name, schema) in members {
        writer.field(name) { schema.writeMembers(to: &$0) }
      }
    }
  }

  private static func write(
    _ properties: [Property], _ required: [String], _ others: JSONSchema?,
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
