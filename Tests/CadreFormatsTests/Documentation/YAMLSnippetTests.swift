import Cadre
import CadreFormats
import Foundation
import Testing

/// Every YAML block of the documentation is what the text says it is.
@Suite struct YAMLSnippetTests {
  static let snippets = Manual.snippets.filter { $0.language == "yaml" }

  @Test(arguments: snippets.filter { $0.kind == .criteria })
  func `criteria are read and their tests hold`(snippet: Snippet) throws {
    let text =
      snippet.slot.map { SnippetHost.document(with: snippet.text, in: $0) } ?? snippet.text
    let (criteria, problems) = Self.reading(text)
    let isFragment = snippet.slot != nil
    let relevant = problems.filter {
      snippet.expectedCodes.contains($0.kind.code) || !isFragment
        || !SnippetHost.incidentalCodes.contains($0.kind.code)
    }
    #expect(
      relevant.map(\.kind.code).sorted() == snippet.expectedCodes,
      "\(relevant.map { "\($0.place?.line ?? 0): \($0.message(in: .english))" })")
    guard let criteria else { return }
    let failures = criteria.runTests().outcomes.flatMap { outcome in
      outcome.failures.map {
        "\(outcome.test.name): \($0.subject) \($0.aspect.rawValue) expected \($0.expected), found \($0.found)"
      }
    }
    #expect(failures == [])
  }

  @Test(arguments: snippets.filter { $0.kind == .roster })
  func `rosters are read`(snippet: Snippet) throws {
    let criteria = try Criteria(
      yaml: SnippetHost.document(with: "", in: "facts"), codelists: Shipped.codelists)
    let file = InputFile(name: "roster.yaml", bytes: Array(snippet.text.utf8))
    var codes: [String] = []
    do throws(InvalidInput) {
      let roster = try RosterFiles([file]).roster(
        schema: criteria.schema, codelists: Shipped.codelists)
      let assessment = criteria.assess(roster, on: roster.asOf ?? CalendarDate(2025, 11, 30))
      codes = assessment.findings.map(\.kind.code)
    } catch {
      codes = error.diagnostics.map(\.kind.code)
    }
    #expect(codes.sorted() == snippet.expectedCodes)
  }

  @Test(arguments: snippets.filter { $0.kind == .codelist })
  func `code lists are read`(snippet: Snippet) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cadre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = Manual.snippets.filter { $0.page == snippet.page && $0.fileName != nil }
    for file in files {
      try Data(file.text.utf8).write(to: folder.appending(path: file.fileName ?? ""))
    }
    let codelists = try CodelistFolder(path: folder.path)
    let id = try #require(snippet.fileName?.replacing(".yaml", with: ""))
    let codelist = codelists.codelist(id)
    #expect(codelists.problems.map { $0.message(in: .english) } == [])
    #expect(codelist?.entries.isEmpty == false)
  }

  /// The criteria in a text, if they can be used, and everything that is found in it.
  private static func reading(_ text: String) -> (criteria: Criteria?, problems: [Diagnostic]) {
    var warnings: [Diagnostic] = []
    do throws(InvalidInput) {
      let criteria = try Criteria(
        InputFile(name: "criteria.yaml", bytes: Array(text.utf8)),
        codelists: { Shipped.codelists[$0] },
        codelistIDs: Shipped.codelists.keys.sorted(), reportingTo: &warnings)
      return (criteria, warnings)
    } catch {
      return (nil, error.diagnostics)
    }
  }
}

extension Snippet {
  enum Kind { case criteria, roster, codelist }

  /// What a YAML block is, told by its first key.
  var kind: Kind {
    if text.hasPrefix("cadre_roster:") { return .roster }
    return text.hasPrefix("codelist:") ? .codelist : .criteria
  }
}
