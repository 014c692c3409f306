import ArgumentParser
import Cadre
import CadreReports
import Foundation
import Testing

@testable import CadreCLI

@Suite struct HelpTests {
  private static let pages = [""] + Manual.verbs.map(\.name)

  @Test(arguments: pages, Language.allCases)
  func `help is as reviewed and fits into 80 columns`(verb: String, language: Language) throws {
    let words = verb.isEmpty ? ["--help"] : [verb, "--help"]
    let result = run(words, language, width: 200)
    #expect(result.status == .allMet && result.standardError.isEmpty)
    for line in result.standardOutput.split(separator: "\n") {
      #expect(line.displayWidth <= 80, "\(line)")
    }
    let name = "help\(verb.isEmpty ? "" : ".\(verb)").\(language.rawValue).txt"
    try expectGolden(result.standardOutput, name)
  }

  @Test(arguments: pages)
  func `help can be asked for in several ways`(verb: String) {
    let words = verb.isEmpty ? [] : [verb]
    let expected = run(words + ["--help"], .english).standardOutput
    #expect(run(words + ["-h"], .english).standardOutput == expected)
    #expect(run(["help"] + words, .english).standardOutput == expected)
    #expect(run(words + ["--help"], .vietnamese).standardOutput != expected)
  }

  @Test func `the command without words shows its help`() {
    #expect(run([], .english).standardOutput == run(["--help"], .english).standardOutput)
  }

  @Test func `the language of help can be asked for`() {
    let vietnamese = run(["check", "--help"], .vietnamese).standardOutput
    #expect(run(["check", "--lang", "vi", "--help"], .english).standardOutput == vietnamese)
    #expect(run(["help", "check", "--lang", "vi"], .english).standardOutput == vietnamese)
  }

  @Test(arguments: [1, 20, 40])
  func `help is shown in narrow terminals`(width: Int) {
    let help = run(["check", "--help"], .vietnamese, width: width).standardOutput
    #expect(help.contains("--fail-on"))
    #expect(
      help.split(separator: "\n").prefix { !$0.hasPrefix("Ví dụ") }.allSatisfy {
        $0.displayWidth <= 40
      })
  }

  @Test func `the version is a line of its own`() {
    #expect(run(["--version"], .vietnamese).standardOutput == "\(Tool.version)\n")
  }

  @Test func `the manual names what the command accepts, and nothing else`() throws {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(CadreCommand._dumpHelp().utf8))
    let verbs = (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
    #expect(verbs.map(\.commandName) == Manual.verbs.map(\.name))
    for (accepted, verb) in zip(verbs, Manual.verbs) {
      let options = (accepted.arguments ?? []).filter { $0.kind != "positional" }
      let known = verb.options.map { [$0.name, $0.value == nil ? "flag" : "option"] }
      let names = options.flatMap { option in
        (option.names ?? []).map { [($0.kind == "short" ? "-" : "--") + $0.name, option.kind] }
      }.filter { !["--help", "-h", "--version"].contains($0[0]) }
      #expect(Set(names) == Set(known), "\(verb.name)")
      let argument = try #require((accepted.arguments ?? []).first { $0.kind == "positional" })
      #expect(argument.isRepeating == verb.argument.isRepeated && !argument.isOptional)
      for option in options + [argument] where option.allValues?.isEmpty == false {
        let name = "--\(option.names?.first?.name ?? "")"
        let choices = verb.option(name)?.choices ?? verb.argument.choices
        // One type of option serves all verbs; those that write no CSV refuse it.
        let accepted = option.allValues?.filter {
          name != "--format" || verb.name == "check" || $0 != OutputFormat.csv.rawValue
        }
        #expect(choices == accepted, "\(verb.name) \(name)")
      }
    }
  }

  private func run(_ words: [String], _ language: Language, width: Int = 80) -> CommandResult {
    CadreCommand.run(
      words,
      in: CommandEnvironment(
        language: language, output: .init(width: width), today: CalendarDate(2026, 1, 15)))
  }

  /// What ArgumentParser says of the command.
  private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      let kind: String
      let isOptional: Bool
      let isRepeating: Bool
      let names: [Name]?
      let allValues: [String]?
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}
