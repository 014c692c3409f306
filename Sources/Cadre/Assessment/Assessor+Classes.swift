extension Assessor {
  /// Who is a member and who counts in every unit, and the units in classes that a requirement cannot tell apart.
  ///
  /// - Returns: nil for requirements that must be decided team by team: by weights, for groups of units, where membership
  ///   is given, and where people of unknown units would have to be looked at in every unit.
  func teamMarks(of requirement: Requirement) -> TeamMarks? {
    guard requirement.forEach == .unit, requirement.weighBy == nil, !isMembershipGiven else {
      return nil
    }
    return Marker(evaluator: evaluator).teamMarks(of: requirement)
  }

  /// What a requirement comes to for a class of units; nil where missing facts of the unit must be tried out with its people.
  func outcome(
    of position: Int, _ requirement: Requirement, _ classes: TeamClasses
  ) -> TeamOutcome? {
    let scope = Scope(team: .unit(classes.representatives[position]))
    guard scopes(of: requirement, in: scope).count == 1 else { return nil }
    let heads = classes.heads[position]
    let book = RuleBook(evaluator: evaluator, requirement: requirement, scope: scope)
    return outcome(of: [Situation(heads: heads, book: book)], heads, requirement)
  }

  /// The members of a unit, read from the marks.
  func members(of unit: Int, _ requirement: Requirement, _ marks: TeamMarks)
    -> [TeamAssessment.Member]
  {
    let standings = roster.standings.value
    let rows = roster.membership.value.rows(of: unit).map { Int($0) }
    let certain = rows.compactMap { row -> TeamAssessment.Member? in
      let isMember = marks.members[row]
      guard isMember != .false else { return nil }
      return TeamAssessment.Member(
        person: standings.person(row), isMember: isMember, counts: marks.counts[row],
        possibleWeight: nil)
    }
    guard !standings.unplaced.isEmpty else { return certain }
    let own = Set(rows.map { standings.person($0) })
    let others = standings.unplaced.filter { !own.contains($0) }
    return (certain + members(among: others, requirement, Scope(team: .unit(unit))))
      .sorted { $0.person < $1.person }
  }
}
