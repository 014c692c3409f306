import Cadre

/// Writes the cells of a table, quoted as RFC 4180 has it, into UTF-8.
struct CellWriter {
  var bytes: [UInt8] = []
  private let isRaw: Bool

  init(isRaw: Bool) { self.isRaw = isRaw }

  /// Ends a cell behind which another one comes.
  mutating func endCell() { bytes.append(UInt8(ascii: ",")) }

  /// Writes a number.
  mutating func write(_ number: Int) { bytes.appendDecimal(number) }

  /// Writes text of the program, which needs no care.
  mutating func write(plain text: String) { bytes += text.utf8 }

  /// Writes text of an input.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// Writes text of an input in UTF-8.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    if Self.isPlain(text) {
      bytes.append(contentsOf: text)
    } else {
      writeCarefully(String(decoding: text, as: UTF8.self))
    }
  }

  /// Writes text of an input in UTF-8.
  mutating func write(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { write($0) } }

  /// Whether texts may all stand in cells as they are.
  static func arePlain(_ texts: JoinedTexts) -> Bool {
    texts.bytes.withUnsafeBufferPointer { bytes in
      texts.ranges.allSatisfy { isPlain(UnsafeBufferPointer(rebasing: bytes[$0])) }
    }
  }

  /// Whether text may stand in a cell as it is.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    return mayBegin(first) && text.allSatisfy { isPlain($0) }
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
    return first.isASCII ? isFormulaSign(UInt8(first.value)) : wideSigns.contains(first)
  }

  @inline(__always)
  private static func isFormulaSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    default: false
    }
  }

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

  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: " ") && !isFormulaSign(byte)
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
