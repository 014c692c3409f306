import OrderedCollections

extension CriteriaDecoder {
  /// The people that tests are about: checked against the schema, and kept as they are written.
  mutating func fixtures(_ node: Node?) -> OrderedDictionary<String, Node> {
    var fixtures: OrderedDictionary<String, Node> = [:]
    guard let node, let pairs = section(node, "people") else { return fixtures }
    for pair in pairs {
      checkFixture(pair)
      fixtures[pair.key.text] = pair.value
    }
    return fixtures
  }

  private mutating func checkFixture(_ pair: Node.Pair) {
    let facts = schema.facts(of: .person).filter { !Self.isNotGiven($0.reference) }
    let lists = FactOwner.personRecords
    let shape = MappingShape.fixture.adding(
      facts.map(\.reference.name) + lists.map(\.listKey) + brokenFacts.bareNames)
    guard
      let fields = fields(
        of: pair.value, shape, name: pair.key.text, isOpen: brokenFacts.areUnknown)
    else { return }
    for (key, pair) in fields.entries {
      if let owner = lists.first(where: { $0.listKey == key }) {
        checkRecords(pair.value, of: owner)
      } else if let fact = facts.first(where: { $0.reference.name == key }) {
        checkValue(pair.value, of: fact)
      }
    }
  }

  /// The id of a fixture is its name, and an age follows from the date of birth.
  private static func isNotGiven(_ fact: FactReference) -> Bool {
    fact == FactReference(.person, "id") || fact == FactReference(.person, "age")
  }

  private mutating func checkRecords(_ node: Node, of owner: FactOwner) {
    if node.scalar?.text == "unknown" { return }
    guard
      let elements = elements(
        node, of: .wordRecords, help: [.writing("[]"), .writing("unknown")])
    else { return }
    for element in elements { checkRecord(element, of: owner) }
  }

  private mutating func checkRecord(_ node: Node, of owner: FactOwner) {
    let facts = schema.facts(of: owner)
    guard
      let fields = fields(
        of: node,
        MappingShape.fixtureRecord.adding(facts.map(\.reference.name) + brokenFacts.bareNames),
        name: owner.rawValue, isOpen: brokenFacts.areUnknown)
    else { return }
    for (key, pair) in fields.entries {
      guard let fact = facts.first(where: { $0.reference.name == key }) else { continue }
      checkValue(pair.value, of: fact)
    }
  }

  /// The facts of the unit that a test is about.
  ///
  /// - Returns: whether nothing is wrong with them.
  mutating func testUnit(_ node: Node) -> Bool {
    let before = problems.count
    let facts = schema.facts(of: .unit)
    let shape = MappingShape(
      .nounTestUnit,
      facts.map(\.reference.name) + MappingShape.testUnit.keys + brokenFacts.bareNames)
    guard let fields = fields(of: node, shape, isOpen: brokenFacts.areUnknown) else { return false }
    for (key, pair) in fields.entries {
      if key == "ancestors" {
        checkRecords(pair.value, of: .unit)
      } else if let fact = facts.first(where: { $0.reference.name == key }) {
        checkValue(pair.value, of: fact)
      }
    }
    return problems.count == before
  }

  /// A value as rosters give it: `unknown` always may stand for it, and a date may be partial.
  private mutating func checkValue(_ node: Node, of fact: FactDefinition) {
    if let text = node.scalar?.text {
      if text == "unknown" { return }
      if Spelling.isOneSlip(text, "unknown") {
        report(
          .unknownWord, at: node.place,
          ["word": .text(text), "key": .text(fact.reference.name)],
          help: [Sentence(.didYouMean, ["name": "unknown"])])
        return
      }
    }
    switch fact.type {
    case .code(let id) where node.pairs != nil:
      checkPossibleCodes(node, in: id)
    case .date:
      guard let text = text(node, .expectedDate), DateRange(iso: text) == nil else { return }
      reportBadDate(text, at: node.place)
    case .code(let id): checkRosterCode(node, in: id)
    case .number where fact.isAmount: _ = literal(node, as: .amount)
    case .text, .number, .boolean: _ = literal(node, as: ValueType(fact.type))
    }
  }

  /// `{ one_of: […] }`: the codes that an ambiguous value may stand for.
  private mutating func checkPossibleCodes(_ node: Node, in id: Codelist.ID) {
    guard let fields = fields(of: node, .possibleCodes), let codes = fields["one_of"],
      let elements = elements(codes, of: .wordCodes)
    else { return }
    if elements.isEmpty { reportEmptyList(codes) }
    for element in elements { checkRosterCode(element, in: id) }
  }

  /// A code of the list, or one whose shape says where it belongs.
  private mutating func checkRosterCode(_ node: Node, in id: Codelist.ID) {
    guard let written = text(node, expected: ValueType.code(id).noun),
      let codelist = codelist(of: id, neededAt: node.place)
    else { return }
    switch codelist.resolve(written) {
    case .listed, .placed: return
    case .named, .superseded, .unlisted:
      reportUnknownCode(written, in: codelist, at: node.place)
    }
  }
}
