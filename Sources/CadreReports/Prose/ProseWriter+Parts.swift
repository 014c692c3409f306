import Cadre

/// The articles before those of the requirements, paragraph by paragraph.
extension ProseWriter {
  // MARK: Sources

  func paragraph(_ source: Source) -> Article.Paragraph {
    let cite = names.safe(source.cite.text(in: style.language) ?? source.id)
    var points: [Clause] = []
    if let quote = source.quote?.text(in: style.language) {
      points.append(Clause(wording.say(.sourceQuote, ["quote": .text(names.safe(quote))])))
    }
    if let url = source.url {
      points.append(Clause(wording.say(.sourceURL, ["url": .text(names.safe(url))])))
    }
    if source.isDraftersChoice { points.append(Clause(wording.say(.sourceIsChoice))) }
    let text = "`\(names.safe(source.id))`: \(cite)"
    // One remark needs no point of its own.
    guard points.count > 1 else {
      return Article.Paragraph(([text] + points.map(\.text)).joined(separator: "; "))
    }
    return Article.Paragraph(Clause(text, points))
  }

  // MARK: Conventions

  var conventions: [Article.Paragraph] {
    let conventions = criteria.conventions
    let phrases: [Phrase] = [
      .leapDay(conventions.leapDay), .overlappingPeriods(conventions.overlappingPeriods),
      .undatedPosts(conventions.undatedPosts),
      .postsWithoutStatus(conventions.postsWithoutStatus),
    ]
    return phrases.map { Article.Paragraph(wording.say($0)) }
  }

  // MARK: Lists

  func paragraph(_ list: CodeSelection) -> Article.Paragraph {
    let codelist = criteria.codelists[list.codelist]
    let isTree = codelist?.kind == .hierarchical
    let included = list.include.map { Clause(names.code($0, in: list.codelist)) }
    let excluded = list.exclude.map { Clause(names.code($0, in: list.codelist)) }
    let name = cited(names.list(list.id), list.cites)
    let text = wording.say(
      isTree ? .listOfTree : .listOfCodes,
      ["list": .text(name), "codelist": .text(title(of: codelist, list.codelist))])
    guard !excluded.isEmpty else { return Article.Paragraph(Clause(text, included)) }
    return Article.Paragraph(
      Clause(
        text,
        [
          Clause(wording.say(.listIncludes), included),
          Clause(wording.say(.listExcludes), excluded),
        ]))
  }

  private func title(of codelist: Codelist?, _ id: Codelist.ID) -> String {
    guard let codelist else { return "`\(names.safe(id))`" }
    return wording.say(
      .codelistNamed,
      [
        "title": .text(names.titled(codelist.title, orID: id)), "id": .text(names.safe(id)),
        "edition": .text(names.safe(codelist.edition)),
      ])
  }

  // MARK: Facts

  func paragraph(_ fact: FactDefinition) -> Article.Paragraph {
    let codelist = fact.codelist.map { title(of: criteria.codelists[$0], $0) }
    let reference = "`\(names.safe(fact.reference.description))`"
    let name = fact.title.text(in: style.language).map { "\"\(names.safe($0))\" (\(reference))" }
    let type = wording.say(.factType(fact.type), ["codelist": .text(codelist ?? "")])
    return Article.Paragraph("\(name ?? reference): \(type)")
  }

  // MARK: Definitions

  func paragraph(_ definition: Definition) -> Article.Paragraph {
    let name = cited(names.definition(definition.id), definition.cites)
    let means = sentences.clause(of: definition.means)
    let text = wording.say(
      definition.means.isTestOfPerson ? .definitionOfFact : .definition,
      ["definition": .text(name), "condition": .text(means.text)])
    return Article.Paragraph(Clause(text, means.points))
  }

  // MARK: Parameters

  func paragraph(_ parameter: Parameter) -> Article.Paragraph {
    var cites = parameter.cites
    for id in parameter.rows.flatMap(\.cites) where !cites.contains(id) { cites.append(id) }
    var name = cited(names.parameter(parameter.id), cites)
    if parameter.isOverridden { name += " (\(wording.say(.setByUser)))" }
    if parameter.rows.count == 1, let row = parameter.rows.first,
      case .single(let literal) = row.value, row.from == nil, row.until == nil
    {
      return Article.Paragraph("\(name): \(names.literal(literal, of: nil))")
    }
    guard let fact = parameter.by else {
      return Article.Paragraph(Clause(name), table: table(of: parameter))
    }
    let text = wording.say(
      .parameterBy, ["parameter": .text(name), "fact": .text(names.fact(fact))])
    return Article.Paragraph(Clause(text), table: table(of: parameter))
  }

  /// A line for each row, a column for each code.
  private func table(of parameter: Parameter) -> TextTable {
    let codes = parameter.codes
    var columns = [
      TextTable.Column(wording.say(.daysColumn), .left, isFlexible: true)
    ]
    columns +=
      codes.isEmpty
      ? [TextTable.Column(wording.say(.valueColumn))]
      : codes.map { code in
        TextTable.Column(parameter.by.map { names.code(code, of: $0) } ?? names.safe(code))
      }
    var table = TextTable(columns: columns)
    table.rows = parameter.rows.map { row in
      let days = wording.days(from: row.from, until: row.until) ?? wording.say(.alwaysInForce)
      switch row.value {
      case .single(let literal):
        return [days]
          + Array(repeating: names.literal(literal, of: nil), count: max(1, codes.count))
      case .byCode(let values):
        return [days]
          + codes.map { code in
            values.first { $0.code == code }.map { names.literal($0.value, of: nil) } ?? "-"
          }
      }
    }
    return table
  }
}

extension Parameter {
  /// The codes that have values of their own, in the order written.
  fileprivate var codes: [String] {
    var codes: [String] = []
    for row in rows {
      guard case .byCode(let values) = row.value else { continue }
      for value in values where !codes.contains(value.code) { codes.append(value.code) }
    }
    return codes
  }
}

extension Condition {
  /// Whether this tests a fact of the person, so that it can follow "whose".
  fileprivate var isTestOfPerson: Bool {
    guard case .test(let test) = form, test.fact.owner == .person else { return false }
    if case .isKnown = test.comparison { return false }
    return true
  }
}
