extension CriteriaDecoder {
  /// Reports exceptions of one requirement of which a team can meet two, where that can be proved.
  mutating func checkExceptionOverlaps(_ criteria: Criteria) {
    for requirement in criteria.requirements {
      let regions = requirement.exceptions.map { exception in
        // Only teams that the requirement is about can be excepted from it.
        let parts = [requirement.when, exception.when].compactMap { $0 }
        return TeamRegion(Condition(.all(parts), at: exception.place)) { fact, list in
          codes(of: fact, in: list)
        }
      }
      for (index, exception) in requirement.exceptions.enumerated() {
        for earlier in 0..<index {
          let other = requirement.exceptions[earlier]
          compare(exception, regions[index], other, regions[earlier])
        }
      }
    }
  }

  private mutating func compare(
    _ exception: Requirement.Exception, _ region: TeamRegion, _ other: Requirement.Exception,
    _ otherRegion: TeamRegion
  ) {
    let example: String
    switch region.relation(to: otherRegion) {
    case .apart: return
    case .contained(let team): example = team
    case .overlapping(let team):
      // Two ways to the same outcome do no harm.
      guard exception.outcome.differs(from: other.outcome) else { return }
      example = team
    }
    report(
      .exceptionsOverlap, at: exception.place,
      ["first": .text(other.id), "second": .text(exception.id), "team": .text(example)],
      related: [Diagnostic.Related(other.place, Sentence(.otherException))])
  }

  /// The codes of a fact that a list holds.
  private func codes(of fact: FactReference, in id: CodeSelection.ID) -> Set<Literal>? {
    guard let list = lists[id], schema[fact]?.codelist == list.codelist,
      let codelist = codelists[list.codelist] ?? nil
    else { return nil }
    let membership = Membership(
      including: list.include.compactMap { codelist[$0] },
      excluding: list.exclude.compactMap { codelist[$0] }, in: codelist)
    let codes = zip(codelist.entries, membership.decisions).filter(\.1).map(\.0.code)
    return Set(codes.map(Literal.code))
  }
}

extension Requirement.Exception.Outcome {
  fileprivate func differs(from other: Self) -> Bool {
    switch (self, other) {
    case (.verdict(let verdict), .verdict(let second)): verdict != second
    case (.bounds(let bounds), .bounds(let second)): bounds.map(\.form) != second.map(\.form)
    default: true
    }
  }
}
