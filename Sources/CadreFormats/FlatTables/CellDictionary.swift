/// The distinct cells of a column as bytes, numbered in the order in which they first occur.
///
/// The unsafe heart of the fast reader of tables: an open hash table in memory of its own. Cells of up to 16 bytes are
/// their own keys, as they contain no zero bytes; longer ones are compared.
///
/// Sendable although not locked: it belongs to the thread that fills it, and is read only when that thread has ended.
final class CellDictionary: @unchecked Sendable {
  /// The bytes of a short cell; hash and length of a long one.
  private struct Key: Equatable {
    let low: UInt64
    let high: UInt64
  }

  private struct Slot {
    var key: Key

    /// The code plus one, with the highest bit set for long cells; 0 in an empty slot.
    var mark: UInt32
  }

  private static let longBit: UInt32 = 1 << 31

  /// The greatest number of distinct cells.
  static let limit = Int(Int32.max) - 1

  private var slots: UnsafeMutablePointer<Slot>
  private var slotMemory: PageMemory
  private var bits = 6
  private let multipliers = Multipliers()

  /// Random, so that nobody can choose cells that collide. The codes do not depend on them.
  private struct Multipliers {
    let low = UInt64.random(in: 0...UInt64.max)
    let high = UInt64.random(in: 0...UInt64.max)

    /// Where the key belongs in a table of `mask` + 1 slots.
    @inline(__always)
    func position(of key: Key, mask: Int) -> Int {
      let product = (key.low ^ low).multipliedFullWidth(by: key.high ^ high)
      return Int(truncatingIfNeeded: product.high ^ product.low) & mask
    }
  }

  /// All distinct cells one after the other, with 16 bytes of room behind them.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 10
  private var used = 0

  /// Where each distinct cell ends in `bytes`.
  private var ends: UnsafeMutablePointer<Int>
  private var endCapacity = 1 << 5

