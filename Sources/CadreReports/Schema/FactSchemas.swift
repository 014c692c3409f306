import Cadre

/// The schemas of people, units and records, from the facts that exist.
struct FactSchemas {
  let schema: FactSchema
  let language: Language

  /// Whether other facts may stand there, which some criteria declare.
  var isOpen = true

  // MARK: In conditions

  /// The facts of an owner as the keys of conditions.
  func lines(_ owner: FactOwner, isDotted: Bool) -> [JSONSchema.Property] {
    schema.facts(of: owner).map { fact in
      JSONSchema.Property(
        name: isDotted ? fact.reference.description : fact.reference.name,
        schema: .reference("fact_line"), description: description(of: fact))
    }
  }

  private func description(of fact: FactDefinition) -> String {
    let title = fact.title.text(in: language) ?? fact.reference.description
    let type = Phrase.schemaFactType(fact.type).text(
      in: language, ["codelist": .text(fact.codelist ?? "")])
    return "\(title) (\(type))"
  }

  // MARK: In rosters and fixtures

  /// The people of tests, and the unit of a test.
  var fixtures: [(name: String, value: JSONSchema)] {
    let ancestors = JSONSchema.Property(
      name: "ancestors", schema: .array(.reference("unit")),
      description: Phrase.schemaAncestors.template(in: language))
    return [
      ("fixture", person(without: ["id", "age"])),
      ("test_unit", .mapping(values(.unit) + [ancestors], others: others)),
      ("unit", .mapping(values(.unit), others: others)),
    ] + records
  }

  /// The lists of records of a person, and the value of a fact.
  var records: [(name: String, value: JSONSchema)] {
    FactOwner.personRecords.map { owner in
      (owner.rawValue, .mapping(values(owner), others: others))
    } + [
      (
        "value",
        .anyOf([
          .scalar, .null,
          .mapping(
            [
              JSONSchema.Property(
                name: "one_of", schema: .array(.scalar),
                description: Phrase.schemaPossibleCodes.template(in: language))
            ], required: ["one_of"]),
        ])
      )
    ]
  }

  func person(without left: Set<String>, required: [String] = []) -> JSONSchema {
    let lists = FactOwner.personRecords.map { owner in
      JSONSchema.Property(
        name: owner.listKey,
        schema: .anyOf([.array(.reference(owner.rawValue)), .choice(["unknown"])]),
        description: Phrase.schemaRecords(owner).template(in: language))
    }
    return .mapping(
      values(.person).filter { !left.contains($0.name) } + lists, required: required, others: others
    )
  }

  func values(_ owner: FactOwner) -> [JSONSchema.Property] {
    schema.facts(of: owner).map { fact in
      JSONSchema.Property(
        name: fact.reference.name, schema: .reference("value"), description: description(of: fact))
    }
  }

  private var others: JSONSchema? { isOpen ? .reference("value") : nil }
}
