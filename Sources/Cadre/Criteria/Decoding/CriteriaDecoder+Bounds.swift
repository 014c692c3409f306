/// What a requirement counts: heads, or a number that each member weighs.
enum BoundUnits {
  case heads
  case weights

  /// The type of a count.
  var count: ValueType { self == .heads ? .whole : .amount }
}

extension CriteriaDecoder {
  /// The bounds of a requirement; at least one is needed.
  mutating func requirementBounds(
    _ fields: Fields, _ units: BoundUnits
  ) -> [Requirement.Bound]? {
    let keys = MappingShape.boundKeys + ["by_size"]
    guard keys.contains(where: fields.has) else {
      // A key that nobody knows may be the bound.
      if fields.hasUnknownKeys { return nil }
      reportNeedsOne(of: keys, fields)
      return nil
    }
    return bounds(fields, units)
  }

  /// The bounds among the keys of a mapping, in the order written; nil where one is broken.
  mutating func bounds(_ fields: Fields, _ units: BoundUnits) -> [Requirement.Bound]? {
    var bounds: [Requirement.Bound] = []
    var isBroken = false
    for (key, pair) in fields.entries {
      guard MappingShape.boundKeys.contains(key) || key == "by_size" else { continue }
      if let form = boundForm(key, pair.value, units) {
        bounds.append(Requirement.Bound(form, at: pair.key.place))
      } else {
        isBroken = true
      }
    }
    checkOrder(of: bounds, fields)
    return isBroken ? nil : bounds
  }

  private mutating func boundForm(
    _ key: String, _ node: Node, _ units: BoundUnits
  ) -> Requirement.Bound.Form? {
    switch key {
    case "at_least_share": shareOperand(node).map { .atLeastShare($0) }
    case "at_most_share": shareOperand(node).map { .atMostShare($0) }
    case "at_least_count": operand(node, as: units.count).map { .atLeastCount($0) }
    case "at_most_count": operand(node, as: units.count).map { .atMostCount($0) }
    case "difference_at_most": operand(node, as: units.count).map { .differenceAtMost($0) }
    default: steps(node, units).map { .bySize($0) }
    }
  }

  mutating func shareOperand(_ node: Node) -> Requirement.ShareOperand? {
    if node.pairs != nil {
      return parameterReference(node, as: .share).map { .parameter($0) }
    }
    return share(node).map { .share($0) }
  }

  private mutating func steps(_ node: Node, _ units: BoundUnits) -> [Requirement.Step]? {
    guard let elements = elements(node, of: .wordSteps) else { return nil }
    if elements.isEmpty {
      reportEmptyList(node)
      return nil
    }
    let read = elements.map { step($0, units) }
    let steps = read.compactMap { $0 }
    guard steps.count == read.count else { return nil }
    checkSizes(steps, at: node.place)
    return steps
  }

  private mutating func step(_ node: Node, _ units: BoundUnits) -> Requirement.Step? {
    guard let fields = fields(of: node, .step) else { return nil }
    let from = fields["from"].flatMap { whole($0, least: 1, .expectedCount) }
    let until = fields["until"].map { whole($0, least: 1, .expectedCount) }
    let bounds = bounds(fields, units)
    if bounds?.isEmpty ?? false { reportNeedsOne(of: MappingShape.boundKeys, fields) }
    guard let from, until != .some(nil), let bounds, !bounds.isEmpty else { return nil }
    return Requirement.Step(from: from, until: until ?? nil, bounds: bounds, place: node.place)
  }

  /// Checks that every size from 1 has exactly one step.
  private mutating func checkSizes(_ steps: [Requirement.Step], at place: Place) {
    var next: Int? = 1
    for step in steps {
      guard let expected = next else {
        report(.stepAfterLast, at: step.place, ["from": "\(step.from)"])
        return
      }
      if step.from != expected {
        report(
          step.from < expected ? .stepsOverlap : .gapBetweenSteps, at: step.place,
          ["from": "\(step.from)", "expected": "\(expected)"],
          help: [.writing("from: \(expected)")])
        return
      }
      if let until = step.until, until < step.from {
        report(.reversedSizes, at: step.place, ["from": "\(step.from)", "until": "\(until)"])
        return
      }
      next = step.until.map { $0 + 1 }
    }
    if let next, let last = steps.last {
      report(.lastStepCloses, at: last.place, ["size": "\(next)"])
    }
  }

  /// A least bound above the greatest leaves nothing.
  private mutating func checkOrder(of bounds: [Requirement.Bound], _ fields: Fields) {
    var least: (share: Ratio?, count: DecimalNumber?) = (nil, nil)
    for bound in bounds {
      switch bound.form {
      case .atLeastShare(.share(let share)): least.share = share
      case .atLeastCount(.literal(.number(let count))): least.count = count
      default: break
      }
    }
    for bound in bounds {
      switch bound.form {
      case .atMostShare(.share(let most)):
        guard let share = least.share, most < share else { continue }
        reportExclusion(fields, "at_least_share", "at_most_share", at: bound.place)
      case .atMostCount(.literal(.number(let most))):
        guard let count = least.count, most < count else { continue }
        reportExclusion(fields, "at_least_count", "at_most_count", at: bound.place)
      default: break
      }
    }
  }

  /// Reports two bounds as they are written.
  private mutating func reportExclusion(
    _ fields: Fields, _ least: String, _ most: String, at place: Place
  ) {
    report(
      .boundsExclude, at: place,
      [
        "least": .text(fields[least]?.scalar?.text ?? ""),
        "most": .text(fields[most]?.scalar?.text ?? ""),
      ])
  }

  /// A cap belongs to a least share, which it must not undercut.
  mutating func checkCap(
    _ fields: Fields, _ bounds: [Requirement.Bound]?, _ units: BoundUnits
  ) {
    guard let node = fields["share_not_above"], let bounds else { return }
    if units == .weights {
      report(
        .roundingOfWeights, at: fields.place(of: "share_not_above"), ["key": "share_not_above"])
      return
    }
    let shares = bounds.flatMap { bound -> [Requirement.ShareOperand] in
      switch bound.form {
      case .atLeastShare(let share): [share]
      case .bySize(let steps):
        steps.flatMap(\.bounds).compactMap { step in
          if case .atLeastShare(let share) = step.form { share } else { nil }
        }
      default: []
      }
    }
    if shares.isEmpty {
      report(
        .capWithoutShare, at: fields.place(of: "share_not_above"),
        help: [.writing("at_least_share: 40%")])
    }
    guard let cap = node.scalar.flatMap({ Ratio(share: $0.text) }) else { return }
    for case .share(let share) in shares where cap < share {
      report(
        .boundsExclude, at: node.place,
        [
          "least": .text(written(share, fields)),
          "most": .text(node.scalar?.text ?? cap.writtenShare),
        ])
    }
  }

  /// A least share as the requirement writes it, or one of its steps means it.
  private func written(_ share: Ratio, _ fields: Fields) -> String {
    let text = fields["at_least_share"]?.scalar?.text
    return text.flatMap { Ratio(share: $0) == share ? $0 : nil } ?? share.writtenShare
  }
}
