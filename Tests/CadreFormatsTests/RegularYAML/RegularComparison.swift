import Cadre
import CadreFormats
import Testing

/// The same YAML read by the careful reader and by the one for the regular form, in blocks of several sizes.
struct RegularComparison {
  /// Whether the text is of regular form.
  private(set) var isRegular = false
  private let files: [InputFile]
  private let codelists: [Codelist.ID: Codelist]

  private static let blocks = [1 << 18, 1, 97]

  /// The built-in facts, and a few that criteria declare.
  static let schema: FactSchema = {
    var schema = FactSchema()
    func declare(_ owner: FactOwner, _ name: String, _ type: FactType) {
      schema.declare(
        FactDefinition(
          FactReference(owner, name), type, title: LocalizedText(vi: name, en: name)))
    }
    declare(.person, "st_experience_years", .number)
    declare(.unit, "is_special", .boolean)
    declare(.title, "until", .date)
    declare(.degree, "id", .text)
    return schema
  }()

  init(_ texts: [[UInt8]], codelists: [Codelist.ID: Codelist] = [:]) {
    files = texts.enumerated().map { InputFile(name: "r\($0.offset).yaml", bytes: $0.element) }
    self.codelists = codelists
  }

  init(_ text: String, codelists: [Codelist.ID: Codelist] = [:]) {
    self.init([Array(text.utf8)], codelists: codelists)
  }

  /// Reads in all ways and expects the same roster from all that read it at all.
  ///
  /// - Returns: whether all is the same.
  @discardableResult
  mutating func run(_ comment: @autoclosure () -> String = "") -> Bool {
    let careful = try? RosterFiles(files).roster(
      schema: Self.schema, codelists: codelists, carefully: true)
    var isSame = true
    for block in Self.blocks {
      let fast = try? RegularRosterReader.roster(
        of: files, schema: Self.schema, codelists: codelists, blockBytes: block)
      guard let fast else { continue }
      isRegular = true
      // That there is nobody at all is said by whoever reads files.
      if careful == nil, fast.people.count == 0 { continue }
      if fast != careful {
        isSame = false
        #expect(fast.content == careful?.content, "\(comment()) blocks of \(block)\n\(shown)")
        #expect(fast.findings == careful?.findings, "\(comment()) blocks of \(block)\n\(shown)")
        #expect(fast == careful, "\(comment()) blocks of \(block)\n\(shown)")
      }
    }
    return isSame
  }

  private var shown: String {
    files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n--\n")
  }
}

/// Random rosters in YAML, in many ways of writing.
struct RegularTexts {
  var random: SplitMix

  /// How this roster is written.
  private var dashesAreIndented = true
  private var lineEnd = "\n"
  private var usesBlocks = false
  private var hasOddities = false
  private var people = 0

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let names = [
    "Nguyễn Văn An", "NGUYỄN VĂN AN", "Trần Thị Bình", "Lê Hòa", "Lê Hoà", "Phạm Ba", "O Brien",
    "Hòa\u{301}", "Na", "Đỗ Không", "n/a", "Chưa rõ",
  ]
  private static let quotable = [
    "A, B", "C: D", "E # F", "Phân hiệu \"Tây Nguyên\"", "it's", "back\\slash", "", " ", "-",
    "a – b", "“x”", "A&B", "[x]", "{y}", "Ð", "Кие", "😀", "không", "null", "true",
  ]
  private static let dates = [
    "1975-03-25", "1980", "1980-02", "25/03/1975", "01/02/1980", "1975-02-31", "x", "unknown",
    "2031-01-01",
  ]
  private static let numbers = ["3", "12", "1.5", "-2", "0", "abc", "1e5"]
  private static let codes = ["head", "deputy_head", "7480201", "bachelor", "master", "?x"]

