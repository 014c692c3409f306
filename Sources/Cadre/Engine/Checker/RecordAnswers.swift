/// The person in question as combinations of values, and the answers to questions about these.
struct RecordAnswers: Sendable {
  private let criteria: Criteria
  private let program: CheckProgram?
  private let date: CalendarDate

  /// For each owner, in the order of `owners`, what its records have shown so far.
  private var states: [ValueStates] = []

  /// For each owner the combinations of the person's records, and for posts whether they are in the unit for certain.
  private var records: [[Int]]
  private var isCertain: [Bool] = []
  private var isGiven: [Bool]
  private var person = 0
  private var statesStatus = false

  private static let owners: [FactOwner] = [.person, .post, .degree, .employment, .title]

  private static func position(of owner: FactOwner) -> Int {
    switch owner {
    case .post: 1
    case .degree: 2
    case .employment: 3
    case .title: 4
    case .person, .unit, .team: 0
    }
  }

  init(_ criteria: Criteria, _ program: CheckProgram?, on date: CalendarDate) {
    self.criteria = criteria
    self.program = program
    self.date = date
    records = Array(repeating: [], count: Self.owners.count)
    isGiven = Array(repeating: false, count: Self.owners.count)
    guard let program else { return }
    states = Self.owners.map {
      // Questions about posts have another answer in a roster that states the status of some post.
      ValueStates(
        facts: program.facts(of: $0),
        known: Set(criteria.schema.facts(of: $0).map(\.reference.name)),
        questions: program.questions.count * ($0 == .post ? 2 : 1))
    }
  }

  /// How many combinations are remembered.
  var count: Int { states.reduce(0) { $0 + $1.count } }

  /// Whether some post of some people has a status written for it.
  func statesPostStatus(_ people: [Roster.PersonValues]) -> Bool {
    guard criteria.conventions.postsWithoutStatus == .official else { return false }
    return people.contains { Self.statesPostStatus($0) }
  }

  private static func statesPostStatus(_ person: Roster.PersonValues) -> Bool {
    person.posts?.contains { post in
      post["status"].map { !CellReader.isMissing(CellReader.trimmed($0[...])) } ?? false
    } ?? false
  }

  /// Looks at a person from now on.
  ///
  /// - Parameter unit: the unit whose posts count; nil: all.
  /// - Returns: false where a fact is named that there is not.
  mutating func take(
    _ values: Roster.PersonValues, in unit: String?, statesPostStatus: Bool? = nil
  ) -> Bool {
    statesStatus =
      criteria.conventions.postsWithoutStatus == .official
      && (statesPostStatus ?? Self.statesPostStatus(values))
    guard let person = states[0].state(of: values.facts, further: 0) else { return false }
    self.person = person
    isCertain.removeAll(keepingCapacity: true)
    return take(values.posts, in: unit) && take(values.degrees, at: 2)
      && take(values.employment, at: 3) && take(values.titles, at: 4)
  }

  private mutating func take(_ list: [[String: String]]?, at owner: Int) -> Bool {
    records[owner].removeAll(keepingCapacity: true)
    isGiven[owner] = list != nil
    for record in list ?? [] {
      guard let state = states[owner].state(of: record, further: 0) else { return false }
      records[owner].append(state)
    }
    return true
  }

  private mutating func take(_ posts: [[String: String]]?, in unit: String?) -> Bool {
    records[1].removeAll(keepingCapacity: true)
    isGiven[1] = posts != nil
    for post in posts ?? [] {
      let own = post["unit"]
      guard let state = states[1].state(of: post, further: own == nil ? 0 : 1) else { return false }
      if let unit {
        let isKnown = own.map { !CellReader.isMissing(CellReader.trimmed($0[...])) } ?? false
        if isKnown, own != unit { continue }
        isCertain.append(isKnown)
      } else {
        isCertain.append(true)
      }
      records[1].append(state)
    }
    return true
  }

  // MARK: Answers

  /// Whether the person has a post that counts.
  var hasPost: Truth {
    isCertain.contains(true) ? .true : isCertain.isEmpty && isGiven[1] ? .false : .unknown
  }

  mutating func ofPerson(_ question: Int) -> Truth { answer(question, 0, person) }

  mutating func has(_ owner: FactOwner, _ question: Int?) -> Truth {
    let position = Self.position(of: owner)
    guard let question else {
      if position == 1 { return hasPost }
      return !records[position].isEmpty ? .true : isGiven[position] ? .false : .unknown
    }
    var result: Truth = isGiven[position] ? .false : .unknown
    for (number, state) in records[position].enumerated() where result != .true {
      let holds = answer(question, position, state)
      result = result || (position == 1 && !isCertain[number] ? holds && .unknown : holds)
    }
    return result
  }

  mutating func every(_ owner: FactOwner, _ question: Int) -> Truth {
    let position = Self.position(of: owner)
    var result: Truth = isGiven[position] ? .true : .unknown
    for (number, state) in records[position].enumerated() where result != .false {
      let holds = answer(question, position, state)
      result = result && (position == 1 && !isCertain[number] ? holds || .unknown : holds)
    }
    return result
  }

  private mutating func answer(_ question: Int, _ owner: Int, _ state: Int) -> Truth {
    guard let program else { return .unknown }
    let asked = owner == 1 && statesStatus ? question + program.questions.count : question
    if let known = states[owner].answer(asked, state) { return known }
    let truth = ask(
      program.questions[question].condition, Self.owners[owner], states[owner].values(of: state))
    states[owner].remember(truth, asked, state)
    return truth
  }

  /// Asks the evaluator about a record in a roster of one person.
  private func ask(
    _ condition: Condition, _ owner: FactOwner, _ values: [String: String]
  ) -> Truth {
    var builder = RosterBuilder(for: criteria)
    builder.keepsRecordOrder = true
    let file = builder.addFile(RosterFile(name: "memory"))
    let place = RecordPlace(file: file, line: 0, column: 0)
    let cells = values.sorted { $0.key < $1.key }.map { RosterBuilder.Cell($0.key, $0.value) }
    let person = builder.addPerson(id: "person", owner == .person ? cells : [], at: place).person
    var scope = Scope(team: .roster, person: person)
    if owner != .person {
      builder.addRecord(owner, of: person, cells, at: place)
      scope.record = RecordReference(owner: owner, row: 0)
    }
    if statesStatus {
      // Somebody else's post, so that the roster states the status of some post.
      let other = builder.addPerson(id: "somebody else", [], at: place).person
      builder.addRecord(
        .post, of: other, [RosterBuilder.Cell("status", "official")], at: place)
    }
    let roster = builder.build()
    return Evaluator(criteria: criteria, roster: roster, date: date)
      .truth(of: condition, in: scope)
  }
}
