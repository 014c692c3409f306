extension Criteria {
  /// Every fact that verdicts may depend on: what conditions test, count or add up, what parameters go by, what teams are
  /// formed by and what members weigh.
  package func factsRead() -> Set<FactReference> {
    var facts: Set<FactReference> = []
    var lists: Set<FactOwner> = []
    forEachCondition { condition in
      condition.list.map { _ = lists.insert($0.owner) }
      switch condition.form {
      case .test(let test): facts.formUnion(test.factsRead)
      case .total(_, _, .sum(let fact), _): facts.insert(fact)
      case .total(let list, _, .years, _):
        facts.formUnion(["from", "until", "years"].map { FactReference(list.owner, $0) })
      default: break
      }
    }
    for parameter in parameters.values { parameter.by.map { _ = facts.insert($0) } }
    for requirement in requirements {
      if case .unitFact(let fact) = requirement.forEach { facts.insert(fact) }
      if let weight = requirement.weighBy {
        facts.insert(weight)
        lists.insert(weight.owner)
      }
    }
    // Whether somebody has a record is read from any of its facts.
    for owner in lists where !facts.contains(where: { $0.owner == owner }) {
      facts.formUnion(schema.facts(of: owner).map(\.reference))
    }
    return facts
  }
}

extension FactTest {
  fileprivate var factsRead: [FactReference] {
    if case .heldOn = comparison {
      return ["from", "until"].map { FactReference(fact.owner, $0) }
    }
    return [fact]
  }
}
