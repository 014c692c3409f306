/// Decides conditions for all rows of a roster at once.
///
/// What the evaluator says of one row is the meaning; the marker asks it once for each combination of codes that a test
/// reads, and joins the answers as planes. What depends on more than a few columns it asks row by row.
struct Marker: Sendable {
  let evaluator: Evaluator

  var criteria: Criteria { evaluator.criteria }
  var roster: Roster { evaluator.roster }
  var standings: Standings { roster.standings.value }

  /// The truth of a condition for every row.
  func marks(of condition: Condition, in space: RowSpace) -> TruthPlane {
    switch space {
    case .standings where !criteria.dependsOnTeam(condition):
      return standings.lifted(marks(of: condition, in: .people))
    default:
      let key = MarkKey(condition, in: space, criteria, on: evaluator.date)
      return roster.marks.marks(key) { decide(condition, in: space) }
    }
  }

  func marks(of definition: Definition.ID, in space: RowSpace) -> TruthPlane {
    marks(of: Condition(.definition(definition), at: Place(file: "")), in: space)
  }

  private func decide(_ condition: Condition, in space: RowSpace) -> TruthPlane {
    let count = count(of: space)
    func marks(_ parts: [Condition]) -> [TruthPlane] { parts.map { self.marks(of: $0, in: space) } }
    switch condition.form {
    case .all(let parts):
      return marks(parts).reduce(TruthPlane(repeating: .true, count: count), &&)
    case .any(let parts):
      return marks(parts).reduce(TruthPlane(repeating: .false, count: count), ||)
    case .none(let parts):
      return !marks(parts).reduce(TruthPlane(repeating: .false, count: count), ||)
    case .atLeastOf(let least, let parts):
      return .atLeast(least, of: marks(parts), count: count)
    case .definition(let id):
      guard let definition = criteria.definitions[id] else {
        return TruthPlane(repeating: .unknown, count: count)
      }
      return self.marks(of: definition.means, in: space)
    case .test(let test):
      return decide(test, condition, in: space)
    case .has(let list, _), .every(let list, _), .count(let list, _, _),
      .total(let list, _, _, _):
      return decide(condition, through: list, in: space) ?? decideEachRow(condition, in: space)
    }
  }

  // MARK: Rows

  /// The number of rows of a space.
  func count(of space: RowSpace) -> Int {
    switch space {
    case .people: roster.people.count
    case .standings: standings.count
    case .records(let owner): roster.table(of: owner)?.count ?? 0
    }
  }

  /// What the evaluator sees in a row. A row that stands for nobody is taken for a person of no unit.
  func scope(of row: Int, in space: RowSpace) -> Scope {
    switch space {
    case .people:
      return Scope(team: .roster, person: row)
    case .standings:
      let unit = standings.units[row]
      return Scope(team: unit < 0 ? .roster : .unit(Int(unit)), person: standings.person(row))
    case .records(let owner):
      return Scope(
        team: .roster, person: roster.records(of: owner).owner(of: row),
        record: RecordReference(owner: owner, row: row))
    }
  }

  /// A row about which the evaluator is asked costs so many times what one costs whose answer is looked up.
  static let evaluatedRow = 64

  /// Asks the evaluator about every row.
  func decideEachRow(_ condition: Condition, in space: RowSpace) -> TruthPlane {
    TruthPlane(count: count(of: space), weight: Self.evaluatedRow) {
      evaluator.truth(of: condition, in: scope(of: $0, in: space))
    }
  }

  // MARK: Tests

  /// Asks the evaluator once for each combination of the codes that the test reads.
  private func decide(
    _ test: FactTest, _ condition: Condition, in space: RowSpace
  ) -> TruthPlane {
    guard let columns = columns(readBy: test, in: space),
      let combinations = CodeCombinations(columns)
    else { return decideEachRow(condition, in: space) }
    return TruthPlane(
      count: count(of: space),
      filling: { builder in
        let open = UInt8.max
        var answers = Array(repeating: open, count: combinations.count)
        answers.withUnsafeMutableBufferPointer { answers in
          combinations.fill(&builder) { combination, row in
            if answers[combination] == open {
              answers[combination] =
                evaluator.truth(of: test, in: scope(of: row, in: space)).planeBits
            }
            return answers[combination]
          }
        }
      })
  }

  /// Every column that the evaluator reads for a test; nil where one is not coded.
  private func columns(
    readBy test: FactTest, in space: RowSpace
  ) -> [CodeCombinations.Column]? {
    var columns: [CodeCombinations.Column] = []
    for fact in factsRead(by: test) {
      guard let table = roster.table(of: fact.owner), let column = table.columns[fact.name] else {
        // What the roster does not have is the same in every row.
        continue
      }
      guard let (values, codes) = column.coded else { return nil }
      switch positions(in: fact.owner, of: space) {
      case .same: columns.append(.init(codes: codes, values: values.count, rows: nil))
      case .at(let rows): columns.append(.init(codes: codes, values: values.count, rows: rows))
      case .nowhere: continue
      }
    }
    return columns
  }

  private func factsRead(by test: FactTest) -> [FactReference] {
    var facts: [FactReference] = []
    if case .heldOn = test.comparison {
      facts = ["from", "until"].map { FactReference(test.fact.owner, $0) }
    } else if test.fact == FactReference(.person, "age") {
      facts = [FactReference(.person, "birth_date")]
    } else {
      facts = [test.fact]
      // Whether a post without status is an official one depends on whether its title is given.
      if test.fact == FactReference(.post, "status") { facts.append(FactReference(.post, "title")) }
    }
    if let by = test.comparison.parameter.flatMap({ criteria.parameters[$0]?.by }) {
      facts.append(by)
    }
    return facts
  }

  /// Where the rows of a space stand in a table.
  private enum Positions {
    /// In the same rows.
    case same

    /// For each row in this one, or in none where it is -1.
    case at([Int32])

    /// No row stands there.
    case nowhere
  }

  /// Where the rows of a space stand in the table of `owner`.
  private func positions(in owner: FactOwner, of space: RowSpace) -> Positions {
    switch (space, owner) {
    case (.people, .person): return .same
    case (.standings, .person):
      guard !standings.isAligned else { return .same }
      return .at((0..<standings.count).map { Int32(standings.person($0)) })
    case (.standings, .unit): return .at(standings.units)
    case (.records(.post), .unit): return .at(roster.postUnits)
    case (.records(let list), .person):
      return roster.records(of: list).ownersOfRows.map { .at($0) } ?? .same
    case (.records(let list), owner) where list == owner: return .same
    default: return .nowhere
    }
  }
}

extension RecordTable {
  /// For each row the person; nil where it is the row itself.
  fileprivate var ownersOfRows: [Int32]? {
    guard case .grouped(_, let owners) = ownership else { return nil }
    return owners.map(Int32.init)
  }
}
