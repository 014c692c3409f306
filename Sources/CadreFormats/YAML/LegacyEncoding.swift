import Cadre

/// An eight-bit encoding in which Vietnamese files are still found.
enum LegacyEncoding: String {
  case windows1258 = "Windows-1258"
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1252 = "Windows-1252"

  /// The name that `iconv` knows, where it knows one.
  private var iconvName: String? {
    switch self {
    case .windows1258: "WINDOWS-1258"
    case .tcvn3: "TCVN"
    case .vni: nil
    case .windows1252: "WINDOWS-1252"
    }
  }

  /// How to convert `file` to UTF-8.
  func help(file: String) -> Sentence {
    guard let iconvName else {
      return Sentence(.convertWithUniKey, ["encoding": .text(rawValue)])
    }
    return Sentence(.convertWithIconv, ["encoding": .text(iconvName), "file": .text(file)])
  }

  /// Guesses from how bytes above 127 follow letters.
  ///
  /// TCVN3 has one byte for each letter, in places that are signs elsewhere. VNI writes a mark after the vowel, in
  /// places that are letters elsewhere. Windows-1258 does the same with five other marks.
  init(guessedFrom bytes: some Collection<UInt8>) {
    var previous: UInt8 = 0
    var (high, tcvn3, vni, windows1258) = (0, 0, 0, 0)
    for byte in bytes {
      defer { previous = byte }
      guard byte >= 0x80 else { continue }
      high += 1
      if Self.tcvn3Only.contains(byte) { tcvn3 += 1 }
      if Self.vniMarks.contains(byte), Self.isVowel(previous) { vni += 1 }
      if Self.windows1258Marks.contains(byte), Self.isVowel(previous) || previous >= 0x80 {
        windows1258 += 1
      }
    }
    let best = max(tcvn3, vni, windows1258)
    if best * 5 < high || best == 0 {
      self = .windows1252
    } else if best == vni {
      self = .vni
    } else {
      self = best == tcvn3 ? .tcvn3 : .windows1258
    }
  }

  /// Letters of TCVN3 that are signs in the Windows encodings.
  private static let tcvn3Only: Set<UInt8> = Set(0xA1...0xAE).union(0xB5...0xBE)

  /// The marks that VNI writes after a vowel and that Windows-1258 does not use so.
  private static let vniMarks: Set<UInt8> = [
    0xF8, 0xD8, 0xF9, 0xD9, 0xFB, 0xDB, 0xF5, 0xD5, 0xEF, 0xCF, 0xE2, 0xC2, 0xE1, 0xC1, 0xE0, 0xC0,
    0xE5, 0xC5, 0xE3, 0xC3, 0xE4, 0xC4, 0xEA, 0xCA, 0xE9, 0xC9, 0xE8, 0xC8, 0xEB, 0xCB, 0xFA, 0xDA,
  ]

  /// Combining grave, hook, tilde, acute and dot below of Windows-1258.
  private static let windows1258Marks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]

  private static func isVowel(_ byte: UInt8) -> Bool {
    "aeiouyAEIOUY".utf8.contains(byte)
  }
}

extension Diagnostic {
  /// The text is not UTF-8: the first wrong byte, and the encoding that it probably is.
  static func notUTF8(_ bytes: [UInt8], from start: Int, at offset: Int, file: String) -> Diagnostic
  {
    if let surrogate = surrogateBytes(bytes, from: start, at: offset, file: file) {
      return surrogate
    }
    let encoding = LegacyEncoding(guessedFrom: bytes[start...].prefix(1 << 20))
    var lines = YAMLLines(start: start)
    let place = lines.place(at: offset, length: 1, in: bytes, file: file)
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .notUTF8, at: place, ["byte": .text("0x" + digits), "encoding": .text(encoding.rawValue)],
      help: [encoding.help(file: file)])
  }

  /// The text is UTF-8 but for characters that some programs write as two halves of three bytes each (CESU-8).
  private static func surrogateBytes(
    _ bytes: [UInt8], from start: Int, at offset: Int, file: String
  ) -> Diagnostic? {
    let isOtherwiseUTF8 = bytes.withUnsafeBufferPointer { bytes in
      var index = offset
      while index < bytes.count {
        let length =
          UTF8Scan.isSurrogate(bytes, at: index) ? 3 : UTF8Scan.decode(bytes, at: index)?.length
        guard let length else { return false }
        index += length
      }
      return UTF8Scan.isSurrogate(bytes, at: offset)
    }
    guard isOtherwiseUTF8 else { return nil }
    var lines = YAMLLines(start: start)
    let place = lines.place(at: offset, length: 1, in: bytes, file: file)
    let shown = bytes[offset..<(offset + 3)].map { String($0, radix: 16, uppercase: true) }
    return Diagnostic(
      .surrogateBytes, at: place, ["bytes": .text(shown.joined(separator: " "))],
      help: [Sentence(.exportAsUTF8)])
  }

  /// The text is UTF-16 or UTF-32 without a byte order mark.
  static func notUTF8(_ encoding: WideEncoding, file: String) -> Diagnostic {
    Diagnostic(
      .wideText, at: Place(file: file),
      ["encoding": .text(encoding.rawValue)],
      help: [
        Sentence(
          .convertWithIconv, ["encoding": .text(encoding.rawValue), "file": .text(file)])
      ])
  }
}
