extension FactSchema {
  /// The facts of several criteria that are checked on one roster.
  ///
  /// Each of the criteria looks codes up in its own lists, so a fact may have other codes in each; but a number and a text
  /// cannot be read from one and the same cell.
  ///
  /// - Throws: ``InvalidInput`` with each fact that has different types in two of the criteria.
  package init(of criteria: [Criteria]) throws(InvalidInput) {
    self.init()
    var used: [FactReference: FactDefinition] = [:]
    var clashes: [FactReference: Diagnostic] = [:]
    for definition in criteria.flatMap(\.usedFacts) {
      let reference = definition.reference
      guard let first = used[reference] else {
        used[reference] = definition
        declare(definition)
        continue
      }
      if !definition.type.isReadLike(first.type) {
        if clashes[reference] == nil { clashes[reference] = FactSchema.clash(first, definition) }
      } else if first.place == nil {
        // What criteria say of a built-in fact counts, whichever of them comes first.
        used[reference] = definition
        declare(definition)
      }
    }
    guard clashes.isEmpty else { throw InvalidInput(diagnostics: Array(clashes.values)) }
  }

  private static func clash(_ first: FactDefinition, _ second: FactDefinition) -> Diagnostic {
    // One of them may be built in, which stands in no file.
    let (here, other) = second.place == nil ? (first, second) : (second, first)
    return Diagnostic(
      .factOfTwoTypes, at: here.place,
      [
        "fact": .text(here.reference.description), "type": ValueType(here.type).name,
        "other": ValueType(other.type).name,
      ],
      help: [Sentence(.checkOneByOne)],
      related: other.place.map { [Diagnostic.Related($0, Sentence(.otherTypeHere))] } ?? [])
  }
}

extension Criteria {
  /// The facts that the criteria declare, and those that their conditions test.
  fileprivate var usedFacts: [FactDefinition] {
    var tested: Set<FactReference> = []
    forEachCondition { condition in
      if case .test(let test) = condition.form { tested.insert(test.fact) }
    }
    return schema.definitions.filter { $0.place != nil || tested.contains($0.reference) }
  }
}

extension FactType {
  /// Whether a cell is read in the same way for both: codes are kept as written, whatever their list.
  fileprivate func isReadLike(_ other: FactType) -> Bool {
    if case .code = self, case .code = other { return true }
    return self == other
  }
}
