package import Cadre

extension InputFile {
  /// Whether a path leads to criteria rather than a roster: a YAML file whose first key is `cadre`, or which does not
  /// begin as a roster does.
  package static func holdsCriteria(_ path: String) throws(InvalidInput) -> Bool {
    let ending = path.lowercased()
    guard ending.hasSuffix(".yaml") || ending.hasSuffix(".yml") else { return false }
    var isFolder = false
    if exists(path, isFolder: &isFolder), isFolder { return false }
    guard let file = TableFile(path: path) else {
      // Says why there is nothing to read.
      return try !beginsAsRoster(InputFile(path: path).bytes.prefix(headBytes))
    }
    return !beginsAsRoster(file.bytes(at: 0, count: headBytes))
  }

  private static let headBytes = 1 << 16

  /// Whether the first line that is neither empty nor a comment gives `cadre_roster`.
  private static func beginsAsRoster(_ head: some Collection<UInt8>) -> Bool {
    let head = String(decoding: head, as: UTF8.self)
    let line = head.split(whereSeparator: \.isNewline).first { line in
      let text = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      return !text.isEmpty && !text.hasPrefix("#") && !text.hasPrefix("---")
    }
    return line?.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "{" }
      .hasPrefix("cadre_roster") ?? false
  }
}
