import Cadre

/// Checks that nothing about the ids of units needs explaining: none is missing, spoilt, or that of a repeated header.
struct UnitIDCheck: Sendable {
  /// The key of the heading of the column.
  let heading: String

  /// What the cell holds in a row that only numbers the columns.
  private let columnNumbers: [[UInt8]]

  init(column: Int, heading: String) {
    self.heading = heading
    columnNumbers = [Array("\(column + 1)".utf8), Array("(\(column + 1))".utf8)]
  }

  /// - Returns: whether an id is the number of its column.
  func check(_ ids: CellDictionary) throws(Unusual) -> Bool {
    var hasColumnNumber = false
    for unit in 0..<ids.count {
      let id = ids[unit]
      guard let last = id.last else { throw .emptyID }
      guard id.allSatisfy({ $0 < 0x80 }) else { throw .oddID }
      if columnNumbers.contains(where: { id.elementsEqual($0) }) { hasColumnNumber = true }
      // Most ids end with a digit, and are then no marker and no heading.
      if last.isASCIIDigit, heading.utf8.last != last, id[0] > .space,
        !id.contains(where: Self.isSeparator)
      {
        continue
      }
      guard PersonIDCheck.isPlain(id),
        TextFolding.key(String(decoding: id, as: UTF8.self)) != heading
      else { throw .oddID }
    }
    return hasColumnNumber
  }

  /// Whether a byte may stand within an id that a spreadsheet has turned into a number or a date.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}
