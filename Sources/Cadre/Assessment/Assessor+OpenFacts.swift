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
        position: position, toCount: Support.all([membership, counting]).toTrue,
        toBeOther: Support.all([membership, !counting]).toTrue, toStayOut: membership.toFalse,
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

  /// What the answers to some facts make of a person.
  private struct Answer {
    let member: TeamAssessment.Member
    let position: Int
    let effect: Effect
    let facts: [MissingFact]

    enum Effect {
      /// A member, or somebody who may be one, counts as hoped for.
      case settles

      /// Somebody who counts as hoped for joins.
      case joins

      /// Somebody who would do harm does not join.
      case staysOut
    }
  }

  /// The fewest facts that make `verdict` certain.
  ///
  /// An answer is worth more or less by its effect, and which of two effects is worth more depends on the bounds; so each
  /// order is tried, in favour of counting and against, and the cheapest set is taken.
  private func settling(
    _ verdict: Verdict, _ situation: Situation, _ people: [OpenPerson]
  ) -> [MissingFact]? {
    var best: [MissingFact]?
    for favoursCounting in [true, false] {
      for prefersCheapest in [false, true] {
        let answers = people.compactMap {
          answer($0, situation, favoursCounting: favoursCounting, prefersCheapest: prefersCheapest)
        }
        for effects: [Answer.Effect] in [
          [.settles, .joins, .staysOut], [.settles, .staysOut, .joins],
        ] {
          let ordered = Self.ordered(answers, by: effects)
          guard let facts = settling(verdict, situation, ordered) else { continue }
          if best.map({ facts.count < $0.count }) ?? true { best = facts }
        }
      }
    }
    return best
  }

  private func answer(
    _ person: OpenPerson, _ situation: Situation, favoursCounting: Bool, prefersCheapest: Bool
  ) -> Answer? {
    let member = situation.members[person.position]
    let hoped = favoursCounting ? person.toCount : person.toBeOther
    let isOutCheaper = prefersCheapest && (person.toStayOut?.count ?? .max) < (hoped?.count ?? .max)
    if let hoped, !isOutCheaper {
      let isJoining = member.isMember == .unknown && member.counts == Truth(favoursCounting)
      return Answer(
        member: member.settled(isMember: .true, counts: Truth(favoursCounting)),
        position: person.position, effect: isJoining ? .joins : .settles, facts: hoped)
    }
    return person.toStayOut.map {
      Answer(
        member: member.settled(isMember: .false, counts: .false), position: person.position,
        effect: .staysOut, facts: $0)
    }
  }

  private static func ordered(_ answers: [Answer], by effects: [Answer.Effect]) -> [Answer] {
    answers.sorted { left, right in
      let ranks = (
        effects.firstIndex(of: left.effect) ?? 0, effects.firstIndex(of: right.effect) ?? 0
      )
      let weights = (left.member.weight?.millionths ?? 0, right.member.weight?.millionths ?? 0)
      return (left.facts.count, ranks.0, weights.1, left.position)
        < (right.facts.count, ranks.1, weights.0, right.position)
    }
  }

  /// The facts of as few of the answers as make `verdict` certain, the first ones first.
  private func settling(
    _ verdict: Verdict, _ situation: Situation, _ answers: [Answer]
  ) -> [MissingFact]? {
    func isSettled(_ answers: some Sequence<Answer>) -> Bool {
      var situation = situation
      for answer in answers { situation.members[answer.position] = answer.member }
      return situation.verdicts() == [verdict]
    }
    guard isSettled(answers) else { return nil }
    // Every further answer helps, so that the number needed is found by halving.
    var (low, high) = (0, answers.count)
    while low < high {
      let middle = (low + high) / 2
      if isSettled(answers.prefix(middle)) { high = middle } else { low = middle + 1 }
    }
    var chosen = Array(answers.prefix(high))
    for answer in chosen.prefix(64) {
      let others = chosen.filter { $0.position != answer.position }
      if isSettled(others) { chosen = others }
    }
    return chosen.flatMap(\.facts).uniqued()
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
    for size in situations.first?.members.headcount.sizes ?? 0...0 {
      scope.teamSize = size
      for condition in conditions {
        facts += evaluator.support(of: condition, in: scope).relevant
      }
    }
    return facts.uniqued()
  }
}

extension TeamAssessment.Member {
  /// The same person with open questions answered.
  fileprivate func settled(isMember: Truth, counts: Truth) -> Self {
    Self(person: person, isMember: isMember, counts: counts, possibleWeight: possibleWeight)
  }
}
