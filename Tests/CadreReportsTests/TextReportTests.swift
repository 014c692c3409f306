import Cadre
import CadreReports
import Testing

@Suite struct TextReportTests {
  static func assessment() -> Assessment {
    let criteria = SampleCriteria.make()
    return criteria.assess(SampleRoster.make(for: criteria), on: CalendarDate(2025, 6, 30))
  }

  static func report(_ style: TerminalStyle) -> String {
    TextReport(style: style) { $0 == SampleCriteria.file ? SampleCriteria.text : nil }
      .text(of: assessment())
  }

  @Test(arguments: Language.allCases)
  func `a report is as reviewed`(language: Language) throws {
    let text = Self.report(TerminalStyle(language: language))
    try expectGolden(text, "report.\(language.rawValue).txt")
  }

  @Test(arguments: [72, 80, 120], Language.allCases)
  func `every line fits`(width: Int, language: Language) {
    let text = Self.report(TerminalStyle(width: width, language: language))
    for line in text.split(separator: "\n") where !line.contains("sha256") {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  /// Hashes and the wording of the citation are left out.
  @Test func `both languages state the same numbers`() {
    func numbers(_ language: Language) -> [Int] {
      Self.report(TerminalStyle(width: 400, language: language)).split(separator: "\n")
        .filter { !$0.contains("sha256") && !$0.contains("03/NQ-CP") }
        .flatMap { $0.split { !$0.isASCII || !$0.isWholeNumber } }.compactMap { Int($0) }.sorted()
    }
    #expect(numbers(.english) == numbers(.vietnamese))
  }

  @Test func `a goal that is missed is no breach`() {
    let text = Self.report(TerminalStyle(language: .english))
    #expect(text.contains("below the goal"))
    #expect(!text.contains("violat") && !text.contains("breach"))
  }

  @Test func `no control character of a name reaches the terminal`() {
    for language in Language.allCases {
      #expect(!Self.report(TerminalStyle(language: language)).contains("\u{1B}"))
    }
  }

  @Test func `without box lines a report draws none`() {
    let text = Self.report(TerminalStyle(usesUnicode: false, language: .vietnamese))
    #expect(text.unicodeScalars.allSatisfy { !(0x2000...0x2FFF).contains($0.value) })
  }

  @Test func `the number of findings left out is said`() {
    var limits = TextReport.Limits()
    limits.findings = 2
    let text = TextReport(style: TerminalStyle(language: .english), limits: limits)
      .text(of: Self.assessment())
    #expect(text.contains("5 more findings are not shown"))
  }

  @Test(arguments: Language.allCases)
  func `teams that a requirement does not concern are counted unless all is asked for`(
    language: Language
  ) {
    func table(_ limits: TextReport.Limits) -> (lines: Int, text: String) {
      let text = TextReport(style: TerminalStyle(width: 200, language: language), limits: limits)
        .text(of: Self.assessment())
      let word = language == .english ? "not applicable" : "không thuộc đối tượng"
      return (text.split(separator: "\n").count { $0.hasSuffix(word) }, text)
    }
    let count = Self.assessment().teams.count { $0.verdict == .notApplicable }
    #expect(count > 0)
    let folded = table(TextReport.Limits())
    #expect(folded.lines == 0 && folded.text.contains("`--all`"))
    let whole = table(.none)
    #expect(whole.lines == count && !whole.text.contains("`--all`"))
  }

  @Test func `a value set for the run is said`() {
    var criteria = SampleCriteria.make()
    criteria.parameters["minimum-share"]?.isOverridden = true
    let assessment = criteria.assess(
      SampleRoster.make(for: criteria), on: CalendarDate(2025, 6, 30))
    let text = TextReport(style: TerminalStyle(language: .english)).text(of: assessment)
    #expect(text.contains("set for this run, not by the criteria: `minimum-share`"))
    #expect(JSONReport.text(of: assessment).contains("\"parameter\": \"minimum-share\""))
  }
}
