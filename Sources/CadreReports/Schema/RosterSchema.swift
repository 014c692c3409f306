public import Cadre

/// The JSON Schema of rosters in YAML, with which editors complete and explain keys.
public enum RosterSchema {
  /// The schema with descriptions in `language`, ending with a line break.
  ///
  /// - Parameters:
  ///   - criteria: What the roster is for: facts that they declare are named, and no others allowed. Without criteria
  ///     any other fact is allowed, since some criteria may declare it.
  public static func text(in language: Language, for criteria: Criteria? = nil) -> String {
    let facts = FactSchemas(
      schema: criteria?.schema ?? FactSchema(), language: language, isOpen: criteria == nil)
    let people = property("people", .array(.reference("person")), language)
    let unit = JSONSchema.mapping(
      facts.values(.unit) + [people], required: ["id"],
      others: criteria == nil ? .reference("value") : nil)
    let root = JSONSchema.mapping(
      [
        property("cadre_roster", .constant(1), language), property("as_of", .text, language),
        property(
          "complete", .array(.choice(FactOwner.personRecords.map(\.listKey))), language),
        property("units", .array(.reference("unit")), language), people,
      ], required: ["cadre_roster"])
    return JSONSchema.document(
      Phrase.rosterSchemaTitle.template(in: language),
      description: Phrase.rosterSchemaIs.template(in: language), root,
      definitions: [("unit", unit), ("person", facts.person(without: ["age"], required: ["id"]))]
        + facts.records)
  }

  private static func property(
    _ name: String, _ schema: JSONSchema, _ language: Language
  ) -> JSONSchema.Property {
    JSONSchema.Property(
      name: name, schema: schema,
      description: Phrase.schemaKeys["roster.\(name)"]?.template(in: language) ?? "")
  }
}
