import Testing

@testable import Cadre

/// The engine decides all rows at once; what it says is what the reference evaluator says of each.
///
/// `CADRE_SEED` repeats a run and `CADRE_CASES` sets how many cases it has.
@Suite struct EngineTests {
  /// Rosters for each random criteria.
  private static let rostersEach = 40

  @Test(arguments: [false, true])
  func `the engine agrees with the evaluator on random criteria and rosters`(isFlat: Bool) {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ (isFlat ? 77 : 33))
    let cases = RandomCases.count(usual: 10_000)
    var remaining = cases
    var verdicts: Set<Verdict> = []
    var decidedAtOnce = 0
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      for number in 0..<Self.rostersEach {
        remaining -= 1
        let example = EngineCase(
          yaml: yaml, criteria: criteria,
          roster: generator.roster(schema: criteria.schema, isFlat: isFlat))
        guard example.agrees(inDetail: number == 0) else { return }
        let assessment = example.criteria.assess(example.roster, on: WorldCriteria.date)
        verdicts.formUnion(assessment.teams.verdicts)
        if assessment.teams.blocks[0].isDecidedAtOnce { decidedAtOnce += 1 }
      }
    }
    // The cases are worth trying only if they come to everything, and if the engine decides enough of them itself:
    // about half, which with 250 criteria differs from seed to seed by some hundredths.
    guard cases >= 10_000 else { return }
    #expect(verdicts == Set(Verdict.allCases))
    #expect(decidedAtOnce > cases / 3)
  }

  /// What was decided for some criteria is kept with the roster, and must not be taken for what others mean.
  @Test func `marks of other criteria are never mistaken for one's own`() {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ 5)
    let schema = Self.schema(&generator)
    let rosters = (0..<4).map { generator.roster(schema: schema, isFlat: $0 % 2 == 0) }
    var remaining = RandomCases.count(usual: 10_000) / 100
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      remaining -= 1
      for roster in rosters {
        let example = EngineCase(yaml: yaml, criteria: criteria, roster: roster)
        guard example.agrees(inDetail: true) else { return }
        let later = EngineCase(
          yaml: yaml, criteria: criteria, roster: roster, date: CalendarDate(2029, 3, 1))
        guard later.agrees(inDetail: false) else { return }
      }
    }
  }

  /// The facts that random criteria declare, which are the same for all.
  private static func schema(_ generator: inout EngineCaseGenerator) -> FactSchema {
    while true { if let (_, criteria) = generator.criteria() { return criteria.schema } }
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 127, 128, 129, 300], [false, true])
  func `nothing changes at the borders of words`(people: Int, isFlat: Bool) {
    var generator = EngineCaseGenerator(seed: 7 &+ UInt64(people))
    for units in [1, 40] {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      let roster = generator.roster(
        schema: criteria.schema, isFlat: isFlat, units: units, people: people)
      #expect(roster.people.count == people)
      let example = EngineCase(yaml: yaml, criteria: criteria, roster: roster)
      #expect(example.differences(inDetail: false).isEmpty, "\(example)")
    }
  }

  /// Rows are decided in ranges at the same time; `1` is one after the other.
  @Test(arguments: [2, 3, 16], [false, true])
  func `the number of threads changes nothing`(ranges: Int, isFlat: Bool) throws {
    var generator = EngineCaseGenerator(seed: RandomCases.seed &+ UInt64(ranges))
    var remaining = RandomCases.count(usual: 10_000) / 200
    while remaining > 0 {
      guard let (yaml, criteria) = generator.criteria() else { continue }
      remaining -= 1
      let roster = generator.roster(
        schema: criteria.schema, isFlat: isFlat, units: 70, people: 64 * 3 + remaining)
      let example = EngineCase(yaml: yaml, criteria: criteria, roster: roster)
      let found = RowThreads.$ranges.withValue(ranges) { Self.marks(criteria, roster) }
      // What is decided is kept with the roster, so that the second time needs one of its own.
      let alone = RowThreads.$ranges.withValue(1) { Self.marks(criteria, roster.withoutMarks) }
      for (left, right) in zip(found, alone) {
        #expect(left?.members == right?.members && left?.counts == right?.counts, "\(example)")
        let (left, right) = (left?.classes, right?.classes)
        #expect(left?.representatives == right?.representatives)
        #expect(left?.heads == right?.heads)
        #expect((0..<roster.units.count).allSatisfy { left?[$0] == right?[$0] })
      }
    }
  }

  private static func marks(_ criteria: Criteria, _ roster: Roster) -> [TeamMarks?] {
    let evaluator = Evaluator(criteria: criteria, roster: roster, date: WorldCriteria.date)
    let assessor = Assessor(evaluator: evaluator)
    return criteria.requirements.map { assessor.teamMarks(of: $0) }
  }

  @Test func `a million teams of one are decided as each of them alone`() throws {
    let criteria = try #require(CriteriaReading(Self.smallCriteria).criteria)
    let teams = criteria.assess(
      MillionTeams.roster(schema: criteria.schema), on: WorldCriteria.date
    ).teams
    #expect(teams.count == MillionTeams.count)
    var verdicts: Set<Verdict> = []
    for unit in stride(from: 0, to: MillionTeams.count, by: 9_973) {
      let alone = MillionTeams.roster(schema: criteria.schema, only: unit)
      let expected = criteria.assess(alone, on: WorldCriteria.date, by: .evaluator).teams
      #expect(teams.blocks[0].summary(at: unit).outcome == expected[0].outcome)
      verdicts.insert(expected[0].verdict)
    }
    #expect(verdicts == [.met, .unmet, .undetermined, .notApplicable])
  }

  private static let smallCriteria = """
    cadre: 1
    id: small
    version: "1"
    title: { en: Small }
    sources: { law: { cite: { en: Law } } }
    definitions:
      leader: { means: { has: post, where: { kind: head } } }
      trained: { means: { has: degree, where: { level: { at_least: bachelor } } } }
    requirements:
      - { id: r, cites: law, force: target, for_each: unit, when: { unit.kind: agency }, among: leader,
          count: trained, at_least_share: 25%, rounding: up, if_nobody: met }
    """
}

