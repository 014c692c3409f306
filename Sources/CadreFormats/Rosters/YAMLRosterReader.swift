import Cadre

/// Reads rosters in YAML entry by entry: no more than one person, or the facts of one unit, is held as a tree.
///
/// What it makes of a file is what the file means; ``RegularRosterReader`` reads most files faster and in the same way.
struct YAMLRosterReader {
  private var builder: RosterBuilder
  private let shape: RosterShape
  private var file = 0
  private var account = RowAccount()

  /// Creates a reader that adds to `builder`.
  init(_ builder: RosterBuilder) {
    self.builder = builder
    shape = RosterShape(schema: builder.schema)
  }

  /// Reads one file.
  ///
  /// - Parameter carefully: Whether the reader of regular YAML is passed by.
  /// - Returns: the builder with what was read; nil where the file cannot be used at all.
  static func read(
    _ input: InputFile, into builder: RosterBuilder, carefully: Bool = false,
    reportingTo problems: inout [Diagnostic]
  ) -> RosterBuilder? {
    if !carefully, let regular = try? RegularRosterReader.read(input, into: builder) {
      return regular
    }
    guard
      let source = YAMLSource(
        input.bytes, file: input.name, limits: .roster, reportingTo: &problems)
    else { return nil }
    let yaml = YAMLEventReader(source, limits: .roster)
    var reader = YAMLRosterReader(builder)
    reader.file = reader.builder.addFile(
      RosterFile(name: input.name, contentHash: input.contentHash))
    let isWhole = (try? reader.readRoot(yaml)) ?? false
    problems += yaml.diagnostics
    guard isWhole, !yaml.hasErrors else { return nil }
    reader.builder.updateFile(reader.file) { [account = reader.account] in $0.account = account }
    return reader.builder
  }

  // MARK: The document

  private static let keys = ["cadre_roster", "as_of", "complete", "units", "people"]

  /// - Returns: whether the file is a roster.
  private mutating func readRoot(_ yaml: YAMLEventReader) throws(YAMLStop) -> Bool {
    guard case .startMapping(let extent) = try yaml.next() else {
      yaml.report(Diagnostic(.notARosterDocument, at: Place(file: yaml.source.file)))
      return false
    }
    var keys = YAMLKeys()
    var isFirst = true
    while case .scalar(let scalar) = try yaml.next() {
      let key = Node.Key(scalar.text, at: yaml.place(of: scalar.extent))
      if isFirst, key.text != "cadre_roster" {
        yaml.report(Diagnostic(.notARosterDocument, at: key.place))
        return false
      }
      isFirst = false
      let value = try yaml.next()
      guard keys.insert(key, reportingTo: yaml) else {
        try yaml.skip(startingWith: value)
        continue
      }
      guard try readSection(key, value, yaml) else { return false }
    }
    if isFirst {
      yaml.report(Diagnostic(.notARosterDocument, at: yaml.place(of: extent)))
      return false
    }
    _ = try yaml.next()
    return true
  }

  /// - Returns: whether reading can go on.
  private mutating func readSection(
    _ key: Node.Key, _ value: YAMLEventReader.Event, _ yaml: YAMLEventReader
  ) throws(YAMLStop) -> Bool {
    switch key.text {
    case "units":
      try readList(key, value, yaml) { reader, event throws(YAMLStop) in
        try reader.readUnit(event, yaml)
      }
    case "people":
      try readList(key, value, yaml) { reader, event throws(YAMLStop) in
        reader.addPerson(try yaml.readNode(startingWith: event), unit: nil, yaml)
      }
    case "cadre_roster":
      let node = try yaml.readNode(startingWith: value)
      guard node.scalar?.text == "1" else {
        yaml.report(
          Diagnostic(
            .rosterVersion, at: node.place, ["version": .text(node.scalar?.text ?? "?")]))
        return false
      }
    case "as_of": readDay(try yaml.readNode(startingWith: value), key, yaml)
    case "complete": readComplete(try yaml.readNode(startingWith: value), key, yaml)
    default:
      try yaml.skip(startingWith: value)
      reportUnknown(key, in: .theRoster, among: YAMLRosterReader.keys, yaml)
    }
    return true
  }

  private func reportUnknown(
    _ key: Node.Key, in owner: Phrase, among keys: [String], _ yaml: YAMLEventReader
  ) {
    let nearest = TextFolding.nearest(to: key.text, among: keys)
    yaml.report(
      Diagnostic(
        .unknownRosterKey, at: key.place, ["key": .text(key.text), "owner": .phrase(owner)],
        help: (nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? [])
          + [Sentence(.allowedHere, ["names": .words(keys)])]))
  }

  private func reportShape(
    _ key: String, _ expected: Phrase, at place: Place, _ yaml: YAMLEventReader
  ) {
    yaml.report(
      Diagnostic(
        .wrongRosterShape, at: place, ["key": .text(key), "expected": .phrase(expected)]))
  }

  private mutating func readDay(_ node: Node, _ key: Node.Key, _ yaml: YAMLEventReader) {
    guard let text = node.scalar?.text, let day = CalendarDate(iso: text) else {
      return reportShape(key.text, .rosterDay, at: node.place, yaml)
    }
    builder.asOf = day
  }

