/// Where a record stands, kept small.
package struct RecordPlace: Hashable, Sendable {
  /// The position of the file in the roster.
  package let file: UInt16

  /// The column in text, or 0.
  package let column: UInt16

  /// The number of the record in a table, or 0 in text.
  package let record: UInt32

  /// The line of the file, from 1; 0 for values from memory.
  package let line: UInt32

  /// Creates the place of a record of a table.
  package init(file: Int, record: Int, line: Int) {
    self.file = UInt16(clamping: file)
    self.record = UInt32(clamping: record)
    self.line = UInt32(clamping: line)
    column = 0
  }

  /// Creates a place in text.
  package init(file: Int, line: Int, column: Int) {
    self.file = UInt16(clamping: file)
    record = 0
    self.line = UInt32(clamping: line)
    self.column = UInt16(clamping: column)
  }

  func place(in file: String, column heading: String?) -> Place {
    if record > 0 {
      return Place(file: file, .record(number: Int(record), line: Int(line), column: heading))
    }
    guard line > 0 else { return Place(file: file) }
    return Place(file: file, .text(line: Int(line), column: Int(column), length: 1))
  }
}

extension RecordPlace: Comparable {
  /// Orders places by file, then by line.
  package static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Where each record of a table stands.
package struct RecordPlaces: Sendable {
  private let storage: Storage

  private enum Storage: Sendable {
    case listed([RecordPlace])
    case consecutive(first: RecordPlace, count: Int)
  }

  package init(_ places: [RecordPlace]) { storage = .listed(places) }

  /// Records that follow each other in one table, a line each.
  package init(from first: RecordPlace, count: Int) {
    storage = .consecutive(first: first, count: count)
  }

  package var count: Int {
    switch storage {
    case .listed(let places): places.count
    case .consecutive(_, let count): count
    }
  }

  package subscript(row: Int) -> RecordPlace {
    switch storage {
    case .listed(let places): return places[row]
    case .consecutive(let first, let count):
      precondition(row < count, "row \(row) of \(count)")
      return RecordPlace(
        file: Int(first.file), record: Int(first.record) + row, line: Int(first.line) + row)
    }
  }
}

extension RecordPlaces: Hashable {
  package static func == (left: RecordPlaces, right: RecordPlaces) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
