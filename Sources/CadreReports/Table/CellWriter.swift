/// Writes the cells of a table, quoted as RFC 4180 has it, into UTF-8.
struct CellWriter {
  var bytes: [UInt8] = []
  private let isRaw: Bool

  init(isRaw: Bool) { self.isRaw = isRaw }

  /// Ends a cell, whether anything was written into it or not.
  mutating func endCell() { bytes.append(UInt8(ascii: ",")) }

  /// Writes a number.
  mutating func write(_ number: Int) { bytes.appendDecimal(number) }

  /// Writes text of the program, which needs no care.
  mutating func write(plain text: String) { bytes += text.utf8 }

  /// Writes text of an input.
  mutating func write(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ Self.plainBytes[Int($0)] }),
        utf8.first.map({ !Self.formulaBytes.contains($0) && $0 != UInt8(ascii: " ") }) ?? true
      else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { writeCarefully(text) }
  }

  private mutating func writeCarefully(_ text: String) {
    var text = text
    if !isRaw {
      text = Escaping.terminal(text)
      if Self.isFormula(text) { text = "'" + text }
    }
    let isQuoted =
      text.utf8.contains { Self.quotedBytes.contains($0) } || text.hasPrefix(" ")
      || text.hasSuffix(" ")
    if !isQuoted { return bytes += text.utf8 }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would run the text. A sign alone does nothing.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.unicodeScalars.count > 1 else { return false }
    return formulaBytes.contains { UInt32($0) == first.value } || wideSigns.contains(first)
  }

  private static let formulaBytes = Array("=+-@".utf8)

  /// The same signs as East Asian keyboards write them.
  private static let wideSigns: [Unicode.Scalar] = [
    "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Bytes for which a cell is quoted; semicolon and tab separate cells in some settings of Excel.
  private static let quotedBytes = Array(",;\t\"\r\n".utf8)

  /// Bytes that may stand in a cell without a closer look: those of ASCII but for the quoted ones, and those of
  /// Vietnamese letters. The first bytes of what escaping looks for are not among them.
  private static let plainBytes: [Bool] = (0...255).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x20..<0x7F: return !quotedBytes.contains(byte)
    case 0x80..<0xC0, 0xC3...0xC6, 0xCC, 0xE1: return true
    default: return false
    }
  }
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  mutating func appendDecimal(_ number: Int) {
    guard number >= 0 else {
      append(UInt8(ascii: "-"))
      return appendDecimal(number.magnitude)
    }
    appendDecimal(number.magnitude)
  }

  private mutating func appendDecimal(_ number: UInt) {
    var rest = number
    var scale: UInt = 1
    while rest >= 10 {
      rest /= 10
      scale *= 10
    }
    rest = number
    while scale > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / scale))
      rest %= scale
      scale /= 10
    }
  }
}
