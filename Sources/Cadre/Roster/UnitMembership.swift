/// Who has posts in which unit.
struct UnitMembership: Sendable {
  /// For each unit where its people begin in `people`, and the end.
  private let starts: [UInt32]
  private let members: [UInt32]

  /// People with a post whose unit is not known, or whose posts are not given, ascending.
  let peopleOfUnknownUnit: [Int]

  /// The people with a post in a unit, ascending.
  func people(of unit: Int) -> [Int] {
    members[Int(starts[unit])..<Int(starts[unit + 1])].map(Int.init)
  }

  init(posts: RecordTable, unitOfPost: [Int32], units: Int, people: Int) {
    var starts = Array(repeating: UInt32(0), count: units + 1)
    var unknown: [Int] = []
    Self.forEachStanding(posts, unitOfPost, people: people) { person, unit in
      if let unit { starts[unit + 1] += 1 } else { unknown.append(person) }
    }
    for unit in 0..<units { starts[unit + 1] += starts[unit] }
    var next = starts
    var members = Array(repeating: UInt32(0), count: Int(starts[units]))
    Self.forEachStanding(posts, unitOfPost, people: people) { person, unit in
      guard let unit else { return }
      members[Int(next[unit])] = UInt32(person)
      next[unit] += 1
    }
    self.starts = starts
    self.members = members
    peopleOfUnknownUnit = unknown
  }

  /// Calls `body` once for each person and unit in which the person has posts, people ascending; nil is an unknown unit.
  private static func forEachStanding(
    _ posts: RecordTable, _ unitOfPost: [Int32], people: Int, _ body: (Int, Int?) -> Void
  ) {
    for person in 0..<people {
      let rows = posts.rows(of: person)
      var isOpen = !posts.isGiven(person)
      for row in rows {
        let unit = unitOfPost[row]
        if unit < 0 {
          isOpen = true
        } else if !unitOfPost[rows.lowerBound..<row].contains(unit) {
          body(person, Int(unit))
        }
      }
      if isOpen { body(person, nil) }
    }
  }
}
