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
