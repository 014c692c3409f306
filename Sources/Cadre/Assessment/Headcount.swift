/// The people of a team by what is known of them, and every number of members and of counted members that is possible.
package struct Headcount: Hashable {
  /// Members who are counted.
  var counted = 0

  /// Members who are not.
  var others = 0

  /// Members of whom it is not known whether they count.
  var openMembers = 0

  /// People who count if they are members.
  var countedIfMember = 0

  /// People who do not count, and may be members.
  var othersIfMember = 0

  /// People of whom neither is known.
  var fullyOpen = 0

  /// Adds a person.
  mutating func add(isMember: Truth, counts: Truth) {
    switch (isMember, counts) {
    case (.false, _): break
    case (.true, .true): counted += 1
    case (.true, .false): others += 1
    case (.true, .unknown): openMembers += 1
    case (.unknown, .true): countedIfMember += 1
    case (.unknown, .false): othersIfMember += 1
    case (.unknown, .unknown): fullyOpen += 1
    }
  }

  /// The possible sizes.
  package var sizes: ClosedRange<Int> {
    let certain = counted + others + openMembers
    return certain...(certain + countedIfMember + othersIfMember + fullyOpen)
  }

  /// The possible numbers of counted members in a team of `size`: every number of the range is possible.
  func counts(size: Int) -> ClosedRange<Int> {
    let joining = size - sizes.lowerBound
    let least = counted + max(0, joining - othersIfMember - fullyOpen)
    let greatest = counted + openMembers + min(joining, countedIfMember + fullyOpen)
    return least...greatest
  }

  /// The possible numbers of counted members.
  package var allCounts: ClosedRange<Int> {
    counted...(counted + openMembers + countedIfMember + fullyOpen)
  }

  /// The least and the greatest possible share of a team that is not empty.
  package var share: Bounds? {
    guard sizes.upperBound > 0 else { return nil }
    let inverse = Headcount(
      counted: others, others: counted, openMembers: openMembers,
      countedIfMember: othersIfMember, othersIfMember: countedIfMember, fullyOpen: fullyOpen)
    let greatest = inverse.leastShare
    return Bounds(
      least: leastShare, greatest: Share(greatest.size - greatest.counted, of: greatest.size))
  }

  /// Everybody who would lower the share is a member and does not count; who would raise it stays out.
  private var leastShare: Share {
    let size = counted + others + openMembers + othersIfMember + fullyOpen
    // Where only people who count can join, one of them makes the team.
    return size > 0 ? Share(counted, of: size) : Share(1, of: 1)
  }
}
