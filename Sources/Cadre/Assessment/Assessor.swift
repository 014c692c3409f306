extension Criteria {
  /// Decides every requirement for every team of a roster.
  ///
  /// - Parameters:
  ///   - roster: Units and people; read for these criteria, so that it has the facts that they declare.
  ///   - date: The day of the check.
  /// - Returns: the verdicts with everything needed to explain them. The same input gives the same result.
  public func assess(_ roster: Roster, on date: CalendarDate) -> Assessment {
    assess(roster, on: date, by: .engine)
  }

  package func assess(
    _ roster: Roster, on date: CalendarDate, by method: AssessmentMethod
  ) -> Assessment {
    Assessor(evaluator: Evaluator(criteria: self, roster: roster, date: date))
      .assessment(by: method)
  }
}

/// Who decides: the two agree on everything.
package enum AssessmentMethod: Sendable {
  /// All rows at once, wherever that is possible.
  case engine

  /// The reference evaluator, for every person in every team.
  case evaluator
}

/// Decides requirements for teams.
final class Assessor: Sendable {
  let evaluator: Evaluator

  /// People whose membership is given instead of decided by `among`, as in tests of criteria.
  let isMembershipGiven: Bool

  init(evaluator: Evaluator, isMembershipGiven: Bool = false) {
    self.evaluator = evaluator
    self.isMembershipGiven = isMembershipGiven
  }

  var criteria: Criteria { evaluator.criteria }
  var roster: Roster { evaluator.roster }

  func assessment(by method: AssessmentMethod) -> Assessment {
    let blocks = criteria.requirements.map { TeamAssessments.Block($0, self, by: method) }
    return Assessment(
      assessor: self, teams: TeamAssessments(blocks))
  }

  // MARK: Teams

  /// The teams of a requirement, by id. Units whose code is not known may be in any group, so that every such group is
  /// a team.
  func teams(of requirement: Requirement) -> [Team] {
    switch requirement.forEach {
    case .roster: return [Team(id: "roster", kind: .roster)]
    case .unit:
      return (0..<roster.units.count).map { Team(id: roster.unitID($0), kind: .unit($0)) }
    case .unitFact(let fact):
      guard let id = criteria.schema[fact]?.codelist, let codelist = criteria.codelists[id] else {
        return []
      }
      return codelist.entries.indices.filter { code in
        (0..<roster.units.count).contains { evaluator.isUnit($0, in: fact, code: code) != .false }
      }
      .map { code in
        Team(id: codelist.entries[code].code, kind: .group(fact, code: codelist.entries[code].code))
      }
    }
  }

  func scope(of team: Team) -> Scope {
    switch team.kind {
    case .roster: return Scope(team: .roster)
    case .unit(let unit): return Scope(team: .unit(unit))
    case .group(let fact, let code):
      let codelist = criteria.schema[fact]?.codelist.flatMap { criteria.codelists[$0] }
      return Scope(team: .group(fact, code: codelist?[code] ?? 0))
    }
  }

  /// The people who may belong to a team: those with a post that may be in it.
  private func candidates(for scope: Scope) -> [Int] {
    switch scope.team {
    case .unit(let unit):
      if isMembershipGiven { return Array(0..<roster.people.count) }
      let standings = roster.standings.value
      let certain = roster.membership.value.rows(of: unit).map { standings.person(Int($0)) }
      let possible = standings.unplaced
      return possible.isEmpty ? certain : Set(certain + possible).sorted()
    case .roster, .group: return Array(0..<roster.people.count)
    }
  }

  /// What makes a member: a post in the team, unless everybody is one team, and the definition.
  func membership(of requirement: Requirement, in scope: Scope) -> Condition {
    let definition = Condition(.definition(requirement.among), at: requirement.place)
    if scope.team == .roster { return definition }
    let post = Condition(.has(.post, where: nil), at: requirement.place)
    return Condition(.all([post, definition]), at: requirement.place)
  }

  func members(of requirement: Requirement, in scope: Scope) -> [TeamAssessment.Member] {
    members(among: candidates(for: scope), requirement, scope)
  }

