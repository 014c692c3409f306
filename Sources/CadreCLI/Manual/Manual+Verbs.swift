import Cadre

extension Manual {
  /// Every verb, in the order of the help.
  static var verbs: [Verb] { [check, explain, test, compare, show, schema] }

  // MARK: Options of several verbs

  private static func output(_ formats: [OutputFormat] = [.text, .json]) -> [Option] {
    [
      Option(
        "--lang", takes: .nameWord, .optionLang, choices: LanguageName.allCases.map(\.rawValue)),
      Option("--format", takes: .nameWord, .optionFormat, choices: formats.map(\.rawValue)),
      Option("--output", takes: .fileWord, .optionOutput),
    ]
  }

  private static func shared(_ formats: [OutputFormat] = [.text, .json]) -> [Option] {
    output(formats) + [
      Option("--codelists", takes: .folderWord, .optionCodelists),
      Option("--set", takes: .settingWord, .optionSet),
      Option("--max-errors", takes: .numberWord, .optionMaxErrors, isNumber: true),
      Option("--all", .optionAll),
    ]
  }

  private static let rosters: [Option] = [
    Option("--on", takes: .dateWord, .optionOn),
    Option("--strict", .optionStrict),
    Option("--lenient-quotes", .optionLenientQuotes),
    Option(
      "--delimiter", takes: .nameWord, .optionDelimiter,
      choices: RosterOptions.DelimiterName.allCases.map(\.rawValue)),
    Option(
      "--date-order", takes: .nameWord, .optionDateOrder,
      choices: RosterOptions.DateOrderName.allCases.map(\.rawValue)),
  ]

  // MARK: Verbs

  private static var check: Verb {
    Verb(
      type: CheckCommand.self, summary: .checkSummary, details: .checkDetails,
      argument: Argument(word: .filesWord, meaning: .criteriaThenRosters),
      options: [
        Option("--unit", takes: .idWord, .optionUnit),
        Option("--requirement", takes: .idWord, .optionRequirement),
        Option("--fail-on", takes: .verdictsWord, .optionFailOn),
        Option("--columns", takes: .columnsWord, .optionColumns),
        Option("--raw", .optionRaw),
      ] + rosters + shared(CheckCommand.formats),
      examples: [
        "cadre check Rules/vn-57/reading-b.yaml Samples/lai-chau/roster --on 2025-11-30"
      ])
  }

  private static var explain: Verb {
    Verb(
      type: ExplainCommand.self, summary: .explainSummary,
      argument: Argument(word: .filesWord, meaning: .criteriaAndRostersOrCode),
      options: [
        Option("--person", takes: .idWord, .optionPerson),
        Option("--team", takes: .idWord, .optionTeam),
      ] + rosters + shared(),
      examples: [
        "cadre explain criteria.yaml roster.csv --person CB0217",
        "cadre explain criteria.yaml roster.csv --team so-khcn", "cadre explain C0204",
      ])
  }

  private static var test: Verb {
    Verb(
      type: TestCommand.self, summary: .testSummary, details: .testDetails,
      argument: Argument(word: .filesWord, meaning: .criteriaFiles),
      options: [Option("--strict", .optionStrictTests)] + shared(),
      examples: ["cadre test my-criteria.yaml"])
  }

  private static var compare: Verb {
    Verb(
      type: CompareCommand.self, summary: .compareSummary, details: .compareDetails,
      argument: Argument(word: .filesWord, meaning: .twoCriteriaThenRosters),
      options: rosters + shared(),
      examples: [
        "cadre compare reading-b.yaml reading-c.yaml roster.csv --on 2025-11-30",
        "cadre compare reading-b.yaml roster.csv --set minimum-share=20%",
      ])
  }

  private static var show: Verb {
    Verb(
      type: ShowCommand.self, summary: .showSummary,
      argument: Argument(word: .filesWord, meaning: .oneCriteriaFile, isRepeated: false),
      options: shared(),
      examples: ["cadre show Rules/vn-57/reading-b.yaml --lang vi"])
  }

  private static var schema: Verb {
    Verb(
      type: SchemaCommand.self, summary: .schemaSummary, details: .schemaDetails,
      argument: Argument(
        word: .subjectWord, meaning: .schemaSubjects, isRepeated: false,
        choices: SchemaCommand.Subject.allCases.map(\.rawValue)),
      options: output(),
      examples: ["cadre schema criteria --output criteria.schema.json"])
  }

  /// Examples of the whole command.
  static let examples = [
    "cadre check Rules/vn-57/reading-b.yaml roster.csv --on 2025-11-30",
    "cadre explain Rules/vn-57/reading-b.yaml roster.csv --person CB0217",
    "cadre explain D0202", "cadre test my-criteria.yaml",
  ]
}
