import Testing

@testable import Cadre

/// What is asked for decides, and what is not asked for does not.
@Suite struct OpenFactsTests {
  @Test func `a fact that is not asked for does not change the verdict`() {
    WorldCases.check(usual: 400, salt: 1) { example in
      guard example.isExact, !example.hasGroups, let found = example.assessment(),
        let open = found.openFacts
      else { return [] }
      let asked = Set(open.facts.map(example.path))
      return example.roster.holes.filter { !asked.contains($0.path) }.flatMap { hole in
        example.closing(hole).compactMap { closed in
          let verdict = closed.assessment()?.verdict
          return verdict == .undetermined
            ? nil : "\(hole.path) makes it \(verdict.map { "\($0)" } ?? "–")"
        }
      }
    }
  }

  @Test(arguments: [Verdict.met, .unmet])
  func `the settling facts can settle`(verdict: Verdict) {
    WorldCases.check(usual: 400, salt: verdict == .met ? 2 : 3) { example in
      guard example.isExact, !example.hasGroups, example.worlds.requirement.weight == nil,
        let found = example.assessment(), let open = found.openFacts,
        let facts = verdict == .met ? open.settlingMet : open.settlingUnmet
      else { return [] }
      let paths = facts.map(example.path)
      let holes = example.roster.holes.filter { paths.contains($0.path) }
      guard holes.count == paths.count else { return ["\(paths) are not all open"] }
      return example.canSettle(verdict, by: holes) ? [] : ["\(paths) cannot make it \(verdict)"]
    }
  }

  @Test func `no fewer facts settle where each person lacks one`() {
    var generator = WorldGenerator(seed: RandomCases.seed &+ 4)
    var compared = 0
    for _ in 0..<RandomCases.count(usual: 400) {
      let worlds = generator.simpleCriteria()
      guard case .success(let criteria) = worlds.criteria() else { continue }
      let example = WorldCase(
        worlds: worlds, criteria: criteria, roster: generator.simpleRoster())
      guard let open = example.assessment()?.openFacts else { continue }
      compared += 1
      for (verdict, facts) in [(Verdict.met, open.settlingMet), (.unmet, open.settlingUnmet)] {
        let least = example.fewestHoles(settling: verdict)
        guard facts?.count != least else { continue }
        Issue.record(
          """
          CADRE_SEED=\(RandomCases.seed): \(shown(facts?.count)) facts for \(verdict), \(shown(least)) do
          \(example)
          """)
        return
      }
    }
    #expect(compared > RandomCases.count(usual: 400) / 10)
  }

  private func shown(_ number: Int?) -> String { number.map(String.init) ?? "no" }
}

extension WorldCase {
  /// The path of a missing fact with the names of the random roster.
  func path(of fact: MissingFact) -> String {
    fact.path(in: roster.roster(schema: criteria.schema))
  }

  /// Whether some fact is known as a group of codes, which stays open whatever is answered: it may be the group itself.
  var hasGroups: Bool {
    roster.people.contains { person in
      person.lists.values.contains { list in
        guard case .given(let records) = list else { return false }
        return records.contains { record in
          guard let written = record.facts["field"]?.written, written.count == 1 else {
            return false
          }
          return WorldGenerator.groups.contains(written[0])
        }
      }
    }
  }

  func closing(_ hole: WorldHole) -> [WorldCase] {
    roster.closing(hole.path).map { roster in
      var copy = self
      copy.roster = roster
      return copy
    }
  }

  /// Whether some answers about these facts make a verdict certain.
  func canSettle(_ verdict: Verdict, by holes: [WorldHole]) -> Bool {
    guard let first = holes.first else { return assessment()?.verdict == verdict }
    return closing(first).contains { $0.canSettle(verdict, by: Array(holes.dropFirst())) }
  }

  /// The least number of facts that can make a verdict certain, found by trying all sets.
  func fewestHoles(settling verdict: Verdict) -> Int? {
    let holes = roster.holes
    let sets = (0..<(1 << holes.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    return sets.first { set in
      canSettle(verdict, by: holes.indices.filter { set >> $0 & 1 == 1 }.map { holes[$0] })
    }?.nonzeroBitCount
  }
}

extension WorldGenerator {
  /// Criteria that ask for one fact of membership and one of counting.
  fileprivate mutating func simpleCriteria() -> WorldCriteria {
    var requirement = requirement(isOfRoster: true)
    requirement.weight = nil
    return WorldCriteria(
      definitions: [
        "member": .test(.person, "flag", .equals(.boolean(true))),
        "counted": .test(.person, "score", .atLeast(.number(2))),
      ], lists: [:], requirement: requirement)
  }

  /// Up to six people of whom every one lacks at most one of the two.
  fileprivate mutating func simpleRoster() -> WorldRoster {
    let people = (0..<(1 + random.below(6))).map { number in
      var facts = [
        "flag": WorldFact(.boolean(!random.once(in: 6))),
        "score": WorldFact(.number(random.once(in: 3) ? 3 : 1)),
      ]
      switch random.below(3) {
      case 0:
        facts["flag"] = WorldFact(written: [], possible: [.boolean(false), .boolean(true)])
      case 1: facts["score"] = WorldFact(written: [], possible: [.number(1), .number(3)])
      default: break
      }
      return WorldPerson(id: "p\(number + 1)", facts: facts, lists: [.post: .given([])])
    }
    return WorldRoster(unit: [:], people: people)
  }
}
