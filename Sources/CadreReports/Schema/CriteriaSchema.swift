public import Cadre

/// The JSON Schema of criteria, with which editors complete and explain keys.
///
/// It allows what the decoder allows, but does not know names that criteria declare: whether those exist, and whether a
/// test fits its fact, only the decoder says.
public enum CriteriaSchema {
  /// The schema with descriptions in `language`, ending with a line break.
  public static func text(in language: Language) -> String {
    let builder = CriteriaSchemaBuilder(language: language)
    return JSONSchema.document(
      Phrase.criteriaSchemaTitle.template(in: language),
      description: Phrase.criteriaSchemaIs.template(in: language), builder.object(.document),
      definitions: builder.definitions)
  }
}

/// Makes the schema of each mapping from the keys that the decoder allows.
struct CriteriaSchemaBuilder {
  let language: Language
  private let schema = FactSchema()

  init(language: Language) { self.language = language }

  var definitions: [(name: String, value: JSONSchema)] {
    let mappings = CriteriaGrammar.allCases.filter { $0 != .document && $0 != .condition }
    return mappings.map { ($0.rawValue, object($0)) } + [
      ("cites", .anyOf([.text, .array(.text)])),
      ("operand", .anyOf([.scalar, .reference("reference")])),
      ("fact_line", .anyOf([.scalar, .reference("fact_test")])),
      ("condition", personCondition), ("team_condition", teamCondition),
      ("record_condition", recordCondition),
    ] + facts.fixtures
  }

  private var facts: FactSchemas { FactSchemas(schema: schema, language: language) }

  // MARK: Mappings

  /// A mapping with the keys that the decoder allows, in their order.
  func object(_ mapping: CriteriaGrammar) -> JSONSchema {
    .mapping(
      mapping.keys.map { property($0, of: mapping) }, required: mapping.required,
      others: mapping == .row ? .scalar : nil)
  }

  private func property(_ key: String, of mapping: CriteriaGrammar) -> JSONSchema.Property {
    JSONSchema.Property(
      name: key, schema: value(of: key, in: mapping),
      description: Self.description(of: key, in: mapping.rawValue)?.template(in: language) ?? "")
  }

  /// What a key is for: in this mapping, or wherever it stands.
  static func description(of key: String, in mapping: String) -> Phrase? {
    Phrase.schemaKeys["\(mapping).\(key)"] ?? Phrase.schemaKeys[key]
  }

  private func value(of key: String, in mapping: CriteriaGrammar) -> JSONSchema {
    switch mapping {
    case .document: documentValue(key)
    case .requirement, .step, .exception: requirementValue(key, in: mapping)
    case .test, .expectation: testValue(key)
    case .factTest: factTestValue(key)
    case .years: .reference("operand")
    case .choice: key == "count" ? .integer : .array(.reference("condition"))
    case .reference, .texts: .text
    case .possibleCodes: .array(.scalar)
    case .conventions: .choice(Self.words(ofConvention: key))
    case .source, .list, .fact, .definition, .parameter, .row: partValue(key, in: mapping)
    case .condition: .reference("condition")
    }
  }

  private func documentValue(_ key: String) -> JSONSchema {
    switch key {
    case "cadre": .constant(1)
    case "status": .choice(Criteria.Status.allCases.map(\.rawValue))
    case "title": .reference("texts")
    case "sources": .map(.reference("source"))
    case "conventions": .reference("conventions")
    case "lists": .map(.reference("list"))
    case "facts": .map(.reference("fact"))
    case "definitions": .map(.reference("definition"))
    case "parameters": .map(.reference("parameter"))
    case "requirements": .array(.reference("requirement"))
    case "people": .map(.reference("fixture"))
    case "tests": .array(.reference("test"))
    default: .text
    }
  }

  private func partValue(_ key: String, in mapping: CriteriaGrammar) -> JSONSchema {
    switch key {
    case "title", "cite", "quote": .reference("texts")
    case "cites": .reference("cites")
    case "drafters_choice": .boolean
    case "include", "exclude": .array(.scalar)
    case "of": .choice(FactOwner.allCases.filter { $0 != .team }.map(\.rawValue))
    case "type": .choice(["number", "text", "date", "boolean", "code"])
    case "means": .reference("condition")
    case "value": mapping == .parameter ? .anyOf([.scalar, .map(.scalar)]) : .scalar
    case "values": .array(.reference("row"))
    default: .text
    }
  }

  private static func words(ofConvention key: String) -> [String] {
    switch key {
    case "leap_day": Conventions.LeapDay.allCases.map(\.rawValue)
    case "overlapping_periods": Conventions.OverlappingPeriods.allCases.map(\.rawValue)
    case "undated_posts": Conventions.UndatedPosts.allCases.map(\.rawValue)
    case "posts_without_status": Conventions.PostsWithoutStatus.allCases.map(\.rawValue)
    default: []
    }
  }

