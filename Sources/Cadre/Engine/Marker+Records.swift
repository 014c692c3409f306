extension Marker {
  /// Decides a condition that looks through a list, from the marks of what stands under `where`.
  ///
  /// - Returns: nil where these depend on the team, so that every row must be looked at by itself.
  func decide(
    _ condition: Condition, through list: RecordList, in space: RowSpace
  ) -> TruthPlane? {
    if list == .ancestor { return decideByUnit(condition, in: space) }
    let part = condition.parts.first
    guard part.map({ criteria.isDecidedByRecord($0, of: list) }) ?? true else { return nil }
    let holds =
      part.map { marks(of: $0, in: .records(list.owner)) }
      ?? TruthPlane(repeating: .true, count: count(of: .records(list.owner)))
    let lists = RecordLists(
      roster: roster, owner: list.owner, standings: standingsForPosts(list, space))
    switch condition.form {
    case .has: return lists.any(holds)
    case .every: return lists.every(holds)
    case .count(_, _, let comparisons):
      return decide(lists, holds, comparisons, in: space)
    case .total(_, _, let measure, let comparisons):
      return TruthPlane(count: lists.count, weight: Self.evaluatedRow) { row in
        let matches = lists.matches(of: row, holds)
        return evaluator.truth(
          ofTotal: matches, measure, comparisons, in: scope(of: row, in: space))
      }
    default: return nil
    }
  }

  /// Posts are looked through in one unit, where people stand in units.
  private func standingsForPosts(_ list: RecordList, _ space: RowSpace) -> Standings? {
    list == .post && space == .standings ? standings : nil
  }

  private func decide(
    _ lists: RecordLists, _ holds: TruthPlane, _ comparisons: [Comparison], in space: RowSpace
  ) -> TruthPlane {
    struct Range: Hashable {
      let least: Int
      let greatest: Int?
      let unit: Int32
    }
    var known: [Range: Truth] = [:]
    let differsByUnit = comparisons.contains(where: criteria.differsByUnit)
    return TruthPlane(
      count: lists.count,
      inOrder: { row in
        let (least, greatest) = lists.countRange(of: row, holds)
        let unit = differsByUnit && space == .standings ? standings.units[row] : -1
        let range = Range(least: least, greatest: greatest, unit: unit)
        if let truth = known[range] { return truth }
        let truth = evaluator.truth(
          ofCountFrom: least, to: greatest, comparisons, in: scope(of: row, in: space))
        known[range] = truth
        return truth
      })
  }

  /// What looks at the units above a unit is the same for everybody who stands in it.
  private func decideByUnit(_ condition: Condition, in space: RowSpace) -> TruthPlane? {
    guard space == .standings else { return nil }
    var isOfUnits = true
    condition.forEach { part in
      switch part.form {
      case .test(let test): if test.fact.owner != .unit { isOfUnits = false }
      case .definition: isOfUnits = false
      default: break
      }
    }
    guard isOfUnits else { return nil }
    let standings = standings
    return TruthPlane(
      count: standings.count,
      filling: { builder in
        let open = UInt8.max
        var answers = Array(repeating: open, count: roster.units.count)
        builder.fill { row in
          let unit = Int(standings.units[row])
          guard unit >= 0 else { return 0 }
          if answers[unit] == open {
            answers[unit] =
              evaluator.truth(of: condition, in: Scope(team: .unit(unit))).planeBits
          }
          return answers[unit]
        }
      })
  }
}
