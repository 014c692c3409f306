extension CriteriaDecoder {
  mutating func tests(_ node: Node?) -> [CriteriaTest] {
    guard let node, let elements = elements(node, of: .wordTests) else { return [] }
    if elements.isEmpty { reportEmptyList(node) }
    var named: [String: Place] = [:]
    for element in elements {
      guard let name = element["name"], let text = name.scalar?.text else { continue }
      if let first = named[text] {
        reportRepeated(text, at: name.place, first: first)
      } else {
        named[text] = name.place
      }
    }
    return elements.compactMap { test($0) }
  }

  private mutating func test(_ node: Node) -> CriteriaTest? {
    guard let fields = fields(of: node, .test, name: node["name"]?.scalar?.text) else {
      return nil
    }
    let name = fields["name"].flatMap { text($0) }
    let day = fields["date"].flatMap { date($0) }
    let unit = fields["unit"].map { testUnit($0) }
    let subject = subject(fields, unit: fields["unit"])
    guard let name, let day, unit ?? true, let subject else { return nil }
    return CriteriaTest(
      name: name, date: day, subject: subject, place: fields["name"]?.place ?? node.place)
  }

  /// Whom a test is about: exactly one of `members`, `people` and `person` says it.
  private mutating func subject(_ fields: Fields, unit: Node?) -> CriteriaTest.Subject? {
    let keys = ["members", "people", "person"]
    let present = keys.filter(fields.has)
    guard let key = present.first, let node = fields[key] else {
      reportNeedsOne(of: keys, fields)
      return nil
    }
    if present.count > 1 {
      report(
        .keysExclude, at: fields.place(of: present[1]),
        ["first": .text(key), "second": .text(present[1]), "subject": fields.subject],
        related: [Diagnostic.Related(fields.place(of: key), Sentence(.otherKeyHere))])
      return nil
    }
    if key == "person" {
      let fixture = name(node, of: .fixture)
      let expected = fields["expect"].flatMap { definitionExpectations($0) }
      guard let fixture, let expected else { return nil }
      return .person(fixture, unit: unit, expected)
    }
    let members = members(node)
    let expectations = fields["expect"].flatMap {
      teamExpectations($0, fixtures: members?.map(\.person) ?? [])
    }
    guard let members, let expectations else { return nil }
    return .team(
      CriteriaTest.TeamSubject(
        unit: unit, members: members, isMembershipGiven: key == "members",
        expectations: expectations))
  }

  private mutating func members(_ node: Node) -> [CriteriaTest.Member]? {
    guard let pairs = mapping(node, expected: .phrase(.nounMembers)) else { return nil }
    var members: [CriteriaTest.Member] = []
    for pair in pairs {
      let isDeclared = declared(pair.key.text, as: .fixture, at: pair.key.place)
      guard let count = whole(pair.value), isDeclared else { continue }
      members.append(CriteriaTest.Member(person: pair.key.text, count: count))
    }
    return members.count == pairs.count ? members : nil
  }

  private mutating func expectationPairs(_ node: Node) -> [Node.Pair]? {
    if node.isAbsent || node.pairs?.isEmpty ?? false {
      report(.testWithoutExpectation, at: node.place)
      return nil
    }
    return mapping(node, expected: .phrase(.nounExpectations))
  }

  private mutating func definitionExpectations(
    _ node: Node
  ) -> [CriteriaTest.DefinitionExpectation]? {
    guard let pairs = expectationPairs(node) else { return nil }
    var expectations: [CriteriaTest.DefinitionExpectation] = []
    for pair in pairs {
      if names.place(of: pair.key.text, as: .requirement) != nil {
        report(
          .expectationOfOtherKind, at: pair.key.place,
          ["name": .text(pair.key.text), "noun": .phrase(.wordRequirement)],
          help: [Sentence(.personTestsAreOfDefinitions)])
        continue
      }
      let isDeclared = declared(pair.key.text, as: .definition, at: pair.key.place)
      guard let truth = truth(pair.value), isDeclared else { continue }
      expectations.append(
        CriteriaTest.DefinitionExpectation(
          definition: pair.key.text, truth: truth, place: pair.key.place))
    }
    return expectations.count == pairs.count ? expectations : nil
  }

  private mutating func truth(_ node: Node) -> Truth? {
    word(node, for: "expect", among: ExpectedTruth.allCases)?.truth
  }
}

/// How tests write a truth.
private enum ExpectedTruth: String, CaseIterable {
  case `true`
  case `false`
  case unknown

  var truth: Truth {
    switch self {
    case .true: .true
    case .false: .false
    case .unknown: .unknown
    }
  }
}
