/// Validates JSON against the part of JSON Schema that Cadre uses; a keyword that it does not know is a failure.
struct SchemaValidator {
  let root: JSONValue

  init(schema: String) throws { root = try JSONValue(parsing: schema) }

  private static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "type", "const", "enum", "items", "properties", "required",
    "additionalProperties", "anyOf",
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
    return problems(value, ofType: members["type"]?.text, members, at: path)
  }

  private func problems(
    _ value: JSONValue, ofType type: String?, _ members: [String: JSONValue], at path: String
  ) -> [String] {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("integer", .number), ("string", .text): return []
    case ("array", .array(let elements)):
      guard let items = members["items"] else { return ["\(path): an array without items"] }
      return elements.enumerated().flatMap { problems($1, items, at: "\(path)/\($0)") }
    case ("object", .object(let object)):
      return problems(ofObject: object, members, at: path)
    default: return ["\(path): \(value) is no \(type ?? "anything")"]
    }
  }

  private func problems(
    ofObject object: [String: JSONValue], _ members: [String: JSONValue], at path: String
  ) -> [String] {
    guard case .object(let properties) = members["properties"],
      members["additionalProperties"] == .boolean(false)
    else { return ["\(path): an open object"] }
    let required = Set((members["required"]?.elements ?? []).compactMap(\.text))
    let missing = required.subtracting(object.keys).map { "\(path): no \($0)" }
    let others = Set(object.keys).subtracting(properties.keys).map { "\(path): unknown \($0)" }
    let inner = properties.flatMap { name, schema in
      object[name].map { problems($0, schema, at: "\(path)/\(name)") } ?? []
    }
    return (missing + others + inner).sorted()
  }
}
