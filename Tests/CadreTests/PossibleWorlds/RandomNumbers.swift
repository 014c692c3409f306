import Foundation

/// Small, and the same everywhere for the same seed.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// True in one of `times` cases.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}

/// How much random tests do, and from where they start.
enum RandomCases {
  /// The seed of this run: that of `CADRE_SEED`, else any.
  static let seed: UInt64 = {
    let given = ProcessInfo.processInfo.environment["CADRE_SEED"].flatMap { UInt64($0) }
    let seed = given ?? .random(in: 0..<1_000_000_000)
    print("CADRE_SEED=\(seed)")
    return seed
  }()

  /// The number of cases: that of `CADRE_CASES`, else `usual`.
  static func count(usual: Int) -> Int {
    ProcessInfo.processInfo.environment["CADRE_CASES"].flatMap { Int($0) } ?? usual
  }
}
