import OrderedCollections

extension RosterBuilder {
  /// Makes the roster: understands posts, checks the tree of units, and sorts everything.
  ///
  /// Nothing is left in the builder, so that no more memory is needed than for the rows once and those of one table again.
  package mutating func build() -> Roster {
    let statesPostStatus = records[.post].columns.position(of: "status") != nil
    understandPosts()
    understandMajors()
    reportUndeclaredUnits()
    var parents = parentRows()
    cutCycles(&parents)
    reportSuspectedDuplicates()

    let unitOrder = units.rowsByID
    let personOrder = people.rowsByID
    let newUnit = RosterBuilder.inverse(of: unitOrder)
    let newPerson = RosterBuilder.inverse(of: personOrder)
    people.forgetIDs()

    var tables: [FactOwner: RecordTable] = [:]
    var postUnits: [Int32] = []
    for owner in FactOwner.personRecords {
      let draft = records.take(owner)
      let order = recordOrder(draft, owner: owner, newPerson: newPerson)
      tables[owner] = recordTable(owner, draft, order: order, newPerson: newPerson)
      if owner == .post {
        postUnits = order.map { row in
          let unit = draft.units[row]
          return unit < 0 ? -1 : Int32(newUnit[Int(unit)])
        }
      }
    }
    let peopleTable = people.takeTable(in: personOrder)
    return Roster(
      schema: schema, asOf: asOf, files: files, units: units.takeTable(in: unitOrder),
      people: peopleTable,
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

  /// Records by person, and those of a person by what they say.
  private func recordOrder(_ draft: DraftRecords, owner: FactOwner, newPerson: [Int]) -> [Int] {
    var starts = Array(repeating: 0, count: newPerson.count + 1)
    for person in draft.people { starts[newPerson[Int(person)] + 1] += 1 }
    for person in newPerson.indices { starts[person + 1] += starts[person] }
    var next = starts
    var order = Array(repeating: 0, count: draft.count)
    for (row, person) in draft.people.enumerated() {
      order[next[newPerson[Int(person)]]] = row
      next[newPerson[Int(person)]] += 1
    }
    if keepsRecordOrder { return order }
    let facts = schema.facts(of: owner).map(\.reference.name).filter {
      draft.columns.position(of: $0) != nil
    }
    for person in newPerson.indices where starts[person + 1] - starts[person] > 1 {
      let rows = order[starts[person]..<starts[person + 1]].map { row in
        (row: row, content: facts.map { draft.value($0, row)?.description ?? "" })
      }
      let sorted = rows.sorted { $0.content.lexicographicallyPrecedes($1.content) }
      for (offset, entry) in sorted.enumerated() { order[starts[person] + offset] = entry.row }
    }
    return order
  }

  private func recordTable(
    _ owner: FactOwner, _ draft: DraftRecords, order: [Int], newPerson: [Int]
  ) -> RecordTable {
    var given = BitPlane(repeating: completeLists.contains(owner), count: people.count)
    for person in newPerson.indices where draft.isGiven(person) {
      given[newPerson[person]] = true
    }
    return RecordTable(
      draft.table(in: order), owners: order.map { newPerson[Int(draft.people[$0])] },
      people: people.count, given: given)
  }

  // MARK: Posts

  /// Fills kind and status of posts from their titles where these columns say nothing.
  private mutating func understandPosts() {
    guard let kinds = codelists["posts"] else { return }
    let statuses = codelists["post-statuses"]
    var unclear: OrderedDictionary<String, (row: Int, count: Int)> = [:]
    // By the code of the title.
    var understood: [Int32: (kind: FactValue?, status: FactValue?)] = [:]
    let titles = records[.post].columns.position(of: "title")
    for row in 0..<records[.post].count {
      let needsKind = records[.post].lacks("kind", row)
      let needsStatus = records[.post].lacks("status", row)
      guard needsKind || needsStatus, let titles,
        case .text(let title) = records[.post].value("title", row)
      else { continue }
      let code = records[.post].columns.code(titles, row)
      let meaning = understood[code] ?? Self.meaning(of: title, kinds: kinds, statuses: statuses)
      understood[code] = meaning
      if needsKind {
        if let kind = meaning.kind { records[.post].set(kind, fact: "kind", row: row) }
        if meaning.kind == nil { unclear[title, default: (row, 0)].count += 1 }
      }
      if needsStatus, let status = meaning.status {
        records[.post].set(status, fact: "status", row: row)
      }
    }
    for (position, (title, found)) in unclear.enumerated() {
      report(
        Self.unclearPost(
          title, count: found.count, at: place(of: .post, row: found.row, fact: "title"),
          position: position, in: codelists))
    }
  }

  /// A title of posts that is not understood.
  ///
  /// - Parameter position: how many such titles there were before; only the first get suggestions, which are slow.
  package static func unclearPost(
    _ title: String, count: Int, at place: Place?, position: Int,
    in codelists: [Codelist.ID: Codelist]
  ) -> Diagnostic {
    let rest = codelists["post-statuses"]?.takingLeadingName(of: title).rest ?? title
    return Diagnostic(
      .unclearPost, at: place, ["title": .text(title), "count": "\(count)"],
      help: position < Codelist.mostSuggestions
        ? codelists["posts"]?.suggestions(for: rest) ?? [] : [])
  }

  /// What a written title says about kind and status of the post.
  package static func meaning(
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
    for start in units.rowsByID {
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
    /// A name and a date of birth by their numbers.
    struct Key: Hashable {
      let name: Int32
      let date: Int32
    }
    let names = ValueNumbers(people, fact: "name") { value -> String? in
      guard case .text(let name) = value else { return nil }
      return TextFolding.key(name)
    }
    let dates = ValueNumbers(people, fact: "birth_date") { value -> CalendarDate? in
      guard case .date(let range) = value else { return nil }
      return range.exactDate
    }
    var first: [Key: Int] = [:]
    first.reserveCapacity(people.count)
    for person in people.rowsByID {
      guard let name = names[person], let date = dates[person] else { continue }
      let key = Key(name: name, date: date)
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

/// A number for what the value of each row means, the same for all ways of writing it.
private struct ValueNumbers {
  /// By the code of the value.
  private var numbers: [Int32?] = [nil]
  private let column: FactColumnBuilder?

  init<Meaning: Hashable>(
    _ table: DraftTable, fact: String, meaning: (FactValue?) -> Meaning?
  ) {
    column = table.columns.builder(of: fact)
    var known: [Meaning: Int32] = [:]
    for value in (column?.column.values ?? []).dropFirst() {
      guard let meaning = meaning(value) else {
        numbers.append(nil)
        continue
      }
      let number = known[meaning] ?? Int32(known.count)
      known[meaning] = number
      numbers.append(number)
    }
  }

  subscript(row: Int) -> Int32? { column.flatMap { numbers[$0.code(row)] } }
}
