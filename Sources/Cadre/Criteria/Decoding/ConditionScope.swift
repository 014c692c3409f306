/// Where a condition stands, which decides what its names mean.
indirect enum ConditionScope {
  /// In a definition: on a person.
  case person

  /// In `when`: on a team.
  case team

  /// Under `where`: on a record of a list.
  case record(RecordList, within: ConditionScope)

  /// Whose facts may be named without their owner.
  var bareOwner: FactOwner? {
    switch self {
    case .person: .person
    case .team: nil
    case .record(let list, _): list.owner
    }
  }

  /// The owners whose facts may be named as `owner.name`.
  var dottedOwners: [FactOwner] {
    switch self {
    case .person: [.person, .unit]
    case .team: [.unit, .team]
    case .record(.ancestor, let outer): outer.isInDefinition ? [.person] : [.team]
    case .record: [.person, .unit]
    }
  }

  /// Whether there is a person that the condition is about.
  var isInDefinition: Bool {
    switch self {
    case .person: true
    case .team: false
    case .record(_, let outer): outer.isInDefinition
    }
  }

  /// Whether `unit.x` and `ancestor` mean the unit of the team and not that of a post.
  var unitIsOfTeam: Bool {
    switch self {
    case .person, .team: true
    case .record(.post, _): false
    case .record(.ancestor, let outer): outer.unitIsOfTeam
    case .record(_, let outer): outer.unitIsOfTeam
    }
  }

  /// The lists of records that may be looked through here.
  var recordLists: [RecordList] {
    switch self {
    case .person: RecordList.allCases
    case .team, .record(.post, _): [.ancestor]
    case .record: []
    }
  }

  /// What the condition is about, in messages.
  var noun: PhraseArgument {
    switch self {
    case .person: .phrase(.scopePerson)
    case .team: .phrase(.scopeTeam)
    case .record(let list, _):
      .sentence(Sentence(.scopeRecord, ["list": .text(list.rawValue)]))
    }
  }

  /// Whether the records here have a period that `held_on` can test.
  var hasPeriods: Bool {
    guard case .record(let list, _) = self else { return false }
    return list.hasPeriods
  }

  /// How a fact is written here, or nil where it cannot be named.
  func spelling(of fact: FactReference) -> String? {
    if fact.owner == bareOwner { return fact.name }
    return dottedOwners.contains(fact.owner) ? fact.description : nil
  }
}

extension RecordList {
  /// Whether its records have a period, from `from` until `until`.
  var hasPeriods: Bool { self == .post || self == .employment }
}
