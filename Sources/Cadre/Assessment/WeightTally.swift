/// A team whose members weigh differently: shares of weights, without rounding.
struct WeightTally: Tally {
  /// A person with what is known of membership, counting and weight.
  struct Person: Hashable {
    var isMember: Truth
    var counts: Truth

    /// In millionths; nil where it is not known, which may be any number from zero.
    var weight: Int?
  }

  var people: [Person]
  let rules: (Int) -> [Rule]

  /// The possible numbers of members.
  var sizes: ClosedRange<Int> {
    people.count { $0.isMember == .true }...people.count { $0.isMember != .false }
  }

  func verdicts() -> Set<Verdict> {
    var verdicts: Set<Verdict> = []
    for rule in Set(sizes.flatMap(rules)) {
      switch rule.form {
      case .verdict(let verdict): verdicts.insert(verdict)
      case .withoutValue: verdicts.insert(.undetermined)
      case .bounds(let bounds): verdicts.formUnion(self.verdicts(bounds))
      }
    }
    return verdicts
  }

  /// Each bound is a sum that must not be below zero; people are independent, so its least and greatest value are exact.
  private func verdicts(_ bounds: [ResolvedBound]) -> Set<Verdict> {
    let truths = bounds.map { bound in
      let (least, greatest) = range(of: bound)
      return least.map { $0 >= 0 } ?? false
        ? Truth.true : greatest.map { $0 < 0 } ?? false ? .false : .unknown
    }
    switch truths.reduce(Truth.true, { $0 && $1 }) {
    case .true: return [.met]
    case .false: return [.unmet]
    case .unknown: return [.met, .unmet]
    }
  }

  /// The least and the greatest value of the sum of a bound; nil: without end.
  private func range(of bound: ResolvedBound) -> (least: Int128?, greatest: Int128?) {
    let form = LinearForm(bound)
    var least: Int128? = form.constant
    var greatest: Int128? = form.constant
    for person in people where person.isMember != .false {
      var factors: [Int128] = []
      if person.counts != .false { factors.append(form.counted) }
      if person.counts != .true { factors.append(form.other) }
      if person.isMember == .unknown { factors.append(0) }
      let low = factors.min() ?? 0
      let high = factors.max() ?? 0
      if let weight = person.weight {
        least = least.map { $0 + low * Int128(weight) }
        greatest = greatest.map { $0 + high * Int128(weight) }
      } else {
        if low < 0 { least = nil }
        if high > 0 { greatest = nil }
      }
    }
    return (least, greatest)
  }

  /// What a counted and another member contribute for each unit of weight, and what the sum starts from.
  private struct LinearForm {
    let counted: Int128
    let other: Int128
    let constant: Int128

    init(_ bound: ResolvedBound) {
      let unit = Int128(DecimalNumber.scale)
      switch bound {
      case .atLeastShare(let share):
        (counted, other, constant) = (
          Int128(share.denominator - share.numerator), Int128(-share.numerator), 0
        )
      case .atMostShare(let share):
        (counted, other, constant) = (
          Int128(share.numerator - share.denominator), Int128(share.numerator), 0
        )
      case .atLeastCount(let count): (counted, other, constant) = (1, 0, -Int128(count) * unit)
      case .atMostCount(let count): (counted, other, constant) = (-1, 0, Int128(count) * unit)
      case .differenceAtMost(let difference):
        // Only the side on which the counted exceed; a difference of weights is not asked for by the language.
        (counted, other, constant) = (-1, 1, Int128(difference) * unit)
      }
    }
  }

  var mostSteps: Int { 16 * (people.count + 1) + 256 }

  var direction: Gap.Direction {
    for rule in rules(sizes.lowerBound) {
      guard case .bounds(let bounds) = rule.form else { continue }
      for bound in bounds {
        switch bound {
        case .atMostShare, .atMostCount, .differenceAtMost:
          if range(of: bound).least.map({ $0 < 0 }) ?? true { return .tooMany }
        case .atLeastShare, .atLeastCount: break
        }
      }
    }
    return .tooFew
  }

  func best(_ direction: Gap.Direction) -> WeightTally {
    var tally = self
    for index in people.indices where tally.people[index].isMember != .false {
      let favourable: Truth = direction == .tooFew ? .true : .false
      if tally.people[index].counts == .unknown { tally.people[index].counts = favourable }
      if tally.people[index].isMember == .unknown {
        tally.people[index].isMember = Truth(tally.people[index].counts == favourable)
      }
    }
    return tally
  }

  /// Appointees weigh one; the heaviest of those who stand against the requirement are replaced or leave first.
  func after(_ steps: Int, _ way: Way, _ direction: Gap.Direction) -> WeightTally? {
    var tally = self
    let favourable: Truth = direction == .tooFew ? .true : .false
    if way == .appoint {
      let newcomer = Person(isMember: .true, counts: favourable, weight: DecimalNumber.scale)
      tally.people += Array(repeating: newcomer, count: steps)
      return tally
    }
    let against = people.indices.filter {
      people[$0].isMember == .true && people[$0].counts != favourable
    }
    .sorted { (people[$0].weight ?? .max, $1) > (people[$1].weight ?? .max, $0) }
    guard steps <= against.count else { return nil }
    for index in against.prefix(steps) {
      if way == .replace {
        tally.people[index].counts = favourable
      } else {
        tally.people[index].isMember = .false
      }
    }
    return tally.sizes.lowerBound > 0 ? tally : nil
  }
}
