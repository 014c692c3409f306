/// The three values of strong Kleene logic.
public enum Truth: UInt8, Hashable, Sendable, CaseIterable {
  case `false` = 0
  case unknown = 1
  case `true` = 2

  /// Creates a truth that is not unknown.
  public init(_ value: Bool) { self = value ? .true : .false }

  /// The negation: unknown stays unknown.
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }

  /// The lesser of two values in the order false, unknown, true.
  public static func && (left: Truth, right: Truth) -> Truth {
    left.rawValue <= right.rawValue ? left : right
  }

  /// The greater of two values in the order false, unknown, true.
  public static func || (left: Truth, right: Truth) -> Truth {
    left.rawValue >= right.rawValue ? left : right
  }

  /// The value that holds in every possibility: true if all are true, false if all are false, else unknown.
  ///
  /// - Returns: `.unknown` for no possibility at all.
  public static func agreed(among possibilities: some Sequence<Truth>) -> Truth {
    var result: Truth?
    for possibility in possibilities {
      if let known = result, known != possibility { return .unknown }
      result = possibility
    }
    return result ?? .unknown
  }
}
