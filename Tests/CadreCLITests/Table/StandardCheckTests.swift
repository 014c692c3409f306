import Cadre
import Foundation
import Testing

@testable import CadreCLI

/// The check that is measured (`make bench`), on a small roster against a program written for it alone.
@Suite struct StandardCheckTests {
  @Test(arguments: [1, 2, 3])
  func `the table has the bytes that a program for this check alone writes`(seed: UInt64) throws {
    let roster = StandardRoster(people: 1200, seed: seed)
    let folder = try ScratchFolder()
    let path = try folder.write(roster.csv, to: "roster.csv")
    let result = cadre(
      "check", "Tests/Benchmarks/standard-check.yaml", path, "--on", "2025-11-30", "--format",
      "csv", "--columns", "unit_id,size,counted,unknown,required,verdict,shortfall", "--output",
      folder.path("teams.csv"))
    #expect(result.status == .unmet, "\(result.standardError)")
    let lines = try folder.bytes("teams.csv").split(separator: "\n", maxSplits: 1)
    let expected = roster.teams
    #expect(lines[0] == "\u{FEFF}unit_id,size,counted,unknown,required,verdict,shortfall")
    #expect(lines[1] == expected)
    for verdict in [",met,", ",unmet,", ",undetermined,", ",0,0,0,0,met,0\n"] {
      #expect(expected.contains(verdict), "the roster shows too little")
    }
  }
}

/// A roster like those of the bench: leaders and others in units of a few people, with empty cells and displaced rows.
private struct StandardRoster {
  private(set) var csv = """
    unit_id,unit_name,unit_level,person_id,full_name,birth_date,gender,position,position_rank,degree_level,major_code,\
    major_name,institution,graduation_year,st_experience_years,professional_title_code

    """

  /// What the check must put out below its header.
  private(set) var teams = ""

  init(people: Int, seed: UInt64) {
    var random = Random(state: seed)
    var members: [String: [Person]] = [:]
    for number in 1...people {
      // Rows of a unit stand together but for one in twenty.
      let unit = random.below(20) == 0 ? random.below(people / 8) : number / 8
      let id = "U" + String(repeating: "0", count: 6 - String(unit).count) + String(unit)
      // Some units have nobody who leads.
      let person = Person(from: &random, ranks: unit % 40 == 0 ? ["staff"] : Self.ranks)
      members[id, default: []].append(person)
      csv += """
        \(id),"Phòng Nội vụ, số \(unit % 9) ""Đổi mới""\",commune,CB\(number),Nguyễn Văn An,1980-01-15,Nam,\
        \(person.rank == "head" ? "\"Bí thư, Chủ tịch\"" : "Chuyên viên"),\(person.rank),\(person.degree),\(person.major),\
        Luật,"Trường Đại học Mở, Hà Nội",2004,\(person.years),\(person.title)

        """
    }
    for (id, people) in members.sorted(by: { $0.key < $1.key }) {
      let leaders = people.filter { ["head", "deputy"].contains($0.rank) }.map(\.counts)
      let counted = leaders.count { $0 == true }
      let unknown = leaders.count { $0 == nil }
      let required = (leaders.count + 3) / 4
      let verdict =
        counted >= required ? "met" : counted + unknown >= required ? "undetermined" : "unmet"
      teams +=
        "\(id),\(leaders.count),\(counted),\(unknown),\(required),\(verdict),\(max(0, required - counted))\n"
    }
  }

  private static let ranks = ["head", "deputy", "deputy", "deputy", "member", "staff"]

  private struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
  }

  /// What the check looks at; an empty text is a missing value.
  private struct Person {
    let rank: String
    let degree: String
    let major: String
    let years: String
    let title: String

    init(from random: inout Random, ranks: [String]) {
      rank = random.one(of: ranks)
      degree = random.one(of: [
        "bachelor", "bachelor", "bachelor", "master", "doctorate", "college", "intermediate",
        "upper_secondary", "",
      ])
      let code = random.one(of: [
        "380101", "310101", "340201", "229001", "480201", "510601", "510103", "580301", "620115",
        "620116", "340405", "340404", "850101", "850201", "840101", "840201", "210402", "720801",
      ])
      major = random.below(12) == 0 ? "" : String(random.below(6) + 4) + code
      years = random.one(of: ["", "0", "0", "0", "4", "5", "12"])
      title = random.one(of: [
        "V.05.01.02", "01.003", "01.002", "V.050.01", "V.5.02.07", "V.07.01.03",
      ])
    }

    /// nil where missing values leave it open.
    var counts: Bool? {
      let isHigher = known(degree) { ["bachelor", "master", "doctorate"].contains($0) }
      let isCollege = known(degree) {
        ["college", "bachelor", "master", "doctorate"].contains($0)
      }
      let hasYears = known(years) { (Int($0) ?? 0) >= 5 }
      return either(
        either(
          both(isHigher, known(major) { Self.isTechnical($0.dropFirst()) }),
          both(hasYears, isCollege)), known(title) { $0.hasPrefix("V.05.") })
    }

    private static func isTechnical(_ field: Substring) -> Bool {
      let included = [
        "42", "44", "46", "48", "51", "52", "54", "58", "62", "64", "72", "8401", "8501", "8502",
        "140209", "140210", "140211", "140212", "140213", "140214", "140215", "140246", "140247",
        "340405", "310107", "310108", "310109", "320106", "320205", "340122", "340205", "860110",
        "860113", "860219", "860220", "860222", "860226", "860229", "860231", "210402",
      ]
      let excluded = ["5106", "5803", "7208", "620114", "620115"]
      return included.contains { field.hasPrefix($0) }
        && !excluded.contains { field.hasPrefix($0) }
    }

    private func known(_ text: String, _ test: (String) -> Bool) -> Bool? {
      text.isEmpty ? nil : test(text)
    }

    private func both(_ left: Bool?, _ right: Bool?) -> Bool? {
      if left == false || right == false { return false }
      return left == nil || right == nil ? nil : true
    }

    private func either(_ left: Bool?, _ right: Bool?) -> Bool? {
      if left == true || right == true { return true }
      return left == nil || right == nil ? nil : false
    }
  }
}
