import Cadre

/// What all rows together show, before any of them is read: orders of dates, styles of numbers, names of units.
///
/// It is one for all files, so that splitting a table into several files changes nothing.
struct RosterSurvey: Sendable {
  private(set) var dates: [FactReference: DateEvidence] = [:]

  /// The order that the user states, whatever the rows show.
  var statedDateOrder: DateOrder?
  private(set) var numbers: [FactReference: NumberEvidence] = [:]
  private(set) var units = UnitNames()
  private(set) var personIDs: Set<String> = []

  /// The order in which the dates of a fact are written, as far as it is known.
  func dateOrder(of fact: FactReference) -> DateOrder? { statedDateOrder ?? dates[fact]?.order }

  /// What the cells of a fact show about the order of day and month.
  struct DateEvidence: Sendable {
    var proofs: Set<DateOrder> = []

    /// The first date that can be read in both orders, with its place.
    var ambiguous: (text: String, place: Place)?

    /// The only order that is proved.
    var order: DateOrder? { proofs.count == 1 ? proofs.first : nil }
  }

  /// What the cells of a fact show about decimals and thousands.
  struct NumberEvidence: Sendable {
    var proofs: Set<NumberStyle> = []
    var first: (text: String, place: Place)?
    var style: NumberStyle? { proofs.count == 1 ? proofs.first : nil }
  }

  /// Goes through all rows of `tables`.
  init(_ tables: [RosterTable], schema: FactSchema) {
    for table in tables {
      let typed = table.mapping.columns.compactMap {
        column -> (HeaderMapping.Column, FactReference, FactType)? in
        guard case .fact(let fact) = column.role, let type = schema[fact]?.type else { return nil }
        return (column, fact, type)
      }
      var ignored: [Diagnostic] = []
      table.forEachRow(reportingTo: &ignored) { row, problems in
        problems.removeAll()
        guard case .data(let row) = row else { return }
        for (column, fact, type) in typed where type == .date || type == .number {
          note(row, column, fact, type, in: table.file.name)
        }
        noteNames(row, table)
      }
    }
  }

  private mutating func note(
    _ row: RosterRow, _ column: HeaderMapping.Column, _ fact: FactReference, _ type: FactType,
    in file: String
  ) {
    let text = row[column]
    guard !text.isEmpty else { return }
    lazy var place = row.record.place(in: file, column: column.heading)
    if type == .number {
      let evidence = NumberStyle.evidence(of: text)
      guard evidence != .none else { return }
      if case .proves(let style) = evidence {
        numbers[fact, default: NumberEvidence()].proofs.insert(style)
      }
      if numbers[fact]?.first == nil {
        numbers[fact, default: NumberEvidence()].first = (text, place)
      }
      return
    }
    switch Self.order(of: text) {
    case .proves(let order): dates[fact, default: DateEvidence()].proofs.insert(order)
    case .ambiguous where dates[fact]?.ambiguous == nil:
      dates[fact, default: DateEvidence()].ambiguous = (text, place)
    case .ambiguous, .none: break
    }
  }

  private enum Order {
    case proves(DateOrder)
    case ambiguous, none
  }

  private static func order(of written: String) -> Order {
    let text = CellText.withoutMidnight(written)
    guard text.first?.isDigit == true, DateRange(iso: text) == nil else { return .none }
    let dayFirst = CellReader(dateOrder: .dayFirst).read(text, as: .date)
    let monthFirst = CellReader(dateOrder: .monthFirst).read(text, as: .date)
    switch (dayFirst, monthFirst) {
    case (.value(let first), .value(let second)): return first == second ? .none : .ambiguous
    case (.value, _): return .proves(.dayFirst)
    case (_, .value): return .proves(.monthFirst)
    default: return .none
    }
  }

  private mutating func noteNames(_ row: RosterRow, _ table: RosterTable) {
    for column in table.mapping.columns where column.role == .unitID || column.role == .unitName {
      guard column.role == .unitID || table.mapping[.unitID, column.group] == nil else { continue }
      units.add(
        id: row.text(.unitID, group: column.group), name: row.text(.unitName, group: column.group))
    }
    if table.kind == .people || table.kind == .persons {
      let id = row.text(.personID)
      if !CellReader.isMissing(id[...]), CellText.damage(toID: id) == nil { personIDs.insert(id) }
    }
  }
}

/// The ids and names of units, so that a name can stand for an id.
struct UnitNames: Sendable {
  private(set) var ids: Set<String> = []

  /// By comparison key: the ids that have the name.
  private var idsOfName: [String: Set<String>] = [:]

  /// By comparison key: how the name is written; of several spellings the least one.
  private var spellings: [String: String] = [:]

  /// Names written in several ways.
  private(set) var variants: [String: Set<String>] = [:]

  mutating func add(id: String, name: String) {
    let hasID = !CellReader.isMissing(id[...]) && CellText.damage(toID: id) == nil
    if hasID { ids.insert(id) }
    guard !CellReader.isMissing(name[...]) else { return }
    let key = TextFolding.key(name)
    guard !key.isEmpty else { return }
    if hasID { idsOfName[key, default: []].insert(id) }
    guard let known = spellings[key] else {
      spellings[key] = name
      return
    }
    guard known != name else { return }
    variants[key, default: [known]].insert(name)
    if name.unicodeScalars.lexicographicallyPrecedes(known.unicodeScalars) { spellings[key] = name }
  }

  /// The one spelling of a name.
  func spelling(of name: String) -> String { spellings[TextFolding.key(name)] ?? name }

  /// What a written id and name say about a unit.
  enum Resolution: Hashable {
    case unit(String)

    /// Several units have the name.
    case ambiguous([String])
    case unknown
  }

  func resolve(id: String, name: String) -> Resolution {
    if !CellReader.isMissing(id[...]) {
      return CellText.damage(toID: id) == nil ? .unit(id) : .unknown
    }
    guard !CellReader.isMissing(name[...]) else { return .unknown }
    if ids.contains(name) { return .unit(name) }
    let found = idsOfName[TextFolding.key(name)] ?? []
    if found.count > 1 { return .ambiguous(found.sorted()) }
    return .unit(found.first ?? spelling(of: name))
  }

  /// Whether some row names a unit so, by its id or name.
  func contains(_ text: String) -> Bool {
    ids.contains(text) || spellings[TextFolding.key(text)] != nil
  }
}
