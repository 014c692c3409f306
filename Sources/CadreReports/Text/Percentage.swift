import Cadre

/// A ratio in hundredths with as few decimals as tell it from a threshold.
struct Percentage: CustomStringConvertible {
  let description: String

  /// One decimal is shown unless there is nothing to show; more where one would round the share to the threshold or
  /// past it.
  init(_ share: Ratio, apartFrom threshold: Ratio?) {
    var best = ""
    for decimals in 1...9 {
      guard let rounded = Percentage.rounded(share, decimals: decimals) else { break }
      best = Percentage.text(rounded.value, decimals: decimals)
      guard let threshold, share != threshold else { break }
      if (rounded.ratio < threshold) == (share < threshold), rounded.ratio != threshold { break }
    }
    description = best.isEmpty ? share.description : best
  }

  /// The share in units of the last decimal, half up; nil where that is too large for an integer.
  private static func rounded(_ share: Ratio, decimals: Int) -> (value: Int, ratio: Ratio)? {
    let scale = (0..<decimals).reduce(100) { scale, _ in scale * 10 }
    let (product, overflows) = share.numerator.multipliedReportingOverflow(by: 2 * scale)
    guard share.numerator >= 0, !overflows, share.denominator < Int.max / 4 else { return nil }
    let (sum, sumOverflows) = product.addingReportingOverflow(share.denominator)
    guard !sumOverflows else { return nil }
    let value = sum / (2 * share.denominator)
    return (value, Ratio(value, of: scale))
  }

  /// `value` with the point `decimals` digits from the right, without zeros at the end.
  private static func text(_ value: Int, decimals: Int) -> String {
    var digits = String(value)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    var fraction = String(digits.suffix(decimals))
    while fraction.last == "0" { fraction.removeLast() }
    let whole = String(digits.dropLast(decimals))
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }
}
