import ArgumentParser
import Cadre
import CadreFormats
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
struct SharedOptions: ParsableArguments {
  @Option var lang: LanguageName?
  @Option var format: OutputFormat?
  @Option var output: String?
  @Option(name: .customLong("codelists")) var codelistFolder: String?
  @Option(name: .customLong("set")) var settings: [String] = []
  @Option(name: .customLong("max-errors")) var mostErrors = 100
  @Flag var all = false

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
  func rendering(of diagnostics: [Diagnostic], in environment: CommandEnvironment) -> String {
    guard !diagnostics.isEmpty else { return "" }
    if outputFormat == .json { return DiagnosticsJSON.text(diagnostics) }
    let printer = DiagnosticPrinter(
      style: environment.messages.style(language(in: environment)),
      maximum: all ? .max : max(1, mostErrors), source: SourceTexts.criteria)
    return printer.text(diagnostics)
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
    var text = text
    return try deliver(status: status, notes: notes, inputs: inputs) { sink in
      text.withUTF8 { sink($0) }
    }
  }

  /// Hands over a result that is written in blocks.
  func deliver(
    status: CommandStatus, notes: String = "", inputs: [String],
    writing write: ((UnsafeBufferPointer<UInt8>) -> Void) -> Void
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
