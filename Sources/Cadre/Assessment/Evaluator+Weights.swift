extension TeamAssessment.Weights {
  init(of members: [TeamAssessment.Member]) {
    func range(
      _ certain: (TeamAssessment.Member) -> Bool, _ possible: (TeamAssessment.Member) -> Bool
    ) -> OpenRange {
      var least = DecimalNumber(0)
      var greatest: DecimalNumber? = DecimalNumber(0)
      for member in members where possible(member) {
        guard let weight = member.weight else {
          greatest = nil
          continue
        }
        if certain(member) { least = least + weight }
        greatest = greatest.map { $0 + weight }
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
  /// Nobody weighs less than nothing: a number below zero is a slip of the pen, so that the weight is not known.
  func weight(_ fact: FactReference, in scope: Scope) -> DecimalNumber? {
    guard let person = scope.person else { return nil }
    guard fact.owner != .person else {
      return weight(roster.people.value(fact.name, person))
    }
    let table = roster.records(of: fact.owner)
    guard table.isGiven[person] else { return nil }
    var sum = DecimalNumber(0)
    for row in table.rows(of: person) {
      if fact.owner == .post {
        switch isPost(row, of: scope.team) {
        case .false: continue
        case .unknown: return nil
        case .true: break
        }
      }
      guard let weight = weight(table.table.value(fact.name, row)) else { return nil }
      sum = sum + weight
    }
    return sum
  }

  private func weight(_ value: FactValue?) -> DecimalNumber? {
    guard case .number(let number) = value, number >= DecimalNumber(0) else { return nil }
    return number
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
    guard table.isGiven[person] else {
      return [MissingFact(subject: .list(fact.owner, person: person), fact: nil)]
    }
    return table.rows(of: person).flatMap { row -> [MissingFact] in
      let isPresent = fact.owner == .post ? isPost(row, of: scope.team) : .true
      guard isPresent != .false else { return [] }
      let record = RecordReference(owner: fact.owner, row: row)
      let unit = isPresent == .unknown ? [missingFact("unit", of: record, scope)] : []
      if weight(table.table.value(fact.name, row)) != nil { return unit }
      return unit + [missingFact(fact.name, of: record, scope)]
    }
  }
}
