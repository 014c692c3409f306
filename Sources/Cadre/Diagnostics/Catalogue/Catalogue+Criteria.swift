/// Every problem that criteria can have.
extension Diagnostic.Kind {
  package static let criteria: [Diagnostic.Kind] =
    criteriaShape + criteriaKeys + criteriaNames + criteriaUnused + criteriaLists + criteriaChecks
    + criteriaTests
}
