import Cadre

/// Whether cells say what is written in them.
enum CellForm {
  /// The text of a cell that is taken as written; nil where it is empty, holds a marker of missing data, has something
  /// invisible at its ends or is not valid.
  ///
  /// - Parameter isLead: whether a word such as `không` would say that there is no record.
  static func plainText(_ bytes: UnsafeBufferPointer<UInt8>, isLead: Bool) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else { return nil }
    if !isLead, isCertainlyPlain(bytes) { return text }
    guard RosterRow.clean(text) == text, !CellReader.isMissing(text[...]),
      !(isLead && CellText.isNone(text))
    else { return nil }
    return text
  }

  /// What a cell says where it does not say what is written in it: a marker of missing data, or the text without blanks and
  /// invisible characters at its ends, if it has any.
  static func aliased(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard !bytes.isEmpty, !isCertainlyPlain(bytes),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let clean = RosterRow.clean(text)
    return CellReader.isMissing(clean[...]) || clean != text ? clean : nil
  }

  /// Whether a cell has a plain text. Answers for most names without making a text of them.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, isLead: Bool) -> Bool {
    if !isLead, isCertainlyPlain(bytes), isVietnamese(bytes) { return true }
    return plainText(bytes, isLead: isLead) != nil
  }

  /// Whether valid text neither has invisible characters or blank ends nor begins as markers of missing data do.
  private static func isCertainlyPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first > .space, last > .space,
      !firstBytesOfMarkers.contains(first)
    else { return false }
    // Invisible characters and spaces beyond ASCII begin with C2, E1 9A, E2, E3 and EF.
    return bytes.allSatisfy { $0 < 0xC2 || 0xC3...0xC6 ~= $0 || $0 == 0xE1 }
      && !bytes.contains(0x9A)
  }

  /// Whether the bytes are well-formed UTF-8 of ASCII, U+00C0 to U+01BF and U+1E80 to U+1EFF.
  private static func isVietnamese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    func isContinuation(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
    while index < bytes.count {
      switch bytes[index] {
      case ..<0x80: index += 1
      case 0xC3...0xC6 where isContinuation(index + 1): index += 2
      case 0xE1
      where isContinuation(index + 2) && (bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB):
        index += 3
      default: return false
      }
    }
    return true
  }

  /// In both cases: markers are compared without it.
  private static let firstBytesOfMarkers: Set<UInt8> = Set(
    CellReader.missingMarkers.flatMap { marker in
      [marker, marker.uppercased()].compactMap(\.utf8.first)
    })
}
