import Foundation

/// The sentences and codes that stand in the source files of the package.
struct SourceCatalogue {
  /// Codes of `Diagnostic.Kind("X0000"`, with their files.
  private(set) var codes: [(code: String, file: String)] = []

  /// Both templates of every `Phrase(en: …, vi: …)`.
  private(set) var phrases: [WrittenPhrase] = []

  struct WrittenPhrase {
    let english: String
    let vietnamese: String
    let file: String
  }

  init() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = package.appendingPathComponent("Sources")
    guard let files = FileManager.default.enumerator(atPath: sources.path) else { return }
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      read(text, file: path)
    }
  }

  private mutating func read(_ text: String, file: String) {
    for match in text.matches(of: /Kind\(\s*"([A-Z]\d{4})"/) {
      codes.append((String(match.1), file))
    }
    for match in text.matches(of: /Phrase\(\s*en:/) {
      var scanner = LiteralScanner(rest: text[match.range.upperBound...])
      guard let english = scanner.literal() else { continue }
      scanner.skip(",")
      scanner.skip("vi:")
      guard let vietnamese = scanner.literal() else { continue }
      phrases.append(WrittenPhrase(english: english, vietnamese: vietnamese, file: file))
    }
  }
}

extension SourceCatalogue.WrittenPhrase {
  /// The names in braces, which both templates must share; braces of examples hold spaces.
  static func places(in template: String) -> Set<String> {
    Set(template.matches(of: /\{([A-Za-z]+)\}/).map { String($0.1) })
  }
}

/// Reads string literals of Swift as they are written.
private struct LiteralScanner {
  var rest: Substring

  private mutating func skipSpace() { rest = rest.drop { $0.isWhitespace } }

  mutating func skip(_ text: String) {
    skipSpace()
    if rest.hasPrefix(text) { rest = rest.dropFirst(text.count) }
  }

  mutating func literal() -> String? {
    skipSpace()
    let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    guard rest.hasPrefix(quote) else { return nil }
    rest = rest.dropFirst(quote.count)
    var result = ""
    while !rest.hasPrefix(quote) {
      guard let next = rest.popFirst() else { return nil }
      result.append(next)
      if next == "\\", let escaped = rest.popFirst() { result.append(escaped) }
    }
    rest = rest.dropFirst(quote.count)
    return result
  }
}
