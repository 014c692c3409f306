/// People where they stand: a row for each person and each unit in which the person has posts.
///
/// In it are decided the conditions that look at posts or at the unit, since these see the team.
struct Standings: Sendable {
  /// The number of rows.
  let count: Int

  /// For each row the unit, or -1 in a row that stands for nobody.
  let units: [Int32]

  /// For each row the person; nil where it is the row itself.
  private let people: [UInt32]?

  /// People with a post whose unit is not known, or whose posts are not given, ascending.
  let unplaced: [Int]

  /// Whether rows are people, so that planes over people need not be copied.
  var isAligned: Bool { people == nil }

  func person(_ row: Int) -> Int { people.map { Int($0[row]) } ?? row }

  init(posts: RecordTable, unitOfPost: [Int32], people count: Int) {
    if case .aligned(let present) = posts.ownership {
      // A post in an unknown unit, and no post at all, is no standing.
      units = present.isFull ? unitOfPost : Self.masked(unitOfPost, by: present)
      people = nil
      self.count = units.count
      unplaced = units.indices.filter {
        present[$0] ? unitOfPost[$0] < 0 : !posts.isGiven($0)
      }
      return
    }
    var units: [Int32] = []
    var people: [UInt32] = []
    var unplaced: [Int] = []
    for person in 0..<count {
      let rows = posts.rows(of: person)
      var isOpen = !posts.isGiven(person)
      for row in rows {
        let unit = unitOfPost[row]
        if unit < 0 {
          isOpen = true
        } else if !unitOfPost[rows.lowerBound..<row].contains(unit) {
          units.append(unit)
          people.append(UInt32(person))
        }
      }
      if isOpen { unplaced.append(person) }
    }
    self.unplaced = unplaced
    let isOneEach =
      people.count == count
      && !people.indices.contains {
        people[$0] != UInt32($0)
      }
    self.units = units
    self.people = isOneEach ? nil : people
    self.count = units.count
  }

  private static func masked(_ units: [Int32], by present: BitPlane) -> [Int32] {
    units.indices.map { present[$0] ? units[$0] : -1 }
  }

  /// A plane over people as one over standings.
  func lifted(_ plane: TruthPlane) -> TruthPlane {
    guard let people else { return plane }
    return TruthPlane(count: count) { plane[Int(people[$0])] }
  }
}
