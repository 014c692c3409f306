package import Cadre

/// One record of a delimited text, its cells still bytes of the file.
package struct CSVRecord: Sendable {
  /// Counts the records of the file from 1, blank and rejected ones too: the row that a spreadsheet shows.
  package let number: Int

  /// The physical line on which the record starts, from 1.
  package let line: Int

  let bytes: [UInt8]
  let cells: [CSVCell]

  /// How many cells the record has.
  package var count: Int { cells.count }

  /// The text of a cell, without its quotation marks.
  package subscript(index: Int) -> String {
    cells[index].text(in: bytes)
  }

  /// The bytes of a cell as UTF-8, without its quotation marks.
  ///
  /// No copy is made unless the cell contains doubled quotation marks.
  package func utf8(at index: Int) -> ArraySlice<UInt8> {
    cells[index].utf8(in: bytes)
  }

  /// The texts of all cells.
  package var texts: [String] { cells.map { $0.text(in: bytes) } }

  /// The place of the record, or of its cell under `heading`.
  package func place(in file: String, column heading: String? = nil) -> Place {
    Place(file: file, .record(number: number, line: line, column: heading))
  }

  /// The place of a cell of the record by its index, where this is the header.
  func place(ofHeading index: Int, in file: String) -> Place {
    Place(file: file, .record(number: number, line: line, column: self[index]), cell: index + 1)
  }
}

/// What became of one row of the file. Every row is exactly one of these.
package enum CSVRow: Sendable {
  /// A record that can be used.
  case record(CSVRecord)

  /// A row whose cells are all empty.
  case blank(CSVRecord)

  /// A row that cannot be used, as a diagnostic has said. Its cells may stand in the wrong columns.
  case rejected(CSVRecord)
}

/// Where the content of a cell stands, and how it is written.
struct CSVCell: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// The content is the bytes themselves.
    case plain

    /// The content stood in quotation marks (not in the range), with doubled ones inside.
    case doubled

    /// The range begins after an opening quotation mark, and text follows the closing one: `"a" b`.
    case trailed
  }

  let range: Range<Int>
  let form: Form

  func text(in bytes: [UInt8]) -> String {
    String(decoding: utf8(in: bytes), as: UTF8.self)
  }

  func utf8(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    switch form {
    case .plain: bytes[range]
    case .doubled, .trailed: unquoted(bytes[range])[...]
    }
  }

  /// Halves doubled quotation marks, drops a closing one, and keeps what follows it, except spaces alone.
  private func unquoted(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      guard byte == .quote else {
        result.append(byte)
        continue
      }
      guard index < raw.endIndex, raw[index] == .quote else {
        let rest = raw[index...]
        if !rest.allSatisfy({ $0 == .space }) { result += rest }
        return result
      }
      result.append(.quote)
      index += 1
    }
    return result
  }

  /// Nothing but spaces, tabs and no-break spaces.
  func isBlank(in bytes: [UInt8]) -> Bool {
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      switch byte {
      case .space, .tab: continue
      case 0xC2 where rest.first == 0xA0: rest.removeFirst()
      default: return false
      }
    }
    return true
  }
}
