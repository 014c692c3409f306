import Testing

@testable import Cadre

/// What must not matter: the order of rows, how they are split over files, and what people are called.
@Suite struct OrderAndNamesTests {
  @Test func `order of rows and splitting of files change nothing`() {
    var random = RandomNumbers(seed: RandomCases.seed)
    WorldCases.check(usual: 300, salt: 6) { example in
      let plain = example.roster.roster(schema: example.criteria.schema, random: nil)
      var copy = random
      let shuffled = example.roster.roster(schema: example.criteria.schema, random: &copy)
      random = copy
      let before = example.criteria.assess(plain, on: WorldCriteria.date)
      let after = example.criteria.assess(shuffled, on: WorldCriteria.date)
      return before.teams == after.teams && before.rollUps == after.rollUps ? [] : ["teams differ"]
    }
  }

  @Test func `renaming people only renames them`() {
    WorldCases.check(usual: 300, salt: 7) { example in
      guard let before = example.assessment() else { return ["no team"] }
      var renamed = example
      // p1 … p5 become z9 … z5, so that their order turns round.
      renamed.roster.people = example.roster.people.map { person in
        WorldPerson(id: Self.newName(person.id), facts: person.facts, lists: person.lists)
      }
      guard let after = renamed.assessment() else { return ["no team"] }
      let old = example.summary(of: before, name: Self.newName)
      let new = renamed.summary(of: after) { $0 }
      return old == new ? [] : ["\(old) became \(new)"]
    }
  }

  private static func newName(_ name: String) -> String {
    guard name.hasPrefix("p"), let number = Int(name.dropFirst()) else { return name }
    return "z\(10 - number)"
  }
}

/// What an assessment says, by names instead of positions.
private struct Summary: Equatable {
  let verdict: Verdict
  let size: ClosedRange<Int>
  let counted: ClosedRange<Int>
  let share: Bounds?
  let gap: Gap?
  let members: [String: [Truth]]
  let open: Set<String>
  let settling: [Int?]
}

extension WorldCase {
  fileprivate func summary(of found: TeamAssessment, name: (String) -> String) -> Summary {
    let program = roster.roster(schema: criteria.schema)
    let members = found.members.map {
      (name(program.personID($0.person)), [$0.isMember, $0.counts])
    }
    let open = (found.openFacts?.facts ?? []).map { fact in
      let parts = fact.path(in: program).split(separator: ".", maxSplits: 1).map(String.init)
      return ([name(parts[0])] + parts.dropFirst()).joined(separator: ".")
    }
    return Summary(
      verdict: found.verdict, size: found.size, counted: found.counted, share: found.share,
      gap: found.gap, members: Dictionary(uniqueKeysWithValues: members), open: Set(open),
      settling: [found.openFacts?.settlingMet?.count, found.openFacts?.settlingUnmet?.count])
  }
}

extension WorldRoster {
  /// The roster from one file in order; or, shuffled, with people and records in any order and facts split over two files.
  fileprivate func roster(schema: FactSchema, random: inout RandomNumbers) -> Roster {
    var builder = RosterBuilder(schema: schema)
    let files = ["a.yaml", "b.yaml"].map { builder.addFile(RosterFile(name: $0)) }
    var line = 0
    func place() -> RecordPlace {
      line += 1
      return RecordPlace(file: files[line % 2], line: line, column: 1)
    }
    var steps: [(inout RosterBuilder) -> Void] = unit.map { name, fact in
      let place = place()
      return { builder in
        builder.addUnit(id: Self.team, fact.cells(name), at: place)
      }
    }
    for person in people {
      for (name, fact) in person.facts {
        let place = place()
        steps.append { $0.addPerson(id: person.id, fact.cells(name), at: place) }
      }
      for (owner, list) in person.lists {
        guard case .given(let records) = list else { continue }
        let place = place()
        steps.append { builder in
          let row = builder.addPerson(id: person.id, [], at: place).person
          builder.giveList(owner, of: row)
        }
        for record in records {
          steps.append { builder in
            let row = builder.addPerson(id: person.id, [], at: place).person
            let unit = record.units.count == 1 ? builder.unit(id: record.units[0], at: place) : nil
            builder.addRecord(
              owner, of: row, unit: unit, record.facts.flatMap { $1.cells($0) }, at: place)
          }
        }
      }
    }
    for step in steps.shuffled(using: &random) { step(&builder) }
    return builder.build()
  }

  fileprivate func roster(schema: FactSchema, random: RandomNumbers?) -> Roster {
    var fixed = RandomNumbers(seed: 0)
    return roster(schema: schema, random: &fixed)
  }
}

extension WorldFact {
  fileprivate func cells(_ name: String) -> [RosterBuilder.Cell] {
    switch written.count {
    case 0: []
    case 1: [RosterBuilder.Cell(name, written[0])]
    default: [RosterBuilder.Cell(name, codes: written)]
    }
  }
}
