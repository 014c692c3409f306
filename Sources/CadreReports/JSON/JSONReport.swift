public import Cadre

/// An assessment as versioned JSON, with everything that text reports say and more.
public enum JSONReport {
  /// The version of the format, `cadre_result`; it changes when a reader of the format could break.
  public static let version = 1

  /// The assessment; the same assessment gives the same bytes.
  public static func text(of assessment: Assessment) -> String {
    var writer = JSONWriter()
    write(assessment, with: &writer)
    return writer.text
  }

  /// Hands over assessments in blocks: one as it is, several as an array.
  package static func write(_ assessments: [Assessment], to sink: ([UInt8]) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      let isArray = assessments.count != 1
      if isArray { sink([UInt8(ascii: "[")]) }
      for (position, assessment) in assessments.enumerated() {
        if position > 0 { sink([UInt8(ascii: ",")]) }
        var writer = JSONWriter(to: sink)
        write(assessment, with: &writer)
        writer.finish()
      }
      if isArray { sink(Array("]\n".utf8)) }
    }
  }

  private static func write(_ assessment: Assessment, with writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("cadre_result", version)
      writer.tool()
      writer.field("date", assessment.date.description)
      writer.criteria(assessment.criteria)
      writer.roster(assessment.roster)
      writer.field("requirements", array: assessment.criteria.requirements) {
        $0.requirement($1, in: assessment)
      }
      writer.field("teams", spreading: assessment.teams) { $0.team($1, in: assessment) }
      writer.field("roll_ups", array: assessment.rollUps) { $0.rollUp($1, in: assessment.roster) }
      writer.field("findings", array: assessment.findings) { $0.diagnostic($1) }
    }
  }
}

extension JSONWriter {
  // MARK: What was checked

  fileprivate mutating func criteria(_ criteria: Criteria) {
    field("criteria") { writer in
      writer.field("id", criteria.id)
      writer.field("version", criteria.version)
      writer.field("status", criteria.status.rawValue)
      writer.field("title", localized: criteria.title)
      writer.field("file", criteria.file)
      writer.field("sha256", criteria.contentHash.isEmpty ? nil : criteria.contentHash)
      writer.field("overrides", array: criteria.parameters.values.filter(\.isOverridden)) {
        $0.override($1)
      }
    }
    field("code_lists", array: criteria.codelists.values) { writer, list in
      writer.object {
        $0.field("id", list.id)
        $0.field("edition", list.edition)
        $0.field("sha256", list.contentHash.isEmpty ? nil : list.contentHash)
      }
    }
  }

  private mutating func override(_ parameter: Parameter) {
    object { writer in
      writer.field("parameter", parameter.id)
      writer.field("values", array: parameter.rows) { writer, row in
        writer.object {
          $0.field("from", row.from?.description)
          $0.field("until", row.until?.description)
          $0.field("value", row.value.plainText)
        }
      }
    }
  }

  fileprivate mutating func roster(_ roster: Roster) {
    field("roster") { writer in
      writer.field("as_of", roster.asOf?.description)
      writer.field("units", roster.units.count)
      writer.field("people", roster.people.count)
      writer.field("files", array: roster.files) { writer, file in
        writer.object {
          $0.field("name", file.name)
          $0.field("sha256", file.contentHash.isEmpty ? nil : file.contentHash)
          $0.field("rows") { $0.account(file.account) }
        }
      }
    }
  }

  private mutating func account(_ account: RowAccount) {
    field("read", account.read)
    field("used", account.used)
    field("blank", account.blank)
    field("merged", account.merged)
    field("skipped", account.skipped)
    field("rejected", account.rejected)
  }

  fileprivate mutating func requirement(_ requirement: Requirement, in assessment: Assessment) {
    let verdicts = assessment.teams.verdicts(of: requirement.id)
    object { writer in
      writer.field("id", requirement.id)
      writer.field("title", localized: requirement.title)
      writer.field("force", requirement.force.rawValue)
      writer.field("place", place: requirement.place)
      writer.field("cites", array: requirement.cites) { writer, id in
        writer.object {
          $0.field("id", id)
          $0.field("cite", localized: assessment.criteria.sources[id]?.cite ?? LocalizedText())
        }
      }
      writer.field("verdicts") { $0.verdicts(verdicts) }
    }
  }

  private mutating func verdicts(_ verdicts: [Verdict: Int]) {
    field("teams", verdicts.values.reduce(0, +))
    for verdict in Verdict.allCases { field(verdict.rawValue, verdicts[verdict] ?? 0) }
  }

  fileprivate mutating func rollUp(_ rollUp: RollUp, in roster: Roster) {
    object { writer in
      writer.field("requirement", rollUp.requirement)
      writer.field("unit", rollUp.unit.map { roster.unitID($0) })
      writer.field("verdicts") { $0.verdicts(rollUp.verdicts) }
      writer.field("size", range: rollUp.size)
      writer.field("counted", range: rollUp.counted)
    }
  }
}

extension Parameter.Value {
  /// The value as criteria write it: `1/4`, or `commune: 1/5, province: 1/4`.
  fileprivate var plainText: String {
    switch self {
    case .single(let literal): literal.plainText
    case .byCode(let values):
      values.map { "\($0.code): \($0.value.plainText)" }.joined(separator: ", ")
    }
  }
}

extension Literal {
  /// The value without any language.
  var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): number.description
    case .date(let date): date.description
    case .boolean(let flag): flag ? "true" : "false"
    case .share(let share): share.description
    }
  }
}