/// A million units with one person each, of as many kinds as there are combinations of a few values.
private enum MillionTeams {
  static let count = 1_000_000

  /// All of them, or only the team of one unit.
  static func roster(schema: FactSchema, only unit: Int? = nil) -> Roster {
    let units = unit.map { $0..<$0 + 1 } ?? 0..<count
    var aligned = AlignedRoster(schema: schema, count: units.count)
    aligned.files = [RosterFile(name: "r.csv")]
    let place = RecordPlace(file: 0, record: 2, line: 2)
    aligned.places = RecordPlaces(from: place, count: units.count)
    aligned.unitPlaces = aligned.places
    aligned.people = [("id", FactColumn(fetching: Numbers(units)))]
    aligned.parents = Array(repeating: -1, count: units.count)
    aligned.unitOfPost = Array(0..<Int32(units.count))
    func column(_ codes: [String], every step: Int) -> FactColumn {
      let values = [nil] + codes.map { FactValue.code($0) }
      let cells = units.map { UInt8($0 / step % values.count) }
      return FactColumn(values: values, codes: NarrowCodes(.bytes(cells)))
    }
    aligned.units = [
      ("id", FactColumn(fetching: Numbers(units))),
      ("kind", column(["agency", "school"], every: 1)),
    ]
    let everybody = BitPlane(repeating: true, count: units.count)
    aligned.records = [
      .post: AlignedRoster.Records(
        columns: [("kind", column(["head", "deputy_head", "specialist"], every: 3))],
        present: everybody),
      .degree: AlignedRoster.Records(
        columns: [("level", column(["college", "bachelor", "master"], every: 12))],
        present: everybody),
    ]
    return aligned.roster()
  }

  /// Ids that ascend with their numbers.
  private final class Numbers: FetchedTexts {
    private let numbers: Range<Int>

    init(_ numbers: Range<Int>) { self.numbers = numbers }

    var count: Int { numbers.count }
    subscript(row: Int) -> String? { String(1_000_000 + numbers.lowerBound + row) }
  }
}

extension Roster {
  /// The same roster, of which nothing has been decided yet.
  fileprivate var withoutMarks: Roster {
    Roster(
      schema: schema, asOf: asOf, files: files, units: units, people: people, parents: parents,
      postUnits: postUnits, records: records, statesPostStatus: statesPostStatus,
      findings: findings, rejectedRows: [:])
  }
}
