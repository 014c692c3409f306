import Cadre

/// The numbers of the rows of a file that are no data, by what they are.
struct RowLists: Sendable {
  /// Above the header.
  var titles: [Int] = []
  var headers: [Int] = []
  var closing: [Int] = []

  /// For each column without a heading the rows that have something there.
  private var unheaded: [Int: Int] = [:]

  mutating func note(_ row: RosterRow) {
    for index in row.mapping.unheaded where !row.texts[index].isEmpty {
      unheaded[index, default: 0] += 1
    }
  }

  func notes(in table: RosterTable) -> [Diagnostic] {
    let place = Place(file: table.file.name)
    var notes: [Diagnostic] = []
    if !titles.isEmpty {
      notes.append(
        Diagnostic(
          .titleRowsSkipped, at: place,
          ["count": "\(titles.count)", "header": "\(table.headerNumber)"]))
    }
    if !headers.isEmpty {
      notes.append(
        Diagnostic(.headersSkipped, at: place, ["rows": .text(Self.shown(headers))]))
    }
    if !closing.isEmpty {
      notes.append(
        Diagnostic(.closingRowsSkipped, at: place, ["rows": .text(Self.shown(closing))]))
    }
    notes += unheaded.sorted { $0.key < $1.key }.map { index, count in
      Diagnostic(
        .unheadedColumn, at: place, ["number": "\(index + 1)", "count": "\(count)"],
        help: [Sentence(.nameColumn)])
    }
    return notes
  }

  /// Ascending numbers, runs shortened: `4, 9–11`.
  static func shown(_ numbers: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for number in numbers {
      if let last = runs.last, last.last + 1 == number {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return runs.map { run in
      run.first == run.last ? "\(run.first)" : "\(run.first)–\(run.last)"
    }.joined(separator: ", ")
  }
}
