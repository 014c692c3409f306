import Cadre
import CadreFormats
import Foundation
import Testing

/// The same table read by the careful reader and by the one for flat tables, divided in several ways.
struct FlatComparison {
  /// Why the table was left to the careful reader; nil if it was not.
  private(set) var unusual: Unusual?
  let bytes: [UInt8]
  private let schema: FactSchema
  private let codelists: [Codelist.ID: Codelist]

  /// Threads and bytes of a block.
  static let divisions = [(1, 1 << 18), (1, 64), (2, 100), (3, 7), (3, 1000)]

  init(
    _ bytes: [UInt8], schema: FactSchema = FactSchema(), codelists: [Codelist.ID: Codelist] = [:]
  ) {
    self.bytes = bytes
    self.schema = schema
    self.codelists = codelists
  }

  init(
    _ text: String, schema: FactSchema = FactSchema(), codelists: [Codelist.ID: Codelist] = [:]
  ) {
    self.init(Array(text.utf8), schema: schema, codelists: codelists)
  }

  /// Reads in all ways and expects the same roster and the same messages from all that read it at all.
  mutating func run(
    _ examining: RosterExamination = .everything, _ comment: @autoclosure () -> String = ""
  ) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
      .path
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var problems: [Diagnostic] = []
    let careful = CSVRosterReader.read(
      files: [InputFile(name: path, bytes: bytes)], schema: schema, codelists: codelists,
      reportingTo: &problems)
    let expected = careful.map(Expected.init)
    for (threads, block) in Self.divisions {
      do {
        let fast = try FlatRosterReader.read(
          path: path, schema: schema, codelists: codelists, examining: examining,
          reading: FlatReadingOptions(threads: threads, blockBytes: block))
        let careful = try #require(careful, "\(comment()): only the fast reader reads it")
        if case .onlyFacts(let facts) = examining {
          compare(fast.roster, careful, facts, comment())
        } else {
          let expected = try #require(expected)
          compare(fast, careful, expected, problems, comment())
        }
      } catch let reason as Unusual {
        unusual = reason
      }
    }
  }

  /// What is compared with every division.
  private struct Expected {
    let content: String
    let places: [Place?]
    let people: [String]
    let units: [String]

    init(_ roster: Roster) {
      content = roster.content
      places = roster.placesOfEverything
      people = (0..<roster.people.count).map(roster.personID)
      units = (0..<roster.units.count).map(roster.unitID)
    }
  }

  private func compare(
    _ fast: FlatRosterReader.Reading, _ careful: Roster, _ expected: Expected,
    _ problems: [Diagnostic], _ comment: String
  ) {
    #expect(fast.roster.content == expected.content, "\(comment)")
    #expect(fast.notes.sorted() == problems.sorted(), "\(comment)")
    #expect(fast.roster.findings == careful.findings, "\(comment)")
    #expect(fast.roster.files == careful.files, "\(comment)")
    #expect(fast.roster.placesOfEverything == expected.places, "\(comment)")
    for (row, id) in expected.people.enumerated() where row % 7 == 0 {
      #expect(fast.roster.person(id) == row, "\(comment)")
    }
    for (row, id) in expected.units.enumerated() where row % 3 == 0 {
      #expect(fast.roster.unit(id) == row, "\(comment)")
    }
  }

  /// Compares what some facts say, and who has records of their kinds.
  private func compare(
    _ fast: Roster, _ careful: Roster, _ facts: Set<FactReference>, _ comment: String
  ) {
    #expect(fast.people.count == careful.people.count, "\(comment)")
    #expect(fast.units.count == careful.units.count, "\(comment)")
    for fact in facts {
      #expect(
        fast.lines(of: fact.owner, fact.name) == careful.lines(of: fact.owner, fact.name),
        "\(comment) \(fact)")
    }
  }
}

extension Roster {
  /// Where units, people and records stand, with a heading where there is one.
  fileprivate var placesOfEverything: [Place?] {
    let owners: [(FactOwner, Int)] =
      [(.unit, units.count), (.person, people.count)]
    var places = owners.flatMap { owner, count in
      (0..<count).map { place(of: owner, $0, fact: "name") }
    }
    for owner in FactOwner.personRecords {
      let records = records(of: owner)
      for person in 0..<people.count {
        places += records.rows(of: person).map { place(of: owner, $0, fact: "level") }
      }
    }
    return places
  }

