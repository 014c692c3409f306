/// Codes of the rows of a column while they are collected: in segments, each as narrow as its greatest code allows.
struct CodeSegments: Sendable {
  /// Rows with codes of one width. Sendable although not locked: only one thread at a time has it.
  private final class Segment: @unchecked Sendable {
    let width: Int
    let capacity: Int
    private(set) var count = 0
    private let memory: PageMemory

    init(width: Int, capacity: Int) {
      self.width = width
      self.capacity = capacity
      memory = PageMemory(byteCount: width * capacity)
    }

    func append(_ codes: UnsafeBufferPointer<UInt32>) {
      switch width {
      case 1: append(codes, as: UInt8.self)
      case 2: append(codes, as: UInt16.self)
      default: append(codes, as: UInt32.self)
      }
    }

    private func append<Code: FixedWidthInteger>(
      _ codes: UnsafeBufferPointer<UInt32>, as: Code.Type
    ) {
      precondition(count + codes.count <= capacity)
      let room = memory.start.assumingMemoryBound(to: Code.self) + count
      for index in 0..<codes.count { room[index] = Code(truncatingIfNeeded: codes[index]) }
      count += codes.count
    }

    /// The codes, where they have this width.
    func codes<Code: FixedWidthInteger>(as: Code.Type) -> UnsafeBufferPointer<Code>? {
      guard width == MemoryLayout<Code>.size else { return nil }
      return UnsafeBufferPointer(
        start: memory.start.assumingMemoryBound(to: Code.self), count: count)
    }
  }

  /// Small tables have one small segment.
  private static let firstRows = 1 << 13
  private static let segmentRows = 1 << 16
  private var segments: [Segment] = []

  /// The number of rows.
  private(set) var count = 0

  /// Adds rows whose codes are below `distinct`.
  mutating func append(_ codes: UnsafeBufferPointer<UInt32>, distinct: Int) {
    let needed = distinct <= 1 << 8 ? 1 : distinct <= 1 << 16 ? 2 : 4
    var rest = UnsafeBufferPointer(rebasing: codes[...])
    while !rest.isEmpty {
      if segments.last.map({ $0.width < needed || $0.count == $0.capacity }) ?? true {
        segments.append(
          Segment(
            width: max(needed, segments.last?.width ?? 1),
            capacity: segments.isEmpty ? Self.firstRows : Self.segmentRows))
      }
      guard let last = segments.last else { return }
      let fitting = min(rest.count, last.capacity - last.count)
      last.append(UnsafeBufferPointer(rebasing: rest[..<fitting]))
      rest = UnsafeBufferPointer(rebasing: rest[fitting...])
    }
    count += codes.count
  }

  /// Writes all codes, translated if there is a table, and gives up their memory on the way.
  mutating func drain<Code: FixedWidthInteger>(
    into target: UnsafeMutableBufferPointer<Code>, translated table: [Code]?
  ) {
    precondition(target.count == count)
    var row = 0
    func write(_ codes: UnsafeBufferPointer<some FixedWidthInteger>) {
      let room = UnsafeMutableBufferPointer(rebasing: target[row..<row + codes.count])
      if let table {
        table.withUnsafeBufferPointer { table in
          for index in codes.indices {
            room[index] = table[Int(truncatingIfNeeded: codes[index])]
          }
        }
      } else {
        for index in codes.indices { room[index] = Code(truncatingIfNeeded: codes[index]) }
      }
      row += codes.count
    }
    segments.reverse()
    while let segment = segments.popLast() {
      if let codes = segment.codes(as: UInt8.self) { write(codes) }
      if let codes = segment.codes(as: UInt16.self) { write(codes) }
      if let codes = segment.codes(as: UInt32.self) { write(codes) }
    }
    count = 0
  }

  /// Sets a bit for each row whose code is 1; the others are 0. Gives up the memory of the codes on the way.
  mutating func drain(intoBits words: inout [UInt64], from first: Int) {
    var row = first
    segments.reverse()
    while let segment = segments.popLast() {
      guard let codes = segment.codes(as: UInt8.self) else {
        preconditionFailure("codes of one bit")
      }
      for code in codes {
        words[row >> 6] |= UInt64(code & 1) << UInt64(row & 63)
        row += 1
      }
    }
    count = 0
  }
}
