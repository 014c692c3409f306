import Cadre
import CadreFormats
import Testing

@Suite struct RepeatedFilesTests {
  private static let table = "person_id,unit_id,position\nA,u,Giám đốc\nB,u,Phó Giám đốc\n"
  private static let document =
    "cadre_roster: 1\npeople:\n  - { id: A, posts: [{ unit: u, title: Giám đốc }] }\n"

  @Test(arguments: [
    (["a.csv", "a.csv"], ["U0112"]), (["a.csv", "a.csv", "a.csv"], ["U0112"]),
    (["a.csv", "b.csv"], ["U0113"]), (["b.csv", "a.csv", "c.csv"], ["U0113", "U0113"]),
    (["a.csv", "b.csv", "b.csv"], ["U0112", "U0113"]),
    (["a.yaml", "a.yaml"], ["U0112"]), (["a.yaml", "b.yaml"], ["U0113"]),
    (["a.csv"], []), (["a.yaml"], []),
  ])
  func `a file that is there already is reported, and counts once`(
    names: [String], codes: [String]
  ) throws {
    let roster = try Self.read(
      names.map { ($0, $0.hasSuffix(".csv") ? Self.table : Self.document) })
    let warnings = roster.findings.filter { $0.severity == .warning }
    #expect(warnings.map(\.kind.code).sorted() == codes)
    #expect(roster.people.count == (names[0].hasSuffix(".csv") ? 2 : 1))
    #expect(roster.records(of: .post).table.count == roster.people.count)
    let accounts = roster.files.map(\.account)
    #expect(accounts.map(\.used).reduce(0, +) == roster.people.count)
    #expect(accounts.map(\.merged).reduce(0, +) == (names.count - 1) * roster.people.count)
  }

  @Test func `files that differ are not the same`() throws {
    let roster = try Self.read([
      ("a.csv", Self.table), ("b.csv", Self.table + "C,u,Phó Giám đốc\n"),
    ])
    #expect(roster.findings.filter { $0.severity == .warning } == [])
    #expect(roster.people.count == 3)
  }

  @Test func `a person who is written twice in a document is merged`() throws {
    let person = Self.document.split(separator: "\n")[2]
    let roster = try Self.read([("a.yaml", Self.document + person + "\n")])
    #expect(roster.files[0].account.used == 1)
    #expect(roster.files[0].account.merged == 1)
  }

  private static func read(_ files: [(name: String, text: String)]) throws -> Roster {
    let files = files.map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }
    return try RosterFiles(files).roster(schema: FactSchema(), codelists: [:])
  }
}
