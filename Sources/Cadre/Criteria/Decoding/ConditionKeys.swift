/// The keys of one condition that belong together: `has` and its like, and what stands beside them.
struct ConditionKeys {
  /// `has`, `every`, `count` or `total`.
  let record: Node.Pair?

  /// More of them than one.
  let extraRecords: [Node.Pair]

  /// What stands beside it, a misspelt key under the right one.
  private(set) var side: [(key: String, pair: Node.Pair)] = []

  /// Keys that are taken for others.
  private(set) var misspelt: [(pair: Node.Pair, meant: String)] = []

  /// Keys that need a key beside them that is not there.
  var stray: [Node.Pair] { record == nil ? side.map(\.pair) : [] }

  /// Whether some key may be a misspelt `has` or the like.
  private(set) var mayHaveMisspeltRecord = false

  /// - Parameter isFact: Whether a key names a fact here.
  init(_ pairs: [Node.Pair], isFact: (String) -> Bool) {
    let records = pairs.filter { MappingShape.recordKeys.contains($0.key.text) }
    record = records.first
    extraRecords = Array(records.dropFirst())
    for pair in pairs {
      let key = pair.key.text
      if MappingShape.recordSideKeys.contains(key) {
        // Employment has a fact `years`, which is a line of its own where nothing is added up.
        if record?.key.text != "total", isFact(key) { continue }
        side.append((key, pair))
      }
    }
    for pair in pairs where !Self.isKnown(pair.key.text) && !isFact(pair.key.text) {
      addMisspelt(pair)
    }
  }

  private static func isKnown(_ key: String) -> Bool {
    MappingShape.condition.keys.contains(key)
  }

  private mutating func addMisspelt(_ pair: Node.Pair) {
    let key = pair.key.text
    guard let record else {
      let meant = Spelling.nearest(to: key, among: MappingShape.recordKeys)
      if meant != nil { mayHaveMisspeltRecord = true }
      return
    }
    let absent = Self.sideKeys(of: record.key.text).filter { self[$0] == nil }
    guard let meant = Spelling.nearest(to: key, among: absent), Spelling.isOneSlip(key, meant)
    else { return }
    misspelt.append((pair, meant))
    side.append((meant, pair))
  }

  /// What may stand beside a key that looks through records.
  static func sideKeys(of record: String) -> [String] {
    switch record {
    case "has", "every": ["where"]
    case "count": ["where"] + MappingShape.comparisonKeys
    default: MappingShape.recordSideKeys
    }
  }

  func isSide(_ pair: Node.Pair) -> Bool {
    side.contains { $0.pair.key.place == pair.key.place && $0.pair.key.text == pair.key.text }
  }

  /// The value beside the record key.
  subscript(key: String) -> Node? { side.first { $0.key == key }?.pair.value }
}

extension CriteriaDecoder {
  /// Reports keys such as `where` without the key that they belong to, a second one of those, and misspelt ones.
  mutating func checkSideKeys(_ keys: ConditionKeys) {
    for (pair, meant) in keys.misspelt {
      report(
        .unknownKey, at: pair.key.place,
        ["key": .text(pair.key.text), "subject": .phrase(.nounCondition)],
        help: [Sentence(.didYouMean, ["name": .text(meant)])])
    }
    for pair in keys.extraRecords {
      guard let first = keys.record else { continue }
      report(
        .secondRecordKey, at: pair.key.place,
        ["key": .text(pair.key.text), "first": .text(first.key.text)],
        help: [Sentence(.joinConditions)],
        related: [Diagnostic.Related(first.key.place, Sentence(.firstHere))])
    }
    guard !keys.mayHaveMisspeltRecord else { return }
    for pair in keys.stray {
      report(
        .strayRecordKey, at: pair.key.place, ["key": .text(pair.key.text)],
        help: [Sentence(pair.key.text == "where" ? .whereStandsBeside : .boundsStandBeside)])
    }
  }
}
