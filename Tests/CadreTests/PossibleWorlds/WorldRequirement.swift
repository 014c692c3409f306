import Cadre

/// A requirement of random criteria, with its arithmetic stated a second time.
struct WorldRequirement: Hashable {
  var when: WorldCondition?
  var bounds: [Bound]
  var cap: Fraction?
  var rounding = Rounding.up
  var weighBy: (owner: FactOwner, fact: String)? {
    weight.map { $0 == "fte" ? (.post, "fte") : (.person, $0) }
  }
  var weight: String?
  var ifNobody = Verdict.notApplicable
  var exceptions: [Exception] = []
  var isOfRoster = false

  enum Rounding: String, CaseIterable { case up, nearest, down }

  struct Fraction: Hashable {
    let numerator: Int
    let denominator: Int
    var yaml: String { "\(numerator)/\(denominator)" }
  }

  enum Bound: Hashable {
    case atLeastShare(Fraction)
    case atMostShare(Fraction)
    case atLeastCount(Int)
    case atMostCount(Int)
    case difference(Int)

    /// A share by the level of the unit.
    case atLeastShareByLevel([String: Fraction])

    /// The bound of the first step up to whose size the team reaches; the last step has no end.
    case bySize([Step])
  }

  struct Step: Hashable {
    let until: Int?
    let bound: Bound
  }

  struct Exception: Hashable {
    let when: WorldCondition
    let outcome: Outcome

    enum Outcome: Hashable {
      case verdict(Verdict)
      case bound(Bound)
    }
  }
}

// MARK: The language

extension WorldRequirement {
  /// The parameter by level that some bound uses.
  var byLevel: [String: Fraction]? {
    func find(_ bounds: [Bound]) -> [String: Fraction]? {
      for bound in bounds {
        if case .atLeastShareByLevel(let shares) = bound { return shares }
        if case .bySize(let steps) = bound, let found = find(steps.map(\.bound)) { return found }
      }
      return nil
    }
    let ofExceptions = exceptions.compactMap { exception -> Bound? in
      guard case .bound(let bound) = exception.outcome else { return nil }
      return bound
    }
    return find(bounds + ofExceptions)
  }

  var yaml: String {
    var keys = [
      "id: r", "cites: law", "force: target", "for_each: \(isOfRoster ? "roster" : "unit")",
    ]
    if let when { keys.append("when: \(when.yaml)") }
    keys += ["among: member", "count: counted"] + bounds.map(\.yaml)
    if let cap { keys.append("share_not_above: \(cap.yaml)") }
    let all =
      bounds
      + exceptions.compactMap {
        if case .bound(let bound) = $0.outcome { bound } else { nil }
      }
    if weight == nil, all.contains(where: \.hasShare) {
      keys.append("rounding: \(rounding.rawValue)")
    }
    if let weighBy { keys.append("weigh_by: \(weighBy.owner.rawValue).\(weighBy.fact)") }
    keys.append("if_nobody: \(ifNobody.rawValue)")
    if !exceptions.isEmpty {
      let items = exceptions.enumerated().map { number, exception in
        let outcome =
          switch exception.outcome {
          case .verdict(let verdict): "verdict: \(verdict.rawValue)"
          case .bound(let bound): bound.yaml
          }
        return "{ id: e\(number), when: \(exception.when.yaml), \(outcome), cites: law }"
      }
      keys.append("exceptions: [ \(items.joined(separator: ", ")) ]")
    }
    return "{ \(keys.joined(separator: ", ")) }"
  }
}

extension WorldRequirement.Bound {
  var hasShare: Bool {
    switch self {
    case .atLeastShare, .atMostShare, .atLeastShareByLevel: true
    case .bySize(let steps): steps.contains { $0.bound.hasShare }
    case .atLeastCount, .atMostCount, .difference: false
    }
  }

