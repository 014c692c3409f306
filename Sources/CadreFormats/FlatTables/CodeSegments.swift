/// Codes of the rows of a column while they are collected: in segments, each as narrow as its greatest code allows.
struct CodeSegments: Sendable {
  /// Only one of the three is used.
  private struct Segment: Sendable {
    var bytes: [UInt8] = []
    var shorts: [UInt16] = []
    var words: [UInt32] = []
    var count = 0

    init(width: Int = 1, capacity: Int = 0) {
      guard capacity > 0 else { return }
      switch width {
      case 1: bytes.reserveCapacity(capacity)
      case 2: shorts.reserveCapacity(capacity)
      default: words.reserveCapacity(capacity)
      }
    }
  }

  static let segmentRows = 1 << 16
  private var closed: [Segment] = []
  private var open = Segment()
  private var width = 1

  /// The number of rows.
  private(set) var count = 0

  /// Adds rows whose codes are below `distinct`.
  mutating func append(_ codes: UnsafeBufferPointer<UInt32>, distinct: Int) {
    let needed = distinct <= 1 << 8 ? 1 : distinct <= 1 << 16 ? 2 : 4
    if needed > width || open.count + codes.count > Self.segmentRows {
      if open.count > 0 { closed.append(open) }
      width = max(width, needed)
      open = Segment(width: width, capacity: closed.isEmpty ? 0 : Self.segmentRows)
    }
    switch width {
    case 1: Self.append(codes, to: &open.bytes)
    case 2: Self.append(codes, to: &open.shorts)
    default: open.words.append(contentsOf: codes)
    }
    open.count += codes.count
    count += codes.count
  }

  private static func append<Code: FixedWidthInteger>(
    _ codes: UnsafeBufferPointer<UInt32>, to narrow: inout [Code]
  ) {
    withUnsafeTemporaryAllocation(of: Code.self, capacity: codes.count) { room in
      for index in codes.indices { room[index] = Code(truncatingIfNeeded: codes[index]) }
      narrow.append(contentsOf: UnsafeBufferPointer(room))
    }
  }

  /// Writes all codes, translated, and gives up their memory on the way.
  mutating func drain<Code: FixedWidthInteger>(
    into target: UnsafeMutableBufferPointer<Code>, translated: [Code]
  ) {
    precondition(target.count == count)
    var row = 0
    if open.count > 0 { closed.append(open) }
    open = Segment()
    for index in closed.indices {
      let segment = closed[index]
      closed[index] = Segment()
      translated.withUnsafeBufferPointer { translated in
        func write(_ codes: [some FixedWidthInteger]) {
          for code in codes {
            target[row] = translated[Int(truncatingIfNeeded: code)]
            row += 1
          }
        }
        write(segment.bytes)
        write(segment.shorts)
        write(segment.words)
      }
    }
    closed = []
    count = 0
  }
}
