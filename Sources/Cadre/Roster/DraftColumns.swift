import OrderedCollections

/// The facts of rows under construction: a column for each, in the order in which they first occur.
struct DraftColumns {
  private var names: [String] = []
  private var builders: [FactColumnBuilder] = []
  private var positions: [String: Int] = [:]

  /// The number of columns.
  var count: Int { builders.count }

  /// The position of the column of a fact; nil where no row has it.
  func position(of fact: String) -> Int? { positions[fact] }

  /// The column of a fact; nil where no row has it.
  func builder(of fact: String) -> FactColumnBuilder? { positions[fact].map { builders[$0] } }

  func value(_ fact: String, _ row: Int) -> FactValue? {
    positions[fact].flatMap { builders[$0].value(row) }
  }

  mutating func set(_ value: FactValue?, fact: String, row: Int) {
    builders[column(of: fact)].set(value, at: row)
  }

  /// The position of the column of a fact, made where there is none.
  private mutating func column(of fact: String) -> Int {
    if let known = positions[fact] { return known }
    positions[fact] = builders.count
    names.append(fact)
    builders.append(FactColumnBuilder())
    return builders.count - 1
  }

  // MARK: Codes

  /// A value as its position among the distinct ones of a column, where 0 stands for none.
  mutating func cell(_ value: FactValue, fact: String) -> CodedCell {
    let column = column(of: fact)
    return CodedCell(column: column, code: builders[column].code(of: value))
  }

  mutating func set(_ cell: CodedCell, row: Int) {
    builders[Int(cell.column)].set(code: Int(cell.code), at: row)
  }

  func code(_ column: Int, _ row: Int) -> Int32 {
    Int32(truncatingIfNeeded: builders[column].code(row))
  }

  /// All columns for `count` rows, in another order where one is given.
  func columns(count: Int, in order: [Int]?) -> OrderedDictionary<String, FactColumn> {
    var result: OrderedDictionary<String, FactColumn> = [:]
    for (name, builder) in zip(names, builders) {
      var builder = builder
      builder.pad(to: count)
      result[name] = order.map { builder.column.reordered($0) } ?? builder.column
    }
    return result
  }
}

/// A value of a row as its position among the distinct values of a column.
package struct CodedCell: Hashable, Sendable {
  package let column: Int32
  package let code: Int32

  init(column: Int, code: Int) {
    self.column = Int32(column)
    self.code = Int32(code)
  }
}
