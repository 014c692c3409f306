package import Cadre

/// Reads a YAML source event by event and holds it to Cadre's subset of YAML.
///
/// What the subset forbids is reported once, at its place, and where possible kept from whoever reads: pairs with a
/// merge key or a key that is no text are passed over, tags and anchors are taken off. Reading goes on, so that
/// independent problems are all found; `next()` throws where it cannot.
package final class YAMLEventReader {
  package let source: YAMLSource
  package let limits: YAMLLimits

  /// The problems so far, in the order in which they were found.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Whether values are missing from the events, so that what is read is not what the author wrote.
  package internal(set) var hasLostContent = false

  /// One step through a source.
  package enum Event {
    case scalar(YAMLScalar)
    case startMapping(YAMLExtent)
    case endMapping(YAMLExtent)
    case startSequence(YAMLExtent)
    case endSequence(YAMLExtent)

    /// The document is over.
    case end

    /// Where the event stands; nil for the end.
    package var extent: YAMLExtent? {
      switch self {
      case .scalar(let scalar): scalar.extent
      case .startMapping(let extent), .endMapping(let extent), .startSequence(let extent),
        .endSequence(let extent):
        extent
      case .end: nil
      }
    }
  }

  /// A sequence or mapping that is being read.
  struct Container {
    var isMapping: Bool
    var isFlow: Bool
    var start: YAMLExtent

    /// In a mapping, whether a key comes next.
    var expectsKey: Bool

    /// The last key.
    var key = YAMLExtent(bytes: 0..<0, line: 1, column: 0)
  }

  private let parser: YAMLParser
  var containers: [Container] = []
  var places: YAMLPlaces
  var lines: YAMLLines
  var nextInvisible = 0

  /// Events that come before those of libyaml, the next one last.
  var queue: [Event] = []
  var nodes = 0
  var hasSeenDocument = false
  var isOver = false
  private var hasStopped = false

  /// The line of the first anchor or alias.
  var anchorLine: Int?

  /// Whether a line is indented by what is no space, so that the structure of what follows is not the author's.
  var hasOddIndentation = false

  /// Creates a reader at the start of `source`.
  package init(_ source: YAMLSource, limits: YAMLLimits = .document) {
    self.source = source
    self.limits = limits
    parser = YAMLParser(source)
    places = YAMLPlaces(source)
    lines = YAMLLines(start: source.start)
    hasLostContent = source.isDamaged
  }

  /// Whether an error was found, so that what is read must not be relied upon.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The place of an extent, for diagnostics and nodes.
  package func place(of extent: YAMLExtent) -> Place { places.place(of: extent) }

  /// Reports a problem of the source.
  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The next event; `.end` again and again once the document is over.
  ///
  /// - Throws: ``YAMLStop`` after a problem that leaves the rest unreadable.
  package func next() throws(YAMLStop) -> Event {
    if let event = queue.popLast() { return event }
    while !isOver {
      if let event = try event(for: advance()) { return event }
    }
    return .end
  }

  /// The next event of libyaml, within the limits.
  func advance() throws(YAMLStop) -> YAMLParser.Located {
    if hasStopped { throw YAMLStop() }
    if diagnostics.count >= limits.problems {
      throw stop(
        .tooManyProblems, at: Place(file: source.file), limits.problems, "problems", .solveFirst)
    }
    let located: YAMLParser.Located
    do {
      located = try parser.next()
    } catch {
      // What an anchor, an alias or an odd indentation makes unreadable has been reported with it.
      let isKnown = hasOddIndentation || error.place.line == anchorLine
      throw isKnown ? stop(nil) : stop(syntaxProblem(error))
    }
    try check(located)
    return located
  }

  /// Stops reading: what follows cannot be understood, or would cost too much.
  private func stop(_ diagnostic: Diagnostic?) -> YAMLStop {
    // The look of a character may have been reported already, and be the cause of a syntax error too.
    if let diagnostic, !diagnostics.contains(diagnostic) { report(diagnostic) }
    hasLostContent = true
    hasStopped = true
    return YAMLStop()
  }

  func stop(
    _ kind: Diagnostic.Kind, at place: Place, _ limit: Int, _ name: String, _ help: Phrase
  ) -> YAMLStop {
    stop(
      Diagnostic(
        kind, at: place, ["limit": .text(String(limit))],
        help: [Sentence(help, ["limit": .text(name)])]))
  }
}
