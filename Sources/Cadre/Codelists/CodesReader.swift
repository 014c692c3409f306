/// Reads the table of the codes of a list and collects what is wrong with it.
struct CodesReader {
  private let table: CodelistTable
  private let description: CodelistDescription
  private(set) var problems: [Diagnostic] = []
  private var firstRecords: [String: CodelistTable.Record] = [:]
  private var firstStripped: [String: CodelistTable.Record] = [:]

  init(_ table: CodelistTable, _ description: CodelistDescription) {
    self.table = table
    self.description = description
  }

  /// The entries in the order of the table, or nil where its header is wrong.
  mutating func entries() -> [Codelist.Entry]? {
    guard let all = table.records(under: CodelistTable.codesHeader, reportingTo: &problems) else {
      return nil
    }
    if table.records.count == 1 {
      problems.append(Diagnostic(.emptyCodelist, at: Place(file: table.file)))
    }
    let records = all.filter { takeCode(of: $0) }
    let positions = Dictionary(
      records.enumerated().map { ($1.cells[0], $0) }, uniquingKeysWith: { first, _ in first })
    let parents = records.map { parent(of: $0, among: positions) }
    let entries = zip(records, parents).map { record, parent in
      Codelist.Entry(
        code: record.cells[0], parent: parent, rank: rank(of: record), title: title(of: record),
        synonyms: synonyms(of: record))
    }
    reportCycles(of: entries, records)
    return entries
  }

  private mutating func report(
    _ kind: Diagnostic.Kind, _ record: CodelistTable.Record, _ column: String,
    _ arguments: KeyValuePairs<String, PhraseArgument> = [:], help: [Sentence] = [],
    first: CodelistTable.Record? = nil
  ) {
    let related = first.map { first in
      Diagnostic.Related(table.place(first, column), Sentence(.firstHere))
    }
    problems.append(
      Diagnostic(
        kind, at: table.place(record, column), arguments, help: help,
        related: related.map { [$0] } ?? []))
  }

  /// Whether the record has a code that can be used and is new.
  private mutating func takeCode(of record: CodelistTable.Record) -> Bool {
    let code = record.cells[0]
    let stripped = description.normalization.stripped(code)
    if code.isEmpty {
      report(.emptyCode, record, "code")
    } else if code != TextFolding.visible(code) || code.contains(where: \.isWhitespace) {
      report(.badCode, record, "code", ["code": .text(code)])
    } else if let first = firstRecords[code] {
      report(.duplicateCode, record, "code", ["code": .text(code)], first: first)
    } else if let first = firstStripped[stripped] {
      report(
        .indistinctCodes, record, "code",
        ["code": .text(code), "other": .text(first.cells[0])], first: first)
    } else {
      firstRecords[code] = record
      firstStripped[stripped] = record
      return true
    }
    return false
  }

  private mutating func parent(
    of record: CodelistTable.Record, among positions: [String: Int]
  ) -> Int? {
    let parent = record.cells[1]
    if parent.isEmpty { return nil }
    guard description.kind == .hierarchical else {
      report(.parentOutsideHierarchy, record, "parent", ["code": .text(record.cells[0])])
      return nil
    }
    // A parent whose own record was rejected has been reported already.
    if let position = positions[parent] { return position }
    if !table.records.dropFirst().contains(where: { $0.cells.first == parent }) {
      report(
        .unknownParentCode, record, "parent",
        ["parent": .text(parent), "code": .text(record.cells[0])],
        help: .didYouMean(parent, among: table.records.compactMap(\.cells.first)))
    }
    return nil
  }

  /// Reports every cycle of parents once, at its first record.
  private mutating func reportCycles(
    of entries: [Codelist.Entry], _ records: [CodelistTable.Record]
  ) {
    // The walk on which an entry was met first; meeting it again on the same walk closes a cycle.
    var walks: [Int?] = Array(repeating: nil, count: entries.count)
    for start in entries.indices where walks[start] == nil {
      var position: Int? = start
      while let current = position, walks[current] == nil {
        walks[current] = start
        position = entries[current].parent
      }
      guard let entrance = position, walks[entrance] == start else { continue }
      var cycle = [entrance]
      while let next = entries[cycle[cycle.count - 1]].parent, next != entrance {
        cycle.append(next)
      }
      let first = cycle.min() ?? entrance
      report(
        .parentCodeCycle, records[first], "parent",
        ["code": .text(entries[first].code), "codes": .words(cycle.map { entries[$0].code })])
    }
  }
}

// MARK: Ranks and names

extension CodesReader {
  private mutating func rank(of record: CodelistTable.Record) -> Int? {
    let (code, text) = (record.cells[0], record.cells[2])
    switch (description.kind, text.isEmpty) {
    case (.ordered, true):
      report(.codeWithoutRank, record, "rank", ["code": .text(code)])
    case (.ordered, false):
      if text.count <= 9, text.allSatisfy(\.isASCIIDigit), let rank = Int(text) { return rank }
      report(.badRank, record, "rank", ["rank": .text(text)])
    case (_, false):
      report(.rankOutsideOrder, record, "rank", ["code": .text(code)])
    case (_, true): break
    }
    return nil
  }

  private mutating func title(of record: CodelistTable.Record) -> LocalizedText {
    let titles = record.cells[3...4].map { $0.trimmed.isEmpty ? nil : $0.trimmed }
    if titles == [nil, nil] {
      report(.codeWithoutTitle, record, "title_vi", ["code": .text(record.cells[0])])
    }
    return LocalizedText(vi: titles[0], en: titles[1])
  }

  private mutating func synonyms(of record: CodelistTable.Record) -> [String] {
    let cell = record.cells[5]
    if cell.isEmpty { return [] }
    let synonyms = cell.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
    // With a letter or digit of ASCII, the key is not empty.
    if synonyms.contains(where: {
      !$0.utf8.contains(where: \.isDigitOrSmallLetter) && TextFolding.key($0).isEmpty
    }) {
      report(.emptySynonym, record, "synonyms", ["code": .text(record.cells[0])])
    }
    return synonyms
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
