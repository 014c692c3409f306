extension CriteriaDecoder {
  /// What a test of a team expects of requirements.
  mutating func teamExpectations(
    _ node: Node, fixtures: [String]
  ) -> [CriteriaTest.Expectation]? {
    if node.isAbsent || node.pairs?.isEmpty ?? false {
      report(.testWithoutExpectation, at: node.place)
      return nil
    }
    guard let pairs = mapping(node, expected: .phrase(.nounExpectations)) else { return nil }
    var expectations: [CriteriaTest.Expectation] = []
    for pair in pairs {
      if names.place(of: pair.key.text, as: .definition) != nil,
        names.place(of: pair.key.text, as: .requirement) == nil
      {
        report(
          .expectationOfOtherKind, at: pair.key.place,
          ["name": .text(pair.key.text), "noun": .phrase(.wordDefinition)],
          help: [Sentence(.teamTestsAreOfRequirements)])
        continue
      }
      let isDeclared = declared(pair.key.text, as: .requirement, at: pair.key.place)
      let expectation = expectation(pair, fixtures: fixtures)
      if let expectation, isDeclared { expectations.append(expectation) }
    }
    return expectations.count == pairs.count ? expectations : nil
  }

  private mutating func expectation(
    _ pair: Node.Pair, fixtures: [String]
  ) -> CriteriaTest.Expectation? {
    var expectation = CriteriaTest.Expectation(requirement: pair.key.text, place: pair.key.place)
    let node = pair.value
    if node.pairs == nil {
      expectation.verdict = word(node, for: pair.key.text, as: Verdict.self)
      return expectation.verdict == nil ? nil : expectation
    }
    guard let fields = fields(of: node, .expectation) else { return nil }
    if node.pairs?.isEmpty ?? false {
      report(.testWithoutExpectation, at: node.place)
      return nil
    }
    let before = problems.count
    expectation.verdict = fields["verdict"].flatMap {
      word($0, for: "verdict", as: Verdict.self)
    }
    expectation.share = fields["share"].flatMap { writtenBounds($0) }
    expectation.required = fields["required"].flatMap { whole($0) }
    expectation.decidedBy = fields["decided_by"].flatMap { decidingFacts($0, fixtures) }
    expectation.exception = fields["exception"].flatMap { exceptionName($0, of: pair.key.text) }
    expectation.appoint = fields["appoint"].flatMap { steps($0) }
    expectation.replace = fields["replace"].flatMap { steps($0) }
    expectation.depart = fields["depart"].flatMap { steps($0) }
    return problems.count == before ? expectation : nil
  }

  /// `2/9`, or `2/9..3/9`
  private mutating func writtenBounds(_ node: Node) -> CriteriaTest.WrittenBounds? {
    guard let text = text(node, .expectedWrittenShare) else { return nil }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    let shares = ends.map { CriteriaTest.WrittenShare(String($0)) }
    if (1...2).contains(shares.count), let least = shares[0], let greatest = shares.last ?? nil {
      return CriteriaTest.WrittenBounds(least: least, greatest: greatest)
    }
    report(
      .badWrittenShare, at: node.place, ["text": .text(text)], help: [Sentence(.writeNumbers)])
    return nil
  }

  private mutating func steps(_ node: Node) -> CriteriaTest.Steps? {
    if let text = node.scalar?.text {
      if text == "infeasible" { return .infeasible }
      if Spelling.nearest(to: text, among: ["infeasible"]) != nil {
        report(
          .badNumber, at: node.place,
          ["text": .text(text), "expected": .phrase(.expectedSteps)],
          help: [Sentence(.didYouMean, ["name": "infeasible"])])
        return nil
      }
    }
    return whole(node, .expectedSteps).map { .number($0) }
  }

  private mutating func exceptionName(_ node: Node, of requirement: String) -> String? {
    guard
      let id = text(
        node, expected: .sentence(Sentence(.expectedNameOf, ["noun": .phrase(.wordException)])))
    else { return nil }
    // A requirement that is not declared has been reported.
    guard let declared = exceptionIDs[requirement], !declared.contains(id) else { return id }
    let nearest = Spelling.nearest(to: id, among: declared)
    var help = nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? []
    if nearest == nil {
      help.append(
        declared.isEmpty
          ? Sentence(.noneDeclared, ["noun": .phrase(.wordException)])
          : Sentence(.declaredNames, ["names": .words(declared)]))
    }
    report(
      .unknownException, at: node.place,
      ["name": .text(id), "requirement": .text(requirement)], help: help)
    return nil
  }
}

extension CriteriaTest.WrittenShare {
  /// Reads `2/9`.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 9 && $0.allSatisfy(\.isASCIIDigit) }),
      let counted = Int(parts[0]), let size = Int(parts[1])
    else { return nil }
    self.init(counted, of: size)
  }
}
