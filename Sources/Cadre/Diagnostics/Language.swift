/// A language that Cadre speaks. Every sentence that a user reads exists in each of them.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// Text that an author wrote in one or both languages, such as a title in criteria.
public struct LocalizedText: Hashable, Sendable {
  /// The Vietnamese text.
  public var vietnamese: String?

  /// The English text.
  public var english: String?

  /// Creates a text; an absent language is shown in the other one.
  public init(vi vietnamese: String? = nil, en english: String? = nil) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in `language`, or in the other language where that one is missing.
  public func text(in language: Language) -> String? {
    switch language {
    case .vietnamese: vietnamese ?? english
    case .english: english ?? vietnamese
    }
  }
}
