import Cadre

/// A guess at the encoding of Vietnamese text that is not Unicode, from the company that its bytes keep.
enum EncodingGuess: Hashable, Sendable, CaseIterable {
  /// UTF-8 with a few broken bytes.
  case damagedUTF8

  /// TCVN 5712, the encoding of the .Vn fonts: one byte for each letter.
  case tcvn3

  /// VNI fonts: a vowel, then a byte for its accents.
  case vni

  /// A base letter, then a byte for its tone.
  case windows1258

  case windows1252

  /// Guesses from the bytes of a file, of which the one at `offset` is not UTF-8.
  init(guessedFrom bytes: [UInt8], around offset: Int) {
    // Enough to judge by, half of it before the first offence.
    let lower = max(0, offset - Latin.sampleSize / 2)
    let sample = Array(bytes[lower..<min(bytes.count, lower + Latin.sampleSize)])
    if Self.isMostlyUTF8(sample) {
      self = .damagedUTF8
    } else {
      let company = Company(of: sample)
      self =
        company.looksLikeVNI
        ? .vni
        : company.looksLikeWindows1258
          ? .windows1258 : company.looksLikeTCVN3 ? .tcvn3 : .windows1252
    }
  }

  /// Recognises text typed in a legacy font and stored as Unicode, letter by letter; nil if there is no sign of it.
  init?(fontOf latin: Latin) {
    let company = Company(of: latin.bytes)
    if company.tcvn3Signs >= 3 {
      self = .tcvn3
    } else if latin.others * 20 <= company.high, company.looksLikeVNI {
      self = .vni
    } else {
      return nil
    }
  }

  /// Well-formed sequences outweigh the places that are broken, of however many bytes each.
  private static func isMostlyUTF8(_ sample: [UInt8]) -> Bool {
    var sequences = 0
    var breaks = 0
    var index = 0
    var isBroken = false
    while index < sample.count {
      let length = UTF8.length(at: index, in: sample)
      if length == nil && !isBroken { breaks += 1 }
      if length != nil && sample[index] >= 0x80 { sequences += 1 }
      isBroken = length == nil
      index += length ?? 1
    }
    return sequences > 3 * breaks
  }

  /// Text as one byte a character, as far as it goes.
  struct Latin {
    static let sampleSize = 1 << 20

    /// Latin-1; a zero stands for each other character.
    private(set) var bytes: [UInt8] = []

    /// Characters beyond Latin-1.
    private(set) var others = 0

    /// The offset of the first character from U+00A1 to U+00FF.
    private(set) var firstHigh: Int?

    /// Takes a sample of valid UTF-8.
    init(_ text: [UInt8], from start: Int) {
      var index = start
      while index < text.count, bytes.count < Self.sampleSize {
        guard let length = UTF8.length(at: index, in: text) else { return }
        let scalar = UTF8.scalar(at: index, length: length, in: text)?.value ?? 0
        if scalar < 0x100 {
          bytes.append(UInt8(scalar))
          if scalar > 0xA0, firstHigh == nil { firstHigh = index }
        } else {
          bytes.append(0)
          others += 1
        }
        index += length
      }
    }
  }
}

extension EncodingGuess {
  /// How often the bytes above 0xA0 stand beside what each encoding lets them stand beside.
  struct Company {
    private(set) var high = 0
    private(set) var tcvn3 = 0

    /// Symbols of Latin-1 that stand inside a word, as in `C«ng nghÖ`.
    private(set) var tcvn3Signs = 0
    private(set) var vni = 0

    /// Letters that follow a vowel in VNI and never do so in Unicode Vietnamese.
    private(set) var vniSigns = 0
    private(set) var windows1258 = 0
    private(set) var tones1258 = 0

    init(of bytes: [UInt8]) {
      for index in bytes.indices where bytes[index] > 0xA0 {
        let before = index > 0 ? bytes[index - 1] : 0
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0
        high += 1
        countTCVN3(bytes[index], before, after)
        countVNI(bytes[index], before, after)
        countWindows1258(bytes[index], before)
      }
    }

