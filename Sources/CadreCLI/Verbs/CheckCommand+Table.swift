import Cadre
import CadreFormats
import CadreReports

extension CheckCommand {
  /// The columns that `--columns` names; nil where it is not given.
  func chosenColumns() throws(CommandFailure) -> [TeamTable.Column]? {
    guard shared.outputFormat == .csv else {
      let options = [columns.map { _ in "--columns" }, raw ? "--raw" : nil].compactMap(\.self)
      guard options.isEmpty else {
        throw CommandFailure(
          options.map { Diagnostic(.optionOfTables, at: nil, ["name": .text($0)]) })
      }
      return nil
    }
    let names = columns?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let names else { return nil }
    let known = TeamTable.Column.allCases.map(\.rawValue)
    let unknown = names.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw CommandFailure(
        unknown.map { name in
          Diagnostic(
            .noSuchColumn, at: nil, ["name": .text(name)],
            help: .didYouMean(name, among: known)
              + [Sentence(.allowedValues, ["names": .words(known)])])
        })
    }
    return names.compactMap(TeamTable.Column.init)
  }

  /// What of a roster is looked at: for a table of chosen columns only what criteria and columns need, since a table shows
  /// no findings.
  func examination(for criteria: [Criteria]) throws(CommandFailure) -> RosterExamination {
    guard !rosterOptions.strict, let columns = try chosenColumns() else { return .everything }
    var facts = criteria.reduce(into: Set<FactReference>()) { $0.formUnion($1.factsRead()) }
    for document in criteria where columns.contains(where: \.showsFactOfUnit) {
      facts.formUnion(document.schema.facts(of: .unit).map(\.reference))
    }
    return .onlyFacts(facts)
  }

  /// Says that there are findings, which no row of a table can hold; and where not everything was looked at, that.
  func noteOfFindings(in assessments: [Assessment]) -> [Diagnostic] {
    let count = assessments.reduce(0) { $0 + $1.findings.count }
    if columns != nil, !rosterOptions.strict {
      return [Diagnostic(.findingsOfNeededFacts, at: nil, ["count": .text(String(count))])]
    }
    return count == 0
      ? [] : [Diagnostic(.findingsLeftOut, at: nil, ["count": .text(String(count))])]
  }
}
