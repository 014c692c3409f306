import Cadre
import CadreFormats
import Foundation
import Testing

@testable import CadreCLI
@testable import CadreReports

@Suite struct TeamTableTests {
  /// The records of comma-separated values as RFC 4180 has them.
  private func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    func add(_ scalar: Unicode.Scalar) {
      records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"": add(rest.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false): records[records.count - 1].append("")
      case ("\n", false): records.append([""])
      default: add(scalar)
      }
    }
    return records.dropLast()
  }

  private func assessment(
    _ criteria: String, _ roster: [String], on day: String = "2025-11-30"
  ) throws -> Assessment {
    #expect(FileManager.default.changeCurrentDirectoryPath(packageRoot.path))
    let criteria = try Criteria(contentsOf: criteria)
    let roster = try Roster(contentsOf: roster, for: [criteria])
    return criteria.assess(roster, on: try #require(CalendarDate(iso: day)))
  }

  @Test(arguments: [
    "Rules/vn-57/reading-b.yaml", "Rules/vn-party-committee/composition.yaml",
  ])
  func `every column says what the assessments of the teams say`(path: String) throws {
    let assessment = try assessment(path, [Sample.roster])
    let table = TeamTable(columns: TeamTable.Column.allCases, isRaw: true)
    let records = records(table.text(of: [assessment]))
    #expect(records[0] == TeamTable.Column.allCases.map(\.rawValue))
    #expect(records.count == assessment.teams.count + 1)
    for (record, team) in zip(records.dropFirst(), assessment.teams) {
      let cells = Dictionary(uniqueKeysWithValues: zip(records[0], record))
      for (column, expected) in expectations(of: team, in: assessment) {
        #expect(cells[column.rawValue] == expected, "\(column) of \(team.team.id)")
      }
    }
  }

  private func expectations(
    of team: TeamAssessment, in assessment: Assessment
  ) -> [(TeamTable.Column, String)] {
    let least = team.demands.compactMap { $0.least?.lowerBound }.min()
    let required = team.demands.contains { $0.verdict == .met } ? 0 : least
    var result: [(TeamTable.Column, String)] = [
      (.unitID, team.team.id), (.requirement, team.requirement),
      (.verdict, team.verdict.rawValue), (.size, "\(team.size.lowerBound)"),
      (.sizeMost, "\(team.size.upperBound)"), (.counted, "\(team.counted.lowerBound)"),
      (.countedMost, "\(team.counted.upperBound)"),
      (.unknown, "\(team.counted.upperBound - team.counted.lowerBound)"),
      (.required, required.map(String.init) ?? ""),
      (.shortfall, required.map { "\(max(0, $0 - team.counted.lowerBound))" } ?? ""),
      (.exception, team.exception ?? ""), (.rejectedRows, "\(team.rejectedRows)"),
      (.decidedByDefault, "\(team.isDecidedByDefault)"), (.date, assessment.date.description),
      (.criteria, assessment.criteria.id), (.criteriaVersion, assessment.criteria.version),
      (.criteriaHash, assessment.criteria.contentHash),
      (.weight, team.weights?.total.least.description ?? ""),
    ]
    if case .unit(let unit) = team.team.kind {
      let roster = assessment.roster
      result += [
        (.unitName, roster.unitName(unit)),
        (.unitLevel, roster.units.value("level", unit)?.description ?? ""),
        (.parentID, roster.parent(of: unit).map { roster.unitID($0) } ?? ""),
      ]
    }
    return result
  }

  // MARK: Open facts, weights, groups

  private static let criteria = """
    cadre: 1
    id: tables
    version: "1"
    status: draft
    title: { en: Tables }
    sources: { rule: { cite: { en: Article 1 } } }
    facts: { leads: { of: person, type: boolean }, knows: { of: person, type: boolean } }
    definitions:
      leader: { means: { leads: true } }
      expert: { means: { knows: true } }
    requirements:
      - { id: half, cites: rule, force: binding, among: leader, count: expert, at_least_share: 1/2, rounding: up, if_nobody: met }
      - { id: one, cites: rule, force: binding, among: leader, count: expert, at_most_count: 1, if_nobody: not_applicable }
      - { id: weights, cites: rule, force: binding, among: leader, count: expert, at_least_share: 1/2, weigh_by: post.fte, if_nobody: unmet }
      - { id: all, cites: rule, force: binding, for_each: roster, among: leader, count: expert, at_least_count: 1, if_nobody: unmet }

    """

  private func run(_ rows: String, columns: String, _ options: String...) throws -> [[String]] {
    let folder = try ScratchFolder()
    let criteria = try folder.write(Self.criteria, to: "criteria.yaml")
    let roster = try folder.write(
      "unit_id,unit_name,person_id,leads,knows,fte\n" + rows, to: "roster.csv")
    let result = cadre(
      [
        "check", criteria, roster, "--on", "2025-11-30", "--codelists", "Rules/codelists",
        "--format", "csv", "--columns", columns,
      ] + options)
    return records(result.standardOutput)
  }

  @Test func `numbers are those that are certain, and columns of the most say how far they go`()
    throws
  {
    let columns = [
      "requirement", "size", "size_most", "counted", "counted_most", "unknown", "required",
      "required_most", "allowed", "excess", "shortfall", "shortfall_most", "percent",
      "percent_most", "percent_required", "verdict", "unit_id",
    ]
    let records = try run(
      """
      a,A,1,yes,yes,1
      a,A,2,yes,yes,0.5
      a,A,3,yes,,1
      a,A,4,,no,1
      a,A,5,,,1
      """, columns: columns.joined(separator: ","))
    #expect(records[0].first == "\u{FEFF}requirement")
    #expect(
      Array(records.dropFirst()) == [
        [
          "half", "3", "5", "2", "4", "2", "2", "3", "", "", "0", "1", "40", "100", "50",
          "undetermined", "a",
        ],
        [
          "one", "3", "5", "2", "4", "2", "", "", "1", "1", "", "", "40", "100", "", "unmet", "a",
        ],
        [
          "weights", "3", "5", "2", "4", "2", "", "", "", "", "", "", "", "", "50", "undetermined",
          "a",
        ],
        [
          "all", "3", "5", "2", "4", "2", "1", "1", "", "", "0", "0", "40", "100", "", "met",
          "roster",
        ],
      ])
  }

  @Test func `sums of weights have columns of their own`() throws {
    let records = try run(
      "a,A,1,yes,yes,1\na,A,2,yes,no,0.5\na,A,3,,yes,0.25\n",
      columns: "requirement,weight,weight_most,weight_counted,weight_counted_most")
    #expect(records[3] == ["weights", "1.5", "1.75", "1", "1.25"])
    #expect(records[1] == ["half", "", "", "", ""])
  }

  @Test func `where nobody is a member, a requirement that is met asks for nothing`() throws {
    let records = try run(
      "a,A,1,no,yes,1\n", columns: "requirement,size,required,shortfall,percent,verdict")
    #expect(
      Array(records.dropFirst()) == [
        ["half", "0", "0", "0", "", "met"], ["one", "0", "", "", "", "not_applicable"],
        ["weights", "0", "", "", "", "unmet"], ["all", "0", "", "", "", "unmet"],
      ])
  }

  // MARK: Cells

  @Test(arguments: [
    ("Plain", "Plain"), ("Sở Nội vụ", "Sở Nội vụ"), ("=1+1", "'=1+1"), ("+84 912", "'+84 912"),
    ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"), ("-", "-"), ("＝1+1", "'＝1+1"),
    ("a=b", "a=b"), ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"), ("a\u{202E}b", "a\\u{202e}b"),
    ("a, b", "\"a, b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("a;=b", "\"a;=b\""),
    (" a", "\" a\""), ("=a,b", "\"'=a,b\""), ("", ""), ("–", "–"), ("日本", "日本"),
    ("e\u{301}", "e\u{301}"),
  ])
  func `cells are safe in a spreadsheet`(text: String, expected: String) {
    var cells = CellWriter(isRaw: false)
    cells.write(text)
    #expect(
      String(decoding: cells.bytes, as: UTF8.self).unicodeScalars.elementsEqual(
        expected.unicodeScalars))
  }

  @Test(arguments: [
    "=1+1", "a\u{1B}b", "a\nb", "a\r\nb", "a\tb", "\"", " a ", ",", "e\u{301}", "\u{202E}", "",
  ])
  func `raw cells are read back as they were`(text: String) {
    var cells = CellWriter(isRaw: true)
    cells.write(text)
    let read = records(String(decoding: cells.bytes, as: UTF8.self) + "\n")
    #expect(read.count == 1 && read[0].count == 1)
    #expect(read[0][0].unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [0, 7, 10, 99, 100, 4_611, -3, Int.max, Int.min])
  func `numbers are written in decimal digits`(number: Int) {
    var bytes: [UInt8] = []
    bytes.appendDecimal(number)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }

  // MARK: The command

  @Test
  func `raw tables have no byte order mark, and several criteria a column that tells them apart`() {
    let result = cadre(
      "check", "Rules/vn-57/reading-a.yaml", "Rules/vn-57/reading-b.yaml", Sample.roster, "--on",
      Sample.day, "--format", "csv", "--raw")
    let lines = result.standardOutput.split(separator: "\n")
    #expect(lines[0].hasPrefix("criteria,unit_id,unit_name,requirement,verdict,"))
    #expect(lines.filter { $0.hasPrefix("vn-57-reading-a,") }.count == (lines.count - 1) / 2)
    #expect(lines.filter { $0.hasPrefix("criteria,") }.count == 1)
  }

  @Test func `the exit status and the order of the teams are those of the other forms`() throws {
    let folder = try ScratchFolder()
    for options in [[], ["--fail-on", "none"], ["--unit", "so-khcn"]] {
      let common = ["check", Sample.criteria, Sample.roster, "--on", Sample.day] + options
      let text = cadre(common)
      let table = cadre(common + ["--output", folder.path("teams.csv")])
      #expect(table.status == text.status && table.standardOutput.isEmpty)
      let printed = cadre(common + ["--format", "csv"])
      #expect(try folder.bytes("teams.csv") == printed.standardOutput)
    }
  }

  @Test func `the manual describes every column`() throws {
    let page = try String(
      contentsOf: packageRoot.appending(path: "Sources/Cadre/Cadre.docc/CommandLine.md"),
      encoding: .utf8)
    for column in TeamTable.Column.allCases {
      let isStandard = TeamTable.Column.standard.contains(column)
      let row = page.split(separator: "\n").first {
        $0.hasPrefix("| ") && $0.split(separator: "|")[0].contains("`\(column.rawValue)`")
      }
      #expect(row?.contains("`\(column.rawValue)` ∗") == isStandard, "\(column)")
    }
  }
}
