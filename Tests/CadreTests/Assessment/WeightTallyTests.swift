import Testing

@testable import Cadre

@Suite struct WeightTallyTests {
  private typealias Person = WeightTally.Person

  private func tally(_ people: [Person], _ bound: ResolvedBound) -> WeightTally {
    WeightTally(people: people) { size in
      [
        Rule(form: size == 0 ? .verdict(.notApplicable) : .bounds([bound]), exception: nil)
      ]
    }
  }

  private func person(
    _ weight: Int?, counts: Truth = .true, isMember: Truth = .true
  ) -> Person {
    let millionths = weight.map { $0 * DecimalNumber.scale / 10 }
    return Person(
      isMember: isMember, counts: counts, leastWeight: millionths ?? 0, greatestWeight: millionths)
  }

  @Test(arguments: [(25, Verdict.met), (24, .unmet)])
  func `a number of weights keeps its fraction`(tenths: Int, verdict: Verdict) {
    let bound = ResolvedBound.atLeastCount(DecimalNumber(millionths: 2_500_000))
    #expect(tally([person(tenths)], bound).verdict == verdict)
  }

  @Test(arguments: [(30, 10, Verdict.met), (31, 10, .unmet), (10, 31, .unmet), (10, 30, .met)])
  func `a difference of weights is looked at from both sides`(
    counted: Int, others: Int, verdict: Verdict
  ) {
    let people = [person(counted), person(others, counts: .false)]
    #expect(tally(people, .differenceAtMost(DecimalNumber(2))).verdict == verdict)
  }

  @Test func `who may be a member makes the team only with others of the same size`() {
    // Somebody who would not count may be the only member: then the share is missed; without anybody nothing is asked.
    let people = [person(10, counts: .false, isMember: .unknown)]
    #expect(tally(people, .atLeastShare(Ratio(1, of: 4))).verdicts() == [.unmet, .notApplicable])
  }

  @Test func `an unknown weight of somebody who does not count can only harm`() {
    let bound = ResolvedBound.atLeastShare(Ratio(1, of: 4))
    #expect(tally([person(10), person(nil, counts: .false)], bound).verdict == .undetermined)
    #expect(tally([person(nil)], bound).verdict == .met)
  }

  @Test func `gaps are closed by people of weight one`() {
    // 0 of 6: after two appointments 2 of 8 are a quarter.
    let people = Array(repeating: person(10, counts: .false), count: 6)
    let gap = tally(people, .atLeastShare(Ratio(1, of: 4))).gap()
    #expect(gap.certain == Gap.Ways(appoint: 2, replace: 2, depart: nil))
  }

  @Test func `the order of people does not matter to a gap`() {
    // Two of one weight, of whom one counts for certain and one perhaps.
    let people = [person(20, counts: .unknown), person(20), person(10, counts: .false)]
    for bound in [ResolvedBound.differenceAtMost(DecimalNumber(1)), .atMostShare(Ratio(2, of: 3))] {
      let gaps = [people, people.reversed()].map { tally($0, bound).gap() }
      #expect(gaps[0] == gaps[1])
    }
  }

  @Test func `nobody makes up for a weight without end`() {
    let people = [person(nil, counts: .false), person(10, counts: .false)]
    let gap = tally(people, .atLeastShare(Ratio(1, of: 4))).gap()
    // The successor of the unknown one may weigh nothing, so that the other is replaced too.
    #expect(gap.certain == Gap.Ways(appoint: nil, replace: 2, depart: nil))
    #expect(gap.possible.appoint == 1)
  }
}
