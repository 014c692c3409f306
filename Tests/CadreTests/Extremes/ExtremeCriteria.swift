import Testing

@testable import Cadre

/// Criteria with one requirement, whose parts a test may choose.
struct ExtremeCriteria {
  var expert = "{ has: degree }"
  var forEach = "unit"
  var share = "at_least_share: 25%\n    rounding: up"
  var ifNobody = "not_applicable"
  var more = ""

  var yaml: String {
    """
    cadre: 1
    id: extreme
    version: "1"
    status: draft
    title: { en: Extreme }
    sources:
      s: { cite: { en: Source } }
    facts:
      points: { of: person, type: number, title: { en: points } }
    definitions:
      leader: { means: { has: post } }
      expert: { cites: s, means: \(expert) }
    \(more)
    requirements:
      - id: r
        title: { en: Requirement }
        cites: s
        force: target
        for_each: \(forEach)
        among: leader
        count: expert
        \(share)
        if_nobody: \(ifNobody)

    """
  }

  /// The assessment of some units with their people.
  func assess(
    units: [Roster.UnitValues] = [Roster.UnitValues(id: "u", facts: ["level": "province"])],
    people: [Roster.PersonValues]
  ) throws -> Assessment {
    let criteria = try #require(CriteriaReading(yaml).criteria)
    let roster = try Roster(units: units, people: people, for: criteria)
    return criteria.assess(roster, on: CalendarDate(2025, 6, 30))
  }

  func verdict(of people: [Roster.PersonValues]) throws -> Verdict? {
    try assess(people: people).teams.first?.verdict
  }
}

extension Roster.PersonValues {
  /// Somebody with a post in a unit.
  static func leader(
    _ id: String, in unit: String = "u", _ facts: [String: String] = [:], isExpert: Bool = false,
    employment: [[String: String]] = []
  ) -> Self {
    Self(
      id: id, facts: facts, posts: [["unit": unit]],
      degrees: isExpert ? [["level": "bachelor"]] : [], employment: employment)
  }
}
