import OrderedCollections

extension RosterBuilder {
  /// Makes the roster: understands posts, checks the tree of units, and sorts everything.
  package mutating func build() -> Roster {
    let statesPostStatus = records[.post]?.columns["status"] != nil
    understandPosts()
    understandMajors()
    reportUndeclaredUnits()
    var parents = parentRows()
    cutCycles(&parents)
    reportSuspectedDuplicates()

    let unitOrder = units.ids.indices.sorted { units.ids[$0] < units.ids[$1] }
    let personOrder = people.ids.indices.sorted { people.ids[$0] < people.ids[$1] }
    let newUnit = RosterBuilder.inverse(of: unitOrder)
    let newPerson = RosterBuilder.inverse(of: personOrder)

    var tables: [FactOwner: RecordTable] = [:]
    var postUnits: [Int32] = []
    for owner in FactOwner.personRecords {
      guard let draft = records[owner] else { continue }
      let order = recordOrder(draft, owner: owner, newPerson: newPerson)
      tables[owner] = recordTable(owner, draft, order: order, newPerson: newPerson)
      if owner == .post {
        postUnits = order.map { draft.units[$0].map { Int32(newUnit[$0]) } ?? -1 }
      }
    }
    return Roster(
      schema: schema, asOf: asOf, files: files, units: units.table(in: unitOrder),
      people: people.table(in: personOrder),
      parents: unitOrder.map { parents[$0].map { Int32(newUnit[$0]) } ?? -1 },
      postUnits: postUnits, records: tables, statesPostStatus: statesPostStatus,
      findings: findings.sorted(),
      rejectedRows: Dictionary(
        uniqueKeysWithValues: rejectedRows.map { (newUnit[$0.key], $0.value.sorted()) }))
  }

