extension Assessor {
  /// Findings about the data: those of reading the roster, codes that are not understood, and teams that need a look.
  func findings(about teams: [TeamAssessment]) -> [Diagnostic] {
    let all =
      roster.findings + codeFindings() + implausibleAges() + teamFindings(teams)
      + peopleInSeveralTeams(teams)
    return all.uniqued().sorted()
  }

  // MARK: Codes

  /// One finding for each distinct value of a code column that the criteria use and that its list does not settle.
  private func codeFindings() -> [Diagnostic] {
    criteria.testedCodeFacts().flatMap { fact -> [Diagnostic] in
      guard let id = criteria.schema[fact]?.codelist, let codelist = criteria.codelists[id],
        let table = roster.table(of: fact.owner), let column = table.columns[fact.name]
      else { return [] }
      let rows = FirstRows(column)
      return column.values.indices.flatMap { value -> [Diagnostic] in
        guard let row = rows.first[value] else { return [] }
        let place = roster.place(of: fact.owner, row, fact: fact.name)
        return written(column.values[value]).compactMap {
          finding(about: $0, count: rows.counts[value], of: fact, in: codelist, at: place)
        }
      }
    }
  }

  /// For each value of a column its first row in the order of files, and how often it occurs.
  private struct FirstRows {
    var first: [Int?]
    var counts: [Int]

    init(_ column: FactColumn) {
      first = Array(repeating: nil, count: column.values.count)
      counts = Array(repeating: 0, count: column.values.count)
      guard let codes = column.coded?.codes else { return }
      for row in 0..<codes.count {
        let cell = codes[row]
        if first[cell] == nil { first[cell] = row }
        counts[cell] += 1
      }
    }
  }

  private func written(_ value: FactValue?) -> [String] {
    switch value {
    case .code(let code): [code]
    case .oneOfCodes(let codes): codes
    default: []
    }
  }

  private func finding(
    about written: String, count: Int, of fact: FactReference, in codelist: Codelist,
    at place: Place?
  ) -> Diagnostic? {
    let (explicit, code) = CodeBinding.explicitList(of: written, criteria: criteria)
    let list = explicit ?? codelist
    let title = criteria.schema[fact]?.title ?? LocalizedText()
    func diagnostic(
      _ kind: Diagnostic.Kind, _ extra: KeyValuePairs<String, PhraseArgument>, help: [Sentence] = []
    ) -> Diagnostic {
      var arguments: [(String, PhraseArgument)] = [
        ("value", .text(written)), ("fact", .localized(title)), ("count", .text(String(count))),
        ("codelist", .text(list.id)),
      ]
      arguments += extra.map { ($0.key, $0.value) }
      return Diagnostic(kind, at: place, arguments: arguments, help: help)
    }
    switch list.resolve(code) {
    case .listed: return nil
    case .named(let positions):
      guard positions.count > 1, !isHarmless(positions, in: list) else { return nil }
      let codes = positions.map { list.entries[$0].code }
      return diagnostic(.ambiguousName, ["codes": .words(codes)])
    case .placed(let position):
      let entry = list.entries[position]
      return diagnostic(
        .placedCode, ["code": .text(entry.code), "title": .localized(entry.title)])
    case .superseded(let edition):
      return diagnostic(.supersededCode, ["edition": .text(edition)])
    case .unlisted:
      if explicit == nil, isListedElsewhere(code, than: list) { return nil }
      let nearest = list.nearestCodes(to: code)
      let help = nearest.map { candidate in
        Sentence(
          .nearestCode,
          [
            "code": .text(candidate),
            "title": .localized(
              list[candidate].map { list.entries[$0].title } ?? LocalizedText()),
          ])
      }
      return diagnostic(.unlistedCode, [:], help: help)
    }
  }

  /// A name of several codes says enough where they stand in one group, as the same programme at several levels does.
  private func isHarmless(_ positions: [Int], in list: Codelist) -> Bool {
    let parents = Set(positions.map { list.entries[$0].parent })
    return parents.count == 1 && parents.first != .some(nil)
  }

  private func isListedElsewhere(_ code: String, than list: Codelist) -> Bool {
    criteria.codelists.values.contains { other in
      guard other.id != list.id,
        other.crosswalks[list.id] != nil || list.crosswalks[other.id] != nil
      else { return false }
      return other.resolve(code) != .unlisted
    }
  }

