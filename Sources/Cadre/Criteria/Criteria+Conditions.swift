extension Criteria {
  /// Calls `body` for every condition of the criteria, outer before inner.
  func forEachCondition(_ body: (Condition) -> Void) {
    for definition in definitions.values { definition.means.forEach(body) }
    for requirement in requirements {
      requirement.when?.forEach(body)
      for exception in requirement.exceptions { exception.when.forEach(body) }
    }
  }
}

extension Criteria {
  /// What the definitions mean that a condition refers to, directly or through others.
  func definitions(leadingFrom condition: Condition) -> [Definition.ID: Condition] {
    var found: [Definition.ID: Condition] = [:]
    var pending = [condition]
    while let next = pending.popLast() {
      next.forEach { part in
        guard case .definition(let id) = part.form, found[id] == nil,
          let definition = definitions[id]
        else { return }
        found[id] = definition.means
        pending.append(definition.means)
      }
    }
    return found
  }

  /// Calls `body` for every part of a condition and of the definitions that it leads to.
  func forEachPart(leadingFrom condition: Condition, _ body: (Condition) -> Void) {
    condition.forEach(body)
    for means in definitions(leadingFrom: condition).values { means.forEach(body) }
  }

  /// Whether a comparison is with a parameter whose value differs by unit.
  func differsByUnit(_ comparison: Comparison) -> Bool {
    comparison.parameter.flatMap { parameters[$0]?.by } != nil
  }
}

extension Condition {
  /// The list of records that the condition itself looks through.
  var list: RecordList? {
    switch form {
    case .has(let list, _), .every(let list, _), .count(let list, _, _),
      .total(let list, _, _, _):
      list
    case .all, .any, .none, .atLeastOf, .definition, .test: nil
    }
  }

  /// The parts of the condition, one level down.
  var parts: [Condition] {
    switch form {
    case .all(let parts), .any(let parts), .none(let parts), .atLeastOf(_, let parts): parts
    case .has(_, let part), .count(_, let part, _), .total(_, let part, _, _):
      part.map { [$0] } ?? []
    case .every(_, let part): [part]
    case .definition, .test: []
    }
  }

  /// Calls `body` for this condition and every part of it.
  func forEach(_ body: (Condition) -> Void) {
    body(self)
    for part in parts { part.forEach(body) }
  }
}
