extension Assessor {
  /// For each requirement counted per unit the totals below every unit that has some below it, and for all the total.
  func rollUps(of teams: [TeamAssessment]) -> [RollUp] {
    criteria.requirements.flatMap { requirement -> [RollUp] in
      var whole = Totals()
      var below: [Int: Totals] = [:]
      for team in teams where team.requirement == requirement.id {
        whole.add(team)
        guard case .unit(let unit) = team.team.kind else { continue }
        for ancestor in roster.ancestors(of: unit) { below[ancestor, default: Totals()].add(team) }
      }
      let parts = below.sorted { $0.key < $1.key }
      return parts.map { $0.value.rollUp(requirement.id, $0.key) }
        + [whole.rollUp(requirement.id, nil)]
    }
  }

  /// Totals in the making: nothing of a team is kept, since it may stand below many units.
  private struct Totals {
    private var verdicts: [Verdict: Int] = [:]
    private var size = 0...0
    private var counted = 0...0

    mutating func add(_ team: TeamAssessment) {
      verdicts[team.verdict, default: 0] += 1
      guard team.verdict != .notApplicable else { return }
      size = Totals.sum(size, team.size)
      counted = Totals.sum(counted, team.counted)
    }

    private static func sum(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>)
      -> ClosedRange<Int>
    {
      (left.lowerBound + right.lowerBound)...(left.upperBound + right.upperBound)
    }

    func rollUp(_ requirement: Requirement.ID, _ unit: Int?) -> RollUp {
      RollUp(
        requirement: requirement, unit: unit, verdicts: verdicts, size: size, counted: counted)
    }
  }
}
