import Cadre
import CadreFormats
import Foundation
import Testing

@Suite struct RegularRosterReaderTests {
  private static let codelists: [Codelist.ID: Codelist] = {
    let path = Repository.root.appending(path: "Rules/codelists").path
    guard var folder = try? CodelistFolder(path: path) else { return [:] }
    return ["posts", "post-statuses", "moet-2022"].reduce(into: [:]) {
      $0[$1] = folder.codelist($1)
    }
  }()

  private static let environment = ProcessInfo.processInfo.environment

  /// `CADRE_CASES` sets how many cases a random test has.
  private static func cases(_ usual: Int) -> Int {
    environment["CADRE_CASES"].flatMap { Int($0) } ?? usual
  }

  private static func seed() -> UInt64 {
    let chosen = environment["CADRE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)
    print("CADRE_SEED=\(chosen)")
    return chosen
  }

  private func expectRegular(_ text: String, _ comment: String = "") {
    var comparison = RegularComparison(text)
    comparison.run(comment)
    #expect(comparison.isRegular, "\(comment)\n\(text)")
  }

  @Test func `the sample is read as by the careful reader`() throws {
    var comparison = RegularComparison(
      [try Repository.bytes("Samples/lai-chau/roster.yaml")], codelists: Self.codelists)
    comparison.run()
    #expect(comparison.isRegular)
  }

  @Test func `rosters of the documentation are read as by the careful reader`() {
    let texts = Manual.snippets.map(\.text).filter { $0.contains("cadre_roster: 1") }
    #expect(texts.count >= 2)
    var regular = 0
    for text in texts {
      var comparison = RegularComparison(text, codelists: Self.codelists)
      comparison.run()
      if comparison.isRegular { regular += 1 }
    }
    #expect(regular > 0)
  }

  @Test func `random rosters are read as by the careful reader`() {
    let seed = Self.seed()
    for round in 0..<UInt64(Self.cases(300)) {
      var texts = RegularTexts(seed: seed &+ round &* 1_000_003)
      let text = texts.text()
      var comparison = RegularComparison(text, codelists: round % 3 == 0 ? Self.codelists : [:])
      let isSame = comparison.run("CADRE_SEED=\(seed) round \(round)")
      #expect(comparison.isRegular, "CADRE_SEED=\(seed) round \(round)\n\(text)")
      if !isSame || !comparison.isRegular { return }
    }
  }

  @Test func `several files are read as by the careful reader`() {
    let seed = Self.seed()
    var regular = 0
    for round in 0..<UInt64(Self.cases(60)) {
      var texts = RegularTexts(seed: seed &+ round &* 1_000_003)
      let files = [texts.text(), texts.text()].map { Array($0.utf8) }
      var comparison = RegularComparison(files)
      guard comparison.run("CADRE_SEED=\(seed) round \(round)") else { return }
      if comparison.isRegular { regular += 1 }
    }
    #expect(regular > 0, "CADRE_SEED=\(seed)")
  }

  /// Pieces that mean something to YAML, to the checks of characters or to a roster.
  private static let pieces: [[UInt8]] =
    [
      "\t", "\n", "\r\n", "\r", " ", "  ", "- ", "-", ": ", ":", ",", "[", "]", "{", "}", "&a ",
      "*a", "!t ", "<<: ", "---\n", "...\n", "%YAML 1.2\n", "'", "\"", "\\", "|\n", ">", "#", " #",
      "? ", "@", "`", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{200B}", "\u{202E}", "\u{2028}",
      "\u{301}", "\u{FEFF}", "\u{430}", "Ð", "ｆ", "👩\u{200D}👧", "~", "null", "ừ", "id: x\n",
      "name:", "people:\n", "posts:", "\\u0041", "\\n", "''", "unknown", "one_of: [a]", "é",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA], [0xFF, 0xFE], [0xED, 0xA0, 0x80]]

  @Test func `damaged bytes are never read otherwise than by the careful reader`() {
    let seed = Self.seed()
    var regular = 0
    for round in 0..<UInt64(Self.cases(600)) {
      var texts = RegularTexts(seed: seed &+ round &* 1_000_003)
      var bytes = Array(texts.text().utf8)
      for _ in 0..<Int.random(in: 1...2, using: &texts.random) {
        let start = Int.random(in: 0...bytes.count, using: &texts.random)
        let end = min(bytes.count, start + Int.random(in: 0..<4, using: &texts.random))
        let piece = Self.pieces.randomElement(using: &texts.random) ?? []
        bytes.replaceSubrange(start..<end, with: piece)
      }
      var comparison = RegularComparison([bytes])
      guard comparison.run("CADRE_SEED=\(seed) round \(round)") else { return }
      if comparison.isRegular { regular += 1 }
    }
    print("of regular form in spite of damage: \(regular)")
    #expect(regular > 0, "CADRE_SEED=\(seed)")
  }

