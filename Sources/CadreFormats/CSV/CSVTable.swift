package import Cadre

/// A small delimited text held whole, such as the codes of a code list. The first row that is not blank is the header.
package struct CSVTable: Sendable {
  /// One row below the header, with as many cells as the header.
  package struct Row: Hashable, Sendable {
    package let number: Int
    package let line: Int
    package let cells: [String]
  }

  package let file: String

  /// The headings as written.
  package let header: [String]

  /// The rows in the order of the file, without blank ones.
  package let rows: [Row]

  /// Reads `bytes`, or reports why they cannot be read. Nil if any row was rejected.
  package init?(
    _ bytes: [UInt8], file: String, options: DelimitedText.Options = DelimitedText.Options(),
    reportingTo problems: inout [Diagnostic]
  ) {
    guard var text = DelimitedText(bytes, file: file, options: options, reportingTo: &problems)
    else { return nil }
    var header: [String]?
    var rows: [Row] = []
    var isWhole = true
    while let row = text.next(reportingTo: &problems) {
      switch row {
      case .blank:
        continue
      case .rejected:
        isWhole = false
        // Without a header, the rows below mean nothing.
        if header == nil { return nil }
      case .record(let record) where header == nil:
        header = record.texts
        text.columns = record.count
      case .record(let record):
        rows.append(Row(number: record.number, line: record.line, cells: record.texts))
      }
    }
    guard let header else {
      problems.append(Diagnostic(.emptyTable, at: Place(file: file)))
      return nil
    }
    guard isWhole else { return nil }
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// The position of a heading, written exactly so; nil if there is none.
  package func column(_ heading: String) -> Int? {
    header.firstIndex(of: heading)
  }

  /// The place of a row, or of its cell under `heading`.
  package func place(of row: Row, column heading: String? = nil) -> Place {
    Place(file: file, .record(number: row.number, line: row.line, column: heading))
  }
}
