import ArgumentParser
import Cadre
import CadreReports

/// `cadre check`: the main job.
struct CheckCommand: CriteriaVerb {
  static let configuration = CommandConfiguration(commandName: "check")

  @Argument var paths: [String]

  @OptionGroup var shared: SharedOptions
  @OptionGroup var rosterOptions: RosterOptions

  @Option(name: .customLong("unit")) var units: [String] = []

  @Option(name: .customLong("requirement")) var requirements: [String] = []

  @Option(name: .customLong("fail-on")) var failOn = "unmet,undetermined"

  @Option var columns: String?

  @Flag var raw = false

  static let formats = OutputFormat.allCases

  private func checkFailOn() throws(CommandFailure) {
    guard failOn != "none", verdictsToFailOn == nil else { return }
    throw CommandFailure([
      Diagnostic(
        .wrongOptionValue, at: nil, ["value": .text(failOn), "name": "--fail-on"],
        help: [
          Sentence(
            .allowedValues, ["names": .words(["none"] + Verdict.allCases.map(\.rawValue))])
        ])
    ])
  }

  private var verdictsToFailOn: Set<Verdict>? {
    let verdicts = failOn.split(separator: ",").map { Verdict(rawValue: String($0)) }
    guard !verdicts.isEmpty, !verdicts.contains(nil) else { return nil }
    return Set(verdicts.compactMap(\.self))
  }

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    try checkFailOn()
    let chosenColumns = try chosenColumns()
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
    notes += Criteria.confusions(among: documents)
    try rosterOptions.refuseWarnings(notes)
    let roster = try rosterOptions.roster(
      at: inputs.rosters, for: documents, examining: examination(for: documents))
    let (date, dateNotes) = try rosterOptions.checkDate(roster, in: environment)
    notes += dateNotes
    var assessments: [Assessment] = []
    for criteria in documents {
      assessments.append(try restricted(criteria.assess(roster, on: date)))
    }
    return try deliver(assessments, columns: chosenColumns, notes: notes, in: environment)
  }

  // MARK: What was asked for

  private func restricted(_ assessment: Assessment) throws(CommandFailure) -> Assessment {
    if units.isEmpty && requirements.isEmpty { return assessment }
    var problems: [Diagnostic] = []
    for unit in units where assessment.roster.unit(unit) == nil {
      problems.append(
        Diagnostic(
          .noSuchUnit, at: nil, ["name": .text(unit)],
          help: .didYouMean(unit, among: assessment.roster.unitIDs)))
    }
    let known = assessment.criteria.requirements.map(\.id)
    for requirement in requirements where !known.contains(requirement) {
      problems.append(
        Diagnostic(
          .noSuchRequirement, at: nil, ["name": .text(requirement)],
          help: .didYouMean(requirement, among: known)))
    }
    guard problems.isEmpty else { throw CommandFailure(problems) }
    return assessment.restricted(toUnits: units, requirements: requirements)
  }

  // MARK: What comes out

  private func deliver(
    _ assessments: [Assessment], columns: [TeamTable.Column]?, notes: [Diagnostic],
    in environment: CommandEnvironment
  ) throws(CommandFailure) -> CommandResult {
    let status = status(of: assessments)
    var notes = notes
    if shared.outputFormat == .csv { notes += noteOfFindings(in: assessments) }
    let said = shared.rendering(of: notes, in: environment)
    return try shared.deliver(status: status, notes: said, inputs: paths) { sink in
      switch shared.outputFormat {
      case .text:
        var text = text(of: assessments, in: environment)
        text.withUTF8 { sink($0) }
      case .json:
        JSONReport.write(assessments) { $0.withUnsafeBufferPointer(sink) }
      case .csv:
        // With several criteria, rows say of which they are.
        let standard = (assessments.count > 1 ? [.criteria] : []) + TeamTable.Column.standard
        TeamTable(columns: columns ?? standard, isRaw: raw)
          .write(assessments) { $0.withUnsafeBufferPointer(sink) }
      }
    }
  }

  private func text(
    of assessments: [Assessment], in environment: CommandEnvironment
  ) -> String {
    let report = TextReport(
      style: shared.style(in: environment),
      limits: shared.all || shared.output != nil ? .none : TextReport.Limits(),
      source: SourceTexts.criteria)
    return shared.joined(assessments.map { report.text(of: $0) })
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
