/// A tree of tests, with the place of every part.
///
/// What a fact belongs to depends on where the test stands: in a definition on the person, under `where` on the record,
/// in `when` on the unit.
public struct Condition: Hashable, Sendable {
  /// What is tested, or how parts are joined.
  public let form: Form

  /// Where the condition stands.
  public let place: Place

  /// Creates a condition.
  public init(_ form: Form, at place: Place) {
    self.form = form
    self.place = place
  }

  /// The forms of a condition.
  public indirect enum Form: Hashable, Sendable {
    /// Every part holds. An empty list holds.
    case all([Condition])

    /// At least one part holds. An empty list does not hold.
    case any([Condition])

    /// No part holds.
    case none([Condition])

    /// At least `count` of the parts hold.
    case atLeastOf(count: Int, [Condition])

    /// The definition with this id holds for the person.
    case definition(Definition.ID)

    /// A fact passes a test.
    case test(FactTest)

    /// At least one record of the list meets the condition.
    case has(RecordList, where: Condition?)

    /// Every record of the list meets the condition. An empty list does.
    case every(RecordList, where: Condition)

    /// The number of records that meet the condition lies within the bounds.
    case count(RecordList, where: Condition?, [Comparison])

    /// The time that the matching records cover, in years, or the sum of a number of theirs, lies within the bounds.
    case total(RecordList, where: Condition?, Measure, [Comparison])
  }

  /// What `total` adds up.
  public enum Measure: Hashable, Sendable {
    /// The years from `from` until `until`.
    case years

    /// A number of each record.
    case sum(FactReference)
  }
}

/// A fact and the test that it must pass.
public struct FactTest: Hashable, Sendable {
  /// The fact that is tested.
  public let fact: FactReference

  /// What its value is compared with.
  public let comparison: Comparison

  /// Creates a test.
  public init(_ fact: FactReference, _ comparison: Comparison) {
    self.fact = fact
    self.comparison = comparison
  }
}

/// One test of a value.
public enum Comparison: Hashable, Sendable {
  case equals(Operand)
  case oneOf([Literal])

  /// The code lies in the list with this id.
  case isIn(CodeSelection.ID)
  case atLeast(Operand)
  case atMost(Operand)
  case above(Operand)
  case below(Operand)

  /// The date lies before the day.
  case before(DayOperand)

  /// The date lies after the day.
  case after(DayOperand)

  /// The date lies within the last years up to the check date, that day included.
  case withinYears(Operand)

  /// The record's period, from `from` until `until`, covers the day. Stands under the pseudo-fact `held_on`.
  case heldOn(DayOperand)
  case startsWith([String])

  /// Contains one of the texts; case and accents do not matter.
  case containsText([String])

  /// Whether the value is known at all. Never unknown.
  case isKnown(Bool)
}

/// A value written in criteria.
public enum Literal: Hashable, Sendable {
  case text(String)
  case number(DecimalNumber)
  case date(CalendarDate)
  case boolean(Bool)
  case share(Ratio)

  /// A code of the code list of the fact it is compared with.
  case code(String)
}

/// A value in a comparison: written there, or a parameter.
public enum Operand: Hashable, Sendable {
  case literal(Literal)
  case parameter(Parameter.ID)
}

/// A day in a comparison.
public enum DayOperand: Hashable, Sendable {
  case checkDate
  case date(CalendarDate)
  case parameter(Parameter.ID)
}
