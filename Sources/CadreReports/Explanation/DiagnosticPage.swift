public import Cadre

/// The page of a diagnostic code: what the problem means, an example, and what to do.
public struct DiagnosticPage: Sendable {
  let kind: Diagnostic.Kind

  /// Finds the page of a code, in whatever case it is written.
  ///
  /// - Throws: ``InvalidInput`` with the nearest codes where there is no such code.
  public init(code: String) throws(InvalidInput) {
    guard let kind = Diagnostic.Kind.kind(ofCode: code) else {
      throw InvalidInput(diagnostics: [Self.unknown(code)])
    }
    self.kind = kind
  }

  /// The page in the language of the style, ending with a line break.
  public func text(_ style: TerminalStyle) -> String {
    let severity = Phrase.severity(kind.severity).template(in: style.language)
    let head = "\(severity)[\(kind.code)]: \(message(in: style.language))"
    let lines = head.wrapped(to: style.width).map { style.colored($0, .bold) }
    return lines.joined(separator: "\n") + "\n\n" + page(style) + "\n"
  }

  /// The message with a word in angle brackets where an input fills a place.
  func message(in language: Language) -> String {
    kind.message.template(in: language).replacing(/\{(\w+)\}/) { place in
      let name = String(place.output.1)
      return "<\(Phrase.placeWord(name)?.template(in: language) ?? name)>"
    }
  }

  /// The page as it is written: lines of examples keep their form, the others are wrapped.
  private func page(_ style: TerminalStyle) -> String {
    kind.page.template(in: style.language).split(
      separator: "\n", omittingEmptySubsequences: false
    ).flatMap { line in
      line.hasPrefix(" ") ? [String(line)] : String(line).wrapped(to: style.width)
    }.joined(separator: "\n")
  }

  private static func unknown(_ code: String) -> Diagnostic {
    let all = Diagnostic.Kind.all.map(\.code)
    // Codes of one letter are about one subject.
    let akin = all.filter { $0.first == code.uppercased().first }
    let nearest = TextFolding.nearest(
      to: code.uppercased(), among: akin.isEmpty ? all : akin, limit: 3)
    return Diagnostic(
      .noSuchCode, at: nil, ["name": .text(code)],
      help: nearest.isEmpty ? [] : [Sentence(.nearestCodes, ["codes": .words(nearest)])])
  }
}
