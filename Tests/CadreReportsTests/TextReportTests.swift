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
}
