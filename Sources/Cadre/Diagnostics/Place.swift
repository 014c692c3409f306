/// Where in which input something stands.
public struct Place: Hashable, Sendable {
  /// The file as the user named it.
  public let file: String

  /// Where in the file.
  public let position: Position

  /// The number of the cell among those of its record, from 1, which orders the cells of a record; 0 where it is not known.
  private let cell: Int

  /// The position within a file.
  public enum Position: Hashable, Sendable {
    /// The file as a whole.
    case whole

    /// A stretch of text: line and column count from 1, columns and length in characters.
    case text(line: Int, column: Int, length: Int)

    /// A record of a table: `number` counts records from 1 with the header as record 1, `line` is the physical line
    /// on which it starts, `column` the heading as written, where one cell is meant.
    case record(number: Int, line: Int, column: String?)
  }

  /// Creates a place.
  public init(file: String, _ position: Position = .whole) {
    self.init(file: file, position, cell: 0)
  }

  /// Creates the place of a cell whose number is known.
  package init(file: String, _ position: Position, cell: Int) {
    self.file = file
    self.position = position
    self.cell = cell
  }

  /// The line on which the place begins, from 1; nil for a whole file.
  public var line: Int? {
    switch position {
    case .whole: nil
    case .text(let line, _, _): line
    case .record(_, let line, _): line
    }
  }

  /// `file:line:column` for text, `file:row 14, column "Mã ngành"` for records, with the line where it is another.
  public func description(in language: Language) -> String {
    switch position {
    case .whole:
      return file
    case .text(let line, let column, _):
      return "\(file):\(line):\(column)"
    case .record(let number, let line, let column):
      // Most records are a line each; only where they are not does the line say something new.
      let isElsewhere = line > 0 && line != number
      let phrase: Phrase =
        column == nil
        ? (isElsewhere ? .rowAndLinePlace : .rowPlace)
        : (isElsewhere ? .cellAndLinePlace : .cellPlace)
      return phrase.text(
        in: language,
        [
          "file": .text(file), "row": "\(number)", "line": "\(line)",
          "column": .text(column ?? ""),
        ])
    }
  }
}

extension Place: Comparable {
  /// Orders places by file, then by line, then by column.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return left.key < right.key
  }

  /// Line and number of the cell, or line and column: what orders places of one file, but for cells of unknown number.
  var numbers: (Int, Int) { (key.0, key.1) }

  private var key: (Int, Int, String) {
    switch position {
    case .whole: (0, 0, "")
    case .text(let line, let column, _): (line, column, "")
    case .record(_, let line, let column): (line, cell, column ?? "")
    }
  }
}
