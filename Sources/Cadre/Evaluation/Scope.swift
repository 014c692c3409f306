/// The team in whose light a person is looked at: which posts count, and which unit is "the unit".
enum TeamScope: Hashable, Sendable {
  /// The people of one unit.
  case unit(Int)

  /// Everybody.
  case roster

  /// The people of the units whose fact has this code of the fact's code list.
  case group(FactReference, code: Int)
}

/// What facts a condition sees.
struct Scope: Hashable, Sendable {
  var team: TeamScope

  /// nil in conditions on units.
  var person: Int?

  /// The record under `where`.
  var record: RecordReference?

  /// The size of the team, in conditions that may ask for it.
  var teamSize: Int?

  /// Codes taken for facts of the unit that are not known, while all possibilities are tried.
  var assumptions: [FactReference: Int] = [:]

  /// Whether "the unit" is that of the team, and not that of a post or one above it.
  var unitIsOfTeam: Bool { record?.owner != .post && record?.owner != .unit }
}

/// One record of a table of the roster.
struct RecordReference: Hashable, Sendable {
  let owner: FactOwner
  let row: Int
}

/// What is known of a value: every fact is reduced to one of these before it is tested.
enum PossibleValue: Hashable, Sendable {
  case unknown
  case text(String)
  case boolean(Bool)

  /// A number between two ends.
  case number(ClosedRange<DecimalNumber>)
  case date(DateRange)
  case codes(CodeValue, of: Codelist.ID)
}

/// A code of a record within one code list.
enum CodeValue: Hashable, Sendable {
  /// One of several listed codes.
  case set(CodeSet)

  /// A code that is not listed itself, but belongs under the entry at this position.
  case placed(under: Int)
}
