import Cadre

/// Where the rows of a table begin in its file, so that cells can be fetched when they are asked for.
///
/// Only every sixteenth offset is kept: the rows between are found by their line feeds, of which none is inside a cell.
package struct RowPlaces: Sendable {
  static let step = 16

  let file: TableFile
  let delimiter: UInt8

  /// The parts of the table in their order, each with its first row.
  private let parts: [Part]

  /// The number of rows.
  package let count: Int
  private let end: Int

  private struct Part: Sendable {
    let firstRow: Int
    let offsets: [Int]
  }

  init(_ chunks: [FlatChunk], file: TableFile, delimiter: UInt8) {
    self.file = file
    self.delimiter = delimiter
    var row = 0
    var parts: [Part] = []
    for chunk in chunks where chunk.rows > 0 {
      parts.append(Part(firstRow: row, offsets: chunk.offsets))
      row += chunk.rows
    }
    self.parts = parts
    count = row
    end = chunks.last?.end ?? 0
  }

  /// What the cell of a row says; nil where nothing stands there, or if the file has been shortened.
  package func text(_ row: Int, _ column: Int) -> String? {
    precondition(row >= 0 && row < count, "row \(row) of \(count)")
    guard let (from, to, skipped) = stretch(around: row) else { return nil }
    let text = file.bytes(at: from, count: to - from).withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      for _ in 0..<skipped {
        guard let end = rest.firstIndex(of: .lineFeed) else { return "" }
        rest = rest[(end + 1)...]
      }
      return cell(column, rest)
    }
    return CellReader.isMissing(text[...]) ? nil : text
  }

  /// The bytes from the last row whose offset is known to the next one, and how many rows to skip.
  private func stretch(around row: Int) -> (from: Int, to: Int, skipped: Int)? {
    guard let index = parts.lastIndex(where: { $0.firstRow <= row }) else { return nil }
    let part = parts[index]
    let position = (row - part.firstRow) / Self.step
    let next =
      position + 1 < part.offsets.count
      ? part.offsets[position + 1]
      : index + 1 < parts.count ? parts[index + 1].offsets[0] : end
    return (part.offsets[position], next, (row - part.firstRow) % Self.step)
  }

  /// A cell of the row with which `bytes` begin.
  private func cell(_ column: Int, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var column = column
    var start = bytes.startIndex
    var isQuoted = false
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == delimiter || byte == .lineFeed {
        if column == 0 { break }
        guard byte == delimiter else { return "" }
        column -= 1
        start = index + 1
      }
      index += 1
    }
    guard column == 0 else { return "" }
    var cell = bytes[start..<index]
    if cell.last == .carriageReturn { cell = cell.dropLast() }
    guard cell.first == .quote, cell.count >= 2 else {
      return RosterRow.clean(String(decoding: cell, as: UTF8.self))
    }
    let content = String(decoding: cell.dropFirst().dropLast(), as: UTF8.self)
    return RosterRow.clean(content.replacing("\"\"", with: "\""))
  }
}
