/// A problem in an input: code, place, message and help.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind

  /// Usually that of the kind; `--strict` raises guesses and warnings to errors.
  public var severity: Severity

  /// Where it is wrong; nil where no file says so.
  public let place: Place?

  /// What fills the places of the kind's message, and machine output.
  public let arguments: [Sentence.NamedArgument]

  /// Ways out: the nearest name, the rewritten line.
  public package(set) var help: [Sentence]

  /// Other places that take part, such as the first of two equal keys.
  public package(set) var related: [Related]

  /// Another place and what it has to do with the problem.
  public struct Related: Hashable, Sendable {
    /// The other place.
    public let place: Place

    /// What stands there.
    public let note: Sentence

    /// Creates a related place.
    public init(_ place: Place, _ note: Sentence) {
      self.place = place
      self.note = note
    }
  }

  /// How bad a problem is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The input cannot be used.
    case error

    /// The input can be used, but probably does not say what was meant.
    case warning

    /// Something that the reader should know.
    case note
  }

  /// One kind of problem, with its stable code, message and page.
  public struct Kind: Hashable, Sendable {
    /// Stable and never reused: `Y` YAML, `L` code lists, `C` criteria, `R` rosters, `D` data findings, `T` tests,
    /// `U` usage.
    public let code: String

    /// How grave it is.
    public let severity: Severity

    /// The message, with names in braces for its arguments.
    public let message: Phrase

    /// What the problem means, an example, and what to do.
    public let page: Phrase

    /// Creates a kind of diagnostic.
    public init(_ code: String, _ severity: Severity, _ message: Phrase, page: Phrase) {
      self.code = code
      self.severity = severity
      self.message = message
      self.page = page
    }

    /// Kinds are the same if their codes are.
    public static func == (left: Kind, right: Kind) -> Bool { left.code == right.code }

    /// Hashes the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
  }

  /// Creates a diagnostic of a kind, with its severity.
  public init(
    _ kind: Kind, at place: Place?, _ arguments: KeyValuePairs<String, PhraseArgument> = [:],
    help: [Sentence] = [], related: [Related] = []
  ) {
    self.kind = kind
    self.severity = kind.severity
    self.place = place
    self.arguments = Sentence(kind.message, arguments).arguments
    self.help = help
    self.related = related
  }

  /// The message in `language`: one sentence without a full stop.
  public func message(in language: Language) -> String {
    Sentence(phrase: kind.message, arguments: arguments).text(in: language)
  }
}

extension Sentence {
  init(phrase: Phrase, arguments: [NamedArgument]) {
    self.phrase = phrase
    self.arguments = arguments
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by place, then by code and message, so that their order does not depend on who found them.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place {
      guard let leftPlace = left.place else { return true }
      guard let rightPlace = right.place else { return false }
      return leftPlace < rightPlace
    }
    if left.kind.code != right.kind.code { return left.kind.code < right.kind.code }
    return left.message(in: .english) < right.message(in: .english)
  }
}

/// Input that cannot be used, with every problem found.
public struct InvalidInput: Error, Hashable, Sendable {
  /// Sorted by place; at least one is an error.
  public let diagnostics: [Diagnostic]

  /// Creates the error from problems in any order.
  public init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}

extension Diagnostic.Kind: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}

extension Diagnostic: CustomStringConvertible {
  /// The problem in English, as logs and debuggers show it; ``message(in:)`` is for users.
  public var description: String {
    let start = place.map { $0.description(in: .english) + ": " } ?? ""
    let message = "\(start)\(severity)[\(kind)]: \(message(in: .english))"
    return ([message] + help.map { "  help: \($0.text(in: .english))" }).joined(separator: "\n")
  }
}

extension InvalidInput: CustomStringConvertible {
  /// Every problem in English, one below the other.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
