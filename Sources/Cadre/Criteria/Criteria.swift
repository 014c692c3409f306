public import OrderedCollections

/// One published, versioned document: lists, definitions, parameters, requirements, tests.
///
/// Criteria are values: every name in them is declared, every test fits the type of its fact, and the code lists that
/// they need are part of them.
public struct Criteria: Hashable, Sendable {
  /// The id, such as `vn-57-reading-b`.
  public var id: String

  /// The version of these criteria.
  public var version: String

  /// Whether they are a draft, in force or repealed.
  public var status: Status

  /// The title.
  public var title: LocalizedText

  /// The provisions that the criteria cite.
  public var sources: OrderedDictionary<Source.ID, Source> = [:]

  /// What is agreed where the law is silent.
  public var conventions = Conventions()

  /// Selections of codes.
  public var lists: OrderedDictionary<CodeSelection.ID, CodeSelection> = [:]

  /// The facts that records may have, built in and declared.
  public var schema = FactSchema()

  /// The definitions.
  public var definitions: OrderedDictionary<Definition.ID, Definition> = [:]

  /// The parameters.
  public var parameters: OrderedDictionary<Parameter.ID, Parameter> = [:]

  /// The requirements.
  public var requirements: [Requirement] = []

  /// Fixtures for the tests.
  public var people: OrderedDictionary<String, Node> = [:]

  /// The tests that the criteria bring along.
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
  /// The name under which it is cited.
  public let id: String

  /// The provision, precise enough to find the sentence.
  public let cite: LocalizedText

  /// Its wording, where it is quoted.
  public let quote: LocalizedText?

  /// Where it can be read.
  public let url: String?

  /// Whether this is a choice of the drafter and not of a text.
  public let isDraftersChoice: Bool

  /// Where the source stands.
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
  /// The name.
  public let id: String

  /// The title.
  public let title: LocalizedText

  /// The condition that a person must meet.
  public let means: Condition

  /// The provisions restated here.
  public let cites: [Source.ID]

  /// Where the definition stands.
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
  /// The name.
  public let id: String

  /// The title.
  public let title: LocalizedText

  /// The list that the codes are of.
  public let codelist: Codelist.ID

  /// Codes that belong, with all below them.
  public let include: [String]

  /// Codes that do not, with all below them.
  public let exclude: [String]

  /// The provisions restated here.
  public let cites: [Source.ID]

  /// Where the list stands.
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
