/// Work on ranges of rows at the same time.
///
/// What comes out does not depend on the number of ranges: each gives its own part, and the parts are joined in order.
enum RowThreads {
  /// How many ranges there are at most; nil for as many as there are processors, where the rows are worth it.
  @TaskLocal static var ranges: Int?

  /// So many rows are worth a thread, where a row costs a few nanoseconds.
  private static let rowsWorthThread = 1 << 16

  /// The results of `work` for ranges that cover all rows in order, and that begin at whole words of 64 rows.
  ///
  /// - Parameter weight: How many times the cost of a usual row a row has; 0 for work that is not to be divided.
  static func results<Result: Sendable>(
    rows: Int, weight: Int = 1, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let words = (rows + 63) / 64
    let worth = ranges ?? min(WorkerThreads.usual, rows * weight / rowsWorthThread)
    let count = weight == 0 ? 1 : max(1, min(worth, words))
    guard count > 1 else { return [work(0..<rows)] }
    return WorkerThreads.results(count) { index in
      let (first, end) = (words * index / count * 64, words * (index + 1) / count * 64)
      return work(first..<min(end, rows))
    }
  }
}
