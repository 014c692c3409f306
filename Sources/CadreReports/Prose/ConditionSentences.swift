import Cadre

/// Conditions in words, each continuing the name of whom it is about: `has a degree for which …`.
struct ConditionSentences {
  let names: CriteriaNames

  /// The day whose values of parameters are shown; nil: only values that hold always.
  var date: CalendarDate?

  /// Where a part of the criteria is stated in the text around, such as "article 5(2)".
  var reference: (Reference) -> String? = { _ in nil }

  /// What a sentence can refer to.
  enum Reference: Hashable {
    case definition(Definition.ID)
    case list(CodeSelection.ID)
    case parameter(Parameter.ID)
    case source(Source.ID)
  }

  private var wording: Wording { names.wording }

  /// The whole condition in one line.
  func sentence(of condition: Condition) -> String { clause(of: condition).inOneLine }

  /// The condition with its parts as points.
  func clause(of condition: Condition) -> Clause {
    switch condition.form {
    case .all(let parts) where parts.isEmpty: Clause(wording.say(.alwaysHolds))
    case .all: Clause(joining(condition), condition.conjuncts.map { clause(of: $0) })
    case .none(let parts) where parts.count == 1: exclusion(of: parts[0])
    case .any(let parts), .none(let parts), .atLeastOf(_, let parts):
      Clause(joining(condition), parts.map { clause(of: $0) })
    case .definition(let id): Clause(definition(id))
    case .test(let test): Clause(sentence(of: test))
    case .has(let list, let part):
      clause(wording.say(.hasRecord(list)), where: part, .recordMeeting)
    case .every(let list, let part): clause(wording.say(.everyRecord(list)), where: part)
    case .count(let list, let part, let bounds):
      clause(
        wording.say(
          .hasRecords(list),
          ["count": .text(self.bounds(bounds)), "origin": .text(origins(of: bounds))]),
        where: part)
    case .total(let list, let part, let measure, let bounds):
      clause(total(list, measure, bounds), where: part)
    }
  }

  private func exclusion(of part: Condition) -> Clause {
    let inner = clause(of: part)
    return Clause("\(wording.say(.notThis)): \(inner.text)", inner.points)
  }

  /// A record condition: what it says of the records, and which records it means.
  private func clause(
    _ lead: String, where part: Condition?, _ meeting: Phrase = .recordsMeeting
  ) -> Clause {
    guard let part else { return Clause(lead) }
    let inner = clause(of: part)
    guard !inner.points.isEmpty else {
      return Clause(
        wording.say(.recordsForWhich, ["records": .text(lead), "condition": .text(inner.text)]))
    }
    return Clause(
      wording.say(meeting, ["records": .text(lead), "conditions": .text(inner.text)]),
      inner.points)
  }

  /// What stands before the parts: `meets all of these conditions`.
  func joining(_ condition: Condition) -> String {
    switch condition.form {
    case .all: wording.say(.allOf)
    case .any: wording.say(.anyOf)
    case .none(let parts): wording.say(parts.count == 1 ? .notThis : .noneOf)
    case .atLeastOf(let count, _):
      wording.say(.atLeastSomeOf, ["count": .text(wording.number(count))])
    default: sentence(of: condition)
    }
  }

  func definition(_ id: Definition.ID) -> String {
    wording.say(
      .meetsDefinition, ["definition": .text(named(names.definition(id), .definition(id)))])
  }

  /// A name with the place in the text where it is explained.
  func named(_ name: String, _ target: Reference) -> String {
    reference(target).map { "\(name) (\($0))" } ?? name
  }

  // MARK: Records

  private func total(
    _ list: RecordList, _ measure: Condition.Measure, _ bounds: [Comparison]
  ) -> String {
    let amount = self.bounds(bounds)
    switch measure {
    case .years:
      return wording.say(
        .totalYears(list), ["count": .text(amount), "origin": .text(origins(of: bounds))])
    case .sum(let fact):
      return wording.say(
        .totalSum,
        [
          "fact": .text(names.fact(fact)), "count": .text(amount),
          "origin": .text(origins(of: bounds)), "records": .phrase(.records(of: list)),
        ])
    }
  }

  /// `at least 2 and at most 4`
  func bounds(_ bounds: [Comparison]) -> String {
    wording.together(
      bounds.map { comparison in
        let phrase: Phrase
        switch comparison {
        case .atLeast: phrase = .boundAtLeast
        case .atMost: phrase = .boundAtMost
        case .above: phrase = .boundAbove
        case .below: phrase = .boundBelow
        default: phrase = .boundEquals
        }
        let value = comparison.operand.map { self.value($0, nil) } ?? ""
        return wording.say(phrase, ["value": .text(value)])
      })
  }

