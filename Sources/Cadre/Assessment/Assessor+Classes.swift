extension Assessor {
  /// The units in classes that a requirement cannot tell apart.
  ///
  /// - Returns: nil for requirements that must be decided team by team: by weights, for groups of units, where membership
  ///   is given, and where people of unknown units would have to be looked at in every unit.
  func classes(of requirement: Requirement) -> TeamClasses? {
    guard requirement.forEach == .unit, requirement.weighBy == nil, !isMembershipGiven else {
      return nil
    }
    let marker = Marker(evaluator: evaluator)
    guard let heads = marker.headcounts(of: requirement) else { return nil }
    return TeamClasses(heads: heads, signatures: marker.signatures(of: requirement))
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
}
