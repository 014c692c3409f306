/// The codes of a roster's columns, looked up once in the code lists of the criteria.
struct CodeBinding: Sendable {
  /// A column read in the light of one code list.
  struct Key: Hashable, Sendable {
    let fact: FactReference
    let codelist: Codelist.ID
  }

  /// For each column, by code list, what each value of its dictionary means.
  private var meanings: [Key: [CodeValue]] = [:]

  /// What the meanings follow from, beside the roster.
  struct Source: Hashable, Sendable {
    fileprivate let uses: [Key]
    private let declared: [FactReference: FactType]
    private let codelists: [Codelist.ID: String]

    init(_ criteria: Criteria) {
      uses = CodeBinding.uses(in: criteria)
      var declared: [FactReference: FactType] = [:]
      for use in uses { declared[use.fact] = criteria.schema[use.fact]?.type }
      self.declared = declared
      codelists = Dictionary(
        uniqueKeysWithValues: criteria.codelists.values.map { ($0.id, $0.contentHash) })
    }
  }

  /// The number of values that are bound.
  var valueCount: Int { meanings.values.reduce(0) { $0 + $1.count } }

  init(criteria: Criteria, roster: Roster) {
    let source = Source(criteria)
    self = roster.marks.binding(source) {
      CodeBinding(source.uses, criteria: criteria, roster: roster)
    }
  }

  private init(_ uses: [Key], criteria: Criteria, roster: Roster) {
    for use in uses {
      guard let target = criteria.codelists[use.codelist],
        let column = roster.table(of: use.fact.owner)?.columns[use.fact.name]
      else { continue }
      let declared = criteria.schema[use.fact]?.codelist.flatMap { criteria.codelists[$0] }
      meanings[use] = column.values.map {
        CodeBinding.meaning(of: $0, in: target, declared: declared, criteria: criteria)
      }
    }
  }

  /// What a cell means in a code list; unknown where the roster has no such column.
  func value(_ key: Key, column: FactColumn?, row: Int) -> CodeValue {
    guard let column, let meanings = meanings[key] else { return .set(.unknown) }
    guard let codes = column.coded?.codes else { return .set(.unknown) }
    return meanings[codes[row]]
  }

  /// Every code fact with its own code list, and with that of each selection that tests it.
  private static func uses(in criteria: Criteria) -> [Key] {
    var uses: Set<Key> = []
    for definition in criteria.schema.definitions {
      if let codelist = definition.codelist {
        uses.insert(Key(fact: definition.reference, codelist: codelist))
      }
    }
    criteria.forEachCondition { condition in
      guard case .test(let test) = condition.form, case .isIn(let list) = test.comparison,
        let selection = criteria.lists[list]
      else { return }
      uses.insert(Key(fact: test.fact, codelist: selection.codelist))
    }
    return uses.sorted {
      ($0.fact.description, $0.codelist) < ($1.fact.description, $1.codelist)
    }
  }

  // MARK: The meaning of what is written

  private static func meaning(
    of value: FactValue?, in target: Codelist, declared: Codelist?, criteria: Criteria
  ) -> CodeValue {
    switch value {
    case .code(let written):
      return meaning(of: written, in: target, declared: declared, criteria: criteria)
    case .oneOfCodes(let codes):
      let values = codes.map {
        meaning(of: $0, in: target, declared: declared, criteria: criteria)
      }
      if let first = values.first, values.allSatisfy({ $0 == first }) { return first }
      return .set(union(values, in: target))
    default:
      return .set(.unknown)
    }
  }

  private static func union(_ values: [CodeValue], in target: Codelist) -> CodeSet {
    var positions: [Int] = []
    for value in values {
      switch value {
      case .set(.codes(let codes)): positions += codes
      // A placed code among several possible ones is widened to everything under its place.
      case .placed(let position): positions.append(position)
      case .set(.unknown): return .unknown
      }
    }
    return CodeSet(positions, in: target)
  }

  /// Looks a code up in the list that the criteria use, else in the declared list of the fact or one with a crosswalk.
  static func meaning(
    of written: String, in target: Codelist, declared: Codelist?, criteria: Criteria
  ) -> CodeValue {
    let (list, code) = CodeBinding.explicitList(of: written, criteria: criteria)
    if let list { return translated(code, from: list, to: target) }
    if let declared, declared.id != target.id {
      let value = translated(code, from: declared, to: target)
      if value != .set(.unknown) { return value }
    }
    let direct = value(of: target.resolve(code))
    if direct != .set(.unknown) { return direct }
    for other in criteria.codelists.values where other.id != target.id {
      let value = translated(code, from: other, to: target)
      if value != .set(.unknown) { return value }
    }
    return .set(.unknown)
  }

  /// `isced-f-2013:0613` names its list; anything else does not.
  static func explicitList(of written: String, criteria: Criteria) -> (Codelist?, String) {
    guard let colon = written.firstIndex(of: ":"),
      let list = criteria.codelists[String(written[..<colon])]
    else { return (nil, written) }
    return (list, String(CellReader.trimmed(written[written.index(after: colon)...])))
  }

  private static func value(of resolution: CodeResolution) -> CodeValue {
    if case .placed(let position) = resolution { return .placed(under: position) }
    return .set(resolution.codes)
  }

  private static func translated(
    _ code: String, from source: Codelist, to target: Codelist
  ) -> CodeValue {
    let value = value(of: source.resolve(code))
    guard source.id != target.id else { return value }
    switch value {
    case .set(let codes): return .set(source.translate(codes, to: target))
    case .placed(let position): return .set(source.translate(CodeSet(position), to: target))
    }
  }
}

extension FactDefinition {
  /// The code list of a code fact.
  package var codelist: Codelist.ID? {
    guard case .code(let id) = type else { return nil }
    return id
  }
}

extension Membership {
  /// Whether a code belongs; one that is not listed itself is decided by the entry under which it is placed.
  func truth(of value: CodeValue) -> Truth {
    switch value {
    case .set(let codes): truth(of: codes)
    case .placed(let position): Truth(decisions[position])
    }
  }
}