  private func origins(of bounds: [Comparison]) -> String {
    bounds.compactMap(\.operand).map { origin(of: $0) }.joined()
  }

  // MARK: Tests of facts

  func sentence(of test: FactTest) -> String {
    let fact = names.fact(test.fact)
    func say(_ phrase: Phrase, _ value: String) -> String {
      wording.say(phrase, ["fact": .text(fact), "value": .text(value)])
    }
    func compare(_ phrase: Phrase, _ operand: Operand, _ fact: FactReference?) -> String {
      say(phrase, value(operand, fact)) + origin(of: operand)
    }
    func words(_ texts: [String]) -> String {
      wording.alternatives(texts.map { "`\(names.safe($0))`" })
    }
    let isCode = names.criteria.schema[test.fact]?.codelist != nil
    switch test.comparison {
    case .equals(let operand): return compare(.factIs, operand, test.fact)
    case .oneOf(let literals):
      return say(.factIs, wording.alternatives(literals.map { names.literal($0, of: test.fact) }))
    case .isIn(let list): return say(.factIsIn, named(names.list(list), .list(list)))
    case .atLeast(let operand): return compare(.factAtLeast, operand, test.fact)
    case .atMost(let operand):
      return compare(isCode ? .codeAtMost : .factAtMost, operand, test.fact)
    case .above(let operand):
      return compare(isCode ? .codeAbove : .factAbove, operand, test.fact)
    case .below(let operand):
      return compare(isCode ? .codeBelow : .factBelow, operand, test.fact)
    case .before(let day): return say(.factBefore, self.day(day))
    case .after(let day): return say(.factAfter, self.day(day))
    case .withinYears(let operand): return compare(.factWithinYears, operand, nil)
    case .heldOn(let day):
      return wording.say(.heldOn(test.fact.owner), ["day": .text(self.day(day))])
    case .startsWith(let texts): return say(.factStartsWith, words(texts))
    case .containsText(let texts): return say(.factContains, words(texts))
    case .isKnown(let isKnown):
      return wording.say(isKnown ? .factKnown : .factNotKnown, ["fact": .text(fact)])
    }
  }

  // MARK: Values

  /// A value; where a parameter has not one value, the name of the parameter.
  func value(_ operand: Operand, _ fact: FactReference?) -> String {
    switch operand {
    case .literal(let literal): return names.literal(literal, of: fact)
    case .parameter(let id):
      if let literal = onlyValue(of: id) { return names.literal(literal, of: fact) }
      return wording.say(
        .valueOfParameter, ["parameter": .text(named(names.parameter(id), .parameter(id)))])
    }
  }

  /// The parameter whose value a sentence shows, to be put behind it in brackets; empty where there is none.
  func origin(of operand: Operand) -> String {
    guard case .parameter(let id) = operand, onlyValue(of: id) != nil else { return "" }
    let name = wording.say(.parameterNamed, ["parameter": .text(names.parameter(id))])
    return " (\([name, reference(.parameter(id))].compactMap { $0 }.joined(separator: ", ")))"
  }

  /// The value of a parameter where it is the same for every unit, on the day in question or always.
  func onlyValue(of id: Parameter.ID) -> Literal? {
    guard let parameter = names.criteria.parameters[id] else { return nil }
    let row =
      date.map { parameter.row(on: $0) } ?? (parameter.rows.count == 1 ? parameter.rows[0] : nil)
    guard case .single(let literal) = row?.value else { return nil }
    guard date != nil || (row?.from == nil && row?.until == nil) else { return nil }
    return literal
  }

  func day(_ operand: DayOperand) -> String {
    switch operand {
    case .checkDate: wording.say(.theCheckDate)
    case .date(let date): wording.say(.theDay, ["date": .text(wording.date(date))])
    case .parameter(let id):
      value(.parameter(id), nil) + origin(of: .parameter(id))
    }
  }
}

extension Comparison {
  /// The value that is compared with, for comparisons of numbers and codes.
  fileprivate var operand: Operand? {
    switch self {
    case .equals(let operand), .atLeast(let operand), .atMost(let operand), .above(let operand),
      .below(let operand), .withinYears(let operand):
      operand
    default: nil
    }
  }
}

extension Condition {
  /// The parts that must all hold, with those of parts that ask the same.
  var conjuncts: [Condition] {
    guard case .all(let parts) = form, !parts.isEmpty else { return [self] }
    return parts.flatMap(\.conjuncts)
  }
}