  private mutating func readComplete(_ node: Node, _ key: Node.Key, _ yaml: YAMLEventReader) {
    guard let elements = node.elements else {
      return reportShape(key.text, .rosterList, at: node.place, yaml)
    }
    for element in elements {
      let name = element.scalar?.text ?? ""
      if let owner = FactOwner.personRecords.first(where: { $0.listKey == name }) {
        builder.completeLists.insert(owner)
      } else {
        let known = FactOwner.personRecords.map(\.listKey)
        let nearest = TextFolding.nearest(to: name, among: known)
        yaml.report(
          Diagnostic(
            .unknownListToComplete, at: element.place, ["name": .text(name)],
            help: nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? []))
      }
    }
  }

  private mutating func readList(
    _ key: Node.Key, _ value: YAMLEventReader.Event, _ yaml: YAMLEventReader,
    _ readElement: (inout YAMLRosterReader, YAMLEventReader.Event) throws(YAMLStop) -> Void
  ) throws(YAMLStop) {
    guard case .startSequence = value else {
      try yaml.skip(startingWith: value)
      return reportShape(key.text, .rosterList, at: key.place, yaml)
    }
    while true {
      let event = try yaml.next()
      if case .endSequence = event { return }
      try readElement(&self, event)
    }
  }

  /// An id, unless it is left out or stands for missing data, as `unknown` does: two such people are not one.
  private func writtenID(_ node: Node) -> String? {
    guard !node.isAbsent, let text = node.scalar?.text,
      !CellReader.isMissing(CellReader.trimmed(text[...]))
    else { return nil }
    return text
  }

  // MARK: Units

  /// Reads a unit: its facts, then its people one by one. People that come before the id wait for it.
  private mutating func readUnit(
    _ event: YAMLEventReader.Event, _ yaml: YAMLEventReader
  ) throws(YAMLStop) {
    guard case .startMapping(let extent) = event else {
      try yaml.skip(startingWith: event)
      if let extent = event.extent {
        reportShape("units", .rosterEntry, at: yaml.place(of: extent), yaml)
      }
      return
    }
    let place = yaml.place(of: extent)
    let usedBefore = account.used
    var facts: [Node.Pair] = []
    var keys = YAMLKeys()
    var unit: Int?
    var waiting: [Node] = []
    while case .scalar(let scalar) = try yaml.next() {
      let key = Node.Key(scalar.text, at: yaml.place(of: scalar.extent))
      let value = try yaml.next()
      guard keys.insert(key, reportingTo: yaml) else {
        try yaml.skip(startingWith: value)
        continue
      }
      if key.text == "people" {
        try readList(key, value, yaml) { reader, event throws(YAMLStop) in
          let node = try yaml.readNode(startingWith: event)
          if let unit { reader.addPerson(node, unit: unit, yaml) } else { waiting.append(node) }
        }
        continue
      }
      let node = try yaml.readNode(startingWith: value)
      facts.append(Node.Pair(key: key, value: node))
      if key.text == "id", let id = writtenID(node) {
        unit = builder.unit(id: id, at: RecordPlace(place, file: file))
      }
    }
    finishUnit(Node(.mapping(facts), at: place), unit, waiting, usedBefore: usedBefore, yaml)
  }

  private mutating func finishUnit(
    _ node: Node, _ unit: Int?, _ waiting: [Node], usedBefore: Int, _ yaml: YAMLEventReader
  ) {
    var problems: [Diagnostic] = []
    let isUsable = shape.check(node, as: .unit, reportingTo: &problems)
    for problem in problems { yaml.report(problem) }
    guard unit != nil, let id = node["id"].flatMap(writtenID) else {
      yaml.report(
        Diagnostic(.missingRosterID, at: node.place, ["owner": .phrase(.aUnit)]))
      account.rejected += 1 + waiting.count
      return
    }
    var isNew = true
    if isUsable {
      let cells = builder.cells(of: node, owner: .unit)
      isNew = builder.addUnit(id: id, cells, at: RecordPlace(node.place, file: file)).isNew
    }
    for person in waiting { addPerson(person, unit: unit, yaml) }
    // A unit may be written again for the sake of further people.
    account.add(isNew || account.used > usedBefore ? .used : .merged)
  }

  // MARK: People

  private mutating func addPerson(_ node: Node, unit: Int?, _ yaml: YAMLEventReader) {
    var problems: [Diagnostic] = []
    var isUsable = shape.check(node, as: .person, reportingTo: &problems)
    for problem in problems { yaml.report(problem) }
    let id = node["id"].flatMap(writtenID)
    if id == nil, isUsable {
      yaml.report(Diagnostic(.missingRosterID, at: node.place, ["owner": .phrase(.aPerson)]))
      isUsable = false
    }
    guard isUsable, let id else {
      account.rejected += 1
      if let unit { builder.rejectRow(ofUnit: unit, at: RecordPlace(node.place, file: file)) }
      return
    }
    let isNew = builder.addPerson(id: id, from: node, unit: unit, file: file)
    account.add(isNew ? .used : .merged)
  }
}
