package import Cadre

/// Reads one flat roster table, one row a person, straight into columns.
///
/// What it reads is exactly what ``CSVRosterReader`` reads. It explains nothing: where there is anything to explain or
/// to decide, it leaves the whole table to that reader.
package enum FlatRosterReader {
  /// A roster, and notes about its file.
  package struct Reading: Sendable {
    package let roster: Roster
    package let notes: [Diagnostic]
  }

  /// Reads the table at a path.
  ///
  /// - Throws: ``Unusual`` where the table must be read carefully.
  package static func read(
    path: String, schema: FactSchema, codelists: [Codelist.ID: Codelist],
    examining: RosterExamination = .everything, options: DelimitedText.Options = .init(),
    reading: FlatReadingOptions = FlatReadingOptions()
  ) throws(Unusual) -> Reading {
    guard let file = TableFile(path: path) else { throw .unreadable }
    let head = try FlatHead(file, path, schema, options)
    func roster(readsTitles: Bool, isSorted: Bool) throws(Unusual) -> FlatRoster {
      guard
        let layout = FlatLayout(
          head.table, schema: schema, examining, readsTitles: readsTitles)
      else { throw .mapping }
      let plan = layout.plan(from: head.end, below: head.table, isSorted: isSorted)
      return FlatRoster(
        table: try FlatTable(file, plan, reading), layout: layout, header: head.table, file: file,
        schema: schema, codelists: codelists, isComplete: examining.isComplete,
        dateOrder: options.dateOrder)
    }
    var isSorted = true
    let first: FlatRoster
    do throws(Unusual) {
      first = try roster(readsTitles: false, isSorted: true)
    } catch .unsortedIDs {
      isSorted = false
      first = try roster(readsTitles: false, isSorted: false)
    }
    let lacksTitles =
      examining.includes(.postKind) && codelists["posts"] != nil && first.lacksTitles
    return try (lacksTitles ? roster(readsTitles: true, isSorted: isSorted) : first).reading()
  }
}

/// The beginning of a table, as far as it must be known to read the rest.
struct FlatHead {
  let table: RosterTable

  /// Where the row below the header begins.
  let end: Int

  private static let bytes = 1 << 16

  /// Reads the beginning of a file, as much as the detection of delimiters looks at.
  init(
    _ file: TableFile, _ path: String, _ schema: FactSchema, _ options: DelimitedText.Options
  ) throws(Unusual) {
    var head = file.bytes(at: 0, count: Self.bytes)
    if head.count < file.size {
      if let end = Self.end(ofLines: DelimiterDetection.sampledRows + 2, in: head) {
        head.removeSubrange(end...)
      } else {
        head = file.bytes(at: 0, count: DelimiterDetection.sampledBytes + Self.bytes)
      }
    }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard Delimiter.statement(in: head, from: start) == nil, !options.lenientQuotes else {
      throw .header
    }
    var problems: [Diagnostic] = []
    let input = InputFile(name: path, bytes: head)
    guard
      let table = RosterTable(
        input, names: HeadingNames(schema: schema), options: options, reportingTo: &problems),
      table.headerNumber == 1, problems.isEmpty,
      !table.notes.contains(where: { $0.kind == .lostAccents })
    else { throw .header }
    self.table = table
    end = try Self.endOfHeader(head, from: start)
  }

  /// Where a number of lines ends; nil where there are fewer.
  ///
  /// Each is a row: where one is blank, or a cell holds a line feed, the table is read carefully in the end.
  private static func end(ofLines count: Int, in bytes: [UInt8]) -> Int? {
    var found = 0
    for (index, byte) in bytes.enumerated() where byte == .lineFeed {
      found += 1
      if found == count { return index + 1 }
    }
    return nil
  }

  private static func endOfHeader(_ head: [UInt8], from start: Int) throws(Unusual) -> Int {
    var isQuoted = false
    for index in start..<head.count {
      if head[index] == .quote { isQuoted.toggle() }
      guard head[index].isLineBreak else { continue }
      if isQuoted { throw .header }
      if head[index] == .lineFeed { return index + 1 }
      guard index + 1 < head.count, head[index + 1] == .lineFeed else { throw .header }
    }
    throw .empty
  }
}
