/// Criteria into which the fragments of the documentation are put.
///
/// Names that a fragment declares itself take the place of those of the host.
enum SnippetHost {
  private static let head = """
    cadre: 1
    id: host
    version: "1"
    title: { en: Host of a fragment }

    """

  /// For each section its entries, as text without indentation.
  private static let sections: [(key: String, entries: [String])] = [
    (
      "sources",
      [
        "rule: { cite: { en: Article 1 } }",
        "choice: { cite: { en: Choice of the drafter }, drafters_choice: true }",
      ]
    ),
    ("conventions", []),
    (
      "lists",
      [
        "science: { codelist: moet-2022, include: [42, 44, 46, 48, 51, 52, 54, 58] }",
        "leading-posts: { codelist: posts, include: [head, deputy_head] }",
      ]
    ),
    ("facts", ["st_experience_years: { of: person, type: number }"]),
    (
      "definitions",
      [
        "leader: { means: { has: post, where: { kind: { in: leading-posts } } } }",
        "trained: { means: { has: degree, where: { field: { in: science } } } }",
        "expert: { means: { is: trained } }",
      ]
    ),
    (
      "parameters",
      [
        "minimum-share: { value: 25% }", "minimum-level: { value: bachelor }",
        "minimum-years: { value: 5 }", "reform-day: { value: 2025-07-01 }",
      ]
    ),
    ("requirements", ["- id: expert-share\n  \(requirement.joined(separator: "\n  "))"]),
    (
      "people",
      [
        "engineer: { degrees: [ { level: bachelor, field: 7480201 } ] }",
        "lawyer: { degrees: [ { level: master, field: 8380101 } ] }",
        "unclear: { degrees: [ { level: bachelor, field: unknown } ] }",
      ]
    ),
    ("tests", []),
  ]

  private static let requirement = [
    "cites: rule", "force: binding", "among: leader", "count: expert",
    "at_least_share: { parameter: minimum-share }", "rounding: up", "if_nobody: unmet",
  ]

  /// Problems that a fragment has only because the rest of its document is missing.
  static let incidentalCodes: Set<String> = ["C0402", "C0403", "C0404", "C0405", "C0406", "T0109"]

  /// The host with a fragment in a slot: a section, `means`, `when`, `requirement` or `where post`.
  static func document(with fragment: String, in slot: String) -> String {
    let words = slot.split(separator: " ").map(String.init)
    switch words[0] {
    case "means":
      return document(adding: "snippet:\n  means:\n\(indented(fragment, by: 4))", to: "definitions")
    case "where":
      let list = words.count > 1 ? words[1] : "degree"
      let condition = "has: \(list)\nwhere:\n\(indented(fragment, by: 2))"
      return document(with: condition, in: "means")
    case "when":
      return document(with: "when:\n\(indented(fragment, by: 2))", in: "requirement")
    case "requirement":
      return document(
        adding: "- id: snippet\n\(indented(completed(fragment), by: 2))", to: "requirements")
    default: return document(adding: fragment, to: words[0])
    }
  }

  /// A part of a requirement with what else it needs.
  private static func completed(_ fragment: String) -> String {
    let keys = Set(topKeys(of: fragment))
    let bounds: Set = [
      "at_least_share", "at_most_share", "at_least_count", "at_most_count", "difference_at_most",
      "by_size",
    ]
    let hasBound = !keys.isDisjoint(with: bounds)
    let asksForShare = !hasBound || fragment.contains("_share:")
    let missing = requirement.filter { line in
      let key = String(line.prefix { $0 != ":" })
      if keys.contains(key) { return false }
      if key == "at_least_share" { return !hasBound }
      if key == "rounding" { return asksForShare && !keys.contains("weigh_by") }
      return true
    }
    return fragment + missing.joined(separator: "\n") + "\n"
  }

  private static func document(adding fragment: String, to section: String) -> String {
    let own = Set(topKeys(of: fragment))
    return sections.reduce(into: head) { text, part in
      let isTarget = part.key == section
      let entries = part.entries.filter { !isTarget || own.isDisjoint(with: topKeys(of: $0)) }
      guard isTarget || !entries.isEmpty else { return }
      text += "\(part.key):\n"
      for entry in entries { text += indented(entry, by: 2) + "\n" }
      if isTarget { text += indented(fragment, by: 2) + "\n" }
    }
  }

  /// The keys that begin at the margin, or the ids of the elements of a list.
  private static func topKeys(of text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix(" ") && !$0.hasPrefix("#") }.map { line in
      line.hasPrefix("- ") ? String(line) : String(line.prefix { $0 != ":" })
    }
  }

  private static func indented(_ text: String, by width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
      .joined(separator: "\n")
  }
}
