extension Assessor {
  /// A note for each fact that conditions need and no record of the roster has, and for each list that it gives of nobody.
  ///
  /// Such a fact leaves the whole roster open for one reason, which is better said once.
  func absentFacts() -> [Diagnostic] {
    let place = roster.files.count == 1 ? roster.files.first.map { Place(file: $0.name) } : nil
    let needed = criteria.neededFacts()
    let lists = criteria.searchedLists().filter { isGivenOfNobody($0.owner) }
    let listNotes = lists.map { list in
      Diagnostic(
        .absentList, at: place, ["records": .phrase(.records(of: list))],
        help: columns(of: needed.filter { $0.owner == list.owner }))
    }
    let factNotes = needed.filter(isAbsent).map { fact in
      Diagnostic(
        .absentFact, at: place,
        [
          "fact": .localized(criteria.schema[fact]?.title ?? LocalizedText()),
          "name": .text(fact.description),
        ], help: columns(of: [fact]) + instead(of: fact))
    }
    return listNotes + factNotes
  }

  private func columns(of facts: [FactReference]) -> [Sentence] {
    if facts.isEmpty { return [] }
    return [
      Sentence(
        facts.count == 1 ? .columnOfFact : .columnsOfFacts,
        ["columns": .words(facts.map(\.column))])
    ]
  }

  private func instead(of fact: FactReference) -> [Sentence] {
    let convention: String
    switch fact {
    case FactReference(.post, "from"): convention = "undated_posts: held"
    case FactReference(.post, "status"): convention = "posts_without_status: official"
    default: return []
    }
    return [Sentence(.conventionInstead, ["convention": .text(convention)])]
  }

  /// Whether the roster has no such records and does not say that there are none.
  private func isGivenOfNobody(_ owner: FactOwner) -> Bool {
    let records = roster.records(of: owner)
    return records.count == 0 && roster.people.count > 0
      && !(0..<roster.people.count).contains(where: records.isGiven)
  }

  /// Whether records are there, but none has the fact, and no convention says what holds then.
  private func isAbsent(_ fact: FactReference) -> Bool {
    guard let table = roster.table(of: fact.owner), table.count > 0 else { return false }
    if FactOwner.personRecords.contains(fact.owner), roster.records(of: fact.owner).count == 0 {
      return false
    }
    func isGiven(_ name: String) -> Bool {
      guard let column = table.columns[name] else { return false }
      return (0..<column.count).contains { column[$0] != nil }
    }
    switch fact {
    case FactReference(.post, "from"):
      let isDecided = criteria.conventions.undatedPosts == .held && !isGiven("until")
      return !isDecided && !isGiven("from")
    case FactReference(.post, "status"):
      // Titles that say a status say nothing of the others.
      let isDecided = criteria.conventions.postsWithoutStatus == .official && isGiven("title")
      return !isDecided && !roster.statesPostStatus
    case FactReference(.employment, "from"): return !isGiven("from") && !isGiven("years")
    default: return !isGiven(fact.name)
    }
  }
}

extension Criteria {
  /// The facts without which conditions, parameters, groups or weights are not known, in the order of the schema.
  fileprivate func neededFacts() -> [FactReference] {
    var needed: Set<FactReference> = []
    forEachCondition { condition in
      switch condition.form {
      case .test(let test): test.neededFact.map { _ = needed.insert($0) }
      case .total(_, _, .sum(let fact), _): needed.insert(fact)
      case .total(let list, _, .years, _): needed.insert(FactReference(list.owner, "from"))
      default: break
      }
    }
    for parameter in parameters.values { parameter.by.map { _ = needed.insert($0) } }
    for requirement in requirements {
      if case .unitFact(let fact) = requirement.forEach { needed.insert(fact) }
      requirement.weighBy.map { _ = needed.insert($0) }
    }
    return schema.definitions.map(\.reference).filter { needed.contains($0) && $0.owner != .team }
  }

  /// The lists of a person that conditions look through.
  fileprivate func searchedLists() -> [RecordList] {
    var lists: Set<RecordList> = []
    forEachCondition { condition in
      condition.list.map { _ = lists.insert($0) }
    }
    return RecordList.allCases.filter { $0 != .ancestor && lists.contains($0) }
  }
}

extension FactTest {
  /// The fact that must be given for the test to be decided; nil where the test asks whether it is given.
  fileprivate var neededFact: FactReference? {
    if case .isKnown = comparison { return nil }
    if case .heldOn = comparison { return FactReference(fact.owner, "from") }
    return fact == FactReference(.person, "age") ? FactReference(.person, "birth_date") : fact
  }
}
