extension Assessor {
  /// Findings about the data: those of reading the roster, codes that are not understood, and teams that need a look.
  func findings(about teams: TeamAssessments) -> [Diagnostic] {
    let all =
      roster.findings + codeFindings() + majorFindings() + implausibleAges() + teamFindings(teams)
      + peopleInSeveralTeams(teams) + absentFacts() + datesAhead()
    return all.sortedWithoutRepetition()
  }

  // MARK: Codes

  /// One finding for each distinct value of a code column that the criteria use and that its list does not settle.
  private func codeFindings() -> [Diagnostic] {
    criteria.testedCodeFacts().flatMap { fact -> [Diagnostic] in
      guard let id = criteria.schema[fact]?.codelist, let codelist = criteria.codelists[id],
        let table = roster.table(of: fact.owner), let column = table.columns[fact.name]
      else { return [] }
      var suggestions = Codelist.mostSuggestions
      let open = column.values.indices.flatMap { value in
        written(column.values[value]).compactMap { written in
          finding(about: written, of: fact, in: codelist, &suggestions).map { (value, $0) }
        }
      }
      // The rows are looked through only where there is something to say.
      guard !open.isEmpty else { return [] }
      let rows = FirstRows(column)
      return open.compactMap { value, finding -> Diagnostic? in
        guard let row = rows.first[value] else { return nil }
        return finding.diagnostic(
          count: rows.counts[value], at: roster.place(of: fact.owner, row, fact: fact.name))
      }
    }
  }

  /// One finding for each name of a major that leaves the field of a degree open, where no code is given.
  private func majorFindings() -> [Diagnostic] {
    let (field, major) = (FactReference(.degree, "field"), FactReference(.degree, "major"))
    guard criteria.testedCodeFacts().contains(field),
      let codelist = criteria.schema[field]?.codelist.flatMap({ criteria.codelists[$0] }),
      let table = roster.table(of: .degree), let majors = table.columns[major.name]
    else { return [] }
    let fields = table.columns[field.name]
    let rows = FirstRows(majors) { fields?[$0] == nil }
    var suggestions = Codelist.mostSuggestions
    return majors.values.indices.compactMap { value -> Diagnostic? in
      guard let row = rows.first[value], case .text(let name) = majors.values[value],
        codelist.resolve(name) == .unlisted
      else { return nil }
      return finding(about: name, of: major, in: codelist, &suggestions)?.diagnostic(
        count: rows.counts[value], at: roster.place(of: .degree, row, fact: major.name))
    }
  }

  /// For each value of a column its first row in the order of files, and how often it occurs.
  struct FirstRows {
    var first: [Int?]
    var counts: [Int]

    init(_ column: FactColumn, where isMeant: (Int) -> Bool = { _ in true }) {
      first = Array(repeating: nil, count: column.values.count)
      counts = Array(repeating: 0, count: column.values.count)
      switch column.coded?.codes.packed {
      case .bytes(let codes): count(codes, isMeant)
      case .shorts(let codes): count(codes, isMeant)
      case .words(let codes): count(codes, isMeant)
      case nil: break
      }
    }

