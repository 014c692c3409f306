import ArgumentParser
import Cadre
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

  @OptionGroup var outputOptions: OutputOptions

  var outputFormat: OutputFormat { outputOptions.outputFormat }

  func rendering(of diagnostics: [Diagnostic], in environment: CommandEnvironment) -> String {
    outputOptions.rendering(of: diagnostics, maximum: .max, in: environment)
  }

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let text =
      switch subject {
      case .criteria: CriteriaSchema.text(in: outputOptions.language(in: environment))
      case .roster: RosterSchema.text(in: outputOptions.language(in: environment))
      case .result: JSONReport.schema
      case .explanation: ExplanationJSON.schema
      case .comparison: ComparisonJSON.schema
      case .tests: TestRunJSON.schema
      case .diagnostics: DiagnosticsJSON.schema
      }
    return try outputOptions.deliver(text, status: .allMet, inputs: [])
  }
}
