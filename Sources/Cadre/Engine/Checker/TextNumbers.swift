/// Numbers for texts, found by their bytes.
struct TextNumbers: Sendable {
  private struct Slot {
    var text = ShortText.none
    var number = UInt32.max
  }

  /// A power of two, more than half of them free.
  private var slots = Array(repeating: Slot(), count: 16)
  private var taken = 0
  private let seeds = ScatterSeeds()

  /// Texts that are not short.
  private var longer: [String: UInt32] = [:]

  /// The number of a text; nil where it was given none.
  @inline(__always)
  subscript(text: String) -> UInt32? {
    guard let short = ShortText(text) else { return longer[text] }
    return self[short]
  }

  @inline(__always)
  subscript(text: ShortText) -> UInt32? {
    var slot = text.scattered(seeds) & (slots.count - 1)
    while slots[slot].number != .max {
      if slots[slot].text == text { return slots[slot].number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a text a number, which is not the greatest that there is.
  ///
  /// - Precondition: the text has none yet.
  mutating func add(_ text: String, number: UInt32) {
    guard let short = ShortText(text) else {
      longer[text] = number
      return
    }
    if (taken + 1) * 2 >= slots.count { grow() }
    insert(short, number)
  }

  private mutating func insert(_ text: ShortText, _ number: UInt32) {
    var slot = text.scattered(seeds) & (slots.count - 1)
    while slots[slot].number != .max { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(text: text, number: number)
    taken += 1
  }

  private mutating func grow() {
    let before = slots
    slots = Array(repeating: Slot(), count: before.count * 2)
    taken = 0
    for slot in before where slot.number != .max { insert(slot.text, slot.number) }
  }
}

/// Numbers for pairs of numbers.
struct PairNumbers: Sendable {
  private struct Slot {
    var pair: UInt64 = 0
    var number = UInt32.max
  }

  /// A power of two, more than half of them free.
  private var slots = Array(repeating: Slot(), count: 16)

  /// How many pairs have a number.
  private(set) var count = 0
  private let seeds = ScatterSeeds()

  @inline(__always)
  private func place(of pair: UInt64) -> Int {
    let product = (pair ^ seeds.first).multipliedFullWidth(by: seeds.second | 1)
    return Int(truncatingIfNeeded: product.high ^ product.low) & (slots.count - 1)
  }

  /// The number of a pair; nil where it was given none.
  @inline(__always)
  subscript(left: UInt32, right: UInt32) -> UInt32? {
    let pair = UInt64(left) << 32 | UInt64(right)
    var slot = place(of: pair)
    while slots[slot].number != .max {
      if slots[slot].pair == pair { return slots[slot].number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a pair a number, which is not the greatest that there is.
  ///
  /// - Precondition: the pair has none yet.
  mutating func add(_ left: UInt32, _ right: UInt32, number: UInt32) {
    if (count + 1) * 2 >= slots.count {
      let before = slots
      slots = Array(repeating: Slot(), count: before.count * 2)
      count = 0
      for slot in before where slot.number != .max { insert(slot.pair, slot.number) }
    }
    insert(UInt64(left) << 32 | UInt64(right), number)
  }

  private mutating func insert(_ pair: UInt64, _ number: UInt32) {
    var slot = place(of: pair)
    while slots[slot].number != .max { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(pair: pair, number: number)
    count += 1
  }
}