  // MARK: Requirements and tests

  private func requirementValue(_ key: String, in mapping: CriteriaGrammar) -> JSONSchema {
    switch key {
    case "title": .reference("texts")
    case "cites": .reference("cites")
    case "force": .choice(Requirement.Force.allCases.map(\.rawValue))
    case "when": .reference("team_condition")
    case "rounding": .choice(Requirement.Rounding.allCases.map(\.rawValue))
    case "if_nobody": .choice(["met", "unmet", "not_applicable"])
    case "if_unknown": .choice(Verdict.allCases.map(\.rawValue))
    case "verdict": .choice(["met", "unmet", "exempt", "not_applicable"])
    case "exceptions": .array(.reference("exception"))
    case "by_size": .array(.reference("step"))
    case "from" where mapping == .step, "until" where mapping == .step: .integer
    case "at_least_share", "at_most_share", "share_not_above", "at_least_count", "at_most_count",
      "difference_at_most":
      .reference("operand")
    default: .text
    }
  }

  private func testValue(_ key: String) -> JSONSchema {
    let verdicts = Verdict.allCases.map(\.rawValue)
    switch key {
    case "unit": return .reference("test_unit")
    case "members", "people": return .map(.integer)
    case "expect":
      return .map(
        .anyOf([.choice(verdicts + ["unknown"]), .boolean, .reference("expectation")]))
    case "verdict": return .choice(verdicts)
    case "required": return .integer
    case "decided_by": return .array(.text)
    case "appoint", "replace", "depart": return .anyOf([.integer, .choice(["infeasible"])])
    default: return .text
    }
  }

  private func factTestValue(_ key: String) -> JSONSchema {
    switch key {
    case "one_of": .array(.scalar)
    case "starts_with", "contains_text": .anyOf([.text, .array(.text)])
    case "known": .boolean
    case "in", "parameter": .text
    default: .reference("operand")
    }
  }

  // MARK: Conditions

  private func conditionProperty(_ key: String, inner: String) -> JSONSchema.Property {
    let schema: JSONSchema
    switch key {
    case "any", "all", "none": schema = .array(.reference(inner))
    case "at_least_of":
      schema = .mapping(
        CriteriaGrammar.choice.keys.map { key in
          JSONSchema.Property(
            name: key, schema: key == "count" ? .integer : .array(.reference(inner)),
            description: Self.description(of: key, in: "choice")?.template(in: language) ?? "")
        }, required: CriteriaGrammar.choice.required)
    case "has", "every", "count", "total":
      schema = .choice(
        inner == "team_condition"
          ? [RecordList.ancestor.rawValue] : RecordList.allCases.map(\.rawValue))
    case "where": schema = .reference("record_condition")
    case "years": schema = .anyOf([.reference("years"), .reference("fact_line")])
    case "is", "of": schema = .text
    default: schema = .reference("operand")
    }
    return JSONSchema.Property(
      name: key, schema: schema,
      description: Self.description(of: key, in: "condition")?.template(in: language) ?? "")
  }

  private func condition(
    _ name: String, _ keys: [String], bare: [FactOwner], dotted: [FactOwner],
    _ more: [JSONSchema.Property] = []
  ) -> JSONSchema {
    let words = keys.map { conditionProperty($0, inner: name) }
    let facts =
      bare.flatMap { self.facts.lines($0, isDotted: false) }
      + dotted.flatMap { self.facts.lines($0, isDotted: true) }
    var names: Set<String> = []
    let properties = (words + more + facts).filter { names.insert($0.name).inserted }
    return .mapping(properties, others: .reference("fact_line"))
  }

  private var personCondition: JSONSchema {
    condition(
      "condition", CriteriaGrammar.condition.keys, bare: [.person], dotted: [.unit])
  }

  private var keysWithoutDefinitions: [String] {
    CriteriaGrammar.condition.keys.filter { $0 != "is" }
  }

  private var teamCondition: JSONSchema {
    condition("team_condition", keysWithoutDefinitions, bare: [], dotted: [.unit, .team])
  }

  private var recordCondition: JSONSchema {
    let heldOn = JSONSchema.Property(
      name: "held_on", schema: .reference("operand"),
      description: Self.description(of: "held_on", in: "condition")?.template(in: language) ?? "")
    return condition(
      "record_condition", keysWithoutDefinitions,
      bare: RecordList.allCases.map(\.owner), dotted: [.person, .unit], [heldOn])
  }
}
