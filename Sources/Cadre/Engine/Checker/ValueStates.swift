/// The combinations of values that records of one kind have shown so far, numbered, and the answers to questions about
/// each.
///
/// A value is compared as it is written: equal texts say the same.
struct ValueStates: Sendable {
  /// The facts that questions read, in the order in which their values are combined.
  private let facts: [String]

  /// Every fact that there is: the position of one that is read, or `unread`.
  private var names = TextNumbers()

  /// For each fact that is read its texts. Every text of every fact has a number of its own.
  private var texts: [TextNumbers]

  /// For each pair of a combination of the facts before and a text of the next one their combination.
  private var combinations = PairNumbers()
  private var textCount: UInt32 = 0

  /// For each combination the values as they are written.
  private var values: [[String: String]] = [[:]]

  /// For each combination the answers to all questions; 255 where it was not asked.
  private var answers: [UInt8]
  private let questions: Int

  /// For each fact that is read the number of the text that the record in question has.
  private var found: [UInt32]

  private static let unread: UInt32 = 1 << 30

  /// What stands in `names` for the unit of a post, by which posts elsewhere are told.
  private let unit: UInt32

  /// - Parameters:
  ///   - facts: The facts that questions read.
  ///   - known: Every fact that there is.
  ///   - hasUnit: Whether records name a unit.
  init(facts: [String], known: Set<String>, hasUnit: Bool, questions: Int) {
    self.facts = facts
    self.questions = questions
    for (position, fact) in facts.enumerated() { names.add(fact, number: UInt32(position)) }
    unit = hasUnit ? names["unit"] ?? Self.unread + 1 : .max
    let unread = known.union(hasUnit ? ["unit"] : []).subtracting(facts)
    for fact in unread { names.add(fact, number: fact == "unit" && hasUnit ? unit : Self.unread) }
    texts = Array(repeating: TextNumbers(), count: facts.count)
    found = Array(repeating: .max, count: facts.count)
    answers = Array(repeating: 255, count: questions)
  }

  /// How many combinations are remembered.
  var count: Int { combinations.count }

  /// Whether all facts are such as there are.
  func knowsAll(of record: [String: String]) -> Bool {
    for (name, _) in record where names[name] == nil { return false }
    return true
  }

  /// The number of the combination that a record has.
  ///
  /// - Parameter unit: Set to the unit that the record names, where records name one.
  /// - Returns: nil where a fact is named that there is not.
  @inline(__always)
  mutating func state(of record: [String: String], unit: inout String?) -> UInt32? {
    for (name, text) in record {
      guard let position = names[name] else {
        for position in found.indices { found[position] = .max }
        return nil
      }
      if Int(position) < facts.count {
        found[Int(position)] = texts[Int(position)][text] ?? add(text, of: Int(position))
      }
      if position == self.unit { unit = text }
    }
    var state: UInt32 = 0
    for position in found.indices where found[position] != .max {
      state =
        combinations[state, found[position]] ?? add(position, record, after: state)
      found[position] = .max
    }
    return state
  }

  private mutating func add(_ text: String, of position: Int) -> UInt32 {
    textCount += 1
    texts[position].add(text, number: textCount)
    return textCount
  }

  private mutating func add(
    _ position: Int, _ record: [String: String], after state: UInt32
  ) -> UInt32 {
    let number = UInt32(values.count)
    combinations.add(state, found[position], number: number)
    var all = values[Int(state)]
    all[facts[position]] = record[facts[position]]
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
