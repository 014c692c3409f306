extension CriteriaDecoder {
  /// The fact that a key of a condition names.
  mutating func fact(named key: Node.Key, in scope: ConditionScope) -> FactDefinition? {
    if let definition = lookUp(key.text, in: scope) {
      note(definition.reference, named: key, in: scope)
      return definition
    }
    if brokenFacts.mayHave(key.text) || isReported(key) { return nil }
    unknownFacts[key.text] = problems.count
    reportUnknownFact(key, in: scope)
    return nil
  }

  /// Whether a fact that does not exist has been reported at another place, to which this one is added.
  mutating func isReported(_ key: Node.Key) -> Bool {
    guard let index = unknownFacts[key.text] else { return false }
    problems[index].related.append(
      Diagnostic.Related(key.place, Sentence(.alsoNamedHere)))
    return true
  }

  /// Whether a key of a condition names a fact.
  func isFact(_ name: String, in scope: ConditionScope) -> Bool {
    lookUp(name, in: scope) != nil || (name == "held_on" && scope.hasPeriods)
  }

  private func lookUp(_ name: String, in scope: ConditionScope) -> FactDefinition? {
    if let owner = scope.bareOwner, let definition = schema[FactReference(owner, name)] {
      return definition
    }
    guard let reference = Self.dotted(name), scope.dottedOwners.contains(reference.owner) else {
      return nil
    }
    return schema[reference]
  }

  /// The fact that `owner.name` names, whether it exists or not.
  static func dotted(_ name: String) -> FactReference? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let owner = FactOwner(rawValue: String(parts[0])) else { return nil }
    return FactReference(owner, String(parts[1]))
  }

  /// Notes what the checks of the whole document need to know.
  private mutating func note(
    _ fact: FactReference, named key: Node.Key, in scope: ConditionScope
  ) {
    usedFacts.insert(fact)
    let isRecordsOwn = fact.owner == scope.bareOwner
    if fact.owner == .unit, !isRecordsOwn, scope.unitIsOfTeam {
      trace.unitFacts.append(Trace.Entry(fact.description, at: key.place))
    }
  }

  private mutating func reportUnknownFact(_ key: Node.Key, in scope: ConditionScope) {
    let name = key.text
    let allowed = allowedKeys(in: scope)
    let nearest = Spelling.nearest(to: name, among: allowed)
    if let nearest, Spelling.isOneSlip(name, nearest) {
      return report(
        .unknownFact, at: key.place, ["name": .text(name), "scope": scope.noun],
        help: [Sentence(.didYouMean, ["name": .text(nearest)])] + allowedHelp(in: scope))
    }
    if names.place(of: name, as: .definition) != nil {
      return report(
        .unknownFact, at: key.place, ["name": .text(name), "scope": scope.noun],
        help: [isPerson(scope) ? .writing("is: \(name)") : Self.definitionsElsewhere(scope)])
    }
    if let own = scope.bareOwner, let reference = Self.dotted(name), reference.owner == own,
      schema[reference] != nil
    {
      return report(
        .ownerNotNeeded, at: key.place, ["name": .text(name), "scope": scope.noun],
        help: [.writing(reference.name)])
    }
    let elsewhere = facts(called: name)
    if !elsewhere.isEmpty { return reportOutOfScope(key, elsewhere, in: scope) }
    if FactTestKey(rawValue: name) != nil || MappingShape.requirement.keys.contains(name) {
      let isTest = FactTestKey(rawValue: name) != nil
      return report(
        .keyAtWrongLevel, at: key.place,
        [
          "key": .text(name), "home": .phrase(isTest ? .nounFactTest : .nounRequirement),
          "subject": .phrase(.nounCondition),
        ],
        help: allowedHelp(in: scope))
    }
    let meant = nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? []
    report(
      .unknownFact, at: key.place, ["name": .text(name), "scope": scope.noun],
      help: meant + allowedHelp(in: scope))
  }

  /// The facts of all owners that a name may mean: `level`, or `degree.level`.
  private func facts(called name: String) -> [FactReference] {
    if let reference = Self.dotted(name) { return schema[reference] == nil ? [] : [reference] }
    if name == "held_on" { return [.post, .employment].map { FactReference($0, name) } }
    let found = schema.definitions.map(\.reference).filter { $0.name == name }
    return found.filter { $0.owner != .unit } + found.filter { $0.owner == .unit }
  }

  /// Explains how a fact that cannot be named here is reached.
  private mutating func reportOutOfScope(
    _ key: Node.Key, _ facts: [FactReference], in scope: ConditionScope
  ) {
    var help: [Sentence] = []
    for fact in facts {
      if let spelling = scope.spelling(of: fact) {
        help.append(.writing(spelling))
      } else if scope.isInDefinition, let list = RecordList(rawValue: fact.owner.rawValue) {
        let text = "has: \(list.rawValue), where: { \(fact.name): … }"
        help.append(.writing(text))
      }
      if fact.owner == .team { help.append(Sentence(.sizeFollowsFromMembers)) }
      usedFacts.insert(fact)
    }
    if !scope.isInDefinition, help.isEmpty { help = [Sentence(.whenIsAboutTeams)] }
    report(
      .factOutOfScope, at: key.place,
      [
        "name": .text(key.text), "owners": .words(facts.map(\.owner.rawValue)),
        "scope": scope.noun,
      ],
      help: help)
  }

  /// What a key of a condition may be here, what is likelier first.
  private func allowedKeys(in scope: ConditionScope) -> [String] {
    var keys = MappingShape.connectives.filter { $0 != "is" || isPerson(scope) }
    if !scope.recordLists.isEmpty { keys += MappingShape.recordKeys + ["where"] }
    return keys + factNames(in: scope) + personFacts(in: scope)
  }

  /// Why a definition cannot be asked for here.
  static func definitionsElsewhere(_ scope: ConditionScope) -> Sentence {
    Sentence(scope.isInDefinition ? .isBesideRecords : .whenIsAboutTeams)
  }

  private func isPerson(_ scope: ConditionScope) -> Bool {
    if case .person = scope { return true }
    return false
  }

  private func factNames(in scope: ConditionScope) -> [String] {
    var names = scope.bareOwner.map { schema.facts(of: $0).map(\.reference.name) } ?? []
    if scope.hasPeriods { names.append("held_on") }
    for owner in scope.dottedOwners where owner != scope.bareOwner {
      names += schema.facts(of: owner).map(\.reference.description)
    }
    return names
  }

  /// Facts of a person with their owner, which may be written but need not.
  private func personFacts(in scope: ConditionScope) -> [String] {
    isPerson(scope) ? schema.facts(of: .person).map(\.reference.description) : []
  }

  private func allowedHelp(in scope: ConditionScope) -> [Sentence] {
    [
      Sentence(.factsHere, ["names": .words(factNames(in: scope))]),
      Sentence(
        .conditionsHere,
        [
          "names": .words(
            allowedKeys(in: scope).filter {
              MappingShape.connectives.contains($0) || MappingShape.recordKeys.contains($0)
            })
        ]),
    ]
  }
}
