/// A whole number from zero for each row, in as few bytes as the greatest one needs.
public struct NarrowCodes: Sendable {
  private var storage: Storage

  /// One array for each width.
  package enum Storage: Sendable {
    case bytes([UInt8])
    case shorts([UInt16])
    case words([UInt32])
  }

  /// Creates codes without rows.
  public init() { storage = .bytes([]) }

  /// Creates `count` rows of zero.
  package init(repeatingZero count: Int) {
    storage = .bytes(Array(repeating: 0, count: count))
  }

  /// Takes codes that are packed already.
  package init(_ storage: Storage) { self.storage = storage }

  /// The number of rows.
  public var count: Int {
    switch storage {
    case .bytes(let codes): codes.count
    case .shorts(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  /// The code of a row.
  public subscript(row: Int) -> Int {
    switch storage {
    case .bytes(let codes): Int(codes[row])
    case .shorts(let codes): Int(codes[row])
    case .words(let codes): Int(codes[row])
    }
  }

  /// The codes as they are stored, for loops over all rows.
  package var packed: Storage { storage }

  package mutating func append(_ code: Int) {
    widen(for: code)
    switch storage {
    case .bytes(var codes):
      storage = .bytes([])
      codes.append(UInt8(code))
      storage = .bytes(codes)
    case .shorts(var codes):
      storage = .shorts([])
      codes.append(UInt16(code))
      storage = .shorts(codes)
    case .words(var codes):
      storage = .words([])
      codes.append(UInt32(code))
      storage = .words(codes)
    }
  }

  package mutating func set(_ row: Int, to code: Int) {
    widen(for: code)
    switch storage {
    case .bytes(var codes):
      storage = .bytes([])
      codes[row] = UInt8(code)
      storage = .bytes(codes)
    case .shorts(var codes):
      storage = .shorts([])
      codes[row] = UInt16(code)
      storage = .shorts(codes)
    case .words(var codes):
      storage = .words([])
      codes[row] = UInt32(code)
      storage = .words(codes)
    }
  }

  /// The rows in another order: row `i` of the result is row `order[i]` here.
  func reordered(_ order: [Int]) -> NarrowCodes {
    switch storage {
    case .bytes(let codes): NarrowCodes(.bytes(order.map { codes[$0] }))
    case .shorts(let codes): NarrowCodes(.shorts(order.map { codes[$0] }))
    case .words(let codes): NarrowCodes(.words(order.map { codes[$0] }))
    }
  }

  private mutating func widen(for code: Int) {
    switch storage {
    case .bytes(let codes) where code > Int(UInt8.max):
      storage =
        code > Int(UInt16.max) ? .words(codes.map(UInt32.init)) : .shorts(codes.map(UInt16.init))
    case .shorts(let codes) where code > Int(UInt16.max):
      storage = .words(codes.map(UInt32.init))
    default: break
    }
  }
}

extension NarrowCodes: Hashable {
  /// Codes are the same whatever their width.
  public static func == (left: NarrowCodes, right: NarrowCodes) -> Bool {
    switch (left.storage, right.storage) {
    case (.bytes(let left), .bytes(let right)): left == right
    case (.shorts(let left), .shorts(let right)): left == right
    case (.words(let left), .words(let right)): left == right
    default: left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
    }
  }

  /// Hashes the number of rows: rosters are compared more often than they are looked up.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
