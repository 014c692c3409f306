import Cadre
import CadreFormats
import CadreReports
import Testing

@Suite struct TestRunTests {
  private static let yaml = """
    cadre: 1
    id: tested
    version: "1"
    title: { en: Tested, vi: Có kiểm thử }
    sources: { law: { cite: { en: Act, vi: Luật } } }
    definitions:
      leader: { means: { has: post, where: { kind: head } } }
      woman: { means: { gender: female } }
    requirements:
      - id: women
        cites: law
        force: binding
        among: leader
        count: woman
        at_least_share: 50%
        rounding: up
        if_nobody: not_applicable
    people:
      ann: { gender: female }
      bob: { gender: male }
      kim: { gender: unknown }
    tests:
      - name: half
        date: 2025-06-30
        members: { ann: 1, bob: 1 }
        expect: { women: { verdict: unmet, share: 1/3, required: 2 } }
      - name: open
        date: 2025-06-30
        members: { kim: 1, bob: 1 }
        expect: { women: { verdict: undetermined, decided_by: [] } }
      - { name: ann, date: 2025-06-30, person: ann, expect: { woman: false } }
      - { name: bob, date: 2025-06-30, person: bob, expect: { woman: false } }
    """

  private static func criteria(_ text: String = yaml) throws -> Criteria {
    var warnings: [Diagnostic] = []
    return try Criteria(
      InputFile(name: "tested.yaml", bytes: Array(text.utf8)),
      codelists: ShippedRules.codelists(), reportingTo: &warnings)
  }

  private static func text(_ criteria: Criteria, _ style: TerminalStyle) -> String {
    TestRunText(style: style).text(of: criteria.runTests(), of: criteria)
  }

  @Test(arguments: Language.allCases)
  func `a test run is as reviewed`(language: Language) throws {
    let text = try Self.text(Self.criteria(), TerminalStyle(language: language))
    try expectGolden(text, "tests.\(language.rawValue).txt")
  }

  @Test(arguments: [60, 120], Language.allCases)
  func `every line fits`(width: Int, language: Language) throws {
    let text = try Self.text(Self.criteria(), TerminalStyle(width: width, language: language))
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test func `tests that hold are only counted`() throws {
    let yaml = Self.yaml
      .replacing("verdict: unmet, share: 1/3, required: 2", with: "verdict: met")
      .replacing("decided_by: []", with: "decided_by: [kim.gender]")
      .replacing(
        "person: ann, expect: { woman: false }", with: "person: ann, expect: { woman: true }")
    let text = try Self.text(Self.criteria(yaml), TerminalStyle(width: 200, language: .english))
    #expect(text.contains("tested.yaml: 4 tests, all hold"))
    #expect(!text.contains("failed"))
  }

  @Test func `its JSON fits its schema`() throws {
    let criteria = try Self.criteria()
    let text = TestRunJSON.text(of: criteria.runTests(), of: criteria)
    let validator = try SchemaValidator(schema: TestRunJSON.schema)
    #expect(try validator.problems(JSONValue(parsing: text)) == [])
    try expectGolden(text, "tests.json")
    try expectGolden(TestRunJSON.schema, "tests.schema.json")
  }
}
