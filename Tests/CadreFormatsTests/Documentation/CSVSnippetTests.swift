import Cadre
import CadreFormats
import Foundation
import Testing

/// Every CSV block of the documentation that is a roster is read as one.
@Suite struct CSVSnippetTests {
  static let tables = Manual.snippets.filter { $0.language == "csv" && $0.fileName == nil }

  /// Blocks with a path belong together by folder.
  static let folders = Dictionary(
    grouping: Manual.snippets.filter {
      $0.language == "csv" && $0.fileName?.contains("/") == true
    }, by: { $0.fileName?.split(separator: "/").first.map(String.init) ?? "" })

  @Test(arguments: tables)
  func `single tables are rosters`(table: Snippet) throws {
    #expect(try Self.codes([(name: "roster.csv", table)]) == table.expectedCodes)
  }

  @Test(arguments: folders.keys.sorted())
  func `tables of a folder form one roster`(folder: String) throws {
    let files = try #require(Self.folders[folder])
    #expect(try Self.codes(files.map { (name: $0.fileName ?? "", $0) }) == [])
  }

  /// The codes of everything that is more than a note.
  private static func codes(_ tables: [(name: String, snippet: Snippet)]) throws -> [String] {
    let criteria = try Criteria(
      yaml: SnippetHost.document(with: "", in: "facts"), codelists: Shipped.codelists)
    let problems: [Diagnostic]
    do throws(InvalidInput) {
      let roster = try Roster(
        csv: tables.map { (name: $0.name, bytes: Array($0.snippet.text.utf8)) }, for: criteria)
      problems = roster.findings
    } catch {
      problems = error.diagnostics
    }
    return problems.filter { $0.severity != .note }.map(\.kind.code).sorted()
  }
}
