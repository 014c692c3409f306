import Cadre

extension AssessmentText {
  /// What was checked, against what, on which day, and what became of every row.
  var header: [String] {
    var lines: [String] = []
    if let title = criteria.title.text(in: style.language) {
      lines += names.safe(title).wrapped(to: style.width).map { style.colored($0, .bold) }
    }
    let status = Phrase.criteriaStatus(criteria.status).template(in: style.language)
    let identity = names.safe("\(criteria.id) \(criteria.version) (\(status))")
    lines += paragraph("\(identity) \(style.box.separator) \(names.safe(criteria.file))")
    lines += paragraph(wording.say(.checkedOn, ["date": .text(wording.date(assessment.date))]))
    lines += overrides.flatMap { paragraph($0) }
    return lines + rosterLines
  }

  private var overrides: [String] {
    criteria.parameters.values.filter(\.isOverridden).map { parameter in
      let values = parameter.rows.map { text(of: $0.value, by: parameter.by) }
      return wording.say(
        .parameterOverridden,
        [
          "parameter": .text(names.safe(parameter.id)),
          "value": .text(values.joined(separator: "; ")),
        ])
    }
  }

  /// A value of a parameter, or its values by code.
  func text(of value: Parameter.Value, by fact: FactReference?) -> String {
    switch value {
    case .single(let literal): return names.literal(literal, of: nil)
    case .byCode(let values):
      return values.map { entry in
        let code = fact.map { names.code(entry.code, of: $0) } ?? entry.code
        return "\(code) \(names.literal(entry.value, of: nil))"
      }.joined(separator: ", ")
    }
  }

  // MARK: Roster

  private var rosterLines: [String] {
    let counts = wording.together([
      wording.say(roster.units.count, one: .oneUnit, many: .manyUnits),
      wording.say(roster.people.count, one: .onePerson, many: .manyPeople),
    ])
    let day = roster.asOf.map {
      wording.say(.rosterAsOf, ["date": .text(wording.date($0))])
    }
    let label = wording.say(.rosterLabel)
    var lines = labelled("\(label):", [counts, day].compactMap { $0 }.joined(separator: ", "))
    for file in roster.files {
      lines += labelled("  \(names.safe(file.name)):", text(of: file.account))
    }
    return lines
  }

  /// The rows read and the bins in which they ended, as an equation.
  private func text(of account: RowAccount) -> String {
    let bins: [(Int, Phrase)] = [
      (account.used, .rowsUsed), (account.blank, .rowsBlank), (account.merged, .rowsMerged),
      (account.skipped, .rowsSkipped), (account.rejected, .rowsRejected),
    ]
    let parts = bins.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }.map {
      wording.say($0.element.1, ["count": .text(wording.number($0.element.0))])
    }
    let read = wording.say(.rowsRead, ["count": .text(wording.number(account.read))])
    return "\(read) = \(parts.joined(separator: " + "))"
  }
}
