/// What separates the cells of a row.
package enum Delimiter: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// Only where stated: a bar is too common inside cells to be guessed.
  case bar = 0x7C

  /// The delimiters that detection chooses among.
  package static let detected: [Delimiter] = [.comma, .semicolon, .tab]

  /// The delimiter as it stands in a text.
  var character: Character { Character(UnicodeScalar(rawValue)) }

  /// The delimiter as it appears in a message.
  var shown: String {
    self == .tab ? "\\t" : String(character)
  }
}

extension Delimiter {
  /// A first line `sep=;`, which Excel obeys and does not show as a row.
  struct Statement {
    /// Nil if the line states something that cannot separate cells.
    let delimiter: Delimiter?

    /// What stands after `sep=`.
    let text: String

    /// The first byte after the line and its line break.
    let end: Int
  }

  /// The statement on the first line of a text that starts at `start`, if there is one.
  static func statement(in bytes: [UInt8], from start: Int) -> Statement? {
    // Longer first lines are not statements, and need not be searched for their end.
    let window = bytes[start..<min(bytes.count, start + 16)]
    guard let lineEnd = window.firstIndex(where: \.isLineBreak) else { return nil }
    var line = bytes[start..<lineEnd]
    if line.count >= 2, line.first == .quote, line.last == .quote {
      line = line.dropFirst().dropLast()
    }
    let prefix = line.prefix(4).map { $0.asciiLowercased }
    guard prefix.elementsEqual("sep=".utf8) else { return nil }
    let rest = line.dropFirst(4)
    let isPair =
      bytes[lineEnd] == .carriageReturn && lineEnd + 1 < bytes.count
      && bytes[lineEnd + 1] == .lineFeed
    return Statement(
      delimiter: rest.count == 1 ? rest.first.flatMap(Delimiter.init(rawValue:)) : nil,
      text: String(decoding: rest, as: UTF8.self),
      end: lineEnd + (isPair ? 2 : 1))
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }

  var isASCIILetter: Bool { (0x61...0x7A).contains(asciiLowercased) }
}
