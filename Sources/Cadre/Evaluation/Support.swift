/// For something unknown, the missing facts that could make it true or false.
struct Support: Hashable {
  /// The fewest facts whose answers can make it true; nil where none can.
  var toTrue: [MissingFact]?

  /// The fewest facts whose answers can make it false; nil where none can.
  var toFalse: [MissingFact]?

  /// Every missing fact that can matter.
  var relevant: [MissingFact]

  /// The support of something that is known: nothing is missing for what it is, nothing can make it the contrary.
  static func known(_ truth: Truth) -> Support {
    Support(
      toTrue: truth == .true ? [] : nil, toFalse: truth == .false ? [] : nil, relevant: [])
  }

  /// The support of a test that missing facts leave open: each answer is possible.
  static func open(_ facts: [MissingFact]) -> Support {
    let facts = facts.uniqued()
    return Support(
      toTrue: facts.isEmpty ? nil : facts, toFalse: facts.isEmpty ? nil : facts, relevant: facts)
  }

  static prefix func ! (support: Support) -> Support {
    Support(toTrue: support.toFalse, toFalse: support.toTrue, relevant: support.relevant)
  }

  /// At least `count` of the parts: the cheapest parts that suffice to reach it, or to make it impossible.
  static func atLeast(_ count: Int, of parts: [Support]) -> Support {
    Support(
      toTrue: cheapest(count, of: parts.map(\.toTrue)),
      toFalse: cheapest(parts.count - count + 1, of: parts.map(\.toFalse)),
      relevant: parts.flatMap(\.relevant).uniqued())
  }

  static func any(_ parts: [Support]) -> Support { atLeast(1, of: parts) }
  static func all(_ parts: [Support]) -> Support { atLeast(parts.count, of: parts) }

