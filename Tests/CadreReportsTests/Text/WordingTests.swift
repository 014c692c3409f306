import Cadre
import Testing

@testable import CadreReports

@Suite struct WordingTests {
  private static let quarter = Ratio(1, of: 4)

  @Test(arguments: [
    (Ratio(2, of: 9), "22.2 %", "22,2%"), (Ratio(1, of: 4), "25 %", "25%"),
    (Ratio(599, of: 2400), "24.96 %", "24,96%"), (Ratio(601, of: 2400), "25.04 %", "25,04%"),
    (Ratio(249_999, of: 1_000_000), "24.9999 %", "24,9999%"), (Ratio(0, of: 3), "0 %", "0%"),
    (Ratio(1, of: 1), "100 %", "100%"), (Ratio(1, of: 2000), "0.1 %", "0,1%"),
  ])
  func `a percentage shows on which side of the threshold it lies`(
    share: Ratio, english: String, vietnamese: String
  ) {
    #expect(Wording(.english).percentage(share, apartFrom: Self.quarter) == english)
    #expect(Wording(.vietnamese).percentage(share, apartFrom: Self.quarter) == vietnamese)
  }

  @Test(arguments: 1...60)
  func `no share of a team looks like the threshold that it misses`(size: Int) {
    for counted in 0...size where Ratio(counted, of: size) != Self.quarter {
      let shown = Percentage(Ratio(counted, of: size), apartFrom: Self.quarter)
      #expect(shown.description != "25")
    }
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1204, "1,204", "1.204"),
    (-1_234_567, "-1,234,567", "-1.234.567"),
  ])
  func `thousands are separated`(value: Int, english: String, vietnamese: String) {
    #expect(Wording(.english).number(value) == english)
    #expect(Wording(.vietnamese).number(value) == vietnamese)
  }

  @Test func `dates are written as readers write them`() throws {
    let month = try #require(DateRange(iso: "2010-06"))
    #expect(Wording(.english).date(CalendarDate(2025, 1, 9)) == "2025-01-09")
    #expect(Wording(.vietnamese).date(CalendarDate(2025, 1, 9)) == "09/01/2025")
    #expect(Wording(.vietnamese).date(month) == "06/2010")
  }
}
