import OrderedCollections

/// Turns a document into criteria and reports everything that is wrong with it.
///
/// The names of a document are collected first; then every part is read against them. A part that cannot be read counts
/// as declared, so that one fault gives one message.
public struct CriteriaDecoder {
  let file: String
  let loadCodelist: (Codelist.ID) -> Codelist?

  /// Ids that may be named, to suggest the right one.
  let codelistIDs: [Codelist.ID]
  var codelists: OrderedDictionary<Codelist.ID, Codelist?> = [:]
  var problems: [Diagnostic] = []

  /// The keys that the text has more than once, of which the document keeps one.
  var repeatedKeys: Set<Place> = []
  var names = NameTables()

  /// Where in `problems` a name that is not declared was reported.
  var unknownNames: [UnknownName: Int] = [:]

  /// Where in `problems` a fact that does not exist was reported.
  var unknownFacts: [String: Int] = [:]
  var schema = FactSchema()
  var brokenFacts = BrokenFacts()
  var lists: OrderedDictionary<CodeSelection.ID, CodeSelection> = [:]
  var parameters: OrderedDictionary<Parameter.ID, ParameterDraft> = [:]

  /// What the condition being read refers to.
  var trace = Trace()

  /// What the condition of each definition refers to.
  var traces: [Definition.ID: Trace] = [:]
  var usedFacts: Set<FactReference> = []
  var requirementTraces: [RequirementTrace] = []

  /// The exceptions that each requirement declares.
  var exceptionIDs: [Requirement.ID: [String]] = [:]

  init(
    file: String, codelists: @escaping (Codelist.ID) -> Codelist?, codelistIDs: [Codelist.ID]
  ) {
    self.file = file
    loadCodelist = codelists
    self.codelistIDs = codelistIDs
  }

  /// Reads criteria from a document.
  ///
  /// - Parameters:
  ///   - root: The document.
  ///   - file: The path to name in diagnostics.
  ///   - codelists: Finds a code list by its id.
  ///   - codelistIDs: The ids that `codelists` knows, for suggestions; only those of built-in facts where not given.
  ///   - repeatedKeys: Where the text has keys more than once, of which the document keeps one.
  ///   - problems: Receives every problem found, sorted by place.
  /// - Returns: nil where a problem is an error.
  public static func criteria(
    from root: Node, file: String, codelists: @escaping (Codelist.ID) -> Codelist?,
    codelistIDs: [Codelist.ID] = [], repeatedKeys: Set<Place> = [],
    reportingTo problems: inout [Diagnostic]
  ) -> Criteria? {
    var decoder = CriteriaDecoder(file: file, codelists: codelists, codelistIDs: codelistIDs)
    decoder.repeatedKeys = repeatedKeys
    let criteria = decoder.criteria(from: root)
    problems += decoder.problems.sorted()
    return decoder.hasErrors ? nil : criteria
  }

  /// Whether something was found that makes the document unusable.
  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  private mutating func criteria(from root: Node) -> Criteria? {
    guard let document = document(root) else { return nil }
    collectNames(of: document)
    var criteria = head(of: document)
    criteria.sources = sources(document["sources"])
    criteria.conventions = conventions(document["conventions"])
    declareFacts(document["facts"])
    lists = lists(document["lists"])
    parameters = parameterDrafts(document["parameters"])
    criteria.definitions = definitions(document["definitions"])
    criteria.requirements = requirements(document["requirements"])
    criteria.people = fixtures(document["people"])
    criteria.tests = tests(document["tests"])
    criteria.parameters = finishedParameters()
    checkReferences(criteria.definitions)
    checkTeamScopes(criteria)
    checkExceptionOverlaps(criteria)
    criteria.lists = lists
    criteria.schema = schema
    criteria.codelists = neededCodelists()
    // What a broken part uses is not known, so that nothing can be called unused then.
    if !hasErrors { reportUnused(in: document) }
    return criteria
  }
}