  /// Those of some people who are or may be members of a team.
  func members(
    among people: [Int], _ requirement: Requirement, _ scope: Scope
  ) -> [TeamAssessment.Member] {
    let membership = membership(of: requirement, in: scope)
    return people.compactMap { person in
      var scope = scope
      scope.person = person
      let isMember = isMembershipGiven ? .true : evaluator.truth(of: membership, in: scope)
      guard isMember != .false else { return nil }
      return TeamAssessment.Member(
        person: person, isMember: isMember,
        counts: evaluator.truth(of: requirement.count, in: scope),
        possibleWeight: requirement.weighBy.map { evaluator.weight($0, in: scope) })
    }
  }

  // MARK: One team

  /// Decides a requirement for a team by looking at everybody who may be a member.
  func assess(_ team: Team, _ requirement: Requirement) -> TeamAssessment {
    let scope = scope(of: team)
    let members = members(of: requirement, in: scope)
    let outcome = outcome(
      of: situations(of: requirement, in: scope, members), members.headcount, requirement)
    return TeamAssessment(team, requirement, outcome, self, members: members)
  }

  /// What the situations of a team come to.
  func outcome(
    of situations: [Situation], _ heads: Headcount, _ requirement: Requirement
  ) -> TeamOutcome {
    let verdicts = situations.reduce(into: Set<Verdict>()) { $0.formUnion($1.verdicts()) }
    let found = verdicts.count == 1 ? verdicts.first ?? .undetermined : .undetermined
    let byDefault = found == .undetermined ? requirement.ifUnknown : nil
    return TeamOutcome(
      verdict: byDefault ?? found, found: found, heads: heads,
      demands: situations.flatMap { $0.demands() }.uniqued(),
      exception: situations.certainException())
  }

  /// The situations that the missing facts of a team's unit allow.
  func situations(
    of requirement: Requirement, in scope: Scope, _ members: [TeamAssessment.Member]
  ) -> [Situation] {
    scopes(of: requirement, in: scope).map { assumed in
      Situation(
        members: assumed.assumptions.isEmpty ? members : self.members(of: requirement, in: assumed),
        book: RuleBook(evaluator: evaluator, requirement: requirement, scope: assumed))
    }
  }

  func rejectedRows(of team: Team) -> Int {
    guard case .unit(let unit) = team.kind else {
      return roster.rejectedRows.values.reduce(0) { $0 + $1.count }
    }
    return roster.rejectedRows(ofUnit: unit)
  }

  /// The scope once for every combination of codes that unknown facts of the unit may have, as far as parameters of the
  /// requirement depend on them.
  func scopes(of requirement: Requirement, in scope: Scope) -> [Scope] {
    var scopes = [scope]
    for fact in criteria.unitFacts(decidingParametersOf: requirement) {
      guard let id = criteria.schema[fact]?.codelist, let codelist = criteria.codelists[id],
        case .codes(.set(let set), _) = evaluator.value(
          of: fact, for: .isKnown(true), in: scope)
      else { continue }
      let possible: [Int]
      switch set {
      case .unknown: possible = Array(codelist.entries.indices)
      case .codes(let codes): possible = codes
      }
      guard possible.count > 1 else { continue }
      scopes = scopes.flatMap { scope in
        possible.map { code in
          var scope = scope
          scope.assumptions[fact] = code
          return scope
        }
      }
    }
    return scopes
  }
}

/// A team in one of the situations that missing facts of its unit allow.
struct Situation {
  /// Who is or may be a member; empty where only the numbers are known.
  private(set) var members: [TeamAssessment.Member]
  private(set) var heads: Headcount
  let book: RuleBook

  init(members: [TeamAssessment.Member], book: RuleBook) {
    self.members = members
    heads = members.headcount
    self.book = book
  }

  /// A team of which only the numbers are known.
  ///
  /// - Precondition: the requirement counts heads.
  init(heads: Headcount, book: RuleBook) {
    precondition(book.requirement.weighBy == nil, "weights are of people")
    members = []
    self.heads = heads
    self.book = book
  }

  /// The situation after answers about some members.
  func applying(_ answers: some Sequence<OpenPerson.Answer>) -> Situation {
    var members = members
    for answer in answers {
      members[answer.position] = answer.applied(to: members[answer.position])
    }
    return Situation(members: members, book: book)
  }

