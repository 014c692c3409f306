/// The definitions of criteria in a form for looking at one person after the other.
///
/// What is tested of a person, of a unit or of a record is one question each, whose answer depends on that alone.
///
/// It is shared, not copied, since it is passed on for every person.
final class CheckProgram: Sendable {
  /// A condition; parts are given by where their nodes stand in `parts`. It has no references, which would have to be
  /// counted whenever it is looked at.
  enum Node: Sendable {
    case all(Range<Int>)
    case any(Range<Int>)
    case none(Range<Int>)
    case atLeast(Int, Range<Int>)

    /// What a definition means.
    case definition(Int)

    /// A question about the person's own facts.
    case ofPerson(question: Int)

    /// A question about the unit of the team.
    case ofUnit(question: Int)

    /// Whether some record of a list meets a question; without one, whether there is a record.
    case has(list: Int, question: Int?)

    /// Whether every record of a list meets a question.
    case every(list: Int, question: Int)
  }

  /// A condition that is put to the evaluator, and the owner of the facts that it reads.
  struct Question: Sendable {
    let condition: Condition
    let owner: FactOwner
  }

  /// Lists of a person's records.
  struct Lists: OptionSet, Sendable {
    let rawValue: UInt8
    static let posts = Lists(rawValue: 1)
    static let degrees = Lists(rawValue: 2)
    static let employment = Lists(rawValue: 4)
    static let titles = Lists(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ list: RecordList) {
      switch list {
      case .post: self = .posts
      case .degree: self = .degrees
      case .employment: self = .employment
      case .title: self = .titles
      case .ancestor: self = []
      }
    }
  }

  let nodes: [Node]

  /// The parts of all nodes; those of one node stand together.
  let parts: [Int]
  let questions: [Question]

  let entries: [Definition.ID: Entry]

  /// Whether a question is about the unit of the team.
  let looksAtUnit: Bool

  /// Where a definition stands.
  struct Entry: Sendable {
    let definition: Definition.ID

    /// The node that stands for it.
    let node: Int

    /// The lists of records that it looks through.
    let lists: Lists
  }

  /// nil where some condition looks at more than one record, unit or person at a time.
  init?(_ criteria: Criteria) {
    var builder = CheckProgramBuilder(criteria)
    var entries: [Definition.ID: Entry] = [:]
    for id in criteria.definitions.keys {
      guard let node = builder.add(definition: id) else { return nil }
      var lists: Lists = []
      criteria.forEachPart(leadingFrom: Condition(.definition(id), at: Place(file: ""))) {
        if let list = $0.list { lists.formUnion(Lists(list)) }
      }
      entries[id] = Entry(definition: id, node: node, lists: lists)
    }
    self.entries = entries
    nodes = builder.nodes
    parts = builder.parts
    questions = builder.questions
    looksAtUnit = builder.questions.contains { $0.owner == .unit }
  }

  /// The facts that the questions about an owner read, each once.
  func facts(of owner: FactOwner) -> [String] {
    var facts: [String] = []
    for question in questions where question.owner == owner {
      question.condition.forEach { part in
        guard case .test(let test) = part.form else { return }
        switch test.fact {
        case FactReference(.person, "age"): facts.append("birth_date")
        case FactReference(.post, "kind"), FactReference(.post, "status"):
          // Titles tell what posts are where nothing else does.
          facts += ["kind", "status", "title"]
        case FactReference(.degree, "field"):
          // So do the names of majors of fields.
          facts += ["field", "major"]
        default:
          if case .heldOn = test.comparison {
            facts += ["from", "until", "title"]
          } else {
            facts.append(test.fact.name)
          }
        }
      }
    }
    // The beginning and the end of a period are read together, since one may spoil the other.
    if facts.contains("from") || facts.contains("until") { facts += ["from", "until"] }
    return facts.uniqued().sorted()
  }
}

/// Takes criteria apart into the nodes and questions of a program.
private struct CheckProgramBuilder {
  private(set) var nodes: [CheckProgram.Node] = []
  private(set) var parts: [Int] = []
  private(set) var questions: [CheckProgram.Question] = []
  private(set) var definitions: [Definition.ID: Int] = [:]
  private let criteria: Criteria

  init(_ criteria: Criteria) { self.criteria = criteria }

  /// The node of a definition; nil where it has none.
  mutating func add(definition id: Definition.ID) -> Int? {
    if let known = definitions[id] { return known }
    guard let means = criteria.definitions[id]?.means, let node = add(means) else { return nil }
    nodes.append(.definition(node))
    definitions[id] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func add(_ condition: Condition) -> Int? {
    guard let node = node(for: condition) else { return nil }
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func add(_ conditions: [Condition]) -> Range<Int>? {
    let nodes = conditions.map { add($0) }
    guard !nodes.contains(nil) else { return nil }
    parts += nodes.compactMap(\.self)
    return parts.count - nodes.count..<parts.count
  }

  private mutating func node(for condition: Condition) -> CheckProgram.Node? {
    switch condition.form {
    case .all(let parts): return add(parts).map { .all($0) }
    case .any(let parts): return add(parts).map { .any($0) }
    case .none(let parts): return add(parts).map { .none($0) }
    case .atLeastOf(let count, let parts): return add(parts).map { .atLeast(count, $0) }
    case .definition(let id): return add(definition: id).map { .definition($0) }
    case .test(let test):
      switch test.fact.owner {
      case .person:
        guard isPlain(condition, .person) else { return nil }
        return .ofPerson(question: add(question: condition, .person))
      case .unit: return .ofUnit(question: add(question: condition, .unit))
      default: return nil
      }
    case .has(let list, let part):
      guard list != .ancestor else { return nil }
      guard let part else {
        return .has(list: RecordAnswers.position(of: list.owner), question: nil)
      }
      guard isPlain(part, list.owner) else { return nil }
      return .has(
        list: RecordAnswers.position(of: list.owner), question: add(question: part, list.owner))
    case .every(let list, let part):
      guard list != .ancestor, isPlain(part, list.owner) else { return nil }
      return .every(
        list: RecordAnswers.position(of: list.owner), question: add(question: part, list.owner))
    case .count, .total: return nil
    }
  }

  private mutating func add(question condition: Condition, _ owner: FactOwner) -> Int {
    questions.append(CheckProgram.Question(condition: condition, owner: owner))
    return questions.count - 1
  }

  /// Whether a condition reads facts of `owner` and nothing else.
  private func isPlain(_ condition: Condition, _ owner: FactOwner) -> Bool {
    var isPlain = true
    condition.forEach { part in
      switch part.form {
      case .test(let test): if test.fact.owner != owner { isPlain = false }
      case .all, .any, .none, .atLeastOf: break
      case .definition, .has, .every, .count, .total: isPlain = false
      }
      if part.comparisons.contains(where: criteria.differsByUnit) { isPlain = false }
    }
    return isPlain
  }
}
