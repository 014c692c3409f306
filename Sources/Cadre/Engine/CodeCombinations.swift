/// The codes of one or several columns that stand together in a row, as one number.
///
/// What depends on nothing else needs to be found out once for each combination.
struct CodeCombinations: Sendable {
  private let columns: [Column]

  /// The number of combinations that are possible.
  let count: Int

  /// A column whose rows are found through positions of another table, or directly.
  struct Column: Sendable {
    let codes: NarrowCodes

    /// The number of distinct values.
    let values: Int

    /// For each row its row in the column; nil where they are the same.
    let rows: [Int32]?
  }

  /// More combinations than this are not worth a table.
  static let most = 1 << 22

  /// nil where there are too many combinations.
  init?(_ columns: [Column]) {
    var count = 1
    for column in columns {
      // A row that stands for nothing has a combination of its own.
      let (product, overflow) = count.multipliedReportingOverflow(by: column.values + 1)
      guard !overflow, product <= Self.most else { return nil }
      count = product
    }
    self.columns = columns
    self.count = count
  }

  /// Calls `body` with the combination of each row.
  func fill(_ builder: inout TruthPlaneBuilder, _ bits: (_ combination: Int, _ row: Int) -> UInt8) {
    if columns.count == 1, columns[0].rows == nil {
      switch columns[0].codes.packed {
      case .bytes(let codes):
        codes.withUnsafeBufferPointer { codes in builder.fill { bits(Int(codes[$0]), $0) } }
      case .shorts(let codes):
        codes.withUnsafeBufferPointer { codes in builder.fill { bits(Int(codes[$0]), $0) } }
      case .words(let codes):
        codes.withUnsafeBufferPointer { codes in builder.fill { bits(Int(codes[$0]), $0) } }
      }
      return
    }
    builder.fill { bits(combination(of: $0), $0) }
  }

  private func combination(of row: Int) -> Int {
    var combination = 0
    for column in columns {
      let code: Int
      if let rows = column.rows {
        code = rows[row] < 0 ? column.values : column.codes[Int(rows[row])]
      } else {
        code = column.codes[row]
      }
      combination = combination * (column.values + 1) + code
    }
    return combination
  }
}
