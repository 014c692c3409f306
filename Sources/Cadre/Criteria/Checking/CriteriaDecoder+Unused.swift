extension CriteriaDecoder {
  /// Warns of what is declared and never used: it looks like law and has no effect.
  mutating func reportUnused(in document: Fields) {
    let hasTests = document["tests"]?.elements?.isEmpty == false
    for kind in NameKind.allCases {
      guard let unused = kind.unused, kind != .fixture || hasTests else { continue }
      for (name, place) in names.unused(kind) {
        report(unused, at: place, ["name": .text(name)])
      }
    }
    for fact in schema.definitions {
      guard let place = fact.place, !usedFacts.contains(fact.reference) else { continue }
      report(.unusedFact, at: place, ["name": .text(fact.reference.description)])
    }
  }
}
