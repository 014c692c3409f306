import Cadre

/// From events of libyaml to those of the subset.
extension YAMLEventReader {
  /// What a reader of content sees of an event; nil for nothing.
  func event(for located: YAMLParser.Located) throws(YAMLStop) -> Event? {
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
    // What is passed over would be missing from the tree, and that be reported too.
    hasLostContent = true
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
