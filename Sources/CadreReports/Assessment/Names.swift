import Cadre

/// How teams, people, codes and definitions are called in a report: titles where there are any, safe for a terminal.
struct Names {
  let criteria: Criteria
  let roster: Roster
  let date: CalendarDate
  let language: Language

  /// The name of the unit, the title of the group, or the whole roster.
  func team(_ team: Team) -> String {
    switch team.kind {
    case .unit(let unit): safe(roster.unitName(unit))
    case .group(let fact, _): code(team.id, of: fact)
    case .roster: Phrase.wholeRoster.template(in: language)
    }
  }

  /// The level of the unit; nil where there is none or it is not known.
  func level(of team: Team) -> String? {
    guard case .unit(let unit) = team.kind, let value = roster.units.value("level", unit) else {
      return nil
    }
    return self.value(value, of: FactReference(.unit, "level"))
  }

  func unit(_ unit: Int) -> String { safe(roster.unitName(unit)) }

  /// The id of a person, and the name where the roster has it.
  func person(_ person: Int) -> String {
    let id = roster.personID(person)
    guard let name = roster.personName(person) else { return safe(id) }
    return safe("\(id) \(name)")
  }

  /// The title of a definition in quotation marks, or its id.
  func definition(_ id: Definition.ID) -> String {
    quoted(criteria.definitions[id]?.title, orID: id)
  }

  func list(_ id: CodeSelection.ID) -> String { quoted(criteria.lists[id]?.title, orID: id) }

  private func quoted(_ title: LocalizedText?, orID id: String) -> String {
    guard let title = title?.text(in: language) else { return "`\(safe(id))`" }
    return "\"\(safe(title))\""
  }

  /// The provisions with these ids, as they are cited.
  func citations(_ ids: [Source.ID]) -> [String] {
    ids.map { id in safe(criteria.sources[id]?.cite.text(in: language) ?? id) }
  }

  // MARK: Facts and values

  func fact(_ reference: FactReference) -> String {
    safe(criteria.schema[reference]?.title.text(in: language) ?? reference.description)
  }

  /// A value as readers write it: the title of a code, a number, a date.
  func value(_ value: FactValue, of fact: FactReference) -> String {
    switch value {
    case .code(let code): self.code(code, of: fact)
    case .oneOfCodes(let codes):
      Wording(language).alternatives(codes.map { code($0, of: fact) })
    case .number(let number): Wording(language).number(number)
    case .date(let range): Wording(language).date(range)
    case .boolean(let flag): Phrase.yesOrNo(flag).template(in: language)
    case .text(let text): safe(text)
    }
  }

  /// The title of a code; the code itself where the list does not have it.
  func code(_ written: String, of fact: FactReference) -> String {
    guard let list = criteria.schema[fact]?.codelist.flatMap({ criteria.codelists[$0] }),
      let title = list.title(of: written, in: language)
    else { return safe(written) }
    // Codes of fields are numbers that readers look up; those of levels and kinds are only English words.
    return safe(written.first?.isNumber == true ? "\(written) \(title)" : title)
  }

  func literal(_ literal: Literal, of fact: FactReference?) -> String {
    let wording = Wording(language)
    switch literal {
    case .text(let text): return safe("`\(text)`")
    case .number(let number): return wording.number(number)
    case .date(let date): return wording.date(date)
    case .boolean(let flag): return Phrase.yesOrNo(flag).template(in: language)
    case .share(let share): return wording.percentage(share)
    case .code(let code): return fact.map { self.code(code, of: $0) } ?? safe(code)
    }
  }

  func safe(_ text: String) -> String { Escaping.terminal(text) }
}

extension Codelist {
  /// The title of the one entry that `written` names.
  fileprivate func title(of written: String, in language: Language) -> String? {
    guard case .codes(let positions) = resolve(written).codes, positions.count == 1,
      let position = positions.first
    else { return nil }
    if case .placed = resolve(written) { return nil }
    return entries[position].title.text(in: language)
  }
}
