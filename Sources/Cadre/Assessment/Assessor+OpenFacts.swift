extension Assessor {
  /// The missing facts that could settle an open verdict.
  func openFacts(
    _ situations: [Situation], _ requirement: Requirement, _ scope: Scope
  ) -> OpenFacts {
    let people = openPeople(situations, requirement, scope)
    let ofUnit = unitFacts(situations, requirement, scope)
    let ordered = people.sorted { $0.usefulness > $1.usefulness }
    let facts = (ofUnit + ordered.flatMap(\.relevant)).uniqued()
    guard ofUnit.isEmpty, let situation = situations.first else {
      return OpenFacts(facts: facts, settlingMet: nil, settlingUnmet: nil)
    }
    return OpenFacts(
      facts: facts, settlingMet: settling(.met, situation, people),
      settlingUnmet: settling(.unmet, situation, people))
  }

  // MARK: People

  /// Somebody of whom membership or counting is open, and what each outcome takes.
  private struct OpenPerson {
    let position: Int
    let toCount: [MissingFact]?
    let toBeOther: [MissingFact]?
    let toStayOut: [MissingFact]?
    let relevant: [MissingFact]

    /// More for those whom fewer facts settle; ties go by position, which is the order of ids.
    var usefulness: (Int, Int) { (-relevant.count, -position) }
  }

  private func openPeople(
    _ situations: [Situation], _ requirement: Requirement, _ scope: Scope
  ) -> [OpenPerson] {
    guard let situation = situations.first else { return [] }
    return situation.members.enumerated().compactMap { position, member in
      guard member.isMember == .unknown || member.counts == .unknown else { return nil }
      var scope = scope
      scope.person = member.person
      let membership =
        isMembershipGiven ? .known(.true) : support(ofDefinition: requirement.among, in: scope)
      let counting = support(ofDefinition: requirement.count, in: scope)
      return OpenPerson(
        position: position, toCount: Support.all([membership, counting]).toTrue,
        toBeOther: Support.all([membership, !counting]).toTrue, toStayOut: membership.toFalse,
        relevant: (membership.relevant + counting.relevant).uniqued())
    }
  }

  private func support(ofDefinition id: Definition.ID, in scope: Scope) -> Support {
    evaluator.support(
      of: Condition(.definition(id), at: criteria.definitions[id]?.place ?? Place(file: "")),
      in: scope)
  }

  /// The fewest facts that make `verdict` certain: tried with those people first whom the fewest facts settle, once in
  /// favour of counting and once against.
  private func settling(
    _ verdict: Verdict, _ situation: Situation, _ people: [OpenPerson]
  ) -> [MissingFact]? {
    let ways = [true, false].compactMap { favoursCounting in
      settling(verdict, situation, people, favoursCounting: favoursCounting)
    }
    return ways.min { $0.count < $1.count }
  }

  private func settling(
    _ verdict: Verdict, _ situation: Situation, _ people: [OpenPerson], favoursCounting: Bool
  ) -> [MissingFact]? {
    let outcomes = people.compactMap { person -> (Int, Truth, [MissingFact])? in
      let first = favoursCounting ? person.toCount : person.toBeOther
      if let first { return (person.position, Truth(favoursCounting), first) }
      return person.toStayOut.map { (person.position, .unknown, $0) }
    }
    .sorted { ($0.2.count, $0.0) < ($1.2.count, $1.0) }
    var situation = situation
    var facts: [MissingFact] = []
    for (position, counts, cost) in outcomes {
      let member = situation.members[position]
      situation.members[position] = TeamAssessment.Member(
        person: member.person, isMember: counts == .unknown ? .false : .true,
        counts: counts == .unknown ? .false : counts, weight: member.weight)
      facts = (facts + cost).uniqued()
      if situation.verdicts() == [verdict] { return facts }
    }
    return nil
  }

  // MARK: The unit

  /// Facts of the unit that leave open what is asked, or whether anything is.
  private func unitFacts(
    _ situations: [Situation], _ requirement: Requirement, _ scope: Scope
  ) -> [MissingFact] {
    guard case .unit(let unit) = scope.team else { return [] }
    var facts: [MissingFact] = []
    if situations.count > 1 {
      let assumed = Set(situations.flatMap { $0.book.scope.assumptions.keys })
      facts += assumed.map(\.name).sorted().map { MissingFact(subject: .unit(unit), fact: $0) }
    }
    let conditions =
      [requirement.when].compactMap(\.self) + requirement.exceptions.map(\.when)
    var scope = scope
    scope.teamSize = situations.first?.members.headcount.sizes.lowerBound
    for condition in conditions {
      facts += evaluator.support(of: condition, in: scope).relevant
    }
    return facts.uniqued()
  }
}
