/// Chooses the delimiter that divides the first rows most evenly.
struct DelimiterDetection {
  enum Outcome: Equatable {
    /// One delimiter divides the rows better than the others.
    case found(Delimiter)

    /// No candidate occurs often enough: a table of one column.
    case singleColumn

    /// These divide the rows equally well.
    case ambiguous([Delimiter])
  }

  /// Enough to see a pattern below a title of several rows.
  static let sampledRows = 200
  static let sampledBytes = 1 << 18

  /// For each candidate, how many times it occurs in each sampled row outside quotation marks.
  private var counts: [[Int]] = []

  /// How evenly a candidate divides the rows.
  private struct Fit {
    let delimiter: Delimiter

    /// Rows with the most common number of cells.
    let agreeing: Int

    /// Where they begin; rows before it are a title.
    let first: Int

    /// No row from `first` on has another number of cells.
    let isEven: Bool
  }

  /// The outcome for the text that starts at `start`.
  static func outcome(in bytes: [UInt8], from start: Int) -> Outcome {
    var detection = DelimiterDetection()
    detection.sample(bytes, from: start)
    return detection.outcome
  }

  private mutating func sample(_ bytes: [UInt8], from start: Int) {
    counts = Delimiter.detected.map { _ in [] }
    let end = min(bytes.count, start + Self.sampledBytes)
    var row = Delimiter.detected.map { _ in 0 }
    var isQuoted = false
    var isEmpty = true
    for byte in bytes[start..<end] {
      if byte.isLineBreak && !isQuoted {
        if !isEmpty { add(row) }
        if counts[0].count == Self.sampledRows { return }
        row = Delimiter.detected.map { _ in 0 }
        isEmpty = true
        continue
      }
      isEmpty = false
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      for (index, candidate) in Delimiter.detected.enumerated() where byte == candidate.rawValue {
        row[index] += 1
      }
    }
    // A row cut by the end of the sample says nothing, unless it is all there is.
    if !isEmpty && (end == bytes.count || counts[0].isEmpty) { add(row) }
  }

  private mutating func add(_ row: [Int]) {
    for index in counts.indices { counts[index].append(row[index]) }
  }

  private var outcome: Outcome {
    let fits = zip(Delimiter.detected, counts).compactMap { Self.fit(of: $0, in: $1) }
    guard !fits.isEmpty else { return .singleColumn }
    let best = Self.best(of: fits, rows: counts[0].count)
    return best.count == 1 ? .found(best[0].delimiter) : .ambiguous(best.map(\.delimiter))
  }

  private static func best(of fits: [Fit], rows: Int) -> [Fit] {
    let even = fits.filter(\.isEven)
    guard let first = even.map(\.first).min() else {
      let most = fits.map(\.agreeing).max()
      return fits.filter { $0.agreeing == most }
    }
    return fits.filter { fit in
      // `id;share` over `1;2,5`: the comma is even too, but only below the header.
      if fit.isEven { return fit.first == first }
      // A header that another delimiter divides, over rows of which a few are ragged, is no title.
      return fit.first < first && fit.agreeing * 5 >= rows * 4
    }
  }

  /// How `delimiter` divides the rows; nil if most rows do not contain it.
  private static func fit(of delimiter: Delimiter, in counts: [Int]) -> Fit? {
    var rows: [Int: Int] = [:]
    for count in counts { rows[count, default: 0] += 1 }
    // Of two equally common numbers the greater one, so that a header over a single title row is seen.
    guard let common = rows.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, common > 0,
      let first = counts.firstIndex(of: common)
    else { return nil }
    return Fit(
      delimiter: delimiter, agreeing: rows[common] ?? 0, first: first,
      isEven: counts[first...].allSatisfy { $0 == common })
  }
}
