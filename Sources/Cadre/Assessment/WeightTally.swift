/// A team whose members weigh differently: shares of weights, without rounding.
struct WeightTally: Tally {
  /// A person with what is known of membership, counting and weight.
  struct Person: Hashable {
    var isMember: Truth
    var counts: Truth

    /// In millionths.
    var leastWeight: Int

    /// nil: without end.
    var greatestWeight: Int?
  }

  var people: [Person]
  let rules: (Int) -> [Rule]

  /// The possible numbers of members.
  var sizes: ClosedRange<Int> {
    people.count { $0.isMember == .true }...people.count { $0.isMember != .false }
  }

  func verdicts() -> Set<Verdict> {
    var verdicts: Set<Verdict> = []
    var sums: [ResolvedBound: [[SumRange]]] = [:]
    for size in sizes {
      for rule in rules(size) {
        switch rule.form {
        case .verdict(let verdict): verdicts.insert(verdict)
        case .withoutValue: verdicts.insert(.undetermined)
        case .bounds(let bounds):
          for bound in bounds where sums[bound] == nil {
            sums[bound] = LinearForm.forms(of: bound).map(ranges)
          }
          let joining = size - sizes.lowerBound
          let own = bounds.flatMap { sums[$0] ?? [] }
          verdicts.formUnion(self.verdicts(own.map { $0[joining] }))
        }
      }
    }
    return verdicts
  }

  /// Each bound is a sum that must not be below zero; people are independent, so its least and greatest value are exact.
  private func verdicts(_ sums: [SumRange]) -> Set<Verdict> {
    switch sums.reduce(Truth.true, { $0 && $1.isNotNegative }) {
    case .true: [.met]
    case .false: [.unmet]
    case .unknown: [.met, .unmet]
    }
  }

  /// The least and the greatest value of a sum; nil: without end.
  private struct SumRange {
    var least: Int128? = 0
    var greatest: Int128? = 0

    var isNotNegative: Truth {
      if let least, least >= 0 { return .true }
      if let greatest, greatest < 0 { return .false }
      return .unknown
    }

    static func + (left: SumRange, right: SumRange) -> SumRange {
      SumRange(
        least: left.least.flatMap { least in right.least.map { least + $0 } },
        greatest: left.greatest.flatMap { greatest in right.greatest.map { greatest + $0 } })
    }
  }

  /// A sum for every number of people joining of whom it is not known whether they are members.
  private func ranges(of form: LinearForm) -> [SumRange] {
    var sum = SumRange(least: form.constant, greatest: form.constant)
    var joining: [SumRange] = []
    for person in people where person.isMember != .false {
      let own = contribution(of: person, form)
      if person.isMember == .true { sum = sum + own } else { joining.append(own) }
    }
    // Those join first who lower the least sum most, and who raise the greatest most.
    let lows = joining.map(\.least).sorted { ($0 ?? .min) < ($1 ?? .min) }
    let highs = joining.map(\.greatest).sorted { ($0 ?? .max) > ($1 ?? .max) }
    var ranges = [sum]
    for (low, high) in zip(lows, highs) {
      sum = sum + SumRange(least: low, greatest: high)
      ranges.append(sum)
    }
    return ranges
  }

  /// What a member contributes to the sum, at least and at most.
  private func contribution(of person: Person, _ form: LinearForm) -> SumRange {
    var factors: [Int128] = []
    if person.counts != .false { factors.append(form.counted) }
    if person.counts != .true { factors.append(form.other) }
    let low = factors.min() ?? 0
    let high = factors.max() ?? 0
    return SumRange(
      least: low < 0
        ? person.greatestWeight.map { low * Int128($0) } : low * Int128(person.leastWeight),
      greatest: high > 0
        ? person.greatestWeight.map { high * Int128($0) } : high * Int128(person.leastWeight))
  }

  /// A sum that must not be below zero: what a counted and another member contribute to it for each unit of weight, and
  /// what it starts from.
  private struct LinearForm {
    let counted: Int128
    let other: Int128
    let constant: Int128

    init(_ counted: Int, _ other: Int, from constant: Int = 0) {
      self.counted = Int128(counted)
      self.other = Int128(other)
      self.constant = Int128(constant)
    }

    /// The sums that a bound stands for.
    static func forms(of bound: ResolvedBound) -> [LinearForm] {
      switch bound {
      case .atLeastShare(let share):
        [LinearForm(share.denominator - share.numerator, -share.numerator)]
      case .atMostShare(let share):
        [LinearForm(share.numerator - share.denominator, share.numerator)]
      case .atLeastCount(let count): [LinearForm(1, 0, from: -count.millionths)]
      case .atMostCount(let count): [LinearForm(-1, 0, from: count.millionths)]
      case .differenceAtMost(let difference):
        [
          LinearForm(-1, 1, from: difference.millionths),
          LinearForm(1, -1, from: difference.millionths),
        ]
      }
    }
  }

  /// So many appointments as make up for the least sum, and some more for tables of sizes; nobody makes up for what has no
  /// end.
  var mostSteps: Int {
    var most = people.count + 64
    for rule in rules(sizes.upperBound) {
      guard case .bounds(let bounds) = rule.form else { continue }
      for form in bounds.flatMap(LinearForm.forms) {
        let gain = max(form.counted, form.other) * Int128(DecimalNumber.scale)
        let least = ranges(of: form).reduce(Int128?.some(0)) { least, range in
          least.flatMap { least in range.least.map { min(least, $0) } }
        }
        guard gain > 0, let least else { continue }
        most = max(most, people.count + 64 + Int(clamping: -least / gain))
      }
    }
    return min(most, 100_000)
  }

  var direction: Gap.Direction {
    for rule in rules(sizes.lowerBound) {
      guard case .bounds(let bounds) = rule.form else { continue }
      for bound in bounds {
        switch bound {
        case .atMostShare, .atMostCount, .differenceAtMost:
          // Of a difference the first sum is about the counted ones, of which there may be too many.
          let form = LinearForm.forms(of: bound)[0]
          if ranges(of: form).contains(where: { $0.isNotNegative != .true }) { return .tooMany }
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
      if tally.people[index].counts != favourable {
        tally.people[index].greatestWeight = people[index].leastWeight
      }
    }
    return tally
  }

  /// Who is replaced or leaves first: the heaviest, and of equals those who stand against the requirement for certain, so
  /// that names do not matter.
  private func rank(_ index: Int, _ against: Truth) -> (Int, Int, Int, Int) {
    let person = people[index]
    let isCertain = person.counts == against ? 1 : 0
    return (person.greatestWeight ?? .max, person.leastWeight, isCertain, -index)
  }

  /// Appointees weigh one.
  func after(_ steps: Int, _ way: Way, _ direction: Gap.Direction) -> WeightTally? {
    var tally = self
    let favourable: Truth = direction == .tooFew ? .true : .false
    if way == .appoint {
      let newcomer = Person(
        isMember: .true, counts: favourable, leastWeight: DecimalNumber.scale,
        greatestWeight: DecimalNumber.scale)
      tally.people += Array(repeating: newcomer, count: steps)
      return tally
    }
    let against = people.indices.filter {
      people[$0].isMember == .true && people[$0].counts != favourable
    }
    .sorted { rank($0, !favourable) > rank($1, !favourable) }
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
