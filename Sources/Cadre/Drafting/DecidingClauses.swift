extension CriteriaComparison {
  /// A clause that decides about a person by one of the criteria, and what it found.
  public struct Clause: Hashable, Sendable {
    /// The condition: a test, or one on a list of records.
    public let condition: Condition

    /// What the record that was looked at belongs to; nil for conditions on whole lists.
    public let owner: FactOwner?

    /// The row of the record in its table.
    public let row: Int?

    /// The value found; nil where there is none.
    public let found: FactValue?

    /// For a total of years that is not reached: the months still lacking, rounded up.
    public let monthsLacking: Int?

    /// For a total of years that is or may be reached: the time that the records cover.
    public let time: CoveredTime?
  }
}

extension CriteriaComparison.Clause {
  init(_ lack: Lack) {
    condition = lack.condition
    owner = lack.record
    row = lack.row
    found = lack.found
    monthsLacking = lack.monthsLacking
    time = nil
  }

  init(
    _ condition: Condition, record: RecordReference? = nil, found: FactValue? = nil,
    time: CoveredTime? = nil
  ) {
    self.condition = condition
    owner = record?.owner
    row = record?.row
    self.found = found
    monthsLacking = nil
    self.time = time
  }

  var record: RecordReference? {
    guard let owner, let row else { return nil }
    return RecordReference(owner: owner, row: row)
  }
}

/// Finds the clauses that make the difference between two criteria for one person in one team.
struct DecidingClauses {
  /// The evaluators of the criteria before and after.
  let evaluators: (Evaluator, Evaluator)

  /// The conditions in question, and where the person stands by each of the criteria.
  let conditions: (Condition, Condition)
  let scopes: (Scope, Scope)

  /// By the criteria with the greater answer what makes it so, by the others what is lacking, on the same records where
  /// they serve.
  func clauses(
    isGreaterAfter: Bool
  ) -> (before: [CriteriaComparison.Clause], after: [CriteriaComparison.Clause]) {
    let grounds: [CriteriaComparison.Clause]
    let lacks: [CriteriaComparison.Clause]
    if isGreaterAfter {
      grounds = evaluators.1.grounds(of: conditions.1, in: scopes.1)
      lacks = self.lacks(evaluators.0, conditions.0, scopes.0, grounds)
      return (lacks, differing(grounds, from: evaluators.0, scopes.0))
    }
    grounds = evaluators.0.grounds(of: conditions.0, in: scopes.0)
    lacks = self.lacks(evaluators.1, conditions.1, scopes.1, grounds)
    return (differing(grounds, from: evaluators.1, scopes.1), lacks)
  }

  private func lacks(
    _ evaluator: Evaluator, _ condition: Condition, _ scope: Scope,
    _ grounds: [CriteriaComparison.Clause]
  ) -> [CriteriaComparison.Clause] {
    let records = Set(grounds.compactMap(\.record))
    return evaluator.lacks(of: condition, in: scope, preferring: LackPreference(records: records))
      .map { CriteriaComparison.Clause($0) }.uniqued()
  }

  /// The clauses without those that hold by the other criteria too, if any remain.
  private func differing(
    _ clauses: [CriteriaComparison.Clause], from other: Evaluator, _ scope: Scope
  ) -> [CriteriaComparison.Clause] {
    let differing = clauses.filter { clause in
      guard let record = clause.record, record.owner != .person else {
        return other.truth(of: clause.condition, in: scope) != .true
      }
      var inner = scope
      if record.owner != .unit { inner.record = record }
      return other.truth(of: clause.condition, in: inner) != .true
    }
    return (differing.isEmpty ? clauses : differing).uniqued()
  }
}

extension Evaluator {
  /// The clauses that make a condition true, or leave it open: of alternatives the first, of records the first that serves.
  func grounds(of condition: Condition, in scope: Scope) -> [CriteriaComparison.Clause] {
    let truth = truth(of: condition, in: scope)
    func alike(_ parts: [Condition]) -> [Condition] {
      parts.filter { self.truth(of: $0, in: scope) == truth }
    }
    switch condition.form {
    case .all(let parts): return alike(parts).flatMap { grounds(of: $0, in: scope) }
    case .any(let parts):
      return alike(parts).prefix(1).flatMap { grounds(of: $0, in: scope) }
    case .atLeastOf(let count, let parts):
      return alike(parts).prefix(count).flatMap { grounds(of: $0, in: scope) }
    case .definition(let id):
      guard let definition = criteria.definitions[id] else { return [] }
      return grounds(of: definition.means, in: scope)
    case .test(let test):
      let row = row(of: test.fact.owner, in: scope)
      return [
        CriteriaComparison.Clause(
          condition, record: row.map { RecordReference(owner: test.fact.owner, row: $0) },
          found: row.flatMap { roster.table(of: test.fact.owner)?.value(test.fact.name, $0) })
      ]
    case .has(let list, let part):
      let match = matches(of: part, in: list, scope: scope).matches.first {
        ($0.isPresent && $0.holds) == truth
      }
      guard let match else { return [CriteriaComparison.Clause(condition)] }
      guard let part else { return [CriteriaComparison.Clause(condition, record: match.record)] }
      var inner = scope
      inner.record = match.record
      return grounds(of: part, in: inner)
    case .none, .every, .count, .total:
      return [
        CriteriaComparison.Clause(condition, time: coveredTime(of: condition, in: scope))
      ]
    }
  }
}
