extension DescriptionReader {
  /// How codes are normalized; nothing where the key is absent.
  mutating func normalization(_ node: Node?, kind: Codelist.Kind?) -> Codelist.Normalization {
    var result = Codelist.Normalization()
    guard let node,
      readMapping(
        node, key: "normalize", required: [],
        optional: ["ignore", "unlisted", "superseded", "prefix", "skip"])
    else { return result }
    for key in ["unlisted", "prefix"] where kind != nil && kind != .hierarchical {
      guard let place = node[key]?.place else { continue }
      report(.needsHierarchy, at: place, ["key": .text(key)])
    }
    result.ignored = ignored(node["ignore"])
    result.unlisted = elements(node["unlisted"], key: "unlisted").compactMap { placement($0) }
    result.superseded = elements(node["superseded"], key: "superseded")
      .compactMap { superseded($0) }
    let isPrefix = flag(node["prefix"], key: "prefix") ?? false
    let skipped = number(node["skip"], key: "skip", least: 0)
    if isPrefix { result.prefix = Codelist.Prefix(skipped: skipped ?? 0) }
    if let place = node["skip"]?.place, !isPrefix { report(.skipWithoutPrefix, at: place, [:]) }
    return result
  }

  private mutating func ignored(_ node: Node?) -> Set<Character> {
    guard let node else { return [] }
    // A space is a fair value here, though it is left out of codes anyway.
    guard let text = node.scalar?.text, !text.isEmpty else {
      _ = self.text(node, key: "ignore")
      return []
    }
    for character in text where character.isLetter || character.isNumber {
      report(.badIgnored, at: node.place, ["character": .text(String(character))])
    }
    return Set(text.filter { !$0.isWhitespace })
  }

  private mutating func placement(_ node: Node) -> Codelist.Placement? {
    guard readMapping(node, required: ["length", "under"], optional: ["starts_with"]) else {
      return nil
    }
    let shape = shape(node)
    let under = elements(node["under"], key: "under")
    guard let shape else { return nil }
    let parts = under.compactMap { part($0, length: shape.length) }
    return Codelist.Placement(shape: shape, parts: parts)
  }

  private mutating func superseded(_ node: Node) -> Codelist.Superseded? {
    guard readMapping(node, required: ["length", "edition"], optional: ["starts_with"]) else {
      return nil
    }
    let shape = shape(node)
    let edition = text(node["edition"], key: "edition")
    guard let shape, let edition else { return nil }
    return Codelist.Superseded(shape: shape, edition: edition)
  }

  private mutating func shape(_ node: Node) -> Codelist.Shape? {
    let length = number(node["length"], key: "length", least: 1)
    var beginnings: [String] = []
    for element in elements(node["starts_with"], key: "starts_with") {
      guard let beginning = text(element, key: "starts_with") else { continue }
      if let length, beginning.count > length {
        report(
          .beginningTooLong, at: element.place,
          ["text": .text(beginning), "length": "\(length)"])
      }
      beginnings.append(beginning.lowercased())
    }
    return length.map { Codelist.Shape(length: $0, beginnings: beginnings) }
  }

  /// Positions of characters: `2-5`, or one of them: `2`.
  private mutating func part(_ node: Node, length: Int) -> ClosedRange<Int>? {
    guard let text = text(node, key: "under") else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
      end.count <= 3 && end.allSatisfy(\.isASCIIDigit) ? Int(end) : nil
    }
    if (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first >= 1, first <= last, last <= length
    {
      return first...last
    }
    report(.badPositions, at: node.place, ["text": .text(text), "length": "\(length)"])
    return nil
  }
}
