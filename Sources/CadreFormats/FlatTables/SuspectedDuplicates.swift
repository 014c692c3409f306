import Cadre

/// People with the same name and date of birth, under two ids.
struct SuspectedDuplicates {
  private let flat: FlatRoster
  private let names: FlatTable.Column?
  private let dates: (values: [FactValue?], codes: NarrowCodes)?

  init(_ flat: FlatRoster, _ values: FlatValues) {
    self.flat = flat
    func index(_ fact: FactReference) -> Int? {
      flat.layout.rowFacts.firstIndex { $0.reference == fact }
    }
    names = index(.personName).map { flat.table.cells[$0] }
    dates = index(.birthDate).map { (values.rows[$0], flat.table.cells[$0].codes) }
  }

  /// The number of each date that is known to the day, so that dates written in two ways have one; -1 for the others.
  private static func numbers(of dates: [FactValue?]) -> (numbers: [Int], count: Int) {
    var known: [CalendarDate: Int] = [:]
    let numbers = dates.map { value -> Int in
      guard case .date(let range) = value, let date = range.exactDate else { return -1 }
      if let number = known[date] { return number }
      known[date] = known.count
      return known.count - 1
    }
    return (numbers, known.count)
  }

  /// A finding for each person who may be an earlier one.
  func findings() throws(Unusual) -> [Diagnostic] {
    guard let names, let dates else { return [] }
    let born = Self.numbers(of: dates.values)
    let skeletons = (0..<names.values.count).map { NameSkeleton(names.values[$0]) }
    // Rows by date of birth, those of one date ascending.
    var starts = Array(repeating: 0, count: born.count + 1)
    func date(_ row: Int) -> Int? {
      let number = born.numbers[dates.codes[row]]
      return number < 0 || names.codes[row] == CellDictionary.empty ? nil : number
    }
    for row in 0..<flat.table.count {
      if let date = date(row) { starts[date + 1] += 1 }
    }
    for date in 0..<born.count { starts[date + 1] += starts[date] }
    var rows = Array(repeating: UInt32(0), count: starts[born.count])
    var next = starts
    for row in 0..<flat.table.count {
      guard let date = date(row) else { continue }
      rows[next[date]] = UInt32(row)
      next[date] += 1
    }
    var findings: [Diagnostic] = []
    for date in 0..<born.count {
      for pair in pairs(rows[starts[date]..<starts[date + 1]], names, skeletons) {
        findings.append(finding(first: pair.first, second: pair.second))
      }
    }
    return findings
  }

  /// Each row whose name an earlier row of the same date has, with the first such row.
  private func pairs(
    _ rows: ArraySlice<UInt32>, _ names: FlatTable.Column, _ skeletons: [NameSkeleton?]
  ) -> [(first: Int, second: Int)] {
    guard rows.count > 1 else { return [] }
    var groups: [NameSkeleton?: [Int]] = [:]
    let isOdd = rows.contains { skeletons[names.codes[Int($0)]] == nil }
    for row in rows {
      // A name without a skeleton may be a spelling of any other one.
      groups[isOdd ? nil : skeletons[names.codes[Int(row)]], default: []].append(Int(row))
    }
    var pairs: [(first: Int, second: Int)] = []
    for group in groups.values where group.count > 1 {
      var first: [String: Int] = [:]
      for row in group {
        let key = TextFolding.key(
          String(decoding: names.values[names.codes[row]], as: UTF8.self))
        if let other = first[key] { pairs.append((other, row)) } else { first[key] = row }
      }
    }
    return pairs
  }

  private func finding(first: Int, second: Int) -> Diagnostic {
    let ids = flat.layout.person.index
    func id(_ row: Int) -> String { flat.table.places.cells(ofRow: row)[safe: ids] ?? "" }
    return Diagnostic(
      .suspectedDuplicate, at: flat.place(row: second),
      ["first": .text(id(first)), "second": .text(id(second))],
      related: [Diagnostic.Related(flat.place(row: first), Sentence(.firstHere))])
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
