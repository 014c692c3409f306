import Cadre
import CadreFormats
import Foundation
import Testing

/// What an assessment says about the data that it was made from.
@Suite struct FindingsTests {
  @Test(arguments: [
    // The list has one group of 48, and all of 52 but one programme.
    ("48", ["computing"]), ("52", ["science"]), ("4802", []), ("5201", []), ("38", []),
    ("7480201", []), ("7520320", []),
    // A name of a group is one too.
    ("Máy tính và công nghệ thông tin", ["computing"]),
  ])
  func `a group of codes is reported where its codes are treated differently`(
    field: String, lists: [String]
  ) throws {
    let findings = try Self.findings(degree: ["level": "bachelor", "field": field])
    let groups = findings.filter { $0.kind.code == "D0209" }
    #expect(groups.count == (lists.isEmpty ? 0 : 1))
    let message = groups.first?.message(in: .english) ?? ""
    for list in ["computing", "science"] {
      #expect(message.contains("`\(list)`") == lists.contains(list))
    }
  }

  @Test(arguments: [
    ("2025-12-01", "D0117"), ("2026", "D0117"), ("2025", "D0115"), ("2025-11-30", "D0115"),
    ("1890", "D0115"), ("1980", nil), (nil, nil),
  ])
  func `a date of birth ahead is told apart from an age that cannot be`(
    birthDate: String?, code: String?
  ) throws {
    let found = try Self.findings(birthDate: birthDate).filter {
      $0.kind.code == "D0115" || $0.kind.code == "D0117"
    }
    #expect(found.map(\.kind.code) == (code.map { [$0] } ?? []))
    // The dates have hyphens too.
    #expect(found.allSatisfy { !$0.message(in: .english).contains(" -") })
  }

  @Test(
    arguments: [
      ("Công nghệ thông tin", nil, [], true), ("7480201", nil, [], true),
      ("công nghệ thông tin.", nil, [], true), ("Y khoa", nil, [], false),
      ("Y khoaa", nil, ["the nearest code: 7720101 Medicine"], nil),
      // A code says it, whatever the major is called.
      ("Y khoaa", "7480201", [], true), ("Luật", "7480201", [], true),
    ] as [(String, String?, [String], Bool?)])
  func `C24: the name of a major stands for its code, and one that is near gets help`(
    major: String, code: String?, help: [String], counts: Bool?
  ) throws {
    var degree = ["level": "bachelor", "major": major]
    degree["field"] = code
    let assessment = try Self.assessment(degree: degree)
    let found = assessment.findings.filter { $0.kind.code == "D0201" }
    #expect(found.flatMap(\.help).map { $0.text(in: .english) }.prefix(1) == help[...])
    #expect(found.count == help.count)
    let verdict = assessment.teams.first?.verdict
    #expect(verdict == (counts.map { $0 ? .met : .unmet } ?? .undetermined))
  }

  @Test(arguments: [
    ("title", "Pho Giam doc"), ("title", "Pho Giam doc So Y te"), ("kind", "deputy"),
    ("title", "Phó Gám đốc Sở Nội vụ"),
  ])
  func `C24: the nearest code of a post is offered`(fact: String, written: String) throws {
    let findings = try Self.findings(post: [fact: written])
    let found = findings.filter { ["D0112", "D0201"].contains($0.kind.code) }
    #expect(found.map(\.kind.code) == [fact == "title" ? "D0112" : "D0201"])
    let help = found.flatMap(\.help).map { $0.text(in: .english) }
    #expect(help.first?.hasPrefix("the nearest code: deputy_head ") == true, "\(help)")
  }

  private static func findings(
    degree: [String: String] = [:], birthDate: String? = nil, post: [String: String]? = nil
  ) throws -> [Diagnostic] {
    try assessment(degree: degree, birthDate: birthDate, post: post).findings
  }

  private static func assessment(
    degree: [String: String] = [:], birthDate: String? = nil, post: [String: String]? = nil
  ) throws -> Assessment {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let criteria = try Criteria(
      yaml: text, codelists: Codelist.all(inFolder: root.appending(path: "Rules/codelists").path))
    var posts = post ?? ["kind": "head"]
    posts["unit"] = "u"
    let person = Roster.PersonValues(
      id: "p", facts: birthDate.map { ["birth_date": $0] } ?? [:],
      posts: [posts], degrees: degree.isEmpty ? [] : [degree])
    let roster = try Roster(units: [], people: [person], for: criteria)
    return criteria.assess(roster, on: CalendarDate(2025, 11, 30))
  }

