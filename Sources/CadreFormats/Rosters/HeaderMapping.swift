import Cadre

/// What each column of a table gives.
struct HeaderMapping: Sendable {
  /// A column that is used.
  struct Column: Hashable, Sendable {
    /// Its position in the row, from 0.
    let index: Int

    /// The heading as written.
    let heading: String
    let role: ColumnRole

    /// 1, or the number of the post, degree, title or employment of the row.
    let group: Int

    /// Whether the role follows from a synonym, not from a canonical name.
    let isGuessed: Bool
  }

  /// The columns of one record: the second degree of a row.
  struct Group: Hashable, Sendable {
    let owner: FactOwner
    let number: Int
    let columns: [Column]
  }

  /// The columns that are used, in the order of the file.
  let columns: [Column]

  /// The headings of all columns that are not used.
  let unused: [String]

  /// The positions of columns without a heading.
  let unheaded: [Int]

  /// How many columns the table has.
  let width: Int

  /// The records that a row may give.
  let groups: [Group]

  /// The columns in an order that does not depend on the file.
  let contentOrder: [Column]
  private let positions: [ColumnKey: Column]

  init(columns: [Column], unused: [String], unheaded: [Int], width: Int) {
    self.columns = columns.sorted { $0.index < $1.index }
    self.unused = unused
    self.unheaded = unheaded
    self.width = width
    positions = Dictionary(
      columns.map { (ColumnKey(role: $0.role, group: $0.group), $0) },
      uniquingKeysWith: { first, _ in first })
    groups = Self.groups(self.columns)
    contentOrder = columns.sorted {
      ($0.role.canonicalName, $0.group) < ($1.role.canonicalName, $1.group)
    }
  }

  subscript(role: ColumnRole, group: Int = 1) -> Column? {
    positions[ColumnKey(role: role, group: group)]
  }

  /// Whether a column tells who a person is.
  var hasPerson: Bool { self[.personID] != nil || hasName }
  var hasName: Bool { self[.personName] != nil || self[.givenName] != nil }
  var hasUnit: Bool { self[.unitID] != nil || self[.unitName] != nil }

  /// The columns of a unit or a person.
  func columns(of owner: FactOwner, group: Int = 1) -> [Column] {
    columns.filter { $0.role.owner == owner && $0.group == group }
  }

  /// The numbers of the posts whose unit has a column of its own.
  var unitGroups: [Int] {
    Set(columns.filter { $0.role == .unitID || $0.role == .unitName }.map(\.group)).sorted()
  }

  func has(_ owner: FactOwner) -> Bool { columns.contains { $0.role.owner == owner } }

  private static func groups(_ columns: [Column]) -> [Group] {
    FactOwner.personRecords.flatMap { owner in
      let own = columns.filter { $0.role.owner == owner }
      return Set(own.map(\.group)).sorted().map { number in
        Group(owner: owner, number: number, columns: own.filter { $0.group == number })
      }
    }
  }
}

/// A role in one of its groups.
struct ColumnKey: Hashable, Sendable {
  let role: ColumnRole
  let group: Int
}

extension HeaderMapping {
  /// Finds out what the headings of a table mean, or reports why that cannot be told.
  init?(
    _ headings: [String], names: HeadingNames, at place: (_ index: Int) -> Place,
    reportingTo problems: inout [Diagnostic]
  ) {
    var matching = HeadingMatching(headings: headings, names: names)
    matching.run()
    problems += matching.duplicates.map { first, second, role in
      Diagnostic(
        .duplicateColumns, at: place(second),
        [
          "first": .text(headings[first]), "firstNumber": "\(first + 1)",
          "second": .text(headings[second]), "secondNumber": "\(second + 1)",
          "fact": .text(role.canonicalName),
        ],
        help: role.isRepeatable
          ? [.numbering(headings[second], of: role, names: names)] : [])
    }
    problems += matching.ambiguous.map { index, roles in
      Diagnostic(
        .ambiguousHeading, at: place(index),
        [
          "heading": .text(headings[index]), "choices": .words(roles.map(\.canonicalName)),
        ], help: [Sentence(.renameColumn)])
    }
    guard matching.duplicates.isEmpty, matching.ambiguous.isEmpty else { return nil }
    self.init(
      columns: matching.columns, unused: matching.unused,
      unheaded: headings.indices.filter(matching.isBlank), width: headings.count)
  }
}

