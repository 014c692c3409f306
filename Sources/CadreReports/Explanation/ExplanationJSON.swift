public import Cadre

/// Why people count in their teams, or what a diagnostic means, as JSON for programs.
public enum ExplanationJSON {
  /// The version of the format, `cadre_explanation`; it changes when a reader of the format could break.
  public static let version = 1

  /// Why a person counts, or does not, in every team that the person belongs or may belong to.
  public static func text(ofPerson person: Int, in assessment: Assessment) -> String {
    let evidence = assessment.evidence(forPerson: person)
    let teams = assessment.teams.filter { team in
      evidence.contains { $0.requirement == team.requirement && $0.team == team.team }
    }
    return document { writer in
      writer.field("diagnostic", nil as String?)
      writer.assessment(
        assessment, person: assessment.roster.personID(person), teams: teams, people: evidence)
    }
  }

  /// Who counts in the teams with an id, and why each member does or does not.
  public static func text(ofTeam id: String, in assessment: Assessment) -> String {
    let teams = assessment.teams.filter { $0.team.id == id }
    let evidence = teams.flatMap { team in
      team.members.compactMap { assessment.evidence(forPerson: $0.person, in: team) }
    }
    return document { writer in
      writer.field("diagnostic", nil as String?)
      writer.assessment(assessment, team: id, teams: teams, people: evidence)
    }
  }

  /// What the code of a diagnostic means.
  public static func text(of page: DiagnosticPage) -> String {
    document { writer in
      writer.field("diagnostic") { writer in
        writer.field("code", page.kind.code)
        writer.field("severity", page.kind.severity.rawValue)
        writer.key("message")
        writer.localized { page.message(in: $0) }
        writer.key("page")
        writer.localized { page.kind.page.template(in: $0) }
      }
      writer.field("assessment", nil as String?)
    }
  }

  private static func document(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("cadre_explanation", version)
      writer.tool()
      body(&writer)
    }
    return writer.text
  }
}

extension JSONWriter {
  fileprivate mutating func assessment(
    _ assessment: Assessment, person: String? = nil, team: String? = nil,
    teams: [TeamAssessment], people: [PersonEvidence]
  ) {
    field("assessment") { writer in
      writer.field("date", assessment.date.description)
      writer.field("criteria") {
        let criteria = assessment.criteria
        $0.field("id", criteria.id)
        $0.field("version", criteria.version)
        $0.field("file", criteria.file)
        $0.field("sha256", criteria.contentHash.isEmpty ? nil : criteria.contentHash)
        $0.overrides(of: criteria)
      }
      writer.field("person", person)
      writer.field("team", team)
      writer.field("teams", array: teams) { $0.team($1, in: assessment) }
      writer.field("people", array: people) { $0.person($1, in: assessment) }
    }
  }

  private mutating func person(_ person: PersonEvidence, in assessment: Assessment) {
    let sentences = Language.allCases.map { language in
      let names = CriteriaNames(criteria: assessment.criteria, language: language)
      return ConditionSentences(names: names, date: assessment.date)
    }
    let roster = assessment.roster
    object { writer in
      writer.field("id", roster.personID(person.person))
      writer.field("name", roster.personName(person.person))
      writer.field("place", place: roster.place(of: .person, person.person))
      writer.field("requirement", person.requirement)
      writer.field("team", person.team.id)
      writer.key("membership")
      writer.evidence(person.membership, sentences)
      writer.key("counting")
      writer.evidence(person.counting, sentences)
    }
  }

  /// - Parameter sentences: What says conditions, one for each language.
  private mutating func evidence(_ evidence: Evidence, _ sentences: [ConditionSentences]) {
    object { writer in
      writer.field("truth", "\(evidence.truth)")
      writer.field("condition", place: evidence.condition.place)
      writer.field("text") { writer in
        for sentences in sentences {
          writer.field(
            sentences.names.language.rawValue, sentences.sentence(of: evidence.condition))
        }
      }
      writer.definition(of: evidence.condition)
      writer.finding(evidence)
      writer.field("convention", evidence.convention)
      writer.field("months", evidence.time) { writer, time in
        writer.field("least", time.leastMonths)
        writer.field("greatest", time.greatestMonths)
      }
      writer.field("parts", array: evidence.parts) { $0.evidence($1, sentences) }
    }
  }

  private mutating func definition(of condition: Condition) {
    var definition: Definition.ID?
    if case .definition(let id) = condition.form { definition = id }
    field("definition", definition)
  }

  /// The fact, the list or the record that was looked at; the others are null.
  private mutating func finding(_ evidence: Evidence) {
    var fact: (name: String, value: FactValue?, place: Place?)?
    var records: (list: RecordList, isOpen: Bool)?
    var record: (list: RecordList, number: Int, place: Place?)?
    switch evidence.finding {
    case .parts: break
    case .fact(let value, let place):
      if case .test(let test) = evidence.condition.form {
        fact = (test.fact.description, value, place)
      }
    case .records(let list, let isOpen): records = (list, isOpen)
    case .record(let list, let number, _, let place): record = (list, number, place)
    }
    field("fact", fact) { writer, fact in
      writer.field("name", fact.name)
      writer.field("value", fact.value?.description)
      writer.field("place", place: fact.place)
    }
    field("records", records) { writer, records in
      writer.field("list", records.list.rawValue)
      writer.field("may_be_more", records.isOpen)
    }
    field("record", record) { writer, record in
      writer.field("list", record.list.rawValue)
      writer.field("number", record.number)
      writer.field("place", place: record.place)
    }
  }
}
