import Cadre

extension AssessmentText {
  /// Every team that does not meet a requirement or of which that is open: what is lacking and what would close it.
  var gaps: [String] {
    let open = assessment.teams.filter {
      $0.verdict == .unmet || $0.verdict == .undetermined || $0.isDecidedByDefault
    }
    guard !open.isEmpty else { return [] }
    let blocks = open.compactMap { team in
      criteria.requirements.first { $0.id == team.requirement }.map { gap(of: team, $0) }
    }
    return [title(.gapsTitle), ""] + blocks.joined(separator: [""])
  }

  private func gap(of team: TeamAssessment, _ requirement: Requirement) -> [String] {
    let sentences = TeamSentences(team: team, requirement: requirement, text: self)
    var lines = heading(of: team)
    lines += paragraph(sentences.situation)
    lines += decidingLines(of: team, requirement)
    if team.isDecidedByDefault {
      let verdict = wording.say(.verdict(team.verdict))
      lines += paragraph(wording.say(.decidedByDefault, ["verdict": .text(verdict)]))
    }
    lines += sentences.waysOut.flatMap { labelled("\($0.label):", $0.text) }
    lines += openFactLines(of: team)
    lines += nearestLines(of: team)
    if team.openFacts == nil, team.verdict == .unmet, !team.isDecidedByDefault {
      lines += paragraph(
        wording.say(team.members.isEmpty ? .nobodyInTeam : .missingDataDoNotMatter))
    }
    if team.rejectedRows > 0 {
      lines += paragraph(wording.say(team.rejectedRows, one: .rejectedRow, many: .rejectedRows))
    }
    return lines
  }

  /// `unmet  expert-share  Sở A · Cấp tỉnh · on 2025-06-30`
  private func heading(of team: TeamAssessment) -> [String] {
    let date = wording.say(.onDate, ["date": .text(wording.date(assessment.date))])
    let whom = [names.team(team.team), names.level(of: team.team), date].compactMap { $0 }
      .joined(separator: " \(style.box.separator) ")
    let verdict = wording.say(.verdict(team.verdict))
    let color: TerminalStyle.Color = team.verdict == .unmet ? .red : .yellow
    let requirement = names.safe(team.requirement)
    let line = "\(verdict)  \(requirement)  \(whom)"
    guard line.displayWidth > style.width else {
      return ["\(style.colored(verdict, color))  \(requirement)  \(whom)"]
    }
    return ["\(style.colored(verdict, color))  \(requirement)"] + paragraph(whom)
  }

  // MARK: The lines of the criteria that decide

  /// The bound in its source, with the value of the parameter in force and the provision.
  private func decidingLines(of team: TeamAssessment, _ requirement: Requirement) -> [String] {
    guard
      let demand = team.demands.first(where: {
        $0.parameterWithoutValue != nil || $0.asksForNumbers
      })
    else { return [] }
    let bounds = requirement.bounds(of: demand, size: team.size.lowerBound)
      .filter { $0.form.limits(team.gap?.direction) }
    var cites = requirement.cites
    if let exception = requirement.exceptions.first(where: { $0.id == demand.exception }) {
      cites = exception.cites
    }
    let citation = citation(cites + (row(of: demand.parameter)?.cites ?? []))
    let parts = bounds.enumerated().map { position, bound in
      Snippet.Part(
        place: bound.place, heading: position == 0 ? citation : "",
        annotation: annotations(of: bound, team.demands))
    }
    return Snippet(parts: parts).lines(style, source: source)
  }

