package import Cadre

extension YAMLEventReader {
  /// Reads the subtree that begins with an event just returned by `next()`.
  ///
  /// Of two equal keys the first is kept and both are reported.
  package func readNode(startingWith event: Event) throws(YAMLStop) -> Node {
    switch event {
    case .scalar(let scalar):
      return Node(
        .scalar(Node.Scalar(scalar.text, isPlain: scalar.isPlain)),
        at: place(of: scalar.extent), bytes: scalar.extent.bytes)
    case .startSequence(let extent): return try readSequence(extent)
    case .startMapping(let extent): return try readMapping(extent)
    case .endMapping(let extent), .endSequence(let extent):
      preconditionFailure("no node begins with the end at byte \(extent.bytes.lowerBound)")
    case .end:
      preconditionFailure("no node begins with the end of the document")
    }
  }

  /// Passes over the subtree that begins with an event just returned by `next()`.
  ///
  /// What the subset of YAML forbids in it is reported; duplicate keys are not.
  package func skip(startingWith event: Event) throws(YAMLStop) {
    var event = event
    var depth = 0
    while true {
      switch event {
      case .startMapping, .startSequence: depth += 1
      case .endMapping, .endSequence: depth -= 1
      case .scalar: break
      case .end: return
      }
      if depth <= 0 { return }
      event = try next()
    }
  }

  private func readSequence(_ extent: YAMLExtent) throws(YAMLStop) -> Node {
    var elements: [Node] = []
    let isFlow = containers.last?.isFlow == true
    while true {
      let event = try next()
      if case .endSequence(let end) = event {
        let last = isFlow ? end.bytes.upperBound : elements.last?.bytes.upperBound
        return collection(.sequence(elements), extent, end: last, isFlow: isFlow, headLength: 1)
      }
      try elements.append(readNode(startingWith: event))
    }
  }

  private func readMapping(_ extent: YAMLExtent) throws(YAMLStop) -> Node {
    var pairs: [Node.Pair] = []
    var keys = YAMLKeys()
    var headLength: Int?
    let isFlow = containers.last?.isFlow == true
    while true {
      let event = try next()
      guard case .scalar(let scalar) = event else {
        let end = isFlow ? event.extent?.bytes.upperBound : pairs.last?.value.bytes.upperBound
        return collection(
          .mapping(pairs), extent, end: end, isFlow: isFlow, headLength: headLength ?? 1)
      }
      let key = Node.Key(scalar.text, at: place(of: scalar.extent))
      let isNew = keys.insert(key, reportingTo: self)
      let value = try readNode(startingWith: next())
      if isNew { pairs.append(Node.Pair(key: key, value: value)) }
      if case .text(_, _, let length) = key.place.position { headLength = headLength ?? length }
    }
  }

  /// A sequence or mapping: of one in brackets the whole is underlined, of another the first key or dash.
  private func collection(
    _ content: Node.Content, _ extent: YAMLExtent, end: Int?, isFlow: Bool, headLength: Int
  ) -> Node {
    let start = extent.bytes.lowerBound
    let bytes = start..<max(start, end ?? extent.bytes.upperBound)
    var whole = extent
    whole.bytes = bytes
    let place = isFlow ? place(of: whole) : places.place(of: extent, length: headLength)
    return Node(content, at: place, bytes: bytes)
  }
}
