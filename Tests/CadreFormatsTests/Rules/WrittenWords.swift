import Cadre

/// A key or a name in the text of criteria.
struct WrittenWord: Sendable {
  /// Where in the tree it stands, as `requirements.1.among`.
  let path: String
  let text: String
  let isKey: Bool

  /// Its first byte in the text.
  let start: Int

  /// Whether a name is introduced here that is used elsewhere.
  var isDeclaration: Bool {
    let parts = path.split(separator: ".")
    if isKey {
      return parts.count == 2
        && ["sources", "lists", "definitions", "parameters", "people"].contains(parts[0])
    }
    return parts.first == "requirements" && parts.last == "id"
  }
}

extension ShippedCriteria {
  /// Every key, and every name, code or word of the language among the values: what has a meaning to the reader of the
  /// file, in the order of the text. Free text is left out.
  var words: [WrittenWord] {
    var words: [WrittenWord] = []
    let offsets = ByteOffsets(of: text)
    func add(_ written: String, at place: Place, _ path: NodePath, isKey: Bool) {
      guard written.contains(where: { $0.isASCII && $0.isLetter }) else { return }
      let start = offsets[place]
      precondition(text.utf8.dropFirst(start).starts(with: written.utf8), "\(path) is quoted")
      words.append(
        WrittenWord(path: path.description, text: written, isKey: isKey, start: start))
    }
    root.walk { path, key, node in
      if let key { add(key.text, at: key.place, path, isKey: true) }
      if Self.isFreeText(path) {
        // Keys such as `vi` are none.
        for pair in node.pairs ?? [] {
          add(pair.key.text, at: pair.key.place, path.appending(0, pair.key.text), isKey: true)
        }
        return false
      }
      if let scalar = node.scalar { add(scalar.text, at: node.place, path, isKey: false) }
      return true
    }
    return words
  }

  /// Texts that authors choose freely. The id of the criteria is one: nothing in the file refers to it.
  private static func isFreeText(_ path: NodePath) -> Bool {
    if ["id", "version"].contains(path.description) { return true }
    if ["title", "cite", "quote", "url", "name", "starts_with"].contains(path.name) { return true }
    // The code of a professional title is text.
    return path.description.contains(".titles.") && path.name == "code"
  }
}

/// Byte offsets of places in a text.
private struct ByteOffsets {
  private let lines: [Substring]
  private let starts: [Int]

  init(of text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var starts = [0]
    for line in lines { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
    self.starts = starts
  }

  subscript(place: Place) -> Int {
    guard case .text(let line, let column, _) = place.position else { return 0 }
    return starts[line - 1] + lines[line - 1].prefix(column - 1).utf8.count
  }
}
