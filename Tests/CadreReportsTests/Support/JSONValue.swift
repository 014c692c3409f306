/// JSON for tests, parsed strictly: no duplicate keys, nothing after the value.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  case number(Int)

  /// A number that is not whole, as it is written.
  case decimal(String)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  struct Malformed: Error {
    let position: Int
    let reason: String
  }

  init(parsing text: String) throws {
    var parser = Parser(scalars: Array(text.unicodeScalars))
    self = try parser.document()
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var number: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

private struct Parser {
  let scalars: [Unicode.Scalar]
  var position = 0

  mutating func document() throws -> JSONValue {
    let value = try value()
    skipSpace()
    guard position == scalars.count else { throw failure("more after the value") }
    return value
  }

  private func failure(_ reason: String) -> JSONValue.Malformed {
    JSONValue.Malformed(position: position, reason: reason)
  }

  private mutating func skipSpace() {
    while position < scalars.count, " \n".unicodeScalars.contains(scalars[position]) {
      position += 1
    }
  }

  private mutating func next() throws -> Unicode.Scalar {
    guard position < scalars.count else { throw failure("unexpected end") }
    defer { position += 1 }
    return scalars[position]
  }

  private mutating func take(_ expected: String) throws {
    for scalar in expected.unicodeScalars {
      guard try next() == scalar else { throw failure("expected \(expected)") }
    }
  }

  private mutating func takeIf(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    guard position < scalars.count else { throw failure("no value") }
    switch scalars[position] {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .text(try string())
    case "t":
      try take("true")
      return .boolean(true)
    case "f":
      try take("false")
      return .boolean(false)
    case "n":
      try take("null")
      return .null
    default: return try number()
    }
  }

  private mutating func number() throws -> JSONValue {
    let start = position
    while position < scalars.count, "-0123456789".unicodeScalars.contains(scalars[position]) {
      position += 1
    }
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    guard let number = Int(text), String(number) == text else { throw failure("not a number") }
    return .number(number)
  }

  private mutating func array() throws -> JSONValue {
    try take("[")
    var elements: [JSONValue] = []
    if takeIf("]") { return .array([]) }
    repeat { elements.append(try value()) } while takeIf(",")
    guard takeIf("]") else { throw failure("expected ]") }
    return .array(elements)
  }

  private mutating func object() throws -> JSONValue {
    try take("{")
    var members: [String: JSONValue] = [:]
    if takeIf("}") { return .object([:]) }
    repeat {
      skipSpace()
      let key = try string()
      guard takeIf(":") else { throw failure("expected :") }
      guard members.updateValue(try value(), forKey: key) == nil else {
        throw failure("duplicate key \(key)")
      }
    } while takeIf(",")
    guard takeIf("}") else { throw failure("expected }") }
    return .object(members)
  }

  private mutating func string() throws -> String {
    try take("\"")
    var result = String.UnicodeScalarView()
    while true {
      let scalar = try next()
      switch scalar {
      case "\"": return String(result)
      case "\\": result.append(try escape())
      default:
        guard scalar.value >= 0x20 else { throw failure("control character in a string") }
        result.append(scalar)
      }
    }
  }

  private mutating func escape() throws -> Unicode.Scalar {
    let letter = try next()
    switch letter {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "\"", "\\", "/": return letter
    case "u":
      var digits = ""
      for _ in 0..<4 { digits.unicodeScalars.append(try next()) }
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw failure("bad escape")
      }
      return scalar
    default: throw failure("unknown escape")
    }
  }
}
