import ArgumentParser
import Cadre
import CadreReports

/// The `cadre` command: only its verbs; each has a file of its own.
struct CadreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Checks who leads an organisation against published criteria.",
    discussion: """
      EXAMPLES
        cadre check Rules/vn-57/reading-b.yaml roster.csv --on 2025-11-30
        cadre explain Rules/vn-57/reading-b.yaml roster.csv --person CB0217
        cadre explain D0202
        cadre test my-criteria.yaml

      EXIT STATUS
        0 all met, 1 something unmet, 2 usage, 3 bad criteria or data,
        4 nothing unmet but something undetermined, 5 internal error
      """,
    version: Tool.version,
    subcommands: [
      CheckCommand.self, ExplainCommand.self, TestCommand.self, CompareCommand.self,
      ShowCommand.self, SchemaCommand.self,
    ])

  /// Runs the command without touching the process: for `main` and for tests.
  static func run(_ arguments: [String], in environment: CommandEnvironment) -> CommandResult {
    do {
      var command = try CadreCommand.parseAsRoot(arguments)
      if let verb = command as? any Verb { return verb.run(in: environment) }
      // What is no verb is a request for help, which running it throws.
      try command.run()
      return CommandResult()
    } catch {
      let message = CadreCommand.fullMessage(for: error, columns: environment.width) + "\n"
      // Asking for help or the version is no mistake.
      return CadreCommand.exitCode(for: error) == .success
        ? CommandResult(standardOutput: message)
        : CommandResult(status: .usage, standardError: message)
    }
  }
}

/// A verb of the command.
protocol Verb: ParsableCommand {
  var shared: SharedOptions { get }

  /// Does the work; problems with inputs are thrown and shown by `run`.
  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult
}

extension Verb {
  func run(in environment: CommandEnvironment) -> CommandResult {
    do {
      return try perform(in: environment)
    } catch {
      let status: CommandStatus =
        error.diagnostics.allSatisfy { $0.kind.code.hasPrefix("U02") } ? .usage : .badInput
      return CommandResult(
        status: error.status ?? status,
        standardError: shared.rendering(of: error.diagnostics, in: environment))
    }
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
