extension TeamAssessment.Weights {
  init(of members: [TeamAssessment.Member]) {
    func range(
      _ certain: (TeamAssessment.Member) -> Bool, _ possible: (TeamAssessment.Member) -> Bool
    ) -> OpenRange {
      var least = DecimalNumber(0)
      var greatest: DecimalNumber? = DecimalNumber(0)
      for member in members where possible(member) {
        guard let weight = member.possibleWeight else { continue }
        if certain(member) { least = least + weight.least }
        greatest = greatest.flatMap { sum in weight.greatest.map { sum + $0 } }
      }
      return OpenRange(least: least, greatest: greatest)
    }
    total = range({ $0.isMember == .true }, { _ in true })
    counted = range({ $0.isMember == .true && $0.counts == .true }, { $0.counts != .false })
  }
}

extension Evaluator {
  /// The number that a member weighs: a number of the person, or the sum over the person's records in the team.
  ///
  /// A number that is not known may be any from zero, and so may one below zero, which is no weight.
  func weight(_ fact: FactReference, in scope: Scope) -> TeamAssessment.Weights.OpenRange {
    guard let person = scope.person else { return .anyWeight }
    guard fact.owner != .person else {
      return .weight(roster.people.value(fact.name, person))
    }
    let table = roster.records(of: fact.owner)
    var least = DecimalNumber(0)
    var greatest: DecimalNumber? = table.isGiven(person) ? DecimalNumber(0) : nil
    for row in table.rows(of: person) {
      let isPresent = fact.owner == .post ? isPost(row, of: scope.team) : .true
      guard isPresent != .false else { continue }
      let own = TeamAssessment.Weights.OpenRange.weight(table.table.value(fact.name, row))
      if isPresent == .true { least = least + own.least }
      greatest = greatest.flatMap { sum in own.greatest.map { sum + $0 } }
    }
    return TeamAssessment.Weights.OpenRange(least: least, greatest: greatest)
  }
}

extension TeamAssessment.Weights.OpenRange {
  static let anyWeight = Self(least: DecimalNumber(0), greatest: nil)

  static func weight(_ value: FactValue?) -> Self {
    guard case .number(let number) = value, number >= DecimalNumber(0) else { return anyWeight }
    return Self(least: number, greatest: number)
  }
}

extension Evaluator {
  /// The facts for whose sake `weight(_:in:)` is not known.
  func missingFacts(ofWeight fact: FactReference, in scope: Scope) -> [MissingFact] {
    guard let person = scope.person else { return [] }
    guard fact.owner != .person else {
      return [MissingFact(subject: .person(person), fact: fact.name)]
    }
    let table = roster.records(of: fact.owner)
    guard table.isGiven(person) else {
      return [MissingFact(subject: .list(fact.owner, person: person), fact: nil)]
    }
    return table.rows(of: person).flatMap { row -> [MissingFact] in
      let isPresent = fact.owner == .post ? isPost(row, of: scope.team) : .true
      guard isPresent != .false else { return [] }
      let record = RecordReference(owner: fact.owner, row: row)
      let unit = isPresent == .unknown ? [missingFact("unit", of: record, scope)] : []
      let weight = TeamAssessment.Weights.OpenRange.weight(table.table.value(fact.name, row))
      if weight.greatest != nil { return unit }
      return unit + [missingFact(fact.name, of: record, scope)]
    }
  }
}
