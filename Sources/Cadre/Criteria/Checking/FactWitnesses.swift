/// Values of one fact among which every way to meet some tests is found: those that the tests name, what lies just
/// beside them, or all codes.
struct FactWitnesses {
  private let values: [Value]
  private let codelist: Codelist?
  private let lists: (CodeSelection.ID) -> Membership?

  private enum Value {
    case number(DecimalNumber)
    case date(CalendarDate)
    case code(Int)
    case other(Literal)

    /// Another text than all that are named.
    case anotherText
  }

  /// - Parameters:
  ///   - codelist: That of a code fact.
  ///   - lists: The membership of a list of codes, where it is of this code list.
  init(
    of fact: FactDefinition, for tests: [Comparison], codelist: Codelist?,
    lists: @escaping (CodeSelection.ID) -> Membership?
  ) {
    self.codelist = codelist
    self.lists = lists
    let literals = tests.flatMap(\.literals)
    values =
      switch fact.type {
      case .number: Self.numbers(around: literals, of: fact)
      case .date: Self.dates(around: literals)
      case .code: codelist?.entries.indices.map { .code($0) } ?? []
      case .boolean: [.other(.boolean(true)), .other(.boolean(false))]
      case .text: literals.map { .other($0) } + [.anotherText]
      }
  }

  /// For each value whether it passes the test; nil where that cannot be said.
  func passing(_ test: Comparison) -> [Bool]? {
    let passing = values.compactMap { passes(test, $0) }
    return !values.isEmpty && passing.count == values.count ? passing : nil
  }

  // MARK: Values

  private static func numbers(around literals: [Literal], of fact: FactDefinition) -> [Value] {
    let step = fact.isCounted ? DecimalNumber.scale : 1
    let values = literals.flatMap { literal -> [Int] in
      guard case .number(let number) = literal else { return [] }
      let first =
        fact.isCounted ? number.millionths - number.millionths % step : number.millionths
      return [first - step, first, first + step]
    }
    return values.filter { $0 >= 0 || !fact.isCountedOrMeasured }
      .map { .number(DecimalNumber(millionths: $0)) }
  }

  private static func dates(around literals: [Literal]) -> [Value] {
    let dates = literals.compactMap { literal -> CalendarDate? in
      if case .date(let date) = literal { date } else { nil }
    }
    // Beside the ends of the calendar there may be no day.
    guard dates.allSatisfy({ (2...9_998).contains($0.year) }) else { return [] }
    return dates.flatMap { date in [-1, 0, 1].map { .date(date.adding(days: $0)) } }
  }

  // MARK: Tests

  private func passes(_ test: Comparison, _ value: Value) -> Bool? {
    switch test {
    case .equals(.literal(let literal)): isEqual(value, literal)
    case .oneOf(let literals): literals.contains { isEqual(value, $0) }
    case .isIn(let list): isMember(value, of: list)
    case .atLeast(.literal(let literal)): order(value, literal).map { $0 >= 0 }
    case .atMost(.literal(let literal)): order(value, literal).map { $0 <= 0 }
    case .above(.literal(let literal)): order(value, literal).map { $0 > 0 }
    case .below(.literal(let literal)): order(value, literal).map { $0 < 0 }
    case .before(.date(let date)): order(value, .date(date)).map { $0 < 0 }
    case .after(.date(let date)): order(value, .date(date)).map { $0 > 0 }
    case .isKnown(false): false
    default: nil
    }
  }

  private func isEqual(_ value: Value, _ literal: Literal) -> Bool {
    switch (value, literal) {
    case (.number(let number), .number(let other)): number == other
    case (.date(let date), .date(let other)): date == other
    case (.code(let position), .code(let code)): codelist?[code] == position
    case (.other(let own), _): own == literal
    default: false
    }
  }

  private func isMember(_ value: Value, of list: CodeSelection.ID) -> Bool? {
    guard case .code(let position) = value else { return nil }
    return lists(list)?.decisions[position]
  }

  /// Below zero where the value lies before the literal, above zero where it lies behind.
  private func order(_ value: Value, _ literal: Literal) -> Int? {
    func order<Key: Comparable>(_ left: Key, _ right: Key) -> Int {
      left < right ? -1 : left > right ? 1 : 0
    }
    switch (value, literal) {
    case (.number(let number), .number(let other)): return order(number, other)
    case (.date(let date), .date(let other)): return order(date, other)
    case (.code(let position), .code(let code)):
      guard let codelist, let other = codelist[code], let left = codelist.rank(position),
        let right = codelist.rank(other)
      else { return nil }
      return order(left, right)
    default: return nil
    }
  }
}

extension Comparison {
  /// The values that it names.
  fileprivate var literals: [Literal] {
    switch self {
    case .equals(.literal(let literal)), .atLeast(.literal(let literal)),
      .atMost(.literal(let literal)), .above(.literal(let literal)),
      .below(.literal(let literal)):
      [literal]
    case .oneOf(let literals): literals
    case .before(.date(let date)), .after(.date(let date)): [.date(date)]
    default: []
    }
  }
}

extension FactDefinition {
  /// Whether its numbers are whole and begin at zero.
  var isCounted: Bool {
    [FactReference(.person, "age"), FactReference(.team, "size")].contains(reference)
  }

  /// Whether its numbers begin at zero.
  var isCountedOrMeasured: Bool { isCounted || isAmount }
}
