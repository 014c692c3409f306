/// Why a condition holds, fails, or is not known for somebody: the tree of its parts with what was found for each.
public struct Evidence: Hashable, Sendable {
  /// What the condition comes to.
  public let truth: Truth

  /// The condition in the criteria, with its place.
  public let condition: Condition

  /// What was looked at.
  public let finding: Finding

  /// The evidence of the parts; for lists of records that of each record.
  public let parts: [Evidence]

  /// The time that the matching records cover, where a condition adds up years.
  public var time: CoveredTime?

  /// The convention of the criteria that decides where the roster does not give the fact: `undated_posts: held`.
  public var convention: String?

  /// What was looked at.
  public enum Finding: Hashable, Sendable {
    /// Only the parts.
    case parts

    /// One fact, and where it stands; the value is nil where the roster does not give it.
    case fact(FactValue?, place: Place?)

    /// Records of a list; whether there may be more that the roster does not give.
    case records(RecordList, isOpen: Bool)

    /// One record, with its number within the list, from 1, and its position in the table of the list.
    case record(RecordList, number: Int, row: Int, place: Place?)
  }
}

/// Why a person counts in a team, or does not.
public struct PersonEvidence: Hashable, Sendable {
  /// The requirement.
  public let requirement: Requirement.ID

  /// The team.
  public let team: Team

  /// The position of the person in the roster.
  public let person: Int

  /// Whether the person belongs to the team.
  public let membership: Evidence

  /// Whether the person meets the definition that is counted.
  public let counting: Evidence
}

extension Assessment {
  /// The evidence for a person in every team that the person belongs or may belong to.
  public func evidence(forPerson person: Int) -> [PersonEvidence] {
    teams.filter { team in team.members.contains { $0.person == person } }
      .compactMap { evidence(forPerson: person, in: $0) }
  }

  /// The evidence for a person in one team, whether or not the person is a member.
  public func evidence(forPerson person: Int, in team: TeamAssessment) -> PersonEvidence? {
    guard let requirement = criteria.requirements.first(where: { $0.id == team.requirement }) else {
      return nil
    }
    let evaluator = Evaluator(criteria: criteria, roster: roster, date: date)
    var scope = Assessor(evaluator: evaluator).scope(of: team.team)
    scope.person = person
    return PersonEvidence(
      requirement: requirement.id, team: team.team, person: person,
      membership: evaluator.evidence(ofDefinition: requirement.among, in: scope),
      counting: evaluator.evidence(ofDefinition: requirement.count, in: scope))
  }
}

extension Evaluator {
  func evidence(ofDefinition id: Definition.ID, in scope: Scope) -> Evidence {
    evidence(
      of: Condition(.definition(id), at: criteria.definitions[id]?.place ?? Place(file: "")),
      in: scope)
  }

  /// The evidence of a condition; its truths are those of `truth(of:in:)`.
  func evidence(of condition: Condition, in scope: Scope) -> Evidence {
    let truth = truth(of: condition, in: scope)
    func evidence(_ finding: Evidence.Finding, _ parts: [Evidence]) -> Evidence {
      Evidence(truth: truth, condition: condition, finding: finding, parts: parts)
    }
    switch condition.form {
    case .all(let parts), .any(let parts), .none(let parts), .atLeastOf(_, let parts):
      return evidence(.parts, parts.map { self.evidence(of: $0, in: scope) })
    case .definition(let id):
      let means = criteria.definitions[id]?.means
      return evidence(.parts, means.map { [self.evidence(of: $0, in: scope)] } ?? [])
    case .test(let test):
      var result = evidence(finding(of: test, in: scope), [])
      result.convention = convention(deciding: test, in: scope)
      return result
    case .has(let list, let part), .count(let list, let part, _), .total(let list, let part, _, _):
      let (records, isOpen) = records(list, part, condition, scope)
      var result = evidence(.records(list, isOpen: isOpen), records)
      result.time = coveredTime(of: condition, in: scope)
      return result
    case .every(let list, let part):
      let (records, isOpen) = records(list, part, condition, scope)
      return evidence(.records(list, isOpen: isOpen), records)
    }
  }

  private func finding(of test: FactTest, in scope: Scope) -> Evidence.Finding {
    if test.fact == FactReference(.team, "size") {
      return .fact(scope.teamSize.map { .number(DecimalNumber($0)) }, place: nil)
    }
    guard let row = row(of: test.fact.owner, in: scope) else { return .fact(nil, place: nil) }
    let isAge = test.fact == FactReference(.person, "age")
    let name = isAge ? "birth_date" : test.fact.name
    if name == "held_on" {
      return .fact(nil, place: roster.place(of: test.fact.owner, row))
    }
    return .fact(
      roster.table(of: test.fact.owner)?.value(name, row),
      place: roster.place(of: test.fact.owner, row, fact: name))
  }

  /// The evidence of each record: whether it is one of the list and meets the condition.
  private func records(
    _ list: RecordList, _ part: Condition?, _ condition: Condition, _ scope: Scope
  ) -> ([Evidence], isOpen: Bool) {
    let matches = matches(of: part, in: list, scope: scope)
    let records = matches.matches.enumerated().map { position, match in
      var inner = scope
      inner.record = match.record
      return Evidence(
        truth: match.isPresent && match.holds, condition: part ?? condition,
        finding: .record(
          list, number: position + 1, row: match.record.row,
          place: roster.place(of: match.record.owner, match.record.row)),
        parts: part.map { [self.evidence(of: $0, in: inner)] } ?? [])
    }
    return (records, matches.isOpen)
  }
}
