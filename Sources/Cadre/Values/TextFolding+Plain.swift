extension TextFolding {
  /// The key of text made only of printable ASCII and of Vietnamese letters of one code point each, where every code
  /// point is a character; nil for other text. The same as for any text, but without looking up characters.
  ///
  /// - Parameter keepsMarks: Whether tones and marks of letters are kept.
  static func plainKey(_ text: String, keepsMarks: Bool = true) -> String? {
    var glyphs: [PlainGlyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let glyph = PlainGlyph(scalar) else { return nil }
      glyphs.append(glyph)
    }
    glyphs.unifySpelling()
    return glyphs.joined(keepsMarks: keepsMarks)
  }
}

/// A character on its way to a key, in four bytes.
private struct PlainGlyph {
  /// The letter in lower case.
  let code: UInt16

  /// A row of the letter table, or -1.
  var vowel: Int8 = -1
  var tone: Int8 = 0

  init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      guard (0x20..<0x7F).contains(value) else { return nil }
      let isUppercase = (0x41...0x5A).contains(value)
      code = UInt16(isUppercase ? value + 0x20 : value)
      vowel = Self.vowelOfASCII[Int(code)]
    } else {
      guard value < Self.letters.count, Self.letters[Int(value)] != Self.noLetter else {
        return nil
      }
      let letter = Self.letters[Int(value)]
      if letter == Self.crossedD {
        code = 0x111
      } else {
        (vowel, tone) = (Int8(letter / 6), Int8(letter % 6))
        code = UInt16(value)
      }
    }
  }

  var isLetter: Bool { vowel >= 0 || code == 0x111 || (0x61...0x7A).contains(code) }

  func isVowel(_ row: Int8) -> Bool { vowel == row }

  /// Punctuation beside which white space means nothing.
  var isTight: Bool { code == 0x2D || code == 0x2F || code == 0x2C }

  /// The letter in the spelling of keys.
  var spelling: UInt16 {
    vowel < 0 ? code : Self.composed[Int(vowel) * 6 + Int(tone)]
  }

  /// The letter without tone and marks.
  var plainLetter: UInt16 {
    if vowel >= 0 { return Self.plain[Int(vowel)] }
    return code == 0x111 ? 0x64 : code
  }

  // MARK: Tables

  /// For each vowel its letter without marks.
  private static let plain: [UInt16] = (0..<12).map { vowel in
    UInt16(VietnameseLetter.plain(vowel).asciiValue ?? 0)
  }

  private static let noLetter: UInt8 = 0xFF
  private static let crossedD: UInt8 = 0xFE

  /// The letters by vowel, then tone.
  private static let composed: [UInt16] = (0..<72).map { position in
    let letter = VietnameseLetter.composed(position / 6, tone: position % 6)
    return UInt16(letter.unicodeScalars.first?.value ?? 0)
  }

  private static let vowelOfASCII: [Int8] = (0..<128).map { code in
    composed.firstIndex(of: UInt16(code)).map { Int8($0 / 6) } ?? -1
  }

  /// For each code point the letter that it is, in either case.
  private static let letters: [UInt8] = {
    var letters = Array(repeating: noLetter, count: 0x1F00)
    for (position, code) in composed.enumerated() where code >= 0x80 {
      letters[Int(code)] = UInt8(position)
      let lower = Unicode.Scalar(code)
      let upper = lower?.properties.uppercaseMapping.unicodeScalars.first?.value
      if let upper { letters[Int(upper)] = UInt8(position) }
    }
    letters[0x110] = crossedD
    letters[0x111] = crossedD
    return letters
  }()
}

extension [PlainGlyph] {
  /// Rows of the letter table.
  private static let a: Int8 = 0
  private static let e: Int8 = 3
  private static let i = Int8(VietnameseLetter.i)
  private static let o: Int8 = 6
  private static let u: Int8 = 9
  private static let y = Int8(VietnameseLetter.y)

  /// Gives every syllable one spelling, as for any text.
  fileprivate mutating func unifySpelling() {
    guard count > 1 else { return }
    for last in 1..<count
    where self[last].vowel >= 0 && (last + 1 == count || !self[last + 1].isLetter) {
      if isMovableTone(last) {
        self[last - 1].tone = Swift.max(self[last - 1].tone, self[last].tone)
        self[last].tone = 0
      } else if self[last].isVowel(Self.y), self[last - 1].isLetter, self[last - 1].vowel < 0 {
        self[last].vowel = Self.i
      } else if self[last].isVowel(Self.i), followsQu(last) {
        self[last].vowel = Self.y
      }
    }
  }

  private func followsQu(_ position: Int) -> Bool {
    position >= 2 && self[position - 1].isVowel(Self.u) && self[position - 2].code == 0x71
  }

  private func isMovableTone(_ last: Int) -> Bool {
    if self[last - 1].isVowel(Self.o) {
      return self[last].isVowel(Self.a) || self[last].isVowel(Self.e)
    }
    return self[last - 1].isVowel(Self.u) && self[last].isVowel(Self.y) && !followsQu(last)
  }

  /// The key: one space for several, none beside tight punctuation, no full stops, nothing trailing.
  fileprivate func joined(keepsMarks: Bool) -> String {
    var result: [UInt16] = []
    result.reserveCapacity(count)
    var needsSpace = false
    var followsTight = true
    for glyph in self {
      if glyph.code == 0x20 {
        needsSpace = true
      } else if glyph.code != 0x2E {
        if needsSpace && !glyph.isTight && !followsTight { result.append(0x20) }
        needsSpace = false
        result.append(keepsMarks ? glyph.spelling : glyph.plainLetter)
        followsTight = glyph.isTight
      }
    }
    while let last = result.last, Self.trailing.contains(last) { result.removeLast() }
    return String(unsafeUninitializedCapacity: result.count * 3) { buffer in
      var filled = 0
      for code in result {
        if code < 0x80 {
          buffer[filled] = UInt8(code)
          filled += 1
        } else if code < 0x800 {
          buffer[filled] = 0xC0 | UInt8(code >> 6)
          buffer[filled + 1] = 0x80 | UInt8(code & 0x3F)
          filled += 2
        } else {
          buffer[filled] = 0xE0 | UInt8(code >> 12)
          buffer[filled + 1] = 0x80 | UInt8(code >> 6 & 0x3F)
          buffer[filled + 2] = 0x80 | UInt8(code & 0x3F)
          filled += 3
        }
      }
      return filled
    }
  }

  private static let trailing = [UInt16]("-/, ;:!?".utf16)
}
