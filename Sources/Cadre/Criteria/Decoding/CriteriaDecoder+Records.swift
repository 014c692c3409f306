extension CriteriaDecoder {
  /// `has`, `every`, `count` or `total`, with what stands beside it.
  mutating func recordCondition(
    _ pair: Node.Pair, _ keys: ConditionKeys, in scope: ConditionScope
  ) -> Condition? {
    // A second one has been reported.
    guard keys.record?.key.place == pair.key.place else { return nil }
    let allowed = ConditionKeys.sideKeys(of: pair.key.text)
    let misplaced = keys.side.filter { !allowed.contains($0.key) }
    for side in misplaced { reportMisplaced(side.pair.key, beside: pair.key.text) }
    guard let list = recordList(pair, in: scope) else {
      // The facts under `where` cannot be judged without their owner.
      return nil
    }
    let inner = ConditionScope.record(list, within: scope)
    if list == .ancestor, scope.unitIsOfTeam {
      trace.unitFacts.append(Trace.Entry("ancestor", at: pair.key.place))
    }
    let condition = keys["where"].map { self.condition($0, in: inner) }
    let isWhole = condition != .some(nil) && misplaced.isEmpty
    let place = pair.key.place
    switch pair.key.text {
    case "has":
      return isWhole ? Condition(.has(list, where: condition ?? nil), at: place) : nil
    case "every":
      guard let condition else {
        report(
          .missingKey, at: place,
          ["keys": .words(["where"]), "subject": .phrase(.nounEvery)])
        return nil
      }
      return condition.flatMap { isWhole ? Condition(.every(list, where: $0), at: place) : nil }
    case "count":
      guard let bounds = comparisons(beside: pair, keys, as: .whole), isWhole else { return nil }
      return Condition(.count(list, where: condition ?? nil, bounds), at: place)
    default:
      guard let (measure, bounds) = measure(pair, keys, list), isWhole else { return nil }
      return Condition(.total(list, where: condition ?? nil, measure, bounds), at: place)
    }
  }

  private mutating func reportMisplaced(_ key: Node.Key, beside record: String) {
    let isBound = MappingShape.comparisonKeys.contains(key.text)
    report(
      .misplacedSideKey, at: key.place, ["key": .text(key.text), "record": .text(record)],
      help: [Sentence(isBound ? .boundsStandBeside : .totalTakes)])
  }

  private mutating func recordList(_ pair: Node.Pair, in scope: ConditionScope) -> RecordList? {
    guard let list = word(pair.value, for: pair.key.text, as: RecordList.self) else { return nil }
    if scope.recordLists.contains(list) { return list }
    let help: Phrase
    switch scope {
    case .team: help = .whenIsAboutTeams
    case .person, .record: help = .recordsDoNotNest
    }
    report(
      .notAllowedInScope, at: pair.key.place,
      ["key": .text("\(pair.key.text): \(list.rawValue)"), "scope": scope.noun],
      help: [Sentence(help)])
    return nil
  }

  /// What `total` adds up, and its bounds.
  private mutating func measure(
    _ pair: Node.Pair, _ keys: ConditionKeys, _ list: RecordList
  ) -> (Condition.Measure, [Comparison])? {
    switch (keys["years"], keys["of"]) {
    case (let years?, nil):
      guard list.hasPeriods else {
        report(
          .noPeriods, at: pair.value.place, ["list": .text(list.rawValue)],
          help: [Sentence(.periodsAreOf)])
        return nil
      }
      let stray = keys.side.filter { MappingShape.comparisonKeys.contains($0.key) }
      for side in stray { reportMisplaced(side.pair.key, beside: "years") }
      return yearBounds(years).map { (.years, $0) }
    case (nil, let of?):
      guard let fact = numberFact(of, of: list.owner) else { return nil }
      return comparisons(beside: pair, keys, as: .number).map { (.sum(fact), $0) }
    case (_?, _?):
      report(
        .keysExclude, at: pair.key.place,
        ["first": "years", "second": "of", "subject": .phrase(.nounTotal)])
      return nil
    case (nil, nil):
      report(
        .needsOneOf, at: pair.key.place,
        ["keys": .words(["years", "of"]), "subject": .phrase(.nounTotal)],
        help: [.writing("years: { at_least: 5 }")])
      return nil
    }
  }

  private mutating func yearBounds(_ node: Node) -> [Comparison]? {
    if let scalar = node.scalar, !node.isAbsent {
      reportShape(
        node, expected: .phrase(.nounYears), help: [.writing("{ at_least: \(scalar.text) }")])
      return nil
    }
    guard let fields = fields(of: node, .years) else { return nil }
    return bounds(fields.entries.map { ($0.key, $0.pair.value) }, as: .amount, at: node.place)
  }

  private mutating func comparisons(
    beside pair: Node.Pair, _ keys: ConditionKeys, as type: ValueType
  ) -> [Comparison]? {
    let bounds = keys.side.filter { MappingShape.comparisonKeys.contains($0.key) }
    return self.bounds(bounds.map { ($0.key, $0.pair.value) }, as: type, at: pair.key.place)
  }

  private mutating func bounds(
    _ pairs: [(key: String, node: Node)], as type: ValueType, at place: Place
  ) -> [Comparison]? {
    if pairs.isEmpty {
      report(
        .needsOneOf, at: place,
        ["keys": .words(MappingShape.comparisonKeys), "subject": .phrase(.nounBounds)])
      return nil
    }
    let read = pairs.map { key, node in
      operand(node, as: type).flatMap { Comparison(key, $0) }
    }
    if type == .whole || type == .amount {
      for (comparison, pair) in zip(read, pairs) {
        if let comparison { warnOfLeastZero(comparison, at: pair.node.place) }
      }
    }
    let whole = read.compactMap { $0 }
    return whole.count == read.count ? whole : nil
  }

  /// A number among the facts of a record.
  private mutating func numberFact(_ node: Node, of owner: FactOwner) -> FactReference? {
    guard let name = text(node, .expectedNumberFact) else { return nil }
    let reference = FactReference(owner, name)
    let numbers = schema.facts(of: owner).filter { $0.type == .number }.map(\.reference.name)
    guard let definition = schema[reference] else {
      report(
        .unknownFact, at: node.place, ["name": .text(name), "scope": ownerNoun(owner)],
        help: Self.suggestions(for: name, among: numbers))
      return nil
    }
    guard definition.type == .number else {
      report(
        .wrongFactType, at: node.place,
        [
          "fact": .text(reference.description), "type": ValueType(definition.type).name,
          "needed": ValueType.number.name,
        ],
        help: numbers.isEmpty ? [] : [Sentence(.allowedHere, ["names": .words(numbers)])])
      return nil
    }
    usedFacts.insert(reference)
    return reference
  }

  func ownerNoun(_ owner: FactOwner) -> PhraseArgument {
    .sentence(Sentence(.scopeRecord, ["list": .text(owner.rawValue)]))
  }
}

extension Comparison {
  /// A comparison of numbers by its key.
  init?(_ key: String, _ operand: Operand) {
    switch key {
    case "at_least": self = .atLeast(operand)
    case "at_most": self = .atMost(operand)
    case "above": self = .above(operand)
    case "below": self = .below(operand)
    case "equals": self = .equals(operand)
    default: return nil
    }
  }
}