  /// A roster that is of regular form.
  mutating func text() -> String {
    dashesAreIndented = Bool.random(using: &random)
    lineEnd = chance(5) ? "\r\n" : "\n"
    usesBlocks = chance(3)
    hasOddities = chance(2)
    var lines: [String] = []
    if chance(6) { lines.append("# Danh sách “thử”") }
    if chance(6) { lines.append("---") }
    lines.append(chance(4) ? "cadre_roster: 1   # đầu tệp" : "cadre_roster: \"1\"")
    if chance(2) { lines.append("as_of: 2025-11-30") }
    if chance(3) {
      lines.append(chance(2) ? "complete: [degrees, titles]" : "complete:\n  - posts")
    }
    if !chance(8) { lines += units() }
    if chance(3) || !lines.contains("units:") {
      lines.append("people:")
      for _ in 0...Int.random(in: 0..<3, using: &random) { lines += person(indent(0)) }
    }
    let text = lines.joined(separator: "\n").replacingLineEnds(with: lineEnd)
    return (chance(9) ? "\u{FEFF}" : "") + text + (chance(4) ? "" : lineEnd)
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private func indent(_ column: Int) -> Int { dashesAreIndented ? column + 2 : column }

  private mutating func pick(_ choices: [String], ordinary: Int) -> String {
    let choices = hasOddities ? choices[...] : choices.prefix(ordinary)
    return choices.randomElement(using: &random) ?? ""
  }

  /// A text as it is written.
  private mutating func quoted(_ text: String, isFlow: Bool) -> String {
    let isSafe = text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == " "
        || $0 == "-" || (0x1EA0...0x1EF9).contains($0.value)
    }
    let isPlain = isSafe && !text.hasPrefix("-") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    if isPlain, !text.isEmpty, !chance(3) { return text }
    if chance(2) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    var escaped = ""
    for character in text {
      if character == "\"" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return "\"" + escaped + "\""
  }

  private mutating func value(_ fact: String, isFlow: Bool) -> String {
    if hasOddities, chance(12) {
      return ["{ one_of: [a, \"7480201\"] }", "null", "\"\"", "{one_of: [x]}"].randomElement(
        using: &random) ?? ""
    }
    switch fact {
    case "name", "title", "major", "institution", "organisation", "role", "code":
      return quoted(
        chance(3) ? pick(Self.quotable, ordinary: 6) : pick(Self.names, ordinary: 8), isFlow: isFlow
      )
    case "birth_date", "from", "until", "awarded":
      return quoted(pick(Self.dates, ordinary: 3), isFlow: isFlow)
    case "years", "fte", "st_experience_years":
      return quoted(pick(Self.numbers, ordinary: 2), isFlow: isFlow)
    case "is_special":
      return quoted(["true", "no", "có", "x"].randomElement(using: &random) ?? "", isFlow: isFlow)
    case "unit": return "u\(Int.random(in: 0..<5, using: &random))"
    default: return quoted(pick(Self.codes, ordinary: 5), isFlow: isFlow)
    }
  }

  private static let facts: [(list: String, facts: [String])] = [
    ("posts", ["unit", "title", "kind", "status", "from", "until", "fte"]),
    ("degrees", ["level", "field", "major", "institution", "mode", "awarded", "id"]),
    ("employment", ["field", "organisation", "role", "from", "until", "years"]),
    ("titles", ["code", "name", "from", "until"]),
  ]

  private mutating func some(_ facts: [String]) -> [String] {
    let chosen = facts.filter { _ in Bool.random(using: &random) }
    return chance(4) ? chosen.shuffled(using: &random) : chosen
  }

  private mutating func units() -> [String] {
    var lines = ["units:"]
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      let dash = String(repeating: " ", count: indent(0)) + "- "
      let column = indent(0) + 2
      let facts = some(["name", "kind", "level", "parent", "is_special"])
      let id = "id: u\(Int.random(in: 0..<4, using: &random))"
      if chance(6) {
        let values = [id] + facts.map { "\($0): \(value($0, isFlow: true))" }
        lines.append("\(dash){ \(values.joined(separator: ", ")) }")
        continue
      }
      let values = [id] + facts.map { "\($0): \(value($0, isFlow: false))" }
      lines += keyed(values, dash, column)
      let hasPeople = !chance(4)
      if hasPeople {
        lines.append(String(repeating: " ", count: column) + "people:")
        for _ in 0...Int.random(in: 0..<3, using: &random) { lines += person(indent(column)) }
        if chance(5) {
          lines.append(String(repeating: " ", count: column) + "kind_of:".prefix(0) + "# hết")
        }
      }
    }
    return lines
  }

  /// Keys and values, the first behind a dash.
  private mutating func keyed(_ values: [String], _ dash: String, _ column: Int) -> [String] {
    var lines: [String] = []
    for (number, value) in values.enumerated() {
      let start = number == 0 ? dash : String(repeating: " ", count: column)
      lines.append(start + value + (chance(12) ? "   # ghi chú: 'x'" : chance(12) ? "  " : ""))
      if chance(15) { lines.append(chance(2) ? "" : "   ") }
    }
    return lines
  }

  private mutating func person(_ column: Int) -> [String] {
    let spaces = String(repeating: " ", count: column)
    let isAgain = hasOddities && people > 0 && chance(5)
    if !isAgain { people += 1 }
    let id = "id: CB\(isAgain ? Int.random(in: 1...people, using: &random) : people)"
    let facts = some(["name", "birth_date", "gender", "st_experience_years"])
    if chance(6) {
      var values = [id] + facts.map { "\($0): \(value($0, isFlow: true))" }
      for (list, facts) in Self.facts where chance(2) {
        let records = (0..<Int.random(in: 0..<3, using: &random)).map { _ in record(facts) }
        values.append("\(list): [\(records.joined(separator: ", "))]")
      }
      return ["\(spaces)- { \(values.joined(separator: ", ")) }"]
    }
    var lines = keyed(
      [id] + facts.map { "\($0): \(value($0, isFlow: false))" }, spaces + "- ", column + 2)
    if chance(8) {
      lines.append(spaces + (lines.contains { $0.contains("gender:") } ? "  # không" : "  gender:"))
    }
    for (list, facts) in Self.facts where !chance(3) {
      let key = spaces + "  \(list):"
      if chance(4) {
        let records = (0..<Int.random(in: 0..<3, using: &random)).map { _ in record(facts) }
        lines.append("\(key) [ \(records.joined(separator: ", ")) ]".replacingEmptyBrackets)
        continue
      }
      lines.append(key)
      for _ in 0...Int.random(in: 0..<2, using: &random) {
        lines += item(facts, indent(column + 2))
      }
    }
    return lines
  }

  private mutating func record(_ facts: [String]) -> String {
    let values = some(facts).map { "\($0): \(value($0, isFlow: true))" }
    return values.isEmpty ? "{}" : "{ \(values.joined(separator: ", ")) }"
  }

  private mutating func item(_ facts: [String], _ column: Int) -> [String] {
    let dash = String(repeating: " ", count: column) + "- "
    let chosen = some(facts)
    guard usesBlocks, !chosen.isEmpty else { return [dash + record(facts)] }
    return keyed(chosen.map { "\($0): \(value($0, isFlow: false))" }, dash, column + 2)
  }
}

extension String {
  fileprivate func replacingLineEnds(with end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }

  fileprivate var replacingEmptyBrackets: String { hasSuffix("[  ]") ? dropLast(4) + "[]" : self }
}
