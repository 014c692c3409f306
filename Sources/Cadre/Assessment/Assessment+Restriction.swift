extension Assessment {
  /// The part of the assessment for some units, those below them included, and some requirements.
  ///
  /// - Parameters:
  ///   - units: Ids of units; empty: all.
  ///   - requirements: Ids of requirements; empty: all.
  /// - Returns: an assessment whose roll-ups count only the teams that remain.
  public func restricted(
    toUnits units: [String], requirements: [Requirement.ID]
  ) -> Assessment {
    let positions = Set(units.compactMap { roster.unit($0) })
    let teams = self.teams.filter { team in
      guard requirements.isEmpty || requirements.contains(team.requirement) else { return false }
      guard !units.isEmpty, case .unit(let unit) = team.team.kind else { return units.isEmpty }
      return positions.contains(unit)
        || roster.ancestors(of: unit).contains(where: positions.contains)
    }
    let assessor = Assessor(
      evaluator: Evaluator(criteria: criteria, roster: roster, date: date))
    return Assessment(
      criteria: criteria, roster: roster, date: date, teams: teams,
      rollUps: assessor.rollUps(of: teams).filter { !$0.verdicts.isEmpty }, findings: findings)
  }
}

extension Roster {
  /// The ids of all units, ascending.
  public var unitIDs: [String] { (0..<units.count).map { unitID($0) } }

  /// The ids of all people, ascending.
  public var personIDs: [String] { (0..<people.count).map { personID($0) } }
}
