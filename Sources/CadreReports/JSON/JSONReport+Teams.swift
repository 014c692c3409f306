import Cadre

extension JSONWriter {
  mutating func team(_ team: TeamAssessment, in assessment: Assessment) {
    let roster = assessment.roster
    object { writer in
      writer.field("requirement", team.requirement)
      writer.identity(of: team.team, in: assessment)
      writer.field("verdict", team.verdict.rawValue)
      writer.field("is_decided_by_default", team.isDecidedByDefault)
      writer.field("exception", team.exception)
      writer.field("size", range: team.size)
      writer.field("counted", range: team.counted)
      writer.field("share", team.share) { writer, bounds in
        writer.share("least", bounds.least)
        writer.share("greatest", bounds.greatest)
      }
      writer.weights(team.weights)
      writer.field("demands", array: team.demands) { $0.demand($1, in: assessment.criteria) }
      writer.field("gap", team.gap) { writer, gap in
        writer.field("direction", gap.direction.rawValue)
        writer.ways("certain", gap.certain)
        writer.ways("possible", gap.possible)
      }
      writer.openFacts(team.openFacts, in: roster)
      writer.field("nearest_misses", array: team.nearestMisses) {
        $0.nearestMiss($1, in: assessment)
      }
      writer.field("rejected_rows", team.rejectedRows)
      writer.field("members", array: team.members) { $0.member($1, in: roster) }
    }
  }

  private mutating func identity(of team: Team, in assessment: Assessment) {
    let roster = assessment.roster
    var kind = "roster"
    var fact: String?
    var name: String?
    var level: String?
    switch team.kind {
    case .unit(let unit):
      kind = "unit"
      name = roster.unitName(unit)
      level = roster.units.value("level", unit)?.description
    case .group(let reference, _):
      kind = "group"
      fact = reference.description
    case .roster: break
    }
    field("team") {
      $0.field("id", team.id)
      $0.field("kind", kind)
      $0.field("fact", fact)
      $0.field("name", name)
      $0.field("level", level)
    }
  }

  // MARK: Numbers

  private mutating func share(_ name: String, _ share: Share) {
    field(name) {
      $0.field("counted", share.counted)
      $0.field("size", share.size)
    }
  }

  private mutating func weights(_ weights: TeamAssessment.Weights?) {
    field("weights", weights) { writer, weights in
      for (name, range) in [("counted", weights.counted), ("total", weights.total)] {
        writer.field(name) {
          $0.field("least", range.least.description)
          $0.field("greatest", range.greatest?.description)
        }
      }
    }
  }

  private mutating func demand(_ demand: Demand, in criteria: Criteria) {
    object { writer in
      writer.field("least", range: demand.least)
      writer.field("greatest", range: demand.greatest)
      writer.field("share", demand.share?.description)
      writer.field("share_at_most", demand.shareAtMost?.description)
      writer.field("verdict", demand.verdict?.rawValue)
      writer.field("exception", demand.exception)
      writer.field("parameter", demand.parameter) { writer, use in
        let rows = criteria.parameters[use.parameter]?.rows ?? []
        writer.field("id", use.parameter)
        writer.field("code", use.code)
        writer.field("place", place: rows.indices.contains(use.row) ? rows[use.row].place : nil)
      }
      writer.field("parameter_without_value", demand.parameterWithoutValue)
    }
  }

  private mutating func ways(_ name: String, _ ways: Gap.Ways) {
    field(name) {
      $0.field("appoint", ways.appoint)
      $0.field("replace", ways.replace)
      $0.field("depart", ways.depart)
    }
  }

  // MARK: Facts and people

  private mutating func openFacts(_ open: OpenFacts?, in roster: Roster) {
    field("open_facts", open) { writer, open in
      writer.field("facts", array: open.facts) { writer, fact in
        writer.object {
          $0.field("path", fact.path(in: roster))
          $0.field("place", place: fact.place(in: roster))
        }
      }
      writer.field("settling_met", texts: open.settlingMet?.map { $0.path(in: roster) })
      writer.field("settling_unmet", texts: open.settlingUnmet?.map { $0.path(in: roster) })
    }
  }

  private mutating func nearestMiss(_ miss: NearestMiss, in assessment: Assessment) {
    object { writer in
      writer.field("person", assessment.roster.personID(miss.person))
      writer.field("counts_from", miss.countsFrom?.description)
      writer.field("lacks", array: miss.lacks) { $0.lack($1, in: assessment) }
    }
  }

  private mutating func lack(_ lack: Lack, in assessment: Assessment) {
    var fact: String?
    if case .test(let test) = lack.condition.form { fact = test.fact.description }
    let record = lack.record.flatMap { owner in
      lack.row.flatMap { assessment.roster.place(of: owner, $0) }
    }
    object { writer in
      writer.field("condition", place: lack.condition.place)
      writer.field("fact", fact)
      writer.field("record", place: record)
      writer.field("found", lack.found?.description)
      writer.field("months_lacking", lack.monthsLacking)
      writer.key("message")
      writer.localized { language in
        let names = Names(
          criteria: assessment.criteria, roster: assessment.roster, date: assessment.date,
          language: language)
        return LackSentences(names: names, criteria: assessment.criteria, date: assessment.date)
          .text(of: [lack])
      }
    }
  }

  private mutating func member(_ member: TeamAssessment.Member, in roster: Roster) {
    object { writer in
      writer.field("id", roster.personID(member.person))
      writer.field("name", roster.personName(member.person))
      writer.field("is_member", member.isMember.name)
      writer.field("counts", member.counts.name)
      writer.field("weight", member.weight?.description)
      writer.field("place", place: roster.place(of: .person, member.person))
    }
  }
}

extension Truth {
  /// `true`, `false` or `unknown`.
  fileprivate var name: String {
    switch self {
    case .true: "true"
    case .false: "false"
    case .unknown: "unknown"
    }
  }
}