  /// The number of distinct cells.
  private(set) var count = 0
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
    (slots, slotMemory) = Self.emptySlots(bits)
    bytes = .allocate(capacity: capacity)
    bytes.initialize(repeating: 0, count: capacity)
    ends = .allocate(capacity: endCapacity)
  }

  /// Slots of zeros, which are empty.
  private static func emptySlots(_ bits: Int) -> (UnsafeMutablePointer<Slot>, PageMemory) {
    let memory = PageMemory(
      byteCount: MemoryLayout<Slot>.stride << bits, isFilledInAnyOrder: true)
    return (memory.start.bindMemory(to: Slot.self, capacity: 1 << bits), memory)
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  /// The bytes of a distinct cell.
  subscript(code: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(code >= 0 && code < count)
    let start = code == 0 ? 0 : ends[code - 1]
    return UnsafeBufferPointer(start: bytes + start, count: ends[code] - start)
  }

  /// The number of bytes of the longest common beginning of all cells.
  var commonPrefix: Int {
    guard count > 0 else { return 0 }
    let first = self[0]
    var length = first.count
    for code in 1..<max(count, 1) where length > 0 {
      let cell = self[code]
      length = min(length, cell.count)
      var same = 0
      while same < length, cell[same] == first[same] { same += 1 }
      length = same
    }
    return length
  }

  /// The code of a cell, a new one if it is not yet known. Behind the cell 16 bytes must be readable.
  func code(of cell: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let key = length > 16 ? Self.longKey(cell, length) : Self.shortKey(cell, length)
    return code(of: cell, length, key)
  }

  /// The codes of all cells of another dictionary.
  func codes(of other: CellDictionary) -> [UInt32] {
    (0..<other.count).map { index in
      let cell = other[index]
      guard let start = cell.baseAddress else { return 0 }
      return code(of: start, cell.count)
    }
  }

  /// The bytes of a cell of up to 16, with zeros behind them.
  @inline(__always)
  private static func shortKey(_ cell: UnsafePointer<UInt8>, _ length: Int) -> Key {
    let raw = UnsafeRawPointer(cell)
    let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    return Key(low: low & lowBytes(length), high: high & lowBytes(max(length &- 8, 0)))
  }

  /// A mask of the first `count` bytes of eight.
  @inline(__always)
  private static func lowBytes(_ count: Int) -> UInt64 {
    count >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  private static func longKey(_ cell: UnsafePointer<UInt8>, _ length: Int) -> Key {
    let raw = UnsafeRawPointer(cell)
    var hash = UInt64(truncatingIfNeeded: length)
    var offset = 0
    while offset + 8 <= length {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    // The last eight bytes, some of them for the second time.
    hash =
      (hash ^ raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self))
      &* 0xD6E8_FEB8_6659_FD93
    return Key(low: hash ^ hash >> 32, high: UInt64(length))
  }

  @inline(__always)
  private func position(_ key: Key) -> Int {
    multipliers.position(of: key, mask: 1 &<< bits &- 1)
  }

  /// Goes through the slots that may hold the key.
  @inline(never)
  private func code(of cell: UnsafePointer<UInt8>, _ length: Int, _ key: Key) -> UInt32 {
    precondition(!isSealed)
    let mask = 1 << bits - 1
    let long: UInt32 = length > 16 ? Self.longBit : 0
    var index = position(key)
    while true {
      let slot = slots[index]
      if slot.mark == 0 { return add(cell, length, key, long, at: index) }
      if slot.key == key, slot.mark & Self.longBit == long {
        let code = (slot.mark & ~Self.longBit) - 1
        if long == 0 || equals(Int(code), cell, length) { return code }
      }
      index = (index + 1) & mask
    }
  }

  private func equals(_ code: Int, _ cell: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let start = code == 0 ? 0 : ends[code - 1]
    guard ends[code] - start == length else { return false }
    return Self.areEqual(bytes + start, cell, length)
  }

  @inline(never)
  private func add(
    _ cell: UnsafePointer<UInt8>, _ length: Int, _ key: Key, _ long: UInt32,
    at index: Int
  ) -> UInt32 {
    precondition(count < Self.limit && !isSealed)
    let code = UInt32(count)
    slots[index] = Slot(key: key, mark: code + 1 | long)
    reserve(length)
    (bytes + used).update(from: cell, count: length)
    used += length
    ends[count] = used
    count += 1
    // Small tables are sparse, so that most cells are found in the first slot.
    if bits < 14 ? count * 8 > 1 << bits : count * 4 > 3 << bits { grow() }
    return code
  }

  private func reserve(_ length: Int) {
    if used + length + 16 > capacity {
      let larger = max(capacity * 2, used + length + 16)
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      moved.update(from: bytes, count: used)
      (moved + used).initialize(repeating: 0, count: larger - used)
      bytes.deallocate()
      bytes = moved
      capacity = larger
    }
    if count == endCapacity {
      let moved = UnsafeMutablePointer<Int>.allocate(capacity: endCapacity * 2)
      moved.update(from: ends, count: count)
      ends.deallocate()
      ends = moved
      endCapacity *= 2
    }
  }

  private func grow() {
    let (old, oldMemory) = (slots, slotMemory)
    let oldCount = 1 << bits
    bits += bits < 16 ? 2 : 1
    (slots, slotMemory) = Self.emptySlots(bits)
    let mask = 1 << bits - 1
    withExtendedLifetime(oldMemory) {
      for index in 0..<oldCount where old[index].mark != 0 {
        var target = position(old[index].key)
        while slots[target].mark != 0 { target = (target + 1) & mask }
        slots[target] = old[index]
      }
    }
  }

  /// Gives up the memory for finding codes: no cell can be added from now on.
  func seal() {
    isSealed = true
    bits = 0
    (slots, slotMemory) = Self.emptySlots(bits)
  }

  // MARK: Columns

  /// Finds the codes of one column of a block.
  func encode(_ block: RowBlock, column: Int, into codes: UnsafeMutablePointer<UInt32>) {
    for row in 0..<block.rows {
      let cell = block.cell(row, column)
      guard cell.count <= 16 else {
        codes[row] = code(of: cell.start, cell.count)
        continue
      }
      let key = Self.shortKey(cell.start, cell.count)
      let slot = slots[position(key)]
      codes[row] =
        slot.key == key && Int32(bitPattern: slot.mark) > 0
        ? slot.mark &- 1 : code(of: cell.start, cell.count, key)
    }
  }

  /// Finds the codes of one column in the rows in which another one is empty, and takes the cell for empty in the others.
  func encode(
    _ block: RowBlock, column: Int, whereEmpty other: UnsafeMutablePointer<UInt32>,
    into codes: UnsafeMutablePointer<UInt32>
  ) {
    for row in 0..<block.rows {
      codes[row] = UInt32(Self.empty)
      guard other[row] == Self.empty else { continue }
      let cell = block.cell(row, column)
      codes[row] = code(of: cell.start, cell.count)
    }
  }

  /// Finds the codes of a column that mostly repeats the cell above.
  func encode(repeating block: RowBlock, column: Int, into codes: UnsafeMutablePointer<UInt32>) {
    var last: (start: UnsafePointer<UInt8>, count: Int, code: UInt32)?
    for row in 0..<block.rows {
      let cell = block.cell(row, column)
      if let last, last.count == cell.count, Self.areEqual(last.start, cell.start, cell.count) {
        codes[row] = last.code
        continue
      }
      let code = code(of: cell.start, cell.count)
      codes[row] = code
      // What stands in the scratch is soon overwritten.
      last = cell.start == block.scratch ? nil : (cell.start, cell.count, code)
    }
  }

  @inline(__always)
  private static func areEqual(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    var offset = 0
    while offset &+ 8 <= count {
      if left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset &+= 8
    }
    let rest =
      left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: rest) & lowBytes(count &- offset) == 0
  }
}
