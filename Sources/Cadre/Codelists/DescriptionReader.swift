/// Reads the values of a code list's description and collects what is wrong with them.
struct DescriptionReader {
  private(set) var problems: [Diagnostic] = []

  mutating func report(
    _ kind: Diagnostic.Kind, at place: Place, _ arguments: KeyValuePairs<String, PhraseArgument>,
    help: [Sentence] = []
  ) {
    problems.append(Diagnostic(kind, at: place, arguments, help: help))
  }

  /// Whether `node` is a mapping. Reports keys that do not belong there and keys that are missing.
  mutating func readMapping(
    _ node: Node, key: String? = nil, required: [String], optional: [String] = []
  ) -> Bool {
    guard let pairs = node.pairs else {
      reportShape(of: node, key: key, expected: .shapeMapping)
      return false
    }
    let allowed = required + optional
    var missing = required.filter { node[$0] == nil }
    for pair in pairs where !allowed.contains(pair.key.text) {
      report(
        .unknownCodelistKey, at: pair.key.place, ["key": .text(pair.key.text)],
        help: Self.ways(out: pair.key.text, among: allowed))
      // A misspelt key is not missing too.
      let meant = TextFolding.nearest(to: pair.key.text, among: allowed)
      missing.removeAll { $0 == meant }
    }
    for key in missing {
      report(.missingCodelistKey, at: node.place, ["key": .text(key)])
    }
    return true
  }

  /// The elements of a sequence; none where the key is absent or the value is something else.
  mutating func elements(_ node: Node?, key: String) -> [Node] {
    guard let node else { return [] }
    if let elements = node.elements, !elements.isEmpty { return elements }
    reportShape(of: node, key: key, expected: .shapeList)
    return []
  }

  /// Text that is not blank.
  mutating func text(_ node: Node?, key: String) -> String? {
    guard let node else { return nil }
    if let scalar = node.scalar, !node.isAbsent, !scalar.text.allSatisfy(\.isWhitespace) {
      return scalar.text
    }
    reportShape(of: node, key: key, expected: .shapeText)
    return nil
  }

  /// Text in one or both languages; a plain text stands for both.
  mutating func localized(_ node: Node?, key: String) -> LocalizedText? {
    guard let node else { return nil }
    guard node.pairs != nil else {
      return text(node, key: key).map { LocalizedText(vi: $0, en: $0) }
    }
    _ = readMapping(node, key: key, required: [], optional: ["vi", "en"])
    let result = LocalizedText(vi: text(node["vi"], key: "vi"), en: text(node["en"], key: "en"))
    if node["vi"] == nil && node["en"] == nil {
      reportShape(of: node, key: key, expected: .shapeText)
      return nil
    }
    return result
  }

  /// One of the cases of `Choice`.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, _ node: Node?, key: String
  ) -> Choice? {
    guard let node, let text = text(node, key: key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report(
      .unknownCodelistChoice, at: node.place, ["value": .text(text), "key": .text(key)],
      help: Self.ways(out: text, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// A whole number of a few characters, from `least`.
  mutating func number(_ node: Node?, key: String, least: Int) -> Int? {
    guard let node else { return nil }
    if let text = node.scalar?.text, text.count <= 3, text.allSatisfy(\.isASCIIDigit),
      let number = Int(text), number >= least
    {
      return number
    }
    reportShape(of: node, key: key, expected: .shapeSmallNumber)
    return nil
  }

  /// `true` or `false`.
  mutating func flag(_ node: Node?, key: String) -> Bool? {
    guard let node else { return nil }
    switch node.scalar?.text {
    case "true": return true
    case "false": return false
    default:
      reportShape(of: node, key: key, expected: .shapeFlag)
      return nil
    }
  }

  private mutating func reportShape(of node: Node, key: String?, expected: Phrase) {
    guard let key else {
      report(
        .wrongCodelistItem, at: node.place,
        ["expected": .phrase(expected), "found": .phrase(node.shape(besides: expected))])
      return
    }
    report(
      .wrongCodelistValue, at: node.place,
      [
        "key": .text(key), "expected": .phrase(expected),
        "found": .phrase(node.shape(besides: expected)),
      ])
  }

  private static func ways(out written: String, among names: [String]) -> [Sentence] {
    let nearest: [Sentence] = .didYouMean(written, among: names)
    return nearest.isEmpty ? [Sentence(.allowedHere, ["names": .words(names)])] : nearest
  }
}

extension Node {
  /// What the node is, for messages that expected something else.
  fileprivate func shape(besides expected: Phrase) -> Phrase {
    switch content {
    case .sequence: return .shapeList
    case .mapping: return .shapeMapping
    case .scalar(let scalar):
      if isAbsent || scalar.text.allSatisfy(\.isWhitespace) { return .shapeNothing }
      return [.shapeList, .shapeMapping].contains(expected) ? .shapeText : .shapeOtherText
    }
  }
}