  @Test func `damaged lines are never read otherwise than by the careful reader`() {
    let seed = Self.seed()
    var regular = 0
    for round in 0..<UInt64(Self.cases(600)) {
      var texts = RegularTexts(seed: seed &+ round &* 1_000_003)
      var lines = texts.text().split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      for _ in 0..<Int.random(in: 1...2, using: &texts.random) { damage(&lines, &texts.random) }
      var comparison = RegularComparison(lines.joined(separator: "\n"))
      guard comparison.run("CADRE_SEED=\(seed) round \(round)") else { return }
      if comparison.isRegular { regular += 1 }
    }
    print("of regular form in spite of damage: \(regular)")
    #expect(regular > 0, "CADRE_SEED=\(seed)")
  }

  private func damage(_ lines: inout [String], _ random: inout SplitMix) {
    guard let line = lines.indices.randomElement(using: &random),
      let other = lines.indices.randomElement(using: &random)
    else { return }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    case 3: lines[line] = " " + lines[line]
    case 4: lines[line] = "  " + lines[line]
    case 5: lines[line] = String(lines[line].dropFirst(lines[line].hasPrefix("  ") ? 2 : 1))
    case 6: lines[line] += " " + lines[other].drop { $0 == " " || $0 == "-" }
    default:
      lines[line] = lines[line].replacing("- ", with: "-   ", maxReplacements: 1)
    }
  }

  @Test(arguments: [
    "units:\n- id: a\n  people:\n  - id: p\n    posts:\n    - kind: head\n",
    "units:\n    -   id: a\n        people:\n          - {id: p, posts: [{kind: head},{kind: x}]}\n",
    "people:\n  - name: \"A \\\"B\\\" \\\\ C\"\n    id: 'it''s'\n",
    "people:\n  - id: p\n    gender:\n    birth_date: null\n    degrees: []\n",
    "people:\n  - id: p   # ghi chú\n    name: Nguyễn Văn Ấn\n\n  # hết\n  - id: q",
  ])
  func `usual ways of writing are regular`(rest: String) {
    expectRegular("cadre_roster: 1\n" + rest)
    expectRegular("\u{FEFF}---\ncadre_roster: 1\r\n" + rest.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: [
    "people:\n  - id: &a p\n", "people:\n  - id: p\n    name: |\n      x\n",
    "people:\n  - id: p\n    name: \"a\n      b\"\n", "people:\n  - id: p\n    name: a\n      b\n",
    "people:\n  - id: p\n    id: q\n", "people:\n  - id: p\n    nmae: q\n",
    "people:\n  - name: p\n",
    "people:\n  - id: p\n    name: \"\\t\"\n", "people:\n\t- id: p\n", "people:\n  - id: p\n...\n",
    "people:\n  - id: p\n    name: \u{200B}\n", "people:\n  - id: p\n    name: \"\u{200B}\"\n",
    "people:\n  - id: p\n    name: { a: b }\n", "people:\n  - id: p\n    posts:\n",
    "people:\n  - id: p\n   name: x\n", "people:\n  - id: p\n     name: x\n",
    "poeple:\n  - id: p\n",
  ])
  func `what needs explaining is left to the careful reader`(rest: String) {
    var comparison = RegularComparison("cadre_roster: 1\n" + rest)
    comparison.run()
    #expect(!comparison.isRegular)
  }

  @Test func `people with very many records have each of them once`() {
    let records = (0..<200).map { "      - { years: \($0 % 90), role: \"\($0 % 45)\" }\n" }
    expectRegular(
      "cadre_roster: 1\npeople:\n  - id: p\n    employment:\n" + records.joined()
        + "  - id: q\n    employment:\n" + records.reversed().joined())
  }

  @Test func `a file is read as from memory`() throws {
    let text = "cadre_roster: 1\nunits:\n  - id: u\n    people:\n      - id: p\n"
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
      .path
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let roster = try Roster(contentsOf: [path], for: [])
    let careful = try RosterFiles([InputFile(name: path, bytes: Array(text.utf8))])
      .roster(schema: FactSchema(), codelists: [:], carefully: true)
    #expect(roster == careful)
  }
}
