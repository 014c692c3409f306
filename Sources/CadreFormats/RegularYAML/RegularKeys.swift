import Cadre

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The keys that the mappings of one owner may have.
struct RegularKeys {
  /// What stands under a key.
  enum Meaning {
    case id
    case fact(slot: Int)

    /// A list of records, by its position among those of a person.
    case records(Int)
    case people

    /// A value that says nothing.
    case ignored
  }

  private struct Key {
    let name: [UInt8]
    let meaning: Meaning
  }

  private let keys: [Key]

  /// For each key the one that followed it last: mappings mostly have their keys in one order.
  private var following: [Int]
  private var last = 0

  /// The keys of an owner, whose facts get slots.
  ///
  /// - Returns: nil where keys could be taken for one another, which must be reported.
  init?(_ owner: FactOwner, _ schema: FactSchema, _ slots: inout [FactSlot]) {
    var keys: [Key] = []
    if owner == .unit { keys.append(Key(name: Array("people".utf8), meaning: .people)) }
    if owner == .person {
      for (position, list) in FactOwner.personRecords.enumerated() {
        keys.append(Key(name: Array(list.listKey.utf8), meaning: .records(position)))
      }
    }
    for definition in schema.facts(of: owner) {
      let name = definition.reference.name
      guard owner != .person || name != "age",
        !keys.contains(where: { $0.name.elementsEqual(name.utf8) })
      else { continue }
      let isID = name == "id"
      let meaning: Meaning =
        isID ? (owner == .unit || owner == .person ? .id : .ignored) : .fact(slot: slots.count)
      if !isID { slots.append(FactSlot(definition)) }
      keys.append(Key(name: Array(name.utf8), meaning: meaning))
    }
    let folded = Set(keys.map { String(decoding: $0.name, as: UTF8.self).foldedForKeys })
    guard folded.count == keys.count, keys.count <= UInt64.bitWidth else { return nil }
    self.keys = keys
    following = keys.indices.map { min($0 + 1, keys.count - 1) }
  }

  /// Finds a key that its mapping must not have had yet.
  ///
  /// - Parameter seen: A bit for each key that it had.
  mutating func meaning(
    of written: RegularLines.Scalar, _ seen: inout UInt64
  ) throws(Irregular) -> Meaning {
    var index = following[last]
    if !matches(index, written) {
      guard let found = keys.indices.first(where: { matches($0, written) }) else {
        throw Irregular()
      }
      following[last] = found
      index = found
    }
    last = index
    guard seen >> UInt64(index) & 1 == 0 else { throw Irregular() }
    seen |= 1 << UInt64(index)
    return keys[index].meaning
  }

  private func matches(_ index: Int, _ written: RegularLines.Scalar) -> Bool {
    let name = keys[index].name
    return name.count == written.count && memcmp(name, written.start, written.count) == 0
  }
}

/// A fact of which many rows have values: each distinct text is read once.
struct FactSlot {
  let definition: FactDefinition

  /// The distinct texts.
  let texts = CellDictionary.forColumn()

  /// What is known of each text.
  private var states: [State] = []

  /// The dates of texts, for periods.
  private var dates: [DateRange?] = []

  private enum State {
    case unread
    case value(FactValue)
    case code(CodedCell)
    case nothing
    case explained
  }

  /// Which end of a period the fact is.
  let end: End?

  enum End: String {
    case from
    case until
  }

  /// Whether rows are known to have the fact.
  private var hasRows = false

  init(_ definition: FactDefinition) {
    self.definition = definition
    end = End(rawValue: definition.reference.name)
  }

  var reference: FactReference { definition.reference }

  /// Whether rows have the fact already. The first that has it is added as written.
  mutating func hasColumn(in builder: RosterBuilder) -> Bool {
    if !hasRows { hasRows = builder.hasColumn(reference) }
    return hasRows
  }

  mutating func code(of scalar: RegularLines.Scalar) -> UInt32 {
    texts.code(of: scalar.start, scalar.count)
  }

  func text(_ code: UInt32) -> String { String(decoding: texts[Int(code)], as: UTF8.self) }

  /// Whether a text is read as a value or as nothing, without a word about it.
  mutating func isPlain(_ code: UInt32, _ builder: RosterBuilder) -> Bool {
    while states.count < texts.count {
      states.append(.unread)
      dates.append(nil)
    }
    switch states[Int(code)] {
    case .unread: return read(code, builder)
    case .value, .code, .nothing: return true
    case .explained: return false
    }
  }

  private mutating func read(_ code: UInt32, _ builder: RosterBuilder) -> Bool {
    switch builder.plainReading(of: text(code), as: definition) {
    case .value(let value):
      if case .date(let date) = value { dates[Int(code)] = date }
      states[Int(code)] = .value(value)
    case .nothing: states[Int(code)] = .nothing
    case .explained:
      states[Int(code)] = .explained
      return false
    }
    return true
  }

  /// Whether a plain text says nothing new in its column.
  func isKnown(_ code: UInt32) -> Bool {
    if case .value = states[Int(code)] { false } else { true }
  }

  /// The date of a plain text, where it is one.
  func date(_ code: UInt32) -> DateRange? { dates[Int(code)] }

  /// The value of a plain text in a column; nil where it says nothing.
  mutating func cell(_ code: UInt32, _ builder: inout RosterBuilder) -> CodedCell? {
    switch states[Int(code)] {
    case .code(let cell): return cell
    case .value(let value):
      let cell = builder.cell(value, of: reference)
      states[Int(code)] = .code(cell)
      return cell
    case .unread, .nothing, .explained: return nil
    }
  }
}
