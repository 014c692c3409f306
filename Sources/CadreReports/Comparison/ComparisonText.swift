public import Cadre

/// How the answers of two criteria differ, as text for people.
public struct ComparisonText: Sendable {
  private let style: TerminalStyle

  /// Creates a writer of comparisons.
  public init(style: TerminalStyle) { self.style = style }

  /// The comparison, ending with a line break.
  public func text(of comparison: CriteriaComparison) -> String {
    let writer = ComparisonWriter(comparison: comparison, style: style)
    // Where nothing can be compared, "no change" would say too much.
    let changes = comparison.comparesNothing ? [] : [writer.teams, writer.people]
    let sections = [writer.header] + changes + [writer.unmatched]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// The parts of a comparison, each as lines.
struct ComparisonWriter {
  let comparison: CriteriaComparison
  let style: TerminalStyle
  private let before: AssessmentText
  private let after: AssessmentText

  init(comparison: CriteriaComparison, style: TerminalStyle) {
    self.comparison = comparison
    self.style = style
    func text(_ assessment: Assessment) -> AssessmentText {
      AssessmentText(
        assessment: assessment, style: style, limits: TextReport.Limits(), source: { _ in nil })
    }
    before = text(comparison.before)
    after = text(comparison.after)
  }

  private var wording: Wording { before.wording }
  private var roster: Roster { comparison.before.roster }

  // MARK: What is compared

  var header: [String] {
    var lines = [style.colored(wording.say(.comparisonTitle), .bold)]
    for (label, text) in [(Phrase.comparedBefore, before), (.comparedAfter, after)] {
      lines += text.labelled("\(wording.say(label)):", identity(of: text))
    }
    let date = wording.date(comparison.before.date)
    return lines + before.paragraph(wording.say(.checkedOn, ["date": .text(date)]))
  }

  private func identity(of text: AssessmentText) -> String {
    let criteria = text.criteria
    let status = wording.say(.criteriaStatus(criteria.status))
    let name = text.names.safe(
      "\(criteria.id) \(criteria.version) (\(status)) \(style.box.separator) \(criteria.file)")
    let overrides = criteria.overrides.map { parameter, value in
      wording.say(
        .parameterOverridden,
        ["parameter": .text(text.names.safe(parameter)), "value": .text(text.names.safe(value))])
    }
    return ([name] + overrides).joined(separator: "; ")
  }

  // MARK: Teams

  var teams: [String] {
    let title = style.colored(wording.say(.changedTeams), .bold)
    guard !comparison.teams.isEmpty else {
      return [title] + before.paragraph(wording.say(.noTeamChanges))
    }
    return [title] + before.paragraph(counts) + comparison.teams.flatMap(lines)
  }

  /// `3 teams: 2 better, 1 worse`
  private var counts: String {
    let total = wording.say(comparison.teams.count, one: .oneTeam, many: .manyTeams)
    let parts = CriteriaComparison.Direction?.inOrder.compactMap { direction -> String? in
      let count = comparison.teams.count { $0.direction == direction }
      guard count > 0 else { return nil }
      return "\(wording.number(count)) \(wording.say(.direction(direction)))"
    }
    return "\(total): \(parts.joined(separator: ", "))"
  }

  private func lines(_ change: CriteriaComparison.TeamChange) -> [String] {
    let text = wording.say(
      .verdictChanges,
      [
        "before": .text(side(change.before)), "after": .text(side(change.after)),
        "direction": .phrase(.direction(change.direction)),
      ])
    return before.labelled("\(subject(change.requirement, change.team)):", text)
  }

  /// `unmet (2/9)`
  private func side(_ team: TeamAssessment) -> String {
    let verdict = wording.say(.verdict(team.verdict))
    guard let share = team.share else { return verdict }
    let shown =
      share.least == share.greatest ? "\(share.least)" : "\(share.least)..\(share.greatest)"
    return "\(verdict) (\(shown))"
  }

  // MARK: People

  var people: [String] {
    let title = style.colored(wording.say(.changedPeople), .bold)
    guard !comparison.people.isEmpty else {
      return [title] + before.paragraph(wording.say(.noPersonChanges))
    }
    let count = wording.say(
      Set(comparison.people.map(\.person)).count, one: .onePerson, many: .manyPeople)
    var lines = [title] + before.paragraph(count)
    var group = ""
    for change in comparison.people {
      let next = subject(change.requirement, change.team)
      if next != group { lines += before.paragraph(next) }
      group = next
      lines += self.lines(change)
    }
    return lines
  }

  /// `expert-share · Sở Tư pháp`
  private func subject(_ requirement: Requirement.ID, _ team: Team) -> String {
    "\(before.names.safe(requirement)) \(style.box.separator) \(before.names.team(team))"
  }

  private func lines(_ change: CriteriaComparison.PersonChange) -> [String] {
    let place = roster.place(of: .person, change.person).map {
      " (\(before.names.safe($0.description(in: style.language))))"
    }
    let name = before.names.person(change.person) + (place ?? "")
    let text = wording.say(
      .answerChanges,
      [
        "before": .phrase(.aspect(change.aspect, change.before)),
        "after": .phrase(.aspect(change.aspect, change.after)),
      ])
    return before.labelled("\(name):", text, indent: 4)
      + change.clauses.uniqued().flatMap {
        self.lines(of: $0, change)
      }
  }

  /// The clause that makes the difference, with its place in the criteria where the answer is the lesser.
  private func lines(of lack: Lack, _ change: CriteriaComparison.PersonChange) -> [String] {
    let side = change.before.rawValue < change.after.rawValue ? before : after
    let names = CriteriaNames(criteria: side.criteria, language: style.language)
    let sentences = ConditionSentences(names: names, date: side.assessment.date)
    var text = sentences.clause(of: lack.condition).inOneLine
    if case .test(let test) = lack.condition.form, let found = lack.found {
      text +=
        "; "
        + wording.say(
          .factFound, ["value": .text(names.value(found, of: test.fact)), "place": ""])
    } else if let months = lack.monthsLacking, months > 0 {
      text += "; " + wording.say(months, one: .oneMonthShort, many: .manyMonthsShort)
    }
    let place = names.safe(lack.condition.place.description(in: style.language))
    return before.labelled(
      "\(wording.say(.decidingClause)) \(place):", text, indent: 6)
  }

  // MARK: Requirements that only one side has

  var unmatched: [String] {
    guard !comparison.unmatched.isEmpty else { return [] }
    let ids = comparison.unmatched.map { "`\(before.names.safe($0))`" }
    return wording.say(.unmatchedRequirements, ["names": .text(ids.joined(separator: ", "))])
      .wrapped(to: style.width)
  }
}

extension CriteriaComparison.Direction? {
  /// The better first; nil where two verdicts cannot be ordered.
  static var inOrder: [CriteriaComparison.Direction?] { [.better, .worse, nil] }
}

extension [Lack] {
  fileprivate func uniqued() -> [Lack] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
