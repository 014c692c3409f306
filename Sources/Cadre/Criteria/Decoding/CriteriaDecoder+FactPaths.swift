extension CriteriaDecoder {
  /// Missing facts, as `unclear.degrees.1.field`.
  mutating func decidingFacts(_ node: Node, _ fixtures: [String]) -> [String]? {
    guard let elements = elements(node, of: .wordFactPaths) else { return nil }
    var paths: [String] = []
    for element in elements {
      guard let path = text(element, .expectedFactPath) else { continue }
      if check(FactPath(path, at: element.place), fixtures) { paths.append(path) }
    }
    return paths.count == elements.count ? paths : nil
  }

  private mutating func check(_ path: FactPath, _ fixtures: [String]) -> Bool {
    guard path.parts.count >= 2 else { return reportBad(path) }
    let subject = path.parts[0]
    if subject == "unit" { return checkFact(at: 1, of: .unit, path) }
    guard fixtures.isEmpty || Self.names(subject, fixtures) else {
      report(
        .factPathOfNobody, at: path.place,
        ["path": .text(path.text), "name": .text(subject)],
        help: path.suggestions(at: 0, among: fixtures + ["unit"]))
      return false
    }
    guard let owner = FactOwner.personRecords.first(where: { $0.listKey == path.parts[1] }) else {
      return checkFact(at: 1, of: .person, path)
    }
    // The list itself may be what is missing.
    if path.parts.count == 2 { return true }
    guard let number = Int(path.parts[2]), number >= 1 else { return reportBad(path) }
    return path.parts.count == 3 || checkFact(at: 3, of: owner, path)
  }

  private mutating func reportBad(_ path: FactPath, help: [Sentence] = []) -> Bool {
    report(.badFactPath, at: path.place, ["path": .text(path.text)], help: help)
    return false
  }

  /// Whether a name is a fixture, or one of several people like it: `unclear-2`.
  private static func names(_ subject: String, _ fixtures: [String]) -> Bool {
    if fixtures.contains(subject) { return true }
    guard let dash = subject.lastIndex(where: { $0 == "-" || $0 == "#" }) else { return false }
    let number = subject[subject.index(after: dash)...]
    return Int(number) != nil && fixtures.contains(String(subject[..<dash]))
  }

  /// Whether the last part of a path is a fact of `owner`.
  private mutating func checkFact(at index: Int, of owner: FactOwner, _ path: FactPath) -> Bool {
    let name = path.parts[index]
    if path.parts.count == index + 1, schema[FactReference(owner, name)] != nil { return true }
    let lists = owner == .person ? FactOwner.personRecords.map(\.listKey) : []
    let names = schema.facts(of: owner).map(\.reference.name) + lists
    return reportBad(path, help: path.suggestions(at: index, among: names))
  }
}

/// A missing fact as tests write it.
private struct FactPath {
  let text: String
  let parts: [String]
  let place: Place

  init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// The whole path with one part put right, and all names that the part can be.
  func suggestions(at index: Int, among names: [String]) -> [Sentence] {
    let all = Sentence(.allowedHere, ["names": .words(names)])
    guard let nearest = Spelling.nearest(to: parts[index], among: names) else { return [all] }
    var fixed = parts
    fixed[index] = nearest
    return [Sentence(.didYouMean, ["name": .text(fixed.joined(separator: "."))]), all]
  }
}
