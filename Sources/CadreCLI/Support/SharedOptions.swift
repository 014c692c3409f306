import ArgumentParser
import Cadre
import CadreFormats
import CadreReports

/// Options of verbs that read criteria.
struct SharedOptions: ParsableArguments {
  @OptionGroup private var outputOptions: OutputOptions

  @Option(name: .customLong("codelists")) var codelistFolder: String?
  @Option(name: .customLong("set")) var settings: [String] = []
  @Option(name: .customLong("max-errors")) var mostErrors = 100
  @Flag var all = false

  var output: String? { outputOptions.output }
  var outputFormat: OutputFormat { outputOptions.outputFormat }

  /// How results are shown: in a file as on a plain page.
  func style(in environment: CommandEnvironment) -> TerminalStyle {
    outputOptions.style(in: environment)
  }

  /// Problems as they go to standard error.
  func rendering(of diagnostics: [Diagnostic], in environment: CommandEnvironment) -> String {
    outputOptions.rendering(
      of: diagnostics, maximum: all ? .max : max(1, mostErrors), in: environment)
  }

  // MARK: Inputs

  /// Reads criteria and applies `--set`.
  ///
  /// - Parameter warnings: Receives what is no error.
  func criteria(
    at path: String, reportingTo warnings: inout [Diagnostic]
  ) throws(CommandFailure) -> Criteria {
    var found: [Diagnostic] = []
    defer { warnings += found }
    var criteria = try CommandFailure.reading { () throws(InvalidInput) in
      let file = try InputFile(path: path)
      let folder =
        if let codelistFolder { try CodelistFolder(path: codelistFolder) } else {
          try CodelistFolder.find(near: path)
        }
      return try Criteria(file, codelists: folder, reportingTo: &found)
    }
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw CommandFailure([Diagnostic(.wrongSetting, at: nil, ["text": .text(setting)])])
      }
      let before = criteria
      criteria = try CommandFailure.reading { () throws(InvalidInput) in
        try before.setting(parts[0], to: parts[1])
      }
    }
    return criteria
  }

  // MARK: Output

  /// Results for several criteria as one output: one after the other, or as an array.
  func joined(_ texts: [String]) -> String {
    guard outputFormat == .json, texts.count != 1 else { return texts.joined(separator: "\n") }
    return "[" + texts.joined(separator: ",") + "]\n"
  }

  /// Hands over the result: to standard output, or to a file that appears whole or not at all.
  func deliver(
    _ text: String, status: CommandStatus, notes: String = "", inputs: [String]
  ) throws(CommandFailure) -> CommandResult {
    try outputOptions.deliver(text, status: status, notes: notes, inputs: inputs)
  }

  /// Hands over a result that is written in blocks.
  func deliver(
    status: CommandStatus, notes: String, inputs: [String], writing write: (OutputFile.Sink) -> Void
  ) throws(CommandFailure) -> CommandResult {
    try outputOptions.deliver(status: status, notes: notes, inputs: inputs, writing: write)
  }
}
