public import Cadre

/// What the tests of criteria came to, as JSON for programs.
public enum TestRunJSON {
  /// The version of the format.
  public static let version = 1

  /// The test run, ending with a line break.
  public static func text(of report: TestReport, of criteria: Criteria) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("cadre_tests", version)
      writer.tool()
      writer.field("criteria") {
        $0.field("id", criteria.id)
        $0.field("version", criteria.version)
        $0.field("file", criteria.file)
        $0.field("sha256", criteria.contentHash.isEmpty ? nil : criteria.contentHash)
        $0.overrides(of: criteria)
      }
      writer.field("passed", report.hasPassed)
      writer.field("counts") {
        $0.field("tests", report.outcomes.count)
        $0.field("passed", report.outcomes.count(where: \.hasPassed))
        $0.field("failed", report.outcomes.count { !$0.hasPassed })
      }
      writer.field("tests", array: report.outcomes) { $0.outcome($1) }
      writer.field("uncovered", array: report.uncovered) { $0.uncovered($1) }
    }
    return writer.text
  }

  /// The JSON Schema of the format.
  public static var schema: String {
    let failure: JSONSchema = .object([
      ("subject", .text), ("aspect", .choice(TestFailure.Aspect.allCases.map(\.rawValue))),
      ("expected", .text), ("found", .text), ("place", .reference("place")),
    ])
    return JSONSchema.document(
      "Test run of Cadre",
      .object([
        ("cadre_tests", .constant(version)), ("tool", .reference("tool")),
        (
          "criteria",
          .object([
            ("id", .text), ("version", .text), ("file", .text), ("sha256", .optional(.text)),
            ("overrides", .overrides),
          ])
        ), ("passed", .boolean),
        ("counts", .object([("tests", .integer), ("passed", .integer), ("failed", .integer)])),
        (
          "tests",
          .array(
            .object([
              ("name", .text), ("date", .text), ("place", .reference("place")),
              ("passed", .boolean), ("failures", .array(failure)),
            ]))
        ),
        (
          "uncovered",
          .array(
            .object([
              ("subject", .text), ("of", .choice(["requirement", "definition"])), ("side", .text),
              ("place", .reference("place")),
            ]))
        ),
      ]),
      definitions: JSONSchema.sharedDefinitions)
  }
}

extension JSONWriter {
  fileprivate mutating func outcome(_ outcome: TestOutcome) {
    object { writer in
      writer.field("name", outcome.test.name)
      writer.field("date", outcome.test.date.description)
      writer.field("place", place: outcome.test.place)
      writer.field("passed", outcome.hasPassed)
      writer.field("failures", array: outcome.failures) { writer, failure in
        writer.object {
          $0.field("subject", failure.subject)
          $0.field("aspect", failure.aspect.rawValue)
          $0.field("expected", failure.expected)
          $0.field("found", failure.found)
          $0.field("place", place: failure.place)
        }
      }
    }
  }

  fileprivate mutating func uncovered(_ uncovered: TestReport.Uncovered) {
    object {
      $0.field("subject", uncovered.subject)
      $0.field("of", uncovered.isRequirement ? "requirement" : "definition")
      $0.field("side", uncovered.side)
      $0.field("place", place: uncovered.place)
    }
  }
}
