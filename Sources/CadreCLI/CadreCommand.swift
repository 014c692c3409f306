import ArgumentParser
import Cadre
import CadreFormats

@main
struct CadreCommand: ParsableCommand {
  @Argument var paths: [String]
  @Option var on: String = "2025-11-30"
  func run() throws {
    do {
      let criteria = try Criteria(contentsOf: paths[0])
      for outcome in criteria.runTests().outcomes where !outcome.hasPassed {
        print(outcome.test.name, outcome.failures)
      }
      guard paths.count > 1 else { return }
      let roster = try Roster(contentsOf: paths[1], for: criteria)
      let assessment = criteria.assess(roster, on: CalendarDate(iso: on)!)
      for t in assessment.teams { print(t.team.id, t.verdict, t.share as Any, t.gap as Any) }
      for f in assessment.findings { print(f.kind.code, f.message(in: .english)) }
    } catch let error {
      for d in error.diagnostics { print(d.place?.description(in: .english) ?? "", d.kind.code, d.message(in: .english), d.help.map { $0.text(in: .english) }) }
    }
  }
}
