import ArgumentParser
import Cadre
import CadreReports

/// `cadre compare`: what changes for a roster between two criteria.
struct CompareCommand: CriteriaVerb {
  static let configuration = CommandConfiguration(commandName: "compare")

  @Argument var paths: [String]

  @OptionGroup var shared: SharedOptions
  @OptionGroup var rosterOptions: RosterOptions

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    let inputs = try InputPaths(paths)
    let changesOne = inputs.criteria.count == 1 && !shared.settings.isEmpty
    guard inputs.criteria.count == 2 || changesOne, !inputs.rosters.isEmpty else {
      throw CommandFailure([Diagnostic(.twoCriteriaNeeded, at: nil)])
    }
    var notes: [Diagnostic] = []
    var plain = shared
    if changesOne { plain.settings = [] }
    let before = try plain.criteria(at: inputs.criteria[0], reportingTo: &notes)
    let after = try shared.criteria(
      at: inputs.criteria[inputs.criteria.count - 1], reportingTo: &notes)
    try rosterOptions.refuseWarnings(notes)
    let roster = try rosterOptions.roster(at: inputs.rosters, for: [before, after])
    let (date, dateNotes) = try rosterOptions.checkDate(roster, in: environment)
    let comparison = before.assess(roster, on: date)
      .compared(to: after.assess(roster, on: date))
    let text =
      switch shared.outputFormat {
      case .json: ComparisonJSON.text(of: comparison)
      case .text, .csv: ComparisonText(style: shared.style(in: environment)).text(of: comparison)
      }
    return try shared.deliver(
      text, status: .allMet,
      notes: shared.rendering(of: Array(Set(notes + dateNotes)).sorted(), in: environment),
      inputs: paths)
  }
}
