import Cadre
import Testing

/// Tests that cannot fail or cannot pass, found without looking at any roster.
@Suite struct ContradictionTests {
  /// Where the new lines stand in the sample criteria.
  private static let line = "- st_years: { at_least: 5 }"

  private static func criteria(_ written: String) -> String {
    SampleCriteria.base.with(line, "\(line)\n        \(written)")
  }

  @Test(arguments: [
    "- age: { at_least: 50, below: 40 }", "- age: { above: 40, below: 41 }",
    "- { st_years: { at_least: 5 }, all: [ { st_years: { below: 5 } } ] }",
    "- birth_date: { after: 1985-01-09, before: 1985-01-10 }",
    "- gender: { equals: male, one_of: [female] }", "- age: { known: false, at_least: 30 }",
    "- { has: degree, where: { level: { at_least: doctorate, at_most: bachelor } } }",
    "- { has: degree, where: { level: { above: bachelor, below: master } } }",
    "- { has: degree, where: { field: { in: technology, one_of: [\"7380101\"] } } }",
    "- { has: degree, where: { all: [ { major: Luật }, { major: Toán } ] } }",
  ])
  func `R04: two tests that nothing can meet are an error at the second, with the first`(
    written: String
  ) throws {
    let reading = CriteriaReading(Self.criteria(written))
    let found = reading.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.kind.code) == ["C0430"], "\(reading.findings)")
    let places = try #require(found.first.map { [$0.related.first?.place, $0.place] })
    let columns = places.compactMap { $0?.column }
    #expect(columns.count == 2 && columns[0] < columns[1])
  }

  @Test(arguments: [
    "- age: { at_least: 0 }", "- { count: degree, at_least: 0 }",
    "- { total: employment, years: { at_least: 0 } }",
  ])
  func `R05: a least bound of zero is an error`(written: String) {
    let findings = CriteriaReading(Self.criteria(written)).findings
    #expect(findings.map { $0.prefix(5) } == ["C0431"])
  }

  @Test(arguments: [
    ("- age: { at_least: 50, above: 40 }", 24), ("- age: { above: 40, at_least: 50 }", 10),
    ("- { has: degree, where: { level: { above: college, at_least: bachelor } } }", 52),
    ("- { has: degree, where: { field: { in: technology, equals: 7480201 } } }", 36),
  ])
  func `R06: a test that the other implies is warned of`(written: String, column: Int) {
    let reading = CriteriaReading(Self.criteria(written))
    #expect(reading.diagnostics.map(\.kind.code) == ["C0432"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.criteria != nil)
    #expect(reading.diagnostics.first?.place?.column == 8 + column)
  }

  @Test(arguments: [
    "- age: { at_least: 40, below: 50 }", "- age: { above: 40, below: 42 }",
    "- st_years: { above: 4, below: 4.5 }", "- st_years: { at_least: 0 }",
    "- age: { known: true, at_least: 50 }", "- age: { at_least: 5, at_most: 5 }",
    "- birth_date: { after: 1985-01-09, before: 1985-01-11 }",
    "- birth_date: { after: 0001-01-01, before: 9999-12-31 }",
    "- { has: degree, where: { level: { at_least: college, below: master } } }",
    "- any: [ { age: { below: 30 } }, { age: { above: 60 } } ]",
    "- { has: degree, where: { major: { contains_text: [a], starts_with: [b] } } }",
    "- all: [ { has: degree, where: { level: master } }, { has: degree, where: { level: college } } ]",
  ])
  func `what can both pass and fail is not reported`(written: String) {
    #expect(CriteriaReading(Self.criteria(written)).findings == [])
  }
}

extension Place {
  fileprivate var column: Int? {
    if case .text(_, let column, _) = position { column } else { nil }
  }
}