  /// The values of a fact of units, people or the records of each person.
  fileprivate func lines(of owner: FactOwner, _ fact: String) -> [String] {
    func value(_ row: Int) -> String {
      table(of: owner)?.value(fact, row).map { "\($0)" } ?? "-"
    }
    switch owner {
    case .unit: return (0..<units.count).map(value)
    case .person: return (0..<people.count).map(value)
    case .team: return []
    case .post, .degree, .employment, .title:
      let records = records(of: owner)
      return (0..<people.count).map { person in
        guard records.isGiven(person) else { return "not given" }
        return records.rows(of: person).map { row in
          let unit = owner == .post ? unit(ofPost: row).map(unitID) ?? "?" : ""
          return "\(unit)\(value(row))"
        }.joined(separator: ", ")
      }
    }
  }
}

/// Random flat tables.
struct FlatTables {
  typealias Random = RosterOrderTests.SplitMix64

  static let header =
    "unit_id,unit_name,unit_level,person_id,full_name,birth_date,gender,position,position_rank,"
    + "degree_level,major_code,major_name,institution,graduation_year,years,professional_title_code,notes"

  private static let names = [
    "Nguyễn Văn An", "NGUYỄN VĂN AN", "Trần Thị Bình", "Lê Hòa", "Lê Hoà", "Phạm \"Ba\"", "A, B",
    "Zoë",
    "Lò Thị Y",
  ]
  private static let dates = [
    "1975-03-25", "1980", "1980-02", "25/03/1975", "01/02/1980", "1975-03-25 00:00:00", "",
  ]
  private static let titles = [
    "Giám đốc", "Phó Trưởng phòng, Ủy viên", "Chuyên viên", "", "Kế toán",
  ]
  private static let ranks = ["head", "deputy", "staff", ""]
  private static let degrees = ["bachelor", "master", "", "đại học", "college"]
  private static let fields = ["7480201", "7440301", "", "0613", "7310101"]
  private static let majors = ["Luật", "Công nghệ kỹ thuật điện, điện tử", "Kỹ thuật \"A\"", ""]
  private static let schools = [
    "Đại học Huế", "Phân hiệu \"Tây Nguyên\", Đại học Nông Lâm", "", "VNU",
  ]
  private static let numbers = ["3", "12", "1,5", "2.5", "", "0"]
  private static let codes = ["V.05.01.01", "01.003", "", "V.05.02.07 (II)"]

  /// Rows of a table without its header. Every choice but the ordinary ones is rare.
  static func rows(_ count: Int, _ random: inout Random) -> [[String]] {
    // A table has either years alone or any numbers, either one order of dates or several.
    let hasOddities = Int.random(in: 0..<3, using: &random) == 0
    func pick(_ choices: [String], _ random: inout Random, ordinary: Int) -> String {
      let choices = hasOddities ? choices[...] : choices.prefix(ordinary)
      return choices.randomElement(using: &random) ?? ""
    }
    let units = max(1, count / 4)
    return (0..<count).map { row in
      let unit = Int.random(in: 0..<units, using: &random)
      return [
        "U\(unit % 7)\(unit)", "Sở \"\(unit)\", Tỉnh", unit % 3 == 0 ? "province" : "commune",
        "CB" + String(1_000_000 + row * 7), pick(names, &random, ordinary: 4),
        pick(dates, &random, ordinary: 3), row % 2 == 0 ? "Nam" : "Nữ",
        titles.randomElement(using: &random) ?? "", ranks.randomElement(using: &random) ?? "",
        degrees.randomElement(using: &random) ?? "", fields.randomElement(using: &random) ?? "",
        majors.randomElement(using: &random) ?? "", schools.randomElement(using: &random) ?? "",
        ["2001", "1998", ""].randomElement(using: &random) ?? "",
        pick(numbers, &random, ordinary: 2), codes.randomElement(using: &random) ?? "",
        "ghi chú \(row)",
      ]
    }
  }

  /// A cell as it is written.
  static func quoted(_ cell: String, always: Bool = false) -> String {
    guard always || cell.contains(where: { $0 == "," || $0 == "\"" }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  static func text(_ rows: [[String]], lineEnd: String = "\n", quotesAll: Bool = false) -> String {
    let lines = rows.map { row in
      row.map { quoted($0, always: quotesAll) }.joined(separator: ",")
    }
    return ([header] + lines).joined(separator: lineEnd) + lineEnd
  }
}
