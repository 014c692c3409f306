import Cadre
import Testing

/// Forms of the language that must be read without any finding, and as what.
@Suite struct FormTests {
  /// The condition as the last part of `expert`.
  private func form(of lines: String) throws -> Condition.Form {
    let text = SampleCriteria.base.with("- is: trained", "- is: trained\n        - \(lines)")
      .with("- st_years: { at_least: 5 }\n", "- st_years: { at_least: 5 }\n")
    let reading = CriteriaReading(text)
    #expect(reading.findings == [])
    guard case .any(let parts)? = try #require(reading.criteria).definitions["expert"]?.means.form
    else { throw Missing() }
    return parts[1].form
  }

  private struct Missing: Error {}

  private static let one = Operand.literal(.number(DecimalNumber(1)))

  @Test(
    arguments: [
      ("has: title", Condition.Form.has(.title, where: nil)),
      ("count: degree\n          at_least: 1", .count(.degree, where: nil, [.atLeast(one)])),
      (
        "count: post\n          above: 1\n          at_most: 1\n          below: 1\n          equals: 1",
        .count(.post, where: nil, [.above(one), .atMost(one), .below(one), .equals(one)])
      ),
      (
        "total: post\n          of: fte\n          at_least: 1",
        .total(.post, where: nil, .sum(FactReference(.post, "fte")), [.atLeast(one)])
      ),
      (
        "total: employment\n          years: { above: 1 }",
        .total(.employment, where: nil, .years, [.above(one)])
      ),
      ("all: []", .all([])),
      (
        "gender: female",
        .test(FactTest(FactReference(.person, "gender"), .equals(.literal(.code("female")))))
      ),
      (
        "person.age: { known: false }",
        .test(FactTest(FactReference(.person, "age"), .isKnown(false)))
      ),
      (
        "unit.kind: { one_of: [agency, school] }",
        .test(
          FactTest(FactReference(.unit, "kind"), .oneOf([.code("agency"), .code("school")])))
      ),
      (
        "birth_date: { within_years: 1 }",
        .test(FactTest(FactReference(.person, "birth_date"), .withinYears(one)))
      ),
      (
        "birth_date: { before: check_date }",
        .test(FactTest(FactReference(.person, "birth_date"), .before(.checkDate)))
      ),
      (
        "birth_date: { after: 1985-01-09 }",
        .test(
          FactTest(FactReference(.person, "birth_date"), .after(.date(CalendarDate(1985, 1, 9)))))
      ),
    ])
  func `a condition is read as it is written`(lines: String, expected: Condition.Form) throws {
    #expect(try form(of: lines) == expected)
  }

  @Test(
    arguments: [
      ("major: { contains_text: tin học }", Comparison.containsText(["tin học"])),
      ("major: { starts_with: [Kỹ thuật, no] }", .startsWith(["Kỹ thuật", "no"])),
      ("level: { parameter: level }", .equals(.parameter("level"))),
      ("level: { above: { parameter: level } }", .above(.parameter("level"))),
      ("field: { in: technology }", .isIn("technology")),
      ("field: 7480201", .equals(.literal(.code("7480201")))),
      ("field: \"7480201\"", .equals(.literal(.code("7480201")))),
    ])
  func `a test of a record is read as it is written`(line: String, expected: Comparison) throws {
    guard case .has(.degree, let part?) = try form(of: "has: degree\n          where: { \(line) }"),
      case .test(let test) = part.form
    else { throw Missing() }
    #expect(test.comparison == expected)
  }

  @Test func `facts of the person, of the post's unit and of the units above stand under where`()
    throws
  {
    let lines = """
      has: post
                where:
                  person.gender: female
                  unit.kind: agency
                  has: ancestor
                  where: { level: central }
      """
    guard case .has(.post, let part?) = try form(of: lines), case .all(let parts) = part.form
    else { throw Missing() }
    #expect(parts.count == 3)
    guard case .has(.ancestor, let inner?) = parts[2].form, case .test(let test) = inner.form
    else { throw Missing() }
    #expect(test.fact == FactReference(.unit, "level"))
  }

  @Test(
    arguments: [
      ("at_most_share: 1/3", Requirement.Bound.Form.atMostShare(.share(Ratio(1, of: 3)))),
      ("at_least_share: 25.5%", .atLeastShare(.share(Ratio(51, of: 200)))),
      (
        "by_size:\n      - { from: 1, until: 8, at_least_count: 1 }\n      - { from: 9, at_least_share: 40% }",
        .bySize([
          Requirement.Step(
            from: 1, until: 8,
            bounds: [Requirement.Bound(.atLeastCount(one), at: place(41, 30, 14))],
            place: place(41, 9, 40)),
          Requirement.Step(
            from: 9, until: nil,
            bounds: [
              Requirement.Bound(.atLeastShare(.share(Ratio(2, of: 5))), at: place(42, 20, 14))
            ],
            place: place(42, 9, 32)),
        ])
      ),
    ])
  func `a bound is read as it is written`(line: String, expected: Requirement.Bound.Form) throws {
    let text = SampleCriteria.base.with("at_least_share: { parameter: minimum }", line)
    let requirement = try #require(CriteriaReading(text).criteria?.requirements.first)
    #expect(requirement.bounds.map(\.form) == [expected])
  }

  private static func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: "c.yaml", .text(line: line, column: column, length: length))
  }

  @Test func `weights need no rounding, and counts of weights may be broken`() throws {
    let text = SampleCriteria.base
      .with("at_least_share: { parameter: minimum }", "at_least_count: 1.5")
      .with("rounding: up", "weigh_by: post.fte")
    let requirement = try #require(CriteriaReading(text).criteria?.requirements.first)
    #expect(requirement.weighBy == FactReference(.post, "fte"))
    #expect(requirement.rounding == nil)
  }

  @Test(
    arguments: [
      ("roster", Requirement.Grouping.roster),
      ("unit.level", .unitFact(FactReference(.unit, "level"))),
      ("unit", .unit),
    ])
  func `a requirement is for each unit, for all, or for each code of a fact`(
    word: String, expected: Requirement.Grouping
  ) throws {
    let text = SampleCriteria.base
      .with("    when: { unit.kind: agency }\n", "    for_each: \(word)\n")
      .with("at_least_share: { parameter: minimum }", "at_least_share: 1/4")
    let requirement = try #require(CriteriaReading(text).criteria?.requirements.first)
    #expect(requirement.forEach == expected)
  }

  @Test func `a list over another code list needs a crosswalk`() {
    let text = SampleCriteria.base.with(
      "codelist: moet-2022, include: [48, 52], exclude: [4801]",
      "codelist: isced-f-2013, include: [06]")
    #expect(CriteriaReading(text).findings == [])
  }

  @Test func `a built-in fact can have another code list`() throws {
    let text = SampleCriteria.base
      .with(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  degree.field: { codelist: isced-f-2013 }"
      )
      .with("field: 7480201", "field: 0613")
    let reading = CriteriaReading(text)
    #expect(reading.findings == [])
    #expect(
      reading.criteria?.schema[FactReference(.degree, "field")]?.type == .code("isced-f-2013"))
  }
}
