import ArgumentParser
import Cadre
import CadreReports

/// `cadre explain`: why somebody counts, what a team lacks, or what a diagnostic means.
struct ExplainCommand: CriteriaVerb {
  static let configuration = CommandConfiguration(commandName: "explain")

  @Argument var subjects: [String]

  @Option var person: String?

  @Option var team: String?

  @OptionGroup var shared: SharedOptions
  @OptionGroup var rosterOptions: RosterOptions

  /// Whether the only subject looks like a code, such as `C0204`.
  private var isCode: Bool {
    subjects.count == 1 && person == nil && team == nil
      && subjects[0].prefixMatch(of: /[A-Za-z][0-9]{1,4}$/) != nil
  }

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    if isCode { return try page(in: environment) }
    guard (person == nil) != (team == nil) else {
      throw CommandFailure([Diagnostic(.personOrTeamNeeded, at: nil)])
    }
    let inputs = try InputPaths(subjects)
    guard let path = inputs.criteria.first, inputs.criteria.count == 1, !inputs.rosters.isEmpty
    else { throw CommandFailure([Diagnostic(.oneCriteriaNeeded, at: nil)]) }
    var notes: [Diagnostic] = []
    let criteria = try shared.criteria(at: path, reportingTo: &notes)
    try rosterOptions.refuseWarnings(notes)
    let roster = try rosterOptions.roster(at: inputs.rosters, for: [criteria])
    let (date, dateNotes) = try rosterOptions.checkDate(roster, in: environment)
    let assessment = criteria.assess(roster, on: date)
    let text = try explanation(of: assessment, in: environment)
    return try shared.deliver(
      text, status: .allMet, notes: shared.rendering(of: notes + dateNotes, in: environment),
      inputs: subjects)
  }

  // MARK: A diagnostic

  private func page(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let page = try CommandFailure.reading { () throws(InvalidInput) in
      try DiagnosticPage(code: subjects[0])
    }
    let text =
      switch shared.outputFormat {
      case .json: ExplanationJSON.text(of: page)
      case .text, .csv: page.text(shared.style(in: environment))
      }
    return try shared.deliver(text, status: .allMet, inputs: [])
  }

  // MARK: A person or a team

  private func explanation(
    of assessment: Assessment, in environment: CommandEnvironment
  ) throws(CommandFailure) -> String {
    let isJSON = shared.outputFormat == .json
    let report = ExplanationText(
      style: shared.style(in: environment), showsAll: shared.all)
    if let person {
      guard let position = assessment.roster.person(person) else {
        throw CommandFailure([
          Diagnostic(
            .noSuchPerson, at: nil, ["name": .text(person)],
            help: .didYouMean(person, among: assessment.roster.personIDs))
        ])
      }
      return isJSON
        ? ExplanationJSON.text(ofPerson: position, in: assessment)
        : report.text(ofPerson: position, in: assessment)
    }
    let unit = team ?? ""
    guard assessment.teams.contains(where: { $0.team.id == unit }) else {
      throw CommandFailure([
        Diagnostic(
          .noSuchUnit, at: nil, ["name": .text(unit)],
          help: .didYouMean(unit, among: assessment.roster.unitIDs))
      ])
    }
    return isJSON
      ? ExplanationJSON.text(ofTeam: unit, in: assessment)
      : report.text(ofTeam: unit, in: assessment)
  }
}
