import Cadre

extension JSONSchema {
  /// Parameters that have another value than the criteria give them.
  static let overrides = JSONSchema.array(.object([("parameter", .text), ("value", .text)]))

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
