import ArgumentParser
import Cadre
import CadreReports

/// What is answered to a command line that runs no verb, in the language of the user.
struct CommandAnswer {
  /// The width at which ArgumentParser writes, which only tells us what it was asked for: it stops in narrow terminals.
  static let columns = 80

  private let check: CommandLineCheck
  private let environment: CommandEnvironment

  init(to words: [String], in environment: CommandEnvironment) {
    check = CommandLineCheck(words)
    self.environment = environment
  }

  private var language: Language {
    let name = check.value(of: "--lang").flatMap { LanguageName(rawValue: $0) }
    return name?.language ?? environment.language
  }

  /// Help in the words of the manual; anything else as ArgumentParser gives it, such as the version.
  func information(_ message: String) -> CommandResult {
    func isHelp(for type: any ParsableCommand.Type) -> Bool {
      message == CadreCommand.helpMessage(for: type, columns: Self.columns)
    }
    let page = HelpPage(style: environment.output.style(language))
    if isHelp(for: CadreCommand.self) {
      // There is no help for a verb that does not exist.
      return check.problems.contains { $0.kind == .unknownVerb }
        ? refusal(message) : CommandResult(standardOutput: page.text)
    }
    if let verb = Manual.verbs.first(where: { isHelp(for: $0.type) }) {
      return CommandResult(standardOutput: page.text(of: verb))
    }
    return CommandResult(standardOutput: message + "\n")
  }

  /// Every mistake in the words; where none is found, what ArgumentParser says.
  func refusal(_ message: String) -> CommandResult {
    let problems = check.problems
    guard !problems.isEmpty else {
      return CommandResult(status: .usage, standardError: message + "\n")
    }
    let isJSON =
      check.value(of: "--format").map { $0 == OutputFormat.json.rawValue }
      ?? (OutputFormat.ofEnding(of: check.value(of: "--output")) == .json)
    let text =
      isJSON
      ? DiagnosticsJSON.text(problems)
      : DiagnosticPrinter(style: environment.messages.style(language)).text(problems)
    return CommandResult(status: .usage, standardError: text)
  }
}
