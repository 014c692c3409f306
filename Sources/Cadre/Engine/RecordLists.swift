/// The lists of records of one kind that the people of a space have, folded onto these.
struct RecordLists {
  private let table: RecordTable
  private let owner: FactOwner

  /// Set for posts that are looked through in one unit; with the unit of each post.
  private let standings: Standings?
  private let unitOfPost: [Int32]

  /// The number of lists.
  let count: Int

  init(roster: Roster, owner: FactOwner, standings: Standings?) {
    table = roster.records(of: owner)
    self.owner = owner
    self.standings = standings
    unitOfPost = roster.postUnits
    count = standings?.count ?? roster.people.count
  }

  // MARK: Rows of a list

  /// Whether there may be records that the roster does not give.
  private func isOpen(_ row: Int) -> Bool { standings == nil && !table.given[row] }

  /// Calls `body` for every record of a list with whether it belongs there for certain.
  @inline(__always)
  private func forEachRecord(of row: Int, _ body: (_ record: Int, _ isCertain: Bool) -> Void) {
    guard let standings else {
      for record in table.rows(of: row) { body(record, true) }
      return
    }
    for record in table.rows(of: standings.person(row)) {
      let unit = unitOfPost[record]
      if unit == standings.units[row] {
        body(record, true)
      } else if unit < 0 {
        body(record, false)
      }
    }
  }

  /// The records of a list as the evaluator takes them.
  func matches(of row: Int, _ holds: TruthPlane) -> RecordMatches {
    var matches: [RecordMatches.Match] = []
    forEachRecord(of: row) { record, isCertain in
      matches.append(
        RecordMatches.Match(
          record: RecordReference(owner: owner, row: record),
          isPresent: isCertain ? .true : .unknown, holds: holds[record]))
    }
    return RecordMatches(matches: matches, isOpen: isOpen(row))
  }

  /// How many records meet the condition in the least and in the greatest case; nil: no upper end.
  func countRange(of row: Int, _ holds: TruthPlane) -> (least: Int, greatest: Int?) {
    var (least, greatest) = (0, 0)
    forEachRecord(of: row) { record, isCertain in
      if isCertain && holds.certain[record] { least += 1 }
      if holds.possible[record] { greatest += 1 }
    }
    return (least, isOpen(row) ? nil : greatest)
  }

  // MARK: Folding

  /// Whether some record of each list meets the condition.
  func any(_ holds: TruthPlane) -> TruthPlane {
    if case .aligned(let present) = table.ownership {
      // Where people stand in one unit each, the post is the one in the row.
      guard standings == nil else { return holds }
      return TruthPlane(
        certain: present & holds.certain, possible: (present & holds.possible) | ~table.given)
    }
    return TruthPlane(count: count) { row in
      var (isCertain, isPossible) = (false, isOpen(row))
      forEachRecord(of: row) { record, isPresent in
        if isPresent && holds.certain[record] { isCertain = true }
        if holds.possible[record] { isPossible = true }
      }
      return isCertain ? .true : isPossible ? .unknown : .false
    }
  }

  /// Whether every record of each list meets the condition.
  func every(_ holds: TruthPlane) -> TruthPlane {
    if case .aligned(let present) = table.ownership {
      guard standings == nil else { return holds }
      return TruthPlane(
        certain: table.given & (~present | holds.certain), possible: ~present | holds.possible)
    }
    return TruthPlane(count: count) { row in
      var (isCertain, isPossible) = (!isOpen(row), true)
      forEachRecord(of: row) { record, isPresent in
        if !holds.certain[record] { isCertain = false }
        if isPresent && !holds.possible[record] { isPossible = false }
      }
      return isCertain ? .true : isPossible ? .unknown : .false
    }
  }
}
