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

  /// A finding for each person who may be an earlier one.
  func findings() -> [Diagnostic] {
    guard let names, let dates else { return [] }
    let born = Self.numbers(of: dates.values)
    let classes = NameSkeleton.classes(of: names.values)
    let byDate = RowsByNumber(rows: rows, numbers: born.count) { row in
      names.codes[row] == CellDictionary.empty ? -1 : born.numbers[dates.codes[row]]
    }
    // The date for which a class of names was met last, and the first row with it.
    var met = Array(repeating: (date: -1, row: 0), count: classes.count)
    var findings: [Diagnostic] = []
    for date in 0..<born.count {
      var groups: [Int: [Int]] = [:]
      for row in byDate.rows(of: date).lazy.map(Int.init) {
        let name = classes.numbers[names.codes[row]]
        if met[name].date == date {
          groups[name, default: [met[name].row]].append(row)
        } else {
          met[name] = (date, row)
        }
      }
      for group in groups.values { findings += self.findings(among: group, names) }
    }
    return findings
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

  /// The rows in the order of the ids of their people.
  private var rows: [Int] { flat.table.people?.rows ?? Array(0..<flat.table.count) }

  /// Compares the names of rows, in their order, that have one date and may have one name.
  private func findings(among rows: [Int], _ names: FlatTable.Column) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var findings: [Diagnostic] = []
    for row in rows {
      let key = TextFolding.key(
        String(decoding: names.values[names.codes[row]], as: UTF8.self))
      if let other = first[key] {
        findings.append(finding(first: other, second: row))
      } else {
        first[key] = row
      }
    }
    return findings
  }

  private func finding(first: Int, second: Int) -> Diagnostic {
    func id(_ row: Int) -> String {
      flat.table.places.text(row, flat.layout.person.index) ?? ""
    }
    return Diagnostic(
      .suspectedDuplicate, at: flat.place(row: second),
      ["first": .text(id(first)), "second": .text(id(second))],
      related: [Diagnostic.Related(flat.place(row: first), Sentence(.firstHere))])
  }
}

/// Rows put together by a small number that each has, those of one number in their order.
private struct RowsByNumber {
  private var starts: [Int]
  private var ordered: [UInt32]

  /// - Parameter number: The number of a row, or -1 to leave it out.
  init(rows: [Int], numbers: Int, _ number: (Int) -> Int) {
    starts = Array(repeating: 0, count: numbers + 1)
    for row in rows {
      let number = number(row)
      if number >= 0 { starts[number + 1] += 1 }
    }
    for number in 0..<numbers { starts[number + 1] += starts[number] }
    ordered = Array(repeating: 0, count: starts[numbers])
    var next = starts
    for row in rows {
      let number = number(row)
      guard number >= 0 else { continue }
      ordered[next[number]] = UInt32(row)
      next[number] += 1
    }
  }

  func rows(of number: Int) -> ArraySlice<UInt32> { ordered[starts[number]..<starts[number + 1]] }
}
