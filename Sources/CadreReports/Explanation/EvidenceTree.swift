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

  func tree(of evidence: Evidence) -> TextTree { tree(of: evidence, on: nil) }

  /// - Parameter record: The place of the record that the evidence is about, which is not repeated.
  private func tree(of evidence: Evidence, on record: Place?) -> TextTree {
    switch evidence.finding {
    case .fact(let value, let place):
      factTree(evidence, value, suffix(place, on: record))
    case .record(let list, let number, let row, let place):
      recordTree(evidence, list, number, row, place)
    case .records(let list, let isOpen): recordsTree(evidence, list, isOpen)
    case .parts: partsTree(evidence, record)
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

  private func factTree(_ evidence: Evidence, _ value: FactValue?, _ place: String) -> TextTree {
    guard case .test(let test) = evidence.condition.form else { return partsTree(evidence, nil) }
    let texts = [sentences.sentence(of: test), found(evidence, value, place)]
    return TextTree(line(evidence, texts.compactMap { $0 }.joined(separator: "; ")))
  }

  /// What a test found; nil for a period, which the record shows.
  private func found(_ evidence: Evidence, _ value: FactValue?, _ place: String) -> String? {
    guard case .test(let test) = evidence.condition.form else { return nil }
    if let convention = evidence.convention {
      return wording.say(
        .conventionDecides, ["convention": .text(names.safe(convention)), "place": .text(place)])
    }
    if case .heldOn = test.comparison { return nil }
    return found(value, test.fact, place)
  }

  /// `found: 380101 Luật (people.csv:dòng 28)`
  private func found(_ value: FactValue?, _ fact: FactReference, _ place: String) -> String {
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

  /// A place in brackets; on the record of that place only the column, or nothing.
  private func suffix(_ place: Place?, on record: Place?) -> String {
    guard let place, place != record else { return "" }
    if case .record(let number, _, let column?) = place.position,
      case .record(number, _, _) = record?.position, record?.file == place.file
    {
      return " (\(wording.say(.columnPlace, ["column": .text(names.safe(column))])))"
    }
    return " (\(shown(place)))"
  }

  private func shown(_ place: Place) -> String {
    names.safe(place.description(in: style.language))
  }

  // MARK: Conditions and records

  private func partsTree(_ evidence: Evidence, _ record: Place?) -> TextTree {
    var text = sentences.joining(evidence.condition)
    if case .definition(let id) = evidence.condition.form {
      let definition = names.criteria.definitions[id]
      let cites = definition.flatMap { $0.cites.isEmpty ? nil : $0.cites }.map {
        "[\(names.safe($0.joined(separator: "; ")))]"
      }
      let place = definition.map { "(\(shown($0.place)))" }
      text = [text, cites, place].compactMap { $0 }.joined(separator: " ")
    }
    return TextTree(line(evidence, text), children(of: evidence, on: record))
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
    // Without records nothing below says what they would have to meet.
    let asked = evidence.parts.isEmpty ? clause.inOneLine : clause.text
    let text = evidence.time.map { "\(asked); \(wording.covered($0))" } ?? asked
    return TextTree(line(evidence, text), children)
  }

  private func recordTree(
    _ evidence: Evidence, _ list: RecordList, _ number: Int, _ row: Int, _ place: Place?
  ) -> TextTree {
    let shownPlace = suffix(place, on: nil)
    var text = wording.say(
      .numberedRecord,
      ["record": .phrase(.record(of: list)), "number": "\(number)", "place": .text(shownPlace)])
    if let period = period(of: list, row) { text += "; \(period)" }
    // The joining words of the condition stand with the list.
    let inner = evidence.parts.count == 1 ? evidence.parts[0] : evidence
    switch inner.finding {
    case .parts: return TextTree(line(evidence, text), children(of: inner, on: place))
    case .fact(let value, let factPlace):
      // The list already says what is asked of the fact.
      let found = found(inner, value, suffix(factPlace, on: place))
      return TextTree(line(evidence, [text, found].compactMap { $0 }.joined(separator: "; ")))
    case .records, .record:
      return TextTree(line(evidence, text), evidence.parts.map { tree(of: $0, on: place) })
    }
  }

  /// The days of a post or an employment, as far as they are given.
  private func period(of list: RecordList, _ row: Int) -> String? {
    guard list == .post || list == .employment else { return nil }
    let table = roster.records(of: list.owner).table
    func day(_ fact: String) -> PhraseArgument? {
      guard case .date(let range) = table.value(fact, row) else { return nil }
      return .text(wording.date(range))
    }
    switch (day("from"), day("until")) {
    case (let from?, let to?): return wording.say(.daysFromTo, ["from": from, "to": to])
    case (let from?, nil): return wording.say(.daysFrom, ["from": from])
    case (nil, let to?): return wording.say(.daysUntil, ["to": to])
    case (nil, nil): return nil
    }
  }

  private func children(of evidence: Evidence, on record: Place? = nil) -> [TextTree] {
    guard !showsAll else { return evidence.parts.map { tree(of: $0, on: record) } }
    let deciding = evidence.decidingParts
    var children = deciding.map { tree(of: evidence.parts[$0], on: record) }
    let folded = evidence.parts.count - deciding.count
    if folded > 0 {
      children.append(TextTree(wording.say(folded, one: .onePartFolded, many: .manyPartsFolded)))
    }
    return children
  }
}

extension Evidence {
  /// The sources of the definitions in the parts that are shown, in the order in which they appear.
  func citedSources(in criteria: Criteria, showsAll: Bool) -> [Source.ID] {
    var ids: [Source.ID] = []
    if case .definition(let id) = condition.form { ids = criteria.definitions[id]?.cites ?? [] }
    let shown = showsAll ? parts : decidingParts.map { parts[$0] }
    return ids + shown.flatMap { $0.citedSources(in: criteria, showsAll: showsAll) }
  }

  /// Whether some part, however deep, does not change the answer.
  var hasPartsThatDoNotMatter: Bool {
    decidingParts.count < parts.count
      || decidingParts.contains { parts[$0].hasPartsThatDoNotMatter }
  }
}
