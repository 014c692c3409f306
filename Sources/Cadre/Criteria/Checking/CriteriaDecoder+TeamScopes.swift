import OrderedCollections

/// What one requirement refers to, for the checks of its teams.
struct RequirementTrace {
  let when: Trace
  let exceptions: Trace

  /// What its bounds refer to.
  let bounds: Trace

  /// Where the requirement names itself.
  let subject: Place
}

extension CriteriaDecoder {
  /// Checks that what a requirement refers to exists for its teams: one that is not a single unit has no `unit.kind`.
  mutating func checkTeamScopes(_ criteria: Criteria) {
    var reported: Set<Place> = []
    for requirement in criteria.requirements {
      guard requirement.forEach != .unit,
        let own = requirementTraces.first(where: { $0.subject == requirement.place })
      else { continue }
      let definitions = reachable(from: requirement.among).union(reachable(from: requirement.count))
      let traces =
        [own.when, own.exceptions, own.bounds] + definitions.compactMap { self.traces[$0] }
      for trace in traces {
        checkUnitFacts(trace, of: requirement, &reported)
        checkParameters(trace, of: requirement, &reported)
      }
    }
  }

  private mutating func checkUnitFacts(
    _ trace: Trace, of requirement: Requirement, _ reported: inout Set<Place>
  ) {
    for entry in trace.unitFacts where entry.name != requirement.forEach.unitFact?.description {
      guard reported.insert(entry.place).inserted else { continue }
      report(
        .unitOfNoUnit, at: entry.place,
        ["fact": .text(entry.name), "requirement": .text(requirement.id)],
        help: [.writing("for_each: unit")],
        related: [Diagnostic.Related(requirement.place, Sentence(.teamOfRequirement))])
    }
  }

  private mutating func checkParameters(
    _ trace: Trace, of requirement: Requirement, _ reported: inout Set<Place>
  ) {
    for entry in trace.parameters {
      guard let by = parameters[entry.name]?.by, by != requirement.forEach.unitFact,
        reported.insert(entry.place).inserted
      else { continue }
      report(
        .parameterOfNoUnit, at: entry.place,
        [
          "parameter": .text(entry.name), "fact": .text(by.description),
          "requirement": .text(requirement.id),
        ],
        related: [Diagnostic.Related(requirement.place, Sentence(.teamOfRequirement))])
    }
  }
}

extension Requirement.Grouping {
  /// The fact whose values make the teams.
  fileprivate var unitFact: FactReference? {
    guard case .unitFact(let fact) = self else { return nil }
    return fact
  }
}
