/// Tests of one fact that stand together.
extension CriteriaDecoder {
  /// Reports tests of one fact of which both must hold: two that exclude each other, and one that says nothing more
  /// than the other.
  mutating func checkTogether(_ parts: [Condition]) {
    let tests = parts.flatMap(\.joinedTests)
    var facts: [FactReference] = []
    for (test, _) in tests where !facts.contains(test.fact) && facts.count < Self.mostTogether {
      facts.append(test.fact)
    }
    for fact in facts {
      let ofFact = tests.filter { $0.test.fact == fact }
      guard (2...Self.mostTogether).contains(ofFact.count), let definition = schema[fact] else {
        continue
      }
      checkTests(ofFact.map { ($0.test.comparison, $0.place) }, of: definition)
    }
  }

  /// More tests of one fact, or of more facts, are made by programs and not compared with each other.
  private static let mostTogether = 32

  private mutating func checkTests(
    _ tests: [(comparison: Comparison, place: Place)], of fact: FactDefinition
  ) {
    let codelist = fact.codelist.flatMap { self.codelist($0) }
    let selections = lists
    let witnesses = FactWitnesses(of: fact, for: tests.map(\.comparison), codelist: codelist) {
      id in
      guard let codelist, let list = selections[id], list.codelist == codelist.id else {
        return nil
      }
      return Membership(
        including: list.include.compactMap { codelist[$0] },
        excluding: list.exclude.compactMap { codelist[$0] }, in: codelist)
    }
    let passing = tests.map { witnesses.passing($0.comparison) }
    for second in tests.indices {
      for first in tests[..<second].indices {
        guard let one = passing[first], let other = passing[second] else { continue }
        compare((one, tests[first].place), (other, tests[second].place), of: fact)
      }
    }
  }

  private mutating func compare(
    _ first: (passing: [Bool], place: Place), _ second: (passing: [Bool], place: Place),
    of fact: FactDefinition
  ) {
    let both = zip(first.passing, second.passing).map { $0 && $1 }
    let kind: Diagnostic.Kind
    var (place, other) = (second.place, first.place)
    if !both.contains(true) {
      kind = .testsExclude
    } else if both == first.passing {
      kind = .testWithoutEffect
    } else if both == second.passing {
      kind = .testWithoutEffect
      (place, other) = (other, place)
    } else {
      return
    }
    let diagnostic = Diagnostic(
      kind, at: place, ["fact": .text(fact.reference.name)],
      related: [Diagnostic.Related(other, Sentence(.otherTest))])
    // Conditions within `all` are seen again with those around it.
    if !problems.contains(diagnostic) { problems.append(diagnostic) }
  }

  /// A least amount of zero, which everything has.
  mutating func warnOfLeastZero(_ comparison: Comparison, at place: Place) {
    guard case .atLeast(.literal(.number(let number))) = comparison, number == DecimalNumber(0)
    else { return }
    report(.alwaysHolds, at: place, help: [Sentence(.leastIsOne)])
  }
}

extension Condition {
  /// The tests that must hold wherever the condition does, with their places.
  fileprivate var joinedTests: [(test: FactTest, place: Place)] {
    switch form {
    case .test(let test): [(test, place)]
    case .all(let parts): parts.flatMap(\.joinedTests)
    default: []
    }
  }
}
