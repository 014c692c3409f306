/// Finds records and cells in the bytes of a text. It knows the grammar and nothing else.
///
/// The grammar is RFC 4180 with any `Delimiter` and with LF, CRLF or CR at line ends. Memory is bounded by one record,
/// time is linear. The bytes must be valid UTF-8; every byte that matters here is ASCII, so none is part of a character.
struct RecordScanner: Sendable {
  let bytes: [UInt8]
  let delimiter: UInt8
  let isLenient: Bool
  let limits: DelimitedText.Limits

  private var offset: Int
  private var line: Int
  private var lineStart: Int

  init(
    _ bytes: [UInt8], from start: Int, line: Int, delimiter: Delimiter, isLenient: Bool,
    limits: DelimitedText.Limits
  ) {
    self.bytes = bytes
    self.delimiter = delimiter.rawValue
    self.isLenient = isLenient
    self.limits = limits
    self.offset = start
    self.line = line
    self.lineStart = start
  }

  /// A point of the text, for messages.
  struct Mark: Hashable, Sendable {
    let offset: Int
    let line: Int
    let lineStart: Int
  }

  /// What is wrong with a record.
  struct Fault: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case quoteInside, spaceBeforeQuote, textAfterQuote
      case unclosedQuote, cellTooLong, tooManyColumns
    }
    let kind: Kind
    let mark: Mark

    /// Nothing after the fault can be trusted.
    var isFatal: Bool {
      switch kind {
      case .quoteInside, .spaceBeforeQuote, .textAfterQuote: false
      case .unclosedQuote, .cellTooLong, .tooManyColumns: true
      }
    }
  }

  struct Scan: Sendable {
    let line: Int
    var cells: [CSVCell] = []

    /// The first fault; those after it may follow from it. In a lenient scan, the first that was let pass.
    var fault: Fault?
  }

  /// The next record, or nil at the end of the text. After a fatal fault the text is at its end.
  mutating func next() -> Scan? {
    guard offset < bytes.count else { return nil }
    var scan = Scan(line: line)
    while true {
      scanCell(into: &scan)
      if let fault = scan.fault, fault.isFatal { break }
      guard offset < bytes.count else { return scan }
      guard bytes[offset] == delimiter else {
        takeLineBreak()
        return scan
      }
      if scan.cells.count >= limits.columns {
        scan.fault = Fault(kind: .tooManyColumns, mark: mark)
        break
      }
      offset += 1
    }
    offset = bytes.count
    return scan
  }

  private var mark: Mark { Mark(offset: offset, line: line, lineStart: lineStart) }

  private mutating func scanCell(into scan: inout Scan) {
    let start = mark
    while offset < bytes.count, bytes[offset] == .space { offset += 1 }
    let opening = mark
    guard offset < bytes.count, bytes[offset] == .quote else {
      offset = start.offset
      return scanPlain(from: start, into: &scan)
    }
    guard opening.offset > start.offset else {
      return scanQuoted(opening: opening, into: &scan)
    }
    scan.note(.spaceBeforeQuote, at: opening)
    if isLenient {
      scanQuoted(opening: opening, into: &scan)
    } else {
      scanPlain(from: start, into: &scan)
    }
  }

  /// Scans to the end of a cell that did not begin with a quotation mark.
  private mutating func scanPlain(from start: Mark, into scan: inout Scan) {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == delimiter || byte.isLineBreak { break }
      if byte == .quote { scan.note(.quoteInside, at: mark) }
      offset += 1
      if offset - start.offset > limits.cellBytes { return scan.fail(.cellTooLong, at: start) }
    }
    scan.cells.append(CSVCell(range: start.offset..<offset, form: .plain))
  }

  /// Scans a cell in quotation marks, and whatever stands between the closing one and the end of the cell.
  private mutating func scanQuoted(opening: Mark, into scan: inout Scan) {
    offset += 1
    let start = offset
    var isDoubled = false
    while true {
      guard offset < bytes.count else { return scan.fail(.unclosedQuote, at: opening) }
      guard offset - start <= limits.cellBytes else { return scan.fail(.cellTooLong, at: opening) }
      let byte = bytes[offset]
      if byte.isLineBreak {
        takeLineBreak()
        continue
      }
      offset += 1
      guard byte == .quote else { continue }
      guard offset < bytes.count, bytes[offset] == .quote else { break }
      offset += 1
      isDoubled = true
    }
    let end = offset - 1
    guard offset < bytes.count, bytes[offset] != delimiter, !bytes[offset].isLineBreak else {
      let form: CSVCell.Form = isDoubled ? .doubled : .plain
      return scan.cells.append(CSVCell(range: start..<end, form: form))
    }
    scan.note(.textAfterQuote, at: mark)
    while offset < bytes.count, bytes[offset] != delimiter, !bytes[offset].isLineBreak {
      offset += 1
      if offset - start > limits.cellBytes { return scan.fail(.cellTooLong, at: opening) }
    }
    scan.cells.append(CSVCell(range: start..<offset, form: .trailed))
  }

  /// Steps over LF, CRLF or CR.
  private mutating func takeLineBreak() {
    let isPair =
      bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
    offset += isPair ? 2 : 1
    line += 1
    lineStart = offset
  }
}

extension RecordScanner.Scan {
  /// Keeps the first fault of a record: those after it may be its consequences.
  fileprivate mutating func note(
    _ kind: RecordScanner.Fault.Kind, at mark: RecordScanner.Mark
  ) {
    if fault == nil { fault = RecordScanner.Fault(kind: kind, mark: mark) }
  }

  /// Ends the record with a fault that nothing can follow.
  fileprivate mutating func fail(
    _ kind: RecordScanner.Fault.Kind, at mark: RecordScanner.Mark
  ) {
    fault = RecordScanner.Fault(kind: kind, mark: mark)
  }
}
