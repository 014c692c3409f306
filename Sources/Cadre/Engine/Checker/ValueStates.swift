/// The combinations of values that people and records have shown so far, numbered, and the answers to questions about
/// each.
///
/// A value is compared as it is written: equal texts say the same.
struct ValueStates: Sendable {
  /// Numbers for the names of facts, by owner, and for the texts of each fact that questions read.
  private var texts = TextNumbers()
  private var textCount: UInt32 = 0

  /// For each pair of a combination of the facts before and a text of the next one their combination.
  private var combinations = PairNumbers()

  /// For each owner where its facts stand in `facts`.
  private var ranges: [Range<Int>] = []

  /// The names of the facts that questions read, in the order in which their values are combined.
  private var facts: [String] = []

  /// For each combination the values as they are written. The first ones are the owners without any value.
  private var values: [[String: String]]

  /// For each combination the answers to all questions; 255 where it was not asked.
  private var answers: [UInt8]
  private let questions: Int

  /// For each fact that is read the number of the text that the record in question has.
  private var found: [UInt32] = []

  /// What the name of a fact stands for that no question reads.
  private static let unread: UInt32 = 1 << 30

  /// What the key stands for that names the unit of a post, unless it is a fact that is read.
  private var unit = unread + 1

  /// - Parameters:
  ///   - owners: For each owner the facts that questions read, and every fact that there is. The second owner is posts.
  init(owners: [(read: [String], known: Set<String>)], questions: Int) {
    self.questions = questions
    values = Array(repeating: [:], count: owners.count)
    answers = Array(repeating: 255, count: questions * owners.count)
    for (owner, facts) in owners.enumerated() {
      ranges.append(self.facts.count..<self.facts.count + facts.read.count)
      for name in facts.read {
        if owner == 1, name == "unit" { unit = UInt32(self.facts.count) }
        texts.add(name, UInt32(owner), number: UInt32(self.facts.count))
        self.facts.append(name)
      }
      for name in facts.known.subtracting(facts.read) where owner != 1 || name != "unit" {
        texts.add(name, UInt32(owner), number: Self.unread)
      }
    }
    if unit > Self.unread { texts.add("unit", 1, number: unit) }
    found = Array(repeating: .max, count: facts.count)
  }

  /// How many combinations are remembered.
  var count: Int { combinations.count }

  /// Whether all facts of a record are such as there are.
  func knowsAll(of record: [String: String], _ owner: Int) -> Bool {
    for (name, _) in record where texts.number(of: name, UInt32(owner)) == nil { return false }
    return true
  }

  /// The number of the combination that a record has.
  ///
  /// - Returns: nil where a fact is named that there is not.
  mutating func state(of record: [String: String], _ owner: Int) -> UInt32? {
    for (name, text) in record where !note(name, text, owner) { return nil }
    return combined(record, owner)
  }

  /// The number of the combination that a post has, and whether it is in a unit.
  ///
  /// - Returns: nil where a fact is named that there is not.
  mutating func state(
    ofPost post: [String: String], in unit: TeamUnit
  ) -> (state: UInt32, isThere: Truth)? {
    var isThere = Truth.unknown
    for (name, text) in post {
      guard let fact = texts.number(of: name, 1) else { return nil }
      if fact == self.unit { isThere = unit.isUnit(text) }
      if fact < Self.unread { note(text, ofFact: fact) }
    }
    return (combined(post, 1), isThere)
  }

  @inline(__always)
  private mutating func note(_ name: String, _ text: String, _ owner: Int) -> Bool {
    guard let fact = texts.number(of: name, UInt32(owner)) else { return false }
    if fact < Self.unread { note(text, ofFact: fact) }
    return true
  }

  /// Texts are of a kind of their own for each fact, after the kinds of the names.
  @inline(__always)
  private mutating func note(_ text: String, ofFact fact: UInt32) {
    let kind = fact + UInt32(ranges.count)
    found[Int(fact)] = texts.number(of: text, kind) ?? add(text, kind)
  }

  /// Combines the texts that were noted, of which none are left then.
  @inline(__always)
  private mutating func combined(_ record: [String: String], _ owner: Int) -> UInt32 {
    var state = UInt32(owner)
    for fact in ranges[owner] where found[fact] != .max {
      state = combinations.number(of: state, found[fact]) ?? add(fact, record, after: state)
      found[fact] = .max
    }
    return state
  }

  /// Forgets what was noted of a record that names a fact that there is not.
  mutating func reset() {
    for fact in found.indices { found[fact] = .max }
  }

  @inline(never)
  private mutating func add(_ text: String, _ kind: UInt32) -> UInt32 {
    textCount += 1
    texts.add(text, kind, number: textCount)
    return textCount
  }

  @inline(never)
  private mutating func add(
    _ fact: Int, _ record: [String: String], after state: UInt32
  ) -> UInt32 {
    let number = UInt32(values.count)
    combinations.add(state, found[fact], number: number)
    var all = values[Int(state)]
    all[facts[fact]] = record[facts[fact]]
    values.append(all)
    answers += Array(repeating: 255, count: questions)
    return number
  }

  /// The values of a combination.
  func values(of state: UInt32) -> [String: String] { values[Int(state)] }

  /// The answer to a question about a combination, where it is known.
  @inline(__always)
  func answer(_ question: Int, _ state: UInt32) -> Truth? {
    Truth(rawValue: answers[Int(state) * questions + question])
  }

  mutating func remember(_ truth: Truth, _ question: Int, _ state: UInt32) {
    answers[Int(state) * questions + question] = truth.rawValue
  }
}