    var looksLikeVNI: Bool { vniSigns >= 2 && vni * 10 >= high * 8 }
    var looksLikeWindows1258: Bool { tones1258 >= 1 && windows1258 * 10 >= high * 8 }
    var looksLikeTCVN3: Bool { tcvn3Signs >= 1 && tcvn3 * 10 >= high * 9 }

    private mutating func countTCVN3(_ byte: UInt8, _ before: UInt8, _ after: UInt8) {
      guard before.isASCIILetter || after.isASCIILetter || before > 0xA0 || after > 0xA0 else {
        return
      }
      tcvn3 += 1
      let isSymbol = (0xA8...0xAE).contains(byte) || (0xB5...0xBE).contains(byte)
      // A middle dot and a soft hyphen may stand inside a word.
      guard isSymbol, byte != 0xAD, byte != 0xB7 else { return }
      if before.isASCIILetter && after.isASCIILetter { tcvn3Signs += 1 }
    }

    private mutating func countVNI(_ byte: UInt8, _ before: UInt8, _ after: UInt8) {
      switch byte.latinLowercased {
      case 0xF1:  // đ
        vni += 1
        if after.isLatinVowel { vniSigns += 1 }
      case 0xF4, 0xE6, 0xEC, 0xED, 0xF2, 0xF3:  // ơ, i with its tones
        vni += 1
      case 0xF6:  // ư
        vni += 1
        vniSigns += 1
      case 0xF8, 0xFB, 0xEF, 0xE4, 0xE5, 0xEB:
        guard before.carriesVNIMark else { return }
        vni += 1
        vniSigns += 1
      case 0xE0...0xE3, 0xE8...0xEA, 0xF5, 0xF9, 0xFA, 0xFC:
        if before.carriesVNIMark { vni += 1 }
      default:
        break
      }
    }

    private mutating func countWindows1258(_ byte: UInt8, _ before: UInt8) {
      switch byte {
      case 0xCC, 0xD2, 0xDE, 0xEC, 0xF2:  // combining tones
        guard before.isLatinVowel || before > 0xC0 else { return }
        windows1258 += 1
        tones1258 += 1
      case 0xC0...0xC3, 0xC8...0xCA, 0xCD, 0xD0, 0xD3...0xD5, 0xD9, 0xDA, 0xDD,
        0xE0...0xE3, 0xE8...0xEA, 0xED, 0xF0, 0xF3...0xF5, 0xF9, 0xFA, 0xFD:
        windows1258 += 1
      default:
        break
      }
    }
  }
}

extension UInt8 {
  /// In Latin-1, where case differs by the same bit as in ASCII.
  fileprivate var latinLowercased: UInt8 { (0xC0...0xDE).contains(self) ? self + 0x20 : self }

  fileprivate var isLatinVowel: Bool { "aeiouy".utf8.contains(asciiLowercased) }

  /// A vowel after which VNI writes accents.
  fileprivate var carriesVNIMark: Bool {
    isLatinVowel || latinLowercased == 0xF4 || latinLowercased == 0xF6
  }
}

extension EncodingGuess {
  /// The name of the encoding, as `iconv` knows it where it does.
  var name: String {
    switch self {
    case .damagedUTF8: "UTF-8"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .windows1258: "WINDOWS-1258"
    case .windows1252: "WINDOWS-1252"
    }
  }

  /// What the file probably is.
  var guess: Phrase {
    switch self {
    case .damagedUTF8: .probablyDamagedUTF8
    case .tcvn3: .probablyTCVN3
    case .vni: .probablyVNI
    case .windows1258: .probablyWindows1258
    case .windows1252: .probablyWindows1252
    }
  }

  /// How to get `file` in UTF-8.
  func advice(for file: String) -> [Sentence] {
    switch self {
    case .damagedUTF8: [Sentence(.exportAgain)]
    case .tcvn3, .vni: [Sentence(.recodeFont, ["encoding": .text(name)])]
    case .windows1258, .windows1252:
      [
        Sentence(.saveTableAsUTF8),
        Sentence(.recodeTable, ["encoding": .text(name), "file": .text(file)]),
      ]
    }
  }
}
