public import OrderedCollections

/// One published, versioned document: lists, definitions, parameters, requirements, tests.
///
/// Criteria are values: every name in them is declared, every test fits the type of its fact, and the code lists that
/// they need are part of them.
public struct Criteria: Hashable, Sendable {
  public var id: String
  public var version: String
  public var status: Status
  public var title: LocalizedText
  public var sources: OrderedDictionary<Source.ID, Source> = [:]
  public var conventions = Conventions()
  public var lists: OrderedDictionary<CodeSelection.ID, CodeSelection> = [:]
  public var schema = FactSchema()
  public var definitions: OrderedDictionary<Definition.ID, Definition> = [:]
  public var parameters: OrderedDictionary<Parameter.ID, Parameter> = [:]
  public var requirements: [Requirement] = []

  /// Fixtures for the tests.
  public var people: OrderedDictionary<String, Node> = [:]
  public var tests: [CriteriaTest] = []

  /// The code lists that the facts and lists use, and those with a crosswalk to them.
  public var codelists: OrderedDictionary<Codelist.ID, Codelist> = [:]

  /// The file as the user named it.
  public var file: String

  /// The SHA-256 of the file, in hexadecimal; empty where the criteria come from memory.
  public var contentHash = ""

  /// How far the document has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case draft
    case inForce = "in_force"
    case repealed
  }

  /// Creates criteria without content.
  public init(
    id: String, version: String, status: Status, title: LocalizedText, file: String
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.title = title
    self.file = file
  }
}

/// What the law says; everything below can cite it.
public struct Source: Hashable, Sendable, Identifiable {
  public let id: String

  /// The provision, precise enough to find the sentence.
  public let cite: LocalizedText

  /// Its wording, where it is quoted.
  public let quote: LocalizedText?
  public let url: String?

  /// Whether this is a choice of the drafter and not of a text.
  public let isDraftersChoice: Bool
  public let place: Place

  /// Creates a source.
  public init(
    id: String, cite: LocalizedText, quote: LocalizedText? = nil, url: String? = nil,
    isDraftersChoice: Bool = false, place: Place
  ) {
    self.id = id
    self.cite = cite
    self.quote = quote
    self.url = url
    self.isDraftersChoice = isDraftersChoice
    self.place = place
  }
}

/// A named condition on a person: "*expert* means …".
public struct Definition: Hashable, Sendable, Identifiable {
  public let id: String
  public let title: LocalizedText
  public let means: Condition
  public let cites: [Source.ID]
  public let place: Place

  /// Creates a definition.
  public init(
    id: String, title: LocalizedText = LocalizedText(), means: Condition, cites: [Source.ID] = [],
    place: Place
  ) {
    self.id = id
    self.title = title
    self.means = means
    self.cites = cites
    self.place = place
  }
}

/// A named selection from a code list: the most specific code that is listed decides.
public struct CodeSelection: Hashable, Sendable, Identifiable {
  public let id: String
  public let title: LocalizedText
  public let codelist: Codelist.ID
  public let include: [String]
  public let exclude: [String]
  public let cites: [Source.ID]
  public let place: Place

  /// Creates a selection.
  public init(
    id: String, title: LocalizedText = LocalizedText(), codelist: Codelist.ID, include: [String],
    exclude: [String] = [], cites: [Source.ID] = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.codelist = codelist
    self.include = include
    self.exclude = exclude
    self.cites = cites
    self.place = place
  }
}
