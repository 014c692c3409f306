extension Character {
  /// The columns that the character takes in a terminal: combining marks none, East Asian wide letters and emoji two.
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
    if unicodeScalars.contains(where: \.makesEmoji) { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension StringProtocol {
  /// The columns that the text takes in a terminal.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Unicode.Scalar {
  /// Whether the scalar makes an emoji of the character that it stands in.
  fileprivate var makesEmoji: Bool {
    value == 0xFE0F || (0x1F1E6...0x1F1FF).contains(value) || properties.isEmojiPresentation
  }

  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      if Self.isJamoAfterFirst(value) { return 0 }
      return Self.isWide(value) ? 2 : 1
    }
  }

  /// Vowels and finals of Hangul syllables, which share the columns of the first letter.
  private static func isJamoAfterFirst(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }

  /// The blocks of East Asian wide and full-width letters of Unicode's `EastAsianWidth.txt`.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
