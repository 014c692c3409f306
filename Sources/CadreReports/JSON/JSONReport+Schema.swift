import Cadre

extension JSONReport {
  /// The JSON Schema of the format.
  public static var schema: String {
    JSONSchema.document(
      "Result of Cadre",
      .object([
        ("cadre_result", .constant(version)), ("tool", .reference("tool")), ("date", .text),
        ("criteria", criteria),
        (
          "code_lists",
          .array(.object([("id", .text), ("edition", .text), ("sha256", .optional(.text))]))
        ),
        ("roster", roster), ("requirements", .array(requirement)),
        ("teams", .array(.reference("team"))), ("roll_ups", .array(rollUp)),
        ("findings", .array(.reference("diagnostic"))),
      ]),
      definitions: JSONSchema.sharedDefinitions + definitions)
  }

  private static let verdict = JSONSchema.choice(Verdict.allCases.map(\.rawValue))

  private static let criteria = JSONSchema.object([
    ("id", .text), ("version", .text),
    ("status", .choice(Criteria.Status.allCases.map(\.rawValue))),
    ("title", .reference("authored")), ("file", .text), ("sha256", .optional(.text)),
    (
      "overrides",
      .array(
        .object([
          ("parameter", .text),
          (
            "values",
            .array(
              .object([
                ("from", .optional(.text)), ("until", .optional(.text)), ("value", .text),
              ]))
          ),
        ]))
    ),
  ])

  private static let roster = JSONSchema.object([
    ("as_of", .optional(.text)), ("units", .integer), ("people", .integer),
    (
      "files",
      .array(
        .object([
          ("name", .text), ("sha256", .optional(.text)),
          (
            "rows",
            .object([
              ("read", .integer), ("used", .integer), ("blank", .integer), ("merged", .integer),
              ("skipped", .integer), ("rejected", .integer),
            ])
          ),
        ]))
    ),
  ])

  private static let requirement = JSONSchema.object([
    ("id", .text), ("title", .reference("authored")),
    ("force", .choice(Requirement.Force.allCases.map(\.rawValue))),
    ("place", .optional(.reference("place"))),
    ("cites", .array(.object([("id", .text), ("cite", .reference("authored"))]))),
    ("verdicts", .reference("verdicts")),
  ])

  private static let rollUp = JSONSchema.object([
    ("requirement", .text), ("unit", .optional(.text)), ("verdicts", .reference("verdicts")),
    ("size", .reference("range")), ("counted", .reference("range")),
  ])

  /// What other formats share with results.
  static let definitions: [(name: String, value: JSONSchema)] = [
    // Text that an author wrote in one language or both.
    ("authored", .object([("vi", .optional(.text)), ("en", .optional(.text))])),
    (
      "verdicts",
      .object([("teams", .integer)] + Verdict.allCases.map { ($0.rawValue, .integer) })
    ),
    ("range", .object([("least", .integer), ("greatest", .integer)])),
    ("share", .object([("counted", .integer), ("size", .integer)])),
    ("weight", .object([("least", .text), ("greatest", .optional(.text))])),
    (
      "ways",
      .object([
        ("appoint", .optional(.integer)), ("replace", .optional(.integer)),
        ("depart", .optional(.integer)),
      ])
    ),
    ("demand", demand), ("lack", lack), ("member", member), ("team", team),
  ]

  private static let demand = JSONSchema.object([
    ("least", .optional(.reference("range"))), ("greatest", .optional(.reference("range"))),
    ("share", .optional(.text)), ("share_at_most", .optional(.text)),
    ("verdict", .optional(verdict)), ("exception", .optional(.text)),
    (
      "parameter",
      .optional(
        .object([
          ("id", .text), ("code", .optional(.text)), ("place", .optional(.reference("place"))),
        ]))
    ),
    ("parameter_without_value", .optional(.text)),
  ])

  private static let lack = JSONSchema.object([
    ("condition", .optional(.reference("place"))), ("fact", .optional(.text)),
    ("record", .optional(.reference("place"))), ("found", .optional(.text)),
    ("months_lacking", .optional(.integer)), ("message", .reference("localized")),
  ])

  private static let member = JSONSchema.object([
    ("id", .text), ("name", .optional(.text)), ("is_member", .choice(["true", "unknown"])),
    ("counts", .choice(["true", "false", "unknown"])), ("weight", .optional(.text)),
    ("place", .optional(.reference("place"))),
  ])

  private static let team = JSONSchema.object([
    ("requirement", .text),
    (
      "team",
      .object([
        ("id", .text), ("kind", .choice(["unit", "group", "roster"])), ("fact", .optional(.text)),
        ("name", .optional(.text)), ("level", .optional(.text)),
      ])
    ),
    ("verdict", verdict), ("is_decided_by_default", .boolean), ("exception", .optional(.text)),
    ("size", .reference("range")), ("counted", .reference("range")),
    (
      "share",
      .optional(.object([("least", .reference("share")), ("greatest", .reference("share"))]))
    ),
    (
      "weights",
      .optional(.object([("counted", .reference("weight")), ("total", .reference("weight"))]))
    ),
    ("demands", .array(.reference("demand"))),
    (
      "gap",
      .optional(
        .object([
          ("direction", .choice(["too_few", "too_many"])), ("certain", .reference("ways")),
          ("possible", .reference("ways")),
        ]))
    ),
    (
      "open_facts",
      .optional(
        .object([
          (
            "facts",
            .array(
              .object([("path", .text), ("place", .optional(.reference("place")))]))
          ),
          ("settling_met", .optional(.array(.text))), ("settling_unmet", .optional(.array(.text))),
        ]))
    ),
    (
      "nearest_misses",
      .array(
        .object([
          ("person", .text), ("counts_from", .optional(.text)),
          ("lacks", .array(.reference("lack"))),
        ]))
    ),
    ("rejected_rows", .integer), ("members", .array(.reference("member"))),
  ])
}
