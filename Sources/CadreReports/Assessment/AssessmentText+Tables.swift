import Cadre

extension AssessmentText {
  private static let verdicts: [Verdict] = [.met, .unmet, .undetermined, .exempt, .notApplicable]

  private var verdictColumns: [TextTable.Column] {
    [TextTable.Column(wording.say(.teamsColumn))]
      + Self.verdicts.map {
        TextTable.Column(wording.say(.verdict($0)), short: wording.say(.shortVerdict($0)))
      }
  }

  /// The number of teams and of each verdict, which add up to it.
  private func counts(_ verdicts: [Verdict: Int]) -> [String] {
    let numbers = Self.verdicts.map { verdicts[$0] ?? 0 }
    return ([numbers.reduce(0, +)] + numbers).map { wording.number($0) }
  }

  // MARK: Summary

  /// For each requirement the number of teams with each verdict.
  var summary: [String] {
    var table = TextTable(
      columns: [TextTable.Column(wording.say(.requirementColumn), .left, isFlexible: true)]
        + verdictColumns)
    table.rows = requirements.map { requirement in
      let verdicts = teams(of: requirement).reduce(into: [Verdict: Int]()) {
        $0[$1.verdict, default: 0] += 1
      }
      return [names.safe(requirement.id)] + counts(verdicts)
    }
    guard !table.rows.isEmpty else {
      return [title(.summaryTitle)] + paragraph(wording.say(.noTeams))
    }
    return [title(.summaryTitle)] + table.lines(style)
  }

  // MARK: Teams

  /// For each requirement the table of its teams.
  var teamTables: [[String]] {
    requirements.map { requirement in
      let teams = teams(of: requirement)
      let force = wording.say(.force(requirement.force))
      let heading = [names.safe(requirement.id), title(of: requirement), force]
        .compactMap { $0 }.joined(separator: " \(style.box.separator) ")
      var table = TextTable(columns: teamColumns)
      let shown = limits.showsTeamsNotConcerned ? teams : teams.filter { !isFolded($0) }
      table.rows = shown.map { row(of: $0) }
      return heading.wrapped(to: style.width).map { style.colored($0, .bold) }
        + (shown.isEmpty ? [] : table.lines(style)) + footnotes(shown)
        + leftOut(teams.count - shown.count)
    }
  }

  /// Whether a requirement does not concern a team, of which then there is nothing to say.
  private func isFolded(_ team: TeamAssessment) -> Bool {
    team.verdict == .notApplicable && team.rejectedRows == 0
  }

  private func leftOut(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return paragraph(wording.say(count, one: .teamNotConcerned, many: .teamsNotConcerned))
  }

  func title(of requirement: Requirement) -> String? {
    requirement.title.text(in: style.language).map { names.safe($0) }
  }

  private var teamColumns: [TextTable.Column] {
    [
      TextTable.Column(wording.say(.teamColumn), .left, isFlexible: true),
      TextTable.Column(wording.say(.levelColumn), .left),
      TextTable.Column(wording.say(.countedColumn)),
      TextTable.Column(wording.say(.neededColumn)),
      TextTable.Column(wording.say(.verdictColumn), .left),
    ]
  }

  private func row(of team: TeamAssessment) -> [String] {
    var verdict = wording.say(.verdict(team.verdict))
    if team.isDecidedByDefault { verdict += " +" }
    if team.rejectedRows > 0 { verdict += " *" }
    return [
      names.team(team.team), names.level(of: team.team) ?? "-", counted(team),
      needed(team), verdict,
    ]
  }

  /// The share as `2/9`, or its least and greatest as `2/9..3/9`.
  private func counted(_ team: TeamAssessment) -> String {
    if let weights = team.weights { return "\(sum(weights.counted))/\(sum(weights.total))" }
    if let share = team.share {
      return share.least == share.greatest ? "\(share.least)" : "\(share.least)..\(share.greatest)"
    }
    return "\(dots(team.counted))/\(dots(team.size))"
  }

  /// The numbers that are asked for, the different ones of several possibilities.
  private func needed(_ team: TeamAssessment) -> String {
    var texts: [String] = []
    for demand in team.demands {
      let text = needed(demand)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.isEmpty ? "-" : texts.joined(separator: "|")
  }

  private func needed(_ demand: Demand) -> String {
    var parts: [String] = []
    if let least = demand.least { parts.append("≥ \(dots(least))") }
    if let greatest = demand.greatest { parts.append("≤ \(dots(greatest))") }
    if parts.isEmpty, let share = demand.share { parts.append("≥ \(wording.percentage(share))") }
    if parts.isEmpty, let share = demand.shareAtMost {
      parts.append("≤ \(wording.percentage(share))")
    }
    if parts.isEmpty { return demand.parameterWithoutValue == nil ? "-" : "?" }
    let text = parts.joined(separator: " ")
    guard !style.usesUnicode else { return text }
    return text.replacing("≥", with: ">=").replacing("≤", with: "<=")
  }

  private func footnotes(_ teams: [TeamAssessment]) -> [String] {
    var lines: [String] = []
    if teams.contains(where: { $0.rejectedRows > 0 }) {
      lines += labelled("*", wording.say(.rejectedFootnote))
    }
    if teams.contains(where: \.isDecidedByDefault) {
      lines += labelled("+", wording.say(.defaultFootnote))
    }
    return lines
  }

  // MARK: Totals

  /// For each requirement the totals below every unit that has others below it, and of the whole roster.
  var totals: [String] {
    let rollUps = requirements.map { requirement in
      (requirement, assessment.rollUps.filter { $0.requirement == requirement.id })
    }.filter { !$0.1.isEmpty }
    guard !rollUps.isEmpty else { return [] }
    var lines = [title(.totalsTitle)]
    for (requirement, rollUps) in rollUps {
      var table = TextTable(
        columns: [TextTable.Column(names.safe(requirement.id), .left, isFlexible: true)]
          + verdictColumns + [TextTable.Column(wording.say(.countedColumn))])
      table.rows = rollUps.map { rollUp in
        [rollUp.unit.map { names.unit($0) } ?? wording.say(.wholeRoster)]
          + counts(rollUp.verdicts) + ["\(dots(rollUp.counted))/\(dots(rollUp.size))"]
      }
      if lines.count > 1 { lines.append("") }
      lines += table.lines(style)
    }
    return lines
  }

  /// `2`, or `2..3`.
  func dots(_ range: ClosedRange<Int>) -> String {
    let least = wording.number(range.lowerBound)
    return range.count == 1 ? least : "\(least)..\(wording.number(range.upperBound))"
  }

  /// A sum of weights; an open upper end is shown as `..`.
  func sum(_ range: TeamAssessment.Weights.OpenRange) -> String {
    let least = wording.number(range.least)
    guard let greatest = range.greatest else { return least + ".." }
    return greatest == range.least ? least : "\(least)..\(wording.number(greatest))"
  }
}
