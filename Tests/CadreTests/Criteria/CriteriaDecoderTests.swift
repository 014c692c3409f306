import Cadre
import Testing

/// What the example of the design is read as.
@Suite struct CriteriaDecoderTests {
  private func example() throws -> Criteria {
    let reading = CriteriaReading(SampleCriteria.example)
    #expect(reading.findings == [])
    return try #require(reading.criteria)
  }

  private func condition(_ id: Definition.ID) throws -> Condition.Form {
    try #require(try example().definitions[id]).means.form
  }

  @Test(arguments: [SampleCriteria.example, SampleCriteria.base])
  func `the samples have no problems`(text: String) {
    let reading = CriteriaReading(text)
    #expect(reading.findings == [])
    #expect(reading.criteria != nil)
  }

  @Test func `the head and the conventions are read`() throws {
    let criteria = try example()
    #expect(criteria.id == "vn-57-example")
    #expect(criteria.version == "2026.1")
    #expect(criteria.status == .draft)
    #expect(criteria.title.english == "Share of leaders with science and technology expertise")
    #expect(criteria.sources.keys.elements == ["nq03-i"])
    #expect(criteria.conventions.leapDay == .february28)
    #expect(criteria.conventions.overlappingPeriods == .merge)
  }

  @Test func `codes keep the text of the source`() throws {
    let list = try #require(try example().lists["science-technology"])
    #expect(list.codelist == "moet-2022")
    #expect(list.include == ["42", "44", "46", "48", "51", "52", "54", "58", "7340405"])
    #expect(list.exclude == ["5106", "5803"])
  }

  @Test func `several lines of where are joined by all`() throws {
    guard case .has(.post, let part?) = try condition("leader"), case .all(let lines) = part.form
    else { return #expect(Bool(false), "not `has: post` with several lines") }
    #expect(
      lines.map(\.form) == [
        .test(FactTest(FactReference(.post, "kind"), .isIn("leading-posts"))),
        .test(
          FactTest(FactReference(.post, "status"), .oneOf([.code("official"), .code("acting")]))),
        .test(FactTest(FactReference(.post, "held_on"), .heldOn(.checkDate))),
      ])
    #expect(lines[0].place == Place(file: "c.yaml", .text(line: 32, column: 19, length: 2)))
  }

  @Test func `a total of years has bounds`() throws {
    guard case .total(.employment, _?, .years, let bounds) = try condition("experienced") else {
      return #expect(Bool(false), "not a total of years")
    }
    #expect(bounds == [.atLeast(.literal(.number(DecimalNumber(5))))])
  }

  @Test func `a parameter is read as what its use needs`() throws {
    let criteria = try example()
    let level = try #require(criteria.parameters["minimum-level"])
    #expect(level.rows.map(\.value) == [.single(.code("bachelor"))])
    let share = try #require(criteria.parameters["minimum-share"])
    #expect(share.by == FactReference(.unit, "level"))
    #expect(share.rows.map(\.from) == [CalendarDate(2025, 1, 9), CalendarDate(2027, 1, 1)])
    #expect(share.rows.map(\.until) == [CalendarDate(2026, 12, 31), nil])
    #expect(
      share.rows[0].value
        == .byCode([
          Parameter.CodeValue(code: "province", value: .share(Ratio(1, of: 4))),
          Parameter.CodeValue(code: "commune", value: .share(Ratio(1, of: 5))),
        ]))
  }

  @Test func `a requirement is read whole`() throws {
    let requirement = try #require(try example().requirements.first)
    #expect(requirement.id == "expert-share")
    #expect(requirement.force == .target)
    #expect(requirement.forEach == .unit)
    #expect(requirement.among == "leader")
    #expect(requirement.count == "expert")
    #expect(requirement.bounds.map(\.form) == [.atLeastShare(.parameter("minimum-share"))])
    #expect(requirement.rounding == .up)
    #expect(requirement.ifNobody == .notApplicable)
    #expect(requirement.ifUnknown == nil)
    #expect(requirement.exceptions.map(\.outcome) == [.verdict(.exempt)])
  }

  @Test func `a test is read whole`() throws {
    let test = try #require(try example().tests.first)
    #expect(test.date == CalendarDate(2025, 6, 30))
    guard case .team(let team) = test.subject else {
      return #expect(Bool(false), "not a test of a team")
    }
    #expect(team.isMembershipGiven)
    #expect(team.members.map(\.person) == ["engineer", "lawyer", "unclear"])
    #expect(team.members.map(\.count) == [2, 6, 1])
    let expectation = try #require(team.expectations.first)
    #expect(expectation.verdict == .undetermined)
    #expect(
      expectation.share
        == CriteriaTest.WrittenBounds(
          least: CriteriaTest.WrittenShare(2, of: 9),
          greatest: CriteriaTest.WrittenShare(3, of: 9)))
    #expect(expectation.decidedBy == ["unclear.degrees.1.field"])
  }

  @Test func `the code lists in use come with the criteria, and those they lead to`() throws {
    let ids = try example().codelists.keys.elements
    #expect(ids.contains("moet-2022"))
    #expect(ids.contains("isced-f-2013"))
    #expect(!ids.contains("vn-research-fields"))
  }

  @Test func `rows are put into the order of their days`() throws {
    let text = SampleCriteria.base.with(
      "level: { value: bachelor }",
      """
      level:
          values:
            - { from: 2026-01-01, value: master }
            - { until: 2025-12-31, value: bachelor }
      """)
    let reading = CriteriaReading(text)
    #expect(reading.findings == [])
    let level = try #require(reading.criteria?.parameters["level"])
    #expect(level.rows.map(\.value) == [.single(.code("bachelor")), .single(.code("master"))])
  }

  @Test func `several tests of one fact are joined by all`() throws {
    let text = SampleCriteria.base.with("{ at_least: 5 }", "{ at_least: 5, below: 40.5 }")
    let reading = CriteriaReading(text)
    #expect(reading.findings == [])
    guard case .any(let parts)? = reading.criteria?.definitions["expert"]?.means.form,
      case .all(let tests)? = parts.last?.form
    else { return #expect(Bool(false), "not two tests") }
    let years = FactReference(.person, "st_years")
    #expect(
      tests.map(\.form) == [
        .test(FactTest(years, .atLeast(.literal(.number(DecimalNumber(5)))))),
        .test(FactTest(years, .below(.literal(.number(DecimalNumber(millionths: 40_500_000)))))),
      ])
  }
}
