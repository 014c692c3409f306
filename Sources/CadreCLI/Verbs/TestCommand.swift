import ArgumentParser
import Cadre
import CadreReports

/// `cadre test`: runs the tests that criteria contain.
struct TestCommand: CriteriaVerb {
  static let configuration = CommandConfiguration(commandName: "test")

  @Argument var paths: [String]

  @OptionGroup var shared: SharedOptions

  @Flag var strict = false

  func perform(in environment: CommandEnvironment) throws(CommandFailure) -> CommandResult {
    var notes: [Diagnostic] = []
    var runs: [(criteria: Criteria, report: TestReport)] = []
    var problems: [Diagnostic] = []
    for path in paths {
      let criteria = try shared.criteria(at: path, reportingTo: &notes)
      if criteria.tests.isEmpty { problems.append(Diagnostic(.noTests, at: Place(file: path))) }
      runs.append((criteria, criteria.runTests()))
    }
    guard problems.isEmpty else { throw CommandFailure(problems, status: .badInput) }
    let hasPassed = runs.allSatisfy {
      $0.report.hasPassed && (!strict || $0.report.uncovered.isEmpty)
    }
    let texts = runs.map { run in
      switch shared.outputFormat {
      case .json: TestRunJSON.text(of: run.report, of: run.criteria)
      case .text, .csv:
        TestRunText(style: shared.style(in: environment)).text(of: run.report, of: run.criteria)
      }
    }
    return try shared.deliver(
      shared.joined(texts), status: hasPassed ? .allMet : .unmet,
      notes: shared.rendering(of: notes, in: environment), inputs: paths)
  }
}
