/// The mappings of the language with the keys that the decoder allows, for whoever describes the language.
package enum CriteriaGrammar: String, CaseIterable, Sendable {
  case document
  case texts
  case source
  case conventions
  case list
  case fact
  case definition
  case parameter
  case row
  case requirement
  case step
  case exception
  case test
  case expectation
  case condition
  case choice
  case years
  case factTest = "fact_test"
  case reference
  case possibleCodes = "possible_codes"

  /// In the order in which documents list them.
  package var keys: [String] { shape.keys }
  package var required: [String] { shape.required }

  /// The keys that look through records, and those that stand beside them.
  package static let recordKeys = MappingShape.recordKeys
  package static let recordSideKeys = MappingShape.recordSideKeys
  package static let connectives = MappingShape.connectives

  private var shape: MappingShape {
    switch self {
    case .document: .document
    case .texts: .texts
    case .source: .source
    case .conventions: .conventions
    case .list: .list
    case .fact: .fact
    case .definition: .definition
    case .parameter: .parameter
    case .row: .row
    case .requirement: .requirement
    case .step: .step
    case .exception: .exception
    case .test: .test
    case .expectation: .expectation
    case .condition: .condition
    case .choice: .choice
    case .years: .years
    case .factTest: .factTest
    case .reference: .reference
    case .possibleCodes: .possibleCodes
    }
  }
}
