extension MissingFact {
  /// The fact as a path: `CB0217.degrees.1.field`, `CB0217.birth_date`, `so-y-te.level`, or `CB0217.degrees` where the
  /// whole list is not given.
  public func path(in roster: Roster) -> String {
    let steps: [String] =
      switch subject {
      case .unit(let unit): [roster.unitID(unit)]
      case .person(let person): [roster.personID(person)]
      case .record(let owner, let person, let number, _):
        [roster.personID(person), owner.listKey, String(number)]
      case .list(let owner, let person): [roster.personID(person), owner.listKey]
      }
    return (steps + [fact].compactMap { $0 }).joined(separator: ".")
  }

  /// Where the fact is missing: the record that lacks it, or the person whose list is not given.
  public func place(in roster: Roster) -> Place? {
    switch subject {
    case .unit(let unit): roster.place(of: .unit, unit, fact: fact)
    case .person(let person): roster.place(of: .person, person, fact: fact)
    case .record(let owner, _, _, let row): roster.place(of: owner, row, fact: fact)
    case .list(_, let person): roster.place(of: .person, person)
    }
  }

  /// The person whose fact is missing; nil for units.
  public var person: Int? {
    switch subject {
    case .unit: nil
    case .person(let person), .record(_, let person, _, _), .list(_, let person): person
    }
  }

  /// The owner of the fact or of the list.
  public var owner: FactOwner {
    switch subject {
    case .unit: .unit
    case .person: .person
    case .record(let owner, _, _, _), .list(let owner, _): owner
    }
  }
}
