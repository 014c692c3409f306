/// A team in numbers together with what is asked of it: enough to reach a verdict, and to try what would change it.
protocol Tally {
  /// The verdicts that the missing facts allow.
  func verdicts() -> Set<Verdict>

  /// Whether the requirement is met whatever the missing facts are, as far as it is asked at all.
  var isMet: Bool { get }

  /// The tally after `steps` of one way, or nil where nobody is left to replace or to leave.
  func after(_ steps: Int, _ way: Way, _ direction: Gap.Direction) -> Self?

  /// More steps than this cannot help.
  var mostSteps: Int { get }

  /// The tally if every missing fact turns out well.
  func best(_ direction: Gap.Direction) -> Self

  /// Whether there are too few or too many, in a team that does not meet its requirement for certain.
  var direction: Gap.Direction { get }
}

/// A way of closing a gap.
enum Way: CaseIterable {
  case appoint
  case replace
  case depart
}

extension Tally {
  var isMet: Bool { verdicts().closesGap }

  /// What would close the gap.
  func gap() -> Gap {
    let direction = direction
    let best = best(direction)
    return Gap(
      direction: direction, certain: ways(direction), possible: best.ways(direction))
  }

  private func ways(_ direction: Gap.Direction) -> Gap.Ways {
    func least(_ way: Way) -> Int? {
      for steps in 1...max(1, mostSteps) {
        guard let changed = after(steps, way, direction) else { return nil }
        if changed.isMet { return steps }
      }
      return nil
    }
    if isMet { return Gap.Ways(appoint: 0, replace: 0, depart: 0) }
    return Gap.Ways(appoint: least(.appoint), replace: least(.replace), depart: least(.depart))
  }
}

extension Set<Verdict> {
  /// Whether the requirement is met as far as it is asked at all: that the team may turn out not to be concerned, or to be
  /// exempt, leaves no gap open.
  fileprivate var closesGap: Bool {
    contains(.met) && isSubset(of: [.met, .notApplicable, .exempt])
  }
}

/// A team whose heads are counted.
struct HeadTally: Tally {
  var heads: Headcount
  let rules: (Int) -> [Rule]
  let rounding: Requirement.Rounding
  let cap: Ratio?

  func verdicts() -> Set<Verdict> {
    heads.sizes.reduce(into: []) { $0.formUnion(verdicts(size: $1)) }
  }

  private func verdicts(size: Int) -> Set<Verdict> {
    var verdicts: Set<Verdict> = []
    let counts = heads.counts(size: size)
    for rule in rules(size) {
      switch rule.form {
      case .verdict(let verdict): verdicts.insert(verdict)
      case .withoutValue: verdicts.insert(.undetermined)
      case .bounds(let bounds):
        let allowed = AllowedCounts(bounds, size: size, rounding: rounding, cap: cap)
        if allowed.includesSome(of: counts) { verdicts.insert(.met) }
        if !allowed.includesAll(of: counts) { verdicts.insert(.unmet) }
      }
    }
    return verdicts
  }

  /// Ends at the first size that is not met, which is most often the greatest or the least: a search for a gap asks this
  /// for every number of steps.
  var isMet: Bool {
    let sizes = heads.sizes
    return verdicts(size: sizes.upperBound).closesGap
      && sizes.allSatisfy { verdicts(size: $0).closesGap }
  }

  /// A share p/d is reached by appointing at most p·size/(d − p) people; a few more allow for tables of sizes.
  var mostSteps: Int {
    let size = heads.sizes.upperBound
    let shares = rules(size).flatMap { rule -> [Ratio] in
      guard case .bounds(let bounds) = rule.form else { return [] }
      return bounds.compactMap(\.share).filter { $0.numerator < $0.denominator }
    }
    let steps = shares.map { $0.numerator * size / ($0.denominator - $0.numerator) }.max() ?? 0
    return min(2 * steps + size + 64, 100_000)
  }

  var direction: Gap.Direction {
    // Where there may be nobody, the question is what the first one must be.
    let size = max(heads.sizes.lowerBound, 1)
    let counts = size > heads.sizes.lowerBound ? 0...1 : heads.counts(size: size)
    for rule in rules(size) {
      guard case .bounds(let bounds) = rule.form else { continue }
      let allowed = AllowedCounts(bounds, size: size, rounding: rounding, cap: cap)
      if let least = allowed.least, counts.lowerBound < least { return .tooFew }
      if let greatest = allowed.greatest, counts.upperBound > greatest { return .tooMany }
    }
    return .tooFew
  }

  func best(_ direction: Gap.Direction) -> HeadTally {
    var tally = self
    switch direction {
    case .tooFew:
      tally.heads = Headcount(
        counted: heads.counted + heads.openMembers + heads.countedIfMember + heads.fullyOpen,
        others: heads.others)
    case .tooMany:
      tally.heads = Headcount(
        counted: heads.counted,
        others: heads.others + heads.openMembers + heads.othersIfMember + heads.fullyOpen)
    }
    return tally
  }

  func after(_ steps: Int, _ way: Way, _ direction: Gap.Direction) -> HeadTally? {
    var tally = self
    switch (way, direction) {
    case (.appoint, .tooFew): tally.heads.counted += steps
    case (.appoint, .tooMany): tally.heads.others += steps
    case (.replace, _), (.depart, _):
      guard tally.remove(steps, direction) else { return nil }
      if way == .replace {
        if direction == .tooFew {
          tally.heads.counted += steps
        } else {
          tally.heads.others += steps
        }
      }
      if tally.heads.sizes.lowerBound == 0 { return nil }
    }
    return tally
  }

  /// Takes away members who stand against the requirement, first those who do so for certain.
  private mutating func remove(_ steps: Int, _ direction: Gap.Direction) -> Bool {
    let certain = direction == .tooFew ? heads.others : heads.counted
    guard steps <= certain + heads.openMembers else { return false }
    let open = max(0, steps - certain)
    heads.openMembers -= open
    if direction == .tooFew { heads.others -= steps - open } else { heads.counted -= steps - open }
    return true
  }
}
