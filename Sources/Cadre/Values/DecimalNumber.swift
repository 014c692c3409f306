/// An exact decimal number with six places after the point.
public struct DecimalNumber: Hashable, Sendable, Comparable {
  /// Units of one millionth in one.
  public static let scale = 1_000_000

  /// The number in millionths.
  public let millionths: Int

  /// Creates a number from millionths.
  public init(millionths: Int) { self.millionths = millionths }

  /// Creates a whole number.
  public init(_ whole: Int) { self.init(millionths: whole * Self.scale) }

  /// Reads a plain decimal number: digits, at most one point with digits on both sides, and a minus in front.
  ///
  /// - Returns: nil for other forms (`1e3`, `.5`, `+5`, `1_000`, `0x1F`), more than six places, or more than nine
  ///   digits before the point.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2 else { return nil }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    guard parts[0].count <= 9, let whole = Int(parts[0]) else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard parts[1].count <= 6, let digits = Int(parts[1]) else { return nil }
      fraction = digits
      for _ in parts[1].count..<6 { fraction *= 10 }
    }
    let magnitude = whole * Self.scale + fraction
    if isNegative && magnitude == 0 { return nil }
    self.init(millionths: isNegative ? -magnitude : magnitude)
  }

  /// Compares the values.
  public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
}

extension DecimalNumber {
  /// The ends of what sums of numbers reach, far beyond every number that can be written.
  static let greatest = DecimalNumber(millionths: .max / 4)
  static let least = DecimalNumber(millionths: -(.max / 4))

  /// The sum, exact up to the ends: thousands of the largest numbers that can be written lie between them.
  static func + (left: Self, right: Self) -> Self {
    let (sum, overflows) = left.millionths.addingReportingOverflow(right.millionths)
    if overflows { return left.millionths < 0 ? least : greatest }
    return min(max(DecimalNumber(millionths: sum), least), greatest)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The shortest plain form, such as `4.5`.
  public var description: String {
    let magnitude = millionths.magnitude
    let whole = magnitude / UInt(Self.scale)
    let sign = millionths < 0 ? "-" : ""
    var fraction = String(magnitude % UInt(Self.scale))
    guard fraction != "0" else { return "\(sign)\(whole)" }
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return "\(sign)\(whole).\(fraction)"
  }
}
