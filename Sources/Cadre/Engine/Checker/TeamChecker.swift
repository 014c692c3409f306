/// Checks one person or one team after the other, from values in memory.
///
/// For HR systems that ask about the team that somebody is changing just now. A checker remembers what each written value
/// means, so that a check costs some lookups once the values of an organisation have been seen. It is a value for one
/// thread; copies are independent.
///
/// What it says is what ``Criteria/assess(_:on:)`` says of a roster of that one unit.
public struct TeamChecker: Sendable {
  /// What is checked.
  public let criteria: Criteria

  /// The day of the check.
  public let date: CalendarDate

  /// nil where the criteria need more than one record, unit or person at a time, so that a roster is made each time.
  let program: CheckProgram?
  private var answers: RecordAnswers
  private var lastEntry: CheckProgram.Entry?
  private var units: [[String: String]: UnitAnswers] = [:]

  /// More than so many combinations of values are forgotten and learnt anew.
  private static let mostCombinations = 1 << 18

  /// Makes criteria ready for checking on a day.
  public init(_ criteria: Criteria, on date: CalendarDate) {
    self.criteria = criteria
    self.date = date
    program = CheckProgram(criteria)
    answers = RecordAnswers(criteria, program, on: date)
  }

  // MARK: One person

  /// Whether a definition holds for a person, all of whose posts are looked at.
  ///
  /// - Throws: ``InvalidInput`` where a fact is named that neither is built in nor declared by the criteria.
  public mutating func truth(
    of definition: Definition.ID, for person: Roster.PersonValues
  ) throws(InvalidInput) -> Truth {
    guard let program, !program.looksAtUnit, let known = entry(of: definition, program),
      answers.take(person, in: nil, lists: known.lists)
    else {
      let roster = try Roster(units: [], people: [person], for: criteria)
      return Evaluator(criteria: criteria, roster: roster, date: date)
        .truth(of: definition, in: Scope(team: .roster, person: 0))
    }
    var noUnit = UnitAnswers.none
    defer { forgetIfFull() }
    return truth(of: known.node, program, &noUnit)
  }

  /// Where a definition stands in the program. Most often it is the same one for many people, so that it is kept.
  private mutating func entry(
    of definition: Definition.ID, _ program: CheckProgram
  ) -> CheckProgram.Entry? {
    if let lastEntry, lastEntry.definition == definition { return lastEntry }
    lastEntry = program.entries[definition]
    return lastEntry
  }

  // MARK: One team

  /// What every requirement that is counted per unit comes to for the people of a unit.
  ///
  /// - Parameters:
  ///   - people: Those who have or may have a post in the unit; posts elsewhere do not matter.
  ///   - unit: The unit with its facts.
  /// - Returns: the results in the order of the requirements.
  /// - Throws: ``InvalidInput`` where a fact is named that neither is built in nor declared by the criteria.
  public mutating func assess(
    _ people: [Roster.PersonValues], in unit: Roster.UnitValues
  ) throws(InvalidInput) -> [TeamResult] {
    guard let program, Self.areDifferent(people) else { return try assessed(people, unit) }
    var own: UnitAnswers
    if let known = units[unit.facts] {
      own = known
    } else {
      own = try UnitAnswers(unit, criteria, program, on: date)
    }
    guard own.isDecidedByNumbers else { return try assessed(people, unit) }
    guard let heads = heads(people, in: unit, program, &own) else {
      return try assessed(people, unit)
    }
    let results = own.results(heads)
    units[unit.facts] = own
    forgetIfFull()
    return results
  }

  /// The people of a unit as each requirement counts them; nil where a fact is named that there is not.
  private mutating func heads(
    _ people: [Roster.PersonValues], in unit: Roster.UnitValues, _ program: CheckProgram,
    _ own: inout UnitAnswers
  ) -> [Headcount]? {
    var heads = Array(repeating: Headcount(), count: own.entries.count)
    let statesStatus = answers.statesPostStatus(people)
    let team = TeamUnit(id: unit.id)
    for person in people {
      guard answers.take(person, in: team, lists: own.lists, statesPostStatus: statesStatus) else {
        return nil
      }
      let isThere = answers.hasPost
      if isThere == .false { continue }
      for (position, entry) in own.entries.enumerated() {
        let isMember = isThere && truth(of: entry.among.node, program, &own)
        if isMember == .false { continue }
        heads[position].add(isMember: isMember, counts: truth(of: entry.count.node, program, &own))
      }
    }
    return heads
  }

  /// The results of a roster made of the values.
  private func assessed(
    _ people: [Roster.PersonValues], _ unit: Roster.UnitValues
  ) throws(InvalidInput) -> [TeamResult] {
    let roster = try Roster(units: [unit], people: people, for: criteria)
    return criteria.assess(roster, on: date).teams
      .filter { $0.unit != nil && $0.team.id == unit.id }.map { TeamResult($0) }
  }

  /// Whether every person has an id of their own; a roster takes people of one id for one.
  private static func areDifferent(_ people: [Roster.PersonValues]) -> Bool {
    guard people.count <= 16 else { return Set(people.map(\.id)).count == people.count }
    for (position, person) in people.enumerated()
    where people[..<position].contains(where: { $0.id == person.id }) {
      return false
    }
    return true
  }

  private mutating func forgetIfFull() {
    if answers.count > Self.mostCombinations {
      answers = RecordAnswers(criteria, program, on: date)
    }
    if units.count > 1_024 { units = [:] }
  }

  // MARK: Conditions

  private mutating func truth(
    of node: Int, _ program: CheckProgram, _ unit: inout UnitAnswers
  ) -> Truth {
    switch program.nodes[node] {
    case .all(let parts):
      var result = Truth.true
      for part in parts where result != .false {
        result = result && truth(of: program.parts[part], program, &unit)
      }
      return result
    case .any(let parts):
      return any(parts, program, &unit)
    case .none(let parts):
      return !any(parts, program, &unit)
    case .atLeast(let least, let parts):
      var (certain, possible) = (0, 0)
      for part in parts {
        let truth = truth(of: program.parts[part], program, &unit)
        if truth == .true { certain += 1 }
        if truth != .false { possible += 1 }
      }
      return certain >= least ? .true : possible < least ? .false : .unknown
    case .definition(let means): return truth(of: means, program, &unit)
    case .ofPerson(let question): return answers.ofPerson(question)
    case .ofUnit(let question): return unit.answer(question, program)
    case .has(let list, let question): return answers.has(list, question)
    case .every(let list, let question): return answers.every(list, question)
    }
  }

  private mutating func any(
    _ parts: Range<Int>, _ program: CheckProgram, _ unit: inout UnitAnswers
  ) -> Truth {
    var result = Truth.false
    for part in parts where result != .true {
      result = result || truth(of: program.parts[part], program, &unit)
    }
    return result
  }
}
