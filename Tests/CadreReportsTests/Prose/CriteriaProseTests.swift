import Cadre
import CadreFormats
import CadreReports
import Testing

@Suite struct CriteriaProseTests {
  @Test(arguments: Language.allCases)
  func `prose of every kind of condition and bound is as reviewed`(language: Language) throws {
    let text = try CriteriaProse(style: TerminalStyle(language: language))
      .text(of: WideCriteria.make())
    try expectGolden(text, "prose.wide.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `prose of the sample is as reviewed`(language: Language) throws {
    let text = CriteriaProse(style: TerminalStyle(language: language))
      .text(of: SampleCriteria.make())
    try expectGolden(text, "prose.sample.\(language.rawValue).txt")
  }

  @Test(arguments: [60, 80, 120], Language.allCases)
  func `every line of prose fits`(width: Int, language: Language) throws {
    let text = try CriteriaProse(style: TerminalStyle(width: width, language: language))
      .text(of: WideCriteria.make())
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test func `both languages have the same articles and points`() throws {
    let criteria = try WideCriteria.make()
    func shape(_ language: Language) -> [Int] {
      let text = CriteriaProse(style: TerminalStyle(width: 2000, language: language))
        .text(of: criteria)
      let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { line in line.count - line.drop { $0 == " " }.count }
    }
    #expect(shape(.english) == shape(.vietnamese))
  }

  @Test(arguments: Language.allCases)
  func `no place of a phrase stays unfilled`(language: Language) throws {
    let text = try CriteriaProse(style: TerminalStyle(language: language))
      .text(of: WideCriteria.make())
    #expect(!text.contains("{") && !text.contains("}"))
  }

  @Test func `a value set for the run is said`() throws {
    let criteria = try WideCriteria.make().setting("minimum-share", to: "10%")
    let text = CriteriaProse(style: TerminalStyle(language: .english)).text(of: criteria)
    #expect(text.contains("`minimum-share` was set for this run"))
    #expect(text.contains("10 %"))
  }

  @Test(arguments: ShippedRules.criteria)
  func `criteria that ship can be shown`(path: String) throws {
    let criteria = try Criteria(contentsOf: path)
    for language in Language.allCases {
      let text = CriteriaProse(style: TerminalStyle(language: language)).text(of: criteria)
      #expect(!text.contains("{") && text.hasSuffix(".\n"))
    }
  }
}