  private static func cheapest(_ count: Int, of ways: [[MissingFact]?]) -> [MissingFact]? {
    let possible = ways.compactMap(\.self)
    guard possible.count >= count else { return nil }
    // The sort is stable by position, so that equal costs keep the order of the criteria.
    let sorted = possible.enumerated().sorted {
      ($0.element.count, $0.offset) < ($1.element.count, $1.offset)
    }
    return sorted.prefix(max(0, count)).flatMap(\.element).uniqued()
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in the order of their first occurrence.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Evaluator {
  /// What could make a condition true or false.
  func support(of condition: Condition, in scope: Scope) -> Support {
    let truth = truth(of: condition, in: scope)
    guard truth == .unknown else { return .known(truth) }
    switch condition.form {
    case .all(let parts): return .all(parts.map { support(of: $0, in: scope) })
    case .any(let parts): return .any(parts.map { support(of: $0, in: scope) })
    case .none(let parts): return !.any(parts.map { support(of: $0, in: scope) })
    case .atLeastOf(let count, let parts):
      return .atLeast(count, of: parts.map { support(of: $0, in: scope) })
    case .definition(let id):
      guard let definition = criteria.definitions[id] else { return .open([]) }
      return support(of: definition.means, in: scope)
    case .test(let test): return .open(missingFacts(of: test, in: scope))
    case .has(let list, let part):
      let (records, isOpen) = supports(of: part, in: list, scope: scope)
      return .any(records + openList(list, scope, isOpen))
    case .every(let list, let part):
      let (records, isOpen) = supports(
        of: Condition(.none([part]), at: part.place), in: list, scope: scope)
      return !.any(records + openList(list, scope, isOpen))
    case .count(let list, let part, _):
      let (records, isOpen) = supports(of: part, in: list, scope: scope)
      return .open((records + openList(list, scope, isOpen)).flatMap(\.relevant))
    case .total(let list, let part, let measure, _):
      let (records, isOpen) = supports(of: part, in: list, scope: scope)
      let inexact = inexactFacts(list, part, measure, scope)
      return .open((records + openList(list, scope, isOpen)).flatMap(\.relevant) + inexact)
    }
  }

  /// For each record the support of its being in the list and meeting the condition.
  private func supports(
    of part: Condition?, in list: RecordList, scope: Scope
  ) -> (records: [Support], isOpen: Bool) {
    let matches = matches(of: part, in: list, scope: scope)
    let records = matches.matches.map { match in
      var inner = scope
      inner.record = match.record
      let presence: Support =
        match.isPresent == .unknown
        ? .open([missingFact("unit", of: match.record, scope)]) : .known(match.isPresent)
      let holds = part.map { support(of: $0, in: inner) } ?? .known(.true)
      return Support.all([presence, holds])
    }
    return (records, matches.isOpen)
  }

  private func openList(_ list: RecordList, _ scope: Scope, _ isOpen: Bool) -> [Support] {
    guard isOpen, let person = scope.person, list != .ancestor else { return [] }
    return [.open([MissingFact(subject: .list(list.owner, person: person), fact: nil)])]
  }

  // MARK: Facts

  /// The facts for whose sake a test is unknown.
  func missingFacts(of test: FactTest, in scope: Scope) -> [MissingFact] {
    var facts: [MissingFact] = []
    if case .heldOn = test.comparison {
      guard let record = scope.record else { return [] }
      facts = inexactDates(of: record, scope)
    } else if !isExact(test.fact, test.comparison, in: scope) {
      facts = missingFact(for: test.fact, in: scope).map { [$0] } ?? []
    }
    return facts + missingFacts(ofParametersIn: test.comparison, in: scope)
  }

  /// Whether a fact is known so well that no test of it is unknown for its sake.
  private func isExact(
    _ fact: FactReference, _ comparison: Comparison, in scope: Scope
  ) -> Bool {
    switch value(of: fact, for: comparison, in: scope) {
    case .unknown: false
    case .text, .boolean: true
    case .number(let range): range.lowerBound == range.upperBound
    case .date(let range): range.exactDate != nil
    case .codes(.placed, _): true
    case .codes(.set(.unknown), _): false
    case .codes(.set(.codes(let codes)), let list):
      codes.count == 1 && (criteria.codelists[list]?.isLeaf(codes[0]) ?? true)
    }
  }

  private func missingFact(for fact: FactReference, in scope: Scope) -> MissingFact? {
    switch fact.owner {
    case .team: return nil
    case .unit:
      return unit(in: scope).map { MissingFact(subject: .unit($0), fact: fact.name) }
    case .person:
      let name = fact.name == "age" ? "birth_date" : fact.name
      return scope.person.map { MissingFact(subject: .person($0), fact: name) }
    case .post, .degree, .employment, .title:
      return scope.record.map { missingFact(fact.name, of: $0, scope) }
    }
  }

  /// A fact of a record of the person.
  func missingFact(_ fact: String, of record: RecordReference, _ scope: Scope) -> MissingFact {
    guard record.owner != .unit, let person = scope.person else {
      return MissingFact(subject: .unit(record.row), fact: fact)
    }
    let first = roster.records(of: record.owner).rows(of: person).lowerBound
    return MissingFact(
      subject: .record(
        record.owner, person: person, number: record.row - first + 1, row: record.row),
      fact: fact)
  }

  private func missingFacts(
    ofParametersIn comparison: Comparison, in scope: Scope
  ) -> [MissingFact] {
    guard let id = comparison.parameter, let fact = criteria.parameters[id]?.by,
      values(of: id, in: scope).count > 1
    else { return [] }
    var outer = scope
    outer.record = nil
    return missingFact(for: fact, in: outer).map { [$0] } ?? []
  }

  /// Dates of a record that are not known to the day.
  private func inexactDates(of record: RecordReference, _ scope: Scope) -> [MissingFact] {
    let (from, until) = period(of: record)
    var facts: [MissingFact] = []
    if from?.exactDate == nil { facts.append(missingFact("from", of: record, scope)) }
    if until.exactDate == nil { facts.append(missingFact("until", of: record, scope)) }
    return facts
  }

  /// What is not known of the records that a total may count.
  private func inexactFacts(
    _ list: RecordList, _ part: Condition?, _ measure: Condition.Measure, _ scope: Scope
  ) -> [MissingFact] {
    matches(of: part, in: list, scope: scope).matches.flatMap { match -> [MissingFact] in
      guard (match.isPresent && match.holds) != .false else { return [] }
      switch measure {
      case .years:
        let years = roster.table(of: match.record.owner)?.value("years", match.record.row)
        if period(of: match.record).from == nil, years != nil { return [] }
        return inexactDates(of: match.record, scope)
      case .sum(let fact):
        let value = roster.table(of: fact.owner)?.value(fact.name, match.record.row)
        return value == nil ? [missingFact(fact.name, of: match.record, scope)] : []
      }
    }
  }
}

extension Comparison {
  /// The parameter that the comparison uses.
  var parameter: Parameter.ID? {
    switch self {
    case .equals(.parameter(let id)), .atLeast(.parameter(let id)), .atMost(.parameter(let id)),
      .above(.parameter(let id)), .below(.parameter(let id)), .withinYears(.parameter(let id)),
      .before(.parameter(let id)), .after(.parameter(let id)), .heldOn(.parameter(let id)):
      id
    default: nil
    }
  }
}
