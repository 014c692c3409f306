/// The assessments of all teams, in the order of the requirements, then of the teams by id.
///
/// Teams of which a requirement cannot tell one from the other share what it comes to.
public struct TeamAssessments: Sendable {
  /// The teams of each requirement.
  package let blocks: [Block]

  /// The position after the last team of each block.
  private let ends: [Int]

  init(_ blocks: [Block]) {
    self.blocks = blocks
    var end = 0
    ends = blocks.map { block in
      end += block.count
      return end
    }
  }

  /// The teams of one requirement.
  package struct Block: Sendable {
    package let requirement: Requirement
    let assessor: Assessor
    private let source: Source

    /// The rows that are left after restricting; nil: all.
    private var rows: [Int]?

    private enum Source {
      /// Assessed one by one.
      case listed([TeamAssessment])

      /// A team for each unit, with the class of each and what each class comes to; teams of a class without an outcome are
      /// special and assessed one by one.
      case units(TeamMarks, outcomes: [TeamOutcome?], special: [Int: TeamAssessment])
    }

    init(_ requirement: Requirement, _ assessor: Assessor, by method: AssessmentMethod) {
      self.requirement = requirement
      self.assessor = assessor
      if method == .engine, let marks = assessor.teamMarks(of: requirement) {
        let classes = marks.classes
        let outcomes = classes.indices.map { assessor.outcome(of: $0, requirement, classes) }
        let units = outcomes.contains(nil) ? 0..<classes.unitCount : 0..<0
        let special = units.filter { outcomes[classes[$0]] == nil }.map { unit in
          let team = Team(id: assessor.roster.unitID(unit), kind: .unit(unit))
          return (unit, assessor.assess(team, requirement))
        }
        source = .units(
          marks, outcomes: outcomes, special: Dictionary(uniqueKeysWithValues: special))
      } else {
        source = .listed(assessor.teams(of: requirement).map { assessor.assess($0, requirement) })
      }
    }

    package var count: Int {
      if let rows { return rows.count }
      switch source {
      case .listed(let teams): return teams.count
      case .units(let marks, _, _): return marks.classes.unitCount
      }
    }

    package subscript(position: Int) -> TeamAssessment {
      let row = rows?[position] ?? position
      switch source {
      case .listed(let teams): return teams[row]
      case .units(let marks, let outcomes, let special):
        guard let outcome = outcomes[marks.classes[row]] else { return Self.found(row, special) }
        let team = Team(id: assessor.roster.unitID(row), kind: .unit(row))
        return TeamAssessment(team, requirement, outcome, assessor, marks: marks)
      }
    }

    /// The unit of a team and what the requirement comes to, without anything that takes time; the unit is nil for groups.
    package func summary(at position: Int) -> (unit: Int?, outcome: TeamOutcome) {
      let row = rows?[position] ?? position
      switch source {
      case .listed(let teams):
        let team = teams[row]
        return (team.unit, team.outcome)
      case .units(let marks, let outcomes, let special):
        return (row, outcomes[marks.classes[row]] ?? Self.found(row, special).outcome)
      }
    }

    /// Which teams have one and the same outcome; nil where each stands for itself.
    package var sharedOutcomes: SharedOutcomes? {
      guard case .units(let marks, let outcomes, _) = source else { return nil }
      return SharedOutcomes(
        classes: marks.classes, isShared: outcomes.map { $0 != nil }, rows: rows)
    }

    /// The positions of the teams, in order, whose outcome fulfils a condition, which is asked once for teams that share it.
    func positions(where isMeant: (TeamOutcome) -> Bool) -> [Int] {
      guard case .units(let marks, let outcomes, let special) = source else {
        return (0..<count).filter { isMeant(summary(at: $0).outcome) }
      }
      let isMeantOfClass = outcomes.map { $0.map(isMeant) }
      guard isMeantOfClass.contains(where: { $0 != false }) else { return [] }
      return (0..<count).filter { position in
        let row = rows?[position] ?? position
        return isMeantOfClass[marks.classes[row]] ?? isMeant(Self.found(row, special).outcome)
      }
    }

    /// The verdicts that occur.
    var verdicts: Set<Verdict> {
      // No class is without units, so that its outcome occurs unless only some teams are left.
      if rows == nil, case .units(_, let outcomes, let special) = source {
        let ofClasses = outcomes.compactMap { $0?.verdict }
        return Set(ofClasses).union(special.values.map(\.verdict))
      }
      return (0..<count).reduce(into: []) { $0.insert(summary(at: $1).outcome.verdict) }
    }

    /// Whether the engine decided all teams at once.
    var isDecidedAtOnce: Bool {
      if case .units = source { true } else { false }
    }

    private static func found(_ unit: Int, _ special: [Int: TeamAssessment]) -> TeamAssessment {
      guard let team = special[unit] else {
        preconditionFailure("a unit of a class without outcome is assessed by itself")
      }
      return team
    }

    func restricted(to isKept: (Int) -> Bool) -> Block {
      var block = self
      block.rows = (0..<count).filter { isKept($0) }.map { rows?[$0] ?? $0 }
      return block
    }
  }
}

extension TeamAssessments {
  /// Which teams of a block have one and the same outcome.
  package struct SharedOutcomes: Sendable {
    fileprivate let classes: TeamClasses
    fileprivate let isShared: [Bool]
    fileprivate let rows: [Int]?

    /// The unit of a team and the number of its outcome; nil where the team stands for itself.
    package subscript(position: Int) -> (unit: Int, number: Int)? {
      let row = rows?[position] ?? position
      let number = classes[row]
      return isShared[number] ? (row, number) : nil
    }
  }
}

extension TeamAssessments: RandomAccessCollection {
  /// The position of the first team.
  public var startIndex: Int { 0 }

  /// The position after the last team.
  public var endIndex: Int { ends.last ?? 0 }

  /// The assessment at a position.
  public subscript(position: Int) -> TeamAssessment {
    guard let block = ends.firstIndex(where: { position < $0 }), position >= 0 else {
      preconditionFailure("no team at \(position)")
    }
    return blocks[block][position - (ends[block] - blocks[block].count)]
  }
}

extension TeamAssessments: Hashable {
  /// Compares the assessments one by one.
  public static func == (left: TeamAssessments, right: TeamAssessments) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  /// Hashes the number of teams.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension TeamAssessments {
  /// The verdicts that occur.
  public var verdicts: Set<Verdict> {
    blocks.reduce(into: []) { $0.formUnion($1.verdicts) }
  }

  /// The number of teams with each verdict of a requirement.
  package func verdicts(of requirement: Requirement.ID) -> [Verdict: Int] {
    var numbers: [Verdict: Int] = [:]
    for block in blocks where block.requirement.id == requirement {
      for position in 0..<block.count {
        numbers[block.summary(at: position).outcome.verdict, default: 0] += 1
      }
    }
    return numbers
  }
}
