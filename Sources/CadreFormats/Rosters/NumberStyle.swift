import Cadre

/// Which sign stands before the decimals of a number; the other one groups thousands.
enum NumberStyle: Hashable, Sendable, CaseIterable {
  case point, comma

  var decimal: Character { self == .point ? "." : "," }
  var thousands: Character { self == .point ? "," : "." }

  /// What a number as written proves about the style of its column.
  enum Evidence: Hashable, Sendable {
    case proves(NumberStyle)

    /// `1.234` or `1,234`: a thousand or one and a little.
    case ambiguous

    /// Digits alone, or no number at all.
    case none
  }

  static func evidence(of written: String) -> Evidence {
    let fits = allCases.filter { $0.plain(written) != nil }
    guard written.contains(where: { $0 == "." || $0 == "," }), let style = fits.first else {
      return .none
    }
    return fits.count == 1 ? .proves(style) : .ambiguous
  }

  /// The number as digits with a point, or nil if it cannot be a number of this style.
  func plain(_ written: String) -> String? {
    // Spaces between digits group thousands in every style.
    let text = String(written.map { $0.isWhitespace ? thousands : $0 })
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: decimal, omittingEmptySubsequences: false)
    guard text.count - (isNegative ? 1 : 0) == text.drop(while: { $0 == "-" }).count,
      (1...2).contains(parts.count), let whole = ungrouped(parts[0])
    else { return nil }
    let sign = isNegative ? "-" : ""
    guard parts.count == 2 else { return sign + whole }
    guard !parts[1].isEmpty, parts[1].allSatisfy(\.isDigit) else { return nil }
    return "\(sign)\(whole).\(parts[1])"
  }

  /// The digits before the decimals, whose groups of thousands must be complete.
  private func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(separator: thousands, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    if groups.count > 1 {
      guard groups[0].count <= 3, groups[0] != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return groups.joined()
  }
}
