extension Assessor {
  /// For each requirement counted per unit the totals below every unit that has some below it, and for all the total.
  func rollUps(of teams: [TeamAssessment]) -> [RollUp] {
    criteria.requirements.flatMap { requirement -> [RollUp] in
      let own = teams.filter { $0.requirement == requirement.id }
      var parts: [Int: [TeamAssessment]] = [:]
      for team in own {
        guard case .unit(let unit) = team.team.kind else { continue }
        for ancestor in roster.ancestors(of: unit) { parts[ancestor, default: []].append(team) }
      }
      let below = parts.keys.sorted().map { rollUp(requirement.id, $0, parts[$0] ?? []) }
      return below + [rollUp(requirement.id, nil, own)]
    }
  }

  private func rollUp(_ requirement: Requirement.ID, _ unit: Int?, _ teams: [TeamAssessment])
    -> RollUp
  {
    let concerned = teams.filter { $0.verdict != .notApplicable }
    func sum(_ range: KeyPath<TeamAssessment, ClosedRange<Int>>) -> ClosedRange<Int> {
      let ranges = concerned.map { $0[keyPath: range] }
      return ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
    }
    return RollUp(
      requirement: requirement, unit: unit,
      verdicts: teams.reduce(into: [:]) { $0[$1.verdict, default: 0] += 1 }, size: sum(\.size),
      counted: sum(\.counted))
  }
}
