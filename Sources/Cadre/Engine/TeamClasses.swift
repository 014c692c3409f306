/// Units of which a requirement cannot tell one from the other: the same people in numbers, and the same codes of every
/// unit fact that it looks at. What it comes to is found out once for each class.
struct TeamClasses: Sendable {
  /// For each unit its class.
  private var classes: [UInt32]

  /// For each class one of its units.
  private(set) var representatives: [Int] = []

  /// For each class the people of each of its units.
  private(set) var heads: [Headcount] = []

  /// The classes.
  var indices: Range<Int> { representatives.indices }
  var unitCount: Int { classes.count }
  subscript(unit: Int) -> Int { Int(classes[unit]) }

  /// The classes so far by their keys; a key is found through `slots`.
  private var keys: [Key] = []
  private var slots = Array(repeating: Int32(-1), count: 1 << 10)

  /// - Parameters:
  ///   - heads: The people of every unit.
  ///   - signatures: For each unit a number that is equal where the codes are.
  init(heads: Headcounts, signatures: [UInt32]) {
    let parts = RowThreads.results(rows: signatures.count, weight: 8) { units in
      TeamClasses(of: units, heads, signatures)
    }
    self = parts[0]
    // In the order of the units, so that classes are numbered by their first ones, whatever the parts.
    for part in parts.dropFirst() { join(part) }
    self.heads = representatives.map { heads[$0] }
    (keys, slots) = ([], [])
  }

  private init(of units: Range<Int>, _ heads: Headcounts, _ signatures: [UInt32]) {
    classes = []
    classes.reserveCapacity(units.count)
    for unit in units {
      let packed = heads.packed(unit)
      // Too many people for a key make a class of their own.
      let key = Key(
        packed?.0 ?? 0, packed?.1 ?? 0, signatures[unit], isSingle: packed == nil)
      classes.append(number(of: key, representative: unit))
    }
  }

  private mutating func join(_ part: TeamClasses) {
    let numbers = part.indices.map {
      number(of: part.keys[$0], representative: part.representatives[$0])
    }
    classes += part.classes.map { numbers[Int($0)] }
  }

  /// The class with a key, which is made where there is none.
  private mutating func number(of key: Key, representative unit: Int) -> UInt32 {
    var slot = key.slot & (slots.count - 1)
    if !key.isSingle {
      while slots[slot] >= 0 {
        if keys[Int(slots[slot])] == key { return UInt32(slots[slot]) }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = Int32(keys.count)
    }
    keys.append(key)
    representatives.append(unit)
    if keys.count * 2 > slots.count { slots = Self.slots(for: keys, count: slots.count * 4) }
    return UInt32(keys.count - 1)
  }

  private static func slots(for keys: [Key], count: Int) -> [Int32] {
    var slots = Array(repeating: Int32(-1), count: count)
    for (position, key) in keys.enumerated() where !key.isSingle {
      var slot = key.slot & (count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(position)
    }
    return slots
  }

  private struct Key: Equatable, Sendable {
    let first: UInt64
    let second: UInt64
    let signature: UInt32
    let isSingle: Bool

    init(_ first: UInt64, _ second: UInt64, _ signature: UInt32, isSingle: Bool) {
      self.first = first
      self.second = second
      self.signature = signature
      self.isSingle = isSingle
    }

    var slot: Int {
      var mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= UInt64(signature) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 29
      return Int(truncatingIfNeeded: mixed &* 0x9E37_79B9_7F4A_7C15 >> 20)
    }
  }
}

/// Who is a member and who counts for a requirement, and the classes of units that follow.
struct TeamMarks: Sendable {
  let members: TruthPlane
  let counts: TruthPlane
  let classes: TeamClasses
}

/// What the classes of units follow from, beside the roster.
struct ClassesKey: Hashable, Sendable {
  let members: MarkKey
  let counts: MarkKey
  let signature: Marker.Signature
}

extension Marker {
  /// The marks and classes for a requirement that is counted per unit.
  ///
  /// - Returns: nil where somebody who may be in any unit would have to be looked at in each of them.
  func teamMarks(of requirement: Requirement) -> TeamMarks? {
    func key(_ id: Definition.ID) -> MarkKey {
      MarkKey(
        Condition(.definition(id), at: Place(file: "")), in: .standings, criteria,
        on: evaluator.date)
    }
    guard canCountHeads(of: requirement) else { return nil }
    let signature = signature(of: requirement)
    let classesKey = ClassesKey(
      members: key(requirement.among), counts: key(requirement.count), signature: signature)
    return roster.marks.classes(classesKey) {
      let members = marks(of: requirement.among, in: .standings)
      let counts = marks(of: requirement.count, in: .standings)
      let heads = headcounts(of: requirement, members, counts)
      return TeamMarks(
        members: members, counts: counts,
        classes: TeamClasses(heads: heads, signatures: signatures(signature)))
    }
  }

  /// What of a unit decides what a requirement asks of it.
  struct Signature: Hashable, Sendable {
    var facts: [FactReference] = []

    /// Whether units above the unit are looked at too.
    var looksAbove = false
  }

  private func signature(of requirement: Requirement) -> Signature {
    var signature = Signature(facts: criteria.unitFacts(decidingParametersOf: requirement))
    for condition in criteria.conditionsOnUnits(of: requirement) {
      condition.forEach { part in
        if case .test(let test) = part.form, test.fact.owner == .unit {
          signature.facts.append(test.fact)
        }
      }
      if condition.looksAbove { signature.looksAbove = true }
    }
    signature.facts = signature.facts.uniqued()
    return signature
  }

  /// For each unit a number that is equal where all facts of the signature are.
  private func signatures(_ signature: Signature) -> [UInt32] {
    var signatures = Array(repeating: UInt32(0), count: roster.units.count)
    for fact in signature.facts {
      guard let column = roster.units.columns[fact.name] else { continue }
      guard let codes = column.coded?.codes else { return Array(0..<UInt32(signatures.count)) }
      signatures = Self.combined(signatures) { UInt32(codes[$0]) }
    }
    // Units with the same parent have the same units above them.
    if signature.looksAbove {
      signatures = Self.combined(signatures) { UInt32(bitPattern: roster.parents[$0]) }
    }
    return signatures
  }

  /// Numbers pairs of numbers in the order in which they first occur.
  private static func combined(
    _ signatures: [UInt32], with code: (Int) -> UInt32
  ) -> [UInt32] {
    var known: [UInt64: UInt32] = [:]
    return signatures.indices.map { unit in
      let pair = UInt64(signatures[unit]) << 32 | UInt64(code(unit))
      if let number = known[pair] { return number }
      known[pair] = UInt32(known.count)
      return UInt32(known.count - 1)
    }
  }
}
