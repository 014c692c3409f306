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

  /// The cells of a row without their quotation marks; none if the file has been shortened.
  package func cells(ofRow row: Int) -> [String] {
    precondition(row >= 0 && row < count)
    guard let index = parts.lastIndex(where: { $0.firstRow <= row }) else { return [] }
    let part = parts[index]
    let position = (row - part.firstRow) / Self.step
    let next =
      position + 1 < part.offsets.count
      ? part.offsets[position + 1]
      : index + 1 < parts.count ? parts[index + 1].offsets[0] : end
    var bytes = file.bytes(at: part.offsets[position], count: next - part.offsets[position])[...]
    for _ in 0..<(row - part.firstRow) % Self.step {
      bytes = bytes.drop { $0 != .lineFeed }.dropFirst()
    }
    return cells(bytes.prefix { $0 != .lineFeed })
  }

  private func cells(_ line: ArraySlice<UInt8>) -> [String] {
    guard let delimiter = Delimiter(rawValue: delimiter) else { return [] }
    var scanner = RecordScanner(
      Array(line), from: 0, line: 1, delimiter: delimiter, isLenient: false,
      limits: DelimitedText.Limits())
    guard let scan = scanner.next(), scan.fault == nil else { return [] }
    return scan.cells.map { RosterRow.clean($0.text(in: scanner.bytes)) }
  }
}
