/// The values of one fact for all rows of a table.
///
/// They are dictionary-encoded; text that only reports need may instead stay where it was read from.
package struct FactColumn: Sendable {
  private var storage: Storage

  private enum Storage: Sendable {
    case coded(values: [FactValue?], codes: NarrowCodes)
    case fetched(any FetchedTexts)
  }

  /// Creates a column without rows.
  package init() { storage = .coded(values: [nil], codes: NarrowCodes()) }

  /// Creates a column of distinct `values`, of which the first is nil, and for each row the position of its value.
  package init(values: [FactValue?], codes: NarrowCodes) {
    storage = .coded(values: values, codes: codes)
  }

  /// Creates a column of texts that are fetched when they are asked for.
  package init(fetching texts: any FetchedTexts) { storage = .fetched(texts) }

  /// The number of rows.
  package var count: Int {
    switch storage {
    case .coded(_, let codes): codes.count
    case .fetched(let texts): texts.count
    }
  }

  /// The value of a row; nil where it is not known.
  package subscript(row: Int) -> FactValue? {
    switch storage {
    case .coded(let values, let codes): values[codes[row]]
    case .fetched(let texts): texts[row].map { .text($0) }
    }
  }

  /// The values of some rows as texts; empty where they are not known.
  package func texts(of rows: [Int]) -> JoinedTexts {
    var joined = JoinedTexts()
    joined.reserve(rows.count)
    switch storage {
    case .coded(let values, let codes):
      for row in rows {
        switch values[codes[row]] {
        case nil: break
        case .text(let text), .code(let text): joined.bytes += text.utf8
        case let other?: joined.bytes += other.description.utf8
        }
        joined.endText()
      }
    case .fetched(let texts): texts.append(rows, to: &joined)
    }
    return joined
  }

  /// The distinct values, of which the first stands for a fact that is not known, and the position of each row's value.
  ///
  /// nil where the texts are fetched.
  package var coded: (values: [FactValue?], codes: NarrowCodes)? {
    guard case .coded(let values, let codes) = storage else { return nil }
    return (values, codes)
  }

  /// The distinct values; the first stands for a fact that is not known. Empty where the texts are fetched.
  package var values: [FactValue?] { coded?.values ?? [] }

  /// The rows in another order: row `i` of the result is row `order[i]` of this column.
  func reordered(_ order: [Int]) -> FactColumn {
    switch storage {
    case .coded(let values, let codes):
      FactColumn(values: values, codes: codes.reordered(order))
    case .fetched(let texts): FactColumn(fetching: ReorderedTexts(texts, order))
    }
  }
}

extension FactColumn: Hashable {
  /// Columns are the same where every row has the same value.
  package static func == (left: FactColumn, right: FactColumn) -> Bool {
    if let left = left.coded, let right = right.coded, left.values == right.values {
      return left.codes == right.codes
    }
    return left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
  }

  /// Hashes the number of rows: rosters are compared more often than they are looked up.
  package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

/// Texts of the rows of a column that are kept elsewhere, such as in the file that a roster was read from.
package protocol FetchedTexts: AnyObject, Sendable {
  /// The number of rows.
  var count: Int { get }

  /// The text of a row; nil where it has none.
  subscript(row: Int) -> String? { get }

  /// Appends the texts of some rows; an empty one where a row has none.
  func append(_ rows: [Int], to joined: inout JoinedTexts)
}

extension FetchedTexts {
  /// Appends the texts of some rows; an empty one where a row has none.
  package func append(_ rows: [Int], to joined: inout JoinedTexts) {
    for row in rows {
      if let text = self[row] { joined.bytes += text.utf8 }
      joined.endText()
    }
  }
}

/// Texts in another order than that in which they are kept.
private final class ReorderedTexts: FetchedTexts {
  private let texts: any FetchedTexts
  private let order: [Int]

  init(_ texts: any FetchedTexts, _ order: [Int]) {
    self.texts = texts
    self.order = order
  }

  var count: Int { order.count }

  subscript(row: Int) -> String? { texts[order[row]] }
}

/// A column under construction, with the dictionary that finds equal values.
package struct FactColumnBuilder {
  private var values: [FactValue?] = [nil]
  private var codes = NarrowCodes()
  private var positions: [FactValue: Int] = [:]

  package init() {}

  /// The column so far.
  package var column: FactColumn { FactColumn(values: values, codes: codes) }

  /// The number of rows so far.
  package var count: Int { codes.count }

  /// The value of a row; nil where it is not known.
  package subscript(row: Int) -> FactValue? { values[codes[row]] }

  /// The value of a row, which may lie beyond those so far.
  func value(_ row: Int) -> FactValue? { values[code(row)] }

  /// The position of the value of a row, which may lie beyond those so far.
  func code(_ row: Int) -> Int { row < codes.count ? codes[row] : 0 }

  /// Adds a row, filling rows before it that had no value.
  package mutating func set(_ value: FactValue?, at row: Int) {
    set(code: value.map { code(of: $0) } ?? 0, at: row)
  }

  /// Adds a row whose value has this position.
  mutating func set(code: Int, at row: Int) {
    pad(to: row)
    if row == codes.count { codes.append(code) } else { codes.set(row, to: code) }
  }

  /// Fills up to `count` rows with unknown values.
  package mutating func pad(to count: Int) {
    while codes.count < count { codes.append(0) }
  }

  /// The position of a value among the distinct ones, of which it becomes one.
  mutating func code(of value: FactValue) -> Int {
    if let known = positions[value] { return known }
    values.append(value)
    positions[value] = values.count - 1
    return values.count - 1
  }
}
