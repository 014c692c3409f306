import ArgumentParser
import Cadre

/// What can be written on the command line, in the words of both languages: help and messages come from here.
///
/// ArgumentParser reads the command line; a test holds this table to what it accepts.
struct Manual {
  /// An option of a verb.
  struct Option {
    /// With its hyphens, such as `--on`.
    let name: String

    /// What stands for the value in help; nil for a flag.
    let value: Phrase?
    let meaning: Phrase

    /// The only values, where there are few.
    var choices: [String] = []
    var isNumber = false

    init(
      _ name: String, takes value: Phrase? = nil, _ meaning: Phrase, choices: [String] = [],
      isNumber: Bool = false
    ) {
      self.name = name
      self.value = value
      self.meaning = meaning
      self.choices = choices
      self.isNumber = isNumber
    }
  }

  /// What a verb works on; at least one is needed.
  struct Argument {
    let word: Phrase
    let meaning: Phrase
    var isRepeated = true
    var choices: [String] = []
  }

  /// A verb.
  struct Verb {
    let type: any ParsableCommand.Type
    let summary: Phrase
    var details: Phrase?
    let argument: Argument
    let options: [Option]
    let examples: [String]

    var name: String { type.configuration.commandName ?? "" }

    /// As it is written: `cadre check`.
    var command: String { "\(Manual.command) \(name)" }

    func option(_ name: String) -> Option? { options.first { $0.name == name } }
  }

  static let command = "cadre"

  static func verb(_ name: String) -> Verb? { verbs.first { $0.name == name } }
}
