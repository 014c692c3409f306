public import Cadre

/// Criteria as numbered legal prose.
public struct CriteriaProse: Sendable {
  private let style: TerminalStyle

  /// Creates a writer of prose.
  public init(style: TerminalStyle) { self.style = style }

  /// The criteria in articles, ending with a line break.
  public func text(of criteria: Criteria) -> String {
    let writer = ProseWriter(criteria: criteria, style: style)
    let articles = writer.articles.enumerated().map { position, article in
      article.lines(number: position + 1, style)
    }
    let blocks = [writer.heading] + articles + [writer.closing]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// Writes the articles and knows their numbers, so that one can refer to another.
struct ProseWriter {
  let criteria: Criteria
  let style: TerminalStyle
  let names: CriteriaNames
  let sentences: ConditionSentences

  var wording: Wording { names.wording }

  init(criteria: Criteria, style: TerminalStyle) {
    self.criteria = criteria
    self.style = style
    names = CriteriaNames(criteria: criteria, language: style.language)
    let numbering = ArticleNumbers(criteria)
    let wording = Wording(style.language)
    sentences = ConditionSentences(names: names) { reference in
      numbering.place(of: reference).map { place in
        wording.say(
          .articleReference, ["article": "\(place.article)", "paragraph": "\(place.paragraph)"])
      }
    }
  }

  var heading: [String] {
    var lines: [String] = []
    if let title = criteria.title.text(in: style.language) {
      lines += names.safe(title).wrapped(to: style.width).map { style.colored($0, .bold) }
    }
    let identity = wording.say(
      .criteriaIdentity,
      [
        "id": .text(names.safe(criteria.id)), "version": .text(names.safe(criteria.version)),
        "status": .phrase(.criteriaStatus(criteria.status)),
      ])
    lines += identity.wrapped(to: style.width)
    for parameter in criteria.parameters.values where parameter.isOverridden {
      let name = names.parameter(parameter.id)
      lines += wording.say(.parameterSetForRun, ["parameter": .text(name)])
        .wrapped(to: style.width)
    }
    return lines
  }

  /// The number of worked examples that come with the criteria.
  var closing: [String] {
    let count = criteria.tests.count
    guard count > 0 else { return wording.say(.noExamples).wrapped(to: style.width) }
    return wording.say(count, one: .oneExample, many: .manyExamples).wrapped(to: style.width)
  }

  var articles: [Article] {
    let parts = ArticleNumbers.Part.allCases.filter { ArticleNumbers.has($0, criteria) }
    return parts.map(article)
      + criteria.requirements.map { RequirementProse(requirement: $0, writer: self).article }
  }

  private func article(_ part: ArticleNumbers.Part) -> Article {
    let (title, paragraphs): (Phrase, [Article.Paragraph]) =
      switch part {
      case .sources: (.sourcesArticle, criteria.sources.values.map(paragraph))
      case .conventions: (.conventionsArticle, conventions)
      case .lists: (.listsArticle, criteria.lists.values.map(paragraph))
      case .facts: (.factsArticle, criteria.declaredFacts.map(paragraph))
      case .definitions: (.definitionsArticle, criteria.definitions.values.map(paragraph))
      case .parameters: (.parametersArticle, criteria.parameters.values.map(paragraph))
      }
    return Article(title: wording.say(title), paragraphs: paragraphs)
  }

  /// The text with the provisions that it rests on in brackets, by their place among the sources.
  func cited(_ text: String, _ cites: [Source.ID]) -> String {
    guard !cites.isEmpty else { return text }
    let places = cites.map { sentences.reference(.source($0)) ?? names.safe($0) }
    return "\(text) [\(places.joined(separator: "; "))]"
  }
}

extension Criteria {
  /// The facts that the criteria add to those built in, or change.
  var declaredFacts: [FactDefinition] { schema.definitions.filter { $0.place != nil } }
}

/// Where the parts of criteria stand in their prose.
struct ArticleNumbers {
  /// The articles before those of the requirements, in their order.
  enum Part: CaseIterable {
    case sources
    case conventions
    case lists
    case facts
    case definitions
    case parameters
  }

  private var places: [ConditionSentences.Reference: (article: Int, paragraph: Int)] = [:]

  static func has(_ part: Part, _ criteria: Criteria) -> Bool {
    switch part {
    case .sources: !criteria.sources.isEmpty
    case .conventions: true
    case .lists: !criteria.lists.isEmpty
    case .facts: !criteria.declaredFacts.isEmpty
    case .definitions: !criteria.definitions.isEmpty
    case .parameters: !criteria.parameters.isEmpty
    }
  }

  init(_ criteria: Criteria) {
    for (position, part) in Part.allCases.filter({ Self.has($0, criteria) }).enumerated() {
      let targets: [ConditionSentences.Reference] =
        switch part {
        case .lists: criteria.lists.keys.map { .list($0) }
        case .definitions: criteria.definitions.keys.map { .definition($0) }
        case .parameters: criteria.parameters.keys.map { .parameter($0) }
        case .sources: criteria.sources.keys.map { .source($0) }
        case .conventions, .facts: []
        }
      for (paragraph, target) in targets.enumerated() {
        places[target] = (position + 1, paragraph + 1)
      }
    }
  }

  func place(
    of target: ConditionSentences.Reference
  ) -> (article: Int, paragraph: Int)? { places[target] }
}
