import Cadre
import CadreFormats
import Foundation

// How fast leaders of a roster are classified in process: one after the other from values in memory, as a rule engine is
// called, and all at once. `peers/rules.py` does the same with other tools. Prints a line of JSON for each way.
//
//     People STANDARD-CHECK.YAML CODELISTS ROSTER.CSV

let day = CalendarDate(2025, 11, 30)
let arguments = CommandLine.arguments
let criteria = try Criteria(contentsOf: arguments[1], codelists: arguments[2])

/// The cells of a line; a comma between quotes belongs to its cell.
func cells(_ line: Substring) -> [String] {
  var cells = [""]
  var isQuoted = false
  for byte in line.unicodeScalars {
    switch byte {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: cells.append("")
    default: cells[cells.count - 1].unicodeScalars.append(byte)
    }
  }
  return cells
}

/// The leaders of a table.
func leaders(_ path: String) throws -> [Roster.PersonValues] {
  var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  let heading = cells(lines.removeFirst())
  let names = [
    "unit_id", "person_id", "position_rank", "degree_level", "major_code", "st_experience_years",
    "professional_title_code",
  ]
  let columns = names.map { heading.firstIndex(of: $0) ?? 0 }
  return lines.compactMap { line in
    let row = cells(line)
    let cells = columns.map { row[$0] }
    guard ["head", "deputy"].contains(cells[2]) else { return nil }
    return Roster.PersonValues(
      id: cells[1], facts: ["st_experience_years": cells[5]],
      posts: [["unit": cells[0], "kind": cells[2]]],
      degrees: [["level": cells[3], "field": cells[4]]], titles: [["code": cells[6]]])
  }
}

func report(_ name: String, people: Int, _ seconds: Duration, _ isTrue: Int, _ isUnknown: Int) {
  let (whole, rest) = seconds.components
  let time = Double(whole) + Double(rest) / 1e18
  print(
    """
    {"name": "\(name)", "people": \(people), "seconds": \(time), "true": \(isTrue), "unknown": \(isUnknown)}
    """)
}

let people = try leaders(arguments[3])
var checker = TeamChecker(criteria, on: day)
let definition = criteria.requirements[0].count
for name in ["cadre, one by one, values never seen before", "cadre, one by one"] {
  var (isTrue, isUnknown) = (0, 0)
  let seconds = try ContinuousClock().measure {
    for person in people {
      let truth = try checker.truth(of: definition, for: person)
      if truth == .true { isTrue += 1 } else if truth == .unknown { isUnknown += 1 }
    }
  }
  report(name, people: people.count, seconds, isTrue, isUnknown)
}

let roster = try Roster(contentsOf: arguments[3], for: criteria)
var assessment: Assessment?
let seconds = ContinuousClock().measure { assessment = criteria.assess(roster, on: day) }
var (isTrue, isUnknown) = (0, 0)
for team in assessment.map({ Array($0.teams) }) ?? [] {
  isTrue += team.counted.lowerBound
  isUnknown += team.counted.upperBound - team.counted.lowerBound
}
report("cadre, all at once with verdicts", people: people.count, seconds, isTrue, isUnknown)
