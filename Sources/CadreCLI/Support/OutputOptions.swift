import ArgumentParser
import Cadre
import CadreReports

/// In which form results are put out.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json

  /// Whether the ending of a file asks for JSON.
  static func isJSON(_ output: String?) -> Bool {
    output?.lowercased().hasSuffix(".json") == true
  }
}

/// A language as it is named on the command line.
enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case vi
  case en

  var language: Language { self == .vi ? .vietnamese : .english }
}

/// Options that every verb has.
struct OutputOptions: ParsableArguments {
  @Option var lang: LanguageName?
  @Option var format: OutputFormat?
  @Option var output: String?

  func language(in environment: CommandEnvironment) -> Language {
    lang?.language ?? environment.language
  }

  var outputFormat: OutputFormat {
    if let format { return format }
    return OutputFormat.isJSON(output) ? .json : .text
  }

  /// How results are shown: in a file as on a plain page.
  func style(in environment: CommandEnvironment) -> TerminalStyle {
    let channel = output == nil ? environment.output : CommandEnvironment.Channel()
    return channel.style(language(in: environment))
  }

  /// Problems as they go to standard error.
  ///
  /// - Parameter maximum: The number of problems after which the others are only counted.
  func rendering(
    of diagnostics: [Diagnostic], maximum: Int, in environment: CommandEnvironment
  ) -> String {
    guard !diagnostics.isEmpty else { return "" }
    if outputFormat == .json { return DiagnosticsJSON.text(diagnostics) }
    let printer = DiagnosticPrinter(
      style: environment.messages.style(language(in: environment)), maximum: maximum,
      source: SourceTexts.criteria)
    return printer.text(diagnostics)
  }

  /// Hands over the result: to standard output, or to a file that appears whole or not at all.
  func deliver(
    _ text: String, status: CommandStatus, notes: String = "", inputs: [String]
  ) throws(CommandFailure) -> CommandResult {
    guard let output else {
      return CommandResult(status: status, standardOutput: text, standardError: notes)
    }
    try OutputFile.write(text, to: output, inputs: inputs)
    return CommandResult(status: status, standardError: notes)
  }
}
