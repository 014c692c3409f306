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
  mutating func write(_ text: String) { writeText { $0 += text.utf8 } }

  /// Writes text of an input that `append` appends in UTF-8.
  mutating func writeText(_ append: (inout [UInt8]) -> Void) {
    let start = bytes.count
    append(&bytes)
    let isPlain = bytes.withUnsafeBufferPointer { bytes in
      let text = bytes[start...]
      guard let first = text.first else { return true }
      return Self.mayBegin(first) && text.allSatisfy { Self.isPlain($0) }
    }
    if !isPlain {
      let text = String(decoding: bytes[start...], as: UTF8.self)
      bytes.removeSubrange(start...)
      writeCarefully(text)
    }
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
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D...0x3A, 0x3C...0x7E: true
    case 0x20..<0x7F: !quotedBytes.contains(byte)
    case 0x80..<0xC0, 0xC3...0xC6, 0xCC, 0xE1: true
    default: false
    }
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    !formulaBytes.contains(byte) && byte != UInt8(ascii: " ")
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