    private mutating func count(
      _ codes: [some FixedWidthInteger], _ isMeant: (Int) -> Bool
    ) {
      for row in codes.indices where isMeant(row) {
        let cell = Int(truncatingIfNeeded: codes[row])
        if counts[cell] == 0 { first[cell] = row }
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

  /// What there is to say of a written code, before it is known where and how often it stands.
  private struct CodeFinding {
    let kind: Diagnostic.Kind
    let written: String
    let fact: LocalizedText
    let codelist: Codelist.ID
    let extra: KeyValuePairs<String, PhraseArgument>
    let help: [Sentence]

    func diagnostic(count: Int, at place: Place?) -> Diagnostic {
      var arguments: [(String, PhraseArgument)] = [
        ("value", .text(written)), ("fact", .localized(fact)), ("count", .text(String(count))),
        ("codelist", .text(codelist)),
      ]
      arguments += extra.map { ($0.key, $0.value) }
      return Diagnostic(kind, at: place, arguments: arguments, help: help)
    }
  }

  private func finding(
    about written: String, of fact: FactReference, in codelist: Codelist,
    _ suggestions: inout Int
  ) -> CodeFinding? {
    let (explicit, code) = CodeBinding.explicitList(of: written, criteria: criteria)
    let list = explicit ?? codelist
    let title = criteria.schema[fact]?.title ?? LocalizedText()
    func diagnostic(
      _ kind: Diagnostic.Kind, _ extra: KeyValuePairs<String, PhraseArgument>, help: [Sentence] = []
    ) -> CodeFinding {
      CodeFinding(
        kind: kind, written: written, fact: title, codelist: list.id, extra: extra, help: help)
    }
    /// A code that stands for all below it is no fault where the criteria treat these alike.
    func groupFinding(_ positions: [Int]) -> CodeFinding? {
      guard positions.contains(where: { !list.isLeaf($0) }) else { return nil }
      let open = openComparisons(of: written, as: fact)
      return open.isEmpty ? nil : diagnostic(.groupCode, ["names": .words(open)])
    }
    switch list.resolve(code) {
    case .listed(let position): return groupFinding([position])
    case .named(let positions):
      guard positions.count > 1, !isHarmless(positions, in: list) else {
        return groupFinding(positions)
      }
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
      suggestions -= 1
      let help = suggestions < 0 ? [] : list.suggestions(for: code)
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
    guard let (values, codes) = roster.people.columns["birth_date"]?.coded else { return [] }
    let isImplausible = values.map { implausibleAge($0, of: nil) != nil }
    guard isImplausible.contains(true) else { return [] }
    return (0..<codes.count).compactMap { person in
      isImplausible[codes[person]] ? implausibleAge(values[codes[person]], of: person) : nil
    }
  }

  /// What is wrong with a date of birth; without a person, only whether something is.
  private func implausibleAge(_ value: FactValue?, of person: Int?) -> Diagnostic? {
    guard case .date(let birth) = value, birth != .anyDay else { return nil }
    let leapDay = criteria.conventions.leapDay
    let youngest = birth.latest.completedYears(on: evaluator.date, leapDay: leapDay)
    let oldest = birth.earliest.completedYears(on: evaluator.date, leapDay: leapDay)
    let isTooYoung = oldest < Evaluator.plausibleAges.lowerBound
    guard isTooYoung || youngest > Evaluator.plausibleAges.upperBound else { return nil }
    let place = person.flatMap { roster.place(of: .person, $0, fact: "birth_date") }
    let id = person.map { roster.personID($0) } ?? ""
    let value = birth.description
    guard birth.earliest <= evaluator.date else {
      return Diagnostic(
        .birthDateAhead, at: place,
        ["value": .text(value), "id": .text(id)])
    }
    return Diagnostic(
      .impossibleBirthDate, at: place,
      [
        "value": .text(value), "id": .text(id),
        "age": "\(isTooYoung ? oldest : youngest)",
      ])
  }

  // MARK: Teams

  private func teamFindings(_ teams: TeamAssessments) -> [Diagnostic] {
    teams.blocks.flatMap { block -> [Diagnostic] in
      // Most teams end here, so that nothing is made before.
      let positions = block.positions { outcome in
        !roster.rejectedRows.isEmpty || outcome.heads == Headcount()
          || outcome.demands.contains(where: \.lacksValue)
      }
      return positions.flatMap { position -> [Diagnostic] in
        let (unit, outcome) = block.summary(at: position)
        guard let unit else { return [] }
        return findings(about: unit, outcome, block.requirement)
      }
    }
  }

  private func findings(
    about unit: Int, _ team: TeamOutcome, _ requirement: Requirement
  ) -> [Diagnostic] {
    let isEmpty = team.heads == Headcount() && isConcerned(requirement, unit)
    guard team.verdict != .notApplicable || isEmpty else { return [] }
    let rejected = roster.rejectedRows(ofUnit: unit)
    var findings: [Diagnostic] = []
    let place = roster.place(of: .unit, unit)
    let id: PhraseArgument = .text(roster.unitID(unit))
    if isEmpty {
      findings.append(
        Diagnostic(
          .teamWithoutMembers, at: place,
          ["unit": id, "requirement": .text(requirement.id)]))
    }
    if rejected > 0 {
      findings.append(
        Diagnostic(
          .rejectedRowsOfUnit, at: roster.placeOfFirstRejectedRow(ofUnit: unit) ?? place,
          ["unit": id, "count": "\(rejected)"]))
    }
    for parameter in team.demands.compactMap(\.parameterWithoutValue) {
      findings.append(
        noValueForCode(parameter, unit)
          ?? Diagnostic(
            .noValueInForce, at: place,
            [
              "unit": id, "parameter": .text(parameter),
              "date": .text(evaluator.date.description),
            ]))
    }
    return findings
  }

  /// The finding where a parameter has values on the day, only none for the code of the unit.
  private func noValueForCode(_ id: Parameter.ID, _ unit: Int) -> Diagnostic? {
    guard let parameter = criteria.parameters[id], parameter.row(on: evaluator.date) != nil,
      let fact = parameter.by, let written = roster.units.value(fact.name, unit)
    else { return nil }
    let code = evaluator.singleCode(of: fact, in: Scope(team: .unit(unit)))
    return Diagnostic(
      .noValueForCode, at: roster.place(of: .unit, unit, fact: fact.name),
      [
        "unit": .text(roster.unitID(unit)), "parameter": .text(id),
        "code": .text(code ?? written.description),
        "fact": .localized(criteria.schema[fact]?.title ?? LocalizedText()),
      ])
  }

  /// Whether a requirement concerns a unit even with nobody in its team.
  private func isConcerned(_ requirement: Requirement, _ unit: Int) -> Bool {
    var scope = Scope(team: .unit(unit))
    scope.teamSize = 0
    return requirement.when.map { evaluator.truth(of: $0, in: scope) } != .false
  }

  private func peopleInSeveralTeams(_ teams: TeamAssessments) -> [Diagnostic] {
    teams.blocks.flatMap { block -> [Diagnostic] in
      // Who stands in one unit only is in one team only.
      if block.requirement.forEach == .unit, roster.standings.value.isAligned { return [] }
      var teamsOfPerson: [Int: [String]] = [:]
      for position in 0..<block.count
      where block.summary(at: position).outcome.verdict != .notApplicable {
        let team = block[position]
        for member in team.members where member.isMember == .true {
          teamsOfPerson[member.person, default: []].append(team.team.id)
        }
      }
      return teamsOfPerson.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
        Diagnostic(
          .personInSeveralTeams, at: roster.place(of: .person, $0.key),
          [
            "id": .text(roster.personID($0.key)), "teams": .words($0.value),
            "requirement": .text(block.requirement.id),
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

extension Demand {
  /// Whether a parameter that is asked for has no value on the check date.
  fileprivate var lacksValue: Bool { parameterWithoutValue != nil }
}
