/// The combinations of values that records of one kind have shown so far, numbered, and the answers to questions about
/// each.
///
/// A value is compared as it is written: equal texts say the same.
struct ValueStates: Sendable {
  /// The facts that questions read, in the order in which their values are combined.
  private let facts: [String]

  /// Every fact that there is.
  private let known: Set<String>
  private var codes: [[String: UInt32]]

  /// For each pair of a combination of the facts before and a value of the next one their combination.
  private var combinations: [UInt64: UInt32] = [:]

  /// For each combination the values as they are written.
  private var values: [[String: String]] = [[:]]

  /// For each combination the answers to all questions; 255 where it was not asked.
  private var answers: [UInt8]
  private let questions: Int

  init(facts: [String], known: Set<String>, questions: Int) {
    self.facts = facts
    self.known = known
    self.questions = questions
    codes = Array(repeating: [:], count: facts.count)
    answers = Array(repeating: 255, count: questions)
  }

  /// How many combinations are remembered.
  var count: Int { combinations.count }

  /// The number of the combination that a record has.
  ///
  /// - Parameter further: the number of keys that are no facts.
  /// - Returns: nil where a fact is named that there is not.
  mutating func state(of record: [String: String], further: Int) -> Int? {
    var state: UInt32 = 0
    var found = further
    for position in facts.indices {
      guard let text = record[facts[position]] else { continue }
      found += 1
      let code: UInt32
      if let known = codes[position][text] {
        code = known
      } else {
        code = UInt32(codes[position].count)
        codes[position][text] = code
      }
      let pair = UInt64(position) << 56 | UInt64(state) << 28 | UInt64(code)
      if let known = combinations[pair] {
        state = known
      } else {
        state = add(facts[position], text, after: state, pair)
      }
    }
    guard
      found == record.count
        || record.keys.allSatisfy({ known.contains($0) || (further > 0 && $0 == "unit") })
    else { return nil }
    return Int(state)
  }

  private mutating func add(
    _ fact: String, _ text: String, after state: UInt32, _ pair: UInt64
  ) -> UInt32 {
    var all = values[Int(state)]
    all[fact] = text
    values.append(all)
    answers += Array(repeating: 255, count: questions)
    combinations[pair] = UInt32(values.count - 1)
    return UInt32(values.count - 1)
  }

  /// The values of a combination.
  func values(of state: Int) -> [String: String] { values[state] }

  /// The answer to a question about a combination, where it is known.
  func answer(_ question: Int, _ state: Int) -> Truth? {
    Truth(rawValue: answers[state * questions + question])
  }

  mutating func remember(_ truth: Truth, _ question: Int, _ state: Int) {
    answers[state * questions + question] = truth.rawValue
  }
}
