import OrderedCollections

extension CriteriaDecoder {
  /// The newest version of the language that is read here.
  static let languageVersion = 1

  /// Checks the top level; nil where the rest cannot or must not be read.
  mutating func document(_ root: Node) -> Fields? {
    if root.isAbsent || root.pairs?.isEmpty ?? false {
      report(.noCriteria, at: root.place)
      return nil
    }
    // A table or a roster by mistake: one message, and none of its text, which may hold names of people.
    if root.pairs == nil || (root["cadre_roster"] != nil && root["cadre"] == nil) {
      report(.noCriteria, at: root.place, help: [Sentence(.criteriaBegin)])
      return nil
    }
    // A later language may give old keys another meaning, so that nothing of it is read.
    if let version = root["cadre"], isNewer(version) { return nil }
    return fields(of: root, .document)
  }

  private mutating func isNewer(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.isPlain, let version = Int(scalar.text),
      version > Self.languageVersion
    else { return false }
    report(
      .newerLanguage, at: node.place,
      ["version": .text(scalar.text), "supported": "\(Self.languageVersion)"])
    return true
  }

  /// Reads what stands before the sections.
  mutating func head(of document: Fields) -> Criteria {
    if let version = document["cadre"] { checkLanguage(version) }
    var id = ""
    if let node = document["id"], let text = text(node, .expectedName) {
      id = text
      checkName(Node.Key(text, at: node.place))
    }
    return Criteria(
      id: id,
      version: document["version"].flatMap { version($0) } ?? "",
      status: document["status"].flatMap {
        word($0, for: "status", as: Criteria.Status.self)
      } ?? .draft,
      title: document["title"].flatMap { texts($0) } ?? LocalizedText(),
      file: file)
  }

  private mutating func checkLanguage(_ node: Node) {
    guard let text = text(node, .expectedLanguageVersion) else { return }
    if text == "\(Self.languageVersion)" { return }
    report(
      .badLanguageVersion, at: node.place, ["text": .text(text)],
      help: [.writing("cadre: \(Self.languageVersion)")])
  }

  private mutating func version(_ node: Node) -> String? {
    guard let text = text(node, .expectedVersion) else { return nil }
    if let scalar = node.scalar, scalar.isPlain, Self.isNumberLike(text) {
      report(
        .unquotedVersion, at: node.place, ["text": .text(text)],
        help: [.writing("version: \"\(text)\"")])
      return nil
    }
    return text
  }

  /// Whether tools could read the text as a number, so that `2025.10` would become 2025.1.
  private static func isNumberLike(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && text.contains(where: \.isASCIIDigit)
      && parts.allSatisfy { $0.allSatisfy { $0.isASCIIDigit || $0 == "_" || $0 == "e" } }
  }

  /// Text in one or both languages.
  mutating func texts(_ node: Node) -> LocalizedText? {
    if let scalar = node.scalar, !node.isAbsent {
      reportShape(
        node, expected: .phrase(.nounTexts),
        help: [.writing("{ \(LocalizedText.language(of: scalar.text)): \"\(scalar.text)\" }")])
      return nil
    }
    guard let fields = fields(of: node, .texts) else { return nil }
    if fields.entries.isEmpty {
      if node.pairs?.isEmpty ?? false { reportNeedsOne(of: ["vi", "en"], fields) }
      return nil
    }
    return LocalizedText(
      vi: fields["vi"].flatMap { text($0) }, en: fields["en"].flatMap { text($0) })
  }

  mutating func reportNeedsOne(of keys: [String], _ fields: Fields) {
    report(
      .needsOneOf, at: fields.place, ["keys": .words(keys), "subject": fields.subject])
  }

  /// The sources that `cites` names: one, or a list.
  mutating func cites(_ fields: Fields) -> [Source.ID] {
    guard let node = fields["cites"] else { return [] }
    let nodes: [Node]
    if let elements = node.elements {
      nodes = elements
      if elements.isEmpty { reportEmptyList(node) }
    } else {
      nodes = [node]
    }
    var cited: [Source.ID] = []
    for node in nodes {
      guard let id = name(node, of: .source) else { continue }
      if cited.contains(id) {
        report(.repeatedName, at: node.place, ["name": .text(id)])
      } else {
        cited.append(id)
      }
    }
    return cited
  }

  mutating func reportEmptyList(_ node: Node) { report(.emptyList, at: node.place) }

  mutating func sources(_ node: Node?) -> OrderedDictionary<Source.ID, Source> {
    var sources: OrderedDictionary<Source.ID, Source> = [:]
    guard let node, let pairs = section(node, "sources") else { return sources }
    for pair in pairs {
      guard let fields = fields(of: pair.value, .source, name: pair.key.text) else { continue }
      sources[pair.key.text] = Source(
        id: pair.key.text,
        cite: fields["cite"].flatMap { texts($0) } ?? LocalizedText(),
        quote: fields["quote"].flatMap { texts($0) },
        url: fields["url"].flatMap { text($0) },
        isDraftersChoice: fields["drafters_choice"].flatMap { boolean($0) } ?? false,
        place: pair.key.place)
    }
    return sources
  }

  /// The pairs of a section, or a message that it is not one.
  mutating func section(_ node: Node, _ key: String) -> [Node.Pair]? {
    mapping(node, expected: .sentence(Sentence(.nounSection, ["key": .text(key)])))
  }

  mutating func conventions(_ node: Node?) -> Conventions {
    var conventions = Conventions()
    guard let node, let fields = fields(of: node, .conventions) else { return conventions }
    if let node = fields["leap_day"],
      let word = word(node, for: "leap_day", as: Conventions.LeapDay.self)
    {
      conventions.leapDay = word
    }
    if let node = fields["overlapping_periods"],
      let word = word(node, for: "overlapping_periods", as: Conventions.OverlappingPeriods.self)
    {
      conventions.overlappingPeriods = word
    }
    if let node = fields["undated_posts"],
      let word = word(node, for: "undated_posts", as: Conventions.UndatedPosts.self)
    {
      conventions.undatedPosts = word
    }
    if let node = fields["posts_without_status"],
      let word = word(node, for: "posts_without_status", as: Conventions.PostsWithoutStatus.self)
    {
      conventions.postsWithoutStatus = word
    }
    return conventions
  }
}
