import Cadre
import CadreReports
import Testing

@Suite struct JSONReportTests {
  private static let assessment = TextReportTests.assessment()

  @Test func `a result fits its schema`() throws {
    let value = try JSONValue(parsing: JSONReport.text(of: Self.assessment))
    let validator = try SchemaValidator(schema: JSONReport.schema)
    #expect(validator.problems(value) == [])
  }

  @Test func `diagnostics fit their schema`() throws {
    let text = DiagnosticsJSON.text(Self.assessment.findings)
    let validator = try SchemaValidator(schema: DiagnosticsJSON.schema)
    #expect(try validator.problems(JSONValue(parsing: text)) == [])
  }

  @Test(arguments: [
    (#""verdict": "unmet""#, #""verdict": "fail""#), (#""date": "#, #""day": "#),
    (#""cadre_result": 1"#, #""cadre_result": 2"#),
    (#""rejected_rows": 0"#, #""rejected_rows": "0""#),
    (#""roll_ups": ["#, #""roll_ups": [1, "#),
  ])
  func `the schema refuses another shape`(original: String, changed: String) throws {
    let text = JSONReport.text(of: Self.assessment)
    let damaged = text.replacing(original, with: changed, maxReplacements: 1)
    #expect(damaged != text)
    let validator = try SchemaValidator(schema: JSONReport.schema)
    #expect(try !validator.problems(JSONValue(parsing: damaged)).isEmpty)
  }

  @Test func `a validator that meets an unknown keyword fails`() throws {
    let validator = try SchemaValidator(schema: #"{"minimum": 1}"#)
    #expect(!validator.problems(.number(2)).isEmpty)
  }

  @Test func `results are as reviewed`() throws {
    try expectGolden(JSONReport.text(of: Self.assessment), "report.json")
    try expectGolden(JSONReport.schema, "result.schema.json")
    try expectGolden(DiagnosticsJSON.schema, "diagnostics.schema.json")
  }

  @Test func `numbers of teams reconcile for every requirement`() throws {
    let value = try JSONValue(parsing: JSONReport.text(of: Self.assessment))
    let requirements = try #require(value["requirements"]).elements
    #expect(requirements.count == 2)
    for requirement in requirements {
      let verdicts = try #require(requirement["verdicts"])
      let parts = Verdict.allCases.compactMap { verdicts[$0.rawValue]?.number }
      #expect(verdicts["teams"]?.number == parts.reduce(0, +))
      #expect(parts.count == Verdict.allCases.count)
    }
  }

  @Test func `open facts are paths`() throws {
    let value = try JSONValue(parsing: JSONReport.text(of: Self.assessment))
    let teams = try #require(value["teams"]).elements
    let paths = teams.flatMap { $0["open_facts"]?["facts"]?.elements ?? [] }
      .compactMap { $0["path"]?.text }
    #expect(paths == ["CB0305.degrees.1.field", "CB0306.degrees", "CB0401.posts.1.status"])
  }

  @Test func `text of inputs comes back as it was`() throws {
    let text = "\u{1B}[31m \"Phàn\" \\ \n\r\t\u{7F} \u{0} 🇻🇳"
    var writer = JSONWriter()
    writer.object { $0.field("name", text) }
    #expect(try JSONValue(parsing: writer.text) == .object(["name": .text(text)]))
    #expect(
      writer.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
  }
}
