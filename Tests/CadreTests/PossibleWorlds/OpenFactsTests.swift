import Testing

@testable import Cadre

/// What is asked for decides, and what is not asked for does not.
@Suite struct OpenFactsTests {
  @Test func `a fact that is not asked for does not change the verdict`() {
    WorldCases.check(usual: 400, salt: 1) { example in
      guard example.isExact, let found = example.assessment(), let open = found.openFacts else {
        return []
      }
      let asked = Set(open.facts.map(example.path))
      return example.answerable.filter { !asked.contains($0.path) }.flatMap { hole in
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
      guard example.isExact, example.worlds.requirement.weight == nil,
        let found = example.assessment(), let open = found.openFacts,
        let facts = verdict == .met ? open.settlingMet : open.settlingUnmet
      else { return [] }
      let paths = facts.map(example.path)
      let holes = example.roster.holes.filter { paths.contains($0.path) }
      guard holes.count == paths.count else { return ["\(paths) are not all open"] }
      return example.canSettle(verdict, by: holes) ? [] : ["\(paths) cannot make it \(verdict)"]
    }
  }

  @Test(arguments: [Verdict.met, .unmet])
  func `no fewer facts settle where each person lacks one`(verdict: Verdict) {
    var compared = 0
    WorldCases.check(usual: 1_200, salt: verdict == .met ? 4 : 5) { example in
      guard example.isExact, example.worlds.requirement.weight == nil,
        example.roster.unit.values.allSatisfy({ !$0.isOpen }),
        example.roster.people.allSatisfy({ $0.holes.count <= 1 }),
        let open = example.assessment()?.openFacts
      else { return [] }
      compared += 1
      let found = (verdict == .met ? open.settlingMet : open.settlingUnmet)?.count
      let least = example.fewestHoles(settling: verdict)
      return found == least ? [] : ["\(shown(found)) facts for \(verdict), \(shown(least)) suffice"]
    }
    #expect(compared > 0)
  }

  private func shown(_ number: Int?) -> String { number.map(String.init) ?? "no" }
}

extension WorldCase {
  /// The path of a missing fact with the names of the random roster.
  func path(of fact: MissingFact) -> String {
    fact.path(in: roster.roster(schema: criteria.schema))
  }

  /// The open facts of which every possibility is one that a roster can state for certain: a group of codes is not.
  var answerable: [WorldHole] {
    roster.holes.filter { hole in
      closing(hole).allSatisfy { $0.roster.holes.count < roster.holes.count && $0.isDecided(hole) }
    }
  }

  private func isDecided(_ hole: WorldHole) -> Bool {
    !roster.people.contains { person in
      person.lists.values.contains { list in
        guard case .given(let records) = list else { return false }
        return records.contains { record in
          guard let field = record.facts["field"], !field.isOpen, hole.path.hasSuffix(".field")
          else {
            return false
          }
          return WorldGenerator.groups.contains(field.written.first ?? "")
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
    let holes = answerable
    let sets = (0..<(1 << holes.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    return sets.first { set in
      canSettle(verdict, by: holes.indices.filter { set >> $0 & 1 == 1 }.map { holes[$0] })
    }?.nonzeroBitCount
  }
}
