import Cadre

/// Says in the words of the catalogue why a command line is not understood.
///
/// ArgumentParser refuses such a line, in English and at its first mistake; here every mistake is found.
struct CommandLineCheck {
  /// Every mistake, in the order of the words.
  private(set) var problems: [Diagnostic] = []
  private var options: [(name: String, value: String)] = []
  private var arguments: [String] = []
  private var verb: Manual.Verb?

  init(_ words: [String]) {
    var words = words[...]
    readOptionsBeforeVerb(&words)
    if let name = words.popFirst() {
      readVerb(name)
      if let verb {
        read(words, of: verb)
        checkArguments(of: verb)
      } else {
        noteOptions(in: words)
      }
    }
    guard let last = problems.indices.last else { return }
    let help = [verb?.command ?? Manual.command, "--help"].joined(separator: " ")
    problems[last].help.append(Sentence(.seeHelp, ["command": .text(help)]))
  }

  /// What is said of the output, also where other words are wrong.
  func value(of option: String) -> String? { options.last { $0.name == option }?.value }

  // MARK: The verb

  /// Options before the verb belong to no verb, though their values are skipped.
  private mutating func readOptionsBeforeVerb(_ words: inout ArraySlice<String>) {
    while let word = words.first, word.hasPrefix("-") {
      words.removeFirst()
      if ["--help", "-h", "--version"].contains(word) { continue }
      let (name, value) = Self.parts(of: word)
      let known = Self.known(word)
      var example = [name]
      if let known, known.value != nil {
        let value = value ?? (words.first?.hasPrefix("-") == false ? words.popFirst() : nil)
        if let value { options.append((name, value)) }
        example += value.map { [$0] } ?? []
      }
      let verb = words.first { Manual.verb($0) != nil } ?? "check"
      let help =
        known == nil
        ? []
        : [
          Sentence(
            .optionsAfterVerb,
            ["example": .text(([Manual.command, verb] + example).joined(separator: " "))])
        ]
      problems.append(
        Diagnostic(
          .unknownOption, at: nil, ["verb": .text(Manual.command), "name": .text(name)], help: help)
      )
    }
  }

  private mutating func readVerb(_ name: String) {
    verb = Manual.verb(name)
    guard verb == nil else { return }
    let names = Manual.verbs.map(\.name)
    problems.append(
      Diagnostic(
        .unknownVerb, at: nil, ["name": .text(name)],
        help: .didYouMean(name, among: names)
          + [Sentence(.allowedValues, ["names": .words(names)])]))
  }

  // MARK: Options

  /// Notes what is said of the output where the verb does not tell which options there are.
  private mutating func noteOptions(in words: ArraySlice<String>) {
    for (position, word) in zip(words.indices, words) where Self.known(word) != nil {
      let (name, value) = Self.parts(of: word)
      guard let value = value ?? words[position...].dropFirst().first else { continue }
      options.append((name, value))
    }
  }

  /// The option that a word names, of whatever verb.
  private static func known(_ word: String) -> Manual.Option? {
    Manual.verbs.lazy.compactMap { $0.option(parts(of: word).name) }.first
  }

  private mutating func read(_ words: ArraySlice<String>, of verb: Manual.Verb) {
    var words = words
    while let word = words.popFirst() {
      if word == "--" {
        arguments += words
        return
      }
      if word.hasPrefix("-"), word != "-" {
        readOption(word, &words, of: verb)
      } else {
        arguments.append(word)
      }
    }
  }

  private static func parts(of word: String) -> (name: String, value: String?) {
    guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
    let value = String(word[word.index(after: equals)...])
    // Without a value behind the sign, the next word is it.
    return (String(word[..<equals]), value.isEmpty ? nil : value)
  }

  private mutating func readOption(
    _ word: String, _ words: inout ArraySlice<String>, of verb: Manual.Verb
  ) {
    let (name, written) = Self.parts(of: word)
    if ["--help", "-h", "--version"].contains(word) { return }
    guard let option = verb.option(name) else { return refuse(name, of: verb) }
    guard option.value != nil else {
      if let written {
        add(.valueOfFlag, ["name": .text(name), "value": .text(written)])
      }
      return
    }
    var value = written
    if value == nil, let next = words.first, !next.hasPrefix("-") || next == "-" {
      value = words.removeFirst()
    }
    guard let value else { return add(.missingOptionValue, ["name": .text(name)]) }
    options.append((name, value))
    check(value, of: name, choices: option.choices, isNumber: option.isNumber)
  }

  private mutating func refuse(_ name: String, of verb: Manual.Verb) {
    let others = Manual.verbs.filter { $0.option(name) != nil }.map(\.command)
    let help: [Sentence] =
      others.isEmpty
      ? .didYouMean(name, among: verb.options.map(\.name))
      : [Sentence(.optionOfVerbs, ["verbs": .words(others)])]
    add(.unknownOption, ["verb": .text(verb.command), "name": .text(name)], help)
  }

  private mutating func check(_ value: String, of name: String, choices: [String], isNumber: Bool) {
    let help: [Sentence]
    if isNumber, Int(value) == nil {
      help = [Sentence(.wholeNumberWanted, ["example": "20"])]
    } else if !choices.isEmpty, !choices.contains(value) {
      help =
        .didYouMean(value, among: choices)
        + [Sentence(.allowedValues, ["names": .words(choices)])]
    } else {
      return
    }
    add(.wrongOptionValue, ["value": .text(value), "name": .text(name)], help)
  }

  // MARK: Arguments

  private mutating func checkArguments(of verb: Manual.Verb) {
    // The value of an option that does not exist looks like an argument, and an argument like such a value.
    guard !problems.contains(where: { $0.kind == .unknownOption }) else { return }
    guard let first = arguments.first else {
      return add(
        .missingArgument,
        ["verb": .text(verb.command), "what": .phrase(verb.argument.meaning)],
        verb.argument.choices.isEmpty
          ? [] : [Sentence(.allowedValues, ["names": .words(verb.argument.choices)])])
    }
    check(first, of: verb.command, choices: verb.argument.choices, isNumber: false)
    if !verb.argument.isRepeated, arguments.count > 1 {
      add(.unexpectedArgument, ["text": .text(arguments[1]), "verb": .text(verb.command)])
    }
  }

  private mutating func add(
    _ kind: Diagnostic.Kind, _ arguments: KeyValuePairs<String, PhraseArgument>,
    _ help: [Sentence] = []
  ) {
    problems.append(Diagnostic(kind, at: nil, arguments, help: help))
  }
}
