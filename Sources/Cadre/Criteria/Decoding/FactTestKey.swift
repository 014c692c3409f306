/// Which tests fit which facts.
extension FactTestKey {
  /// What a test is made of.
  enum Subject {
    case text
    case number
    case date
    case boolean
    case code(Codelist.Kind)

    /// The subject of a fact's type; the kind of a code list is put in where the list is known.
    init(_ type: FactType) {
      switch type {
      case .text: self = .text
      case .number: self = .number
      case .date: self = .date
      case .boolean: self = .boolean
      case .code: self = .code(.plain)
      }
    }
  }

  /// The tests that fit, those that say most first.
  static func allowed(for subject: Subject) -> [FactTestKey] {
    let always: [FactTestKey] = [.known, .equals, .parameter]
    switch subject {
    case .text: return [.oneOf, .startsWith, .containsText] + always
    case .number: return [.atLeast, .atMost, .above, .below, .oneOf] + always
    case .date: return [.before, .after, .withinYears, .oneOf] + always
    case .boolean: return always
    case .code(.ordered): return [.atLeast, .atMost, .above, .below, .oneOf, .isIn] + always
    case .code(.plain), .code(.hierarchical): return [.isIn, .oneOf] + always
    }
  }

  /// Whether the test compares ranks.
  var needsOrder: Bool { [.atLeast, .atMost, .above, .below].contains(self) }

  /// What is written instead of a test that does not fit.
  func instead(for subject: Subject) -> String? {
    switch (self, subject) {
    case (.atLeast, .date), (.above, .date): "after"
    case (.atMost, .date), (.below, .date): "before"
    case (.before, .number): "below"
    case (.after, .number): "above"
    case (.isIn, .number), (.isIn, .text), (.isIn, .date): "one_of"
    case (.startsWith, .code), (.containsText, .code): "in"
    case (.atLeast, .code(.plain)), (.atLeast, .code(.hierarchical)): "in"
    default: nil
    }
  }
}
