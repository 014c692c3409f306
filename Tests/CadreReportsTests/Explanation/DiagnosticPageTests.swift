import Cadre
import CadreReports
import Testing

@Suite struct DiagnosticPageTests {
  @Test(arguments: Language.allCases)
  func `a page is as reviewed`(language: Language) throws {
    let page = try DiagnosticPage(code: "c0204")
    try expectGolden(
      page.text(TerminalStyle(language: language)), "page.\(language.rawValue).txt")
  }

  @Test(arguments: Diagnostic.Kind.all, Language.allCases)
  func `every code has a page with its code and severity`(
    kind: Diagnostic.Kind, language: Language
  ) throws {
    let text = try DiagnosticPage(code: kind.code).text(TerminalStyle(language: language))
    #expect(text.contains("[\(kind.code)]") && text.hasSuffix("\n"))
    #expect(text.split(separator: "\n").count >= 2)
    #expect(text.firstMatch(of: /\{\w+\}/) == nil, "a place of a phrase is not filled")
  }

  @Test(arguments: Diagnostic.Kind.all)
  func `every place of a message has a word of its own`(kind: Diagnostic.Kind) {
    for place in kind.message.english.matches(of: /\{(\w+)\}/) {
      #expect(Phrase.placeWord(String(place.output.1)) != nil, "\(place.output.1)")
    }
  }

  @Test func `the nearest codes are named for one that does not exist`() throws {
    let error = #expect(throws: InvalidInput.self) { try DiagnosticPage(code: "C0299") }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.kind.code == "U0208")
    #expect(diagnostic.help.first?.text(in: .english).contains("`C0209`") == true)
  }
}
