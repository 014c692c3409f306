extension Evaluator {
  /// Whether a fact passes a test.
  func truth(of test: FactTest, in scope: Scope) -> Truth {
    if case .heldOn(let day) = test.comparison {
      guard let day = self.day(day, in: scope) else { return .unknown }
      return isHeld(scope, on: day)
    }
    let value = value(of: test.fact, for: test.comparison, in: scope)
    if case .isKnown(let expected) = test.comparison {
      return Truth((value.isKnown) == expected)
    }
    switch value {
    case .unknown: return .unknown
    case .text(let text): return truth(of: text, test.comparison, in: scope)
    case .boolean(let boolean): return truth(of: boolean, test.comparison, in: scope)
    case .number(let range): return truth(of: range, test.comparison, in: scope)
    case .date(let range): return truth(of: range, test.comparison, in: scope)
    case .codes(let code, let list): return truth(of: code, of: list, test.comparison, in: scope)
    }
  }

  // MARK: By type of value

  private func truth(of text: String, _ comparison: Comparison, in scope: Scope) -> Truth {
    switch comparison {
    case .equals(let operand):
      agreed(operand, in: scope) { Truth($0.text.map { Self.isSame($0, text) } ?? false) }
    case .oneOf(let literals):
      Truth(literals.contains { literal in literal.text.map { Self.isSame($0, text) } ?? false })
    case .startsWith(let beginnings):
      Truth(beginnings.contains { text.hasPrefix($0) })
    case .containsText(let parts):
      Truth(
        parts.contains { TextFolding.accentFree(text).contains(TextFolding.accentFree($0)) })
    default: .unknown
    }
  }

  /// Texts are the same if they differ only by case, spaces and the ways of writing Vietnamese.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || TextFolding.key(left) == TextFolding.key(right)
  }

  private func truth(of boolean: Bool, _ comparison: Comparison, in scope: Scope) -> Truth {
    guard case .equals(let operand) = comparison else { return .unknown }
    return agreed(operand, in: scope) { Truth($0 == .boolean(boolean)) }
  }

  /// A number known up to a range: true if all of the range passes, false if none of it does.
  func truth(
    of range: ClosedRange<DecimalNumber>, _ comparison: Comparison, in scope: Scope
  ) -> Truth {
    switch comparison {
    case .equals(let operand):
      return agreed(operand, in: scope) { literal in
        guard let number = literal.number else { return .unknown }
        guard range.contains(number) else { return .false }
        return range.lowerBound == range.upperBound ? .true : .unknown
      }
    case .oneOf(let literals):
      let numbers = literals.compactMap(\.number)
      if range.lowerBound == range.upperBound { return Truth(numbers.contains(range.lowerBound)) }
      return numbers.contains(where: range.contains) ? .unknown : .false
    case .atLeast(let operand):
      return ordered(operand, in: scope) { (range.lowerBound >= $0, range.upperBound < $0) }
    case .above(let operand):
      return ordered(operand, in: scope) { (range.lowerBound > $0, range.upperBound <= $0) }
    case .atMost(let operand):
      return ordered(operand, in: scope) { (range.upperBound <= $0, range.lowerBound > $0) }
    case .below(let operand):
      return ordered(operand, in: scope) { (range.upperBound < $0, range.lowerBound >= $0) }
    default: return .unknown
    }
  }

  private func ordered(
    _ operand: Operand, in scope: Scope, _ decide: (DecimalNumber) -> (isTrue: Bool, isFalse: Bool)
  ) -> Truth {
    agreed(operand, in: scope) { literal in
      guard let number = literal.number else { return .unknown }
      let (isTrue, isFalse) = decide(number)
      return isTrue ? .true : isFalse ? .false : .unknown
    }
  }

  private func truth(of range: DateRange, _ comparison: Comparison, in scope: Scope) -> Truth {
    switch comparison {
    case .equals(let operand):
      return agreed(operand, in: scope) { literal in
        guard case .date(let day) = literal else { return .unknown }
        return isOne(of: [day], range)
      }
    case .oneOf(let literals):
      return isOne(
        of: literals.compactMap { literal in
          guard case .date(let day) = literal else { return nil }
          return day
        }, range)
    case .before(let operand):
      guard let day = day(operand, in: scope) else { return .unknown }
      return range.latest < day ? .true : range.earliest >= day ? .false : .unknown
    case .after(let operand):
      guard let day = day(operand, in: scope) else { return .unknown }
      return range.earliest > day ? .true : range.latest <= day ? .false : .unknown
    case .withinYears(let operand):
      return agreed(operand, in: scope) { literal in
        guard let years = literal.number else { return .unknown }
        return isWithin(years, range)
      }
    default: return .unknown
    }
  }

  private func isOne(of days: [CalendarDate], _ range: DateRange) -> Truth {
    if let day = range.exactDate { return Truth(days.contains(day)) }
    return days.contains { range.earliest <= $0 && $0 <= range.latest } ? .unknown : .false
  }

  /// Whether a date lies in the time after the day `years` before the check date, up to the check date.
  private func isWithin(_ years: DecimalNumber, _ range: DateRange) -> Truth {
    func isWithin(_ day: CalendarDate) -> Bool {
      day <= date && Period.anniversary(of: day, years: years, criteria.conventions) > date
    }
    // The days within form one stretch that ends on the check date.
    let ends = [range.earliest, range.latest].map(isWithin)
    if ends[0] && ends[1] { return .true }
    let touches = range.earliest <= date && isWithin(min(range.latest, date))
    return touches ? .unknown : .false
  }

  /// Whether a code passes a test, in the light of the list of which it is.
  func truth(
    of code: CodeValue, of list: Codelist.ID, _ comparison: Comparison, in scope: Scope
  ) -> Truth {
    guard let codelist = criteria.codelists[list] else { return .unknown }
    switch comparison {
    case .isIn(let selection):
      return memberships[selection]?.truth(of: code) ?? .unknown
    case .equals(let operand):
      return agreed(operand, in: scope) { literal in
        literal.code.flatMap { codelist[$0] }.map { isOne(of: [$0], code, codelist) } ?? .unknown
      }
    case .oneOf(let literals):
      return isOne(of: literals.compactMap { $0.code.flatMap { codelist[$0] } }, code, codelist)
    case .atLeast(let operand): return ranked(code, .atLeast, operand, codelist, scope)
    case .atMost(let operand): return ranked(code, .atMost, operand, codelist, scope)
    case .above(let operand): return ranked(code, .above, operand, codelist, scope)
    case .below(let operand): return ranked(code, .below, operand, codelist, scope)
    default: return .unknown
    }
  }

  /// Whether the code is one of those at `positions`. A group as the value of a fact may be any code below it.
  private func isOne(of positions: [Int], _ code: CodeValue, _ codelist: Codelist) -> Truth {
    guard case .set(let set) = code else { return .false }
    guard case .codes(let possible) = set else { return .unknown }
    return Truth.agreed(
      among: possible.lazy.flatMap { codelist.subtree($0) }.map { Truth(positions.contains($0)) })
  }

  private func ranked(
    _ code: CodeValue, _ comparison: RankComparison, _ operand: Operand, _ codelist: Codelist,
    _ scope: Scope
  ) -> Truth {
    guard case .set(let set) = code else { return .unknown }
    return agreed(operand, in: scope) { literal in
      guard let bound = literal.code.flatMap({ codelist[$0] }) else { return .unknown }
      return codelist.truth(of: set, comparison, bound)
    }
  }

  // MARK: Operands

  /// The truth on which all possible values of an operand agree.
  private func agreed(
    _ operand: Operand, in scope: Scope, _ decide: (Literal) -> Truth
  ) -> Truth {
    switch operand {
    case .literal(let literal): decide(literal)
    case .parameter(let id): Truth.agreed(among: values(of: id, in: scope).map(decide))
    }
  }

  func day(_ operand: DayOperand, in scope: Scope) -> CalendarDate? {
    switch operand {
    case .checkDate: return date
    case .date(let day): return day
    case .parameter(let id):
      // Where the unit's code is not known, the day is known only if all possible ones are the same.
      let values = Set(values(of: id, in: scope))
      guard values.count == 1, case .date(let day) = values.first else { return nil }
      return day
    }
  }
}

extension Literal {
  var text: String? {
    switch self {
    case .text(let text), .code(let text): text
    default: nil
    }
  }

  var code: String? { text }

  var number: DecimalNumber? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

extension PossibleValue {
  /// Whether the fact is known at least in part.
  var isKnown: Bool {
    switch self {
    case .unknown, .codes(.set(.unknown), _): false
    default: true
    }
  }
}
