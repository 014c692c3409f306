package import Cadre

/// A CSV, `;`- or tab-delimited text, read one row at a time.
///
/// This is the careful reader: it explains everything unusual. A reader that only splits ordinary text quickly can stand
/// beside it, chunk by chunk, as both work on the bytes and share ``CSVRecord``.
package struct DelimitedText: Sendable {
  /// What a text may not exceed.
  package struct Limits: Hashable, Sendable {
    package var fileBytes = 256 << 20
    package var columns = 2_000
    package var cellBytes = 1 << 20

    /// Creates the usual limits.
    package init() {}
  }

  /// How a text is read.
  package struct Options: Hashable, Sendable {
    /// Nil to detect it. It overrides a first line `sep=;`.
    package var delimiter: Delimiter?

    /// Accepts spaces around quoted cells, quotation marks inside unquoted cells, and text after a closing quotation
    /// mark, which is then joined to the cell.
    package var lenientQuotes = false

    /// In which order dates with slashes are written. Nil to take it from the rows that prove it.
    package var dateOrder: DateOrder?
    package var limits = Limits()

    /// Creates options: detected delimiter, strict quotation marks, usual limits.
    package init(delimiter: Delimiter? = nil, lenientQuotes: Bool = false) {
      self.delimiter = delimiter
      self.lenientQuotes = lenientQuotes
    }
  }

  package let file: String
  package let options: Options

  /// What separates the cells, stated or detected.
  package let delimiter: Delimiter

  /// How many cells a row must have. Nil until the header is known: rows of any length are then accepted, as a title
  /// may stand above the header.
  package var columns: Int?

  /// True once a fault made the rest of the file unreadable; the rows after it are lost.
  package private(set) var isCutShort = false

  private var scanner: RecordScanner
  private var number = 0
  private var hasNotedLeniency = false

  /// Prepares to read `bytes`, or reports why they cannot be read.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The path to name in diagnostics.
  ///   - options: How to read it.
  ///   - problems: Receives every diagnostic, notes included.
  package init?(
    _ bytes: [UInt8], file: String, options: Options = Options(),
    reportingTo problems: inout [Diagnostic]
  ) {
    let decoder = TextDecoder(file: file, limit: options.limits.fileBytes)
    guard let text = decoder.decode(bytes, reportingTo: &problems) else { return nil }
    var start = text.start
    let statement = Delimiter.statement(in: text.bytes, from: start)
    if let statement { start = statement.end }
    let delimiter = Self.delimiter(
      of: text.bytes, from: start, statement: statement, file: file, options: options,
      reportingTo: &problems)
    guard let delimiter else { return nil }
    self.file = file
    self.options = options
    self.delimiter = delimiter
    self.scanner = RecordScanner(
      text.bytes, from: start, line: statement == nil ? 1 : 2, delimiter: delimiter,
      isLenient: options.lenientQuotes, limits: options.limits)
  }

  /// The next row, or nil at the end. What is wrong with it is appended to `problems`.
  package mutating func next(reportingTo problems: inout [Diagnostic]) -> CSVRow? {
    guard let scan = scanner.next() else { return nil }
    number += 1
    let record = CSVRecord(
      number: number, line: scan.line, bytes: scanner.bytes, cells: scan.cells)
    if let fault = scan.fault {
      if fault.isFatal || !options.lenientQuotes {
        problems.append(diagnostic(for: fault, in: record))
        isCutShort = fault.isFatal
        return .rejected(record)
      }
      noteLeniency(at: fault.mark, reportingTo: &problems)
    }
    if scan.cells.allSatisfy({ $0.isBlank(in: scanner.bytes) }) { return .blank(record) }
    if let columns, record.count != columns {
      problems.append(raggedRow(record, expected: columns))
      return .rejected(record)
    }
    return .record(record)
  }
}

extension DelimitedText {
  private static func delimiter(
    of bytes: [UInt8], from start: Int, statement: Delimiter.Statement?, file: String,
    options: Options, reportingTo problems: inout [Diagnostic]
  ) -> Delimiter? {
    if let delimiter = options.delimiter { return delimiter }
    let firstLine = Place(file: file, .text(line: 1, column: 1, length: 1))
    if let statement {
      if statement.delimiter == nil {
        problems.append(
          Diagnostic(
            .unknownSeparator, at: firstLine, ["text": .text(statement.text)],
            help: [Sentence(.statableDelimiters)]))
      }
      return statement.delimiter
    }
    switch DelimiterDetection.outcome(in: bytes, from: start) {
    case .singleColumn, .found(.comma):
      return .comma
    case .found(let delimiter):
      problems.append(
        Diagnostic(
          .delimiterDetected, at: Place(file: file), ["delimiter": .text(delimiter.shown)],
          help: [Sentence(.stateDelimiter, ["delimiter": .text(delimiter.shown)])]))
      return delimiter
    case .ambiguous(let candidates):
      problems.append(
        Diagnostic(
          .ambiguousDelimiter, at: firstLine, ["candidates": .words(candidates.map(\.shown))],
          help: candidates.map { Sentence(.stateDelimiter, ["delimiter": .text($0.shown)]) }))
      return nil
    }
  }

  private func raggedRow(_ record: CSVRecord, expected: Int) -> Diagnostic {
    let help: Phrase = record.count > expected ? .quoteDelimiters : .keepEmptyCells
    return Diagnostic(
      .raggedRow, at: record.place(in: file),
      ["row": "\(record.number)", "found": "\(record.count)", "expected": "\(expected)"],
      help: [Sentence(help, ["delimiter": .text(delimiter.shown)])])
  }

  private func diagnostic(for fault: RecordScanner.Fault, in record: CSVRecord) -> Diagnostic {
    let place = place(of: fault.mark)
    let row: PhraseArgument = "\(record.number)"
    switch fault.kind {
    case .quoteInside:
      return Diagnostic(.quoteInsideCell, at: place, ["row": row], help: [Sentence(.doubleQuotes)])
    case .spaceBeforeQuote:
      return Diagnostic(
        .spaceBeforeQuote, at: place, ["row": row], help: [Sentence(.removeSpaces)])
    case .textAfterQuote:
      return Diagnostic(.textAfterQuote, at: place, ["row": row], help: [Sentence(.doubleQuotes)])
    case .unclosedQuote:
      return Diagnostic(.unclosedQuote, at: place, ["row": row], help: [Sentence(.closeTableQuote)])
    case .cellTooLong:
      let isQuoted = scanner.bytes[fault.mark.offset] == .quote
      return Diagnostic(
        .cellTooLong, at: place, ["row": row, "limit": "\(options.limits.cellBytes)"],
        help: isQuoted ? [Sentence(.closeTableQuote)] : [])
    case .tooManyColumns:
      return Diagnostic(
        .tooManyColumns, at: record.place(in: file),
        ["row": row, "limit": "\(options.limits.columns)"])
    }
  }

  /// Says once that quotation marks were read in a way that the standard does not know.
  private mutating func noteLeniency(
    at mark: RecordScanner.Mark, reportingTo problems: inout [Diagnostic]
  ) {
    guard !hasNotedLeniency else { return }
    hasNotedLeniency = true
    problems.append(Diagnostic(.lenientQuotes, at: place(of: mark), ["row": "\(number)"]))
  }

  private func place(of mark: RecordScanner.Mark) -> Place {
    let before = String(decoding: scanner.bytes[mark.lineStart..<mark.offset], as: UTF8.self)
    return Place(file: file, .text(line: mark.line, column: before.count + 1, length: 1))
  }
}
