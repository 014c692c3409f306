/// Who has posts in which unit.
struct UnitMembership: Sendable {
  /// For each unit where its people begin in `members`, and the end.
  private let starts: [UInt32]

  /// For each person of each unit the row among the standings.
  private let members: [UInt32]

  init(_ standings: Standings, units: Int) {
    var starts = Array(repeating: UInt32(0), count: units + 1)
    for unit in standings.units where unit >= 0 { starts[Int(unit) + 1] += 1 }
    for unit in 0..<units { starts[unit + 1] += starts[unit] }
    var next = starts
    var members = Array(repeating: UInt32(0), count: Int(starts[units]))
    for (row, unit) in standings.units.enumerated() where unit >= 0 {
      members[Int(next[Int(unit)])] = UInt32(row)
      next[Int(unit)] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// The rows of a unit among the standings, by ascending person.
  func rows(of unit: Int) -> ArraySlice<UInt32> {
    members[Int(starts[unit])..<Int(starts[unit + 1])]
  }
}
