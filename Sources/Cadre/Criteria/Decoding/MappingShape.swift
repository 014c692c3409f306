/// The keys that one kind of mapping may have.
struct MappingShape: Sendable {
  /// What the mapping is, such as "a requirement".
  let noun: Phrase

  /// The same with its `{name}`, such as "requirement `{name}`".
  let named: Phrase

  /// In the order in which documents list them.
  let keys: [String]
  let required: [String]

  init(_ noun: Phrase, named: Phrase? = nil, _ keys: [String], required: [String] = []) {
    self.noun = noun
    self.named = named ?? noun
    self.keys = keys
    self.required = required
  }

  /// The mapping in a message.
  func subject(_ name: String?) -> PhraseArgument {
    name.map { .sentence(Sentence(named, ["name": .text($0)])) } ?? .phrase(noun)
  }

  /// The same shape with more keys, such as the codes of a list.
  func adding(_ more: [String]) -> MappingShape {
    MappingShape(noun, named: named, keys + more, required: required)
  }
}

extension MappingShape {
  static let document = MappingShape(
    .nounDocument,
    [
      "cadre", "id", "version", "status", "title", "sources", "conventions", "lists", "facts",
      "definitions", "parameters", "requirements", "people", "tests",
    ],
    required: ["cadre", "id", "version", "title", "definitions", "requirements"])
  static let texts = MappingShape(.nounTexts, ["vi", "en"])
  static let source = MappingShape(
    .nounSource, named: .namedSource, ["cite", "quote", "url", "drafters_choice"],
    required: ["cite"])
  static let conventions = MappingShape(
    .nounConventions, ["leap_day", "overlapping_periods", "undated_posts", "posts_without_status"])
  static let list = MappingShape(
    .nounList, named: .namedList, ["title", "codelist", "include", "exclude", "cites"],
    required: ["codelist", "include"])
  static let fact = MappingShape(
    .nounFact, named: .namedFact, ["of", "type", "codelist", "title"], required: ["type"])
  static let definition = MappingShape(
    .nounDefinition, named: .namedDefinition, ["title", "means", "cites"], required: ["means"])
  static let parameter = MappingShape(
    .nounParameter, named: .namedParameter, ["title", "by", "value", "values", "cites"])
  static let row = MappingShape(.nounRow, ["from", "until", "value", "cites"])
  static let requirement = MappingShape(
    .nounRequirement, named: .namedRequirement,
    ["id", "title", "cites", "force", "for_each", "when", "among", "count"] + boundKeys
      + ["by_size", "share_not_above", "weigh_by", "rounding", "if_nobody", "if_unknown"]
      + ["exceptions"],
    required: ["id", "force", "among", "count", "if_nobody"])
  static let step = MappingShape(.nounStep, ["from", "until"] + boundKeys, required: ["from"])
  static let exception = MappingShape(
    .nounException, named: .namedException,
    ["id", "title", "when", "verdict"] + boundKeys + ["by_size", "cites"],
    required: ["id", "when"])
  static let test = MappingShape(
    .nounTest, named: .namedTest,
    ["name", "date", "unit", "members", "people", "person", "expect"],
    required: ["name", "date", "expect"])
  static let expectation = MappingShape(
    .nounExpectation,
    [
      "verdict", "share", "required", "decided_by", "exception", "appoint", "replace", "depart",
    ])
  static let condition = MappingShape(.nounCondition, connectives + recordKeys + recordSideKeys)
  static let choice = MappingShape(.nounChoice, ["count", "of"], required: ["count", "of"])
  static let years = MappingShape(.nounYears, comparisonKeys)
  static let factTest = MappingShape(.nounFactTest, FactTestKey.allCases.map(\.rawValue))
  static let reference = MappingShape(.nounReference, ["parameter"], required: ["parameter"])
  static let testUnit = MappingShape(.nounTestUnit, ["ancestors"])
  static let fixture = MappingShape(.nounFixture, named: .namedFixture, [])
  static let fixtureRecord = MappingShape(.nounRecord, named: .namedRecord, [])

  static let possibleCodes = MappingShape(.nounPossibleCodes, ["one_of"], required: ["one_of"])

  static let boundKeys = [
    "at_least_share", "at_most_share", "at_least_count", "at_most_count", "difference_at_most",
  ]
  static let connectives = ["any", "all", "none", "at_least_of", "is"]
  static let recordKeys = ["has", "every", "count", "total"]
  static let comparisonKeys = ["at_least", "at_most", "above", "below", "equals"]

  /// What may stand beside a key of `recordKeys`.
  static let recordSideKeys = ["where", "years", "of"] + comparisonKeys

  /// Where a key that does not belong somewhere may belong, the likeliest first.
  static let homes: [MappingShape] = [
    requirement, exception, parameter, row, definition, list, source, condition, factTest, step,
    test, expectation, conventions, document, fact, texts,
  ]
}

/// The tests that may stand under a fact.
enum FactTestKey: String, CaseIterable {
  case oneOf = "one_of"
  case isIn = "in"
  case equals
  case atLeast = "at_least"
  case atMost = "at_most"
  case above
  case below
  case before
  case after
  case withinYears = "within_years"
  case startsWith = "starts_with"
  case containsText = "contains_text"
  case known
  case parameter
}
