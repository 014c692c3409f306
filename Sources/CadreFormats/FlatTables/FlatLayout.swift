package import Cadre

/// How much of a roster is looked at.
package enum RosterExamination: Sendable {
  /// Every column that means something, so that the roster and its findings are complete.
  case everything

  /// What these facts need, for runs that show nothing but the numbers of teams. Other columns are not examined beyond
  /// the ends of their cells, and the findings are not complete.
  case onlyFacts(Set<FactReference>)

  /// Whether a fact is read.
  func includes(_ fact: FactReference) -> Bool {
    switch self {
    case .everything: true
    case .onlyFacts(let facts): facts.contains(fact)
    }
  }

  var isComplete: Bool { if case .everything = self { true } else { false } }
}

/// What the columns of a flat table give: one row a person, with one unit and at most one record of each kind.
struct FlatLayout {
  let mapping: HeaderMapping

  /// The columns of ids.
  let unit: HeaderMapping.Column
  let person: HeaderMapping.Column

  /// Facts of units and facts of rows that are read, in the order of the columns.
  private(set) var unitFacts: [Fact] = []
  private(set) var rowFacts: [Fact] = []

  /// Text that is fetched when it is asked for.
  private(set) var fetched: [Fact] = []

  /// The column with the names of majors, where these are read only for want of a code.
  private(set) var majors: HeaderMapping.Column?

  /// Records that a person may have or not have.
  private(set) var lists: [List] = []
  private let isComplete: Bool

  /// A column that gives a fact.
  struct Fact {
    let reference: FactReference
    let type: FactType
    let column: HeaderMapping.Column

    /// Whether `không` says here that there is no record.
    let isLead: Bool
  }

  /// The columns of the records of one kind.
  struct List {
    let owner: FactOwner

    /// Positions among the facts of rows.
    let needed: [Int]
    let others: [Int]
  }

  /// The layout of a table; nil if it is not flat, or needs explaining.
  ///
  /// - Parameter readsTitles: whether kinds of posts follow from titles, as some post gives none.
  init?(
    _ table: RosterTable, schema: FactSchema, _ examining: RosterExamination, readsTitles: Bool
  ) {
    mapping = table.mapping
    isComplete = examining.isComplete
    guard table.kind == .people, mapping.unheaded.isEmpty, mapping.unitGroups == [1],
      let unit = mapping[.unitID], let person = mapping[.personID],
      mapping.columns.allSatisfy({ $0.group == 1 }),
      mapping[.familyName] == nil, mapping[.givenName] == nil
    else { return nil }
    self.unit = unit
    self.person = person
    let facts = mapping.columns.compactMap { Self.fact($0, mapping, schema) }
    guard facts.count == mapping.columns.count else { return nil }
    let needed = Self.needed(facts, examining, readsTitles: readsTitles)
    for fact in facts where fact.column != unit && fact.column != person {
      let isNeeded = needed.contains(fact.reference)
      if !isNeeded || fact.reference == .personName {
        if fact.type == .text { fetched.append(fact) }
      }
      guard isNeeded else { continue }
      if fact.reference.owner == .unit { unitFacts.append(fact) } else { rowFacts.append(fact) }
    }
    lists = [.degree, .employment, .title].compactMap { list($0, facts) }
    if examining.includes(.degreeField), !needed.contains(.degreeMajor) {
      majors = mapping[.fact(.degreeMajor)]
    }
  }

  private static func fact(
    _ column: HeaderMapping.Column, _ mapping: HeaderMapping, _ schema: FactSchema
  ) -> Fact? {
    guard case .fact(let reference) = column.role, let type = schema[reference]?.type else {
      return nil
    }
    let group = mapping.groups.first { $0.owner == reference.owner }
    return Fact(
      reference: reference, type: type, column: column, isLead: group?.leading == column)
  }

  /// The facts to read, with those on which their reading depends.
  private static func needed(
    _ facts: [Fact], _ examining: RosterExamination, readsTitles: Bool
  ) -> Set<FactReference> {
    var needed = Set(facts.map(\.reference).filter(examining.includes))
    // A post is understood from its title, and a period by both its ends.
    if readsTitles || examining.includes(.postStatus) { needed.insert(.postTitle) }
    // Ages follow from dates of birth, and what is asked of the units above from the parents.
    if examining.includes(.age) { needed.insert(.birthDate) }
    needed.insert(.unitParent)
    // Fields follow from the names of majors where there is no column of codes.
    if examining.includes(.degreeField), !facts.contains(where: { $0.reference == .degreeField }) {
      needed.insert(.degreeMajor)
    }
    let owners = Set(needed.map(\.owner))
    for fact in facts where owners.contains(fact.reference.owner) {
      if fact.isLead { needed.insert(fact.reference) }
      let from = FactReference(fact.reference.owner, "from")
      if fact.reference.name == "until", needed.contains(from) { needed.insert(fact.reference) }
      if fact.reference.name == "from",
        needed.contains(FactReference(fact.reference.owner, "until"))
      {
        needed.insert(fact.reference)
      }
    }
    return needed.intersection(facts.map(\.reference))
  }

  private func list(_ owner: FactOwner, _ facts: [Fact]) -> List? {
    let needed = rowFacts.indices.filter { rowFacts[$0].reference.owner == owner }
    guard !needed.isEmpty else { return nil }
    let read = Set(needed.map { rowFacts[$0].column.index })
    let all = facts.filter { $0.reference.owner == owner }.map(\.column.index)
    return List(owner: owner, needed: needed, others: all.filter { !read.contains($0) })
  }

  /// What to read of a table that begins at `start`.
  func plan(from start: Int, below header: RosterTable, isSorted: Bool) -> FlatPlan {
    FlatPlan(
      delimiter: header.text.delimiter.rawValue, width: mapping.width, start: start,
      unit: unit.index,
      unitIDs: UnitIDCheck(column: unit.index, heading: header.headerKeys[unit.index]),
      person: person.index, isSorted: isSorted, unitFacts: unitFacts.map(\.column.index),
      cells: rowFacts.map(\.column.index) + (majors.map { [$0.index] } ?? []),
      lastIsForEmpty: majors == nil
        ? nil : rowFacts.firstIndex { $0.reference == .degreeField },
      lists: lists.map { FlatPlan.List(needed: $0.needed, others: $0.others) },
      inspectsText: isComplete)
  }
}

extension FactReference {
  static let personName = FactReference(.person, "name")
  static let birthDate = FactReference(.person, "birth_date")
  static let age = FactReference(.person, "age")
  static let degreeField = FactReference(.degree, "field")
  static let degreeMajor = FactReference(.degree, "major")
  static let postTitle = FactReference(.post, "title")
  static let postKind = FactReference(.post, "kind")
  static let postStatus = FactReference(.post, "status")
  static let postUnit = FactReference(.post, "unit")
  static let unitName = FactReference(.unit, "name")
  static let unitParent = FactReference(.unit, "parent")
}

extension HeaderMapping.Group {
  /// The column that may say that there is no such record.
  var leading: HeaderMapping.Column? {
    columns.first { $0.role == .init(.degree, "level") } ?? columns.first
  }
}
