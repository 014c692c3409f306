import Testing

@testable import Cadre

/// The arithmetic of gaps against trying every number of steps, for all teams of up to sixty people.
@Suite struct GapTests {
  private static let shares = [
    Ratio(1, of: 4), Ratio(1, of: 3), Ratio(2, of: 5), Ratio(1, of: 2), Ratio(1, of: 20),
    Ratio(1, of: 1),
  ]

  struct Setting: Sendable, CustomStringConvertible {
    let share: Ratio
    let rounding: Requirement.Rounding
    let cap: Ratio?
    let isUpper: Bool

    var description: String {
      "\(isUpper ? "at most" : "at least") \(share) \(rounding)\(cap.map { " not above \($0)" } ?? "")"
    }

    /// For every size the number of people that the share stands for.
    let numbers: [Int]

    init(
      _ share: Ratio, _ rounding: Requirement.Rounding, cap: Ratio? = nil, isUpper: Bool = false
    ) {
      self.share = share
      self.rounding = rounding
      self.cap = cap
      self.isUpper = isUpper
      numbers = (0...(60 + GapTests.farthest)).map { Self.number($0, share, rounding, cap) }
    }

    /// The number found by counting up, one person at a time.
    private static func number(
      _ size: Int, _ share: Ratio, _ rounding: Requirement.Rounding, _ cap: Ratio?
    ) -> Int {
      let (exact, denominator) = (share.numerator * size, share.denominator)
      var number = 0
      switch rounding {
      case .up: while number * denominator < exact { number += 1 }
      case .down: while (number + 1) * denominator <= exact { number += 1 }
      case .nearest: while 2 * (number + 1) * denominator <= 2 * exact + denominator { number += 1 }
      }
      if let cap {
        while number * cap.denominator > cap.numerator * size { number -= 1 }
      }
      return number
    }

    func isMet(_ counted: Int, of size: Int) -> Bool {
      guard size > 0 else { return false }
      return isUpper ? counted <= numbers[size] : counted >= numbers[size]
    }

    func tally(_ counted: Int, of size: Int) -> HeadTally {
      HeadTally(
        heads: Headcount(counted: counted, others: size - counted),
        rules: { size in
          guard size > 0 else { return [Rule(form: .verdict(.notApplicable), exception: nil)] }
          let bound: ResolvedBound = isUpper ? .atMostShare(share) : .atLeastShare(share)
          return [Rule(form: .bounds([bound]), exception: nil)]
        }, rounding: rounding, cap: cap)
    }
  }

  private static let lower = shares.flatMap { share in
    Requirement.Rounding.allCases.flatMap { rounding in
      [nil, Ratio(49, of: 100)].filter { $0.map { share < $0 } ?? true }.map {
        Setting(share, rounding, cap: $0)
      }
    }
  }
  private static let upper = shares.flatMap { share in
    Requirement.Rounding.allCases.map {
      Setting(share, $0, isUpper: true)
    }
  }

  /// More steps than any of these gaps can take.
  fileprivate static let farthest = 19 * 60 + 60

  @Test(arguments: lower + upper)
  func `every way of closing a gap takes as few steps as brute force finds`(setting: Setting) {
    var failures: [String] = []
    for size in 0...60 {
      for counted in 0...size where !setting.isMet(counted, of: size) {
        let gap = setting.tally(counted, of: size).gap()
        let expected = Self.ways(setting, counted, size)
        if gap.certain != expected || gap.possible != expected {
          failures.append("\(counted) of \(size): \(gap.certain), brute force \(expected)")
        }
      }
    }
    #expect(failures == [])
  }

  private static func ways(_ setting: Setting, _ counted: Int, _ size: Int) -> Gap.Ways {
    let against = setting.isUpper ? counted : size - counted
    // Where nobody can help, as with everybody asked for, more steps than some do not help either.
    let isReachable =
      setting.isUpper ? setting.share > Ratio(0, of: 1) : setting.share < Ratio(1, of: 1)
    let appoint = (1...farthest).first { steps in
      guard isReachable || steps <= 200 else { return false }
      return setting.isMet(counted + (setting.isUpper ? 0 : steps), of: size + steps)
    }
    let replace = (0...against).first { steps in
      setting.isMet(counted + (setting.isUpper ? -steps : steps), of: size)
    }
    let depart = (0...against).first { steps in
      setting.isMet(counted - (setting.isUpper ? steps : 0), of: size - steps)
    }
    return Gap.Ways(appoint: appoint, replace: replace, depart: depart)
  }

  @Test(arguments: shares)
  func `without rounding away the closed forms hold`(share: Ratio) {
    let (p, d) = (share.numerator, share.denominator)
    let setting = Setting(share, .up)
    func steps(_ short: Int, _ gain: Int) -> Int? {
      gain > 0 ? (short + gain - 1) / gain : nil
    }
    for size in 1...60 {
      for counted in 0...size {
        let short = p * size - d * counted
        guard short > 0 else {
          #expect(setting.tally(counted, of: size).verdict == .met)
          continue
        }
        let others = size - counted
        let depart = steps(short, p).flatMap { $0 <= others && $0 < size ? $0 : nil }
        #expect(
          setting.tally(counted, of: size).gap().certain
            == Gap.Ways(appoint: steps(short, d - p), replace: steps(short, d), depart: depart),
          "\(counted) of \(size)")
      }
    }
  }

  @Test(arguments: lower)
  func `one more who counts never makes a team worse`(setting: Setting) {
    let order: [Verdict] = [.notApplicable, .unmet, .undetermined, .met]
    for heads in Headcount.small(upTo: 2) where heads.sizes.lowerBound > 0 {
      var more = setting.tally(0, of: 0)
      more.heads = heads
      let before = order.firstIndex(of: more.verdict) ?? 0
      more.heads.counted += 1
      let after = order.firstIndex(of: more.verdict) ?? 0
      #expect(after >= before, "\(heads)")
    }
  }

  @Test(arguments: lower)
  func `what is certain to suffice suffices in every case`(setting: Setting) {
    for heads in Headcount.small(upTo: 1) where heads.sizes.lowerBound > 0 {
      var tally = setting.tally(0, of: 0)
      tally.heads = heads
      guard tally.verdict != .met, let steps = tally.gap().certain.appoint else { continue }
      let worlds = heads.worlds
      #expect(
        worlds.allSatisfy { setting.isMet($0.counted + steps, of: $0.size + steps) }, "\(heads)")
      let fewer = steps - 1
      #expect(
        !worlds.allSatisfy { setting.isMet($0.counted + fewer, of: $0.size + fewer) }, "\(heads)")
    }
  }
}
