import Cadre
import CadreReports
import Testing

@Suite struct ExplanationTextTests {
  private static let assessment = TextReportTests.assessment()

  private static func explain(
    _ id: String, _ style: TerminalStyle, showsAll: Bool = false
  ) throws -> String {
    let person = try #require(assessment.roster.person(id))
    return ExplanationText(style: style, showsAll: showsAll).text(ofPerson: person, in: assessment)
  }

  @Test(arguments: Language.allCases)
  func `explanations of people are as reviewed`(language: Language) throws {
    let style = TerminalStyle(language: language)
    let texts = try ["CB0217", "CB0219", "CB0305", "CB0306", "CB0103"].map {
      try Self.explain($0, style)
    }
    try expectGolden(texts.joined(separator: "\n"), "explain.people.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `explanations of teams are as reviewed`(language: Language) throws {
    let text = ExplanationText(style: TerminalStyle(language: language))
      .text(ofTeam: "so-yt", in: Self.assessment)
    try expectGolden(text, "explain.team.\(language.rawValue).txt")
  }

  @Test(arguments: [60, 80, 120], Language.allCases)
  func `every line fits`(width: Int, language: Language) throws {
    let style = TerminalStyle(width: width, language: language)
    for id in ["CB0217", "CB0305"] {
      for line in try Self.explain(id, style, showsAll: true).split(separator: "\n") {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test func `every branch of an alternative that fails is shown`() throws {
    let text = try Self.explain("CB0201", TerminalStyle(width: 200, language: .english))
    #expect(text.contains("✗ no: has a degree that meets all"))
    #expect(text.contains("✗ no: meets all of these conditions"))
  }

  @Test func `what does not matter is folded unless all is asked for`() throws {
    let style = TerminalStyle(width: 200, language: .english)
    let folded = try Self.explain("CB0219", style)
    #expect(folded.contains("1 part that does not change the answer is left out"))
    #expect(folded.contains("`--all`"))
    let whole = try Self.explain("CB0219", style, showsAll: true)
    #expect(!whole.contains("left out") && whole.count > folded.count)
  }

  @Test func `without box lines a tree is ASCII but for its words`() throws {
    let text = try Self.explain("CB0217", TerminalStyle(usesUnicode: false, language: .vietnamese))
    #expect(text.unicodeScalars.allSatisfy { !(0x2000...0x2FFF).contains($0.value) })
    #expect(text.contains("`- ") && text.contains("- sai"))
  }

  @Test func `no control character of a name reaches the terminal`() throws {
    #expect(try !Self.explain("CB0305", TerminalStyle(language: .english)).contains("\u{1B}"))
  }
}
