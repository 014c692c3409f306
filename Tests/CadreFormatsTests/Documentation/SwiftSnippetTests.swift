import Cadre
import CadreFormats
import Foundation
import Testing

/// The Swift blocks of the documentation, as code that compiles and runs.
///
/// Each stands here between marks with its page and its number there, and a test compares the two.
@Suite struct SwiftSnippetTests {
  private let inRepository: Void = {
    _ = FileManager.default.changeCurrentDirectoryPath(Manual.root.path)
  }()

  @Test func `the ten lines run`() throws {
    // docs: Cadre.md 1
    let criteria = try Criteria(contentsOf: "Samples/readme/criteria.yaml")
    let roster = try Roster(contentsOf: "Samples/readme/roster.csv", for: criteria)
    let assessment = criteria.assess(roster, on: CalendarDate(2025, 11, 30))
    for team in assessment.teams where team.verdict != .met {
      print(team.team.id, team.verdict, team.gap?.certain.appoint ?? 0)
    }
    // end
    #expect(assessment.teams.map(\.verdict) == [.undetermined, .unmet, .met])
    // docs: Verdicts.md 1
    for team in assessment.teams where team.verdict == .undetermined {
      let facts = team.openFacts?.facts.map { $0.path(in: assessment.roster) } ?? []
      print(team.team.id, team.share.map { "\($0.least)..\($0.greatest)" } ?? "-", facts)
    }
    // end
    // docs: RosterFormats.md 1
    let units = [Roster.UnitValues(id: "so-a", facts: ["kind": "agency", "level": "province"])]
    let people = [
      Roster.PersonValues(
        id: "CB01", posts: [["unit": "so-a", "kind": "head"]],
        degrees: [["level": "bachelor", "field": "7580201"]]),
      Roster.PersonValues(id: "CB02", posts: [["unit": "so-a", "kind": "deputy_head"]]),
    ]
    let team = try Roster(units: units, people: people, for: criteria)
    let verdict = criteria.assess(team, on: CalendarDate(2025, 11, 30)).teams[0].verdict
    // end
    #expect(verdict == .met)
    // docs: RosterFormats.md 2
    var checker = TeamChecker(criteria, on: CalendarDate(2025, 11, 30))
    let results = try checker.assess(people, in: units[0])
    let missing = results[0].gap?.certain.appoint ?? 0
    // end
    #expect(results[0].verdict == .met && missing == 0)
  }

  @Test func `the README has the ten lines too`() throws {
    let blocks = Manual.snippets.filter { $0.language == "swift" }
    let readme = try #require(blocks.first { $0.page == "README.md" })
    #expect(readme.text == blocks.first { $0.page == "Cadre.md" }?.text)
  }

  @Test(arguments: Manual.pages.filter { $0.name != "README.md" }.map(\.name))
  func `the documentation shows this code`(page: String) throws {
    let blocks = Manual.snippets.filter { $0.page == page && $0.language == "swift" }
    for (number, block) in blocks.enumerated() {
      let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("import ") }.joined(separator: "\n")
      let code = try Self.code(between: "// docs: \(page) \(number + 1)")
      #expect(lines.trimmingCharacters(in: .newlines) == code)
    }
  }

  /// The lines of this file after a mark, without their common indentation.
  private static func code(between mark: String) throws -> String {
    let text = String(decoding: try Data(contentsOf: URL(filePath: #filePath)), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.drop { $0 == " " } == mark })
    return lines[(start + 1)...].prefix { $0.drop { $0 == " " } != "// end" }
      .map { String($0.dropFirst(4)) }.joined(separator: "\n")
  }
}
