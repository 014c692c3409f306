import Cadre

/// One requirement as an article.
struct RequirementProse {
  let requirement: Requirement
  let writer: ProseWriter

  private var wording: Wording { writer.wording }
  private var names: CriteriaNames { writer.names }
  private var sentences: ConditionSentences { writer.sentences }

  var article: Article {
    let title =
      requirement.title.text(in: writer.style.language)
      ?? wording.say(.requirementNamed, ["id": .text(requirement.id)])
    let paragraphs =
      [identity, teams, when, membership] + bounds + [rounding, cap] + [
        exceptions, nobody, unknown,
      ]
    return Article(
      title: names.safe(title),
      paragraphs: paragraphs.compactMap { $0 }.map { Article.Paragraph($0) })
  }

  // MARK: Whom it concerns

  private var identity: Clause {
    let text = wording.say(
      .requirementIdentity,
      [
        "id": .text(names.safe(requirement.id)),
        "force": .phrase(.forceExplained(requirement.force)),
      ])
    return Clause(writer.cited(text, requirement.cites))
  }

  private var teams: Clause {
    switch requirement.forEach {
    case .unit: Clause(wording.say(.teamPerUnit))
    case .roster: Clause(wording.say(.teamOfAll))
    case .unitFact(let fact):
      Clause(wording.say(.teamPerFact, ["fact": .text(names.fact(fact))]))
    }
  }

  private var when: Clause? {
    requirement.when.map { condition in
      let clause = ofUnit(condition)
      return Clause(wording.say(.appliesWhen, ["condition": .text(clause.text)]), clause.points)
    }
  }

  /// A condition on the unit; the name of a fact needs no subject before it.
  private func ofUnit(_ condition: Condition) -> Clause {
    let clause = sentences.clause(of: condition)
    if case .test = condition.form { return clause }
    return Clause(wording.say(.theUnit, ["condition": .text(clause.text)]), clause.points)
  }

  private var membership: Clause {
    Clause(
      wording.say(
        .membersAndCounted,
        [
          "among": .text(name(requirement.among)), "count": .text(name(requirement.count)),
        ]))
  }

  private func name(_ id: Definition.ID) -> String {
    sentences.named(names.definition(id), .definition(id))
  }

  // MARK: Bounds

  private var bounds: [Clause] {
    let clause = clause(of: requirement.bounds)
    return [Clause(clause.text.prefix(1).uppercased() + clause.text.dropFirst(), clause.points)]
  }

  /// `the team must have …`, with the steps of a table as points.
  private func clause(of bounds: [Requirement.Bound]) -> Clause {
    var texts: [String] = []
    var steps: [Clause] = []
    for bound in bounds {
      guard case .bySize(let table) = bound.form else {
        texts.append(text(of: bound))
        continue
      }
      steps += table.map(clause)
    }
    if !steps.isEmpty { texts.append(wording.say(.asTheTableSays)) }
    let weight = requirement.weighBy.map { names.fact($0) } ?? ""
    let isWeighed = requirement.weighBy != nil
    return Clause(
      wording.say(
        .obligation(requirement.force, isWeighed: isWeighed),
        ["bounds": .text(wording.together(texts)), "weight": .text(weight)]),
      steps)
  }

  private func clause(of step: Requirement.Step) -> Clause {
    let sizes: String
    if let until = step.until {
      sizes =
        until == step.from
        ? wording.say(.sizeIs, ["size": .text(wording.number(until))])
        : wording.say(
          .sizeFromTo,
          ["from": .text(wording.number(step.from)), "to": .text(wording.number(until))])
    } else {
      sizes = wording.say(.sizeFrom, ["from": .text(wording.number(step.from))])
    }
    return Clause("\(sizes): \(wording.together(step.bounds.map(text)))")
  }

  private func text(of bound: Requirement.Bound) -> String {
    let isWeighed = requirement.weighBy != nil
    switch bound.form {
    case .atLeastShare(let share):
      return say(.leastShare(isWeighed: isWeighed), self.share(share)) + origin(of: share)
    case .atMostShare(let share):
      return say(.greatestShare(isWeighed: isWeighed), self.share(share)) + origin(of: share)
    case .atLeastCount(let count):
      return say(.leastCount(namesPeople: namesPeople(count)), count)
    case .atMostCount(let count):
      return say(.greatestCount(namesPeople: namesPeople(count)), count)
    case .differenceAtMost(let count):
      return say(.greatestDifference(isWeighed: isWeighed), count)
    case .bySize(let steps):
      return steps.map { clause(of: $0).text }.joined(separator: "; ")
    }
  }

  private func say(_ phrase: Phrase, _ value: String) -> String {
    wording.say(phrase, ["value": .text(value)])
  }

  private func say(_ phrase: Phrase, _ count: Operand) -> String {
    say(phrase, sentences.value(count, nil)) + sentences.origin(of: count)
  }

  private func origin(of share: Requirement.ShareOperand) -> String {
    guard case .parameter(let id) = share else { return "" }
    return sentences.origin(of: .parameter(id))
  }

  /// Whether a number is followed by what it counts: heads, where the number itself is shown.
  private func namesPeople(_ count: Operand) -> Bool {
    guard requirement.weighBy == nil else { return false }
    if case .parameter(let id) = count { return sentences.onlyValue(of: id) != nil }
    return true
  }

  private func share(_ share: Requirement.ShareOperand) -> String {
    switch share {
    case .share(let ratio): return names.share(ratio)
    case .parameter(let id):
      guard sentences.onlyValue(of: id) == nil else {
        return sentences.value(.parameter(id), nil)
      }
      let name = sentences.named(names.parameter(id), .parameter(id))
      return wording.say(.shareOfParameter, ["parameter": .text(name)])
    }
  }

  // MARK: Rounding

  private var rounding: Clause? {
    if let weight = requirement.weighBy {
      return Clause(wording.say(.weightsAreNotRounded, ["weight": .text(names.fact(weight))]))
    }
    return requirement.rounding.map { Clause(wording.say(.rounding($0))) }
  }

  private var cap: Clause? {
    requirement.shareNotAbove.map { share in
      Clause(
        wording.say(.roundingNotAbove, ["share": .text(self.share(share))])
          + origin(of: share))
    }
  }

  // MARK: What holds otherwise

  private var exceptions: Clause? {
    guard !requirement.exceptions.isEmpty else { return nil }
    return Clause(wording.say(.exceptionsAre), requirement.exceptions.map(clause))
  }

  private func clause(of exception: Requirement.Exception) -> Clause {
    let name = names.titled(exception.title, orID: exception.id)
    let condition = ofUnit(exception.when).inOneLine
    let outcome: Clause
    switch exception.outcome {
    case .verdict(let verdict):
      outcome = Clause(wording.say(.verdictIs, ["verdict": .phrase(.verdict(verdict))]))
    case .bounds(let bounds): outcome = clause(of: bounds)
    }
    return Clause(
      writer.cited(
        wording.say(
          .exceptionSays,
          [
            "exception": .text(name), "condition": .text(condition), "outcome": .text(outcome.text),
          ]), exception.cites),
      outcome.points)
  }

  private var nobody: Clause {
    Clause(wording.say(.ifNobody, ["verdict": .phrase(.verdict(requirement.ifNobody))]))
  }

  private var unknown: Clause {
    Clause(
      wording.say(
        .ifUnknown, ["verdict": .phrase(.verdict(requirement.ifUnknown ?? .undetermined))]))
  }
}
