public import Cadre

/// Shows diagnostics to people: place, source line with what is meant underlined, and ways out.
public struct DiagnosticPrinter: Sendable {
  private let style: TerminalStyle
  private let maximum: Int
  private let source: @Sendable (String) -> String?

  /// Creates a printer.
  ///
  /// - Parameters:
  ///   - style: Width, colours, lines and language.
  ///   - maximum: How many diagnostics are shown; the number of the others is stated.
  ///   - source: Gives the text of a file by its name. Return nil for rosters: their lines hold names of people, which
  ///     do not belong in logs.
  public init(
    style: TerminalStyle, maximum: Int = 100,
    source: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.style = style
    self.maximum = maximum
    self.source = source
  }

  /// The diagnostics in the order given, each with its source, and the number of those left out.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    var blocks = diagnostics.prefix(maximum).map { lines($0).joined(separator: "\n") }
    if let rest = leftOut(diagnostics.count - maximum) { blocks.append(rest) }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// The diagnostics without source lines, one paragraph each.
  func compactLines(_ diagnostics: some Collection<Diagnostic>) -> [String] {
    diagnostics.flatMap { diagnostic in
      let head = "\(label(diagnostic)): \(message(diagnostic))".wrapped(to: style.width - 4)
      var lines = [paint(head[0], diagnostic)] + head.dropFirst().map { "  " + $0 }
      if let place = diagnostic.place { lines.append("  " + shown(place)) }
      lines += diagnostic.related.flatMap { note($0) }
      return lines + helpLines(diagnostic)
    }
  }

  private func leftOut(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return Wording(style.language).say(count, one: .problemLeftOut, many: .problemsLeftOut)
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    let head = "\(label(diagnostic)): \(message(diagnostic))".wrapped(to: style.width - 2)
    var lines = [paint(head[0], diagnostic)] + head.dropFirst().map { "  " + $0 }
    guard let place = diagnostic.place else {
      return lines + diagnostic.related.flatMap { note($0) } + helpLines(diagnostic)
    }
    var parts = [Snippet.Part(place: place)]
    parts += diagnostic.related.map {
      Snippet.Part(
        place: $0.place, heading: Escaping.terminal($0.note.text(in: style.language)))
    }
    lines += Snippet(parts: parts).lines(style, source: source)
    return lines + helpLines(diagnostic)
  }

  // MARK: Parts

  private func label(_ diagnostic: Diagnostic) -> String {
    let severity = Phrase.severity(diagnostic.severity).template(in: style.language)
    return "\(severity)[\(diagnostic.kind.code)]"
  }

  private func message(_ diagnostic: Diagnostic) -> String {
    Escaping.terminal(shortened(diagnostic.message(in: style.language)))
  }

  /// The text with the input's words in it cut where they are too long to read; machine output keeps them whole.
  private func shortened(_ text: String) -> String {
    let most = 200
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { position, part in
      let isWord = position % 2 == 1
      return isWord && !part.dropFirst(most).isEmpty
        ? part.prefix(most) + style.box.ellipsis : String(part)
    }.joined(separator: "`")
  }

  /// Colours the label at the start of a line.
  private func paint(_ line: String, _ diagnostic: Diagnostic) -> String {
    let label = label(diagnostic)
    guard style.usesColor, line.hasPrefix(label) else { return line }
    let color: TerminalStyle.Color =
      switch diagnostic.severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    return style.colored(label, color) + line.dropFirst(label.count)
  }

  private func shown(_ place: Place) -> String {
    Escaping.terminal(place.description(in: style.language))
  }

  private func note(_ related: Diagnostic.Related) -> [String] {
    let note = Escaping.terminal(related.note.text(in: style.language))
    return hanging(
      "  \(Phrase.severity(.note).template(in: style.language)): ",
      "\(note): \(shown(related.place))")
  }

  private func helpLines(_ diagnostic: Diagnostic) -> [String] {
    let label = Phrase.helpLabel.template(in: style.language)
    return diagnostic.help.flatMap {
      hanging("  \(label): ", Escaping.terminal(shortened($0.text(in: style.language))))
    }
  }

  private func hanging(_ label: String, _ text: String) -> [String] {
    let width = label.displayWidth
    let lines = text.wrapped(to: style.width - width)
    return lines.enumerated().map { position, line in
      (position == 0 ? label : String(repeating: " ", count: width)) + line
    }
  }
}
