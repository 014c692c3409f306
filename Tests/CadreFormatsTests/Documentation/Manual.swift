import Foundation

/// The articles of the documentation and the README, with the snippets that they hold.
enum Manual {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every article, by file name, and the README.
  static let pages: [Page] = {
    let folder = root.appending(path: "Sources/Cadre/Cadre.docc")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let articles = names.filter { $0.hasSuffix(".md") }.sorted().map {
      Page(name: $0, at: folder.appending(path: $0))
    }
    return articles + [Page(name: "README.md", at: root.appending(path: "README.md"))]
  }()

  static let snippets: [Snippet] = pages.flatMap(\.snippets)

  /// The text of one article.
  static func text(_ name: String) -> String { pages.first { $0.name == name }?.text ?? "" }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }
}

/// One file of the documentation.
struct Page {
  let name: String
  let text: String

  init(name: String, at url: URL) {
    self.name = name
    text = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

/// A fenced block, with the remarks of the HTML comment right above it.
///
/// - `<!-- snippet: lists -->`: the block is spliced into a host document, under that key.
/// - `<!-- error: C0204 -->`, `<!-- warning: C0422 -->`: these problems are found in it, and no others.
/// - `<!-- file: colours.csv -->`: the block is a file of this name beside the one above.
///
/// Several remarks stand in one comment, separated by semicolons.
struct Snippet: CustomStringConvertible, Sendable {
  let page: String
  let line: Int
  let language: String
  let text: String
  private let remarks: [String: String]

  /// Where in the host document the block belongs.
  var slot: String? { remarks["snippet"] }
  var fileName: String? { remarks["file"] }

  /// The codes of the problems to be found, sorted.
  var expectedCodes: [String] {
    ["error", "warning"].flatMap { key in
      (remarks[key] ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    }.sorted()
  }

  var description: String { "\(page):\(line)" }

  init(page: String, line: Int, language: String, text: String, comment: String) {
    self.page = page
    self.line = line
    self.language = language
    self.text = text
    let parts = comment.split(separator: ";").map { $0.split(separator: ":", maxSplits: 1) }
    remarks = Dictionary(
      parts.filter { $0.count == 2 }.map { (Self.trimmed($0[0]), Self.trimmed($0[1])) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }
}

extension Page {
  var snippets: [Snippet] {
    var found: [Snippet] = []
    var open: (line: Int, language: String, comment: String)?
    var content: [Substring] = []
    var comment = ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if let block = open {
        guard line == "```" else {
          content.append(line)
          continue
        }
        found.append(
          Snippet(
            page: name, line: block.line, language: block.language,
            text: content.joined(separator: "\n") + "\n", comment: block.comment))
        open = nil
        content = []
        comment = ""
      } else if line.hasPrefix("```") {
        open = (number + 1, String(line.dropFirst(3)), comment)
      } else if line.hasPrefix("<!--"), line.hasSuffix("-->") {
        comment = String(line.dropFirst(4).dropLast(3))
      } else if !line.isEmpty {
        comment = ""
      }
    }
    return found
  }

  /// The tables of the page: the cells of each row without the row of dashes, the header first.
  var tables: [[[String]]] {
    var tables: [[[String]]] = []
    var rows: [[String]] = []
    for line in (text + "\n\n").split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        if !rows.isEmpty { tables.append(rows) }
        rows = []
        continue
      }
      let cells = line.dropFirst().dropLast(line.hasSuffix("|") ? 1 : 0)
        .split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { continue }
      rows.append(cells)
    }
    return tables
  }
}
