/// What is asked of a team of one size: a verdict that holds whatever the numbers, or bounds on the number counted.
struct Rule: Hashable {
  let form: Form
  let exception: Requirement.Exception.ID?

  enum Form: Hashable {
    case verdict(Verdict)
    case bounds([ResolvedBound])

    /// A parameter has no value on the check date.
    case withoutValue(Parameter.ID)
  }
}

/// A bound with its parameters replaced by their values.
enum ResolvedBound: Hashable {
  case atLeastShare(Ratio)
  case atMostShare(Ratio)

  /// Whole where heads are counted.
  case atLeastCount(DecimalNumber)
  case atMostCount(DecimalNumber)
  case differenceAtMost(DecimalNumber)

  /// The share asked for, or for an upper bound the share of the others that it asks for.
  var share: Ratio? {
    switch self {
    case .atLeastShare(let share): share
    case .atMostShare(let share):
      Ratio(share.denominator - share.numerator, of: share.denominator)
    case .atLeastCount, .atMostCount, .differenceAtMost: nil
    }
  }
}

/// The numbers of counted members that are allowed at one size of a team.
struct AllowedCounts: Hashable {
  var least: Int?
  var greatest: Int?

  /// Whether every number of a range is allowed.
  func includesAll(of range: ClosedRange<Int>) -> Bool {
    (least.map { $0 <= range.lowerBound } ?? true)
      && (greatest.map { range.upperBound <= $0 } ?? true)
  }

  /// Whether some number of a range is allowed.
  func includesSome(of range: ClosedRange<Int>) -> Bool {
    max(range.lowerBound, least ?? range.lowerBound)
      <= min(range.upperBound, greatest ?? range.upperBound)
  }

  mutating func raise(to bound: Int) { least = max(least ?? bound, bound) }
  mutating func lower(to bound: Int) { greatest = min(greatest ?? bound, bound) }
}

extension AllowedCounts {
  /// The numbers that bounds allow in a team of `size`.
  ///
  /// - Parameters:
  ///   - rounding: How a number of people that is not whole is rounded.
  ///   - cap: The share that the number asked for may not exceed through rounding.
  init(_ bounds: [ResolvedBound], size: Int, rounding: Requirement.Rounding, cap: Ratio?) {
    for bound in bounds {
      switch bound {
      case .atLeastShare(let share):
        let number = share.people(of: size, rounding)
        raise(to: cap.map { min(number, $0.floor(times: size)) } ?? number)
      case .atMostShare(let share): lower(to: share.people(of: size, rounding))
      case .atLeastCount(let count): raise(to: count.wholePart)
      case .atMostCount(let count): lower(to: count.wholePart)
      case .differenceAtMost(let number):
        let difference = number.wholePart
        // |counted − others| ≤ difference, with others = size − counted.
        raise(to: Ratio(size - difference, of: 2).ceiling(times: 1))
        lower(to: Ratio(size + difference, of: 2).floor(times: 1))
      }
    }
  }
}

extension DecimalNumber {
  /// The number without what stands after the point.
  var wholePart: Int { millionths / Self.scale }
}

extension Ratio {
  /// The share of a team of `size` as a number of people.
  func people(of size: Int, _ rounding: Requirement.Rounding) -> Int {
    switch rounding {
    case .up: ceiling(times: size)
    case .nearest: nearest(times: size)
    case .down: floor(times: size)
    }
  }
}
