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

  private static func findings(
    degree: [String: String] = [:], birthDate: String? = nil
  ) throws -> [Diagnostic] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let criteria = try Criteria(
      yaml: text, codelists: Codelist.all(inFolder: root.appending(path: "Rules/codelists").path))
    let person = Roster.PersonValues(
      id: "p", facts: birthDate.map { ["birth_date": $0] } ?? [:],
      posts: [["unit": "u", "kind": "head"]], degrees: degree.isEmpty ? [] : [degree])
    let roster = try Roster(units: [], people: [person], for: criteria)
    return criteria.assess(roster, on: CalendarDate(2025, 11, 30)).findings
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
      leader: { means: { has: post } }
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
