/// What is known of a unit with certain facts: the answers to questions about it, and what each requirement comes to for
/// teams that were met before.
struct UnitAnswers: Sendable {
  /// The requirements that are counted per unit.
  private let requirements: [Requirement]

  /// For each of them who is a member and who counts.
  let entries: [(among: CheckProgram.Entry, count: CheckProgram.Entry)]

  /// The lists that these look through.
  let lists: CheckProgram.Lists

  /// Whether every requirement follows from the unit and from numbers of people: what looks at the units above sees also
  /// those that only posts name.
  let isDecidedByNumbers: Bool
  private let assessor: Assessor?
  private var answers: [Truth?]
  private var known: [[Headcount: TeamResult]]

  /// Where no unit is looked at.
  static let none = UnitAnswers()

  private init() {
    requirements = []
    entries = []
    lists = []
    isDecidedByNumbers = false
    assessor = nil
    answers = []
    known = []
  }

  init(
    _ unit: Roster.UnitValues, _ criteria: Criteria, _ program: CheckProgram, on date: CalendarDate
  ) throws(InvalidInput) {
    let roster = try Roster(units: [unit], people: [], for: criteria)
    let assessor = Assessor(
      evaluator: Evaluator(criteria: criteria, roster: roster, date: date))
    requirements = criteria.requirements.filter { $0.forEach == .unit }
    entries = requirements.compactMap { requirement in
      guard let among = program.entries[requirement.among],
        let count = program.entries[requirement.count]
      else { return nil }
      return (among, count)
    }
    lists = entries.reduce(into: []) { $0.formUnion($1.among.lists.union($1.count.lists)) }
    let scope = Scope(team: .unit(roster.unit(unit.id) ?? 0))
    let isComplete = entries.count == requirements.count
    isDecidedByNumbers =
      isComplete
      && requirements.allSatisfy {
        $0.weighBy == nil && assessor.scopes(of: $0, in: scope).count == 1
          && !criteria.conditionsOnUnits(of: $0).contains { $0.looksAbove }
      }
    self.assessor = assessor
    answers = Array(repeating: nil, count: program.questions.count)
    known = Array(repeating: [:], count: requirements.count)
  }

  private var scope: Scope { Scope(team: .unit(0)) }

  /// The answer to a question about the unit.
  mutating func answer(_ question: Int, _ program: CheckProgram) -> Truth {
    guard let assessor else { return .unknown }
    if let known = answers[question] { return known }
    let truth = assessor.evaluator.truth(of: program.questions[question].condition, in: scope)
    answers[question] = truth
    return truth
  }

  /// What the requirements come to for teams of these people.
  mutating func results(_ heads: [Headcount]) -> [TeamResult] {
    guard let assessor else { return [] }
    return requirements.indices.map { position in
      if let result = known[position][heads[position]] { return result }
      let requirement = requirements[position]
      let book = RuleBook(evaluator: assessor.evaluator, requirement: requirement, scope: scope)
      let situations = [Situation(heads: heads[position], book: book)]
      let outcome = assessor.outcome(of: situations, heads[position], requirement)
      let result = TeamResult(
        requirement.id, outcome, gap: outcome.isOpen ? situations.worstGap() : nil)
      known[position][heads[position]] = result
      return result
    }
  }
}
