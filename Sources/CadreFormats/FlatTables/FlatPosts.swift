import Cadre

/// The posts of a flat table, whose kind and status follow from their titles where nothing else is written.
struct FlatPosts {
  private(set) var columns: [AlignedRoster.FactColumnEntry]

  /// Whether some post has a status written for it, beside what titles say.
  let statesStatus: Bool
  private let flat: FlatRoster

  /// Titles that say nothing about the kind of a post that has no other: the first row and how many there are.
  private var unclear: [(title: String, row: Int, count: Int)] = []

  init(_ columns: [AlignedRoster.FactColumnEntry], _ flat: FlatRoster) {
    self.columns = columns
    self.flat = flat
    statesStatus = columns.contains { $0.fact == "status" && $0.column.coded != nil }
  }

  /// Fills kind and status from the titles.
  mutating func understand(kinds: Codelist?, statuses: Codelist?) {
    guard let kinds, let titles = columns.first(where: { $0.fact == "title" })?.column.coded else {
      return
    }
    let meanings = titles.values.map { title -> (kind: FactValue?, status: FactValue?) in
      guard case .text(let title) = title else { return (nil, nil) }
      return RosterBuilder.meaning(of: title, kinds: kinds, statuses: statuses)
    }
    noteUnclear(titles, meanings.map { $0.kind != nil })
    fill("kind", by: titles.codes, meanings.map(\.kind))
    fill("status", by: titles.codes, meanings.map(\.status))
  }

  private func column(_ fact: String) -> (values: [FactValue?], codes: NarrowCodes) {
    columns.first { $0.fact == fact }?.column.coded
      ?? ([nil], NarrowCodes(repeatingZero: flat.table.count))
  }

  private mutating func fill(_ fact: String, by titles: NarrowCodes, _ meanings: [FactValue?]) {
    var (values, known) = column(fact)
    guard meanings.contains(where: { $0 != nil }), known.containsZero else { return }
    let first = values.count
    values += meanings
    var codes = NarrowCodes()
    for row in 0..<known.count {
      let code = known[row]
      codes.append(code > 0 || meanings[titles[row]] == nil ? code : first + titles[row])
    }
    let filled = FactColumn(values: values, codes: codes)
    columns.removeAll { $0.fact == fact }
    columns.append((fact, filled))
  }

  private mutating func noteUnclear(
    _ titles: (values: [FactValue?], codes: NarrowCodes), _ isClear: [Bool]
  ) {
    let kinds = column("kind").codes
    guard isClear.dropFirst().contains(false), kinds.containsZero else { return }
    var found: [Int: (row: Int, count: Int)] = [:]
    for row in 0..<kinds.count where kinds[row] == 0 {
      let title = titles.codes[row]
      if title > 0, !isClear[title] { found[title, default: (row, 0)].count += 1 }
    }
    unclear = found.sorted { $0.value.row < $1.value.row }.compactMap { code, rows in
      guard case .text(let title) = titles.values[code] else { return nil }
      return (title, rows.row, rows.count)
    }
  }

  /// Reports titles from which nothing follows.
  func findings() -> [Diagnostic] {
    let column = flat.layout.mapping[.fact(.postTitle)]
    return unclear.enumerated().map { position, post in
      RosterBuilder.unclearPost(
        post.title, count: post.count, at: flat.place(row: post.row, column), position: position,
        in: flat.codelists)
    }
  }
}

extension NarrowCodes {
  /// Whether some row has the code 0, that of the empty cell.
  var containsZero: Bool {
    switch packed {
    case .bytes(let codes): codes.contains(0)
    case .shorts(let codes): codes.contains(0)
    case .words(let codes): codes.contains(0)
    }
  }
}
