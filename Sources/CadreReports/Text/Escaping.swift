/// Text of inputs made safe for where it is shown.
package enum Escaping {
  /// The text without anything that a terminal would obey: control characters, escape sequences and marks that turn the
  /// direction of writing appear as `\u{1b}`.
  package static func terminal(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: \.isUnsafeInTerminal) else { return String(text) }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isUnsafeInTerminal {
        result += scalar.escaped
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal obeys the scalar or hides it. The joiners of scripts and emoji are letters, not orders.
  fileprivate var isUnsafeInTerminal: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return value != 0x200C && value != 0x200D
    default: return false
    }
  }

  private static let shortForms: [Unicode.Scalar: String] = ["\n": "\\n", "\r": "\\r", "\t": "\\t"]

  fileprivate var escaped: String {
    Self.shortForms[self] ?? "\\u{\(String(value, radix: 16))}"
  }
}
