import ArgumentParser
import Cadre
import CadreReports

/// The `cadre` command: only its verbs; each has a file of its own.
///
/// What users read about it stands in ``Manual``, in both languages.
struct CadreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name, version: Tool.version, subcommands: Manual.verbs.map(\.type))

  /// Runs the command without touching the process: for `main` and for tests.
  static func run(_ arguments: [String], in environment: CommandEnvironment) -> CommandResult {
    // `cadre help check` is another way to write `cadre check --help`.
    let asksForHelp = arguments.first == "help"
    let arguments = asksForHelp ? arguments.dropFirst() + ["--help"] : arguments
    do {
      var command = try CadreCommand.parseAsRoot(arguments)
      if let verb = command as? any Verb { return verb.run(in: environment) }
      // What is no verb is a request for help, which running it throws.
      try command.run()
      return CommandResult()
    } catch {
      let message = CadreCommand.fullMessage(for: error, columns: CommandAnswer.columns)
      let answer = CommandAnswer(to: arguments, in: environment)
      // Asking for help or the version is no mistake. The exit code would tell too, but ArgumentParser writes its help
      // for it at the width of the terminal, and stops where that is narrow.
      return message.hasPrefix(CadreCommand._errorPrefix)
        ? answer.refusal(message) : answer.information(message)
    }
  }
}

/// A verb of the command.
protocol Verb: ParsableCommand {
  /// Problems as they go to standard error.
  func rendering(of diagnostics: [Diagnostic], in environment: CommandEnvironment) -> String

  /// The form that is asked for, and those in which the verb can put out its results.
  var outputFormat: OutputFormat { get }
  static var formats: [OutputFormat] { get }

  /// Does the work; problems with inputs are thrown and shown by `run`.
  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult
}

/// A verb that reads criteria.
protocol CriteriaVerb: Verb {
  var shared: SharedOptions { get }
}

extension CriteriaVerb {
  func rendering(of diagnostics: [Diagnostic], in environment: CommandEnvironment) -> String {
    shared.rendering(of: diagnostics, in: environment)
  }

  var outputFormat: OutputFormat { shared.outputFormat }
}

extension Verb {
  static var formats: [OutputFormat] { [.text, .json] }

  func run(in environment: CommandEnvironment) -> CommandResult {
    do {
      try checkFormat()
      return try perform(in: environment)
    } catch {
      let status: CommandStatus =
        error.diagnostics.allSatisfy { $0.kind.code.hasPrefix("U02") } ? .usage : .badInput
      return CommandResult(
        status: error.status ?? status,
        standardError: rendering(of: error.diagnostics, in: environment))
    }
  }

  private func checkFormat() throws(CommandFailure) {
    guard outputFormat == .csv, !Self.formats.contains(.csv) else { return }
    let name = Self.configuration.commandName ?? ""
    throw CommandFailure([
      Diagnostic(.noTableOfVerb, at: nil, ["verb": .text("\(Manual.command) \(name)")])
    ])
  }
}

/// Why a verb cannot do its work.
struct CommandFailure: Error {
  let diagnostics: [Diagnostic]

  /// Where it does not follow from the diagnostics.
  var status: CommandStatus?

  init(_ diagnostics: [Diagnostic], status: CommandStatus? = nil) {
    self.diagnostics = diagnostics
    self.status = status
  }

  /// The failure that bad input means.
  static func reading<Value>(
    _ body: () throws(InvalidInput) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(InvalidInput) {
      return try body()
    } catch {
      throw CommandFailure(error.diagnostics)
    }
  }
}
