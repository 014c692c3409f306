import Testing

@testable import Cadre

@Suite struct RatioTests {
  @Test func `multiples round as whole numbers do`() {
    for denominator in 1...9 {
      for numerator in -9...9 {
        let ratio = Ratio(numerator, of: denominator)
        for count in 0...20 {
          let exact = numerator * count
          let floor = ratio.floor(times: count)
          #expect(floor * denominator <= exact && exact < (floor + 1) * denominator)
          let ceiling = ratio.ceiling(times: count)
          #expect((ceiling - 1) * denominator < exact && exact <= ceiling * denominator)
          let nearest = ratio.nearest(times: count)
          #expect((2 * nearest - 1) * denominator <= 2 * exact)
          #expect(2 * exact < (2 * nearest + 1) * denominator)
        }
      }
    }
  }

  @Test func `ratios are in lowest terms and in order`() {
    #expect(Ratio(4, of: 8) == Ratio(1, of: 2))
    #expect(Ratio(0, of: 7) == Ratio(0, of: 1))
    #expect(Ratio(1, of: 3) < Ratio(34, of: 100))
    #expect(!(Ratio(1, of: 3) < Ratio(1, of: 3)))
    // Products of these would not fit into an Int.
    #expect(Ratio(.max - 1, of: .max) < Ratio(.max, of: .max - 1))
  }

  @Test(arguments: [
    ("25%", 1, 4), ("25.5%", 51, 200), ("1/4", 1, 4), ("2/8", 1, 4), ("0%", 0, 1), ("100%", 1, 1),
    ("33.3%", 333, 1000), ("0.000001%", 1, 100_000_000), ("3/2", 3, 2),
  ])
  func `shares are read exactly`(text: String, numerator: Int, denominator: Int) {
    #expect(Ratio(share: text) == Ratio(numerator, of: denominator))
  }

  @Test(arguments: [
    "25", "0.25", "25 %", "25,5%", "２５%", "%", "1/0", "1/", "/4", "1/4/2", "-25%", "1 / 4",
    "1e1%", ".5%", "5.%", "+5%", "9999999999/1",
  ])
  func `what is no share is not guessed`(text: String) {
    #expect(Ratio(share: text) == nil)
  }

  @Test(arguments: ["25%", "25.5%", "100%", "1/3", "2/7", "0%", "0.5%"])
  func `a share is written as it can be read`(text: String) {
    #expect(Ratio(share: text)?.writtenShare == text)
  }
}

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("0", 0), ("5", 5_000_000), ("4.5", 4_500_000), ("0.000001", 1), ("-2.25", -2_250_000),
    ("007", 7_000_000), ("999999999.999999", 999_999_999_999_999), ("1.50", 1_500_000),
  ])
  func `plain numbers are read exactly`(text: String, millionths: Int) {
    #expect(DecimalNumber(text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-", ".", "5.", ".5", "+5", "1e3", "1_000", "0x1F", "0o17", "1,5", "１", "-0", "-0.0", "nan",
    "inf", "1.0000001", "1000000000", "1.2.3", " 1", "1 ", "--1",
  ])
  func `anything else is no number`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: ["0", "5", "4.5", "0.000001", "-2.25", "10.1", "999999999.999999"])
  func `a number is written as it is read`(text: String) {
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test func `numbers are in order`() {
    #expect(DecimalNumber(-1) < DecimalNumber(millionths: -999_999))
    #expect(DecimalNumber(2) < DecimalNumber(10))
    #expect(DecimalNumber(millionths: 2_999_999).wholePart == 2)
  }
}

@Suite struct TruthTests {
  /// False, unknown and true as the possibilities that they leave.
  private static func possibilities(_ truth: Truth) -> [Bool] {
    truth == .unknown ? [false, true] : [truth == .true]
  }

  @Test(arguments: Truth.allCases, Truth.allCases)
  func `connectives say what all possibilities say`(left: Truth, right: Truth) {
    func agreed(_ combine: (Bool, Bool) -> Bool) -> Truth {
      Truth.agreed(
        among: Self.possibilities(left).flatMap { left in
          Self.possibilities(right).map { Truth(combine(left, $0)) }
        })
    }
    #expect((left && right) == agreed { $0 && $1 })
    #expect((left || right) == agreed { $0 || $1 })
    #expect(!left == Truth.agreed(among: Self.possibilities(left).map { Truth(!$0) }))
  }

  @Test func `nothing agrees on nothing`() {
    #expect(Truth.agreed(among: []) == .unknown)
    #expect(Truth.agreed(among: [.true, .true]) == .true)
    #expect(Truth.agreed(among: [.true, .unknown]) == .unknown)
    #expect(Truth.agreed(among: [.false, .true]) == .unknown)
  }
}
