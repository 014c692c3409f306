import OrderedCollections

extension CriteriaDecoder {
  mutating func definitions(_ node: Node?) -> OrderedDictionary<Definition.ID, Definition> {
    var definitions: OrderedDictionary<Definition.ID, Definition> = [:]
    guard let node, let pairs = section(node, "definitions") else { return definitions }
    if pairs.isEmpty { report(.noCriteria, at: node.place) }
    for pair in pairs {
      let (definition, trace) = traced { $0.definition(pair) }
      definitions[pair.key.text] = definition
      traces[pair.key.text] = trace
    }
    return definitions
  }

  private mutating func definition(_ pair: Node.Pair) -> Definition? {
    guard let fields = fields(of: pair.value, .definition, name: pair.key.text) else { return nil }
    let title = fields["title"].flatMap { texts($0) } ?? LocalizedText()
    let cites = cites(fields)
    guard let means = fields["means"], let condition = condition(means, in: .person) else {
      return nil
    }
    return Definition(
      id: pair.key.text, title: title, means: condition, cites: cites, place: pair.key.place)
  }

  /// A mapping whose lines must all hold.
  mutating func condition(_ node: Node, in scope: ConditionScope) -> Condition? {
    guard let pairs = conditionPairs(node, in: scope) else { return nil }
    let words = ConditionKeys(pairs) { isFact($0, in: scope) }
    checkSideKeys(words)
    var parts: [Condition] = []
    var isBroken = !words.stray.isEmpty
    for pair in pairs where !words.isSide(pair) {
      if let part = part(pair, words, in: scope) {
        parts.append(part)
      } else {
        isBroken = true
      }
    }
    checkTogether(parts)
    if isBroken { return nil }
    return parts.count == 1 ? parts[0] : Condition(.all(parts), at: node.place)
  }

  private mutating func conditionPairs(
    _ node: Node, in scope: ConditionScope
  ) -> [Node.Pair]? {
    var help: [Sentence] = []
    if let text = node.scalar?.text, names.place(of: text, as: .definition) != nil {
      help = [.writing("{ is: \(text) }")]
    } else if node.elements != nil {
      help = [Sentence(.joinConditions)]
    }
    guard let pairs = mapping(node, expected: .phrase(.nounCondition), help: help) else {
      return nil
    }
    if pairs.isEmpty { report(.emptyCondition, at: node.place) }
    return pairs.isEmpty ? nil : pairs
  }

  /// One line of a condition.
  private mutating func part(
    _ pair: Node.Pair, _ words: ConditionKeys, in scope: ConditionScope
  ) -> Condition? {
    let place = pair.key.place
    switch pair.key.text {
    case "all":
      return conditions(pair.value, in: scope, mayBeEmpty: true).map {
        Condition(.all($0), at: place)
      }
    case "any":
      return conditions(pair.value, in: scope).map { Condition(.any($0), at: place) }
    case "none":
      return conditions(pair.value, in: scope).map { Condition(.none($0), at: place) }
    case "at_least_of":
      return choice(pair, in: scope)
    case "is":
      return definitionReference(pair, in: scope)
    case "has", "every", "count", "total":
      return recordCondition(pair, words, in: scope)
    default:
      return factCondition(pair, in: scope)
    }
  }

  private mutating func conditions(
    _ node: Node, in scope: ConditionScope, mayBeEmpty: Bool = false
  ) -> [Condition]? {
    let help = node.pairs == nil ? [] : [Sentence(.listConditions)]
    guard let elements = elements(node, of: .wordConditions, help: help) else { return nil }
    if elements.isEmpty && !mayBeEmpty {
      reportEmptyList(node)
      return nil
    }
    let read = elements.map { condition($0, in: scope) }
    let whole = read.compactMap { $0 }
    return whole.count == read.count ? whole : nil
  }

  private mutating func choice(_ pair: Node.Pair, in scope: ConditionScope) -> Condition? {
    guard let fields = fields(of: pair.value, .choice) else { return nil }
    let count = fields["count"].flatMap { whole($0, least: 1, .expectedCount) }
    let parts = fields["of"].flatMap { conditions($0, in: scope) }
    guard let count, let parts else { return nil }
    guard count <= parts.count else {
      report(
        .choiceTooLarge, at: fields.place(of: "count"),
        ["count": "\(count)", "parts": "\(parts.count)"])
      return nil
    }
    return Condition(.atLeastOf(count: count, parts), at: pair.key.place)
  }

  private mutating func definitionReference(
    _ pair: Node.Pair, in scope: ConditionScope
  ) -> Condition? {
    guard case .person = scope else {
      report(
        .notAllowedInScope, at: pair.key.place,
        ["key": "is", "scope": scope.noun],
        help: [Self.definitionsElsewhere(scope)])
      if let id = pair.value.scalar?.text { names.use(id, as: .definition) }
      return nil
    }
    guard let id = name(pair.value, of: .definition) else { return nil }
    trace.definitions.append(Trace.Entry(id, at: pair.value.place))
    return Condition(.definition(id), at: pair.key.place)
  }
}
