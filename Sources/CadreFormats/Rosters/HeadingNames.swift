import Cadre

/// The headings that are understood, with what they mean.
struct HeadingNames: Sendable {
  /// What a heading may mean.
  struct Meaning: Hashable, Sendable {
    /// More than one where the other columns must tell.
    var roles: [ColumnRole]
    var strength: Strength

    /// Whether the first role is meant where the other columns do not tell.
    var takesFirst = false
  }

  /// How sure a heading is.
  enum Strength: Int, Hashable, Sendable, Comparable {
    case canonical, synonym, fallback

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var byKey: [String: Meaning] = [:]

  /// Headings typed without accents, where they have one meaning.
  private var byPlainKey: [String: Meaning] = [:]

  /// All headings as written, for suggestions.
  private(set) var all: [String] = []

  /// The headings for the facts of `schema`.
  init(schema: FactSchema) {
    self = Self.builtIn
    let known = FactSchema()
    for definition in schema.definitions where known[definition.reference] == nil {
      add(definition, isDeclared: true)
    }
  }

  /// The headings of the built-in facts.
  private static let builtIn = HeadingNames()

  private init() {
    for (name, fact) in FactReference.columns {
      addOne(name, .init(roles: [.fact(fact)], strength: .canonical))
    }
    addOne("degree_awarded", .init(roles: [.init(.degree, "awarded")], strength: .canonical))
    addOne("employment_years", .init(roles: [.init(.employment, "years")], strength: .canonical))
    for definition in FactSchema().definitions { add(definition, isDeclared: false) }
    for entry in Self.synonyms {
      add(entry.names, .init(roles: [entry.role], strength: .synonym))
    }
    for entry in Self.fallbacks {
      add(entry.names, .init(roles: [entry.role], strength: .fallback))
    }
    for entry in Self.shared {
      add(
        entry.names,
        .init(roles: entry.roles, strength: .synonym, takesFirst: entry.takesFirst))
    }
    // In a table with one kind of period these are names of the language.
    for name in ["from", "until"] {
      byKey[TextFolding.key(name)]?.strength = .canonical
    }
  }

  /// Facts that no column gives: they follow from others.
  private static let derived: Set<FactReference> = [
    FactReference(.person, "age"), FactReference(.team, "size"),
  ]

  private mutating func add(_ definition: FactDefinition, isDeclared: Bool) {
    let fact = definition.reference
    guard fact.owner != .team, !Self.derived.contains(fact) else { return }
    let role: ColumnRole = fact == FactReference(.post, "unit") ? .unitID : .fact(fact)
    add("\(fact.owner.rawValue)_\(fact.name)", .init(roles: [role], strength: .canonical))
    guard isDeclared else { return }
    add(fact.name, .init(roles: [role], strength: .canonical))
    for title in [definition.title.vietnamese, definition.title.english].compactMap(\.self) {
      addOne(title, .init(roles: [role], strength: .synonym))
    }
  }

  /// Adds names separated by bars.
  private mutating func add(_ names: String, _ meaning: Meaning) {
    for name in names.split(separator: "|") { addOne(String(name), meaning) }
  }

  private mutating func addOne(_ name: String, _ meaning: Meaning) {
    let key = TextFolding.key(name)
    guard !key.isEmpty else { return }
    all.append(name)
    byKey[key] = Self.joined(byKey[key], meaning)
    let plain = TextFolding.accentFree(name)
    byPlainKey[plain] = Self.joined(byPlainKey[plain], meaning)
  }

  private static func joined(_ known: Meaning?, _ new: Meaning) -> Meaning {
    guard var known else { return new }
    known.strength = min(known.strength, new.strength)
    known.roles += new.roles.filter { !known.roles.contains($0) }
    known.takesFirst = known.takesFirst && new.takesFirst
    return known
  }
}

extension HeadingNames {
  /// What a heading as written means, and the number of its group: `degree_level_2` is 2.
  func meaning(of heading: String) -> (meaning: Meaning, group: Int)? {
    let key = TextFolding.key(Self.withoutRemarks(heading))
    guard !key.isEmpty else { return nil }
    if let meaning = byKey[key] { return (meaning, 1) }
    if let (base, group) = Self.numbered(key), let meaning = byKey[base],
      group == 1 || meaning.roles.allSatisfy(\.isRepeatable)
    {
      return (meaning, group)
    }
    return plainMeaning(of: heading)
  }

  /// The meaning of a heading typed without accents. Headings with accents are not guessed at.
  private func plainMeaning(of heading: String) -> (meaning: Meaning, group: Int)? {
    guard heading.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let key = TextFolding.accentFree(Self.withoutRemarks(heading))
    let (base, group) = byPlainKey[key] == nil ? Self.numbered(key) ?? (key, 1) : (key, 1)
    guard var meaning = byPlainKey[base], group == 1 || meaning.roles.allSatisfy(\.isRepeatable)
    else { return nil }
    meaning.strength = max(meaning.strength, .synonym)
    return (meaning, group)
  }

  /// `text` without marks of required columns and patterns of dates: `Ngày sinh (dd/mm/yyyy) *`.
  private static func withoutRemarks(_ text: String) -> String {
    var rest = text[...]
    while true {
      rest = CellReader.trimmed(rest)
      if rest.hasSuffix("(*)") {
        rest = rest.dropLast(3)
      } else if rest.hasSuffix("*") {
        rest = rest.dropLast()
      } else if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("),
        isDatePattern(rest[open...])
      {
        rest = rest[..<open]
      } else {
        return String(rest)
      }
    }
  }

  private static func isDatePattern(_ text: Substring) -> Bool {
    let letters = text.lowercased().filter(\.isLetter)
    return !letters.isEmpty && letters.contains("y") && letters.allSatisfy { "dmy".contains($0) }
  }

  /// Splits `x_2`, `x 2` and `x (2)`.
  private static func numbered(_ key: String) -> (base: String, group: Int)? {
    var rest = key[...]
    let isEnclosed = rest.hasSuffix(")")
    if isEnclosed { rest = rest.dropLast() }
    let digits = rest.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...2).contains(digits), let group = Int(rest.suffix(digits)), group >= 1 else {
      return nil
    }
    rest = rest.dropLast(digits)
    let marks: Set<Character> = isEnclosed ? ["("] : ["_", " "]
    guard let mark = rest.last, marks.contains(mark) else { return nil }
    return (TextFolding.key(String(rest.dropLast())), group)
  }

  /// For each heading that is not understood what may have been meant, where something is near.
  func suggestions(for headings: [String]) -> [Sentence] {
    headings.compactMap { heading in
      nearest(to: heading).map {
        Sentence(.columnMayBe, ["heading": .text(heading), "name": .text($0)])
      }
    }
  }

  /// The heading that may have been meant, where one is near.
  func nearest(to heading: String) -> String? {
    guard let name = TextFolding.nearest(to: heading, among: all) else { return nil }
    let plain = TextFolding.accentFree(heading)
    // Numbers and marks are near `#`, and two letters near anything.
    guard plain.count(where: \.isLetter) > 2 else { return nil }
    // Short headings such as `Tin học` lie near many words by chance.
    let limit = plain.count < 8 ? 1 : 2
    let distance = TextFolding.editDistance(plain, TextFolding.accentFree(name), limit: limit)
    return distance == nil ? nil : name
  }
}
