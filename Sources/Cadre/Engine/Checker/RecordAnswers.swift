/// The person in question as combinations of values, and the answers to questions about these.
struct RecordAnswers: Sendable {
  private let criteria: Criteria
  private let program: CheckProgram?
  private let date: CalendarDate

  /// What people and records have shown so far; owners are numbered in the order of `owners`.
  private var states: ValueStates

  /// The combination of the person's facts, then those of the records of each list.
  private var records: [UInt32] = []

  /// For each owner where its combinations stand in `records`; nil for a list that is not given.
  private var ranges: [Range<Int>?]

  /// For each post that counts whether it is in the unit for certain.
  private var isCertain: [Bool] = []
  private var statesStatus = false

  private static let owners: [FactOwner] = [.person, .post, .degree, .employment, .title]

  /// Where what is known of the facts of an owner stands among all.
  static func position(of owner: FactOwner) -> Int { owners.firstIndex(of: owner) ?? 0 }

  init(_ criteria: Criteria, _ program: CheckProgram?, on date: CalendarDate) {
    self.criteria = criteria
    self.program = program
    self.date = date
    ranges = Array(repeating: nil, count: Self.owners.count)
    // Questions about posts have another answer in a roster that states the status of some post.
    states = ValueStates(
      owners: Self.owners.map { owner in
        (
          program?.facts(of: owner) ?? [],
          Set(criteria.schema.facts(of: owner).map(\.reference.name))
        )
      }, questions: (program?.questions.count ?? 0) * 2)
  }

  /// How many combinations are remembered.
  var count: Int { states.count }

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
  /// - Parameters:
  ///   - unit: The unit whose posts count; nil: all.
  ///   - lists: The lists that are asked about; of the others only the names of the facts are looked at.
  /// - Returns: false where a fact is named that there is not.
  mutating func take(
    _ values: Roster.PersonValues, in unit: TeamUnit?, lists: CheckProgram.Lists,
    statesPostStatus: Bool? = nil
  ) -> Bool {
    statesStatus =
      criteria.conventions.postsWithoutStatus == .official
      && (statesPostStatus ?? Self.statesPostStatus(values))
    records.removeAll(keepingCapacity: true)
    isCertain.removeAll(keepingCapacity: true)
    guard let person = states.state(of: values.facts, 0) else { return forget() }
    records.append(person)
    let areKnown =
      take(values.posts, in: unit, isAsked: lists.contains(.posts))
      && take(values.degrees, at: 2, isAsked: lists.contains(.degrees))
      && take(values.employment, at: 3, isAsked: lists.contains(.employment))
      && take(values.titles, at: 4, isAsked: lists.contains(.titles))
    return areKnown || forget()
  }

  /// Always false: what was noted of a person is of no use where a fact is named that there is not.
  private mutating func forget() -> Bool {
    states.reset()
    return false
  }

  private mutating func take(_ list: [[String: String]]?, at owner: Int, isAsked: Bool) -> Bool {
    guard let list else {
      ranges[owner] = nil
      return true
    }
    let start = records.count
    for position in list.indices {
      if isAsked {
        guard let state = states.state(of: list[position], owner) else { return false }
        records.append(state)
      } else if !states.knowsAll(of: list[position], owner) {
        return false
      }
    }
    ranges[owner] = start..<records.count
    return true
  }

  private mutating func take(
    _ posts: [[String: String]]?, in unit: TeamUnit?, isAsked: Bool
  ) -> Bool {
    guard let unit else {
      guard take(posts, at: 1, isAsked: isAsked) else { return false }
      for _ in ranges[1] ?? 0..<0 { isCertain.append(true) }
      return true
    }
    guard let posts else {
      ranges[1] = nil
      return true
    }
    let start = records.count
    for position in posts.indices {
      guard let (state, isThere) = states.state(ofPost: posts[position], in: unit) else {
        return false
      }
      if isThere == .false { continue }
      isCertain.append(isThere == .true)
      records.append(state)
    }
    ranges[1] = start..<records.count
    return true
  }

  // MARK: Answers

  /// Whether the person has a post that counts.
  var hasPost: Truth {
    isCertain.contains(true) ? .true : isCertain.isEmpty && ranges[1] != nil ? .false : .unknown
  }

  mutating func ofPerson(_ question: Int) -> Truth { answer(question, 0, records[0]) }

  mutating func has(_ list: Int, _ question: Int?) -> Truth {
    guard let question else {
      if list == 1 { return hasPost }
      return ranges[list].map { Truth(!$0.isEmpty) } ?? .unknown
    }
    guard let range = ranges[list] else { return .unknown }
    var result = Truth.false
    for number in range where result != .true {
      let holds = answer(question, list, records[number])
      let isThere = list != 1 || isCertain[number - range.lowerBound]
      result = result || (isThere ? holds : holds && .unknown)
    }
    return result
  }

  mutating func every(_ list: Int, _ question: Int) -> Truth {
    guard let range = ranges[list] else { return .unknown }
    var result = Truth.true
    for number in range where result != .false {
      let holds = answer(question, list, records[number])
      let isThere = list != 1 || isCertain[number - range.lowerBound]
      result = result && (isThere ? holds : holds || .unknown)
    }
    return result
  }

  @inline(__always)
  private mutating func answer(_ question: Int, _ owner: Int, _ state: UInt32) -> Truth {
    guard let program else { return .unknown }
    let asked = owner == 1 && statesStatus ? question + program.questions.count : question
    if let known = states.answer(asked, state) { return known }
    return learn(question, asked, owner, state, program)
  }

  private mutating func learn(
    _ question: Int, _ asked: Int, _ owner: Int, _ state: UInt32, _ program: CheckProgram
  ) -> Truth {
    let truth = ask(
      program.questions[question].condition, Self.owners[owner], states.values(of: state))
    states.remember(truth, asked, state)
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

/// The unit whose posts count.
struct TeamUnit {
  private let id: String

  /// Whether the id is one of the ways to say that something is not known.
  private let isMissing: Bool

  init(id: String) {
    self.id = id
    isMissing = Self.isMissing(id)
  }

  /// Whether a post that names `unit` is in this one.
  @inline(__always)
  func isUnit(_ unit: String) -> Truth {
    if unit == id { return isMissing ? .unknown : .true }
    return Self.isMissing(unit) ? .unknown : .false
  }

  private static func isMissing(_ id: String) -> Bool {
    CellReader.isMissing(CellReader.trimmed(id[...]))
  }
}