extension Sentence {
  /// How to number a repeated column, in the words of the table where they are understood with a number too.
  fileprivate static func numbering(
    _ heading: String, of role: ColumnRole, names: HeadingNames
  ) -> Sentence {
    let numbered = "\(heading) 2"
    let isUnderstood = names.meaning(of: numbered).map { $0.group == 2 } ?? false
    return Sentence(
      .numberRepeatedColumns,
      ["name": .text(isUnderstood ? numbered : "\(role.canonicalName)_2")])
  }
}

/// Matches the headings of one table, the surest first.
private struct HeadingMatching {
  let headings: [String]
  var columns: [HeaderMapping.Column] = []
  var unused: [String] = []
  var duplicates: [(first: Int, second: Int, role: ColumnRole)] = []
  var ambiguous: [(index: Int, roles: [ColumnRole])] = []

  private let meanings: [(meaning: HeadingNames.Meaning, group: Int)?]
  private var claims: [ColumnKey: Int] = [:]

  init(headings: [String], names: HeadingNames) {
    self.headings = headings
    meanings = headings.map { names.meaning(of: $0) }
  }

  mutating func run() {
    for index in indices(where: { $0.roles.count == 1 && $0.strength != .fallback }) {
      claim(meanings[index]?.meaning.roles.first, index)
    }
    for index in indices(where: { $0.roles.count > 1 }) { decide(index) }
    for index in indices(where: { $0.roles.count == 1 && $0.strength == .fallback }) {
      guard let meaning = meanings[index], let role = meaning.meaning.roles.first else { continue }
      if claims[ColumnKey(role: role, group: meaning.group)] == nil {
        claim(role, index)
      } else {
        unused.append(headings[index])
      }
    }
    dropLoneFamilyName()
    unused += headings.indices.filter { meanings[$0] == nil && !isBlank($0) }.map { headings[$0] }
    columns.removeAll { $0.role == .ordinal }
  }

  func isBlank(_ index: Int) -> Bool { CellReader.trimmed(headings[index][...]).isEmpty }

  private func indices(where fits: (HeadingNames.Meaning) -> Bool) -> [Int] {
    headings.indices.filter { meanings[$0].map { fits($0.meaning) } ?? false }
  }

  private mutating func claim(_ role: ColumnRole?, _ index: Int) {
    guard let role, let found = meanings[index] else { return }
    let key = ColumnKey(role: role, group: found.group)
    if let first = claims[key] {
      if role != .ordinal { duplicates.append((first, index, role)) }
      return
    }
    claims[key] = index
    columns.append(
      HeaderMapping.Column(
        index: index, heading: headings[index], role: role, group: found.group,
        isGuessed: found.meaning.strength != .canonical))
  }

  /// Chooses among several meanings: what no other column gives, of what the table is about.
  private mutating func decide(_ index: Int) {
    guard let (meaning, group) = meanings[index] else { return }
    let all = meaning.roles
    if all.contains(.givenName), claims[ColumnKey(role: .familyName, group: 1)] != nil {
      claim(.givenName, index)
      return
    }
    let open = all.filter { $0 != .givenName && claims[ColumnKey(role: $0, group: group)] == nil }
    guard !open.isEmpty else {
      claim(all.first { $0 != .givenName }, index)
      return
    }
    let owners = ownersInEvidence
    let likely = open.filter { $0.owner.map(owners.contains) ?? false }
    let rest = likely.isEmpty ? open : likely
    if rest.count == 1 || meaning.takesFirst {
      claim(rest.first, index)
    } else {
      ambiguous.append((index, rest))
    }
  }

  /// What the columns found so far are about. A post is always one in a unit.
  private var ownersInEvidence: Set<FactOwner> {
    var owners = Set(claims.keys.compactMap(\.role.owner))
    if owners.contains(.post) { owners.insert(.unit) }
    return owners
  }

  /// A given name alone is taken as the name; a family name alone is none.
  private mutating func dropLoneFamilyName() {
    let roles = Set(columns.map(\.role))
    guard !roles.contains(.givenName) || roles.contains(.personName) else { return }
    for column in columns where column.role == .familyName { unused.append(column.heading) }
    columns.removeAll { $0.role == .familyName }
  }
}