  private func citation(_ ids: [Source.ID]) -> String {
    let texts = names.citations(ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    return texts.isEmpty
      ? "" : wording.say(.cites, ["sources": .text(texts.joined(separator: "; "))])
  }

  private func row(of use: ParameterUse?) -> Parameter.Row? {
    guard let use, let rows = criteria.parameters[use.parameter]?.rows,
      rows.indices.contains(use.row)
    else { return nil }
    return rows[use.row]
  }

  private func annotations(of bound: Requirement.Bound, _ demands: [Demand]) -> String {
    demands.compactMap { annotation(of: bound, $0) }.joined(separator: "; ")
  }

  /// `Cấp tỉnh, 2025-01-09 to 2026-12-31: 25 %`, for the parameter that a bound uses.
  private func annotation(of bound: Requirement.Bound, _ demand: Demand) -> String? {
    guard let use = demand.parameter, bound.form.parameter == use.parameter,
      let parameter = criteria.parameters[use.parameter], let row = row(of: use)
    else { return nil }
    let days = wording.days(from: row.from, until: row.until)
    let code = use.code.flatMap { code in parameter.by.map { names.code(code, of: $0) } }
    let value: String
    switch row.value {
    case .single(let literal): value = names.literal(literal, of: nil)
    case .byCode(let values):
      guard let entry = values.first(where: { $0.code == use.code }) else { return nil }
      value = names.literal(entry.value, of: nil)
    }
    let subject = [code, days].compactMap { $0 }.joined(separator: ", ")
    let text = subject.isEmpty ? value : "\(subject): \(value)"
    return parameter.isOverridden ? "\(text) (\(wording.say(.setByUser)))" : text
  }

  // MARK: Missing facts

  private func openFactLines(of team: TeamAssessment) -> [String] {
    guard let open = team.openFacts, !open.facts.isEmpty else { return [] }
    var lines = paragraph("\(wording.say(.whatWouldDecide)):")
    for fact in open.facts.prefix(limits.openFacts) {
      lines += labelled(names.safe(fact.path(in: roster)), description(of: fact), indent: 4)
    }
    let rest = open.facts.count - limits.openFacts
    if rest > 0 {
      lines += paragraph(wording.say(rest, one: .factLeftOut, many: .factsLeftOut), indent: 4)
    }
    if let facts = open.settlingMet {
      lines += labelled("\(wording.say(.enoughToMeet)):", paths(facts))
    }
    if let facts = open.settlingUnmet {
      lines += labelled("\(wording.say(.enoughToMiss)):", paths(facts))
    }
    return lines
  }

  private func paths(_ facts: [MissingFact]) -> String {
    let shown = facts.prefix(limits.openFacts).map { names.safe($0.path(in: roster)) }
    let rest = facts.count - shown.count
    guard rest > 0 else { return wording.together(Array(shown)) }
    let more = wording.say(rest, one: .oneMore, many: .manyMore)
    return wording.together(Array(shown) + [more])
  }

  /// `code of the major, Trần Thị B (people.csv:row 14)`
  private func description(of fact: MissingFact) -> String {
    let what =
      fact.fact.map { names.fact(FactReference(fact.owner, $0)) }
      ?? wording.say(.listNotGiven(fact.owner))
    let who: String? =
      switch fact.subject {
      case .unit(let unit): names.unit(unit)
      default: fact.person.flatMap { roster.personName($0) }.map { names.safe($0) }
      }
    let text = [what, who].compactMap { $0 }.joined(separator: ", ")
    return text + shown(fact.place(in: roster))
  }

  private func shown(_ place: Place?) -> String {
    place.map { " (\(names.safe($0.description(in: style.language))))" } ?? ""
  }

  // MARK: Nearest misses

  private func nearestLines(of team: TeamAssessment) -> [String] {
    // Where too many count, nobody is asked to count as well.
    guard team.gap?.direction != .tooMany else { return [] }
    let sentences = LackSentences(names: names, criteria: criteria, date: assessment.date)
    return team.nearestMisses.filter { !$0.lacks.isEmpty }.prefix(limits.nearestMisses)
      .flatMap { miss in
        let person = names.person(miss.person) + shown(roster.place(of: .person, miss.person))
        var text = "\(person): \(sentences.text(of: miss.lacks))"
        if let day = miss.countsFrom {
          text += "; " + wording.say(.countsFrom, ["date": .text(wording.date(day))])
        }
        return labelled("\(wording.say(.nearest)):", text)
      }
  }
}

extension Demand {
  /// Whether a number or a share is asked for.
  var asksForNumbers: Bool {
    least != nil || greatest != nil || share != nil || shareAtMost != nil
  }
}

extension Requirement {
  /// The bounds behind a demand, with those of the step of a table that holds at `size`.
  func bounds(of demand: Demand, size: Int) -> [Bound] {
    var bounds = self.bounds
    if let exception = exceptions.first(where: { $0.id == demand.exception }),
      case .bounds(let others) = exception.outcome
    {
      bounds = others
    }
    return bounds.flatMap { bound -> [Bound] in
      guard case .bySize(let steps) = bound.form,
        let step = steps.first(where: { $0.from <= size && size <= $0.until ?? .max })
      else { return [bound] }
      return step.bounds
    }
  }
}

extension Requirement.Bound.Form {
  /// Whether the bound can be what is missed in this direction.
  func limits(_ direction: Gap.Direction?) -> Bool {
    switch (self, direction) {
    case (.atLeastShare, .tooMany), (.atLeastCount, .tooMany): false
    case (.atMostShare, .tooFew), (.atMostCount, .tooFew): false
    default: true
    }
  }

  /// The parameter that the bound uses.
  var parameter: Parameter.ID? {
    switch self {
    case .atLeastShare(.parameter(let id)), .atMostShare(.parameter(let id)),
      .atLeastCount(.parameter(let id)), .atMostCount(.parameter(let id)),
      .differenceAtMost(.parameter(let id)):
      id
    default: nil
    }
  }
}
