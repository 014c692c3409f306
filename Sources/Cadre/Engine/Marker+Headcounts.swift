extension Marker {
  /// Whether heads can be counted for all units at once: unless somebody who may be in any unit would have to be looked at
  /// in each of them.
  func canCountHeads(of requirement: Requirement) -> Bool {
    standings.unplaced.isEmpty || !looksAtUnit(requirement)
  }

  /// The people of every unit for a requirement that is counted per unit.
  func headcounts(
    of requirement: Requirement, _ members: TruthPlane, _ counts: TruthPlane
  ) -> Headcounts {
    var heads = Headcounts(
      members: members, counts: counts, unitOfRow: standings.units, units: roster.units.count)
    for person in standings.unplaced { addUnplaced(person, requirement, to: &heads) }
    return heads
  }

  /// Somebody with a post in an unknown unit, or of whom the posts are not given, may be in every unit alike.
  private func addUnplaced(
    _ person: Int, _ requirement: Requirement, to heads: inout Headcounts
  ) {
    let own = Set(
      roster.records(of: .post).rows(of: person).map { roster.postUnits[$0] }.filter { $0 >= 0 })
    guard let other = (0..<roster.units.count).first(where: { !own.contains(Int32($0)) }) else {
      return
    }
    let scope = Scope(team: .unit(other), person: person)
    // A post in the unit is possible and no more.
    let isMember = evaluator.truth(of: requirement.among, in: scope)
    guard isMember != .false else { return }
    heads.addPossibleMember(
      counts: evaluator.truth(of: requirement.count, in: scope), except: own)
  }

  /// Whether membership or counting depends on more of the unit than whether somebody has a post there.
  private func looksAtUnit(_ requirement: Requirement) -> Bool {
    [requirement.among, requirement.count].compactMap { criteria.definitions[$0]?.means }
      .contains(where: criteria.looksAtUnit)
  }
}
