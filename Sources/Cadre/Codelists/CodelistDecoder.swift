/// Makes a code list from its description and its tables.
package enum CodelistDecoder {
  /// Reads the tables of `description` and reports everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - codes: The table that the description names under `codes`.
  ///   - crosswalks: The tables of its crosswalks, by the id of the other list.
  ///   - contentHash: Identifies the bytes of the description and the tables together.
  ///   - problems: Receives what is wrong.
  /// - Returns: nil where something is.
  package static func codelist(
    _ description: CodelistDescription, codes: CodelistTable,
    crosswalks: [String: CodelistTable] = [:], contentHash: String,
    reportingTo problems: inout [Diagnostic]
  ) -> Codelist? {
    var reader = CodesReader(codes, description)
    let entries = reader.entries()
    var found = reader.problems
    let listed = Set(codes.records.dropFirst().compactMap(\.cells.first))
    var targets: [String: [String: [String]]] = [:]
    for crosswalk in description.crosswalks {
      guard let table = crosswalks[crosswalk.target] else { continue }
      targets[crosswalk.target] = Self.targets(of: table, from: listed, reportingTo: &found)
    }
    problems += found
    guard let entries, found.isEmpty else { return nil }
    return Codelist(
      id: description.id, edition: description.edition, title: description.title,
      source: description.source, note: description.note, kind: description.kind,
      entries: entries, normalization: description.normalization, match: description.match,
      crosswalks: targets, contentHash: contentHash)
  }

  /// The targets of each code of a crosswalk table. `listed` are the codes of the list that it starts from.
  private static func targets(
    of table: CodelistTable, from listed: Set<String>, reportingTo problems: inout [Diagnostic]
  ) -> [String: [String]] {
    let header = CodelistTable.crosswalkHeader
    var targets: [String: [String]] = [:]
    var firstRecords: [[String]: CodelistTable.Record] = [:]
    for record in table.records(under: header, reportingTo: &problems) ?? [] {
      let (code, target) = (record.cells[0], record.cells[1])
      for (column, cell) in zip(header, record.cells) where cell.isEmpty {
        problems.append(Diagnostic(.emptyCode, at: table.place(record, column)))
      }
      guard !code.isEmpty, !target.isEmpty else { continue }
      if !listed.contains(code) {
        problems.append(
          Diagnostic(
            .crosswalkFromUnlisted, at: table.place(record, "code"), ["code": .text(code)],
            help: .didYouMean(code, among: listed.sorted())))
      } else if let first = firstRecords[record.cells] {
        problems.append(
          Diagnostic(
            .repeatedCrosswalkRecord, at: table.place(record),
            ["code": .text(code), "target": .text(target)],
            related: [Diagnostic.Related(table.place(first), Sentence(.firstHere))]))
      } else {
        firstRecords[record.cells] = record
        targets[code, default: []].append(target)
      }
    }
    return targets
  }

  /// Reports targets of a crosswalk table that are not codes of `target`, once that list is read too.
  package static func checkTargets(
    of table: CodelistTable, in target: Codelist, reportingTo problems: inout [Diagnostic]
  ) {
    for record in table.records.dropFirst() where record.cells.count == 2 {
      let code = record.cells[1]
      guard target[code] == nil, !code.isEmpty else { continue }
      problems.append(
        Diagnostic(
          .crosswalkToUnlisted, at: table.place(record, "target"),
          ["code": .text(code), "list": .text(target.id)],
          help: .didYouMean(code, among: target.entries.map(\.code))))
    }
  }
}
