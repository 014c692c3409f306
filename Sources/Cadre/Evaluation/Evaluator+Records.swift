/// The records of a list that a condition looks through, and what is known of each.
struct RecordMatches {
  /// One record: whether it belongs to the list at all, and whether it meets the condition.
  struct Match {
    let record: RecordReference

    /// Unknown for a post whose unit is not known, when posts in one unit are looked through.
    let isPresent: Truth
    let holds: Truth
  }

  let matches: [Match]

  /// Whether there may be records that the roster does not give.
  let isOpen: Bool

  /// Whether some record meets the condition.
  var anyTruth: Truth {
    matches.reduce(isOpen ? .unknown : .false) { $0 || ($1.isPresent && $1.holds) }
  }

  /// Whether every record meets the condition.
  var everyTruth: Truth {
    matches.reduce(isOpen ? .unknown : .true) { $0 && (!$1.isPresent || $1.holds) }
  }

  /// The number of records that meet the condition in the least and the greatest case; nil: no upper end.
  var countRange: (least: Int, greatest: Int?) {
    let truths = matches.map { $0.isPresent && $0.holds }
    return (truths.count { $0 == .true }, isOpen ? nil : truths.count { $0 != .false })
  }
}

extension Evaluator {
  /// Looks through a list of records, testing `condition` on each.
  func matches(of condition: Condition?, in list: RecordList, scope: Scope) -> RecordMatches {
    let records = records(of: list, scope: scope)
    let matches = records.present.map { record, isPresent in
      var inner = scope
      inner.record = record
      return RecordMatches.Match(
        record: record, isPresent: isPresent,
        holds: condition.map { truth(of: $0, in: inner) } ?? .true)
    }
    return RecordMatches(matches: matches, isOpen: records.isOpen)
  }

  /// The records of a list: those of the person, or the units above the unit.
  private func records(
    of list: RecordList, scope: Scope
  ) -> (present: [(RecordReference, Truth)], isOpen: Bool) {
    if list == .ancestor {
      guard let unit = unit(in: scope) else { return ([], true) }
      // A unit whose parent is not given stands at the top.
      return (
        roster.ancestors(of: unit).map { (RecordReference(owner: .unit, row: $0), .true) }, false
      )
    }
    guard let person = scope.person else { return ([], true) }
    let table = roster.records(of: list.owner)
    let rows = table.rows(of: person).map { row in
      (
        RecordReference(owner: list.owner, row: row),
        list == .post ? isPost(row, of: scope.team) : .true
      )
    }
    return (rows.filter { $0.1 != .false }, !table.isGiven(person))
  }

  /// Whether a post counts for a team: in a team of one unit, only posts in that unit.
  func isPost(_ post: Int, of team: TeamScope) -> Truth {
    switch team {
    case .roster: return .true
    case .unit(let unit):
      guard let own = roster.unit(ofPost: post) else { return .unknown }
      return Truth(own == unit)
    case .group(let fact, let code):
      guard let own = roster.unit(ofPost: post) else { return .unknown }
      return isUnit(own, in: fact, code: code)
    }
  }

  /// Whether a unit belongs to the group of units with one code of a fact.
  func isUnit(_ unit: Int, in fact: FactReference, code: Int) -> Truth {
    guard let codelist = criteria.schema[fact]?.codelist else { return .unknown }
    let value = codes.value(
      CodeBinding.Key(fact: fact, codelist: codelist), column: roster.units.columns[fact.name],
      row: unit)
    return value.equals(code)
  }

  /// "The unit" of a scope: that of the post or the ancestor under `where`, else that of the team.
  func unit(in scope: Scope) -> Int? {
    if let record = scope.record {
      if record.owner == .unit { return record.row }
      if record.owner == .post { return roster.unit(ofPost: record.row) }
    }
    guard case .unit(let unit) = scope.team else { return nil }
    return unit
  }

  func truth(
    ofCount matches: RecordMatches, _ comparisons: [Comparison], in scope: Scope
  ) -> Truth {
    let (least, greatest) = matches.countRange
    let range = DecimalNumber(least)...DecimalNumber(greatest ?? 1_000_000)
    return comparisons.reduce(.true) { $0 && truth(of: range, $1, in: scope) }
  }
}

extension CodeValue {
  /// Whether the code is exactly the entry at `position`.
  func equals(_ position: Int) -> Truth {
    switch self {
    case .set(.unknown): .unknown
    case .set(.codes(let codes)):
      codes == [position] ? .true : codes.contains(position) ? .unknown : .false
    case .placed: .false
    }
  }
}
