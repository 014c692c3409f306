import Cadre

extension ExplanationJSON {
  /// The JSON Schema of the format.
  public static var schema: String {
    JSONSchema.document(
      "Explanation of Cadre",
      .object([
        ("cadre_explanation", .constant(version)), ("tool", .reference("tool")),
        ("diagnostic", .optional(diagnostic)), ("assessment", .optional(assessment)),
      ]),
      definitions: JSONSchema.sharedDefinitions + JSONReport.definitions
        + [("evidence", evidence)])
  }

  private static let diagnostic = JSONSchema.object([
    ("code", .text), ("severity", .choice(Diagnostic.Severity.allCases.map(\.rawValue))),
    ("message", .reference("localized")), ("page", .reference("localized")),
  ])

  private static let assessment = JSONSchema.object([
    ("date", .text),
    (
      "criteria",
      .object([
        ("id", .text), ("version", .text), ("file", .text), ("sha256", .optional(.text)),
        ("overrides", .overrides),
      ])
    ),
    ("person", .optional(.text)), ("team", .optional(.text)),
    ("teams", .array(.reference("team"))),
    (
      "people",
      .array(
        .object([
          ("id", .text), ("name", .optional(.text)), ("place", .optional(.reference("place"))),
          ("requirement", .text), ("team", .text), ("membership", .reference("evidence")),
          ("counting", .reference("evidence")),
        ]))
    ),
  ])

  private static let evidence = JSONSchema.object([
    ("truth", .choice(Truth.allCases.map { "\($0)" })), ("condition", .reference("place")),
    ("text", .reference("localized")), ("definition", .optional(.text)),
    (
      "fact",
      .optional(
        .object([
          ("name", .text), ("value", .optional(.text)), ("place", .optional(.reference("place"))),
        ]))
    ),
    ("records", .optional(.object([("list", list), ("may_be_more", .boolean)]))),
    (
      "record",
      .optional(
        .object([
          ("list", list), ("number", .integer), ("place", .optional(.reference("place"))),
        ]))
    ),
    ("convention", .optional(.text)),
    ("months", .optional(.object([("least", .integer), ("greatest", .optional(.integer))]))),
    ("parts", .array(.reference("evidence"))),
  ])

  private static let list = JSONSchema.choice(RecordList.allCases.map(\.rawValue))
}
