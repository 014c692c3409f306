/// A Vietnamese vowel letter: which of the twelve vowels, which tone, which case.
struct VietnameseLetter: Hashable, Sendable {
  /// A row of the table.
  var vowel: Int

  /// A column of the table: 0 is the level tone, which has no mark.
  var tone: Int
  var isUppercase: Bool

  /// The letter as one code point.
  var composed: Character {
    let lower = Self.composed(vowel, tone: tone)
    return isUppercase ? Character(lower.uppercased()) : lower
  }

  /// The lower-case letter of a vowel and a tone.
  static func composed(_ vowel: Int, tone: Int) -> Character { rows[vowel][tone] }

  /// The letter of a vowel without any mark.
  static func plain(_ vowel: Int) -> Character { plainRow[vowel] }

  /// The rows of the vowels i and y.
  static let i = 5
  static let y = 11

  /// Tones in the order level, grave, hook, tilde, acute, dot.
  private static let rows: [[Character]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map(Array.init)
  private static let plainRow: [Character] = Array("aaaeeiooouuy")

  private static let letters: [Character: VietnameseLetter] = {
    var letters: [Character: VietnameseLetter] = [:]
    for (vowel, row) in rows.enumerated() {
      for (tone, character) in row.enumerated() {
        for isUppercase in [false, true] {
          let letter = VietnameseLetter(vowel: vowel, tone: tone, isUppercase: isUppercase)
          letters[letter.composed] = letter
        }
      }
    }
    return letters
  }()
}

extension VietnameseLetter {
  /// The letter that `character` is, however it is composed; nil for consonants and all other characters.
  init?(_ character: Character) {
    if let letter = Self.letters[character] {
      self = letter
      return
    }
    // Old keyboards put the marks in an order that is not canonically equal, such as é followed by a circumflex.
    let scalars = character.unicodeScalars
    guard scalars.count > 1, let first = scalars.first, var letter = Self.letters[Character(first)]
    else { return nil }
    for mark in scalars.dropFirst() {
      guard letter.add(mark) else { return nil }
    }
    self = letter
  }

  /// Adds a combining mark, or returns false where no Vietnamese letter has it.
  private mutating func add(_ mark: Unicode.Scalar) -> Bool {
    if let tone = Self.tones[mark.value], self.tone == 0 {
      self.tone = tone
      return true
    }
    guard let vowel = Self.markedVowels[mark.value]?[Self.rows[self.vowel][0]],
      let row = Self.rows.firstIndex(where: { $0[0] == vowel })
    else { return false }
    self.vowel = row
    return true
  }

  private static let tones: [UInt32: Int] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]
  private static let markedVowels: [UInt32: [Character: Character]] = [
    0x302: ["a": "â", "e": "ê", "o": "ô"], 0x306: ["a": "ă"], 0x31B: ["o": "ơ", "u": "ư"],
  ]
}
