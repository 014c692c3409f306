public import Cadre

/// How the answers of two criteria differ, as JSON for programs.
public enum ComparisonJSON {
  /// The version of the format.
  public static let version = 1

  /// The comparison, ending with a line break.
  public static func text(of comparison: CriteriaComparison) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("cadre_comparison", version)
      writer.tool()
      writer.field("date", comparison.before.date.description)
      writer.field("before") { $0.side(comparison.before.criteria) }
      writer.field("after") { $0.side(comparison.after.criteria) }
      writer.field("counts") { $0.counts(comparison) }
      writer.field("teams", array: comparison.teams) { $0.change($1) }
      writer.field("people", array: comparison.people) {
        $0.change($1, in: comparison.before.roster)
      }
      writer.field("unmatched_requirements", texts: comparison.unmatched)
    }
    return writer.text
  }

  /// The JSON Schema of the format.
  public static var schema: String {
    let side: JSONSchema = .object([
      ("id", .text), ("version", .text),
      ("status", .choice(Criteria.Status.allCases.map(\.rawValue))),
      ("file", .text), ("sha256", .optional(.text)),
      ("overrides", .overrides),
    ])
    let shares: JSONSchema = .object([("least", .text), ("greatest", .text)])
    let verdict: JSONSchema = .object([
      ("verdict", .choice(Verdict.allCases.map(\.rawValue))), ("share", .optional(shares)),
    ])
    let truth: JSONSchema = .choice(Truth.allCases.map { "\($0)" })
    let clause: JSONSchema = .object([
      ("place", .reference("place")), ("fact", .optional(.text)),
      ("record", .optional(.reference("place"))), ("found", .optional(.text)),
      ("months_lacking", .optional(.integer)),
      ("months", .optional(.object([("least", .integer), ("greatest", .optional(.integer))]))),
    ])
    let clauses: JSONSchema = .object([("before", .array(clause)), ("after", .array(clause))])
    return JSONSchema.document(
      "Comparison of Cadre",
      .object([
        ("cadre_comparison", .constant(version)), ("tool", .reference("tool")), ("date", .text),
        ("before", .reference("criteria")), ("after", .reference("criteria")),
        (
          "counts",
          .object([
            ("better", .integer), ("worse", .integer), ("other", .integer), ("people", .integer),
          ])
        ),
        (
          "teams",
          .array(
            .object([
              ("requirement", .text), ("team", .text),
              (
                "direction",
                .optional(.choice(CriteriaComparison.Direction.allCases.map(\.rawValue)))
              ),
              ("before", .reference("verdict")), ("after", .reference("verdict")),
            ]))
        ),
        (
          "people",
          .array(
            .object([
              ("requirement", .text), ("team", .text), ("person", .text),
              ("aspect", .choice(CriteriaComparison.Aspect.allCases.map(\.rawValue))),
              ("before", truth), ("after", truth), ("clauses", clauses),
            ]))
        ), ("unmatched_requirements", .array(.text)),
      ]),
      definitions: JSONSchema.sharedDefinitions + [("criteria", side), ("verdict", verdict)])
  }
}

extension JSONWriter {
  fileprivate mutating func side(_ criteria: Criteria) {
    field("id", criteria.id)
    field("version", criteria.version)
    field("status", criteria.status.rawValue)
    field("file", criteria.file)
    field("sha256", criteria.contentHash.isEmpty ? nil : criteria.contentHash)
    overrides(of: criteria)
  }

  fileprivate mutating func counts(_ comparison: CriteriaComparison) {
    for direction in CriteriaComparison.Direction?.inOrder {
      field(
        direction?.rawValue ?? "other", comparison.teams.count { $0.direction == direction })
    }
    field("people", Set(comparison.people.map(\.person)).count)
  }

  fileprivate mutating func change(_ change: CriteriaComparison.TeamChange) {
    object { writer in
      writer.field("requirement", change.requirement)
      writer.field("team", change.team.id)
      writer.field("direction", change.direction?.rawValue)
      for (name, team) in [("before", change.before), ("after", change.after)] {
        writer.field(name) { writer in
          writer.field("verdict", team.verdict.rawValue)
          writer.field("share", team.share) {
            $0.field("least", $1.least.description)
            $0.field("greatest", $1.greatest.description)
          }
        }
      }
    }
  }

  fileprivate mutating func change(
    _ change: CriteriaComparison.PersonChange, in roster: Roster
  ) {
    object { writer in
      writer.field("requirement", change.requirement)
      writer.field("team", change.team.id)
      writer.field("person", roster.personID(change.person))
      writer.field("aspect", change.aspect.rawValue)
      writer.field("before", "\(change.before)")
      writer.field("after", "\(change.after)")
      writer.field("clauses") { writer in
        writer.field("before", array: change.clausesBefore) { $0.clause($1, in: roster) }
        writer.field("after", array: change.clausesAfter) { $0.clause($1, in: roster) }
      }
    }
  }

  private mutating func clause(_ clause: CriteriaComparison.Clause, in roster: Roster) {
    object {
      $0.field("place", place: clause.condition.place)
      $0.field("fact", clause.fact?.description)
      $0.field("record", place: clause.recordPlace(in: roster))
      $0.field("found", clause.found?.description)
      $0.field("months_lacking", clause.monthsLacking)
      $0.field("months", clause.time) { writer, time in
        writer.field("least", time.leastMonths)
        writer.field("greatest", time.greatestMonths)
      }
    }
  }
}
