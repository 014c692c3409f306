public import Cadre

/// Why people count in their teams, or do not, as trees of conditions.
public struct ExplanationText: Sendable {
  private let style: TerminalStyle
  private let showsAll: Bool

  /// Creates a writer of explanations.
  ///
  /// - Parameters:
  ///   - style: Width, colours, lines and language.
  ///   - showsAll: Whether parts are shown that do not change an answer, such as other branches once one holds.
  public init(style: TerminalStyle, showsAll: Bool = false) {
    self.style = style
    self.showsAll = showsAll
  }

  /// Why a person counts in every team that the person belongs or may belong to.
  public func text(ofPerson person: Int, in assessment: Assessment) -> String {
    ExplanationWriter(assessment: assessment, style: style, showsAll: showsAll)
      .person(person).joined(separator: "\n") + "\n"
  }

  /// Who counts in the teams with an id, then why the others do not.
  public func text(ofTeam id: String, in assessment: Assessment) -> String {
    let writer = ExplanationWriter(assessment: assessment, style: style, showsAll: showsAll)
    let teams = assessment.teams.filter { $0.team.id == id }
    return teams.map { writer.team($0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

/// The parts of an explanation, each as lines.
struct ExplanationWriter {
  let assessment: Assessment
  let style: TerminalStyle
  let showsAll: Bool
  private let report: AssessmentText
  private let evidence: EvidenceTree

  init(assessment: Assessment, style: TerminalStyle, showsAll: Bool) {
    self.assessment = assessment
    self.style = style
    self.showsAll = showsAll
    report = AssessmentText(
      assessment: assessment, style: style, limits: TextReport.Limits(), source: { _ in nil })
    let names = CriteriaNames(criteria: assessment.criteria, language: style.language)
    evidence = EvidenceTree(
      sentences: ConditionSentences(names: names, date: assessment.date),
      roster: assessment.roster, style: style, showsAll: showsAll)
  }

  private var wording: Wording { report.wording }
  private var names: Names { report.names }

  // MARK: A person

  func person(_ person: Int) -> [String] {
    let found = assessment.evidence(forPerson: person)
    var lines = heading(names.person(person), place: assessment.roster.place(of: .person, person))
    lines += overrides
    if found.isEmpty { lines += report.paragraph(wording.say(.personInNoTeam)) }
    for evidence in found {
      let team =
        "\(names.safe(evidence.requirement)) \(style.box.separator) \(names.team(evidence.team))"
      lines += [""] + team.wrapped(to: style.width).map { style.colored($0, .bold) }
      lines += trees(evidence)
    }
    return lines + remarks(on: found)
  }

  private func heading(_ name: String, place: Place?) -> [String] {
    let place = place.map { "(\(names.safe($0.description(in: style.language))))" }
    let date = wording.say(.onDate, ["date": .text(wording.date(assessment.date))])
    let subject = [name, place].compactMap { $0 }.joined(separator: " ")
    return [subject, date].joined(separator: " \(style.box.separator) ").wrapped(to: style.width)
      .map { style.colored($0, .bold) }
  }

  private var overrides: [String] {
    wording.overrides(of: assessment.criteria).flatMap { report.paragraph($0) }
  }

  /// The membership, and where it is not out of the question, the counting.
  private func trees(_ person: PersonEvidence) -> [String] {
    var lines = labelled(.membershipLabel, evidence.tree(of: person.membership))
    if person.membership.truth != .false {
      lines += labelled(.countingLabel, evidence.tree(of: person.counting))
    }
    return lines
  }

  private func labelled(_ label: Phrase, _ tree: TextTree) -> [String] {
    ["  \(wording.say(label)):"] + tree.lines(style, indent: 4)
  }

  /// The trees of a person that are shown.
  private func shown(_ person: PersonEvidence, isTeam: Bool) -> [Evidence] {
    switch person.membership.truth {
    case .false: [person.membership]
    case .true where isTeam: [person.counting]
    case .true, .unknown: [person.membership, person.counting]
    }
  }

  /// What the ids of sources stand for, and how to see what is left out.
  private func remarks(on found: [PersonEvidence], isTeam: Bool = false) -> [String] {
    let trees = found.flatMap { shown($0, isTeam: isTeam) }
    var lines: [String] = []
    var ids: [Source.ID] = []
    for id in trees.flatMap({ $0.citedSources(in: assessment.criteria, showsAll: showsAll) })
    where !ids.contains(id) {
      ids.append(id)
    }
    if !ids.isEmpty { lines += ["", "\(wording.say(.sourcesLabel)):"] }
    for (id, text) in zip(ids, names.citations(ids)) {
      lines += report.labelled("[\(names.safe(id))]", text)
    }
    if !showsAll, trees.contains(where: \.hasPartsThatDoNotMatter) {
      lines += [""] + wording.say(.foldedPartsRemark).wrapped(to: style.width)
    }
    return lines
  }

  // MARK: A team

  func team(_ team: TeamAssessment) -> [String] {
    let criteria = assessment.criteria
    guard let requirement = criteria.requirements.first(where: { $0.id == team.requirement })
    else { return [] }
    let verdict = wording.say(.verdict(team.verdict))
    let whom = "\(names.safe(team.requirement)) \(style.box.separator) \(names.team(team.team))"
    var lines = heading("\(whom): \(verdict)", place: nil) + overrides
    let sentences = TeamSentences(team: team, requirement: requirement, text: report)
    lines += report.paragraph(sentences.situation)
    lines += [""] + members(of: team)
    // Where only too many can be wrong, those who count are the ones to look at.
    let asked: Truth = requirement.onlyLimitsAbove ? .false : .true
    let others = team.members.filter { $0.counts != asked || $0.isMember != .true }
    let found = others.compactMap { assessment.evidence(forPerson: $0.person, in: team) }
    for person in found {
      lines +=
        [""]
        + names.person(person.person).wrapped(to: style.width).map {
          style.colored($0, .bold)
        }
      lines +=
        person.membership.truth == .true
        ? labelled(.countingLabel, evidence.tree(of: person.counting)) : trees(person)
    }
    return lines + remarks(on: found, isTeam: true)
  }

  private func members(of team: TeamAssessment) -> [String] {
    guard !team.members.isEmpty else { return report.paragraph(wording.say(.nobodyInTeam)) }
    return team.members.flatMap { member in
      var text = "\(names.person(member.person)): \(wording.say(.counting(member.counts)))"
      if member.isMember == .unknown { text += "; \(wording.say(.membershipUnknown))" }
      if let weight = member.weight {
        text += "; \(wording.say(.memberWeighs, ["weight": .text(wording.number(weight))]))"
      }
      return report.labelled(mark(member), text)
    }
  }

  private func mark(_ member: TeamAssessment.Member) -> String {
    String(evidence.answer(member.counts).prefix(1))
  }
}

extension Requirement {
  /// Whether every bound is a greatest one.
  fileprivate var onlyLimitsAbove: Bool {
    bounds.allSatisfy { bound in
      switch bound.form {
      case .atMostShare, .atMostCount: true
      default: false
      }
    }
  }
}
