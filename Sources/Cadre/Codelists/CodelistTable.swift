/// The records of a table that belongs to a code list, as its reader found them.
package struct CodelistTable {
  package let file: String

  /// The header first.
  package let records: [Record]

  /// One record and where it stands.
  package struct Record {
    package let cells: [String]

    /// Counts from 1 with the header as record 1.
    package let number: Int

    /// The physical line on which it starts.
    package let line: Int

    package init(_ cells: [String], number: Int, line: Int) {
      self.cells = cells
      self.number = number
      self.line = line
    }
  }

  /// Creates a table; records with more or fewer cells than the header are for its reader to report.
  package init(file: String, records: [Record]) {
    self.file = file
    self.records = records
  }
}

extension CodelistTable {
  static let codesHeader = ["code", "parent", "rank", "title_vi", "title_en", "synonyms"]
  static let crosswalkHeader = ["code", "target"]

  /// The place of a record, or of one cell.
  func place(_ record: Record, _ column: String? = nil) -> Place {
    Place(file: file, .record(number: record.number, line: record.line, column: column))
  }

  /// The records below the header.
  ///
  /// - Returns: nil where the header is not `expected`, because then the cells mean something else.
  func records(
    under expected: [String], reportingTo problems: inout [Diagnostic]
  ) -> [Record]? {
    let header = records.first
    guard let header, header.cells == expected else {
      problems.append(
        Diagnostic(
          .wrongCodelistHeader, at: header.map { place($0) } ?? Place(file: file),
          ["found": .text(header?.cells.joined(separator: ",") ?? "")],
          help: [Sentence(.writeInstead, ["text": .text(expected.joined(separator: ","))])]))
      return nil
    }
    precondition(records.allSatisfy { $0.cells.count == expected.count }, "\(file) is ragged")
    return Array(records.dropFirst())
  }
}
