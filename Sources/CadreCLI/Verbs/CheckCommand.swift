import ArgumentParser
import Cadre
import CadreReports

/// `cadre check`: the main job.
struct CheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check rosters against criteria.",
    discussion: """
      Criteria are YAML files that begin with `cadre:`; rosters are CSV files, folders of CSV files, or YAML files that
      begin with `cadre_roster:`. Several criteria are checked one after the other; several rosters are taken as one.

      EXAMPLE
        cadre check Rules/vn-57/reading-b.yaml Samples/lai-chau/roster --on 2025-11-30
      """)

  @Argument(help: "Criteria files, then rosters.")
  var paths: [String]

  @OptionGroup var shared: SharedOptions
  @OptionGroup var rosterOptions: RosterOptions

  @Option(name: .customLong("unit"), help: "Only this unit and those below it. May be repeated.")
  var units: [String] = []

  @Option(name: .customLong("requirement"), help: "Only this requirement. May be repeated.")
  var requirements: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: "Verdicts that make the exit status other than 0, separated by commas; or none.")
  var failOn = "unmet,undetermined"

  func validate() throws {
    guard failOn == "none" || verdictsToFailOn != nil else {
      throw ValidationError(
        "--fail-on takes none, or verdicts separated by commas: "
          + Verdict.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  private var verdictsToFailOn: Set<Verdict>? {
    let verdicts = failOn.split(separator: ",").map { Verdict(rawValue: String($0)) }
    guard !verdicts.isEmpty, !verdicts.contains(nil) else { return nil }
    return Set(verdicts.compactMap(\.self))
  }

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let inputs = try InputPaths(paths)
    guard !inputs.criteria.isEmpty, !inputs.rosters.isEmpty else {
      // What is wrong in a file, such as that it is empty, may be why none was taken for a roster.
      var notes: [Diagnostic] = []
      for path in inputs.criteria { _ = try shared.criteria(at: path, reportingTo: &notes) }
      throw CommandFailure([Diagnostic(.criteriaAndRosterNeeded, at: nil)])
    }
    var notes: [Diagnostic] = []
    var documents: [Criteria] = []
    for path in inputs.criteria {
      documents.append(try shared.criteria(at: path, reportingTo: &notes))
    }
    try rosterOptions.refuseWarnings(notes)
    let roster = try rosterOptions.roster(at: inputs.rosters, for: documents)
    let (date, dateNotes) = try rosterOptions.checkDate(roster, in: environment)
    notes += dateNotes
    var assessments: [Assessment] = []
    for criteria in documents {
      assessments.append(try restricted(criteria.assess(roster, on: date)))
    }
    return try shared.deliver(
      rendering(of: assessments, in: environment), status: status(of: assessments),
      notes: shared.rendering(of: notes, in: environment), inputs: paths)
  }

  // MARK: What was asked for

  private func restricted(_ assessment: Assessment) throws(CommandFailure) -> Assessment {
    if units.isEmpty && requirements.isEmpty { return assessment }
    var problems: [Diagnostic] = []
    for unit in units where assessment.roster.unit(unit) == nil {
      problems.append(
        Diagnostic(
          .noSuchUnit, at: nil, ["name": .text(unit)],
          help: .nearest(unit, among: assessment.roster.unitIDs)))
    }
    let known = assessment.criteria.requirements.map(\.id)
    for requirement in requirements where !known.contains(requirement) {
      problems.append(
        Diagnostic(
          .noSuchRequirement, at: nil, ["name": .text(requirement)],
          help: .nearest(requirement, among: known)))
    }
    guard problems.isEmpty else { throw CommandFailure(problems) }
    return assessment.restricted(toUnits: units, requirements: requirements)
  }

  // MARK: What comes out

  private func rendering(
    of assessments: [Assessment], in environment: CommandEnvironment
  ) -> String {
    let report = TextReport(
      style: shared.style(in: environment),
      limits: shared.all || shared.output != nil ? .none : TextReport.Limits(),
      source: SourceTexts.criteria)
    return shared.joined(
      assessments.map { assessment in
        switch shared.outputFormat {
        case .json: JSONReport.text(of: assessment)
        case .text: report.text(of: assessment)
        }
      })
  }

  private func status(of assessments: [Assessment]) -> CommandStatus {
    if assessments.contains(where: { $0.findings.contains { $0.severity == .error } }) {
      return .badInput
    }
    // Where nothing was checked, nothing has passed.
    if assessments.contains(where: \.teams.isEmpty) { return .undetermined }
    let verdicts = assessments.reduce(into: Set<Verdict>()) { $0.formUnion($1.teams.verdicts) }
      .intersection(verdictsToFailOn ?? [])
    if verdicts.isEmpty { return .allMet }
    return verdicts == [.undetermined] ? .undetermined : .unmet
  }
}
