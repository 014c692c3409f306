/// The teams for which a `when` holds, as far as that can be told from it.
struct TeamRegion {
  /// For each fact the values that it allows.
  private var ranges: [FactReference: Range] = [:]
  private var order: [FactReference] = []

  /// Whether `ranges` say everything that the condition says.
  private(set) var isComplete = true

  /// Values of one fact.
  private enum Range: Equatable {
    case codes(Set<Literal>)

    /// Numbers from `least` to `most`, both included, in millionths.
    case numbers(ClosedRange<Int>)
  }

  /// - Parameter codes: The codes that a list of the criteria holds of a fact, where that is known.
  init(_ condition: Condition, codes: (FactReference, CodeSelection.ID) -> Set<Literal>?) {
    add(condition, codes)
  }

  private mutating func add(
    _ condition: Condition, _ codes: (FactReference, CodeSelection.ID) -> Set<Literal>?
  ) {
    switch condition.form {
    case .all(let parts):
      for part in parts { add(part, codes) }
    case .test(let test):
      guard let range = Self.range(of: test, codes) else {
        isComplete = false
        return
      }
      narrow(test.fact, to: range)
    default:
      isComplete = false
    }
  }

  private mutating func narrow(_ fact: FactReference, to range: Range) {
    guard let known = ranges[fact] else {
      ranges[fact] = range
      order.append(fact)
      return
    }
    if let both = Self.intersection(known, range) {
      ranges[fact] = both
    } else {
      // Nothing meets the condition, so it overlaps with nothing.
      ranges[fact] = .codes([])
    }
  }

  private static func range(
    of test: FactTest, _ codes: (FactReference, CodeSelection.ID) -> Set<Literal>?
  ) -> Range? {
    let isSize = test.fact == FactReference(.team, "size")
    let step = isSize ? DecimalNumber.scale : 1
    // An exception for teams of nobody means little: `if_nobody` decides.
    let least = isSize ? DecimalNumber.scale : Int.min
    switch test.comparison {
    case .equals(.literal(.number(let number))):
      return .numbers(number.millionths...number.millionths)
    case .equals(.literal(let literal)): return .codes([literal])
    case .oneOf(let literals):
      return literals.contains(where: \.isNumber) ? nil : .codes(Set(literals))
    case .isIn(let list): return codes(test.fact, list).map { .codes($0) }
    case .atLeast(.literal(.number(let number))): return .numbers(number.millionths...Int.max)
    case .above(.literal(.number(let number))):
      return .numbers((number.millionths + step)...Int.max)
    case .atMost(.literal(.number(let number))):
      return least <= number.millionths ? .numbers(least...number.millionths) : .codes([])
    case .below(.literal(.number(let number))):
      let most = number.millionths - step
      return least <= most ? .numbers(least...most) : .codes([])
    default: return nil
    }
  }

  private static func intersection(_ left: Range, _ right: Range) -> Range? {
    switch (left, right) {
    case (.codes(let left), .codes(let right)):
      let both = left.intersection(right)
      return both.isEmpty ? nil : .codes(both)
    case (.numbers(let left), .numbers(let right)):
      return left.overlaps(right) ? .numbers(left.clamped(to: right)) : nil
    default: return nil
    }
  }
}

extension TeamRegion {
  /// How the teams of two conditions relate.
  enum Relation {
    /// No team meets both, or that cannot be told.
    case apart

    /// Some team meets both; `example` describes one.
    case overlapping(example: String)

    /// Every team of one meets the other too.
    case contained(example: String)
  }

  func relation(to other: TeamRegion) -> Relation {
    guard isComplete, other.isComplete else { return .apart }
    var example: [String] = []
    for fact in order + other.order.filter({ ranges[$0] == nil }) {
      let both: Range?
      switch (ranges[fact], other.ranges[fact]) {
      case (let range?, let second?): both = Self.intersection(range, second)
      case (let range?, nil), (nil, let range?): both = range
      case (nil, nil): both = nil
      }
      guard let both, let value = Self.example(of: both) else { return .apart }
      example.append("\(fact) = \(value)")
    }
    let text = example.joined(separator: ", ")
    return contains(other) || other.contains(self)
      ? .contained(example: text) : .overlapping(example: text)
  }

  /// Whether every team of `other` is one of these.
  private func contains(_ other: TeamRegion) -> Bool {
    ranges.allSatisfy { fact, range in
      guard let second = other.ranges[fact] else { return false }
      return Self.intersection(range, second) == second
    }
  }

  private static func example(of range: Range) -> String? {
    switch range {
    case .codes(let literals): literals.map(\.written).min()
    case .numbers(let numbers):
      DecimalNumber(
        millionths: numbers.lowerBound == Int.min ? numbers.upperBound : numbers.lowerBound
      ).description
    }
  }
}

extension Literal {
  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }
}
