import Cadre
import Testing

@Suite struct RulesTests {
  @Test func `every criteria file that ships is tested`() {
    #expect(Set(ShippedCriteria.all.map(\.name)) == ShippedCriteria.filesOnDisk)
  }

  @Test func `every criteria file that ships has an id of its own`() {
    let ids = ShippedCriteria.all.compactMap { $0.root["id"]?.scalar?.text }
    #expect(Set(ids).count == ShippedCriteria.all.count)
  }

  @Test(arguments: ShippedCriteria.all)
  func `shipped criteria read without errors and warnings`(_ shipped: ShippedCriteria) {
    let (criteria, problems) = ShippedCriteria.decode(shipped.root)
    #expect(criteria != nil)
    #expect(problems.map { "\($0.summary) \($0.message(in: .english))" } == [])
  }

  @Test(arguments: ShippedCriteria.all)
  func `the tests in shipped criteria hold and see both sides`(
    _ shipped: ShippedCriteria
  ) throws {
    let report = try #require(ShippedCriteria.decode(shipped.root).criteria).runTests()
    #expect(report.outcomes.count >= 12)
    for outcome in report.outcomes {
      #expect(outcome.failures.map(\.summary) == [], "\(outcome.test.name)")
    }
    #expect(report.uncovered.map { "\($0.subject): \($0.side)" } == [])
  }

  @Test(arguments: ShippedCriteria.all)
  func `every clause cites a source and has a title in both languages`(
    _ shipped: ShippedCriteria
  ) throws {
    let criteria = try #require(ShippedCriteria.decode(shipped.root).criteria)
    let clauses =
      criteria.lists.values.map { ($0.id, $0.title, $0.cites) }
      + criteria.definitions.values.map { ($0.id, $0.title, $0.cites) }
      + criteria.requirements.map { ($0.id, $0.title, $0.cites) }
      + criteria.requirements.flatMap(\.exceptions).map { ($0.id, $0.title, $0.cites) }
      + criteria.parameters.values.map { ($0.id, $0.title, $0.cites + $0.rows.flatMap(\.cites)) }
    for (id, title, cites) in clauses {
      #expect(!cites.isEmpty, "\(id)")
      #expect(title.vietnamese != nil && title.english != nil, "\(id)")
    }
    for source in criteria.sources.values {
      #expect(source.cite.vietnamese != nil && source.cite.english != nil, "\(source.id)")
    }
  }
}

extension TestFailure {
  fileprivate var summary: String {
    "\(subject) \(aspect): expected \(expected), found \(found)"
  }
}