  func verdicts() -> Set<Verdict> { withTally { $0.verdicts() } }

  func gap() -> Gap { withTally { $0.gap() } }

  var headTally: HeadTally {
    HeadTally(
      heads: heads, rules: book.rules, rounding: book.requirement.rounding ?? .up, cap: book.cap)
  }

  private func withTally<Result>(_ body: (any Tally) -> Result) -> Result {
    guard book.requirement.weighBy != nil else { return body(headTally) }
    let people = members.map {
      WeightTally.Person(
        isMember: $0.isMember, counts: $0.counts,
        leastWeight: $0.possibleWeight?.least.millionths ?? 0,
        greatestWeight: $0.possibleWeight?.greatest?.millionths)
    }
    return body(WeightTally(people: people, rules: book.rules))
  }
}

extension [Situation] {
  /// The gap of the situation that asks for the most steps.
  func worstGap() -> Gap? {
    let gaps = filter { $0.verdicts() != [.met] }.map { $0.gap() }
    return gaps.max { ($0.certain.appoint ?? .max) < ($1.certain.appoint ?? .max) }
  }

  /// The exception that decides at every possible size.
  func certainException() -> Requirement.Exception.ID? {
    let exceptions = Set(
      flatMap { situation in
        situation.heads.sizes.flatMap { situation.book.rules(size: $0) }
      }.map(\.exception))
    return exceptions.count == 1 ? exceptions.first ?? nil : nil
  }
}

extension [TeamAssessment.Member] {
  var headcount: Headcount {
    reduce(into: Headcount()) { $0.add(isMember: $1.isMember, counts: $1.counts) }
  }
}

extension Criteria {
  /// The unit facts by which parameters differ that a requirement uses, directly or through its definitions.
  func unitFacts(decidingParametersOf requirement: Requirement) -> [FactReference] {
    // In most criteria no parameter differs by units.
    guard self.parameters.values.contains(where: { $0.by != nil }) else { return [] }
    var parameters: [Parameter.ID] = requirement.allBounds.compactMap(\.parameter)
    if case .parameter(let id) = requirement.shareNotAbove { parameters.append(id) }
    for condition in conditions(of: requirement) {
      condition.forEach { part in
        for comparison in part.comparisons { comparison.parameter.map { parameters.append($0) } }
      }
    }
    return parameters.compactMap { self.parameters[$0]?.by }.uniqued()
  }

  /// The conditions that a requirement depends on, with those of its definitions.
  func conditions(of requirement: Requirement) -> [Condition] {
    var conditions = conditionsOnUnits(of: requirement)
    var pending = [requirement.among, requirement.count]
    var seen: Set<Definition.ID> = []
    while let id = pending.popLast() {
      guard seen.insert(id).inserted, let definition = definitions[id] else { continue }
      conditions.append(definition.means)
      definition.means.forEach { if case .definition(let id) = $0.form { pending.append(id) } }
    }
    return conditions
  }
}

extension Condition {
  /// The comparisons that stand in the condition itself.
  var comparisons: [Comparison] {
    switch form {
    case .test(let test): [test.comparison]
    case .count(_, _, let comparisons), .total(_, _, _, let comparisons): comparisons
    default: []
    }
  }
}

extension Requirement {
  /// Every bound, those in tables and in exceptions included.
  var allBounds: [Bound] {
    func expanded(_ bound: Bound) -> [Bound] {
      guard case .bySize(let steps) = bound.form else { return [bound] }
      return steps.flatMap { $0.bounds.flatMap(expanded) }
    }
    let ofExceptions = exceptions.flatMap { exception -> [Bound] in
      guard case .bounds(let bounds) = exception.outcome else { return [] }
      return bounds
    }
    return (bounds + ofExceptions).flatMap(expanded)
  }
}

extension Requirement.Bound {
  /// The parameter that the bound uses.
  var parameter: Parameter.ID? {
    switch form {
    case .atLeastShare(.parameter(let id)), .atMostShare(.parameter(let id)),
      .atLeastCount(.parameter(let id)), .atMostCount(.parameter(let id)),
      .differenceAtMost(.parameter(let id)):
      id
    default: nil
    }
  }
}
