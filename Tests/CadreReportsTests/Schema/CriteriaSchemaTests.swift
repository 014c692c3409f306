import Cadre
import CadreFormats
import CadreReports
import Foundation
import Testing

@Suite struct CriteriaSchemaTests {
  private static let schema = CriteriaSchema.text(in: .english)
  private static let root = Result { try JSONValue(parsing: schema) }

  private static func definition(_ name: String) throws -> JSONValue {
    let root = try root.get()
    return try name == "document" ? root : #require(root["$defs"]?[name])
  }

  private static func keys(_ schema: JSONValue) -> Set<String> {
    guard case .object(let properties) = schema["properties"] else { return [] }
    return Set(properties.keys)
  }

  @Test(arguments: CriteriaGrammar.allCases)
  func `the keys of the schema are those that the decoder allows`(
    mapping: CriteriaGrammar
  ) throws {
    let schema = try Self.definition(mapping.rawValue)
    let facts = Set(
      FactSchema().definitions.flatMap { [$0.reference.name, $0.reference.description] })
    let keys = Self.keys(schema)
    if mapping == .condition {
      #expect(keys.subtracting(facts) == Set(mapping.keys).subtracting(facts))
      #expect(keys.isSuperset(of: mapping.keys))
    } else {
      #expect(keys == Set(mapping.keys))
    }
    let required = Set((schema["required"]?.elements ?? []).compactMap(\.text))
    #expect(required == Set(mapping.required))
  }

  @Test(arguments: Language.allCases)
  func `every key is described`(language: Language) throws {
    for text in [CriteriaSchema.text(in: language), RosterSchema.text(in: language)] {
      let isDescribed = !text.contains("\"description\": \"\"")
      #expect(isDescribed)
    }
  }

  @Test func `no description is left over`() throws {
    let text = CriteriaSchema.text(in: .english) + RosterSchema.text(in: .english)
    for (key, phrase) in Phrase.schemaKeys {
      #expect(text.contains(phrase.english.replacing("\"", with: "\\\"")), "\(key)")
    }
  }

  @Test func `every choice has words`() throws {
    #expect(!Self.schema.contains("\"enum\": []"))
  }

  @Test func `every definition that is referred to exists`() throws {
    for text in [Self.schema, RosterSchema.text(in: .english)] {
      let root = try JSONValue(parsing: text)
      for match in text.matches(of: /"#\/\$defs\/([a-z_]+)"/) {
        #expect(root["$defs"]?[String(match.1)] != nil, "\(match.1)")
      }
    }
  }

  @Test func `criteria with every kind of condition fit the schema`() throws {
    let validator = try SchemaValidator(schema: Self.schema)
    #expect(try validator.problems(JSONValue(yaml: WideCriteria.text)) == [])
  }

  @Test func `the example of the design fits the schema`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("CadreTests/Criteria/SampleCriteria.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let literal = try #require(source.firstMatch(of: /"""\n([\s\S]*?)\n    """/))
    let yaml = literal.1.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }.joined(separator: "\n")
    let validator = try SchemaValidator(schema: Self.schema)
    #expect(try validator.problems(JSONValue(yaml: yaml)) == [])
  }

  @Test(arguments: ShippedRules.criteria)
  func `criteria that ship fit the schema`(path: String) throws {
    let validator = try SchemaValidator(schema: Self.schema)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try validator.problems(JSONValue(yaml: text)) == [])
  }

  @Test(arguments: [
    ("at_least_share: { parameter: minimum-share }", "at_least_shares: 25%"),
    ("rounding: nearest", "rounding: upwards"), ("force: target", "force: strict"),
    ("cadre: 1", "cadre: 2"), ("version: \"2026.2\"", "version: 2026.2"),
    ("definitions:", "definition:"), ("codelist: posts,", "codelists: posts,"),
    ("count: 2\n", "count: two\n"), ("- is: young", "- young"),
    ("{ kind: { in: heads }", "{ kind: { is_in: heads }"),
  ])
  func `the schema refuses what the decoder refuses`(original: String, changed: String) throws {
    let damaged = WideCriteria.text.replacing(original, with: changed, maxReplacements: 1)
    #expect(damaged != WideCriteria.text)
    let validator = try SchemaValidator(schema: Self.schema)
    #expect(try !validator.problems(JSONValue(yaml: damaged)).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `schemas are as reviewed`(language: Language) throws {
    try expectGolden(
      CriteriaSchema.text(in: language), "criteria.schema.\(language.rawValue).json")
    try expectGolden(RosterSchema.text(in: language), "roster.schema.\(language.rawValue).json")
  }
}

@Suite struct RosterSchemaTests {
  private static let yaml = """
    cadre_roster: 1
    as_of: 2025-06-01
    complete: [degrees, employment]
    units:
      - id: so-khcn
        name: Sở Khoa học và Công nghệ
        level: province
        people:
          - id: CB01
            name: Lò Văn A
            birth_date: 1975
            posts: [ { kind: head, status: official, from: 2020-01, fte: 0.5 } ]
            degrees: [ { level: master, field: { one_of: [7480201, "7480101"] } } ]
    people:
      - { id: CB02, gender: ~, employment: [], titles: [ { code: V.05.01 } ] }
    """

  private static func problems(_ yaml: String, for criteria: Criteria? = nil) throws -> [String] {
    try SchemaValidator(schema: RosterSchema.text(in: .english, for: criteria))
      .problems(JSONValue(yaml: yaml))
  }

  @Test func `a roster that is read fits the schema`() throws {
    #expect(try Self.problems(Self.yaml) == [])
    let roster = try RosterFiles([InputFile(name: "r.yaml", bytes: Array(Self.yaml.utf8))])
      .roster(schema: FactSchema(), codelists: [:])
    #expect(roster.people.count == 2 && roster.units.count == 1)
  }

  @Test(arguments: [FactOwner.person, .unit, .post, .degree, .employment, .title])
  func `the keys of the schema are those that the reader allows`(owner: FactOwner) throws {
    let root = try JSONValue(parsing: RosterSchema.text(in: .english))
    guard case .object(let properties) = root["$defs"]?[owner.rawValue]?["properties"] else {
      Issue.record("no definition of \(owner)")
      return
    }
    var keys = Set(RosterShape(schema: FactSchema()).keys(of: owner))
    if owner == .unit { keys.insert("people") }
    #expect(Set(properties.keys) == keys)
  }

  @Test func `facts that criteria declare are named, and others refused`() throws {
    let criteria = try WideCriteria.make()
    let yaml = Self.yaml.replacing("gender: ~", with: "patents: 3")
    #expect(try Self.problems(yaml, for: criteria) == [])
    let misspelt = Self.yaml.replacing("gender: ~", with: "patent: 3")
    #expect(try !Self.problems(misspelt, for: criteria).isEmpty)
  }

  @Test(arguments: [
    ("cadre_roster: 1", "cadre_roster: 2"), ("complete: [degrees", "complete: [degree"),
    ("titles: [ { code: V.05.01 } ]", "titles: [ V.05.01 ]"), ("id: CB01", "ident: CB01"),
  ])
  func `the schema refuses another shape`(original: String, changed: String) throws {
    let damaged = Self.yaml.replacing(original, with: changed)
    #expect(damaged != Self.yaml)
    #expect(try !Self.problems(damaged).isEmpty)
  }
}
