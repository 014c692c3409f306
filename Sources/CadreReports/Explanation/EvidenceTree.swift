import Cadre

/// Turns evidence into a tree of sentences, each with its answer in a mark and a word.
struct EvidenceTree {
  let sentences: ConditionSentences
  let roster: Roster
  let style: TerminalStyle

  /// Whether parts are shown that do not change the answer.
  let showsAll: Bool

  private var names: CriteriaNames { sentences.names }
  private var wording: Wording { names.wording }

  func tree(of evidence: Evidence) -> TextTree {
    switch evidence.finding {
    case .fact(let value, let place): factTree(evidence, value, place)
    case .record(let list, let number, let place): recordTree(evidence, list, number, place)
    case .records(let list, let isOpen): recordsTree(evidence, list, isOpen)
    case .parts: partsTree(evidence)
    }
  }

  /// The answer as a mark and a word, so that neither colour nor sign carries it alone.
  func answer(_ truth: Truth) -> String {
    let mark =
      switch truth {
      case .true: style.usesUnicode ? "✓" : "+"
      case .false: style.usesUnicode ? "✗" : "-"
      case .unknown: "?"
      }
    return "\(mark) \(wording.say(.truth(truth)))"
  }

  private func line(_ evidence: Evidence, _ text: String) -> String {
    "\(answer(evidence.truth)): \(text)"
  }

  // MARK: Facts

  private func factTree(_ evidence: Evidence, _ value: FactValue?, _ place: Place?) -> TextTree {
    guard case .test(let test) = evidence.condition.form else { return partsTree(evidence) }
    let found: String?
    if case .heldOn = test.comparison {
      found = place.map { wording.say(.seePlace, ["place": .text(shown($0))]) }
    } else {
      found = self.found(value, test.fact, place)
    }
    let sentence = sentences.sentence(of: test)
    return TextTree(line(evidence, [sentence, found].compactMap { $0 }.joined(separator: "; ")))
  }

  /// `found: 380101 Luật (people.csv:dòng 28)`
  private func found(_ value: FactValue?, _ fact: FactReference, _ place: Place?) -> String {
    let place = place.map { " (\(shown($0)))" } ?? ""
    guard let value else { return wording.say(.factNotGiven, ["place": .text(place)]) }
    if fact == FactReference(.person, "age") {
      return wording.say(
        .bornOn,
        [
          "date": .text(names.value(value, of: FactReference(.person, "birth_date"))),
          "place": .text(place),
        ])
    }
    return wording.say(
      .factFound, ["value": .text(names.value(value, of: fact)), "place": .text(place)])
  }

  private func shown(_ place: Place) -> String {
    names.safe(place.description(in: style.language))
  }

  // MARK: Conditions and records

  private func partsTree(_ evidence: Evidence) -> TextTree {
    var text = sentences.joining(evidence.condition)
    if case .definition(let id) = evidence.condition.form {
      let definition = names.criteria.definitions[id]
      let cites = names.citation(definition?.cites ?? [])
      let place = definition.map { "(\(shown($0.place)))" }
      text = [text, cites, place].compactMap { $0 }.joined(separator: " ")
    }
    return TextTree(line(evidence, text), children(of: evidence))
  }

  private func recordsTree(_ evidence: Evidence, _ list: RecordList, _ isOpen: Bool) -> TextTree {
    var children = self.children(of: evidence)
    if isOpen {
      let phrase: Phrase = evidence.parts.isEmpty ? .recordsNotGiven : .mayBeMoreRecords
      children.append(TextTree(wording.say(phrase, ["records": .phrase(.records(of: list))])))
    } else if evidence.parts.isEmpty {
      children.append(TextTree(wording.say(.noRecords, ["records": .phrase(.records(of: list))])))
    }
    let clause = sentences.clause(of: evidence.condition)
    return TextTree(line(evidence, clause.text), children)
  }

  private func recordTree(
    _ evidence: Evidence, _ list: RecordList, _ number: Int, _ place: Place?
  ) -> TextTree {
    let place = place.map { " (\(shown($0)))" } ?? ""
    let text = wording.say(
      .numberedRecord,
      ["record": .phrase(.record(of: list)), "number": "\(number)", "place": .text(place)])
    // The joining words of the condition stand with the list.
    let inner = evidence.parts.count == 1 ? evidence.parts[0] : evidence
    let children: [TextTree]
    switch inner.finding {
    case .parts: children = self.children(of: inner)
    default: children = evidence.parts.map { tree(of: $0) }
    }
    return TextTree(line(evidence, text), children)
  }

  private func children(of evidence: Evidence) -> [TextTree] {
    guard !showsAll else { return evidence.parts.map { tree(of: $0) } }
    let deciding = evidence.decidingParts
    var children = deciding.map { tree(of: evidence.parts[$0]) }
    let folded = evidence.parts.count - deciding.count
    if folded > 0 {
      children.append(TextTree(wording.say(folded, one: .onePartFolded, many: .manyPartsFolded)))
    }
    return children
  }
}

extension Evidence {
  /// Whether some part, however deep, does not change the answer.
  var hasPartsThatDoNotMatter: Bool {
    decidingParts.count < parts.count
      || decidingParts.contains { parts[$0].hasPartsThatDoNotMatter }
  }
}
