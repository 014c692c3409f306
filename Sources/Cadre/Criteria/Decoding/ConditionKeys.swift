/// The keys of one condition that belong together: `has` and its like, and what stands beside them.
struct ConditionKeys {
  /// `has`, `every`, `count` or `total`.
  private(set) var record: Node.Pair?

  /// More of them than one.
  private(set) var extraRecords: [Node.Pair] = []
  private var side: [Node.Pair] = []

  /// Keys that need a key beside them that is not there.
  var stray: [Node.Pair] { record == nil ? side : [] }

  /// Whether some key is none of the language's: it may be a misspelt `has`.
  private(set) var mayHaveMisspeltRecord = false

  init(_ pairs: [Node.Pair], in scope: ConditionScope) {
    for pair in pairs where MappingShape.recordKeys.contains(pair.key.text) {
      if record == nil { record = pair } else { extraRecords.append(pair) }
    }
    for pair in pairs {
      let key = pair.key.text
      if MappingShape.recordSideKeys.contains(key) {
        // Employment has a fact `years`, which is a line of its own where nothing is added up.
        if key == "years", record?.key.text != "total", scope.bareOwner == .employment { continue }
        side.append(pair)
      } else if record == nil, Spelling.nearest(to: key, among: MappingShape.recordKeys) != nil {
        mayHaveMisspeltRecord = true
      }
    }
  }

  func isSide(_ pair: Node.Pair) -> Bool {
    side.contains { $0.key.place == pair.key.place && $0.key.text == pair.key.text }
  }

  /// The value beside the record key.
  subscript(key: String) -> Node? { side.first { $0.key.text == key }?.value }
  var sidePairs: [Node.Pair] { side }
}

extension CriteriaDecoder {
  /// Reports keys such as `where` without the key that they belong to, and a second one of those.
  mutating func checkStrayKeys(_ keys: ConditionKeys) {
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
