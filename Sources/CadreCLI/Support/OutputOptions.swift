import ArgumentParser
import Cadre
import CadreReports

/// In which form results are put out.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv

  /// The form that the ending of a file asks for.
  static func ofEnding(of output: String?) -> OutputFormat? {
    guard let output = output?.lowercased() else { return nil }
    return [.json, .csv].first { output.hasSuffix(".\($0.rawValue)") }
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
    format ?? OutputFormat.ofEnding(of: output) ?? .text
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
    var text = text
    return try deliver(status: status, notes: notes, inputs: inputs) { sink in
      text.withUTF8 { sink($0) }
    }
  }

  /// Hands over a result that is written in blocks.
  func deliver(
    status: CommandStatus, notes: String, inputs: [String], writing write: (OutputFile.Sink) -> Void
  ) throws(CommandFailure) -> CommandResult {
    guard let output else {
      var bytes: [UInt8] = []
      write { bytes.append(contentsOf: $0) }
      return CommandResult(
        status: status, standardOutput: String(decoding: bytes, as: UTF8.self),
        standardError: notes)
    }
    try OutputFile.write(to: output, inputs: inputs, write)
    return CommandResult(status: status, standardError: notes)
  }
}
