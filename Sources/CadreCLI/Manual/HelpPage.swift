import Cadre
import CadreReports

/// The help of the command or of one verb, in the language of the user.
struct HelpPage {
  private var style: TerminalStyle

  init(style: TerminalStyle) {
    self.style = style
    // Long lines are hard to read, however wide the terminal is.
    self.style.width = min(style.width, 80)
  }

  /// The page of the command itself.
  var text: String {
    let verbs = Manual.verbs.map { (label: $0.name, text: say($0.summary)) }
    let statuses = CommandStatus.allCases.map {
      (label: String($0.rawValue), text: say($0.meaning))
    }
    let further = say(.furtherHelp, ["command": "cadre check --help"])
    return joined([
      lines(say(.commandSummary)),
      lines("\(say(.usageLabel)): \(Manual.command) \(say(.verbWord)) ... \(say(.optionsWord))"),
      section(.verbsLabel, list(verbs)) + lines(further, indent: 2),
      section(.optionsLabel, list(always)),
      section(.exampleLabel, Manual.examples.map { "  \($0)" }),
      section(.exitStatusLabel, list(statuses)),
    ])
  }

  /// The page of a verb.
  func text(of verb: Manual.Verb) -> String {
    let argument = verb.argument
    let word = say(argument.word) + (argument.isRepeated ? "..." : "")
    let options = verb.options.map { option in
      (
        label: [option.name, option.value.map { say($0) }].compactMap(\.self).joined(
          separator: " "),
        text: say(option.meaning) + choices(option.choices)
      )
    }
    return joined([
      lines(say(verb.summary)),
      lines("\(say(.usageLabel)): \(verb.command) \(word) \(say(.optionsWord))")
        + list([(label: word, text: say(argument.meaning) + choices(argument.choices))]),
      verb.details.map { lines(say($0)) } ?? [],
      section(.optionsLabel, list(options + always)),
      section(.exampleLabel, verb.examples.map { "  \($0)" }),
    ])
  }

  private func choices(_ choices: [String]) -> String {
    choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
  }

  private var always: [(label: String, text: String)] {
    [("--help, -h", say(.optionHelp)), ("--version", say(.optionVersion))]
  }

  // MARK: Layout

  private static let widestLabel = 22

  private func say(
    _ phrase: Phrase, _ arguments: KeyValuePairs<String, PhraseArgument> = [:]
  ) -> String {
    phrase.text(in: style.language, arguments)
  }

  private func joined(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func section(_ title: Phrase, _ lines: [String]) -> [String] {
    [style.colored(say(title), .bold)] + lines
  }

  private func lines(_ text: String, indent: Int = 0) -> [String] {
    text.wrapped(to: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  /// Labels and texts in two columns; a label that is too wide stands on a line of its own.
  private func list(_ rows: [(label: String, text: String)]) -> [String] {
    let widths = rows.map(\.label.displayWidth).filter { $0 <= Self.widestLabel }
    let column = (widths.max() ?? 0) + 4
    return rows.flatMap { row -> [String] in
      let text = lines(row.text, indent: column)
      guard row.label.displayWidth + 4 <= column else { return ["  " + row.label] + text }
      return ["  " + row.label.padded(to: column - 2) + text[0].dropFirst(column)]
        + text.dropFirst()
    }
  }
}

extension CommandStatus {
  fileprivate var meaning: Phrase {
    switch self {
    case .allMet: .statusMet
    case .unmet: .statusUnmet
    case .usage: .statusUsage
    case .badInput: .statusBadInput
    case .undetermined: .statusUndetermined
    case .internalError: .statusInternalError
    }
  }
}