  private static func inverse(of order: [Int]) -> [Int] {
    var inverse = Array(repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { inverse[old] = new }
    return inverse
  }

  // MARK: Records

  private func recordOrder(_ draft: DraftRecords, owner: FactOwner, newPerson: [Int]) -> [Int] {
    let rows = Array(0..<draft.count)
    if keepsRecordOrder {
      return rows.sorted { (newPerson[draft.people[$0]], $0) < (newPerson[draft.people[$1]], $1) }
    }
    let facts = schema.facts(of: owner).map(\.reference.name).filter { draft.columns[$0] != nil }
    func content(_ row: Int) -> [String] {
      facts.map { draft.value($0, row)?.description ?? "" }
    }
    return rows.sorted { left, right in
      let people = (newPerson[draft.people[left]], newPerson[draft.people[right]])
      guard people.0 == people.1 else { return people.0 < people.1 }
      return content(left).lexicographicallyPrecedes(content(right))
    }
  }

  private func recordTable(
    _ owner: FactOwner, _ draft: DraftRecords, order: [Int], newPerson: [Int]
  ) -> RecordTable {
    var given = BitPlane(repeating: completeLists.contains(owner), count: people.count)
    for person in draft.given { given[newPerson[person]] = true }
    return RecordTable(
      draft.table(in: order), owners: order.map { newPerson[draft.people[$0]] },
      people: people.count, given: given)
  }

  // MARK: Posts

  /// Fills kind and status of posts from their titles where these columns say nothing.
  private mutating func understandPosts() {
    guard let kinds = codelists["posts"], var posts = records[.post] else { return }
    let statuses = codelists["post-statuses"]
    var unclear: OrderedDictionary<String, (row: Int, count: Int)> = [:]
    var understood: [String: (kind: FactValue?, status: FactValue?)] = [:]
    for row in 0..<posts.count {
      guard case .text(let title) = posts.value("title", row) else { continue }
      let needsKind = posts.value("kind", row) == nil
      guard needsKind || posts.value("status", row) == nil else { continue }
      let meaning = understood[title] ?? Self.meaning(of: title, kinds: kinds, statuses: statuses)
      understood[title] = meaning
      if needsKind {
        if let kind = meaning.kind { posts.set(kind, fact: "kind", row: row) }
        if meaning.kind == nil { unclear[title, default: (row, 0)].count += 1 }
      }
      if posts.value("status", row) == nil, let status = meaning.status {
        posts.set(status, fact: "status", row: row)
      }
    }
    records[.post] = posts
    for (position, (title, found)) in unclear.enumerated() {
      let rest = statuses?.takingLeadingName(of: title).rest ?? title
      report(
        Diagnostic(
          .unclearPost, at: place(of: .post, row: found.row, fact: "title"),
          ["title": .text(title), "count": "\(found.count)"],
          help: position < Codelist.mostSuggestions ? kinds.suggestions(for: rest) : []))
    }
  }

  /// What a written title says about kind and status of the post.
  static func meaning(
    of title: String, kinds: Codelist, statuses: Codelist?
  ) -> (kind: FactValue?, status: FactValue?) {
    let leading = statuses?.takingLeadingName(of: title)
    let status = leading?.position.flatMap { position in statuses?.entries[position].code }
    let rest = status == nil ? title : (leading?.rest ?? title)
    var kind: FactValue?
    if case .codes(let positions) = kinds.resolve(rest).codes {
      let codes = positions.map { kinds.entries[$0].code }
      kind = codes.count == 1 ? .code(codes[0]) : .oneOfCodes(codes.sorted())
    }
    return (kind, status.map { .code($0) })
  }

  // MARK: Units

  private mutating func parentRows() -> [Int?] {
    var parents: [Int?] = []
    for unit in 0..<units.count {
      guard case .text(let parent) = units.value("parent", unit) else {
        parents.append(nil)
        continue
      }
      parents.append(units.row(id: parent))
      if units.row(id: parent) == nil {
        report(
          Diagnostic(
            .unknownParent, at: place(ofUnit: unit, fact: "parent"),
            ["id": .text(units.ids[unit]), "parent": .text(parent)]))
      }
    }
    return parents
  }

  /// Cuts each loop of parents at the unit with the least id, so that the order of rows does not matter.
  private mutating func cutCycles(_ parents: inout [Int?]) {
    var isClear = Array(repeating: false, count: units.count)
    for start in units.ids.indices.sorted(by: { units.ids[$0] < units.ids[$1] }) {
      var path: [Int] = []
      var positions: [Int: Int] = [:]
      var next: Int? = start
      while let unit = next, !isClear[unit] {
        if let first = positions[unit] {
          cutLoop(Array(path[first...]), &parents)
          break
        }
        positions[unit] = path.count
        path.append(unit)
        next = parents[unit]
      }
      for unit in path { isClear[unit] = true }
    }
  }

  private mutating func cutLoop(_ loop: [Int], _ parents: inout [Int?]) {
    guard let cut = loop.min(by: { units.ids[$0] < units.ids[$1] }),
      let start = loop.firstIndex(of: cut)
    else { return }
    parents[cut] = nil
    let ordered = loop[start...] + loop[..<start] + [cut]
    report(
      Diagnostic(
        .parentCycle, at: place(ofUnit: cut, fact: "parent"),
        [
          "id": .text(units.ids[cut]),
          "loop": .text(ordered.map { "`\(units.ids[$0])`" }.joined(separator: " → ")),
        ]))
  }

  // MARK: People

  private mutating func reportSuspectedDuplicates() {
    struct Key: Hashable {
      let name: String
      let birthDate: CalendarDate
    }
    var first: [Key: Int] = [:]
    for person in people.ids.indices.sorted(by: { people.ids[$0] < people.ids[$1] }) {
      guard case .text(let name) = people.value("name", person),
        case .date(let range) = people.value("birth_date", person), let date = range.exactDate
      else { continue }
      let key = Key(name: TextFolding.key(name), birthDate: date)
      guard let other = first[key] else {
        first[key] = person
        continue
      }
      report(
        Diagnostic(
          .suspectedDuplicate, at: place(ofPerson: person),
          ["first": .text(people.ids[other]), "second": .text(people.ids[person])],
          related: [Diagnostic.Related(place(ofPerson: other), Sentence(.firstHere))]))
    }
  }
}
