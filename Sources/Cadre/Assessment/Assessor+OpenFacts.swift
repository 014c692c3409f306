extension Assessor {
  /// The missing facts that could settle an open verdict.
  func openFacts(
    _ situations: [Situation], _ requirement: Requirement, _ scope: Scope
  ) -> OpenFacts {
    let people = openPeople(situations, requirement, scope)
    let ofUnit = unitFacts(situations, requirement, scope)
    let ordered = people.sorted { $0.usefulness > $1.usefulness }
    let facts = (ofUnit + ordered.flatMap(\.relevant)).uniqued()
    // A fact of a unit answers for everybody at once, so that people cannot be looked at one by one.
    let concernsUnit = !ofUnit.isEmpty || facts.contains(where: \.isOfUnit)
    guard !concernsUnit, let situation = situations.first else {
      return OpenFacts(facts: facts, settlingMet: nil, settlingUnmet: nil)
    }
    let search = SettlingSearch(situation: situation, people: people)
    return OpenFacts(
      facts: facts, settlingMet: search.fewestFacts(settling: .met),
      settlingUnmet: search.fewestFacts(settling: .unmet))
  }

  // MARK: People

  private func openPeople(
    _ situations: [Situation], _ requirement: Requirement, _ scope: Scope
  ) -> [OpenPerson] {
    guard let situation = situations.first else { return [] }
    return situation.members.enumerated().compactMap { position, member in
      var scope = scope
      scope.person = member.person
      let weight = missingWeight(of: member, requirement, scope)
      guard member.isMember == .unknown || member.counts == .unknown || !weight.isEmpty else {
        return nil
      }
      let membership =
        isMembershipGiven
        ? .known(.true)
        : evaluator.support(of: self.membership(of: requirement, in: scope), in: scope)
      let counting = support(ofDefinition: requirement.count, in: scope)
      return OpenPerson(
        position: position, membership: membership, counting: counting,
        relevant: (membership.relevant + counting.relevant + weight).uniqued())
    }
  }

  /// The facts for whose sake the weight of a member is not known.
  private func missingWeight(
    of member: TeamAssessment.Member, _ requirement: Requirement, _ scope: Scope
  ) -> [MissingFact] {
    guard member.weight == nil, let fact = requirement.weighBy else { return [] }
    return evaluator.missingFacts(ofWeight: fact, in: scope)
  }

  private func support(ofDefinition id: Definition.ID, in scope: Scope) -> Support {
    evaluator.support(
      of: Condition(.definition(id), at: criteria.definitions[id]?.place ?? Place(file: "")),
      in: scope)
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
    let conditions = criteria.conditionsOnUnits(of: requirement)
    var scope = scope
    for size in situations.first?.heads.sizes ?? 0...0 {
      scope.teamSize = size
      for condition in conditions {
        facts += evaluator.support(of: condition, in: scope).relevant
      }
    }
    return facts.uniqued()
  }
}

extension MissingFact {
  fileprivate var isOfUnit: Bool {
    if case .unit = subject { true } else { false }
  }
}
