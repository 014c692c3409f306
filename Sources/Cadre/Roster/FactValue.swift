/// One value of a record as far as it is known.
public enum FactValue: Hashable, Sendable {
  case text(String)
  case number(DecimalNumber)

  /// Known up to an interval.
  case date(DateRange)
  case boolean(Bool)

  /// A code or name as written; what it means is looked up in the code list of the fact.
  case code(String)

  /// One of several codes, not known which.
  case oneOfCodes([String])
}

extension FactValue: CustomStringConvertible {
  /// The value in its plain written form.
  public var description: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): number.description
    case .date(let range): range.description
    case .boolean(let value): value ? "true" : "false"
    case .oneOfCodes(let codes): codes.joined(separator: " | ")
    }
  }
}
