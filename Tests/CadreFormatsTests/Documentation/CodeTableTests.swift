import Foundation
import Testing

@testable import Cadre

/// The tables of codes in the documentation are those of the catalogue.
///
/// A table stands below `<!-- codes: C01 -->`; `CADRE_UPDATE_GOLDEN=1` writes it anew.
@Suite struct CodeTableTests {
  private static let page = Manual.root.appending(
    path: "Sources/Cadre/Cadre.docc/WhatIsRejected.md")
  private static let prefixes = ["C01", "C02", "C03", "C04", "T01", "Y01"]

  @Test(arguments: prefixes)
  func `a table lists the codes of its topic`(prefix: String) throws {
    try Self.updateIfAsked()
    let text = String(decoding: try Data(contentsOf: Self.page), as: UTF8.self)
    let isListed = "\(text)\n".contains(Self.mark(prefix) + Self.table(prefix) + "\n")
    #expect(isListed, "run the tests with CADRE_UPDATE_GOLDEN=1 and review the difference")
  }

  @Test func `every problem of criteria belongs to a table`() {
    let rest = Diagnostic.Kind.all.map(\.code).filter { code in
      "CTY".contains(code.prefix(1)) && !Self.prefixes.contains { code.hasPrefix($0) }
    }
    #expect(rest == [])
  }

  private static func mark(_ prefix: String) -> String { "<!-- codes: \(prefix) -->\n" }

  private static func table(_ prefix: String) -> String {
    let kinds = Diagnostic.Kind.all.filter { $0.code.hasPrefix(prefix) }.sorted {
      $0.code < $1.code
    }
    return kinds.reduce("| code | severity | message |\n| --- | --- | --- |\n") { text, kind in
      text + "| `\(kind.code)` | \(kind.severity.rawValue) | \(message(of: kind)) |\n"
    }
  }

  /// The message with slanted words in the places where arguments go.
  private static func message(of kind: Diagnostic.Kind) -> String {
    let pieces = kind.message.english.split(separator: "`", omittingEmptySubsequences: false)
    // Every second piece stands in backticks.
    let shown = pieces.enumerated().map { number, piece in
      let text = slanted(String(piece))
      return number % 2 == 0 || text != piece ? text : "`\(text)`"
    }
    return shown.joined().replacing("|", with: "\\|")
  }

  private static func slanted(_ text: String) -> String {
    text.replacing(/\{(\w+)\}/) { match in
      "*" + match.output.1.flatMap { $0.isUppercase ? " \($0.lowercased())" : "\($0)" } + "*"
    }
  }

  private static func updateIfAsked() throws {
    guard ProcessInfo.processInfo.environment["CADRE_UPDATE_GOLDEN"] == "1" else { return }
    var text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    for prefix in prefixes {
      guard let start = text.range(of: mark(prefix))?.upperBound else { continue }
      let end = text.range(of: "\n\n", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
      text.replaceSubrange(start..<end, with: table(prefix).dropLast())
    }
    try Data((text.trimmingCharacters(in: .newlines) + "\n").utf8).write(to: page)
  }
}
