extension Assessor {
  /// For each requirement counted per unit the totals below every unit that has some below it, and for all the total.
  func rollUps(of teams: TeamAssessments) -> [RollUp] {
    teams.blocks.flatMap { block -> [RollUp] in
      var whole = Totals()
      var below: [Int: Totals] = [:]
      for position in 0..<block.count {
        let (unit, outcome) = block.summary(at: position)
        whole.add(outcome)
        var next = unit.flatMap { roster.parent(of: $0) }
        while let ancestor = next {
          below[ancestor, default: Totals()].add(outcome)
          next = roster.parent(of: ancestor)
        }
      }
      let parts = below.sorted { $0.key < $1.key }
      return parts.map { $0.value.rollUp(block.requirement.id, $0.key) }
        + [whole.rollUp(block.requirement.id, nil)]
    }
  }

  /// Totals in the making: nothing of a team is kept, since it may stand below many units.
  private struct Totals {
    private var verdicts: [Verdict: Int] = [:]
    private var size = 0...0
    private var counted = 0...0

    mutating func add(_ team: TeamOutcome) {
      verdicts[team.verdict, default: 0] += 1
      guard team.verdict != .notApplicable else { return }
      size = Totals.sum(size, team.heads.sizes)
      counted = Totals.sum(counted, team.heads.allCounts)
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
