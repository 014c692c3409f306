/// The roster of a test: one unit, and fixtures with a post in it.
struct TestTeam {
  let roster: Roster

  /// For each person the fixture.
  let fixtures: [String: String]

  /// The position of the unit of the test; posts may name others.
  let unit: Int

  /// The id of the unit of every test.
  static let unitID = "unit"

  init(_ criteria: Criteria, unit: Node?, members: [CriteriaTest.Member]) {
    var builder = RosterBuilder(for: criteria)
    builder.keepsRecordOrder = true
    let file = builder.addFile(RosterFile(name: criteria.file))
    let nowhere = RecordPlace(file: file, line: 0, column: 0)
    if let unit { TestTeam.add(unit, to: &builder, file: file) }
    let unitRow = builder.unit(id: Self.unitID, at: nowhere)
    var fixtures: [String: String] = [:]
    for member in members {
      guard let node = criteria.people[member.person] else { continue }
      for number in 1...max(1, member.count) where number <= member.count {
        let id = "\(member.person)-\(number)"
        fixtures[id] = member.person
        builder.addPerson(id: id, from: node, unit: unitRow, file: file)
      }
    }
    roster = builder.build()
    self.unit = roster.unit(Self.unitID) ?? 0
    self.fixtures = fixtures
  }

  /// Adds the unit of a test with the units above it, nearest first, which have ids only to hang together.
  private static func add(_ unit: Node, to builder: inout RosterBuilder, file: Int) {
    let ancestors = unit["ancestors"]?.elements ?? []
    for (position, node) in ([unit] + ancestors).enumerated() {
      func id(_ position: Int) -> String {
        position == 0 ? unitID : "\(unitID)-ancestor-\(position)"
      }
      var cells = builder.cells(of: node, owner: .unit)
      if position < ancestors.count { cells.append(RosterBuilder.Cell("parent", id(position + 1))) }
      builder.addUnit(id: id(position), cells, at: RecordPlace(node.place, file: file))
    }
  }

  /// `fixture.degrees.1.field` for a missing fact.
  func path(of fact: MissingFact) -> String {
    let path = fact.path(in: roster)
    guard let dot = path.firstIndex(of: "."), let fixture = fixtures[String(path[..<dot])] else {
      return path
    }
    return fixture + path[dot...]
  }
}
