import Cadre

extension YAMLSource {
  /// The text of a file as the reader takes it, without a byte order mark, for showing its lines.
  ///
  /// - Returns: nil where the bytes are no text.
  package static func text(of bytes: [UInt8]) -> String? {
    var problems: [Diagnostic] = []
    guard let text = decoded(bytes, file: "", reportingTo: &problems) else { return nil }
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return String(decoding: text[mark...], as: UTF8.self)
  }

  /// The text as UTF-8: as it stands, or converted where a byte order mark says that it is UTF-16 or UTF-32.
  static func decoded(
    _ bytes: [UInt8], file: String, reportingTo diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    guard let wide = WideEncoding(byteOrderMarkOf: bytes) else {
      guard let wide = WideEncoding(guessedFrom: bytes) else { return bytes }
      diagnostics.append(.notUTF8(wide, file: file))
      return nil
    }
    guard let text = wide.decode(bytes) else {
      diagnostics.append(
        Diagnostic(
          .brokenWideText, at: Place(file: file), ["encoding": .text(wide.rawValue)],
          help: [Sentence(.saveAsUTF8)]))
      return nil
    }
    diagnostics.append(
      Diagnostic(
        .convertedText, at: Place(file: file), ["encoding": .text(wide.rawValue)],
        help: [Sentence(.saveAsUTF8)]))
    return text
  }
}

/// An encoding with two or four bytes for a character.
enum WideEncoding: String {
  case utf16Little = "UTF-16LE"
  case utf16Big = "UTF-16BE"
  case utf32Little = "UTF-32LE"
  case utf32Big = "UTF-32BE"

  init?(byteOrderMarkOf bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self = .utf32Little
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32Big
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16Little
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16Big
    } else {
      return nil
    }
  }

  /// Guesses from where zero bytes stand among the first ones: in Latin text, every second byte of UTF-16 is zero.
  init?(guessedFrom bytes: [UInt8]) {
    let sample = bytes.prefix(256)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let often = sample.count / 4 * 6 / 10
    switch (zeros[0] > often, zeros[1] > often, zeros[2] > often, zeros[3] > often) {
    case (false, true, true, true): self = .utf32Little
    case (true, true, true, false): self = .utf32Big
    case (false, true, false, true): self = .utf16Little
    case (true, false, true, false): self = .utf16Big
    default: return nil
    }
  }

  private var unitSize: Int {
    switch self {
    case .utf16Little, .utf16Big: 2
    case .utf32Little, .utf32Big: 4
    }
  }

  private var isBig: Bool { self == .utf16Big || self == .utf32Big }

  /// The text after the byte order mark as UTF-8; nil where it is cut off or has unpaired surrogates.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: unitSize) else { return nil }
    let units = stride(from: unitSize, to: bytes.count, by: unitSize).map { start in
      let unit = bytes[start..<(start + unitSize)]
      return (isBig ? Array(unit) : unit.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    guard unitSize == 2 else { return Self.utf8(units, as: UTF32.self) }
    return Self.utf8(units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
  }

  private static func utf8<Encoding: Unicode.Encoding>(
    _ units: [Encoding.CodeUnit], as encoding: Encoding.Type
  ) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 2)
    let broken = transcode(
      units.makeIterator(), from: encoding, to: UTF8.self, stoppingOnError: true
    ) { result.append($0) }
    return broken ? nil : result
  }
}
