import OrderedCollections

/// A parameter whose values have not been read yet: their type follows from where it is used.
struct ParameterDraft {
  let id: Parameter.ID
  let title: LocalizedText
  let by: FactReference?
  var rows: [Row]
  let cites: [Source.ID]
  let place: Place
  var uses: [Use] = []

  struct Row {
    let from: CalendarDate?
    let until: CalendarDate?
    let value: Value
    let cites: [Source.ID]
    let place: Place
  }

  enum Value {
    case single(Node)
    case byCode([(code: String, node: Node)])

    var nodes: [Node] {
      switch self {
      case .single(let node): [node]
      case .byCode(let values): values.map(\.node)
      }
    }
  }

  struct Use {
    let type: ValueType
    let place: Place
  }
}

extension CriteriaDecoder {
  mutating func parameterDrafts(_ node: Node?) -> OrderedDictionary<Parameter.ID, ParameterDraft> {
    var drafts: OrderedDictionary<Parameter.ID, ParameterDraft> = [:]
    guard let node, let pairs = section(node, "parameters") else { return drafts }
    for pair in pairs {
      drafts[pair.key.text] = parameterDraft(pair)
    }
    return drafts
  }

  private mutating func parameterDraft(_ pair: Node.Pair) -> ParameterDraft? {
    if let scalar = pair.value.scalar, !pair.value.isAbsent {
      reportShape(
        pair.value, expected: .phrase(.nounParameter),
        help: [.writing("{ value: \(scalar.text) }")])
      return nil
    }
    guard let fields = fields(of: pair.value, .parameter, name: pair.key.text) else { return nil }
    let by = fields["by"].flatMap { unitCodeFact($0, for: "by") }
    let title = fields["title"].flatMap { texts($0) } ?? LocalizedText()
    let cites = cites(fields)
    // Without the fact by which they differ, the rows cannot be judged.
    guard by != nil || !fields.has("by"), let rows = parameterRows(fields, by: by) else {
      return nil
    }
    checkDays(of: rows, fields)
    checkCodes(of: rows, fields)
    return ParameterDraft(
      id: pair.key.text, title: title, by: by, rows: rows.sorted(by: Self.isEarlier),
      cites: cites, place: pair.key.place)
  }

  private static func isEarlier(_ left: ParameterDraft.Row, _ right: ParameterDraft.Row) -> Bool {
    guard let rightFrom = right.from else { return false }
    guard let leftFrom = left.from else { return true }
    return leftFrom < rightFrom
  }

  private mutating func parameterRows(
    _ fields: Fields, by: FactReference?
  ) -> [ParameterDraft.Row]? {
    if fields.has("value"), fields.has("values") {
      report(
        .keysExclude, at: fields.place(of: "values"),
        ["first": "value", "second": "values", "subject": fields.subject],
        related: [Diagnostic.Related(fields.place(of: "value"), Sentence(.otherKeyHere))])
      return nil
    }
    if let value = fields["value"] {
      guard let value = parameterValue(value, by: by) else { return nil }
      return [
        ParameterDraft.Row(
          from: nil, until: nil, value: value, cites: [], place: fields.place(of: "value"))
      ]
    }
    guard let values = fields["values"] else {
      reportNeedsOne(of: ["value", "values"], fields)
      return nil
    }
    guard let elements = elements(values, of: .wordRows) else { return nil }
    if elements.isEmpty { reportEmptyList(values) }
    if by == nil, let fact = factOfCodes(in: elements) {
      report(
        .missingKey, at: fields.place, ["keys": .words(["by"]), "subject": fields.subject],
        help: [.writing("by: \(fact)")])
      return nil
    }
    let rows = elements.map { parameterRow($0, by: by) }
    return rows.contains { $0 == nil } || rows.isEmpty ? nil : rows.compactMap { $0 }
  }

  /// The fact of units whose codes stand as keys in rows without a value.
  private mutating func factOfCodes(in rows: [Node]) -> FactReference? {
    let keys = rows.filter { $0["value"] == nil }.flatMap { $0.pairs ?? [] }.map(\.key.text)
    for fact in schema.facts(of: .unit) {
      guard let id = fact.codelist, let list = codelist(id) else { continue }
      if keys.contains(where: { list[$0] != nil }) { return fact.reference }
    }
    return nil
  }

  /// One value, or one for each code.
  private mutating func parameterValue(_ node: Node, by: FactReference?) -> ParameterDraft.Value? {
    guard let by, let id = schema[by]?.codelist else {
      return .single(node)
    }
    let shape = MappingShape(.nounValues, codelist(id)?.entries.map(\.code) ?? [])
    guard let fields = fields(of: node, shape) else { return nil }
    return byCode(fields.entries.map { ($0.key, $0.pair.value) })
  }

  private mutating func parameterRow(_ node: Node, by: FactReference?) -> ParameterDraft.Row? {
    var shape = MappingShape.row
    if let by, let id = schema[by]?.codelist {
      let keys = shape.keys.filter { $0 != "value" } + (codelist(id)?.entries.map(\.code) ?? [])
      shape = MappingShape(shape.noun, keys)
    }
    guard let fields = fields(of: node, shape) else { return nil }
    let from = fields["from"].map { date($0) }
    let until = fields["until"].map { date($0) }
    let cites = cites(fields)
    guard from != .some(nil), until != .some(nil) else { return nil }
    let value: ParameterDraft.Value?
    if by == nil {
      value = fields["value"].map { .single($0) }
      if value == nil {
        report(
          .missingKey, at: node.place, ["keys": .words(["value"]), "subject": fields.subject])
      }
    } else {
      let values = fields.entries.filter { !MappingShape.row.keys.contains($0.key) }
      value = byCode(values.map { ($0.key, $0.pair.value) })
      // Other keys have been reported, and may be what was meant.
      if values.isEmpty, fields.entries.count == node.pairs?.count {
        reportShape(node, expected: .phrase(.expectedValuesByCode))
      }
    }
    guard let value else { return nil }
    return ParameterDraft.Row(
      from: from ?? nil, until: until ?? nil, value: value, cites: cites, place: node.place)
  }

  private func byCode(_ values: [(String, Node)]) -> ParameterDraft.Value? {
    values.isEmpty ? nil : .byCode(values.map { (code: $0.0, node: $0.1) })
  }

  /// A fact of units that is a code, as `unit.level`.
  ///
  /// - Parameter words: What else the key may say.
  mutating func unitCodeFact(
    _ node: Node, for key: String, besides words: [String] = [],
    _ expected: Phrase = .expectedUnitFact
  ) -> FactReference? {
    guard let text = text(node, expected) else { return nil }
    let facts = schema.facts(of: .unit)
    let names = facts.filter { $0.codelist != nil }.map(\.reference.description)
    if let fact = facts.first(where: { $0.reference.description == text }) {
      if fact.codelist != nil {
        usedFacts.insert(fact.reference)
        return fact.reference
      }
      report(
        .unitFactWithoutCodes, at: node.place, ["fact": .text(text)],
        help: [Sentence(.allowedHere, ["names": .words(names)])])
      return nil
    }
    report(
      .unknownWord, at: node.place, ["word": .text(text), "key": .text(key)],
      help: Self.suggestions(for: text, among: words + names))
    return nil
  }
}
