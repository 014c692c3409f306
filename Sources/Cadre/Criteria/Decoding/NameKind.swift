/// What a name in criteria can stand for.
enum NameKind: Hashable, CaseIterable {
  case source
  case list
  case definition
  case parameter
  case requirement
  case fixture

  var noun: Phrase {
    switch self {
    case .source: .wordSource
    case .list: .wordList
    case .definition: .wordDefinition
    case .parameter: .wordParameter
    case .requirement: .wordRequirement
    case .fixture: .wordFixture
    }
  }

  /// The problem of naming something of this kind that is not declared.
  var unknown: Diagnostic.Kind {
    switch self {
    case .source: .unknownSource
    case .list: .unknownList
    case .definition: .unknownDefinition
    case .parameter: .unknownParameter
    case .requirement: .unknownRequirement
    case .fixture: .unknownFixture
    }
  }

  /// The problem of something of this kind that nothing uses.
  var unused: Diagnostic.Kind? {
    switch self {
    case .source: .unusedSource
    case .list: .unusedList
    case .definition: .unusedDefinition
    case .parameter: .unusedParameter
    case .fixture: .unusedFixture
    case .requirement: nil
    }
  }

  /// How the name is used, with `{name}` in its place; nil where only one key takes it.
  var use: String? {
    switch self {
    case .list: "in: {name}"
    case .definition: "is: {name}"
    case .parameter: "{ parameter: {name} }"
    case .source: "cites: {name}"
    case .requirement, .fixture: nil
    }
  }
}
