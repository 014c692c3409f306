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

  private var words: CriteriaNames { CriteriaNames(criteria: criteria, language: language) }

  /// The title of a definition in quotation marks, or its id.
  func definition(_ id: Definition.ID) -> String { words.definition(id) }

  func list(_ id: CodeSelection.ID) -> String { words.list(id) }

  /// The provisions with these ids, as they are cited.
  func citations(_ ids: [Source.ID]) -> [String] {
    ids.map { words.citation($0) }
  }

  // MARK: Facts and values

  func fact(_ reference: FactReference) -> String { words.fact(reference) }

  /// A value as readers write it: the title of a code, a number, a date.
  func value(_ value: FactValue, of fact: FactReference) -> String { words.value(value, of: fact) }

  /// The title of a code; the code itself where the list does not have it.
  func code(_ written: String, of fact: FactReference) -> String { words.code(written, of: fact) }

  func literal(_ literal: Literal, of fact: FactReference?) -> String {
    words.literal(literal, of: fact)
  }

  func safe(_ text: String) -> String { Escaping.terminal(text) }
}
