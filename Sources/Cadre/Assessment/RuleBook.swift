/// What one requirement asks of one team, for every size that the team may have.
struct RuleBook {
  let evaluator: Evaluator
  let requirement: Requirement

  /// The team, with the codes that are assumed for unknown facts of its unit.
  let scope: Scope

  /// The rules that may hold for a team of `size`: several where missing facts leave that open.
  func rules(size: Int) -> [Rule] {
    var scope = scope
    scope.teamSize = size
    var rules: [Rule] = []
    let applies = requirement.when.map { evaluator.truth(of: $0, in: scope) } ?? .true
    if applies != .true { rules.append(Rule(form: .verdict(.notApplicable), exception: nil)) }
    if applies == .false { return rules }
    if size == 0 {
      let verdicts = [requirement.ifNobody] + (evaluator.exists(scope.team) ? [] : [.notApplicable])
      return (rules + verdicts.map { Rule(form: .verdict($0), exception: nil) }).uniqued()
    }
    for exception in requirement.exceptions {
      let holds = evaluator.truth(of: exception.when, in: scope)
      if holds == .false { continue }
      switch exception.outcome {
      case .verdict(let verdict):
        rules.append(Rule(form: .verdict(verdict), exception: exception.id))
      case .bounds(let bounds):
        rules += self.rules(bounds, size: size, scope, exception: exception.id)
      }
      if holds == .true { return rules }
    }
    return rules + self.rules(requirement.bounds, size: size, scope, exception: nil)
  }

  /// The cap of `share_not_above`.
  var cap: Ratio? {
    guard let operand = requirement.shareNotAbove else { return nil }
    return shares(operand, scope).first
  }

  // MARK: Bounds with their values

  private func rules(
    _ bounds: [Requirement.Bound], size: Int, _ scope: Scope, exception: Requirement.Exception.ID?
  ) -> [Rule] {
    if case .parameter(let id) = requirement.shareNotAbove, cap == nil {
      return [Rule(form: .withoutValue(id), exception: exception)]
    }
    var combinations: [[ResolvedBound]] = [[]]
    for bound in bounds.flatMap({ expanded($0, size: size) }) {
      let values = resolved(bound, scope)
      guard !values.isEmpty else {
        return [Rule(form: .withoutValue(bound.parameter ?? ""), exception: exception)]
      }
      combinations = combinations.flatMap { known in values.map { known + [$0] } }
    }
    return combinations.map { Rule(form: .bounds($0), exception: exception) }
  }

  /// A table of sizes stands for the bounds of the step that covers `size`.
  private func expanded(_ bound: Requirement.Bound, size: Int) -> [Requirement.Bound] {
    guard case .bySize(let steps) = bound.form else { return [bound] }
    let step = steps.first { $0.from <= size && size <= $0.until ?? .max }
    return step?.bounds.flatMap { expanded($0, size: size) } ?? []
  }

  private func resolved(_ bound: Requirement.Bound, _ scope: Scope) -> [ResolvedBound] {
    switch bound.form {
    case .atLeastShare(let operand): shares(operand, scope).map { .atLeastShare($0) }
    case .atMostShare(let operand): shares(operand, scope).map { .atMostShare($0) }
    case .atLeastCount(let operand): counts(operand, scope).map { .atLeastCount($0) }
    case .atMostCount(let operand): counts(operand, scope).map { .atMostCount($0) }
    case .differenceAtMost(let operand): counts(operand, scope).map { .differenceAtMost($0) }
    case .bySize: []
    }
  }

  private func shares(_ operand: Requirement.ShareOperand, _ scope: Scope) -> [Ratio] {
    switch operand {
    case .share(let ratio): return [ratio]
    case .parameter(let id):
      return evaluator.values(of: id, in: scope).compactMap { literal in
        guard case .share(let ratio) = literal else { return nil }
        return ratio
      }
    }
  }

  private func counts(_ operand: Operand, _ scope: Scope) -> [DecimalNumber] {
    let literals: [Literal]
    switch operand {
    case .literal(let literal): literals = [literal]
    case .parameter(let id): literals = evaluator.values(of: id, in: scope)
    }
    return literals.compactMap(\.number)
  }
}

extension RuleBook {
  /// The parameter whose row in force sets the share at `size`, for telling where a number comes from.
  func parameterUse(size: Int) -> ParameterUse? {
    let bounds = requirement.bounds.flatMap { expanded($0, size: size) }
    guard let id = bounds.lazy.compactMap(\.parameter).first,
      let parameter = evaluator.criteria.parameters[id],
      let row = parameter.rows.firstIndex(where: { $0.isInForce(on: evaluator.date) })
    else { return nil }
    guard case .byCode = parameter.rows[row].value, let fact = parameter.by else {
      return ParameterUse(parameter: id, row: row, code: nil)
    }
    return ParameterUse(parameter: id, row: row, code: evaluator.singleCode(of: fact, in: scope))
  }
}

extension Evaluator {
  /// Whether a team is there for certain: a group may have only units that may as well belong to another.
  func exists(_ team: TeamScope) -> Bool {
    guard case .group(let fact, let code) = team else { return true }
    return (0..<roster.units.count).contains { isUnit($0, in: fact, code: code) == .true }
  }

  /// The code of a unit fact where it is known for certain.
  func singleCode(of fact: FactReference, in scope: Scope) -> String? {
    guard
      case .codes(.set(.codes(let codes)), let list) = value(
        of: fact, for: .isKnown(true), in: scope), codes.count == 1
    else { return nil }
    return criteria.codelists[list]?.entries[codes[0]].code
  }
}
