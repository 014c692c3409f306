/// A sentence of the catalogue with `{name}` in the places where arguments go.
///
/// The initializer asks for both languages, so a sentence without one of them does not compile.
public struct Phrase: Hashable, Sendable {
  /// The English text, with names in braces.
  public let english: String

  /// The Vietnamese text, with the same names.
  public let vietnamese: String

  /// Creates a phrase from its English and Vietnamese templates.
  public init(en english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// The template in `language`, its places not yet filled.
  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  /// The phrase with its places filled.
  public func text(
    in language: Language, _ arguments: KeyValuePairs<String, PhraseArgument> = [:]
  ) -> String {
    Sentence(self, arguments).text(in: language)
  }
}

/// What fills a place of a phrase.
public enum PhraseArgument: Hashable, Sendable {
  /// Text of the input or of the program that is the same in every language.
  case text(String)

  /// A part that is itself translated.
  case phrase(Phrase)

  /// A translated part with places of its own.
  case sentence(Sentence)

  /// Text that an author wrote in one or both languages.
  case localized(LocalizedText)

  /// Several words of the input, shown in backticks and separated by commas.
  case words([String])

  /// The argument as shown to a reader of `language`.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .phrase(let phrase): phrase.template(in: language)
    case .sentence(let sentence): sentence.text(in: language)
    case .localized(let text): text.text(in: language) ?? ""
    case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}

extension PhraseArgument: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Creates a text argument.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension PhraseArgument: ExpressibleByIntegerLiteral {
  /// Creates a text argument from an integer.
  public init(integerLiteral value: Int) { self = .text(String(value)) }
}

/// A phrase together with what fills its places.
public struct Sentence: Hashable, Sendable {
  /// The text.
  public let phrase: Phrase

  /// Names and values in the order in which they were given.
  public let arguments: [NamedArgument]

  /// One place of a phrase and what fills it.
  public struct NamedArgument: Hashable, Sendable {
    /// The name in braces.
    public let name: String

    /// What stands in its place.
    public let value: PhraseArgument
  }

  /// Creates a sentence.
  public init(_ phrase: Phrase, _ arguments: KeyValuePairs<String, PhraseArgument> = [:]) {
    self.phrase = phrase
    self.arguments = arguments.map { NamedArgument(name: $0.key, value: $0.value) }
  }

  /// The sentence in `language`. A place without an argument stays visible, so that a test finds it.
  public func text(in language: Language) -> String {
    var result = ""
    var rest = phrase.template(in: language)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      if let argument = arguments.first(where: { $0.name == name }) {
        result += argument.value.text(in: language)
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
