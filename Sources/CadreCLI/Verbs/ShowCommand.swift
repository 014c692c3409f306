import ArgumentParser
import Cadre
import CadreReports

/// `cadre show`: criteria as numbered legal prose.
struct ShowCommand: CriteriaVerb {
  static let configuration = CommandConfiguration(commandName: "show")

  @Argument var path: String

  @OptionGroup var shared: SharedOptions

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    guard shared.outputFormat == .text else {
      throw CommandFailure([Diagnostic(.noJSONOfProse, at: nil)])
    }
    var notes: [Diagnostic] = []
    let criteria = try shared.criteria(at: path, reportingTo: &notes)
    let text = CriteriaProse(style: shared.style(in: environment)).text(of: criteria)
    return try shared.deliver(
      text, status: .allMet, notes: shared.rendering(of: notes, in: environment), inputs: [path])
  }
}
