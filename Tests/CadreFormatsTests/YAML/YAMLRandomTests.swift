import Cadre
import CadreFormats
import Foundation
import Testing

/// Small, and the same everywhere for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite struct YAMLRandomTests {
  private static let sample = Array(
    """
    cadre: 1 # ghi chú
    title: { vi: "Tỷ lệ lãnh đạo", en: 'it''s' }
    lists:
      posts:
        include: [42, 0613, head]
        nested: [[a, {b: c}], [d]]
    note: |
      dòng một

      dòng hai
    folded: >-
      a
      b
    definitions:
      - id: leader
        means: { any: [ { is: x }, { has: post } ] }
      - id: expert
        empty:
    """.utf8)

  /// Pieces that mean something to YAML or to the checks of characters.
  private static let pieces: [[UInt8]] =
    [
      "\t", "\n", "\r\n", "\r", " ", "  ", "- ", ": ", ":", ",", "[", "]", "{", "}", "&a ", "*a",
      "!t ",
      "<<: ", "---\n", "...\n", "%YAML 1.2\n", "'", "\"", "\\", "|\n", ">", "#", "? ", "@", "`",
      "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{301}",
      "\u{FEFF}",
      "\u{430}", "Ð", "ｆ", "👩\u{200D}👧",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA], [0xFF, 0xFE], [0xED, 0xA0, 0x80]]

  private static func seed() -> UInt64 {
    let seed = ProcessInfo.processInfo.environment["CADRE_SEED"].flatMap { UInt64($0) }
    let chosen = seed ?? .random(in: 0..<1_000_000)
    print("CADRE_SEED=\(chosen)")
    return chosen
  }

  private func check(_ bytes: [UInt8], _ seed: UInt64) {
    let result = readYAML(bytes)
    let hasError = result.diagnostics.contains { $0.severity == .error }
    let lines = 1 + bytes.count
    let isPlaced = result.diagnostics.allSatisfy { diagnostic in
      guard case .text(let line, let column, let length) = diagnostic.place?.position else {
        return true
      }
      return (1...lines).contains(line) && (1...lines).contains(column) && length >= 1
    }
    let isSorted = result.diagnostics == result.diagnostics.sorted()
    let isAccounted = result.node != nil || hasError
    let isOnce = Set(result.diagnostics).count == result.diagnostics.count
    #expect(
      isPlaced && isSorted && isAccounted && isOnce,
      "CADRE_SEED=\(seed) \(bytes) gives \(result.problems)")
  }

  @Test func `no bytes crash it, and none are refused without an error`() {
    let seed = Self.seed()
    var random = SplitMix(state: seed)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<80, using: &random)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, seed)
    }
  }

  @Test func `no mixture of signs crashes it`() {
    let seed = Self.seed()
    var random = SplitMix(state: seed)
    let letters: [[UInt8]] = ["a", "b", "05", "ừ"].map { Array($0.utf8) }
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<30, using: &random)
      let parts = (0..<count).compactMap { _ in
        (Bool.random(using: &random) ? Self.pieces.dropLast(5) + [] : letters)
          .randomElement(using: &random)
      }
      check(Array(parts.joined()), seed)
    }
  }

  @Test func `no mutation of a valid file crashes it`() {
    #expect(readYAML(Self.sample).problems == [])
    let seed = Self.seed()
    var random = SplitMix(state: seed)
    for _ in 0..<4_000 {
      var bytes = Self.sample
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0..<6, using: &random))
        let piece = Self.pieces.randomElement(using: &random) ?? []
        bytes.replaceSubrange(start..<end, with: Bool.random(using: &random) ? piece : [])
      }
      check(bytes, seed)
    }
  }
}