  // MARK: People

  private func implausibleAges() -> [Diagnostic] {
    (0..<roster.people.count).compactMap { person in
      guard case .date(let birth) = roster.people.value("birth_date", person), birth != .anyDay
      else { return nil }
      let leapDay = criteria.conventions.leapDay
      let youngest = birth.latest.completedYears(on: evaluator.date, leapDay: leapDay)
      let oldest = birth.earliest.completedYears(on: evaluator.date, leapDay: leapDay)
      guard
        oldest < Evaluator.plausibleAges.lowerBound
          || youngest > Evaluator.plausibleAges.upperBound
      else { return nil }
      return Diagnostic(
        .impossibleBirthDate, at: roster.place(of: .person, person, fact: "birth_date"),
        [
          "value": .text(birth.description), "id": .text(roster.personID(person)),
          "age": "\(youngest)",
        ])
    }
  }

  // MARK: Teams

  private func teamFindings(_ teams: [TeamAssessment]) -> [Diagnostic] {
    teams.flatMap { team -> [Diagnostic] in
      guard case .unit(let unit) = team.team.kind, team.verdict != .notApplicable || isEmpty(team)
      else { return [] }
      var findings: [Diagnostic] = []
      let place = roster.place(of: .unit, unit)
      if isEmpty(team) {
        findings.append(
          Diagnostic(
            .teamWithoutMembers, at: place,
            ["unit": .text(team.team.id), "requirement": .text(team.requirement)]))
      }
      if team.rejectedRows > 0 {
        findings.append(
          Diagnostic(
            .rejectedRowsOfUnit, at: place,
            ["unit": .text(team.team.id), "count": "\(team.rejectedRows)"]))
      }
      for parameter in team.demands.compactMap(\.parameterWithoutValue) {
        findings.append(
          Diagnostic(
            .noValueInForce, at: place,
            [
              "unit": .text(team.team.id), "parameter": .text(parameter),
              "date": .text(evaluator.date.description),
            ]))
      }
      return findings
    }
  }

  /// Whether the requirement concerns the team, and nobody is or may be a member.
  private func isEmpty(_ team: TeamAssessment) -> Bool {
    guard team.members.isEmpty,
      let requirement = criteria.requirements.first(where: { $0.id == team.requirement })
    else { return false }
    var scope = scope(of: team.team)
    scope.teamSize = 0
    return requirement.when.map { evaluator.truth(of: $0, in: scope) } != .false
  }

  private func peopleInSeveralTeams(_ teams: [TeamAssessment]) -> [Diagnostic] {
    criteria.requirements.flatMap { requirement -> [Diagnostic] in
      var teamsOfPerson: [Int: [String]] = [:]
      for team in teams where team.requirement == requirement.id && team.verdict != .notApplicable {
        for member in team.members where member.isMember == .true {
          teamsOfPerson[member.person, default: []].append(team.team.id)
        }
      }
      return teamsOfPerson.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
        Diagnostic(
          .personInSeveralTeams, at: roster.place(of: .person, $0.key),
          [
            "id": .text(roster.personID($0.key)), "teams": .words($0.value),
            "requirement": .text(requirement.id),
          ])
      }
    }
  }
}

extension Diagnostic {
  init(
    _ kind: Kind, at place: Place?, arguments: [(String, PhraseArgument)], help: [Sentence]
  ) {
    self.kind = kind
    severity = kind.severity
    self.place = place
    self.arguments = arguments.map { Sentence.NamedArgument(name: $0.0, value: $0.1) }
    self.help = help
    related = []
  }
}

extension Criteria {
  /// The code facts that conditions test, by which parameters differ or by which teams are formed, in the order of the schema.
  func testedCodeFacts() -> [FactReference] {
    var tested: Set<FactReference> = []
    forEachCondition { condition in
      if case .test(let test) = condition.form { tested.insert(test.fact) }
    }
    for parameter in parameters.values { parameter.by.map { _ = tested.insert($0) } }
    for case .unitFact(let fact) in requirements.map(\.forEach) { tested.insert(fact) }
    return schema.definitions.filter { $0.codelist != nil && tested.contains($0.reference) }
      .map(\.reference)
  }
}
