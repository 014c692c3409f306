import OrderedCollections

extension CriteriaDecoder {
  /// Checks that every day between the first and the last has exactly one row.
  mutating func checkDays(of rows: [ParameterDraft.Row], _ fields: Fields) {
    for row in rows {
      guard let from = row.from, let until = row.until, until < from else { continue }
      report(
        .reversedDays, at: row.place,
        ["from": .text(from.description), "until": .text(until.description)])
    }
    let isReversed = rows.contains { row in
      guard let from = row.from, let until = row.until else { return false }
      return until < from
    }
    guard !isReversed else { return }
    let ordered = rows.sorted { left, right in
      (left.from ?? CalendarDate(1, 1, 1)) < (right.from ?? CalendarDate(1, 1, 1))
    }
    for (row, next) in zip(ordered, ordered.dropFirst()) {
      checkDays(between: row, and: next)
    }
  }

  private mutating func checkDays(
    between row: ParameterDraft.Row, and next: ParameterDraft.Row
  ) {
    let start = next.from ?? CalendarDate(1, 1, 1)
    guard let until = row.until, until < start else {
      var help = [Sentence(.untilIsLastDay)]
      if row.until == nil, start > CalendarDate(1, 1, 1) {
        help.insert(.writing("until: \(start.adding(days: -1))"), at: 0)
      } else if let until = row.until, next.until.map({ until < $0 }) ?? true {
        help.insert(.writing("from: \(until.adding(days: 1))"), at: 0)
      }
      report(
        .rowsOverlap, at: next.place, ["day": .text(start.description)], help: help,
        related: [Diagnostic.Related(row.place, Sentence(.alsoInForce))])
      return
    }
    let first = until.adding(days: 1)
    guard first < start else { return }
    report(
      .gapBetweenRows, at: next.place,
      [
        "first": .text(first.description), "last": .text(start.adding(days: -1).description),
      ],
      help: [.writing("from: \(first)")],
      related: [Diagnostic.Related(row.place, Sentence(.rowBefore))])
  }

  /// Checks that every row gives a value for each code that any row gives.
  mutating func checkCodes(of rows: [ParameterDraft.Row], _ fields: Fields) {
    var all: OrderedSet<String> = []
    for case .byCode(let values) in rows.map(\.value) { all.formUnion(values.map(\.code)) }
    for row in rows {
      guard case .byCode(let values) = row.value else { continue }
      let missing = all.filter { code in !values.contains { $0.code == code } }
      guard !missing.isEmpty else { continue }
      report(.rowLacksCodes, at: row.place, ["codes": .words(Array(missing))])
    }
  }

  /// Reads the values of parameters as what their uses need.
  mutating func finishedParameters() -> OrderedDictionary<Parameter.ID, Parameter> {
    var finished: OrderedDictionary<Parameter.ID, Parameter> = [:]
    for draft in parameters.values { finished[draft.id] = parameter(draft) }
    return finished
  }

  private mutating func parameter(_ draft: ParameterDraft) -> Parameter? {
    let first = draft.uses.first
    for use in draft.uses {
      guard let first, !use.type.agrees(with: first.type) else { continue }
      report(
        .parameterTypesDiffer, at: use.place,
        ["name": .text(draft.id), "type": use.type.name, "first": first.type.name],
        related: [Diagnostic.Related(first.place, Sentence(.usedHere))])
      return nil
    }
    var types: OrderedSet<ValueType> = []
    for use in draft.uses { types.append(use.type) }
    let reader = first?.type
    var rows: [Parameter.Row] = []
    for row in draft.rows {
      guard let value = value(row.value, as: reader, types) else { continue }
      rows.append(
        Parameter.Row(
          from: row.from, until: row.until, value: value, cites: row.cites, place: row.place))
    }
    return Parameter(
      id: draft.id, title: draft.title, by: draft.by, rows: rows, cites: draft.cites,
      place: draft.place)
  }

  private mutating func value(
    _ value: ParameterDraft.Value, as type: ValueType?, _ types: OrderedSet<ValueType>
  ) -> Parameter.Value? {
    switch value {
    case .single(let node):
      return parameterLiteral(node, as: type, types).map { .single($0) }
    case .byCode(let values):
      let read = values.compactMap { code, node in
        parameterLiteral(node, as: type, types).map {
          Parameter.CodeValue(code: code, value: $0)
        }
      }
      return read.count == values.count ? .byCode(read) : nil
    }
  }

  private mutating func parameterLiteral(
    _ node: Node, as type: ValueType?, _ types: OrderedSet<ValueType>
  ) -> Literal? {
    guard let type else {
      return literal(node, as: node.scalar.map { ValueType.guess($0.text) } ?? .text)
    }
    // The narrowest use decides, and only its problem is reported.
    let narrow = [.whole, .amount].first { types.contains($0) } ?? type
    return literal(node, as: narrow)
  }
}
