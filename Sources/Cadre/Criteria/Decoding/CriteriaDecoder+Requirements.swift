extension CriteriaDecoder {
  mutating func requirements(_ node: Node?) -> [Requirement] {
    guard let node, let elements = elements(node, of: .wordRequirements) else { return [] }
    if elements.isEmpty { report(.noCriteria, at: node.place) }
    return elements.compactMap { requirement($0) }
  }

  private mutating func requirement(_ node: Node) -> Requirement? {
    let id = node["id"]?.scalar?.text
    guard let fields = fields(of: node, .requirement, name: id) else { return nil }
    let title = fields["title"].flatMap { texts($0) } ?? LocalizedText()
    let cites = cites(fields)
    if !fields.has("cites"), !decidesUnknown(fields) {
      report(.requirementWithoutSource, at: place(of: fields), ["subject": fields.subject])
    }
    let force = fields["force"].flatMap { word($0, for: "force", as: Requirement.Force.self) }
    let forEach = fields["for_each"].map { grouping($0) } ?? .unit
    let when = fields["when"].map { node in traced { $0.condition(node, in: .team) } }
    let among = fields["among"].flatMap { name($0, of: .definition) }
    let count = fields["count"].flatMap { name($0, of: .definition) }
    let weighBy = fields["weigh_by"].map { weight($0) }
    let units: BoundUnits = weighBy == nil ? .heads : .weights
    let ((bounds, cap), boundTrace) = traced { decoder in
      (
        decoder.requirementBounds(fields, units),
        fields["share_not_above"].map { decoder.shareOperand($0) }
      )
    }
    let exceptions = exceptions(fields["exceptions"], of: fields, units)
    let rounding = rounding(fields, bounds, exceptions, units)
    checkCap(fields, bounds, units)
    let ifNobody = ifNobody(fields)
    let ifUnknown = ifUnknown(fields)
    requirementTraces.append(
      RequirementTrace(
        when: when?.trace ?? Trace(), exceptions: exceptions?.trace ?? Trace(),
        bounds: boundTrace, subject: place(of: fields)))
    guard let id, let force, let forEach, let among, let count, let bounds, let ifNobody,
      when.map({ $0.value != nil }) ?? true, cap != .some(nil), weighBy != .some(nil),
      let whole = exceptions?.value
    else { return nil }
    return Requirement(
      id: id, title: title, cites: cites, force: force, forEach: forEach,
      when: when?.value, among: among, count: count, bounds: bounds,
      shareNotAbove: cap ?? nil, rounding: rounding, weighBy: weighBy ?? nil,
      ifNobody: ifNobody, ifUnknown: ifUnknown, exceptions: whole, place: place(of: fields))
  }

  /// Where the requirement names itself.
  private func place(of fields: Fields) -> Place { fields["id"]?.place ?? fields.place }

  private mutating func grouping(_ node: Node) -> Requirement.Grouping? {
    switch node.scalar?.text {
    case "unit": return .unit
    case "roster": return .roster
    default: break
    }
    return unitCodeFact(node, for: "for_each", besides: ["unit", "roster"], .expectedGrouping)
      .map { .unitFact($0) }
  }

  /// A number of a person or of a post, which each member weighs.
  private mutating func weight(_ node: Node) -> FactReference? {
    guard let text = text(node, .expectedWeight) else { return nil }
    let numbers = (schema.facts(of: .post) + schema.facts(of: .person)).filter {
      $0.type == .number
    }
    let named = numbers.first {
      $0.reference.description == text
        || ($0.reference.owner == .person && $0.reference.name == text)
    }
    if let named {
      usedFacts.insert(named.reference)
      return named.reference
    }
    if let reference = Self.dotted(text), let other = schema[reference] {
      report(
        .wrongFactType, at: node.place,
        ["fact": .text(text), "type": ValueType(other.type).name, "needed": ValueType.number.name],
        help: [Sentence(.allowedHere, ["names": .words(numbers.map(\.reference.description))])])
    } else {
      report(
        .unknownWord, at: node.place, ["word": .text(text), "key": "weigh_by"],
        help: Self.suggestions(for: text, among: numbers.map(\.reference.description)))
    }
    return nil
  }

  private mutating func ifNobody(_ fields: Fields) -> Verdict? {
    fields["if_nobody"].flatMap {
      word($0, for: "if_nobody", among: [Verdict.met, .unmet, .notApplicable])
    }
  }

  /// Whether a verdict is given where facts are missing, which asks for a source more strongly.
  private func decidesUnknown(_ fields: Fields) -> Bool {
    let verdict = fields["if_unknown"]?.scalar.flatMap { Verdict(rawValue: $0.text) }
    return verdict != nil && verdict != .undetermined
  }

  private mutating func ifUnknown(_ fields: Fields) -> Verdict? {
    guard let node = fields["if_unknown"],
      let verdict = word(
        node, for: "if_unknown",
        among: [Verdict.undetermined, .met, .unmet, .exempt, .notApplicable]),
      verdict != .undetermined
    else { return nil }
    if !fields.has("cites") {
      report(
        .unknownDecidedWithoutSource, at: fields.place(of: "if_unknown"),
        ["verdict": .text(verdict.rawValue)], help: [Sentence(.addCites)])
    }
    return verdict
  }

  /// `rounding` must be stated where a share of heads has to become a number of people.
  private mutating func rounding(
    _ fields: Fields, _ bounds: [Requirement.Bound]?,
    _ exceptions: (value: [Requirement.Exception]?, trace: Trace)?, _ units: BoundUnits
  ) -> Requirement.Rounding? {
    if let node = fields["rounding"] {
      let rounding = word(node, for: "rounding", as: Requirement.Rounding.self)
      if units == .weights {
        report(.roundingOfWeights, at: fields.place(of: "rounding"), ["key": "rounding"])
        return nil
      }
      if let bounds, let exceptions = exceptions?.value, !Self.needRounding(bounds, exceptions) {
        report(.roundingOfNothing, at: fields.place(of: "rounding"))
      }
      return rounding
    }
    guard units == .heads, Self.needRounding(bounds ?? [], exceptions?.value ?? []) else {
      return nil
    }
    report(
      .missingRounding, at: place(of: fields), ["subject": fields.subject],
      help: [.writing("rounding: up"), Sentence(.roundings)])
    return nil
  }

  private static func needRounding(
    _ bounds: [Requirement.Bound], _ exceptions: [Requirement.Exception]
  ) -> Bool {
    if bounds.contains(where: \.hasShare) { return true }
    return exceptions.contains { exception in
      guard case .bounds(let bounds) = exception.outcome else { return false }
      return bounds.contains(where: \.hasShare)
    }
  }
}

extension Requirement.Bound {
  /// Whether the bound asks for a share of the team.
  fileprivate var hasShare: Bool {
    switch form {
    case .atLeastShare, .atMostShare: true
    case .bySize(let steps): steps.contains { $0.bounds.contains(where: \.hasShare) }
    case .atLeastCount, .atMostCount, .differenceAtMost: false
    }
  }
}
