extension Assessor {
  /// What a code leaves open because others lie below it: the names of lists, codes and parameters with which it is compared.
  func openComparisons(of written: String, as fact: FactReference) -> [String] {
    let declared = criteria.schema[fact]?.codelist.flatMap { criteria.codelists[$0] }
    var names: [String] = []
    criteria.forEachCondition { condition in
      guard case .test(let test) = condition.form, test.fact == fact else { return }
      let selection = test.comparison.selection.flatMap { criteria.lists[$0]?.codelist }
      guard let target = (selection ?? declared?.id).flatMap({ criteria.codelists[$0] }) else {
        return
      }
      let meaning = CodeBinding.meaning(
        of: written, in: target, declared: declared, criteria: criteria)
      let truth = evaluator.truth(
        of: meaning, of: target.id, test.comparison, in: Scope(team: .roster))
      // What has no counterpart in the other list is not known for another reason.
      if truth == .unknown, meaning != .set(.unknown) { names += test.comparison.codeNames }
    }
    return names.uniqued()
  }
}

extension Comparison {
  fileprivate var selection: CodeSelection.ID? {
    guard case .isIn(let selection) = self else { return nil }
    return selection
  }

  /// What a code is compared with, as criteria write it; nothing for comparisons by rank, which know no groups.
  fileprivate var codeNames: [String] {
    switch self {
    case .isIn(let selection): [selection]
    case .equals(.literal(let literal)): literal.code.map { [$0] } ?? []
    case .equals(.parameter(let parameter)): [parameter]
    case .oneOf(let literals): literals.compactMap(\.code)
    default: []
    }
  }
}
