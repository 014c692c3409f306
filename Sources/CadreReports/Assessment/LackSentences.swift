import Cadre

/// What people lack, in words.
struct LackSentences {
  let names: Names
  let criteria: Criteria
  let date: CalendarDate

  private var wording: Wording { Wording(names.language) }

  /// `lacks 4 months of experience and needs degree level at least Master (has Bachelor)`
  func text(of lacks: [Lack]) -> String {
    var texts: [String] = []
    for lack in lacks {
      let text = text(of: lack)
      if !texts.contains(text) { texts.append(text) }
    }
    return wording.together(texts)
  }

  private func text(of lack: Lack) -> String {
    switch lack.condition.form {
    case .test(let test): return self.text(of: test, found: lack.found)
    case .total(let list, _, _, _):
      if let months = lack.monthsLacking, months > 0 {
        return wording.say(
          months == 1 ? .lacksMonth : .lacksMonths,
          ["count": .text(wording.number(months)), "list": .phrase(.time(in: list))])
      }
      return wording.say(.lacksTotal, ["list": .phrase(.time(in: list))])
    case .has(let list, _): return wording.say(.lacksRecord, ["list": .phrase(.record(of: list))])
    case .count(let list, _, _), .every(let list, _):
      return wording.say(.lacksRecords, ["list": .phrase(.records(of: list))])
    case .none: return wording.say(.meetsWhatIsExcluded)
    case .definition(let id):
      return wording.say(.lacksDefinition, ["definition": .text(names.definition(id))])
    case .all, .any, .atLeastOf: return wording.say(.lacksSeveral)
    }
  }

  private func text(of test: FactTest, found: FactValue?) -> String {
    if case .heldOn(let day) = test.comparison {
      return wording.say(
        .needsPeriod,
        ["list": .phrase(.record(of: test.fact.owner)), "date": .text(self.day(day))])
    }
    let has: PhraseArgument =
      found.map {
        .sentence(Sentence(.hasValue, ["value": .text(names.value($0, of: test.fact))]))
      } ?? .phrase(.valueNotKnown)
    return wording.say(
      .needsValue,
      [
        "fact": .text(names.fact(test.fact)),
        "comparison": .text(text(of: test.comparison, fact: test.fact)), "has": has,
      ])
  }

  // MARK: Comparisons

  private func text(of comparison: Comparison, fact: FactReference) -> String {
    func say(_ phrase: Phrase, _ value: String) -> String {
      wording.say(phrase, ["value": .text(value)])
    }
    func words(_ texts: [String]) -> String {
      wording.alternatives(texts.map { "`\(names.safe($0))`" })
    }
    switch comparison {
    case .equals(let operand): return say(.comparisonEquals, value(operand, fact))
    case .oneOf(let literals):
      return say(
        .comparisonEquals, wording.alternatives(literals.map { names.literal($0, of: fact) }))
    case .isIn(let list): return say(.comparisonIn, names.list(list))
    case .atLeast(let operand): return say(.comparisonAtLeast, value(operand, fact))
    case .atMost(let operand): return say(.comparisonAtMost, value(operand, fact))
    case .above(let operand): return say(.comparisonAbove, value(operand, fact))
    case .below(let operand): return say(.comparisonBelow, value(operand, fact))
    case .before(let day): return say(.comparisonBefore, self.day(day))
    case .after(let day): return say(.comparisonAfter, self.day(day))
    case .withinYears(let operand): return say(.comparisonWithinYears, value(operand, fact))
    case .heldOn(let day): return say(.comparisonEquals, self.day(day))
    case .startsWith(let texts): return say(.comparisonStartsWith, words(texts))
    case .containsText(let texts): return say(.comparisonContains, words(texts))
    case .isKnown(let isKnown):
      return wording.say(isKnown ? .comparisonKnown : .comparisonNotKnown)
    }
  }

  private func value(_ operand: Operand, _ fact: FactReference) -> String {
    switch operand {
    case .literal(let literal): return names.literal(literal, of: fact)
    case .parameter(let id):
      guard case .single(let literal) = criteria.parameters[id]?.row(on: date)?.value else {
        return "`\(names.safe(id))`"
      }
      return names.literal(literal, of: fact)
    }
  }

  private func day(_ operand: DayOperand) -> String {
    switch operand {
    case .checkDate: return wording.date(date)
    case .date(let date): return wording.date(date)
    case .parameter(let id):
      guard case .single(.date(let date)) = criteria.parameters[id]?.row(on: self.date)?.value
      else { return "`\(names.safe(id))`" }
      return wording.date(date)
    }
  }
}
