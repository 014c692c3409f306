import Testing

@testable import Cadre

/// Texts and pairs are found by their bytes.
@Suite struct TextNumbersTests {
  /// Texts of every length that differ in one place only, or by zero bytes, or by accents.
  private static let texts: [String] = (0..<40).flatMap { count -> [String] in
    let text = String(repeating: "a", count: count)
    let changed = (0..<count).map { place in
      String(repeating: "a", count: place) + "b" + String(repeating: "a", count: count - place - 1)
    }
    let zeros = String(repeating: "\0", count: count)
    return [text] + changed + (count > 0 ? [zeros, text + "ệ", text + "ễ"] : [])
  }

  @Test func `every text of every kind has a number of its own`() {
    #expect(Set(Self.texts).count == Self.texts.count)
    var numbers = TextNumbers()
    for kind in 0..<3 {
      for (position, text) in Self.texts.enumerated() {
        #expect(numbers.number(of: text, UInt32(kind)) == nil)
        numbers.add(text, UInt32(kind), number: UInt32(kind * 10_000 + position))
      }
    }
    for kind in 0..<3 {
      for (position, text) in Self.texts.enumerated() {
        #expect(numbers.number(of: text, UInt32(kind)) == UInt32(kind * 10_000 + position))
      }
    }
    #expect(numbers.number(of: "c", 0) == nil)
  }

  @Test func `a copy does not learn with the other`() {
    var numbers = TextNumbers()
    let copy = numbers
    numbers.add("a", 0, number: 1)
    #expect(numbers.number(of: "a", 0) == 1)
    #expect(copy.number(of: "a", 0) == nil)
  }

  @Test func `every pair has a number of its own`() {
    var numbers = PairNumbers()
    for left in 0..<UInt32(60) {
      for right in 0..<UInt32(60) { numbers.add(left, right, number: left * 60 + right) }
    }
    #expect(numbers.count == 3_600)
    for left in 0..<UInt32(60) {
      for right in 0..<UInt32(60) {
        #expect(numbers.number(of: left, right) == left * 60 + right)
      }
    }
    #expect(numbers.number(of: 60, 0) == nil)
  }
}
