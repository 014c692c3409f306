import Cadre
import CadreReports
import Testing

@Suite struct ExplanationJSONTests {
  private static let assessment = TextReportTests.assessment()

  private static func person(_ id: String) throws -> String {
    let person = try #require(assessment.roster.person(id))
    return ExplanationJSON.text(ofPerson: person, in: assessment)
  }

  private static func expectToFit(_ text: String) throws {
    let validator = try SchemaValidator(schema: ExplanationJSON.schema)
    #expect(try validator.problems(JSONValue(parsing: text)) == [])
  }

  @Test(arguments: ["CB0217", "CB0219", "CB0305", "CB0306", "CB0103"])
  func `the explanation of a person fits its schema`(id: String) throws {
    try Self.expectToFit(Self.person(id))
  }

  @Test(arguments: Diagnostic.Kind.all)
  func `the page of a code fits its schema`(kind: Diagnostic.Kind) throws {
    try Self.expectToFit(ExplanationJSON.text(of: DiagnosticPage(code: kind.code)))
  }

  @Test func `explanations are as reviewed`() throws {
    let team = ExplanationJSON.text(ofTeam: "so-yt", in: Self.assessment)
    try Self.expectToFit(team)
    try expectGolden(team, "explain.team.json")
    try expectGolden(Self.person("CB0305"), "explain.person.json")
    try expectGolden(ExplanationJSON.text(of: DiagnosticPage(code: "C0204")), "page.json")
    try expectGolden(ExplanationJSON.schema, "explanation.schema.json")
  }

  @Test func `the schema refuses another shape`() throws {
    let text = try Self.person("CB0217")
    let validator = try SchemaValidator(schema: ExplanationJSON.schema)
    for (part, wrong) in [("\"truth\": \"true\"", "\"truth\": true"), ("\"parts\"", "\"part\"")] {
      let damaged = text.replacing(part, with: wrong, maxReplacements: 1)
      #expect(damaged != text)
      #expect(try !validator.problems(JSONValue(parsing: damaged)).isEmpty)
    }
  }

  @Test func `every member of a team is explained`() throws {
    let value = try JSONValue(
      parsing: ExplanationJSON.text(ofTeam: "so-yt", in: Self.assessment))
    let explained = try #require(value["assessment"]?["people"]).elements
    let teams = try #require(value["assessment"]?["teams"]).elements
    #expect(!explained.isEmpty)
    #expect(explained.count == teams.map { $0["members"]?.elements.count ?? 0 }.reduce(0, +))
  }
}
