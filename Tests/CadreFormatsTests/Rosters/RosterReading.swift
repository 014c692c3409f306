import Cadre
import CadreFormats
import Foundation

/// Everything that reading tables as a roster gave.
struct RosterReading {
  let roster: Roster?
  var problems: [Diagnostic] = []

  init(
    _ files: [(name: String, bytes: [UInt8])], schema: FactSchema = FactSchema(),
    codelists: [Codelist.ID: Codelist] = [:],
    options: DelimitedText.Options = DelimitedText.Options()
  ) {
    let files = files.map { InputFile(name: $0.name, bytes: $0.bytes) }
    roster = CSVRosterReader.read(
      files: files, schema: schema, codelists: codelists, options: options, reportingTo: &problems)
  }

  init(
    _ tables: KeyValuePairs<String, String>, schema: FactSchema = FactSchema(),
    codelists: [Codelist.ID: Codelist] = [:]
  ) {
    self.init(
      tables.map { ($0.key, Array($0.value.utf8)) }, schema: schema, codelists: codelists)
  }

  /// Reads one table.
  init(
    _ table: String, schema: FactSchema = FactSchema(), codelists: [Codelist.ID: Codelist] = [:]
  ) {
    self.init(["r.csv": table], schema: schema, codelists: codelists)
  }

  /// All diagnostics, those of the roster too.
  var all: [Diagnostic] { (problems + (roster?.findings ?? [])).sorted() }

  var codes: [String] { all.map(\.kind.code) }

  /// Codes of what is more than a note.
  var complaints: [String] { all.filter { $0.severity != .note }.map(\.kind.code) }

  func messages(_ code: String) -> [String] {
    all.filter { $0.kind.code == code }.map { $0.message(in: .english) }
  }

  func places(_ code: String) -> [String] {
    all.filter { $0.kind.code == code }.map { $0.place?.description(in: .english) ?? "-" }
  }

  var account: RowAccount {
    (roster?.files ?? []).reduce(into: RowAccount()) { sum, file in
      sum.used += file.account.used
      sum.blank += file.account.blank
      sum.merged += file.account.merged
      sum.skipped += file.account.skipped
      sum.rejected += file.account.rejected
    }
  }

  /// The roster as text, without places.
  var content: String { roster?.content ?? "none" }

  /// The records of a person, each as `fact=value` in the order of the schema.
  func records(_ owner: FactOwner, of person: String) -> [String]? {
    guard let roster, let row = roster.person(person) else { return nil }
    let table = roster.records(of: owner)
    guard table.isGiven(row) else { return nil }
    return table.rows(of: row).map { roster.line(table.table, owner, $0) }
  }

  func person(_ id: String) -> String? {
    roster?.person(id).map { roster?.line(roster?.people, .person, $0) ?? "" }
  }

  func unit(_ id: String) -> String? {
    roster?.unit(id).map { roster?.line(roster?.units, .unit, $0) ?? "" }
  }

  func rejectedRows(of unit: String) -> Int? {
    roster?.unit(unit).flatMap { roster?.rejectedRows(ofUnit: $0) }
  }
}

extension Roster {
  fileprivate func line(_ table: FactTable?, _ owner: FactOwner, _ row: Int) -> String {
    schema.facts(of: owner).compactMap { definition in
      let name = definition.reference.name
      return table?.value(name, row).map { "\(name)=\($0)" }
    }.joined(separator: " ")
  }

  var content: String {
    var lines = (0..<units.count).map { unit in
      "\(line(units, .unit, unit)) parent \(parent(of: unit) ?? -1) rejected \(rejectedRows(ofUnit: unit))"
    }
    for person in 0..<people.count {
      lines.append(line(people, .person, person))
      for owner in FactOwner.personRecords {
        let records = records(of: owner)
        lines.append("  \(owner) \(records.isGiven(person) ? "given" : "not given")")
        for row in records.rows(of: person) {
          let unit = owner == .post ? " in \(unit(ofPost: row).map(unitID) ?? "?")" : ""
          lines.append("    \(line(records.table, owner, row))\(unit)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// Files of the repository.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// The tables of the sample roster.
  static func sample() throws -> [(name: String, bytes: [UInt8])] {
    try ["units", "people", "degrees", "employment", "titles"].map {
      ("\($0).csv", try bytes("Samples/lai-chau/roster/\($0).csv"))
    }
  }
}

extension Roster {
  /// For each post its unit; nil where that is not known.
  var unitsOfPosts: [Int?] { (0..<records(of: .post).count).map { unit(ofPost: $0) } }
}
