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
    return ([name] + wording.overrides(of: criteria)).joined(separator: "; ")
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
      + change.clausesBefore.flatMap { lines(of: $0, change.before, before, .clauseBefore) }
      + change.clausesAfter.flatMap { lines(of: $0, change.after, after, .clauseAfter) }
  }

  /// A clause that makes the difference, with its place in the criteria and what it found.
  private func lines(
    of clause: CriteriaComparison.Clause, _ truth: Truth, _ side: AssessmentText, _ label: Phrase
  ) -> [String] {
    let names = CriteriaNames(criteria: side.criteria, language: style.language)
    let sentences = ConditionSentences(names: names, date: side.assessment.date)
    let text = [
      sentences.clause(of: clause.condition).inOneLine, found(clause, truth, names),
      clause.time.map { wording.covered($0) },
      clause.monthsLacking.flatMap {
        $0 > 0 ? wording.say($0, one: .oneMonthShort, many: .manyMonthsShort) : nil
      },
    ]
    let place = names.safe(clause.condition.place.description(in: style.language))
    return before.labelled(
      "\(wording.say(label, ["place": .text(place)])):",
      text.compactMap { $0 }.joined(separator: "; "), indent: 6)
  }

  /// `found: 380101 Law (degrees.csv:row 14, column "Code")`; for periods and lists only where.
  private func found(
    _ clause: CriteriaComparison.Clause, _ truth: Truth, _ names: CriteriaNames
  ) -> String? {
    let place = clause.recordPlace(in: roster).map {
      names.safe($0.description(in: style.language))
    }
    let suffix: PhraseArgument = .text(place.map { " (\($0))" } ?? "")
    guard let fact = clause.fact, fact.name != "held_on" else { return place }
    if let value = clause.found {
      let shown = names.value(value, of: fact)
      return wording.say(.factFound, ["value": .text(shown), "place": suffix])
    }
    return truth == .unknown ? wording.say(.factNotGiven, ["place": suffix]) : place
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

extension CriteriaComparison.Clause {
  /// The fact that the clause tests, where it tests one.
  var fact: FactReference? {
    guard case .test(let test) = condition.form else { return nil }
    return test.fact
  }

  /// Where the record stands that was looked at, or the cell of the fact.
  func recordPlace(in roster: Roster) -> Place? {
    guard let owner, let row else { return nil }
    return roster.place(of: owner, row, fact: fact?.name)
  }
}
