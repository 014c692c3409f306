import Cadre

/// Whether cells say what is written in them.
enum CellForm {
  /// The text of a cell that is taken as written; nil where it is empty, holds a marker of missing data, has something
  /// invisible at its ends or is not valid.
  ///
  /// - Parameter isLead: whether a word such as `không` would say that there is no record.
  static func plainText(_ bytes: UnsafeBufferPointer<UInt8>, isLead: Bool) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty,
      RosterRow.clean(text) == text, !CellReader.isMissing(text[...]),
      !(isLead && CellText.isNone(text))
    else { return nil }
    return text
  }

  /// Whether a cell has a plain text. Answers most names without making a text of them.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, isLead: Bool) -> Bool {
    plainText(bytes, isLead: isLead) != nil
  }
}
