import Cadre

/// A value in a world where everything is known.
enum WorldValue: Hashable {
  case number(Int)
  case date(CalendarDate)
  case boolean(Bool)
  case code(String)

  var written: String {
    switch self {
    case .number(let number): String(number)
    case .date(let date): date.description
    case .boolean(let value): value ? "true" : "false"
    case .code(let code): code
    }
  }
}

/// What a roster says of a fact, and what the fact may be.
struct WorldFact: Hashable {
  /// What is written: one text, several possible codes, or nothing.
  let written: [String]

  /// What the fact is in some world each; nil stands for a period that goes on.
  let possible: [WorldValue?]

  init(_ value: WorldValue) {
    written = [value.written]
    possible = [value]
  }

  init(written: [String], possible: [WorldValue?]) {
    self.written = written
    self.possible = possible
  }

  var isOpen: Bool { possible.count > 1 }
}

/// A record: its facts, and for posts the unit.
struct WorldRecord: Hashable {
  var facts: [String: WorldFact]

  /// The units where a post may be, by id.
  var units: [String] = []
}

/// A list of records: given, or one of several possible ones.
enum WorldList: Hashable {
  case given([WorldRecord])

  /// Not given; in each world it is one of these.
  case missing([[WorldRecord]])
}

struct WorldPerson: Hashable {
  let id: String
  var facts: [String: WorldFact]
  var lists: [FactOwner: WorldList]
}

/// A roster of two units, with the facts that it leaves open.
struct WorldRoster: Hashable {
  static let team = "u"
  static let other = "v"
  var unit: [String: WorldFact]
  var people: [WorldPerson]

  /// The number of facts and lists that are open.
  var openFacts: Int {
    var count = unit.values.count(where: \.isOpen)
    for person in people {
      count += person.facts.values.count(where: \.isOpen)
      for case .given(let records) in person.lists.values {
        for record in records {
          count += record.facts.values.count(where: \.isOpen) + (record.units.count > 1 ? 1 : 0)
        }
      }
      for case .missing in person.lists.values { count += 1 }
    }
    return count
  }
}

extension WorldRoster {
  /// The roster as the program gets it.
  func roster(schema: FactSchema) -> Roster {
    var builder = RosterBuilder(schema: schema)
    builder.keepsRecordOrder = true
    let file = builder.addFile(RosterFile(name: "r.yaml"))
    let place = RecordPlace(file: file, line: 1, column: 1)
    builder.addUnit(id: Self.team, Self.cells(unit), at: place)
    for person in people {
      let row = builder.addPerson(id: person.id, Self.cells(person.facts), at: place).person
      for owner in FactOwner.personRecords {
        guard case .given(let records) = person.lists[owner] else { continue }
        builder.giveList(owner, of: row)
        for record in records {
          let unit = record.units.count == 1 ? builder.unit(id: record.units[0], at: place) : nil
          builder.addRecord(owner, of: row, unit: unit, Self.cells(record.facts), at: place)
        }
      }
    }
    return builder.build()
  }

  static func cells(_ facts: [String: WorldFact]) -> [RosterBuilder.Cell] {
    facts.sorted { $0.key < $1.key }.compactMap { name, fact in
      switch fact.written.count {
      case 0: nil
      case 1: RosterBuilder.Cell(name, fact.written[0])
      default: RosterBuilder.Cell(name, codes: fact.written)
      }
    }
  }
}

extension WorldRoster: CustomStringConvertible {
  /// The roster in short, for failures.
  var description: String {
    let lines = people.map { person in
      let lists = person.lists.sorted { $0.key.rawValue < $1.key.rawValue }.map { owner, list in
        switch list {
        case .missing: "\(owner.listKey): unknown"
        case .given(let records):
          "\(owner.listKey): [ \(records.map(\.description).joined(separator: ", ")) ]"
        }
      }
      return "\(person.id): { \((Self.shown(person.facts) + lists).joined(separator: ", ")) }"
    }
    return (["unit: { \(Self.shown(unit).joined(separator: ", ")) }"] + lines)
      .joined(separator: "\n")
  }

  static func shown(_ facts: [String: WorldFact]) -> [String] {
    facts.sorted { $0.key < $1.key }.map { name, fact in
      fact.written.count > 1
        ? "\(name): { one_of: \(fact.written) }" : "\(name): \(fact.written.first ?? "–")"
    }
  }
}

extension WorldRecord: CustomStringConvertible {
  var description: String {
    let unit = units.isEmpty ? [] : ["unit: \(units.count == 1 ? units[0] : "unknown")"]
    return "{ \((WorldRoster.shown(facts) + unit).joined(separator: ", ")) }"
  }
}
