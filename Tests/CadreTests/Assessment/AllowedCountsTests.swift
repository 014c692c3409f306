import Testing

@testable import Cadre

@Suite struct AllowedCountsTests {
  @Test func `a share in people is what trying every number finds`() {
    for denominator in 1...12 {
      for numerator in 0...denominator {
        let share = Ratio(numerator, of: denominator)
        for size in 0...48 {
          let exact = numerator * size
          let up = (0...size).first { $0 * denominator >= exact }
          let down = (0...size).last { $0 * denominator <= exact }
          // Half up: the greatest number that is at most half a person above.
          let nearest = (0...size).last { 2 * $0 * denominator <= 2 * exact + denominator }
          #expect(share.people(of: size, .up) == up)
          #expect(share.people(of: size, .down) == down)
          #expect(share.people(of: size, .nearest) == nearest)
        }
      }
    }
  }

  @Test(arguments: [
    // Directive (EU) 2022/2381: 40 % nearest, not above 49 %.
    (1, 0), (2, 0), (3, 1), (4, 1), (5, 2), (9, 4), (14, 6), (30, 12),
  ])
  func `a cap takes back what rounding gave`(size: Int, needed: Int) {
    let allowed = AllowedCounts(
      [.atLeastShare(Ratio(2, of: 5))], size: size, rounding: .nearest, cap: Ratio(49, of: 100))
    #expect(allowed.least == needed)
    #expect(allowed.greatest == nil)
  }

  @Test(arguments: 0...12, 0...4)
  func `a difference allows the middle`(size: Int, difference: Int) {
    let bound = ResolvedBound.differenceAtMost(DecimalNumber(difference))
    let allowed = AllowedCounts([bound], size: size, rounding: .up, cap: nil)
    for counted in 0...size {
      let isAllowed = abs(counted - (size - counted)) <= difference
      #expect(allowed.includesAll(of: counted...counted) == isAllowed)
      #expect(allowed.includesSome(of: counted...counted) == isAllowed)
    }
  }

  @Test func `several bounds must all hold`() {
    let allowed = AllowedCounts(
      [
        .atLeastCount(DecimalNumber(2)), .atLeastShare(Ratio(1, of: 4)),
        .atMostShare(Ratio(1, of: 2)),
      ],
      size: 12, rounding: .down, cap: nil)
    #expect(allowed == AllowedCounts(least: 3, greatest: 6))
    #expect(allowed.includesAll(of: 3...6))
    #expect(!allowed.includesAll(of: 3...7))
    #expect(allowed.includesSome(of: 6...9))
    #expect(!allowed.includesSome(of: 7...9))
    #expect(!allowed.includesSome(of: 0...2))
  }

  @Test func `without bounds everything is allowed`() {
    let allowed = AllowedCounts([], size: 5, rounding: .up, cap: nil)
    #expect(allowed.includesAll(of: 0...5))
  }
}