  private static let text = """
    cadre: 1
    id: example
    version: "1"
    title: { en: Example }
    sources:
      law: { cite: { en: Resolution 03/NQ-CP } }
    lists:
      computing: { codelist: moet-2022, include: [4802] }
      science: { codelist: moet-2022, include: [52], exclude: [7520320] }
    definitions:
      leader: { means: { has: post, where: { kind: { one_of: [head, deputy_head] } } } }
      expert:
        means:
          any:
            - { has: degree, where: { field: { in: computing } } }
            - { has: degree, where: { field: { in: science } } }
    requirements:
      - id: expert-share
        cites: law
        force: target
        among: leader
        count: expert
        at_least_share: 25%
        rounding: up
        if_nobody: not_applicable

    """
}

/// What is said once of a whole roster, and of days and codes without a value.
@Suite struct RosterFindingsTests {
  @Test(arguments: [
    ("", ["post.from": true, "post.status": true]),
    ("undated_posts: held", ["post.from": false, "post.status": true]),
    ("posts_without_status: official", ["post.from": true, "post.status": false]),
    (
      "undated_posts: held, posts_without_status: official",
      ["post.from": false, "post.status": false]
    ),
  ])
  func `what no post says is told once, unless a convention decides`(
    conventions: String, told: [String: Bool]
  ) throws {
    let people = (1...3).map {
      Roster.PersonValues(id: "p\($0)", posts: [["unit": "u", "title": "Giám đốc"]], degrees: [])
    }
    let found = try Self.findings(conventions: conventions, people).filter {
      $0.kind.code == "D0210"
    }
    for (fact, isTold) in told {
      let notes = found.filter { $0.message(in: .english).contains("`\(fact)`") }
      #expect(notes.count == (isTold ? 1 : 0), "\(fact)")
      let help = notes.flatMap(\.help).map { $0.text(in: .english) }.joined(separator: " ")
      #expect(!isTold || help.contains(fact == "post.from" ? "position_from" : "position_status"))
      #expect(
        !isTold
          || help.contains(
            fact == "post.from" ? "undated_posts: held" : "posts_without_status: official")
      )
    }
  }

  @Test func `one record that has the fact is enough`() throws {
    let posts = [["unit": "u", "title": "Giám đốc", "status": "official", "from": "2020"]]
    let people = [
      Roster.PersonValues(id: "p1", posts: posts, degrees: []),
      Roster.PersonValues(id: "p2", posts: [["unit": "u", "title": "Giám đốc"]], degrees: []),
    ]
    let found = try Self.findings(units: [["kind": "agency", "level": "province"]], people)
    #expect(!found.contains { $0.kind.code == "D0210" }, "\(found)")
  }

  @Test func `a fact of units that no unit has is told with its column`() throws {
    let found = try Self.findings([Roster.PersonValues(id: "p", posts: [], degrees: [])])
    let kinds = found.filter { $0.message(in: .english).contains("`unit.kind`") }
    #expect(kinds.map(\.kind.code) == ["D0210"])
    #expect(kinds.first?.help.first?.text(in: .english).contains("`unit_kind`") == true)
  }

  @Test(
    arguments: [(nil, 1), ([], 0), ([["level": "bachelor"]], 0)] as [([[String: String]]?, Int)])
  func `a list that is given of nobody is told, and one that is empty is not`(
    degrees: [[String: String]]?, count: Int
  ) throws {
    let found = try Self.findings([Roster.PersonValues(id: "p", posts: [], degrees: degrees)])
    #expect(found.count { $0.kind.code == "D0211" } == count)
  }

  @Test(arguments: [
    ("2025-11-30", nil), ("2025-12-01", "2025-12-01"), ("2025", nil), ("2026", "2026"), ("", nil),
  ])
  func `a post, a degree and an employment that are yet to come are told`(
    day: String, value: String?
  ) throws {
    let person = Roster.PersonValues(
      id: "p", posts: [["unit": "u", "kind": "head", "from": day]],
      degrees: [["level": "bachelor", "awarded": day]], employment: [["from": day]],
      titles: [["code": "01.003", "from": day]])
    let found = try Self.findings([person]).filter { $0.kind.code == "D0213" }
    #expect(found.count == (value == nil ? 0 : 4))
    #expect(
      found.allSatisfy { $0.message(in: .english).contains("`\(value ?? "")` of person `p`") })
  }

  @Test func `many days ahead are one finding that counts them`() throws {
    let people = (1...3).map {
      Roster.PersonValues(
        id: "p\($0)", posts: [["unit": "u", "kind": "head", "from": "203\($0)-01-01"]])
    }
    let found = try Self.findings(people).filter { $0.kind.code == "D0213" }
    #expect(found.map { $0.message(in: .english) }.first?.contains("`2031-01-01`") == true)
    #expect(found.count == 1 && found[0].message(in: .english).contains("(3×)"))
  }

  @Test(arguments: [("province", nil), ("central", "D0212"), ("district", "D0212")])
  func `a code without a value is told apart from a day without one`(
    level: String, code: String?
  ) throws {
    let people = [Roster.PersonValues(id: "p", posts: [["unit": "u", "kind": "head"]])]
    let units = [["kind": "agency", "level": level]]
    let found = try Self.findings(units: units, people)
      .filter { ["D0208", "D0212"].contains($0.kind.code) }
    #expect(found.map(\.kind.code) == (code.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.message(in: .english).contains("`\(level)`") })
    let earlier = try Self.findings(units: units, people, on: CalendarDate(2019, 1, 1))
      .filter { ["D0208", "D0212"].contains($0.kind.code) }
    #expect(earlier.map(\.kind.code) == ["D0208"])
  }

  @Test func `a fact that does not exist is placed in the record of its person`() throws {
    let criteria = try Self.criteria()
    let people = [
      Roster.PersonValues(id: "X", posts: [["unit": "u", "kind": "head"], ["kund": "head"]]),
      Roster.PersonValues(id: "Y", facts: ["nmae": "A"]),
    ]
    let units = [Roster.UnitValues(id: "u", facts: ["lvel": "province"])]
    do {
      _ = try Roster(units: units, people: people, for: criteria)
      Issue.record("accepted")
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.kind.code == "R0303" })
      #expect(
        error.diagnostics.map { $0.place?.description(in: .english) }
          == ["memory:X.posts.2", "memory:Y", "memory:u"])
    }
  }

  private static func criteria(conventions: String = "") throws -> Criteria {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Criteria(
      yaml: text.replacing("CONVENTIONS", with: conventions),
      codelists: Codelist.all(inFolder: root.appending(path: "Rules/codelists").path))
  }

  private static func findings(
    conventions: String = "", units: [[String: String]] = [], _ people: [Roster.PersonValues],
    on date: CalendarDate = CalendarDate(2025, 11, 30)
  ) throws -> [Diagnostic] {
    let criteria = try criteria(conventions: conventions)
    let units = (units.isEmpty ? [[:]] : units).map { Roster.UnitValues(id: "u", facts: $0) }
    return try criteria.assess(Roster(units: units, people: people, for: criteria), on: date)
      .findings
  }

  private static let text = """
    cadre: 1
    id: example
    version: "1"
    title: { en: Example }
    conventions: { CONVENTIONS }
    sources:
      law: { cite: { en: Resolution 03/NQ-CP } }
    definitions:
      leader:
        means:
          has: post
          where: { kind: { one_of: [head, deputy_head] }, status: official, held_on: check_date }
      expert: { means: { has: degree, where: { level: { at_least: bachelor } } } }
    parameters:
      minimum-share:
        by: unit.level
        values:
          - { from: 2020-01-01, province: 25%, commune: 20% }
    requirements:
      - id: expert-share
        cites: law
        force: target
        when: { unit.kind: { one_of: [agency, party_body] } }
        among: leader
        count: expert
        at_least_share: { parameter: minimum-share }
        rounding: up
        if_nobody: not_applicable

    """
}
