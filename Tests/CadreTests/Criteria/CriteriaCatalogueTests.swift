import Cadre
import Testing

@Suite struct CriteriaCatalogueTests {
  @Test func `codes are not used twice`() {
    let codes = Diagnostic.Kind.criteria.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: Diagnostic.Kind.criteria)
  func `both languages have a message with the same places, and a page`(kind: Diagnostic.Kind) {
    #expect(kind.code.first == "C" || kind.code.first == "T")
    #expect(kind.code.count == 5)
    #expect(places(in: kind.message.english) == places(in: kind.message.vietnamese))
    #expect(!kind.message.english.hasSuffix("."))
    for language in Language.allCases {
      let lines = kind.page.template(in: language).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect((3...12).contains(lines.count))
    }
  }

  private func places(in template: String) -> Set<Substring> {
    Set(
      template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  @Test func `every message is filled in both languages`() {
    for change in [SampleCriteria.base.with("force: target", "forse: goal\n    rounding: u")] {
      for diagnostic in CriteriaReading(change).diagnostics {
        for language in Language.allCases {
          #expect(!diagnostic.message(in: language).contains("{"))
        }
      }
    }
  }
}
