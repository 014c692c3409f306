import Cadre

/// What cells say apart from what they mean.
enum CellForm {
  /// Whether a cell that is not empty is taken as written: no marker of missing data, nothing invisible at its ends.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return !text.isEmpty && RosterRow.clean(text) == text && !CellReader.isMissing(text[...])
      && !CellText.isNone(text)
  }
}
