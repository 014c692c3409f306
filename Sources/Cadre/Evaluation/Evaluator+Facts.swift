extension Evaluator {
  /// What is known of a fact in a scope.
  ///
  /// - Parameter comparison: The test to come: a code is read in the light of the list that it is tested against.
  func value(
    of fact: FactReference, for comparison: Comparison, in scope: Scope
  ) -> PossibleValue {
    if fact == FactReference(.team, "size") {
      return scope.teamSize.map { .number(DecimalNumber($0)...DecimalNumber($0)) } ?? .unknown
    }
    if fact == FactReference(.person, "age") { return age(in: scope) }
    if let code = codeOfTeam(fact, comparison, in: scope) { return code }
    guard let row = row(of: fact.owner, in: scope) else { return .unknown }
    if let codelist = codelist(for: fact, comparison) {
      let column = roster.table(of: fact.owner)?.columns[fact.name]
      let key = CodeBinding.Key(fact: fact, codelist: codelist)
      let code = codes.value(key, column: column, row: row)
      if fact == FactReference(.post, "status"), column?[row] == nil, isHeldOfficially(row),
        let official = criteria.codelists[codelist]?["official"]
      {
        return .codes(.set(CodeSet(official)), of: codelist)
      }
      return .codes(code, of: codelist)
    }
    return PossibleValue(roster.table(of: fact.owner)?.value(fact.name, row))
  }

  /// Whether the conventions take a post without status for an official one: only in a roster that states none at all,
  /// and only where the title was there to say otherwise.
  private func isHeldOfficially(_ post: Int) -> Bool {
    criteria.conventions.postsWithoutStatus == .official && !roster.statesPostStatus
      && roster.table(of: .post)?.value("title", post) != nil
  }

  /// The convention that says what holds, where a test is about something that the roster does not give.
  func convention(deciding test: FactTest, in scope: Scope) -> String? {
    guard test.fact.owner == .post, let row = row(of: .post, in: scope) else { return nil }
    if case .heldOn = test.comparison {
      return isHeldWithoutDates(RecordReference(owner: .post, row: row))
        ? "undated_posts: held" : nil
    }
    let isStatus = test.fact.name == "status"
    guard isStatus, roster.table(of: .post)?.value("status", row) == nil, isHeldOfficially(row)
    else { return nil }
    return "posts_without_status: official"
  }

  /// The code of a unit fact that is settled for the whole team: the one by which the team is formed, or an assumed one.
  private func codeOfTeam(
    _ fact: FactReference, _ comparison: Comparison, in scope: Scope
  ) -> PossibleValue? {
    guard fact.owner == .unit, scope.unitIsOfTeam else { return nil }
    var code = scope.assumptions[fact]
    if case .group(fact, let own) = scope.team { code = own }
    guard let code, let own = criteria.schema[fact]?.codelist.flatMap({ criteria.codelists[$0] }),
      let id = codelist(for: fact, comparison), let target = criteria.codelists[id]
    else { return nil }
    return .codes(.set(own.translate(CodeSet(code), to: target)), of: id)
  }

  /// The row of the table of `owner` that a scope is about.
  func row(of owner: FactOwner, in scope: Scope) -> Int? {
    switch owner {
    case .person: scope.person
    case .unit: unit(in: scope)
    case .team: nil
    case .post, .degree, .employment, .title:
      scope.record.flatMap { $0.owner == owner ? $0.row : nil }
    }
  }

  private func codelist(for fact: FactReference, _ comparison: Comparison) -> Codelist.ID? {
    guard let own = criteria.schema[fact]?.codelist else { return nil }
    if case .isIn(let list) = comparison { return criteria.lists[list]?.codelist ?? own }
    return own
  }

  /// An age outside these is a slip of the pen and says nothing.
  static let plausibleAges = 14...110

  /// The age in completed years on the check date, as far as the date of birth is known.
  private func age(in scope: Scope) -> PossibleValue {
    guard let person = scope.person,
      case .date(let birth) = roster.people.value("birth_date", person),
      birth != .anyDay
    else { return .unknown }
    let leapDay = criteria.conventions.leapDay
    let youngest = max(0, birth.latest.completedYears(on: date, leapDay: leapDay))
    let oldest = birth.earliest.completedYears(on: date, leapDay: leapDay)
    guard oldest >= Self.plausibleAges.lowerBound, youngest <= Self.plausibleAges.upperBound else {
      return .unknown
    }
    return .number(DecimalNumber(youngest)...DecimalNumber(oldest))
  }

  /// The values that a parameter may have on the check date; empty where none is in force.
  func values(of parameter: Parameter.ID, in scope: Scope) -> [Literal] {
    guard let parameter = criteria.parameters[parameter], let row = parameter.row(on: date) else {
      return []
    }
    switch row.value {
    case .single(let literal): return [literal]
    case .byCode(let values):
      guard let fact = parameter.by, let codelist = criteria.schema[fact]?.codelist,
        let list = criteria.codelists[codelist]
      else { return [] }
      return possibleValues(values, of: fact, list, in: scope)
    }
  }

  /// The values whose code the unit may have; a code without a value contributes nothing.
  private func possibleValues(
    _ values: [Parameter.CodeValue], of fact: FactReference, _ codelist: Codelist, in scope: Scope
  ) -> [Literal] {
    // Parameters go by the unit of the team, also inside `where`.
    var outer = scope
    outer.record = nil
    guard case .codes(.set(let set), _) = value(of: fact, for: .isKnown(true), in: outer) else {
      return []
    }
    guard case .codes(let possible) = set else { return values.map(\.value) }
    return values.filter { value in codelist[value.code].map(possible.contains) ?? false }
      .map(\.value)
  }
}

extension PossibleValue {
  init(_ value: FactValue?) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number...number)
    case .date(let range): self = range == .anyDay ? .unknown : .date(range)
    case .boolean(let boolean): self = .boolean(boolean)
    case .code, .oneOfCodes, nil: self = .unknown
    }
  }
}
