extension TeamAssessment.Weights {
  init(of members: [TeamAssessment.Member]) {
    func range(
      _ certain: (TeamAssessment.Member) -> Bool, _ possible: (TeamAssessment.Member) -> Bool
    ) -> OpenRange {
      var least = 0
      var greatest: Int? = 0
      for member in members where possible(member) {
        guard let weight = member.weight?.millionths else {
          greatest = nil
          continue
        }
        if certain(member) { least += weight }
        greatest = greatest.map { $0 + weight }
      }
      return OpenRange(
        least: DecimalNumber(millionths: least),
        greatest: greatest.map { DecimalNumber(millionths: $0) })
    }
    total = range({ $0.isMember == .true }, { _ in true })
    counted = range({ $0.isMember == .true && $0.counts == .true }, { $0.counts != .false })
  }
}

extension Evaluator {
  /// The number that a member weighs: a number of the person, or the sum over the person's records in the team.
  func weight(_ fact: FactReference, in scope: Scope) -> DecimalNumber? {
    guard let person = scope.person else { return nil }
    guard fact.owner != .person else {
      guard case .number(let number) = roster.people.value(fact.name, person) else { return nil }
      return number
    }
    let table = roster.records(of: fact.owner)
    guard table.isGiven[person] else { return nil }
    var sum = 0
    for row in table.rows(of: person) {
      if fact.owner == .post {
        switch isPost(row, of: scope.team) {
        case .false: continue
        case .unknown: return nil
        case .true: break
        }
      }
      guard case .number(let number) = table.table.value(fact.name, row) else { return nil }
      sum += number.millionths
    }
    return sum >= 0 ? DecimalNumber(millionths: sum) : nil
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
      if case .number = table.table.value(fact.name, row) { return unit }
      return unit + [missingFact(fact.name, of: record, scope)]
    }
  }
}
