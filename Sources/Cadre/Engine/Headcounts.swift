/// The people of every unit by what is known of them.
struct Headcounts: Sendable {
  /// Six numbers for each unit, in the order of `Headcount`.
  private var numbers: [UInt32]

  init(units: Int) { numbers = Array(repeating: 0, count: units * 6) }

  subscript(unit: Int) -> Headcount {
    Headcount(
      counted: Int(numbers[unit * 6]), others: Int(numbers[unit * 6 + 1]),
      openMembers: Int(numbers[unit * 6 + 2]), countedIfMember: Int(numbers[unit * 6 + 3]),
      othersIfMember: Int(numbers[unit * 6 + 4]), fullyOpen: Int(numbers[unit * 6 + 5]))
  }

  /// The numbers of a unit packed into two words, where each fits into 21 bits.
  func packed(_ unit: Int) -> (UInt64, UInt64)? {
    var words: (UInt64, UInt64) = (0, 0)
    for number in 0..<3 {
      let (first, second) = (numbers[unit * 6 + number], numbers[unit * 6 + 3 + number])
      guard first < 1 << 21, second < 1 << 21 else { return nil }
      words.0 = words.0 << 21 | UInt64(first)
      words.1 = words.1 << 21 | UInt64(second)
    }
    return words
  }

  /// Everybody who is or may be a member, each counted in the unit of the row.
  init(members: TruthPlane, counts: TruthPlane, unitOfRow: [Int32], units: Int) {
    // Each range has numbers of its own for all units; that is worth it where there are several people a unit.
    let weight = units * 4 < members.count ? 1 : 0
    let parts = RowThreads.results(rows: members.count, weight: weight) { rows in
      var heads = Headcounts(units: units)
      heads.add(rows, members, counts, unitOfRow)
      return heads
    }
    self = parts[0]
    for part in parts.dropFirst() {
      for number in numbers.indices { numbers[number] &+= part.numbers[number] }
    }
  }

  private mutating func add(
    _ rows: Range<Int>, _ members: TruthPlane, _ counts: TruthPlane, _ units: [Int32]
  ) {
    numbers.withUnsafeMutableBufferPointer { numbers in
      for word in rows.lowerBound / 64..<(rows.upperBound + 63) / 64 {
        let possible = members.possible.words[word]
        if possible == 0 { continue }
        let certain = members.certain.words[word]
        let (isCounted, mayCount) = (counts.certain.words[word], counts.possible.words[word])
        let groups = (
          certain & isCounted, certain & ~mayCount, certain & mayCount & ~isCounted,
          possible & ~certain
        )
        func add(_ bits: UInt64, _ number: (UInt64) -> Int) {
          var bits = bits
          while bits != 0 {
            let unit = Int(units[word << 6 + bits.trailingZeroBitCount])
            // A row that stands for nobody has no unit.
            if unit >= 0 { numbers[unit * 6 + number(bits & (0 &- bits))] &+= 1 }
            bits &= bits &- 1
          }
        }
        add(groups.0) { _ in 0 }
        add(groups.1) { _ in 1 }
        add(groups.2) { _ in 2 }
        add(groups.3) { isCounted & $0 != 0 ? 3 : mayCount & $0 != 0 ? 5 : 4 }
      }
    }
  }

  /// Adds to every unit except `units` somebody who may be a member there.
  mutating func addPossibleMember(counts: Truth, except units: Set<Int32>) {
    let number = counts == .true ? 3 : counts == .false ? 4 : 5
    for unit in 0..<numbers.count / 6 where !units.contains(Int32(unit)) {
      numbers[unit * 6 + number] += 1
    }
  }
}
