import Cadre

/// How the parts of criteria are called: titles where there are any, safe for a terminal.
struct CriteriaNames {
  let criteria: Criteria
  let language: Language

  var wording: Wording { Wording(language) }

  func safe(_ text: String) -> String { Escaping.terminal(text) }

  /// The title of a definition in quotation marks, or its id.
  func definition(_ id: Definition.ID) -> String {
    titled(criteria.definitions[id]?.title, orID: id)
  }

  func list(_ id: CodeSelection.ID) -> String { titled(criteria.lists[id]?.title, orID: id) }

  func parameter(_ id: Parameter.ID) -> String { titled(criteria.parameters[id]?.title, orID: id) }

  /// A title in quotation marks, or the id in backticks.
  func titled(_ title: LocalizedText?, orID id: String) -> String {
    guard let title = title?.text(in: language) else { return "`\(safe(id))`" }
    return "\"\(safe(title))\""
  }

  /// The provision with this id as it is cited.
  func citation(_ id: Source.ID) -> String {
    safe(criteria.sources[id]?.cite.text(in: language) ?? id)
  }

  // MARK: Facts and values

  func fact(_ reference: FactReference) -> String {
    guard let title = criteria.schema[reference]?.title.text(in: language) else {
      return "`\(safe(reference.description))`"
    }
    return safe(title)
  }

  /// A value as readers write it: the title of a code, a number, a date.
  func value(_ value: FactValue, of fact: FactReference) -> String {
    switch value {
    case .code(let code): self.code(code, of: fact)
    case .oneOfCodes(let codes): wording.alternatives(codes.map { code($0, of: fact) })
    case .number(let number): wording.number(number)
    case .date(let range): wording.date(range)
    case .boolean(let flag): Phrase.yesOrNo(flag).template(in: language)
    case .text(let text): "`\(safe(text))`"
    }
  }

  func literal(_ literal: Literal, of fact: FactReference?) -> String {
    switch literal {
    case .text(let text): "`\(safe(text))`"
    case .number(let number): wording.number(number)
    case .date(let date): wording.date(date)
    case .boolean(let flag): Phrase.yesOrNo(flag).template(in: language)
    case .share(let share): self.share(share)
    case .code(let code):
      fact.map { self.code(code, of: $0) } ?? self.code(code, ofAny: criteria.codelists.values)
    }
  }

  /// The share exactly as it is: a percentage where that is exact, else a fraction.
  func share(_ share: Ratio) -> String {
    let written = share.writtenShare
    guard written.hasSuffix("%"), let percent = DecimalNumber(written.dropLast()) else {
      return share.description
    }
    return wording.number(percent) + (language == .vietnamese ? "%" : " %")
  }

  /// The title of a code of a fact; the code itself where its list does not have it.
  func code(_ written: String, of fact: FactReference) -> String {
    guard let id = criteria.schema[fact]?.codelist else { return safe(written) }
    return code(written, in: id)
  }

  func code(_ written: String, in id: Codelist.ID) -> String {
    code(written, ofAny: criteria.codelists[id].map { [$0] } ?? [])
  }

  private func code(_ written: String, ofAny lists: some Sequence<Codelist>) -> String {
    for list in lists {
      guard let title = list.title(of: written, in: language) else { continue }
      // Codes of fields are numbers that readers look up; those of levels and kinds are only English words.
      return safe(written.first?.isNumber == true ? "\(written) \(title)" : title)
    }
    return safe(written)
  }
}

extension Codelist {
  /// The title of the one entry that `written` names.
  fileprivate func title(of written: String, in language: Language) -> String? {
    let resolution = resolve(written)
    if case .placed = resolution { return nil }
    guard case .codes(let positions) = resolution.codes, positions.count == 1,
      let position = positions.first
    else { return nil }
    return entries[position].title.text(in: language)
  }
}
