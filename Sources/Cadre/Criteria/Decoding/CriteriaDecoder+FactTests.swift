extension CriteriaDecoder {
  /// A line that tests a fact.
  mutating func factCondition(_ pair: Node.Pair, in scope: ConditionScope) -> Condition? {
    if pair.key.text == "held_on", scope.hasPeriods, let owner = scope.bareOwner {
      return day(pair.value).map { day in
        let fact = FactReference(owner, "held_on")
        return Condition(.test(FactTest(fact, .heldOn(day))), at: pair.key.place)
      }
    }
    guard let fact = fact(named: pair.key, in: scope) else { return nil }
    checkPersonal(pair, fact)
    guard let pairs = pair.value.pairs else {
      return equality(pair.value, with: fact).map {
        Condition(.test(FactTest(fact.reference, $0)), at: pair.key.place)
      }
    }
    if pairs.isEmpty {
      report(.emptyCondition, at: pair.value.place)
      return nil
    }
    return factTests(pair, of: fact)
  }

  private mutating func factTests(_ pair: Node.Pair, of fact: FactDefinition) -> Condition? {
    guard let fields = fields(of: pair.value, .factTest, name: fact.reference.name) else {
      return nil
    }
    var parts: [Condition] = []
    for (key, line) in fields.entries {
      guard let test = FactTestKey(rawValue: key),
        let comparison = comparison(test, line, with: fact)
      else { continue }
      if fact.isCountedOrMeasured { warnOfLeastZero(comparison, at: line.key.place) }
      parts.append(
        Condition(.test(FactTest(fact.reference, comparison)), at: line.key.place))
    }
    guard parts.count == pair.value.pairs?.count else { return nil }
    return parts.count == 1 ? parts[0] : Condition(.all(parts), at: pair.key.place)
  }

  /// `fact: value`
  private mutating func equality(_ node: Node, with fact: FactDefinition) -> Comparison? {
    if let elements = node.elements {
      let codes = elements.compactMap { $0.scalar?.text }.joined(separator: ", ")
      let isTree = fact.codelist.flatMap { codelist($0) }?.kind == .hierarchical
      let help: Sentence =
        isTree ? Sentence(.declareList) : .writing("{ one_of: [\(codes)] }")
      reportShape(node, expected: ValueType(fact.type).noun, help: [help])
      return nil
    }
    if let scalar = node.scalar, scalar.isPlain, scalar.text == "unknown" {
      report(
        .testForUnknown, at: node.place, ["fact": .text(fact.reference.name)],
        help: [.writing("{ known: false }")])
      return nil
    }
    if let id = listName(node, with: fact) {
      report(
        .unknownCode, at: node.place,
        ["code": .text(id), "codelist": .text(fact.codelist ?? "")],
        help: [.writing("{ in: \(id) }")])
      return nil
    }
    guard let literal = literal(node, as: ValueType(fact.type)) else { return nil }
    warnOfExactCode(literal, at: node.place, fact)
    return .equals(.literal(literal))
  }

  /// The list of codes that a scalar names in place of a code.
  private mutating func listName(_ node: Node, with fact: FactDefinition) -> String? {
    guard let id = node.scalar?.text, let codes = fact.codelist,
      names.place(of: id, as: .list) != nil, codelist(codes)?[id] == nil
    else { return nil }
    names.use(id, as: .list)
    return id
  }

  private mutating func comparison(
    _ test: FactTestKey, _ line: Node.Pair, with fact: FactDefinition
  ) -> Comparison? {
    guard fits(test, line.key, fact) else { return nil }
    let type = ValueType(fact.type)
    let node = line.value
    switch test {
    case .equals:
      if node.pairs != nil { return operand(node, as: type).map { .equals($0) } }
      return equality(node, with: fact)
    case .parameter: return parameter(node, as: type).map { .equals(.parameter($0)) }
    case .oneOf: return oneOf(node, fact)
    case .isIn: return selection(node, fact)
    case .atLeast: return operand(node, as: type).map { .atLeast($0) }
    case .atMost: return operand(node, as: type).map { .atMost($0) }
    case .above: return operand(node, as: type).map { .above($0) }
    case .below: return operand(node, as: type).map { .below($0) }
    case .before: return day(node).map { .before($0) }
    case .after: return day(node).map { .after($0) }
    case .withinYears: return operand(node, as: .amount).map { .withinYears($0) }
    case .startsWith: return someTexts(node).map { .startsWith($0) }
    case .containsText: return someTexts(node).map { .containsText($0) }
    case .known: return boolean(node).map { .isKnown($0) }
    }
  }

  /// Whether the test can be made of facts of this type.
  private mutating func fits(
    _ test: FactTestKey, _ key: Node.Key, _ fact: FactDefinition
  ) -> Bool {
    var type: FactTestKey.Subject = .init(fact.type)
    if let id = fact.codelist {
      // Without its list nothing can be said about a code.
      guard let list = codelist(of: id, neededAt: key.place) else { return test == .known }
      type = .code(list.kind)
    }
    let allowed = FactTestKey.allowed(for: type)
    if allowed.contains(test) { return true }
    let names = allowed.filter { $0 != .parameter && $0 != .equals }.map(\.rawValue)
    var help = [Sentence(.testsOfFact, ["names": .words(names)])]
    if let instead = test.instead(for: type) { help.insert(.writing(instead), at: 0) }
    if case .code(.plain) = type, test.needsOrder {
      help.append(Sentence(.listHasNoOrder, ["codelist": .text(fact.codelist ?? "")]))
    }
    report(
      .testDoesNotFit, at: key.place,
      [
        "test": .text(test.rawValue), "fact": .text(fact.reference.name),
        "type": ValueType(fact.type).name,
      ],
      help: help)
    return false
  }

  private mutating func oneOf(_ node: Node, _ fact: FactDefinition) -> Comparison? {
    guard let elements = elements(node, of: .wordValues) else { return nil }
    if elements.isEmpty { reportEmptyList(node) }
    var literals: [Literal] = []
    for element in elements {
      guard let literal = literal(element, as: ValueType(fact.type)) else { continue }
      if literals.contains(literal) {
        report(.repeatedCode, at: element.place, ["code": .text(element.scalar?.text ?? "")])
      }
      literals.append(literal)
      warnOfExactCode(literal, at: element.place, fact)
    }
    return literals.count == elements.count && !literals.isEmpty ? .oneOf(literals) : nil
  }

  /// The list under `in`.
  private mutating func selection(_ node: Node, _ fact: FactDefinition) -> Comparison? {
    if let elements = node.elements {
      let codes = elements.compactMap { $0.scalar?.text }.joined(separator: ", ")
      let isTree = fact.codelist.flatMap { codelist($0) }?.kind == .hierarchical
      let help =
        isTree
        ? [Sentence(.declareList)] : [.writing("one_of: [\(codes)]"), Sentence(.declareList)]
      reportShape(node, expected: .phrase(.expectedListName), help: help)
      return nil
    }
    guard let id = name(node, of: .list) else { return nil }
    if let list = lists[id], let codelist = fact.codelist,
      !areComparable(list.codelist, codelist)
    {
      report(
        .unrelatedCodelist, at: node.place,
        [
          "list": .text(id), "listCodes": .text(list.codelist),
          "fact": .text(fact.reference.name), "factCodes": .text(codelist),
        ],
        related: [Diagnostic.Related(list.place, Sentence(.declaredHere))])
      return nil
    }
    return .isIn(id)
  }

  /// One text or a list of them.
  private mutating func someTexts(_ node: Node) -> [String]? {
    guard let elements = node.elements else { return text(node).map { [$0] } }
    if elements.isEmpty { reportEmptyList(node) }
    let texts = elements.compactMap { text($0) }
    return texts.count == elements.count && !texts.isEmpty ? texts : nil
  }

  /// A code that stands for others below it is equal only to itself.
  private mutating func warnOfExactCode(
    _ literal: Literal, at place: Place, _ fact: FactDefinition
  ) {
    guard case .code(let code) = literal, let id = fact.codelist, let codelist = codelist(id),
      codelist.kind == .hierarchical, let position = codelist[code], !codelist.isLeaf(position)
    else { return }
    report(.exactCode, at: place, ["code": .text(code)], help: [Sentence(.declareList)])
  }

  /// Conditions that single out a person, and `id` where `is` was meant.
  private mutating func checkPersonal(_ pair: Node.Pair, _ fact: FactDefinition) {
    guard fact.reference.owner == .person, ["id", "name"].contains(fact.reference.name) else {
      return
    }
    if let text = pair.value.scalar?.text, names.place(of: text, as: .definition) != nil {
      names.use(text, as: .definition)
      report(
        .unknownFact, at: pair.key.place,
        ["name": .text(pair.key.text), "scope": .phrase(.scopePerson)],
        help: [
          Sentence(.didYouMean, ["name": "is"]),
          Sentence(
            .isAnotherUsed,
            [
              "name": .text(text), "noun": .phrase(.wordDefinition), "use": .text("is: \(text)"),
            ]),
        ])
    } else {
      report(.personalCondition, at: pair.key.place, ["fact": .text(fact.reference.name)])
    }
  }
}
