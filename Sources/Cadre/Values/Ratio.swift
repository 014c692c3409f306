/// An exact ratio of two integers in lowest terms, such as a share of 1/4.
public struct Ratio: Hashable, Sendable {
  /// The number above the line, in lowest terms.
  public let numerator: Int

  /// Always positive.
  public let denominator: Int

  /// Creates a ratio in lowest terms.
  ///
  /// - Precondition: `denominator` is positive.
  public init(_ numerator: Int, of denominator: Int) {
    precondition(denominator > 0, "a ratio needs a positive denominator")
    let divisor = Ratio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int(divisor)
    self.denominator = denominator / Int(divisor)
  }

  private static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }

  /// The greatest integer that is not above `self · count`.
  public func floor(times count: Int) -> Int {
    let product = numerator * count
    return product >= 0 ? product / denominator : -((-product + denominator - 1) / denominator)
  }

  /// The least integer that is not below `self · count`.
  public func ceiling(times count: Int) -> Int {
    -Ratio(-numerator, of: denominator).floor(times: count)
  }

  /// The integer nearest to `self · count`; a half goes up.
  public func nearest(times count: Int) -> Int {
    Ratio(2 * numerator * count + denominator, of: 2 * denominator).floor(times: 1)
  }
}

extension Ratio: Comparable {
  /// Compares without rounding and without overflow.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Ratio: CustomStringConvertible {
  /// The ratio in lowest terms, such as `1/4`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension Ratio {
  /// Reads the forms in which a share may be written: `25%`, `25.5%`, `1/4`.
  ///
  /// - Returns: nil for any other form. A zero denominator is no share.
  public init?(share text: some StringProtocol) {
    if text.hasSuffix("%") {
      guard let percent = DecimalNumber(text.dropLast()) else { return nil }
      guard percent.millionths >= 0 else { return nil }
      self.init(percent.millionths, of: 100 * DecimalNumber.scale)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    guard let numerator = Int(parts[0]), let denominator = Int(parts[1]), denominator > 0,
      numerator <= 1_000_000_000, denominator <= 1_000_000_000
    else { return nil }
    self.init(numerator, of: denominator)
  }
}

extension Character {
  /// Whether this is one of `0` to `9`: full-width and other digits are not meant.
  package var isASCIIDigit: Bool { asciiValue?.isASCIIDigit ?? false }
}

extension UInt8 {
  /// Whether this is one of `0` to `9` in ASCII and UTF-8.
  package var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Ratio {
  /// The share as a percentage where that is exact to a millionth, else as a fraction.
  public var writtenShare: String {
    let scaled = numerator.multipliedReportingOverflow(by: 100 * DecimalNumber.scale)
    guard !scaled.overflow, scaled.partialValue.isMultiple(of: denominator) else {
      return description
    }
    return "\(DecimalNumber(millionths: scaled.partialValue / denominator))%"
  }
}
