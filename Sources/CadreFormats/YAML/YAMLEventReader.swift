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
  private var queue: [Event] = []
  private var nodes = 0
  private var hasSeenDocument = false
  private var isOver = false
  private var hasStopped = false

  /// The line of the first anchor or alias.
  private var anchorLine: Int?

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
  private func advance() throws(YAMLStop) -> YAMLParser.Located {
    if hasStopped { throw YAMLStop() }
    if diagnostics.count >= limits.problems {
      throw stop(.tooManyProblems, at: Place(file: source.file), limits.problems, "problems")
    }
    let located: YAMLParser.Located
    do {
      located = try parser.next()
    } catch {
      // What an anchor or alias makes unreadable has been reported with it.
      throw error.place.line == anchorLine ? stop(nil) : stop(syntaxProblem(error))
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

  private func stop(
    _ kind: Diagnostic.Kind, at place: Place, _ limit: Int, _ name: String
  ) -> YAMLStop {
    stop(
      Diagnostic(
        kind, at: place, ["limit": .text(String(limit))],
        help: [Sentence(.raiseLimit, ["limit": .text(name)])]))
  }
}

// MARK: - From events of libyaml to events of the subset

extension YAMLEventReader {
  /// What a reader of content sees of an event; nil for nothing.
  private func event(for located: YAMLParser.Located) throws(YAMLStop) -> Event? {
    let extent = located.extent
    switch located.event {
    case .other: return nil
    case .streamEnd: return end()
    case .documentStart(let hasDirectives):
      return startDocument(at: extent, hasDirectives: hasDirectives)
    case .endMapping, .endSequence:
      let container = containers.popLast()
      return container?.isMapping == true ? .endMapping(extent) : .endSequence(extent)
    case .alias, .scalar, .startMapping, .startSequence:
      guard let container = containers.last, container.isMapping, container.expectsKey else {
        return try value(located)
      }
      return try key(located)
    }
  }

  private func startDocument(at extent: YAMLExtent, hasDirectives: Bool) -> Event? {
    if hasSeenDocument {
      report(Diagnostic(.secondDocument, at: place(at: extent), help: [Sentence(.oneFileEach)]))
      isOver = true
      reportInvisible(before: .max)
      return .end
    }
    hasSeenDocument = true
    if hasDirectives {
      report(Diagnostic(.directive, at: place(at: extent), help: [Sentence(.deleteLine)]))
    }
    return nil
  }

  private func end() -> Event {
    isOver = true
    reportInvisible(before: .max)
    if !hasSeenDocument {
      report(
        Diagnostic(.emptyFile, at: Place(file: source.file, .text(line: 1, column: 1, length: 1))))
      hasLostContent = true
    }
    return .end
  }

  /// A key that is text; any other is reported and passed over together with its value.
  private func key(_ located: YAMLParser.Located) throws(YAMLStop) -> Event? {
    if case .scalar(let scalar) = located.event, let problem = keyProblem(scalar) {
      report(problem)
    } else if case .scalar(let scalar) = located.event {
      containers[containers.count - 1].expectsKey = false
      containers[containers.count - 1].key = scalar.extent
      return .scalar(checked(scalar, isKey: true))
    } else if !located.event.isAlias {
      report(Diagnostic(.keyNotText, at: place(at: located.extent)))
    }
    try skipRaw(located)
    try skipRaw(advance())
    return nil
  }

  private func keyProblem(_ scalar: YAMLScalar) -> Diagnostic? {
    guard scalar.isPlain else { return nil }
    if scalar.text == "<<" {
      return Diagnostic(
        .mergeKey, at: place(of: scalar.extent), help: [Sentence(.writeValuesOut)])
    }
    guard scalar.extent.bytes.isEmpty else { return nil }
    return Diagnostic(.keyMissing, at: place(of: scalar.extent))
  }

  private func value(_ located: YAMLParser.Located) throws(YAMLStop) -> Event {
    let extent = located.extent
    let parent = containers.last
    if parent?.isMapping == true { containers[containers.count - 1].expectsKey = true }
    switch located.event {
    case .scalar(let scalar):
      checkColon(before: scalar, in: parent)
      if let items = itemsWithoutCommas(in: scalar, parent) {
        queue = items.dropFirst().reversed().map(Event.scalar)
        return .scalar(items[0])
      }
      return .scalar(checked(scalar, isKey: false))
    case .startMapping(let isFlow):
      containers.append(Container(isMapping: true, isFlow: isFlow, start: extent, expectsKey: true))
      return .startMapping(extent)
    case .startSequence(let isFlow):
      containers.append(
        Container(isMapping: false, isFlow: isFlow, start: extent, expectsKey: false))
      return .startSequence(extent)
    default:
      hasLostContent = true
      return .scalar(YAMLScalar(text: "", isPlain: true, extent: extent))
    }
  }

  /// Passes over the rest of a node that began with `located`.
  private func skipRaw(_ located: YAMLParser.Located) throws(YAMLStop) {
    var current = located
    var depth = 0
    while true {
      switch current.event {
      case .startMapping, .startSequence:
        depth += 1
        try checkDepth(containers.count + depth, at: current.extent)
      case .endMapping, .endSequence: depth -= 1
      default: break
      }
      if depth == 0 { return }
      current = try advance()
    }
  }
}

// MARK: - What the subset forbids anywhere

extension YAMLEventReader {
  private func check(_ located: YAMLParser.Located) throws(YAMLStop) {
    switch located.event {
    case .alias: reportAnchor(at: located.extent)
    case .scalar(let scalar):
      guard scalar.text.utf8.count <= limits.scalarBytes else {
        throw stop(.scalarTooLong, at: place(at: scalar.extent), limits.scalarBytes, "scalarBytes")
      }
    case .startMapping, .startSequence:
      try checkDepth(containers.count + 1, at: located.extent)
    case .endMapping, .endSequence, .documentStart, .streamEnd, .other: return
    }
    nodes += 1
    guard nodes <= limits.nodes else {
      throw stop(.tooManyNodes, at: place(at: located.extent), limits.nodes, "nodes")
    }
    if located.hasAnchor { reportAnchor(at: located.extent) }
    if located.hasTag { reportTag(at: located.extent) }
  }

  private func checkDepth(_ depth: Int, at extent: YAMLExtent) throws(YAMLStop) {
    guard depth <= limits.depth else {
      throw stop(.tooDeep, at: place(at: extent), limits.depth, "depth")
    }
  }

  /// Reports the first anchor or alias; the others of a file belong to the same habit.
  private func reportAnchor(at extent: YAMLExtent) {
    guard anchorLine == nil else { return }
    anchorLine = extent.line
    report(
      Diagnostic(.anchor, at: place(ofWordAt: extent, sign: nil), help: [Sentence(.writeValuesOut)])
    )
  }

  private func reportTag(at extent: YAMLExtent) {
    report(
      Diagnostic(
        .tag, at: place(ofWordAt: extent, sign: UInt8(ascii: "!")), help: [Sentence(.deleteTag)]))
  }
}
