import Cadre
import CadreFormats
import Foundation

/// The standard check with people in teams of eight, from a fixed seed.
struct Sample {
  let criteria: Criteria
  let units: [Roster.UnitValues]
  let people: [Roster.PersonValues]

  init(people count: Int) throws {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    criteria = try Criteria(
      contentsOf: "/\(folder)/standard-check.yaml", codelists: "/\(folder)/codelists")
    units = (0..<(count + 7) / 8).map { Roster.UnitValues(id: Self.id("U", $0)) }
    var random = Random()
    people = (0..<count).map { Self.person($0, &random) }
  }

  private static func person(_ number: Int, _ random: inout Random) -> Roster.PersonValues {
    let majors = ["7380101", "7310101", "7480201", "7510601", "7580201", "8340405", "6620115"]
    let rank = random.one(of: ["head", "deputy", "deputy", "member"])
    return Roster.PersonValues(
      id: id("P", number),
      facts: ["st_experience_years": random.one(of: ["", "0", "4", "7", "12"])],
      posts: [["unit": id("U", number / 8), "kind": rank]],
      degrees: [
        [
          "level": random.one(of: ["", "college", "bachelor", "bachelor", "master"]),
          "field": random.one(of: majors),
        ]
      ],
      titles: [["code": random.one(of: ["01.003", "V.05.01.02", "01.002", "06.031"])]])
  }

  /// Ids that ascend with their numbers.
  private static func id(_ letter: String, _ number: Int) -> String {
    letter + String(10_000_000 + number).dropFirst()
  }

  private struct Random {
    private var state: UInt64 = 88_172_645_463_325_252

    mutating func one<Value>(of values: [Value]) -> Value {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int((state >> 33) % UInt64(values.count))]
    }
  }
}

/// People and teams that are asked about one after the other.
final class CheckerSample {
  private var checker: TeamChecker
  private let definition: Definition.ID
  private let people: [Roster.PersonValues]
  private let teams: [(unit: Roster.UnitValues, people: [Roster.PersonValues])]
  private var next = 0

  init(people count: Int, on day: CalendarDate) throws {
    let sample = try Sample(people: count)
    checker = TeamChecker(sample.criteria, on: day)
    definition = sample.criteria.requirements[0].count
    people = sample.people
    teams = sample.units.enumerated().map { number, unit in
      (unit, Array(sample.people[(number * 8)..<(number * 8 + 8)]))
    }
    // What values mean is learnt from the first who have them.
    for _ in teams { _ = try checkNextTeam() }
  }

  func checkNextTeam() throws -> [TeamResult] {
    next = (next + 1) % teams.count
    return try checker.assess(teams[next].people, in: teams[next].unit)
  }

  func classifyNextPerson() throws -> Truth {
    next = (next + 1) % people.count
    return try checker.truth(of: definition, for: people[next])
  }
}

/// The same as a table in a file, a row a person.
struct TableSample {
  let criteria: Criteria
  private let path: String

  init(people count: Int) throws {
    let sample = try Sample(people: count)
    criteria = sample.criteria
    var text =
      "unit_id,person_id,position_rank,degree_level,major_code,st_experience_years,professional_title_code\n"
    for person in sample.people {
      let post = person.posts?.first ?? [:]
      let degree = person.degrees?.first ?? [:]
      let cells = [
        post["unit"], person.id, post["kind"], degree["level"], degree["field"],
        person.facts["st_experience_years"], person.titles?.first?["code"],
      ]
      text += cells.map { $0 ?? "" }.joined(separator: ",") + "\n"
    }
    path = FileManager.default.temporaryDirectory.path + "/cadre-micro-\(count).csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// A roster of which nothing is known yet beside what it says.
  func read() throws -> Roster { try Roster(contentsOf: path, for: criteria) }
}

/// The same, read already.
final class LoadedSample {
  let criteria: Criteria
  let roster: Roster
  let otherThresholds: [Criteria]
  private var months = 0

  convenience init(people count: Int) throws {
    let sample = try Sample(people: count)
    let roster = try Roster(units: sample.units, people: sample.people, for: sample.criteria)
    try self.init(roster, sample.criteria)
  }

  convenience init(table: TableSample) throws { try self.init(table.read(), table.criteria) }

  private init(_ roster: Roster, _ criteria: Criteria) throws {
    self.roster = roster
    self.criteria = criteria
    otherThresholds = try ["20%", "30%", "1/3", "50%"].map {
      try criteria.setting("minimum-share", to: $0)
    }
    // What is found out about a roster once is not measured.
    _ = criteria.assess(roster, on: CalendarDate(2025, 11, 30)).teams.verdicts
  }

  /// A number of years that was not used yet: 0.001, 0.002 …
  func nextYears() -> String {
    months += 1
    let digits = String(months % 1000)
    return "\(months / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