  var yaml: String {
    switch self {
    case .atLeastShare(let share): return "at_least_share: \(share.yaml)"
    case .atMostShare(let share): return "at_most_share: \(share.yaml)"
    case .atLeastCount(let count): return "at_least_count: \(count)"
    case .atMostCount(let count): return "at_most_count: \(count)"
    case .difference(let difference): return "difference_at_most: \(difference)"
    case .atLeastShareByLevel: return "at_least_share: { parameter: by-level }"
    case .bySize(let steps):
      var from = 1
      let items = steps.map { step in
        let until = step.until.map { ", until: \($0)" } ?? ""
        defer { from = (step.until ?? 0) + 1 }
        return "{ from: \(from)\(until), \(step.bound.yaml) }"
      }
      return "by_size: [ \(items.joined(separator: ", ")) ]"
    }
  }
}

// MARK: The meaning

/// A team of a world: every member with whether it counts, and its weight.
struct WorldTeam {
  let members: [(counts: Bool, weight: Int)]
  let level: String?

  var size: Int { members.count }
  var counted: Int { members.count(where: \.counts) }
}

extension WorldRequirement {
  /// What the requirement comes to in a world; `holds` decides conditions on the team.
  func verdict(_ team: WorldTeam, holds: (WorldCondition) -> Bool) -> Verdict {
    if let when, !holds(when) { return .notApplicable }
    if team.size == 0 { return ifNobody }
    for exception in exceptions where holds(exception.when) {
      switch exception.outcome {
      case .verdict(let verdict): return verdict
      case .bound(let bound): return verdict(of: [bound], team)
      }
    }
    return verdict(of: bounds, team)
  }

  private func verdict(of bounds: [Bound], _ team: WorldTeam) -> Verdict {
    let met = bounds.map { isMet($0, team) }
    if met.contains(nil) { return .undetermined }
    return met.allSatisfy { $0 == true } ? .met : .unmet
  }

  /// nil where no value is in force.
  private func isMet(_ bound: Bound, _ team: WorldTeam) -> Bool? {
    switch bound {
    case .bySize(let steps):
      let step = steps.first { team.size <= $0.until ?? .max }
      return step.flatMap { isMet($0.bound, team) }
    case .atLeastShareByLevel(let shares):
      guard let share = team.level.flatMap({ shares[$0] }) else { return nil }
      return isMet(.atLeastShare(share), team)
    default: return weight == nil ? headsMeet(bound, team) : weightsMeet(bound, team)
    }
  }

  private func headsMeet(_ bound: Bound, _ team: WorldTeam) -> Bool {
    let (size, counted) = (team.size, team.counted)
    switch bound {
    case .atLeastShare(let share):
      var needed = people(share, size)
      if let cap {
        while needed * cap.denominator > cap.numerator * size { needed -= 1 }
      }
      return counted >= needed
    case .atMostShare(let share): return counted <= people(share, size)
    case .atLeastCount(let count): return counted >= count
    case .atMostCount(let count): return counted <= count
    case .difference(let difference): return abs(counted - (size - counted)) <= difference
    case .atLeastShareByLevel, .bySize: return false
    }
  }

  /// The share of a team in people, found by trying every number.
  private func people(_ share: Fraction, _ size: Int) -> Int {
    let exact = share.numerator * size
    let numbers = Array(0...size)
    switch rounding {
    case .up: return numbers.first { $0 * share.denominator >= exact } ?? size
    case .down: return numbers.last { $0 * share.denominator <= exact } ?? 0
    case .nearest:
      // Of two equally near numbers the greater one.
      return numbers.reversed().min {
        abs($0 * share.denominator - exact) < abs($1 * share.denominator - exact)
      } ?? 0
    }
  }

  private func weightsMeet(_ bound: Bound, _ team: WorldTeam) -> Bool {
    let total = team.members.reduce(0) { $0 + $1.weight }
    let counted = team.members.reduce(0) { $0 + ($1.counts ? $1.weight : 0) }
    switch bound {
    case .atLeastShare(let share): return counted * share.denominator >= share.numerator * total
    case .atMostShare(let share): return counted * share.denominator <= share.numerator * total
    case .atLeastCount(let count): return counted >= count
    case .atMostCount(let count): return counted <= count
    case .difference(let difference): return abs(counted - (total - counted)) <= difference
    case .atLeastShareByLevel, .bySize: return false
    }
  }
}
