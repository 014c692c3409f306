/// The reference evaluator: what a condition means, in the simplest words.
///
/// It is written to be read beside the language reference. Every faster way to evaluate criteria must agree with it.
struct Evaluator: Sendable {
  let criteria: Criteria
  let roster: Roster

  /// The day of the check.
  let date: CalendarDate
  let memberships: [CodeSelection.ID: Membership]
  let codes: CodeBinding

  init(criteria: Criteria, roster: Roster, date: CalendarDate) {
    self.init(
      criteria: criteria, roster: roster, date: date,
      codes: CodeBinding(criteria: criteria, roster: roster))
  }

  /// The same criteria and roster on another day.
  func on(_ date: CalendarDate) -> Evaluator {
    Evaluator(
      criteria: criteria, roster: roster, date: date, memberships: memberships, codes: codes)
  }

  private init(criteria: Criteria, roster: Roster, date: CalendarDate, codes: CodeBinding) {
    let memberships = criteria.lists.values.compactMap { selection in
      criteria.codelists[selection.codelist].map {
        (selection.id, Membership(of: selection, in: $0))
      }
    }
    self.init(
      criteria: criteria, roster: roster, date: date,
      memberships: Dictionary(uniqueKeysWithValues: memberships), codes: codes)
  }

  private init(
    criteria: Criteria, roster: Roster, date: CalendarDate,
    memberships: [CodeSelection.ID: Membership], codes: CodeBinding
  ) {
    self.criteria = criteria
    self.roster = roster
    self.date = date
    self.memberships = memberships
    self.codes = codes
  }

  /// Whether a definition holds for the person of the scope.
  func truth(of definition: Definition.ID, in scope: Scope) -> Truth {
    guard let definition = criteria.definitions[definition] else { return .unknown }
    return truth(of: definition.means, in: scope)
  }

  /// Whether a condition holds.
  func truth(of condition: Condition, in scope: Scope) -> Truth {
    switch condition.form {
    case .all(let parts):
      parts.reduce(.true) { $0 && truth(of: $1, in: scope) }
    case .any(let parts):
      parts.reduce(.false) { $0 || truth(of: $1, in: scope) }
    case .none(let parts):
      !parts.reduce(.false) { $0 || truth(of: $1, in: scope) }
    case .atLeastOf(let count, let parts):
      atLeast(count, of: parts.map { truth(of: $0, in: scope) })
    case .definition(let id):
      truth(of: id, in: scope)
    case .test(let test):
      truth(of: test, in: scope)
    case .has(let list, let part):
      matches(of: part, in: list, scope: scope).anyTruth
    case .every(let list, let part):
      matches(of: part, in: list, scope: scope).everyTruth
    case .count(let list, let part, let comparisons):
      truth(ofCount: matches(of: part, in: list, scope: scope), comparisons, in: scope)
    case .total(let list, let part, let measure, let comparisons):
      truth(ofTotal: matches(of: part, in: list, scope: scope), measure, comparisons, in: scope)
    }
  }

  /// At least `count` of the truths are true: false if even with the unknown ones there are too few.
  private func atLeast(_ count: Int, of truths: [Truth]) -> Truth {
    let certain = truths.count { $0 == .true }
    let possible = truths.count { $0 != .false }
    return certain >= count ? .true : possible < count ? .false : .unknown
  }
}

extension Membership {
  /// Decides every code of the list that a selection is made from.
  init(of selection: CodeSelection, in codelist: Codelist) {
    self.init(
      including: selection.include.compactMap { codelist[$0] },
      excluding: selection.exclude.compactMap { codelist[$0] }, in: codelist)
  }
}
