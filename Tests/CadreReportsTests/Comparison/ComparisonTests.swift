import Cadre
import CadreReports
import Testing

@Suite struct ComparisonTests {
  /// The sample, and the same with a lower share and without any field of study asked for.
  private static func comparison() throws -> CriteriaComparison {
    let before = TextReportTests.assessment()
    var criteria = try before.criteria.setting("minimum-share", to: "20%")
    criteria.file = "broad.yaml"
    criteria.lists["science-technology"] = CodeSelection(
      id: "science-technology",
      title: LocalizedText(vi: "Khoa học và kỹ thuật", en: "Science and technology"),
      codelist: "moet-2022", include: ["38"], place: Place(file: "broad.yaml"))
    return before.compared(to: criteria.assess(before.roster, on: before.date))
  }

  @Test(arguments: Language.allCases)
  func `a comparison is as reviewed`(language: Language) throws {
    let text = try ComparisonText(style: TerminalStyle(language: language))
      .text(of: Self.comparison())
    try expectGolden(text, "comparison.\(language.rawValue).txt")
  }

  @Test(arguments: [60, 80, 120], Language.allCases)
  func `every line fits`(width: Int, language: Language) throws {
    let text = try ComparisonText(style: TerminalStyle(width: width, language: language))
      .text(of: Self.comparison())
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test func `no change is said plainly`() throws {
    let assessment = TextReportTests.assessment()
    let text = ComparisonText(style: TerminalStyle(width: 200, language: .english))
      .text(of: assessment.compared(to: assessment))
    #expect(text.contains("no change: every team has the same verdict by both criteria"))
    #expect(text.contains("no change: everybody belongs and counts alike by both criteria"))
  }

  @Test func `a requirement of one side only is named`() throws {
    let before = TextReportTests.assessment()
    var criteria = before.criteria
    criteria.requirements.removeLast()
    let after = criteria.assess(before.roster, on: before.date)
    let text = ComparisonText(style: TerminalStyle(width: 200, language: .english))
      .text(of: before.compared(to: after))
    #expect(text.contains("or they form other teams: `acting-cap`"))
  }

  @Test func `its JSON fits its schema`() throws {
    let text = try ComparisonJSON.text(of: Self.comparison())
    let validator = try SchemaValidator(schema: ComparisonJSON.schema)
    #expect(try validator.problems(JSONValue(parsing: text)) == [])
    try expectGolden(text, "comparison.json")
    try expectGolden(ComparisonJSON.schema, "comparison.schema.json")
  }

  @Test func `counts agree with what is listed`() throws {
    let comparison = try Self.comparison()
    let value = try JSONValue(parsing: ComparisonJSON.text(of: comparison))
    let counts = ["better", "worse", "other"].compactMap { value["counts"]?[$0]?.number }
    #expect(!comparison.teams.isEmpty && !comparison.people.isEmpty)
    #expect(counts.reduce(0, +) == value["teams"]?.elements.count)
  }
}
