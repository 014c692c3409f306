extension Criteria {
  /// Whether a condition on a person may come out differently in different teams: it looks at posts, at the unit or at the
  /// units above it, or compares with a parameter that differs by unit.
  func dependsOnTeam(_ condition: Condition) -> Bool {
    var result = false
    func look(_ condition: Condition) {
      switch condition.form {
      case .test(let test):
        if test.fact.owner == .unit || test.fact.owner == .team { result = true }
      case .has(let list, _), .every(let list, _), .count(let list, _, _),
        .total(let list, _, _, _):
        if list == .post || list == .ancestor { result = true }
      case .all, .any, .none, .atLeastOf, .definition: break
      }
      if condition.comparisons.contains(where: differsByUnit) { result = true }
    }
    condition.forEach(look)
    for means in definitions(leadingFrom: condition).values { means.forEach(look) }
    return result
  }

  /// Whether what stands under `where` can be decided for each record on its own, whatever team looks at it.
  ///
  /// A unit under `where` of posts is that of the post, a parameter always goes by the unit of the team.
  func isDecidedByRecord(_ condition: Condition, of list: RecordList) -> Bool {
    var result = true
    func look(_ condition: Condition) {
      switch condition.form {
      case .test(let test):
        let isOfRecord = test.fact.owner == list.owner || test.fact.owner == .person
        if !isOfRecord, test.fact.owner != .unit || list != .post { result = false }
      case .has, .every, .count, .total: result = false
      case .all, .any, .none, .atLeastOf, .definition: break
      }
      if condition.comparisons.contains(where: differsByUnit) { result = false }
    }
    condition.forEach(look)
    for means in definitions(leadingFrom: condition).values { means.forEach(look) }
    return result
  }

  private func differsByUnit(_ comparison: Comparison) -> Bool {
    comparison.parameter.flatMap { parameters[$0]?.by } != nil
  }
}
