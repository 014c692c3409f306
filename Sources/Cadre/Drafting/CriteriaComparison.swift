/// How the answers of two criteria differ for one roster.
public struct CriteriaComparison: Hashable, Sendable {
  /// The assessment by the first criteria.
  public let before: Assessment

  /// The assessment by the second criteria.
  public let after: Assessment

  /// Teams whose verdict changes, in the order of the assessment before.
  public let teams: [TeamChange]

  /// People who begin or cease to belong or to count, by id within each team.
  public let people: [PersonChange]

  /// Requirements that only one of the criteria has, or that form their teams in different ways.
  public let unmatched: [Requirement.ID]

  /// Whether the criteria have no requirement that can be compared.
  public var comparesNothing: Bool {
    before.criteria.requirements.allSatisfy { unmatched.contains($0.id) }
  }

  /// A team whose verdict changes.
  public struct TeamChange: Hashable, Sendable {
    /// The requirement, as the first criteria call it.
    public let requirement: Requirement.ID

    /// The team.
    public let team: Team

    /// What the first criteria come to.
    public let before: TeamAssessment

    /// What the second criteria come to.
    public let after: TeamAssessment

    /// Whether the change is for the better, where the two verdicts can be ordered.
    public var direction: Direction? {
      let order: [Verdict] = [.unmet, .undetermined, .met]
      guard let old = order.firstIndex(of: before.verdict),
        let new = order.firstIndex(of: after.verdict), old != new
      else { return nil }
      return new > old ? .better : .worse
    }
  }

  /// The direction of a change.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case better
    case worse
  }

  /// A person of whom membership or counting changes.
  public struct PersonChange: Hashable, Sendable {
    /// The requirement, as the first criteria call it.
    public let requirement: Requirement.ID

    /// The team.
    public let team: Team

    /// The position of the person in the roster.
    public let person: Int

    /// What changes.
    public let aspect: Aspect

    /// The answer of the first criteria.
    public let before: Truth

    /// The answer of the second criteria.
    public let after: Truth

    /// The clauses of the first criteria that make the difference: where their answer is the greater those that hold,
    /// of alternatives the first; otherwise those that fail.
    public let clausesBefore: [Clause]

    /// The clauses of the second criteria that make the difference, likewise.
    public let clausesAfter: [Clause]
  }

  /// What changes about a person.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    case membership
    case counting
  }
}

extension Assessment {
  /// Compares this assessment with that of the same roster by other criteria.
  public func compared(to other: Assessment) -> CriteriaComparison {
    let pairs = requirementPairs(with: other)
    var teams: [CriteriaComparison.TeamChange] = []
    var people: [CriteriaComparison.PersonChange] = []
    let assessors = (assessor, other.assessor)
    for (old, new) in pairs {
      let newTeams = other.teams.filter { $0.requirement == new }
      let byTeam = Dictionary(newTeams.map { ($0.team.id, $0) }) { first, _ in first }
      for team in self.teams where team.requirement == old {
        guard let counterpart = byTeam[team.team.id] else { continue }
        if team.verdict != counterpart.verdict {
          teams.append(
            CriteriaComparison.TeamChange(
              requirement: old, team: team.team, before: team, after: counterpart))
        }
        people += personChanges(team, counterpart, assessors)
      }
    }
    let matched = Set(pairs.flatMap { [$0.0, $0.1] })
    let unmatched = (criteria.requirements + other.criteria.requirements).map(\.id)
      .filter { !matched.contains($0) }
    return CriteriaComparison(
      before: self, after: other, teams: teams, people: people, unmatched: unmatched.uniqued())
  }

  /// Requirements with the same id; or, where each of the criteria has only one, these two. Requirements that form teams in
  /// different ways have no teams to compare.
  private func requirementPairs(with other: Assessment) -> [(Requirement.ID, Requirement.ID)] {
    let old = criteria.requirements
    let new = other.criteria.requirements
    let pairs =
      old.count == 1 && new.count == 1
      ? [(old[0], new[0])]
      : old.compactMap { first in new.first { $0.id == first.id }.map { (first, $0) } }
    return pairs.filter { $0.forEach == $1.forEach }.map { ($0.id, $1.id) }
  }

  private func personChanges(
    _ old: TeamAssessment, _ new: TeamAssessment, _ assessors: (Assessor, Assessor)
  ) -> [CriteriaComparison.PersonChange] {
    let oldMembers = Dictionary(uniqueKeysWithValues: old.members.map { ($0.person, $0) })
    let newMembers = Dictionary(uniqueKeysWithValues: new.members.map { ($0.person, $0) })
    return Set(oldMembers.keys).union(newMembers.keys).sorted().flatMap { person in
      let before = oldMembers[person]
      let after = newMembers[person]
      var changes: [CriteriaComparison.PersonChange] = []
      let membership = (before?.isMember ?? .false, after?.isMember ?? .false)
      if membership.0 != membership.1 {
        changes.append(change(.membership, person, old, membership, assessors))
      }
      if let before, let after, before.counts != after.counts {
        changes.append(change(.counting, person, old, (before.counts, after.counts), assessors))
      }
      return changes
    }
  }

  private func change(
    _ aspect: CriteriaComparison.Aspect, _ person: Int, _ team: TeamAssessment,
    _ truths: (Truth, Truth), _ assessors: (Assessor, Assessor)
  ) -> CriteriaComparison.PersonChange {
    let definitions = (
      assessors.0.definition(of: aspect, team.requirement),
      assessors.1.definition(of: aspect, team.requirement)
    )
    func scope(_ assessor: Assessor) -> Scope {
      var scope = assessor.scope(of: team.team)
      scope.person = person
      return scope
    }
    let clauses = DecidingClauses(
      evaluators: (assessors.0.evaluator, assessors.1.evaluator), conditions: definitions,
      scopes: (scope(assessors.0), scope(assessors.1))
    ).clauses(isGreaterAfter: truths.1.rawValue > truths.0.rawValue)
    return CriteriaComparison.PersonChange(
      requirement: team.requirement, team: team.team, person: person, aspect: aspect,
      before: truths.0, after: truths.1, clausesBefore: clauses.before, clausesAfter: clauses.after)
  }
}

extension Assessor {
  /// The definition in question: of the requirement with an id, or of the only one.
  fileprivate func definition(
    of aspect: CriteriaComparison.Aspect, _ id: Requirement.ID
  ) -> Condition {
    let found = criteria.requirements.first { $0.id == id } ?? criteria.requirements.first
    guard let requirement = found else { return Condition(.all([]), at: Place(file: "")) }
    let definition = aspect == .membership ? requirement.among : requirement.count
    return Condition(
      .definition(definition), at: criteria.definitions[definition]?.place ?? Place(file: ""))
  }
}
