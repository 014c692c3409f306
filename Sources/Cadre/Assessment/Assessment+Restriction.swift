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
    let blocks = teams.blocks.compactMap { block -> TeamAssessments.Block? in
      guard requirements.isEmpty || requirements.contains(block.requirement.id) else { return nil }
      guard !units.isEmpty else { return block }
      return block.restricted { position in
        guard let unit = block.summary(at: position).unit else { return false }
        return positions.contains(unit)
          || roster.ancestors(of: unit).contains(where: positions.contains)
      }
    }
    return Assessment(
      assessor: assessor, teams: TeamAssessments(blocks.filter { $0.count > 0 }),
      findings: findings)
  }
}
