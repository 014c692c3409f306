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
    var blocks = teams.blocks
    if !requirements.isEmpty {
      blocks.removeAll { !requirements.contains($0.requirement.id) }
    }
    if !units.isEmpty {
      let positions = assessor.positions(ofUnits: units)
      blocks = blocks.map { restricted($0, to: positions) }
    }
    blocks.removeAll { $0.count == 0 }
    return Assessment(assessor: assessor, teams: TeamAssessments(blocks), findings: findings)
  }

  private func restricted(
    _ block: TeamAssessments.Block, to units: Set<Int>
  ) -> TeamAssessments.Block {
    block.restricted { position in
      guard let unit = block.summary(at: position).unit else { return false }
      return units.contains(unit) || roster.ancestors(of: unit).contains(where: units.contains)
    }
  }
}

extension Assessor {
  fileprivate func positions(ofUnits ids: [String]) -> Set<Int> {
    Set(ids.compactMap { roster.unit($0) })
  }
}
