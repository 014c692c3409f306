import CVector

/// The distinct cells of a column as bytes, numbered in the order in which they first occur.
///
/// The unsafe heart of the fast reader of tables: an open hash table in memory of its own. Cells of up to 16 bytes are
/// their own keys; longer ones are compared.
///
/// Sendable although not locked: it belongs to the thread that fills it, and is read only when that thread has ended.
final class CellDictionary: @unchecked Sendable {
  /// The greatest number of distinct cells.
  static let limit = Int(Int32.max) - 1

  /// By slot the code plus one of a cell; 0 where there is none.
  private var marks: UnsafeMutablePointer<UInt32>

  /// By slot bits of the hash of its cell, so that few keys of other cells are looked at.
  private var tags: UnsafeMutablePointer<UInt32>
  private var slotMemory: PageMemory
  private var bits = 6
  private let hash = CellHash()

  /// By mark; the first is that of no cell.
  private var keys: UnsafeMutablePointer<CellKey>

  /// All distinct cells one after the other, with 16 bytes of room behind them.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 10
  private var used = 0

  /// By mark where each distinct cell ends in `bytes`; the first is 0.
  private var ends: UnsafeMutablePointer<Int>

  /// For how many marks there are keys and ends.
  private var markCapacity = 1 << 5

  /// The number of distinct cells.
  private(set) var count = 0

  /// The number of bytes of all distinct cells.
  var byteCount: Int { used }
  private var isSealed = false

  /// The code of the empty cell in the dictionary of a column.
  static let empty = 0

  /// Creates the dictionary of a column, in which the empty cell comes first.
  static func forColumn() -> CellDictionary {
    let dictionary = CellDictionary()
    _ = dictionary.code(of: dictionary.bytes, 0)
    return dictionary
  }

  init() {
    (marks, tags, slotMemory) = Self.emptySlots(bits)
    bytes = .allocate(capacity: capacity)
    bytes.initialize(repeating: 0, count: capacity)
    keys = .allocate(capacity: markCapacity)
    keys.initialize(to: .none)
    ends = .allocate(capacity: markCapacity)
    ends.initialize(to: 0)
  }

  /// Slots of zeros, which are empty.
  private static func emptySlots(
    _ bits: Int
  ) -> (marks: UnsafeMutablePointer<UInt32>, tags: UnsafeMutablePointer<UInt32>, PageMemory) {
    let memory = PageMemory(
      byteCount: MemoryLayout<UInt32>.stride * 2 << bits, isFilledInAnyOrder: true)
    let start = memory.start.bindMemory(to: UInt32.self, capacity: 2 << bits)
    return (start, start + (1 << bits), memory)
  }

  deinit {
    bytes.deallocate()
    keys.deallocate()
    ends.deallocate()
  }

  /// The bytes of a distinct cell; 16 more are readable behind them.
  subscript(code: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(code >= 0 && code < count)
    return UnsafeBufferPointer(start: bytes + ends[code], count: ends[code + 1] - ends[code])
  }

  // MARK: Codes

  /// The code of a cell, a new one if it is not yet known. Behind the cell 16 bytes must be readable.
  func code(of cell: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    code(of: cell, length, CellKey(cell, length))
  }

