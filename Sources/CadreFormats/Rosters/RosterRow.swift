import Cadre

/// A row below the header that may give something.
struct RosterRow: Sendable {
  let record: CSVRecord
  let mapping: HeaderMapping

  /// The texts of all cells, without white space and invisible characters around them.
  let texts: [String]

  subscript(column: HeaderMapping.Column) -> String { texts[column.index] }

  /// The text of the column with a role; empty where there is none.
  func text(_ role: ColumnRole, group: Int = 1) -> String {
    mapping[role, group].map { self[$0] } ?? ""
  }

  /// The name of the person, put together where it stands in two columns.
  var personName: String {
    guard mapping[.personName] == nil else { return text(.personName) }
    return [text(.familyName), text(.givenName)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The used cells that are not blank, independent of the order of columns: equal rows have equal content.
  var content: String {
    var content = ""
    for column in mapping.contentOrder {
      let text = self[column]
      guard !text.isEmpty else { continue }
      content += "\(column.role.canonicalName)_\(column.group)\u{1F}\(text)\u{1E}"
    }
    return content
  }

  static func clean(_ text: String) -> String {
    // Most cells are plain: nothing to remove at either end, and no room for what is invisible.
    if text.utf8.allSatisfy({ $0 < 0x80 }), text.utf8.first ?? 0x21 > 0x20,
      text.utf8.last ?? 0x21 > 0x20
    {
      return text
    }
    return String(CellReader.trimmed(TextFolding.visible(text)[...]))
  }
}

/// What a row of the file is.
enum ClassifiedRow: Sendable {
  /// Above the header.
  case title(CSVRecord)
  case blank

  /// The header once more, as on each printed page, or the numbers of the columns.
  case repeatedHeader(CSVRecord)

  /// A total, a note or a signature.
  case closing(CSVRecord)
  case rejected(CSVRecord)
  case data(RosterRow)
}

extension RosterTable {
  /// Goes through all rows except the header, from the first.
  ///
  /// - Parameter problems: Receives what is wrong with rows that are rejected here.
  /// - Returns: whether the file could be read to its end.
  @discardableResult
  func forEachRow(
    reportingTo problems: inout [Diagnostic],
    _ body: (ClassifiedRow, inout [Diagnostic]) -> Void
  ) -> Bool {
    var text = text
    var closing = ClosingRows()
    while let row = text.next(reportingTo: &problems) {
      switch row {
      case .blank: body(.blank, &problems)
      case .rejected(let record): body(.rejected(record), &problems)
      case .record(let record) where record.number == headerNumber: text.columns = record.count
      case .record(let record) where record.number < headerNumber:
        body(.title(record), &problems)
      case .record(let record): body(classified(record, &closing), &problems)
      }
    }
    return !text.isCutShort
  }

  private func classified(_ record: CSVRecord, _ closing: inout ClosingRows) -> ClassifiedRow {
    let texts = record.texts.map(RosterRow.clean)
    if isHeader(texts) || isColumnNumbers(texts) { return .repeatedHeader(record) }
    let row = RosterRow(record: record, mapping: mapping, texts: texts)
    // Whoever has an id is data, whatever other words the row contains.
    let id = row.text(kind == .units ? .unitID : .personID)
    let hasID = !id.isEmpty && ClosingRows.standsForID(id)
    if !hasID, closing.contains(texts) { return .closing(record) }
    return .data(row)
  }

  private func isHeader(_ texts: [String]) -> Bool {
    zip(texts, headerKeys).allSatisfy { $0.isEmpty || TextFolding.key($0) == $1 }
  }

  /// The row below many printed headers: 1, 2, 3, …
  private func isColumnNumbers(_ texts: [String]) -> Bool {
    let numbers = texts.enumerated().filter { !$0.element.isEmpty }
    return numbers.count >= 3 && numbers.count * 2 > texts.count
      && numbers.allSatisfy {
        $0.element == "\($0.offset + 1)" || $0.element == "(\($0.offset + 1))"
      }
  }
}
