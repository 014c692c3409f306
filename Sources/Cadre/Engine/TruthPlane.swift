/// A truth for each row, kept as two bits: whether it is true, and whether it is possible, that is not false.
///
/// Kept so, every connective of strong Kleene logic is an operation on words of 64 rows.
struct TruthPlane: Hashable, Sendable {
  private(set) var certain: BitPlane
  private(set) var possible: BitPlane

  /// The number of rows.
  var count: Int { certain.count }

  /// - Precondition: what is certain is possible.
  init(certain: BitPlane, possible: BitPlane) {
    self.certain = certain
    self.possible = possible
  }

  /// The same truth in every row.
  init(repeating truth: Truth, count: Int) {
    certain = BitPlane(repeating: truth == .true, count: count)
    possible = BitPlane(repeating: truth != .false, count: count)
  }

  /// The truth that `decide` gives for each row; several rows may be decided at the same time.
  ///
  /// - Parameter weight: How many times the cost of a usual row a row has.
  init(count: Int, weight: Int = 1, _ decide: @Sendable (Int) -> Truth) {
    self.init(
      count: count, weight: weight,
      filling: { builder in
        builder.fill { decide($0).planeBits }
      })
  }

  /// The truth that `decide` gives for each row, one after the other.
  init(count: Int, inOrder decide: (Int) -> Truth) {
    var builder = TruthPlaneBuilder(rows: 0..<count)
    builder.fill { decide($0).planeBits }
    self.init([builder], count: count)
  }

  /// The truths that `fill` gives for ranges of rows at the same time.
  init(count: Int, weight: Int = 1, filling fill: @Sendable (inout TruthPlaneBuilder) -> Void) {
    let parts = RowThreads.results(rows: count, weight: weight) { rows in
      var builder = TruthPlaneBuilder(rows: rows)
      fill(&builder)
      return builder
    }
    self.init(parts, count: count)
  }

  private init(_ parts: [TruthPlaneBuilder], count: Int) {
    func joined(_ words: (TruthPlaneBuilder) -> [UInt64]) -> BitPlane {
      let words = parts.count == 1 ? words(parts[0]) : parts.flatMap(words)
      return BitPlane(words: words, count: count)
    }
    self.init(certain: joined(\.certain), possible: joined(\.possible))
  }

  subscript(row: Int) -> Truth { certain[row] ? .true : possible[row] ? .unknown : .false }

  static prefix func ! (plane: TruthPlane) -> TruthPlane {
    TruthPlane(certain: ~plane.possible, possible: ~plane.certain)
  }

  static func && (left: TruthPlane, right: TruthPlane) -> TruthPlane {
    TruthPlane(
      certain: left.certain & right.certain, possible: left.possible & right.possible)
  }

  static func || (left: TruthPlane, right: TruthPlane) -> TruthPlane {
    TruthPlane(
      certain: left.certain | right.certain, possible: left.possible | right.possible)
  }

  /// In how many of the planes a row is true, compared with `least`; and likewise for what is possible.
  static func atLeast(_ least: Int, of planes: [TruthPlane], count: Int) -> TruthPlane {
    TruthPlane(
      certain: BitPlane.atLeast(least, of: planes.map(\.certain), count: count),
      possible: BitPlane.atLeast(least, of: planes.map(\.possible), count: count))
  }
}

extension Truth {
  /// The lower bit says whether the truth is certain, the upper one whether it is possible.
  var planeBits: UInt8 {
    switch self {
    case .false: 0
    case .unknown: 2
    case .true: 3
    }
  }
}

/// A range of rows of a plane under construction, written a word at a time.
struct TruthPlaneBuilder: Sendable {
  /// The rows; the first is the first of a word.
  let rows: Range<Int>
  fileprivate var certain: [UInt64]
  fileprivate var possible: [UInt64]

  init(rows: Range<Int>) {
    self.rows = rows
    certain = Array(repeating: 0, count: (rows.count + 63) / 64)
    possible = certain
  }

  /// Sets every row to the two bits that `bits` gives for it.
  @inline(__always)
  mutating func fill(_ bits: (Int) -> UInt8) {
    for word in certain.indices {
      let first = rows.lowerBound + word * 64
      let last = min(first + 64, rows.upperBound)
      var (isCertain, isPossible): (UInt64, UInt64) = (0, 0)
      for row in first..<last {
        let value = UInt64(bits(row))
        isCertain |= (value & 1) << UInt64(row & 63)
        isPossible |= (value >> 1) << UInt64(row & 63)
      }
      certain[word] = isCertain
      possible[word] = isPossible
    }
  }
}