  /// The code of a text.
  func code(of text: String) -> UInt32 {
    let padded = Array(text.utf8) + Array(repeating: 0, count: CellKey.longestShort)
    return padded.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { code(of: $0, text.utf8.count) } ?? 0
    }
  }

  /// The codes of all cells of another dictionary.
  func codes(of other: CellDictionary) -> [UInt32] {
    (0..<other.count).map { index in
      let cell = other[index]
      guard let start = cell.baseAddress else { return 0 }
      return code(of: start, cell.count)
    }
  }

  /// The code of a cell of up to 16 bytes, mostly found at once.
  @inline(__always)
  func code(ofShort cell: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let key = CellKey(short: cell, length)
    let mark = marks[position(hash(key))]
    // The key of no cell stands at mark 0.
    return keys[Int(mark)] == key ? mark &- 1 : code(of: cell, length, key)
  }

  @inline(__always)
  private func position(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (1 &<< bits &- 1)
  }

  /// Has the slot brought near in which a key will be looked for.
  @inline(__always)
  func prefetch(_ key: CellKey) {
    let position = position(hash(key))
    cvector_prefetch(marks + position)
    cvector_prefetch(tags + position)
  }

  /// The distinct cells in some order, brought near before they are asked for.
  func forEach(in order: [UInt32], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    precondition(order.allSatisfy { $0 < count })
    let ahead = 16
    for index in order.indices {
      if index + 2 * ahead < order.count { cvector_prefetch(ends + Int(order[index + 2 * ahead])) }
      if index + ahead < order.count {
        cvector_prefetch(bytes + ends[Int(order[index + ahead])])
      }
      body(self[Int(order[index])])
    }
  }

  /// Goes through the slots that may hold the key.
  @inline(never)
  func code(of cell: UnsafePointer<UInt8>, _ length: Int, _ key: CellKey) -> UInt32 {
    precondition(!isSealed)
    let hash = hash(key)
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var index = position(hash)
    while true {
      let mark = marks[index]
      if mark == 0 { return add(cell, length, key, tag, at: index) }
      if tags[index] == tag, keys[Int(mark)] == key, !key.isLong || equals(mark, cell, length) {
        return mark - 1
      }
      index = position(UInt64(index + 1))
    }
  }

  private func equals(_ mark: UInt32, _ cell: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let start = ends[Int(mark) - 1]
    return ends[Int(mark)] - start == length && CellBytes.areEqual(bytes + start, cell, length)
  }

  @inline(never)
  private func add(
    _ cell: UnsafePointer<UInt8>, _ length: Int, _ key: CellKey, _ tag: UInt32, at index: Int
  ) -> UInt32 {
    precondition(count < Self.limit && !isSealed)
    reserve(length)
    (bytes + used).update(from: cell, count: length)
    used += length
    count += 1
    marks[index] = UInt32(count)
    tags[index] = tag
    keys[count] = key
    ends[count] = used
    // Small tables are sparse, so that most cells are found in the first slot.
    if bits < 14 ? count * 8 > 1 << bits : count * 2 > 1 << bits { grow() }
    return UInt32(count - 1)
  }

  private func reserve(_ length: Int) {
    if used + length + 16 > capacity {
      let larger = max(capacity * 2, used + length + 16)
      bytes = Self.moved(bytes, count: used, capacity: larger)
      (bytes + used).initialize(repeating: 0, count: larger - used)
      capacity = larger
    }
    if count + 1 == markCapacity {
      markCapacity *= 2
      keys = Self.moved(keys, count: count + 1, capacity: markCapacity)
      ends = Self.moved(ends, count: count + 1, capacity: markCapacity)
    }
  }

  private static func moved<Element>(
    _ old: UnsafeMutablePointer<Element>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    moved.moveInitialize(from: old, count: count)
    old.deallocate()
    return moved
  }

  private func grow() {
    bits += bits < 16 ? 2 : 1
    (marks, tags, slotMemory) = Self.emptySlots(bits)
    for mark in 1...count {
      let hash = hash(keys[mark])
      var index = position(hash)
      while marks[index] != 0 { index = position(UInt64(index + 1)) }
      marks[index] = UInt32(mark)
      tags[index] = UInt32(truncatingIfNeeded: hash >> 32)
    }
  }

  /// Gives up the memory for finding codes: no cell can be added from now on.
  func seal() {
    isSealed = true
    bits = 0
    (marks, tags, slotMemory) = Self.emptySlots(bits)
    keys = Self.moved(keys, count: 1, capacity: 1)
    markCapacity = count + 1
  }
}
