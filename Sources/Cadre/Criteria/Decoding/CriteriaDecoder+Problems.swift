extension CriteriaDecoder {
  mutating func report(
    _ kind: Diagnostic.Kind, at place: Place,
    _ arguments: KeyValuePairs<String, PhraseArgument> = [:], help: [Sentence] = [],
    related: [Diagnostic.Related] = []
  ) {
    problems.append(Diagnostic(kind, at: place, arguments, help: help, related: related))
  }

  /// Reports that a node has another form than is needed, or holds nothing.
  mutating func reportShape(_ node: Node, expected: PhraseArgument, help: [Sentence] = []) {
    if node.isAbsent {
      report(.emptyValue, at: node.place, ["expected": expected], help: help)
    } else {
      report(
        .wrongShape, at: node.place, ["expected": expected, "found": Self.found(node)], help: help)
    }
  }

  /// What a node holds, in a message.
  static func found(_ node: Node) -> PhraseArgument {
    switch node.content {
    case .scalar(let scalar):
      .sentence(Sentence(.foundText, ["text": .text(shortened(scalar.text))]))
    case .sequence: .phrase(.foundList)
    case .mapping: .phrase(.foundMapping)
    }
  }

  /// The beginning of a text that may be as long as a file.
  private static func shortened(_ text: String) -> String {
    let most = 80
    return text.dropFirst(most).isEmpty ? text : text.prefix(most) + "…"
  }

  /// The pairs of a mapping that is needed here.
  mutating func mapping(_ node: Node, expected: PhraseArgument, help: [Sentence] = []) -> [Node
    .Pair]?
  {
    if let pairs = node.pairs { return pairs }
    reportShape(
      node, expected: .sentence(Sentence(.expectedMapping, ["subject": expected])), help: help)
    return nil
  }

  /// The elements of a list that is needed here.
  mutating func elements(_ node: Node, of what: Phrase, help: [Sentence] = []) -> [Node]? {
    if let elements = node.elements { return elements }
    var help = help
    if let scalar = node.scalar, !node.isAbsent, help.isEmpty {
      let parts = scalar.text.split(separator: ",").map { $0.trimmed }.joined(separator: ", ")
      // Dashes without a space after them make one text of all items.
      let hasDash = scalar.isPlain && scalar.text.hasPrefix("-")
      help = [hasDash ? Sentence(.dashSpace) : .writing("[\(parts)]")]
    }
    reportShape(
      node, expected: .sentence(Sentence(.expectedList, ["what": .phrase(what)])), help: help)
    return nil
  }

  /// The text of a scalar that is needed here.
  mutating func text(_ node: Node, _ expected: Phrase = .expectedText) -> String? {
    text(node, expected: .phrase(expected))
  }

  mutating func text(_ node: Node, expected: PhraseArgument) -> String? {
    guard let scalar = node.scalar, !node.isAbsent else {
      reportShape(node, expected: expected)
      return nil
    }
    if scalar.text.isEmpty { report(.emptyValue, at: node.place, ["expected": expected]) }
    return scalar.text.isEmpty ? nil : scalar.text
  }

  /// One of the words that a key allows.
  mutating func word<Word>(_ node: Node, for key: String, as type: Word.Type) -> Word?
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    word(node, for: key, among: Array(Word.allCases))
  }

  /// One of some words.
  mutating func word<Word: RawRepresentable>(
    _ node: Node, for key: String, among words: [Word]
  ) -> Word? where Word.RawValue == String {
    guard let text = text(node, .expectedWord) else { return nil }
    if let word = words.first(where: { $0.rawValue == text }) { return word }
    let allowed = words.map(\.rawValue)
    report(
      .unknownWord, at: node.place, ["word": .text(text), "key": .text(key)],
      help: Self.suggestions(for: text, among: allowed))
    return nil
  }

  /// The nearest name first, then all of them.
  static func suggestions(for written: String, among names: [String]) -> [Sentence] {
    let all = Sentence(.allowedHere, ["names": .words(names)])
    // `level` for `unit.level`
    let longer = names.first { $0.hasSuffix("." + written) }
    guard let nearest = longer ?? Spelling.nearest(to: written, among: names) else {
      return [all]
    }
    return [Sentence(.didYouMean, ["name": .text(nearest)]), all]
  }
}

extension Sentence {
  /// "write `…`"
  static func writing(_ text: String) -> Sentence {
    Sentence(.writeInstead, ["text": .text(text)])
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
