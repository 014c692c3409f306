import Cadre
import Testing

/// Every clause of the criteria that ship is needed: without it, or with another value, they are rejected or one of
/// their tests fails.
@Suite struct ClauseTests {
  @Test(arguments: ShippedCriteria.all)
  func `no clause can be deleted unnoticed`(_ shipped: ShippedCriteria) {
    let clauses = shipped.clauses.filter { !Self.isStatedDefault($0.path, $0.node) }
    let unnoticed = clauses.filter { path, _ in
      !isNoticed(shipped.root.replacing(path, with: nil))
    }
    #expect(!isNoticed(shipped.root))
    #expect(clauses.count > 80)
    #expect(unnoticed.map(\.path.description) == [])
  }

  @Test(arguments: ShippedCriteria.all)
  func `no number, day or word can be changed unnoticed`(_ shipped: ShippedCriteria) {
    let values = shipped.clauses.flatMap { path, node in
      Self.alternatives(to: node).map { (path: path, node: node, text: $0) }
    }
    let unnoticed = values.filter { path, node, text in
      let value = Node(.scalar(Node.Scalar(text)), at: node.place)
      return !isNoticed(shipped.root.replacing(path, with: value))
    }
    #expect(values.count > 15)
    #expect(unnoticed.map { "\($0.path): \($0.text)" } == [])
  }

  /// What says only what the language takes anyway: a reader of the document should not have to know that.
  private static func isStatedDefault(_ path: NodePath, _ node: Node) -> Bool {
    let defaults = [
      "for_each": "unit", "if_unknown": "undetermined", "leap_day": "feb_28",
      "overlapping_periods": "merge",
    ]
    return defaults[String(path.name)].map { $0 == node.scalar?.text } ?? false
  }

  /// Whether changed criteria are rejected, or their own tests find the change.
  private func isNoticed(_ root: Node) -> Bool {
    guard let criteria = ShippedCriteria.decode(root).criteria else { return true }
    return criteria.tests.contains { test in
      var criteria = criteria
      criteria.tests = [test]
      return !criteria.runTests().hasPassed
    }
  }

  /// The values next to a number, a share or a day, and the other words of a set.
  private static func alternatives(to node: Node) -> [String] {
    guard let text = node.scalar?.text else { return [] }
    if let words = wordSets.first(where: { $0.contains(text) }) {
      return words.filter { $0 != text }
    }
    if text.hasSuffix("%"), let number = Int(text.dropLast()) {
      return ["\(number - 1)%", "\(number + 1)%"]
    }
    // Numbers of one or two digits: longer ones are codes.
    if text.count <= 2, let number = Int(text) { return ["\(number - 1)", "\(number + 1)"] }
    if let day = CalendarDate(iso: text) {
      return ["\(day.adding(days: -1))", "\(day.adding(days: 1))"]
    }
    return []
  }

  private static let wordSets = [
    ["up", "nearest", "down"], ["feb_28", "mar_1"], ["merge", "add"], ["held", "unknown"],
    ["not_applicable", "met", "unmet"], ["exempt", "met", "unmet", "not_applicable"],
    ["undetermined", "met", "unmet"], ["elementary", "college", "bachelor", "master", "doctorate"],
  ]
}

extension ShippedCriteria {
  /// The pairs and elements of the sections that decide: no titles, sources, fixtures and tests.
  fileprivate var clauses: [(path: NodePath, node: Node)] {
    var clauses: [(NodePath, Node)] = []
    root.walk { path, key, node in
      if path.positions.count == 1 { return Self.decidingSections.contains(path.description) }
      if Self.isForReaders(key) { return false }
      clauses.append((path, node))
      return true
    }
    return clauses
  }

  private static let decidingSections = [
    "conventions", "lists", "definitions", "parameters", "requirements",
  ]

  /// What is for readers of the document and changes no verdict. That `force` is there is checked when criteria are read.
  private static func isForReaders(_ key: Node.Key?) -> Bool {
    key.map { ["title", "cites", "force"].contains($0.text) } ?? false
  }
}
