extension Criteria {
  /// Whether a condition on a person may come out differently in different teams: it looks at posts, at the unit or at the
  /// units above it, or compares with a parameter that differs by unit.
  func dependsOnTeam(_ condition: Condition) -> Bool {
    looksAtUnit(condition) || contains(condition) { $0.list == .post || $0.testedOwner == .team }
  }

  /// Whether a condition depends on more of the unit than whether somebody has a post there.
  func looksAtUnit(_ condition: Condition) -> Bool {
    contains(condition) { part in
      part.testedOwner == .unit || part.list == .ancestor
        || part.comparisons.contains(where: differsByUnit)
    }
  }

  /// Whether what stands under `where` can be decided for each record on its own, whatever team looks at it.
  ///
  /// A unit under `where` of posts is that of the post, a parameter always goes by the unit of the team.
  func isDecidedByRecord(_ condition: Condition, of list: RecordList) -> Bool {
    let ofRecord: Set<FactOwner> = list == .post ? [.post, .person, .unit] : [list.owner, .person]
    return !contains(condition) { part in
      part.list != nil || part.testedOwner.map { !ofRecord.contains($0) } ?? false
        || part.comparisons.contains(where: differsByUnit)
    }
  }

  /// Whether some part of a condition, or of the definitions that it leads to, is such a one.
  private func contains(_ condition: Condition, _ isSuch: (Condition) -> Bool) -> Bool {
    var result = false
    forEachPart(leadingFrom: condition) { if isSuch($0) { result = true } }
    return result
  }
}

extension Criteria {
  /// The conditions by which a requirement applies to a unit or makes an exception for it.
  func conditionsOnUnits(of requirement: Requirement) -> [Condition] {
    [requirement.when].compactMap(\.self) + requirement.exceptions.map(\.when)
  }
}

extension Condition {
  /// Whether the units above a unit are looked at.
  var looksAbove: Bool {
    var looksAbove = false
    forEach { if $0.list == .ancestor { looksAbove = true } }
    return looksAbove
  }

  /// Whose fact the condition itself tests.
  var testedOwner: FactOwner? {
    guard case .test(let test) = form else { return nil }
    return test.fact.owner
  }
}
