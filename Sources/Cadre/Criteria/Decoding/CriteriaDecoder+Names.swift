extension CriteriaDecoder {
  /// Collects the names that the sections declare, before anything that uses them is read.
  mutating func collectNames(of document: Fields) {
    let sections: [(String, NameKind)] = [
      ("sources", .source), ("lists", .list), ("definitions", .definition),
      ("parameters", .parameter), ("people", .fixture),
    ]
    for (key, kind) in sections {
      let pairs = document[key]?.pairs ?? []
      // That a section is not one, or that a required one is missing or empty, is a problem of its own.
      let isRequired = document.shape.required.contains(key)
      if pairs.isEmpty, isRequired || document[key]?.pairs == nil && document.has(key) {
        names.open(kind)
      }
      for pair in pairs {
        checkName(pair.key)
        names.declare(pair.key.text, as: kind, at: pair.key.place)
        // One of two equal names was probably meant to be another, which is then missed elsewhere.
        if repeatedKeys.contains(pair.key.place) { names.open(kind) }
      }
    }
    guard let elements = document["requirements"]?.elements, !elements.isEmpty else {
      return names.open(.requirement)
    }
    collectRequirementNames(elements)
  }

  private mutating func collectRequirementNames(_ elements: [Node]) {
    for element in elements {
      guard let id = element["id"], let text = id.scalar?.text, !text.isEmpty else {
        // The id may be misspelt or missing, which is reported where the requirement is read.
        names.open(.requirement)
        continue
      }
      if let first = names.place(of: text, as: .requirement) {
        reportRepeated(text, at: id.place, first: first)
      } else {
        checkName(Node.Key(text, at: id.place))
        names.declare(text, as: .requirement, at: id.place)
        // Exceptions that are no list, or whose key is misspelt, leave open what they are called.
        let exceptions = element["exceptions"]
        exceptionIDs[text] =
          exceptions == nil
          ? (element.hasOnlyKeys(of: .requirement) ? [] : nil)
          : exceptions?.elements?.compactMap { $0["id"]?.scalar?.text }
      }
    }
  }

  mutating func reportRepeated(_ name: String, at place: Place, first: Place) {
    report(
      .repeatedName, at: place, ["name": .text(name)],
      related: [Diagnostic.Related(first, Sentence(.firstHere))])
  }

  /// Checks the form of a name that authors make up.
  mutating func checkName(_ key: Node.Key) {
    guard !Spelling.isIdentifier(key.text, separator: "-") else { return }
    let help = Spelling.identifier(from: key.text, separator: "-").map { [Sentence.writing($0)] }
    report(.badName, at: key.place, ["name": .text(key.text)], help: help ?? [])
  }

  /// The name in a scalar, where it is declared as something of the kind.
  mutating func name(_ node: Node, of kind: NameKind) -> String? {
    let expected = Sentence(.expectedNameOf, ["noun": .phrase(kind.noun)])
    guard let name = text(node, expected: .sentence(expected)) else { return nil }
    return declared(name, as: kind, at: node.place) ? name : nil
  }

  /// Notes that a name is used, and reports it where it is not declared.
  mutating func declared(_ name: String, as kind: NameKind, at place: Place) -> Bool {
    names.use(name, as: kind)
    if names.place(of: name, as: kind) != nil { return true }
    guard !names.mayBeDeclared(name, as: kind) else { return false }
    reportUnknown(name, kind, at: place)
    return false
  }

  /// Reports a name that is not declared, once for all the places where it stands.
  private mutating func reportUnknown(_ name: String, _ kind: NameKind, at place: Place) {
    let key = UnknownName(name: name, kind: kind)
    if let index = unknownNames[key] {
      problems[index].related.append(Diagnostic.Related(place, Sentence(.alsoNamedHere)))
      return
    }
    unknownNames[key] = problems.count
    let declared = names.all(kind)
    let nearest = Spelling.nearest(to: name, among: declared)
    var help = nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? []
    help += otherUses(of: name, than: kind)
    if nearest == nil {
      help.append(
        declared.isEmpty
          ? Sentence(.noneDeclared, ["noun": .phrase(kind.noun)])
          : Sentence(.declaredNames, ["names": .words(declared)]))
    }
    let related = nearest.flatMap { names.place(of: $0, as: kind) }.map {
      [Diagnostic.Related($0, Sentence(.declaredHere))]
    }
    report(kind.unknown, at: place, ["name": .text(name)], help: help, related: related ?? [])
  }

  /// Says what else has the name, such as a list where a definition is needed.
  private func otherUses(of name: String, than kind: NameKind) -> [Sentence] {
    NameKind.allCases.filter { $0 != kind && names.place(of: name, as: $0) != nil }.map { other in
      guard let use = other.use else {
        return Sentence(.isAnother, ["name": .text(name), "noun": .phrase(other.noun)])
      }
      return Sentence(
        .isAnotherUsed,
        [
          "name": .text(name), "noun": .phrase(other.noun),
          "use": .text(use.replacing("{name}", with: name)),
        ])
    }
  }
}

extension Node {
  /// Whether every key of the mapping belongs to the shape.
  fileprivate func hasOnlyKeys(of shape: MappingShape) -> Bool {
    pairs?.allSatisfy { shape.keys.contains($0.key.text) } ?? false
  }
}
