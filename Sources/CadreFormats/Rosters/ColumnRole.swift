import Cadre

/// What the cells of a column give.
enum ColumnRole: Hashable, Sendable {
  case fact(FactReference)

  /// The family and middle names, where the given name stands in a column of its own.
  case familyName
  case givenName

  /// The running number of the rows, which says nothing about anybody.
  case ordinal

  init(_ owner: FactOwner, _ name: String) { self = .fact(FactReference(owner, name)) }

  static let personID = ColumnRole(.person, "id")
  static let personName = ColumnRole(.person, "name")
  static let unitID = ColumnRole(.unit, "id")
  static let unitName = ColumnRole(.unit, "name")

  /// Whom the column is about; nil for running numbers.
  var owner: FactOwner? {
    switch self {
    case .fact(let fact): fact.owner
    case .familyName, .givenName: .person
    case .ordinal: nil
    }
  }

  /// Whether a row may give it several times, in columns numbered from 2.
  var isRepeatable: Bool {
    guard let owner else { return false }
    return FactOwner.personRecords.contains(owner) || self == .unitID || self == .unitName
  }

  /// The heading that always means this role.
  var canonicalName: String {
    switch self {
    case .fact(let fact): fact.column
    case .familyName: "family_name"
    case .givenName: "given_name"
    case .ordinal: "stt"
    }
  }
}
