/// Somebody of whom membership, counting or weight is open.
struct OpenPerson {
  /// The position among the members of the team.
  let position: Int
  let membership: Support
  let counting: Support

  /// Every missing fact that can matter.
  let relevant: [MissingFact]

  /// More for those whom fewer facts settle; ties go by position, which is the order of ids.
  var usefulness: (Int, Int) { (-relevant.count, -position) }

  /// What answers to some facts make of a person.
  struct Answer {
    let position: Int

    /// nil: what was known before.
    let isMember: Truth?
    let counts: Truth?
    let facts: [MissingFact]

    /// The member after the answer.
    func applied(to member: TeamAssessment.Member) -> TeamAssessment.Member {
      TeamAssessment.Member(
        person: member.person, isMember: isMember ?? member.isMember,
        counts: counts ?? member.counts, possibleWeight: member.possibleWeight)
    }
  }

  /// The answers that are possible and that take some fact: in and counted or not, or out; and where both questions are
  /// open, an answer to only one of them.
  var answers: [Answer] {
    let whole = [
      answer(.true, .true, Support.all([membership, counting]).toTrue),
      answer(.true, .false, Support.all([membership, !counting]).toTrue),
      answer(.false, .false, membership.toFalse),
    ]
    guard !membership.relevant.isEmpty, !counting.relevant.isEmpty else {
      return whole.compactMap(\.self)
    }
    let half = [
      answer(.true, nil, membership.toTrue), answer(nil, .true, counting.toTrue),
      answer(nil, .false, counting.toFalse),
    ]
    return (whole + half).compactMap(\.self)
  }

  private func answer(_ isMember: Truth?, _ counts: Truth?, _ facts: [MissingFact]?) -> Answer? {
    guard let facts, !facts.isEmpty else { return nil }
    return Answer(position: position, isMember: isMember, counts: counts, facts: facts)
  }
}
