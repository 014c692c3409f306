extension RosterBuilder {
  /// A builder for what criteria need.
  package init(for criteria: Criteria) {
    self.init(schema: criteria.schema, codelists: criteria.codelistsByID)
  }
}

extension Criteria {
  /// The code lists in the form in which readers of rosters take them.
  package var codelistsByID: [Codelist.ID: Codelist] {
    Dictionary(uniqueKeysWithValues: codelists.map { ($0.key, $0.value) })
  }
}
