@testable import Cadre

extension WorldGenerator {
  mutating func requirement(isOfRoster: Bool) -> WorldRequirement {
    sharesByLevel = ["central": fraction(1, 4), "province": fraction(1, 3)]
    if !random.once(in: 4) { sharesByLevel["commune"] = share() }
    var requirement = WorldRequirement(bounds: bounds(unit: !isOfRoster))
    requirement.isOfRoster = isOfRoster
    requirement.rounding = random.pick(WorldRequirement.Rounding.allCases)
    requirement.ifNobody = random.pick([.met, .unmet, .notApplicable])
    if random.once(in: 5) {
      requirement.weight = random.pick(["weight", "fte"])
    } else if random.once(in: 4), case .atLeastShare(let share) = requirement.bounds[0],
      share.numerator * 2 < share.denominator
    {
      requirement.cap = fraction(49, 100)
    }
    if !isOfRoster, random.once(in: 4) { requirement.when = unitTest() }
    if random.once(in: 2) { requirement.exceptions = exceptions(unit: !isOfRoster) }
    return requirement
  }

  private mutating func bounds(unit: Bool) -> [WorldRequirement.Bound] {
    switch random.below(8) {
    case 0: return [.bySize(steps(unit: unit))]
    case 1: return [.atLeastShare(fraction(1, 4)), .atMostShare(fraction(2, 3))]
    case 2: return [.atLeastCount(1), .atMostShare(fraction(1, 2))]
    case 3: return [.difference(random.below(3))]
    default: return [bound(unit: unit)]
    }
  }

  private mutating func bound(unit: Bool) -> WorldRequirement.Bound {
    switch random.below(7) {
    case 0: return .atMostShare(share())
    case 1: return .atLeastCount(1 + random.below(3))
    case 2: return .atMostCount(random.below(3))
    case 3 where unit:
      return .atLeastShareByLevel(sharesByLevel)
    default: return .atLeastShare(share())
    }
  }

  private mutating func steps(unit: Bool) -> [WorldRequirement.Step] {
    [
      WorldRequirement.Step(until: 1, bound: .atLeastCount(random.below(2))),
      WorldRequirement.Step(until: 3, bound: .atLeastCount(1)),
      WorldRequirement.Step(until: nil, bound: .atLeastShare(share())),
    ]
  }

  private mutating func share() -> WorldRequirement.Fraction {
    random.pick([
      fraction(1, 4), fraction(1, 3), fraction(2, 5), fraction(1, 2), fraction(1, 20),
      fraction(1, 1),
    ])
  }

  private func fraction(_ numerator: Int, _ denominator: Int) -> WorldRequirement.Fraction {
    WorldRequirement.Fraction(numerator: numerator, denominator: denominator)
  }

  private mutating func exceptions(unit: Bool) -> [WorldRequirement.Exception] {
    let size = WorldCondition.test(.team, "size", .atMost(.number(1 + random.below(3))))
    var whens = [size]
    if unit, random.once(in: 2) {
      whens = [random.once(in: 2) ? .all([size, unitTest()]) : unitTest()]
    }
    if random.once(in: 3) {
      whens.append(
        .all([.test(.team, "size", .atLeast(.number(4))), unit ? unitTest() : .any([size])]))
    }
    return whens.map { when in
      let outcome: WorldRequirement.Exception.Outcome =
        random.once(in: 2)
        ? .verdict(random.pick([.met, .unmet, .exempt, .notApplicable])) : .bound(bound(unit: unit))
      return WorldRequirement.Exception(when: when, outcome: outcome)
    }
  }
}
