/// The values of one fact for all rows of a table, dictionary-encoded.
package struct FactColumn: Hashable, Sendable {
  /// The distinct values; the first stands for a fact that is not known.
  package private(set) var values: [FactValue?] = [nil]

  /// For each row the position of its value in `values`.
  package private(set) var cells: [UInt32] = []

  /// Creates a column without rows.
  package init() {}

  /// The value of a row; nil where it is not known.
  package subscript(row: Int) -> FactValue? { values[Int(cells[row])] }

  /// The rows in another order: row `i` of the result is row `order[i]` of this column.
  package func reordered(_ order: [Int]) -> FactColumn {
    var column = self
    column.cells = order.map { cells[$0] }
    return column
  }

  package mutating func append(_ position: UInt32) { cells.append(position) }

  package mutating func set(_ row: Int, to position: UInt32) { cells[row] = position }

  package mutating func appendValue(_ value: FactValue) -> UInt32 {
    values.append(value)
    return UInt32(values.count - 1)
  }
}

/// A column under construction, with the dictionary that finds equal values.
package struct FactColumnBuilder {
  package private(set) var column = FactColumn()
  private var positions: [FactValue: UInt32] = [:]

  package init() {}

  /// The number of rows so far.
  package var count: Int { column.cells.count }

  /// Adds a row, filling rows before it that had no value.
  package mutating func set(_ value: FactValue?, at row: Int) {
    while column.cells.count <= row { column.append(0) }
    column.set(row, to: position(of: value))
  }

  /// Fills up to `count` rows with unknown values.
  package mutating func pad(to count: Int) {
    while column.cells.count < count { column.append(0) }
  }

  private mutating func position(of value: FactValue?) -> UInt32 {
    guard let value else { return 0 }
    if let known = positions[value] { return known }
    let position = column.appendValue(value)
    positions[value] = position
    return position
  }
}
