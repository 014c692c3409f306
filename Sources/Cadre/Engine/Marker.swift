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
    case .everybody where !criteria.dependsOnTeam(condition):
      return marks(of: condition, in: .people)
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
    case .people, .everybody: roster.people.count
    case .standings: standings.count
    case .records(let owner): roster.table(of: owner)?.count ?? 0
    }
  }

  /// What the evaluator sees in a row. A row that stands for nobody is taken for a person of no unit.
  func scope(of row: Int, in space: RowSpace) -> Scope {
    switch space {
    case .people, .everybody:
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

  /// Asks the evaluator about every row.
  func decideEachRow(_ condition: Condition, in space: RowSpace) -> TruthPlane {
    TruthPlane(count: count(of: space)) {
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
    let open = UInt8.max
    var answers = Array(repeating: open, count: combinations.count)
    var builder = TruthPlaneBuilder(count: count(of: space))
    answers.withUnsafeMutableBufferPointer { answers in
      combinations.fill(&builder) { combination, row in
        if answers[combination] == open {
          answers[combination] =
            evaluator.truth(of: test, in: scope(of: row, in: space)).planeBits
        }
        return answers[combination]
      }
    }
    return builder.plane
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
      guard let rows = rows(of: fact.owner, in: space) else { continue }
      columns.append(
        CodeCombinations.Column(codes: codes, values: values.count, rows: rows.positions))
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

  /// For each row of a space its row in the table of `owner`; nil where no row has one.
  private func rows(of owner: FactOwner, in space: RowSpace) -> (positions: [Int32]?, Void)? {
    switch (space, owner) {
    case (.people, .person), (.everybody, .person): return (nil, ())
    case (.standings, .person):
      guard !standings.isAligned else { return (nil, ()) }
      return ((0..<standings.count).map { Int32(standings.person($0)) }, ())
    case (.standings, .unit): return (standings.units, ())
    case (.records(.post), .unit): return (roster.postUnits, ())
    case (.records(let list), .person): return (roster.records(of: list).ownersOfRows, ())
    case (.records(let list), owner) where list == owner: return (nil, ())
    default: return nil
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
