import Cadre

/// Looks for what makes a text unreadable or suspicious: broken encoding, NUL, lost accents.
struct TextInspection {
  let file: String
  let bytes: [UInt8]

  /// After a byte order mark.
  let start: Int

  /// The one reason why the text cannot be read. The others may be its consequences.
  func obstacle() -> Diagnostic? {
    if let offset = bytes[start...].firstIndex(of: 0) {
      return Diagnostic(.nulInTable, at: place(of: offset))
    }
    if let offset = UTF8.firstInvalid(in: bytes, from: start) { return invalidUTF8(at: offset) }
    return encodedTwice() ?? legacyFont()
  }

  private func place(of offset: Int, length: Int = 1) -> Place {
    TextPosition(of: offset, in: bytes, from: start).place(in: file, length: length)
  }

  private func invalidUTF8(at offset: Int) -> Diagnostic {
    let encoding = EncodingGuess(guessedFrom: bytes, around: offset)
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .tableNotUTF8, at: place(of: offset),
      ["byte": .text("0x\(digits)"), "guess": .phrase(encoding.guess)],
      help: encoding.advice(for: file))
  }

  /// UTF-8 that was read as Windows-1252 and encoded again.
  private func encodedTwice() -> Diagnostic? {
    guard let found = DoubleEncoding.first(in: bytes, from: start) else { return nil }
    return Diagnostic(
      .tableEncodedTwice, at: place(of: found.offset, length: found.written.count),
      ["written": .text(found.written), "meant": .text(found.meant)],
      help: [Sentence(.exportAgain)])
  }

  /// Text typed in a font such as .VnTime and stored as if its glyphs were Latin letters.
  private func legacyFont() -> Diagnostic? {
    let latin = EncodingGuess.Latin(bytes, from: start)
    guard let found = EncodingGuess(fontOf: latin), let first = latin.firstHigh else { return nil }
    return Diagnostic(
      .tableInLegacyFont, at: place(of: first), ["encoding": .text(found.name)],
      help: found.advice(for: file))
  }

  /// Accents that an earlier program replaced by `?` or U+FFFD. They cannot be restored, only reported.
  func lostAccents() -> Diagnostic? {
    var marks = 0
    var first: Int?
    var index = start
    while let found = nextLoss(from: index) {
      marks += found.isCertain ? 3 : 1
      first = first ?? found.offset
      index = found.offset + 1
      // One question mark between letters may be a slip; three are a pattern.
      guard marks < 3 else { break }
    }
    guard marks >= 3, let first else { return nil }
    let word = word(around: first)
    return Diagnostic(
      .lostAccents, at: place(of: word.lowerBound),
      ["word": .text(String(decoding: bytes[word], as: UTF8.self))],
      help: [Sentence(.exportAgain)])
  }

  private func nextLoss(from start: Int) -> (offset: Int, isCertain: Bool)? {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "?"), isBetweenLetters(index) { return (index, false) }
      if bytes[index] == 0xEF, bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
        return (index, true)
      }
      index += 1
    }
    return nil
  }

  /// Between letters, and not the query of a web address.
  private func isBetweenLetters(_ index: Int) -> Bool {
    guard index > start, index + 1 < bytes.count, bytes[index - 1].isASCIILetter,
      bytes[index + 1].isASCIILetter
    else { return false }
    return !bytes[word(around: index)].contains {
      $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/")
    }
  }

  /// The letters around `offset`, up to a space, a delimiter or 40 bytes on either side.
  private func word(around offset: Int) -> Range<Int> {
    var lower = offset
    var upper = offset
    while lower > start, offset - lower < 40, !bytes[lower - 1].endsWord { lower -= 1 }
    while upper < bytes.count, upper - offset < 40, !bytes[upper].endsWord { upper += 1 }
    while lower < offset, bytes[lower].isUTF8Continuation { lower += 1 }
    while upper < bytes.count, bytes[upper].isUTF8Continuation { upper += 1 }
    return lower..<upper
  }
}

extension UInt8 {
  var endsWord: Bool {
    self <= .space || self == .quote || Delimiter(rawValue: self) != nil
  }

  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
