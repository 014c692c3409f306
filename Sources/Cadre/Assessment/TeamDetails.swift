import Synchronization

/// What is worked out about a team when it is asked for: people, gap, open facts, nearest misses.
final class TeamDetails: Sendable {
  let assessor: Assessor
  let requirement: Requirement
  private let team: Team
  private let outcome: TeamOutcome
  private let marks: TeamMarks?
  private let known: Mutex<Known>

  private struct Known {
    var members: [TeamAssessment.Member]?
    var gap: Gap??
    var openFacts: OpenFacts??
    var nearestMisses: [NearestMiss]?
  }

  init(
    _ team: Team, _ requirement: Requirement, _ outcome: TeamOutcome, _ assessor: Assessor,
    members: [TeamAssessment.Member]?, marks: TeamMarks?
  ) {
    self.assessor = assessor
    self.requirement = requirement
    self.team = team
    self.outcome = outcome
    self.marks = marks
    known = Mutex(Known(members: members))
  }

  /// A value that is made once. Two that ask at the same time may both make it, and make the same.
  private func once<Value: Sendable>(
    _ part: WritableKeyPath<Known, Value?> & Sendable, _ make: () -> Value
  ) -> Value {
    if let value = known.withLock({ $0[keyPath: part] }) { return value }
    let value = make()
    known.withLock { $0[keyPath: part] = value }
    return value
  }

  private var scope: Scope { assessor.scope(of: team) }

  var members: [TeamAssessment.Member] {
    once(\.members) {
      if let marks, case .unit(let unit) = team.kind {
        return assessor.members(of: unit, requirement, marks)
      }
      return assessor.members(of: requirement, in: scope)
    }
  }

  private var situations: [Situation] {
    assessor.situations(of: requirement, in: scope, members)
  }

  var gap: Gap? {
    once(\.gap) { outcome.isOpen ? situations.worstGap() : nil }
  }

  var openFacts: OpenFacts? {
    once(\.openFacts) {
      outcome.found == .undetermined ? assessor.openFacts(situations, requirement, scope) : nil
    }
  }

  var nearestMisses: [NearestMiss] {
    once(\.nearestMisses) {
      outcome.isOpen ? assessor.nearestMisses(among: members, requirement, scope) : []
    }
  }
}
