extension CriteriaDecoder {
  /// The exceptions of a requirement and what their conditions refer to; the value is nil where one is broken.
  mutating func exceptions(
    _ node: Node?, of requirement: Fields, _ units: BoundUnits
  ) -> (value: [Requirement.Exception]?, trace: Trace)? {
    guard let node else { return ([], Trace()) }
    guard let elements = elements(node, of: .wordExceptions) else { return nil }
    if elements.isEmpty { reportEmptyList(node) }
    return traced { decoder in
      var ids: [String: Place] = [:]
      let read = elements.map { decoder.exception($0, units, &ids) }
      let whole = read.compactMap { $0 }
      return whole.count == read.count ? whole : nil
    }
  }

  private mutating func exception(
    _ node: Node, _ units: BoundUnits, _ ids: inout [String: Place]
  ) -> Requirement.Exception? {
    let id = node["id"]?.scalar?.text
    guard let fields = fields(of: node, .exception, name: id) else { return nil }
    if let id, let idNode = fields["id"] { checkExceptionID(id, at: idNode.place, &ids) }
    let title = fields["title"].flatMap { texts($0) } ?? LocalizedText()
    let cites = cites(fields)
    if !fields.has("cites") {
      report(
        .exceptionWithoutSource, at: fields["id"]?.place ?? node.place,
        ["subject": fields.subject], help: [Sentence(.addCites)])
    }
    let when = fields["when"].flatMap { condition($0, in: .team) }
    let outcome = outcome(fields, units)
    guard let id, let when, let outcome else { return nil }
    return Requirement.Exception(
      id: id, title: title, when: when, outcome: outcome, cites: cites,
      place: fields["id"]?.place ?? node.place)
  }

  private mutating func checkExceptionID(
    _ id: String, at place: Place, _ ids: inout [String: Place]
  ) {
    checkName(Node.Key(id, at: place))
    if let first = ids[id] {
      reportRepeated(id, at: place, first: first)
    } else {
      ids[id] = place
    }
  }

  /// A verdict, or other bounds.
  private mutating func outcome(
    _ fields: Fields, _ units: BoundUnits
  ) -> Requirement.Exception.Outcome? {
    let boundKeys = MappingShape.boundKeys + ["by_size"]
    let firstBound = boundKeys.first(where: fields.has)
    guard let node = fields["verdict"] else {
      guard firstBound != nil else {
        reportNeedsOne(of: ["verdict"] + boundKeys, fields)
        return nil
      }
      return bounds(fields, units).map { .bounds($0) }
    }
    if let firstBound {
      report(
        .keysExclude, at: fields.place(of: firstBound),
        ["first": "verdict", "second": .text(firstBound), "subject": fields.subject],
        related: [Diagnostic.Related(fields.place(of: "verdict"), Sentence(.otherKeyHere))])
      return nil
    }
    return word(
      node, for: "verdict", among: [Verdict.met, .unmet, .exempt, .notApplicable]
    ).map { .verdict($0) }
  }
}
