/// Looks for the fewest missing facts that settle the verdict on a team.
struct SettlingSearch {
  let situation: Situation
  let people: [OpenPerson]

  /// The number of ends of the search before the quick way must do.
  private static let mostTrials = 500

  /// The fewest facts whose answers make `verdict` certain; nil where none do.
  func fewestFacts(settling verdict: Verdict) -> [MissingFact]? {
    let quick = quickAnswers(settling: verdict).map(Self.facts)
    let most = quick.map { $0.count - 1 } ?? people.reduce(0) { $0 + $1.relevant.count }
    var trials = Self.mostTrials
    for cost in stride(from: 1, through: most, by: 1) {
      let groups = groups(costingAtMost: cost)
      if let answers = answers(groups[...], [], cost, verdict, &trials) {
        return Self.facts(of: answers)
      }
      if trials <= 0 { break }
    }
    return quick
  }

  private static func facts(of answers: [OpenPerson.Answer]) -> [MissingFact] {
    answers.flatMap(\.facts).uniqued()
  }

  private func isSettled(_ verdict: Verdict, _ answers: some Sequence<OpenPerson.Answer>) -> Bool {
    situation.applying(answers).verdicts() == [verdict]
  }

  // MARK: Everything

  /// People of whom the same is known and whose answers take equally many facts: one of them stands for all.
  private struct Group {
    var people: [[OpenPerson.Answer]]
  }

  private func groups(costingAtMost cost: Int) -> [Group] {
    struct Key: Hashable {
      let member: TeamAssessment.Member
      let answers: [[Int]]
    }
    var positions: [Key: Int] = [:]
    var groups: [Group] = []
    for person in people {
      let member = situation.members[person.position]
      let answers = person.answers.filter { $0.facts.count <= cost }
      guard !answers.isEmpty else { continue }
      // The person is left out of the key.
      let alike = TeamAssessment.Member(
        person: 0, isMember: member.isMember, counts: member.counts,
        possibleWeight: member.possibleWeight)
      let key = Key(
        member: alike,
        answers: answers.map {
          [$0.facts.count, Int($0.isMember?.rawValue ?? 3), Int($0.counts?.rawValue ?? 3)]
        })
      if let position = positions[key] {
        groups[position].people.append(answers)
      } else {
        positions[key] = groups.count
        groups.append(Group(people: [answers]))
      }
    }
    return groups
  }

  /// Answers about some people of the groups that take `cost` facts together and settle the verdict.
  private func answers(
    _ groups: ArraySlice<Group>, _ chosen: [OpenPerson.Answer], _ cost: Int, _ verdict: Verdict,
    _ trials: inout Int
  ) -> [OpenPerson.Answer]? {
    guard trials > 0 else { return nil }
    guard cost > 0, let group = groups.first else {
      trials -= 1
      return cost == 0 && isSettled(verdict, chosen) ? chosen : nil
    }
    return answers(
      group.people[...], from: 0, groups.dropFirst(), chosen, cost, verdict, &trials)
  }

  /// The same within a group, whose people take answers in order, since they are alike.
  private func answers(
    _ people: ArraySlice<[OpenPerson.Answer]>, from first: Int, _ others: ArraySlice<Group>,
    _ chosen: [OpenPerson.Answer], _ cost: Int, _ verdict: Verdict, _ trials: inout Int
  ) -> [OpenPerson.Answer]? {
    for index in first..<max(first, people.first?.count ?? 0) {
      guard let answer = people.first?[index], answer.facts.count <= cost else { continue }
      let found = answers(
        people.dropFirst(), from: index, others, chosen + [answer], cost - answer.facts.count,
        verdict, &trials)
      if let found { return found }
    }
    return answers(others, chosen, cost, verdict, &trials)
  }

  // MARK: Quickly

  /// Answers that settle the verdict, those first that take the fewest facts: all in favour of counting, or all against.
  ///
  /// Where what is asked only grows or only shrinks with the number counted, nothing takes fewer facts but for the order of
  /// effects, of which both are tried.
  private func quickAnswers(settling verdict: Verdict) -> [OpenPerson.Answer]? {
    var best: [OpenPerson.Answer]?
    for counts in [Truth.true, .false] {
      for prefersJoining in [true, false] {
        let ordered = ordered(counts, prefersJoining: prefersJoining)
        guard let answers = firstAnswers(of: ordered, settling: verdict) else { continue }
        if best.map({ Self.facts(of: answers).count < Self.facts(of: $0).count }) ?? true {
          best = answers
        }
      }
    }
    return best
  }

  /// For each person the answer in favour, or that the person stays out; the cheapest and the most effective first.
  private func ordered(_ counts: Truth, prefersJoining: Bool) -> [OpenPerson.Answer] {
    let answers = people.compactMap { person in
      person.answers.first { $0.isMember == .true && $0.counts == counts }
        ?? person.answers.first { $0.isMember == .false }
    }
    func rank(_ answer: OpenPerson.Answer) -> Int {
      let member = situation.members[answer.position]
      if answer.isMember == .false { return prefersJoining ? 2 : 1 }
      // Who counts as hoped for if a member only adds to the team.
      let isJoining = member.isMember == .unknown && member.counts == counts
      return isJoining ? (prefersJoining ? 1 : 2) : 0
    }
    func weight(_ answer: OpenPerson.Answer) -> Int {
      -(situation.members[answer.position].weight?.millionths ?? 0)
    }
    return answers.sorted {
      ($0.facts.count, rank($0), weight($0), $0.position)
        < ($1.facts.count, rank($1), weight($1), $1.position)
    }
  }

  /// As few of the first answers as settle the verdict.
  private func firstAnswers(
    of answers: [OpenPerson.Answer], settling verdict: Verdict
  ) -> [OpenPerson.Answer]? {
    guard isSettled(verdict, answers) else { return nil }
    // Every further answer helps, so that the number needed is found by halving.
    var (low, high) = (0, answers.count)
    while low < high {
      let middle = (low + high) / 2
      if isSettled(verdict, answers.prefix(middle)) { high = middle } else { low = middle + 1 }
    }
    return Array(answers.prefix(high))
  }
}
