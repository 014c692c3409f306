/// Validates JSON against the part of JSON Schema that Cadre uses; a keyword that it does not know is a failure.
struct SchemaValidator {
  let root: JSONValue

  init(schema: String) throws { root = try JSONValue(parsing: schema) }

  private static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "type", "const", "enum", "items", "properties", "required",
    "additionalProperties", "anyOf", "description",
  ]

  /// What is wrong with a value; empty where nothing is.
  func problems(_ value: JSONValue) -> [String] { problems(value, root, at: "") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    guard case .object(let members) = schema else { return ["\(path): the schema is no object"] }
    let unknown = Set(members.keys).subtracting(Self.keywords)
    guard unknown.isEmpty else { return ["\(path): unknown keywords \(unknown.sorted())"] }
    if let reference = members["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = root["$defs"]?[name] else { return ["\(path): no definition \(name)"] }
      return problems(value, target, at: path)
    }
    if let constant = members["const"] {
      return constant == value ? [] : ["\(path): not \(constant)"]
    }
    if let choice = members["enum"] {
      return choice.elements.contains(value) ? [] : ["\(path): \(value) is not one of \(choice)"]
    }
    if let options = members["anyOf"]?.elements {
      let results = options.map { problems(value, $0, at: path) }
      return results.contains(where: \.isEmpty) ? [] : results.first ?? []
    }
    return problems(value, ofTypes: members.types, members, at: path)
  }

  private func problems(
    _ value: JSONValue, ofTypes types: [String], _ members: [String: JSONValue], at path: String
  ) -> [String] {
    guard let type = types.first(where: value.isOf) else {
      return ["\(path): \(value) is no \(types.joined(separator: " or "))"]
    }
    switch (type, value) {
    case (_, .array(let elements)):
      guard let items = members["items"] else { return ["\(path): an array without items"] }
      return elements.enumerated().flatMap { problems($1, items, at: "\(path)/\($0)") }
    case (_, .object(let object)):
      return problems(ofObject: object, members, at: path)
    default: return []
    }
  }

  private func problems(
    ofObject object: [String: JSONValue], _ members: [String: JSONValue], at path: String
  ) -> [String] {
    guard let others = members["additionalProperties"], others != .boolean(true) else {
      return ["\(path): an open object"]
    }
    var properties: [String: JSONValue] = [:]
    if case .object(let named) = members["properties"] { properties = named }
    let required = Set((members["required"]?.elements ?? []).compactMap(\.text))
    let missing = required.subtracting(object.keys).map { "\(path): no \($0)" }
    let inner = object.flatMap { name, value -> [String] in
      if let schema = properties[name] { return problems(value, schema, at: "\(path)/\(name)") }
      return others == .boolean(false)
        ? ["\(path): unknown \(name)"] : problems(value, others, at: "\(path)/\(name)")
    }
    return (missing + inner).sorted()
  }
}

extension [String: JSONValue] {
  /// The types that a schema allows.
  fileprivate var types: [String] {
    guard let type = self["type"] else { return [] }
    return type.text.map { [$0] } ?? type.elements.compactMap(\.text)
  }
}

extension JSONValue {
  fileprivate func isOf(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .boolean), ("integer", .number), ("number", .number),
      ("number", .decimal), ("string", .text), ("array", .array), ("object", .object):
      true
    default: false
    }
  }
}
