import ArgumentParser
import CadreReports

/// `cadre schema`: JSON Schemas of what the program reads and writes.
struct SchemaCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file format.",
    discussion: """
      Editors that know YAML complete and check criteria by it: put this in the first line of a criteria file:
        # yaml-language-server: $schema=criteria.schema.json
      """)

  /// What has a schema.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case criteria
    case roster
    case result
    case diagnostics
  }

  @Argument(help: "criteria, roster, result or diagnostics.")
  var subject: Subject

  @OptionGroup var shared: SharedOptions

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let text =
      switch subject {
      case .criteria: CriteriaSchema.text(in: shared.language(in: environment))
      case .roster: RosterSchema.text(in: shared.language(in: environment))
      case .result: JSONReport.schema
      case .diagnostics: DiagnosticsJSON.schema
      }
    return try shared.deliver(text, status: .allMet, inputs: [])
  }
}
