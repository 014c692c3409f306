import Testing

@testable import Cadre

@Suite struct ExtremeInputTests {
  // MARK: Numbers

  @Test(
    arguments: [
      ("999999999.999999", "1.5", Verdict.unmet), ("999999999.999999", "999999999.999999", .met),
      ("0.000001", "999999999.999999", .met),
    ])
  func `the largest numbers of years are compared`(
    needed: String, given: String, expected: Verdict
  ) throws {
    let criteria = ExtremeCriteria(
      expert: "{ total: employment, years: { at_least: \(needed) } }")
    let person = Roster.PersonValues.leader("p", employment: [["years": given]])
    #expect(try criteria.verdict(of: [person]) == expected)
  }

  @Test func `covered time counts the largest number of years`() {
    var time = TotalTime()
    time.years = DecimalNumber(999_999_999)
    #expect(time.months(Conventions()) == 11_999_999_988)
  }

  @Test func `sums of numbers stop at their ends`() {
    #expect(DecimalNumber(2) + DecimalNumber(-3) == DecimalNumber(-1))
    #expect(DecimalNumber.greatest + DecimalNumber.greatest == .greatest)
    #expect(DecimalNumber.least + DecimalNumber.least == .least)
    let far = DecimalNumber(millionths: .max)
    #expect(far + far == .greatest)
  }

  @Test func `thousands of the heaviest people are weighed`() throws {
    let people = (0..<10_000).map {
      Roster.PersonValues.leader(
        "p\($0)", ["points": "999999999"], isExpert: $0.isMultiple(of: 2))
    }
    let weighed = ExtremeCriteria(share: "at_least_share: 25%\n    weigh_by: points")
    #expect(try weighed.verdict(of: people) == .met)
  }

  @Test(arguments: [("1", DecimalNumber(2)), ("0", DecimalNumber(1)), ("-5", nil)])
  func `nobody weighs less than nothing`(points: String, total: DecimalNumber?) throws {
    let criteria = ExtremeCriteria(share: "at_least_share: 25%\n    weigh_by: points")
    let assessment = try criteria.assess(people: [
      .leader("a", ["points": points]), .leader("b", ["points": "1"]),
    ])
    let team = try #require(assessment.teams.first)
    #expect(team.verdict == .unmet)
    #expect(team.weights?.total.greatest == total)
  }

  // MARK: Definitions

  @Test func `a long chain of definitions is refused`() {
    #expect(findings(chain: 2_500) == ["C0429"])
    #expect(findings(chain: 1_000) == [])
  }

  @Test func `a long chain that ends in a circle is refused`() {
    #expect(findings(chain: 2_500, last: "{ is: d2498 }") == ["C0401"])
  }

  @Test func `definitions that double each other are refused once`() {
    let doubling = (0..<40).map {
      "  d\($0): { means: { any: [ { is: d\($0 + 1) }, { all: [ { is: d\($0 + 1) }, { has: title } ] } ] } }"
    }
    let more = (doubling + ["  d40: { means: { has: degree } }"]).joined(separator: "\n")
    #expect(errors(ExtremeCriteria(expert: "{ is: d0 }", more: more)).first == "C0429")
  }

  private func findings(chain length: Int, last: String = "{ has: degree }") -> [String] {
    let links = (0..<length).map { number in
      "  d\(number): { means: \(number == length - 1 ? last : "{ is: d\(number + 1) }") }"
    }
    return errors(ExtremeCriteria(expert: "{ is: d0 }", more: links.joined(separator: "\n")))
  }

  private func errors(_ criteria: ExtremeCriteria) -> [String] {
    CriteriaReading(criteria.yaml).diagnostics.filter { $0.severity == .error }.map(\.kind.code)
  }

  // MARK: Units

  @Test func `a long chain of units adds up`() throws {
    let units = (0..<2_000).map { number in
      Roster.UnitValues(id: "u\(number)", facts: number == 0 ? [:] : ["parent": "u\(number - 1)"])
    }
    let assessment = try ExtremeCriteria().assess(
      units: units, people: [.leader("p", in: "u1999", isExpert: true)])
    #expect(assessment.rollUps.count == 2_000)
    #expect(assessment.rollUps.allSatisfy { $0.verdicts[.met] == 1 && $0.counted == 1...1 })
  }

  // MARK: Groups

  @Test(arguments: ["", "no such level"])
  func `a unit of unknown level may be in the team of every level`(level: String) throws {
    let assessment = try ExtremeCriteria(forEach: "unit.level").assess(
      units: [Roster.UnitValues(id: "u", facts: ["level": level])], people: [.leader("p")])
    #expect(assessment.teams.map(\.team.id) == ["central", "province", "commune"])
    #expect(assessment.teams.allSatisfy { $0.verdict == .undetermined })
    let isReported = assessment.findings.contains { $0.kind == .unlistedCode }
    #expect(isReported == !level.isEmpty)
  }

  @Test func `a group that may not be there is not found wanting for certain`() throws {
    let criteria = ExtremeCriteria(forEach: "unit.level", ifNobody: "unmet")
    let assessment = try criteria.assess(
      units: [
        Roster.UnitValues(id: "u"), Roster.UnitValues(id: "v", facts: ["level": "province"]),
      ],
      people: [.leader("p"), .leader("q", in: "v", isExpert: true)])
    let verdicts = assessment.teams.map { "\($0.team.id) \($0.verdict)" }
    #expect(verdicts == ["central undetermined", "province met", "commune undetermined"])
  }
}
