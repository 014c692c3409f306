/// Comparison keys of Vietnamese text: different spellings of the same words get the same key.
///
/// Works by `Character`, which Swift compares canonically, so composed and decomposed text are the same. Keys are made
/// for comparing and are never shown.
package enum TextFolding {
  /// The key of `text`: case, white space, full stops, trailing punctuation, the placement of tone marks and the choice
  /// between i and y make no difference; letters, their marks and tones do.
  package static func key(_ text: String) -> String { plainKey(text) ?? anyKey(text) }

  /// The same, character by character.
  static func anyKey(_ text: String) -> String {
    var glyphs = glyphs(of: text)
    unifySpelling(of: &glyphs)
    return joined(glyphs) { glyph in
      glyph.vowel.map { VietnameseLetter.composed($0, tone: glyph.tone) } ?? glyph.character
    }
  }

  /// The key of `text` without tones and marks of letters. It makes different words equal (`mỏ`, `mộ`, `mơ`), so it is
  /// only for searching and for suggestions.
  package static func accentFree(_ text: String) -> String {
    plainKey(text, keepsMarks: false) ?? anyAccentFree(text)
  }

  /// The same, character by character.
  static func anyAccentFree(_ text: String) -> String {
    var glyphs = glyphs(of: text)
    unifySpelling(of: &glyphs)
    return joined(glyphs) { glyph in
      if let vowel = glyph.vowel { return VietnameseLetter.plain(vowel) }
      return glyph.character == "đ" ? "d" : glyph.character
    }
  }

  /// `text` with every Vietnamese letter as one code point, as keyboards write it today.
  package static func nfc(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      text.map { character in
        guard !character.isASCII, let letter = VietnameseLetter(character) else { return character }
        return letter.composed
      })
  }
}

/// One character on its way to a key: a lower-case letter, with vowel and tone apart.
private struct Glyph {
  let character: Character

  /// The vowel as a row of the letter table; nil for consonants and everything else.
  var vowel: Int?
  var tone = 0

  init(_ character: Character) {
    if let letter = VietnameseLetter(character) {
      self.character = character
      vowel = letter.vowel
      tone = letter.tone
    } else {
      self.character = character
    }
  }

  var isLetter: Bool { vowel != nil || character.isLetter }

  /// Whether this is the unmarked vowel `letter`, with any tone.
  func isVowel(_ letter: Character) -> Bool {
    guard let vowel else { return false }
    return VietnameseLetter.composed(vowel, tone: 0) == letter
  }
}

extension TextFolding {
  private static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for character in visible(text) {
      if character.isASCII {
        glyphs.append(Glyph(lowercased(character)))
      } else if let same = sameAs[character] {
        glyphs.append(Glyph(same))
      } else if VietnameseLetter(character) != nil {
        glyphs.append(Glyph(character))
      } else {
        glyphs += character.lowercased().map(Glyph.init)
      }
    }
    return glyphs
  }

  private static func lowercased(_ character: Character) -> Character {
    guard let code = character.asciiValue, (0x41...0x5A).contains(code) else { return character }
    return Character(Unicode.Scalar(code + 0x20))
  }

  /// Characters that look alike and are meant alike: the letters eth and African d stand in for đ in old fonts.
  private static let sameAs: [Character: Character] = [
    "Đ": "đ", "\u{D0}": "đ", "\u{F0}": "đ", "\u{189}": "đ", "\u{256}": "đ",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "–": "-", "—": "-", "\u{2212}": "-",
  ]

  /// `text` without characters that have no width: they hide in cells and would split or join letters.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.filter { !isInvisible($0) })
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Gives every syllable one spelling. A syllable ends where letters end.
  private static func unifySpelling(of glyphs: inout [Glyph]) {
    for last in glyphs.indices
    where glyphs[last].vowel != nil && (last + 1 == glyphs.count || !glyphs[last + 1].isLetter) {
      guard last > 0 else { continue }
      if isMovableTone(glyphs, last) {
        let tone = max(glyphs[last - 1].tone, glyphs[last].tone)
        glyphs[last - 1].tone = tone
        glyphs[last].tone = 0
      } else if glyphs[last].isVowel("y"), glyphs[last - 1].isLetter, glyphs[last - 1].vowel == nil
      {
        glyphs[last].vowel = VietnameseLetter.i
      } else if glyphs[last].isVowel("i"), followsQu(glyphs, last) {
        glyphs[last].vowel = VietnameseLetter.y
      }
    }
  }

  /// Whether the letter follows qu, whose u is part of the consonant.
  private static func followsQu(_ glyphs: [Glyph], _ position: Int) -> Bool {
    position >= 2 && glyphs[position - 1].isVowel("u") && glyphs[position - 2].character == "q"
  }

  /// Whether the two last letters of a syllable are oa, oe or uy, where the tone mark stands on either.
  private static func isMovableTone(_ glyphs: [Glyph], _ last: Int) -> Bool {
    let first = glyphs[last - 1]
    if first.isVowel("o") { return glyphs[last].isVowel("a") || glyphs[last].isVowel("e") }
    return first.isVowel("u") && glyphs[last].isVowel("y") && !followsQu(glyphs, last)
  }

  private static func joined(_ glyphs: [Glyph], _ spelling: (Glyph) -> Character) -> String {
    var result: [Character] = []
    result.reserveCapacity(glyphs.count)
    var needsSpace = false
    for glyph in glyphs {
      let character = glyph.character
      if character.isWhitespace {
        needsSpace = true
      } else if character != "." {
        let isTight = isTight(character) || result.last.map(isTight) ?? true
        if needsSpace && !isTight { result.append(" ") }
        needsSpace = false
        result.append(spelling(glyph))
      }
    }
    while let last = result.last, isTrailing(last) { result.removeLast() }
    return String(result)
  }

  /// Punctuation beside which white space means nothing.
  private static func isTight(_ character: Character) -> Bool {
    character == "-" || character == "/" || character == ","
  }

  private static func isTrailing(_ character: Character) -> Bool {
    isTight(character) || [" ", ";", ":", "!", "?"].contains(character)
  }
}
