import Cadre
import Foundation
import Testing

@testable import CadreCLI

/// The README and the articles show commands that exist and what they really print.
@Suite struct DocumentedCommandsTests {
  private let today = CommandEnvironment(today: CalendarDate(2026, 1, 15))

  @Test func `the README quotes its sample files`() throws {
    let readme = try DocumentedPage("README.md")
    let criteria = try DocumentedPage.text("Samples/readme/criteria.yaml")
    let roster = try DocumentedPage.text("Samples/readme/roster.csv")
    #expect(readme.block(in: "yaml") == criteria)
    #expect(readme.block(in: "csv") == roster)
  }

  @Test func `the README shows what its command prints`() throws {
    let readme = try DocumentedPage("README.md")
    let command = try #require(readme.commands.first)
    let shown = try #require(readme.block(in: "text"))
    _ = FileManager.default.changeCurrentDirectoryPath(packageRoot.path)
    let output = CadreCommand.run(command.arguments, in: today).standardOutput
    #expect(output.hasPrefix(shown))
    #expect(output.dropFirst(shown.count).hasPrefix("\nTotals"))
  }

  /// The files that most commands name do not exist, which is another fault than words that are not understood.
  @Test(arguments: DocumentedPage.allCommands)
  func `a command in the documentation is understood`(command: DocumentedCommand) {
    _ = FileManager.default.changeCurrentDirectoryPath(packageRoot.path)
    let result = CadreCommand.run(command.arguments, in: today)
    #expect(result.status.rawValue != 2, "\(result.standardError)")
  }

  @Test(arguments: Manual.verbs.map(\.name))
  func `a verb and its options are documented`(verb: String) throws {
    let page = try DocumentedPage("Sources/Cadre/Cadre.docc/CommandLine.md").text
    #expect(page.contains("| `cadre \(verb)` |"))
    let options = try #require(Manual.verb(verb)).options
    #expect(!options.isEmpty)
    for option in options { #expect(page.contains("`\(option.name)"), "\(option.name)") }
  }
}

/// A command line as the documentation writes it.
struct DocumentedCommand: CustomStringConvertible, Sendable {
  let description: String

  /// The words after the name of the program.
  var arguments: [String] { description.split(separator: " ").dropFirst().map(String.init) }
}

/// A page of Markdown with its fenced blocks.
struct DocumentedPage {
  let text: String
  private let blocks: [(language: String, text: String)]

  init(_ path: String) throws {
    text = try DocumentedPage.text(path)
    // Every second part between fences is a block, which begins with its language.
    let parts = "\n\(text)".components(separatedBy: "\n```")
    blocks = parts.enumerated().filter { $0.offset % 2 == 1 }.map { _, part in
      let language = part.prefix { $0 != "\n" }
      return (String(language), part.dropFirst(language.count + 1) + "\n")
    }
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: packageRoot.appending(path: path)), as: UTF8.self)
  }

  /// The first block in a language.
  func block(in language: String) -> String? { blocks.first { $0.language == language }?.text }

  var commands: [DocumentedCommand] {
    blocks.filter { $0.language == "console" }.flatMap { block in
      block.text.split(separator: "\n").map { DocumentedCommand(description: String($0)) }
    }
  }

  static let allCommands: [DocumentedCommand] = {
    let articles = ["CommandLine", "WritingCriteria"].map { "Sources/Cadre/Cadre.docc/\($0).md" }
    return (["README.md"] + articles).flatMap { (try? DocumentedPage($0).commands) ?? [] }
  }()
}
