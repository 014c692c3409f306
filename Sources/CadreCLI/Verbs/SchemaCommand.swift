import ArgumentParser
import CadreReports

/// `cadre schema`: JSON Schemas of what the program reads and writes.
struct SchemaCommand: Verb {
  static let configuration = CommandConfiguration(commandName: "schema")

  /// What has a schema.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case criteria
    case roster
    case result
    case explanation
    case comparison
    case tests
    case diagnostics
  }

  @Argument var subject: Subject

  @OptionGroup var shared: SharedOptions

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let text =
      switch subject {
      case .criteria: CriteriaSchema.text(in: shared.language(in: environment))
      case .roster: RosterSchema.text(in: shared.language(in: environment))
      case .result: JSONReport.schema
      case .explanation: ExplanationJSON.schema
      case .comparison: ComparisonJSON.schema
      case .tests: TestRunJSON.schema
      case .diagnostics: DiagnosticsJSON.schema
      }
    return try shared.deliver(text, status: .allMet, inputs: [])
  }
}
