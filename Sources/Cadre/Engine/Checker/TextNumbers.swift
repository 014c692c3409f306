/// Numbers for texts, found by their bytes. What a text stands for may differ by the kind of text that it is.
///
/// Everything is in one table, so that looking something up counts no references.
struct TextNumbers: Sendable {
  private struct Slot {
    var text = TextWords.none
    var kind: UInt32 = 0
    var number = UInt32.max

    /// Where the text stands in `longer`, unless its words are all of it.
    var long: UInt32 = 0
  }

  /// A power of two, more than half of them free.
  private var slots = Array(repeating: Slot(), count: 64)
  private var taken = 0
  private let seeds = ScatterSeeds()

  /// Texts of which the words are not all.
  private var longer: [String] = []

  /// The number of a text; nil where it was given none.
  @inline(__always)
  func number(of text: String, _ kind: UInt32) -> UInt32? {
    let words = TextWords(text, seeds)
    var place = place(of: words, kind)
    while slots[place].number != .max {
      if slots[place].text == words, slots[place].kind == kind,
        words.areAll || longer[Int(slots[place].long)] == text
      {
        return slots[place].number
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a text a number, which is not the greatest that there is.
  ///
  /// - Precondition: the text has none yet.
  mutating func add(_ text: String, _ kind: UInt32, number: UInt32) {
    if (taken + 1) * 2 >= slots.count { grow() }
    let words = TextWords(text, seeds)
    insert(Slot(text: words, kind: kind, number: number, long: UInt32(longer.count)))
    if !words.areAll { longer.append(text) }
  }

  @inline(__always)
  private func place(of text: TextWords, _ kind: UInt32) -> Int {
    Int(truncatingIfNeeded: seeds.scattered(text.first, text.second &+ UInt64(kind) << 32))
      & (slots.count - 1)
  }

  private mutating func insert(_ slot: Slot) {
    var place = place(of: slot.text, slot.kind)
    while slots[place].number != .max { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
    taken += 1
  }

  private mutating func grow() {
    let before = slots
    slots = Array(repeating: Slot(), count: before.count * 2)
    taken = 0
    for slot in before where slot.number != .max { insert(slot) }
  }
}

/// Numbers for pairs of numbers.
struct PairNumbers: Sendable {
  private struct Slot {
    var pair: UInt64 = 0
    var number = UInt32.max
  }

  /// A power of two, more than half of them free.
  private var slots = Array(repeating: Slot(), count: 64)

  /// How many pairs have a number.
  private(set) var count = 0
  private let seeds = ScatterSeeds()

  /// The number of a pair; nil where it was given none.
  @inline(__always)
  func number(of left: UInt32, _ right: UInt32) -> UInt32? {
    let pair = UInt64(left) << 32 | UInt64(right)
    var place = place(of: pair)
    while slots[place].number != .max {
      if slots[place].pair == pair { return slots[place].number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a pair a number, which is not the greatest that there is.
  ///
  /// - Precondition: the pair has none yet.
  mutating func add(_ left: UInt32, _ right: UInt32, number: UInt32) {
    if (count + 1) * 2 >= slots.count { grow() }
    insert(Slot(pair: UInt64(left) << 32 | UInt64(right), number: number))
  }

  @inline(__always)
  private func place(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: seeds.scattered(pair, 0)) & (slots.count - 1)
  }

  private mutating func insert(_ slot: Slot) {
    var place = place(of: slot.pair)
    while slots[place].number != .max { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
    count += 1
  }

  private mutating func grow() {
    let before = slots
    slots = Array(repeating: Slot(), count: before.count * 2)
    count = 0
    for slot in before where slot.number != .max { insert(slot) }
  }
}

/// Numbers that are different in every process, so that nobody can choose texts that all fall on one place of a table.
/// What is found there does not depend on them.
struct ScatterSeeds: Sendable {
  private let first = Self.next(1)
  private let second = Self.next(2)

  private static func next(_ number: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(number)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }

  /// A number that few other pairs of words have.
  @inline(__always)
  func scattered(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ first).multipliedFullWidth(by: right ^ second)
    return product.high ^ product.low
  }
}
