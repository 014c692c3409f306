import Cadre
import Foundation
import Testing

@testable import CadreCLI

@Suite struct OtherVerbsTests {
  @Test(arguments: ["reading-a", "reading-b", "reading-c", "reading-d"])
  func `the tests of shipped criteria pass from the command`(name: String) {
    let result = cadre("test", "Rules/vn-57/\(name).yaml", "--strict")
    #expect(result.status == .allMet, "\(result.standardOutput)")
  }

  @Test func `a failing test is shown with what was expected and found`() throws {
    let folder = try ScratchFolder()
    let text = try String(
      contentsOf: packageRoot.appending(path: Sample.criteria), encoding: .utf8)
    let wrong = try folder.write(
      text.replacingOccurrences(of: "verdict: met", with: "verdict: unmet"), to: "wrong.yaml")
    let result = cadre("test", wrong, "--codelists", "Rules/codelists")
    #expect(result.status == .unmet)
    #expect(result.standardOutput.contains("unmet"))
    #expect(result.standardOutput.contains("wrong.yaml:"))
  }

  @Test func `criteria without tests are no success`() throws {
    let folder = try ScratchFolder()
    let text = try String(
      contentsOf: packageRoot.appending(path: Sample.criteria), encoding: .utf8)
    let start = try #require(text.range(of: "\npeople:"))
    let bare = try folder.write(String(text[..<start.lowerBound]) + "\n", to: "bare.yaml")
    let result = cadre("test", bare, "--codelists", "Rules/codelists")
    #expect(result.status == .badInput)
    #expect(result.standardError.contains("U0209"))
  }

  @Test func `a person is explained by every condition and its place`() {
    let result = cadre(
      "explain", Sample.criteria, Sample.roster, "--on", Sample.day, "--person", "CB0074")
    #expect(result.status == .allMet)
    #expect(result.standardOutput.contains("CB0074"))
    #expect(result.standardOutput.contains("people.csv"))
    #expect(result.standardOutput.contains("degrees.csv"))
  }

  @Test(arguments: [(Language.english, "decides"), (.vietnamese, "xác định theo quy ước")])
  func `what a convention decides is said to be decided by it`(
    language: Language, words: String
  ) throws {
    let folder = try ScratchFolder()
    let roster = try folder.write(
      """
      unit_id,unit_kind,unit_level,person_id,position
      u,agency,province,P1,Giám đốc

      """, to: "roster.csv")
    let words = words.split(separator: " ")
    func explain(_ options: String...) -> CommandResult {
      cadre(
        ["explain", Sample.criteria, roster, "--on", Sample.day, "--person", "P1"] + options,
        language: language)
    }
    let text = explain().standardOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for convention in ["posts_without_status: official", "undated_posts: held"] {
      #expect(text.contains("`\(convention)`"), "\(text)")
      #expect(
        explain("--format", "json").standardOutput.contains("\"convention\": \"\(convention)\""))
    }
    #expect(text.contains(words.joined(separator: " ")))
  }

  @Test func `a team is explained member by member`() {
    let result = cadre(
      "explain", Sample.criteria, Sample.roster, "--on", Sample.day, "--team", "so-dttg",
      language: .vietnamese)
    #expect(result.status == .allMet)
    for id in ["CB0073", "CB0074", "CB0075"] { #expect(result.standardOutput.contains(id)) }
  }

  @Test(arguments: ["D0202", "d0202"])
  func `the page of a diagnostic is printed`(code: String) {
    let result = cadre("explain", code)
    #expect(result.status == .allMet)
    #expect(result.standardOutput.contains("D0202"))
  }

  @Test func `an unknown code, person and unit come with the nearest`() {
    #expect(cadre("explain", "D0299").status == .usage)
    let person = cadre(
      "explain", Sample.criteria, Sample.roster, "--on", Sample.day, "--person", "CB074")
    #expect(person.status == .usage)
    #expect(person.standardError.contains("CB0"))
    let unit = cadre(
      "explain", Sample.criteria, Sample.roster, "--on", Sample.day, "--team", "so-khcm")
    #expect(unit.standardError.contains("so-khcn"))
  }

  @Test(arguments: [["--person", "CB0074"], ["--team", "so-dttg"]])
  func `an explanation is JSON where that is asked for`(subject: [String]) throws {
    let result = cadre(
      ["explain", Sample.criteria, Sample.roster, "--on", Sample.day, "--format", "json"] + subject)
    #expect(result.status == .allMet)
    let value = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8))
    #expect((value as? [String: Any])?["cadre_explanation"] as? Int == 1)
    #expect(cadre("explain", "C0204", "--format", "json").standardOutput.contains("\"C0204\""))
  }

  @Test(arguments: [
    ["check", "own.yaml"], ["compare", "own.yaml", "own.yaml"],
    ["explain", "own.yaml", "--person", "CB0074"],
  ])
  func `warnings about criteria are errors where that is asked for`(words: [String]) throws {
    let folder = try ScratchFolder()
    let text = try String(
      contentsOf: packageRoot.appending(path: Sample.criteria), encoding: .utf8)
    let own = try folder.write(
      text.replacingOccurrences(
        of: "\ndefinitions:\n",
        with: "\ndefinitions:\n  never-used: { means: { gender: female } }\n"), to: "own.yaml")
    let words =
      words.map { $0 == "own.yaml" ? own : $0 }
      + [Sample.roster, "--on", Sample.day, "--codelists", "Rules/codelists"]
    #expect(cadre(words).status != .badInput)
    let result = cadre(words + ["--strict"])
    #expect(result.status == .badInput, "\(result.standardError)")
    #expect(result.standardError.contains("never-used"))
  }

  @Test func `a comparison says which teams and people change and by which clause`() {
    let result = cadre(
      "compare", "Rules/vn-57/reading-a.yaml", "Rules/vn-57/reading-c.yaml", Sample.roster, "--on",
      Sample.day)
    #expect(result.status == .allMet)
    #expect(result.standardOutput.contains("so-yte") || result.standardOutput.contains("Sở Y tế"))
    #expect(result.standardOutput.contains("reading-a.yaml:"))
  }

  @Test func `a comparison names what holds on one side and what fails on the other`() throws {
    let words = [
      "compare", "Rules/vn-57/reading-a.yaml", "Rules/vn-57/reading-b.yaml", Sample.roster, "--on",
      Sample.day,
    ]
    let text = cadre(words).standardOutput.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    // Five years of work suffice by reading B; the degree that does not suffice by reading A is another matter.
    let person = try #require(text.firstRange(of: "CB0061"))
    let next = try #require(text[person.upperBound...].firstRange(of: "CB0"))
    let change = text[person.lowerBound..<next.lowerBound]
    #expect(
      change.contains(/before, by [^ ]*reading-a\.yaml:\d+:\d+: code of the major/), "\(change)")
    #expect(change.contains(/after, by [^ ]*reading-b\.yaml:\d+:\d+: has at least 5 years/))
    #expect(change.contains("the matching records cover"))
    // A degree that counts by one of them is the one looked at by the other.
    let json = try JSONSerialization.jsonObject(
      with: Data(cadre(words + ["--format", "json"]).standardOutput.utf8))
    let people = try #require((json as? [String: Any])?["people"] as? [[String: Any]])
    let clauses = try #require(
      people.first { $0["person"] as? String == "CB0117" }?["clauses"] as? [String: Any])
    let records = try ["before", "after"].map { side in
      let clause = try #require((clauses[side] as? [[String: Any]])?.first)
      return try #require((clause["record"] as? [String: Any])?["record"] as? Int)
    }
    #expect(Set(records).count == 1)
  }

  @Test func `one file compared with itself under another parameter shows the teams between`() {
    let result = cadre(
      "compare", Sample.criteria, Sample.roster, "--on", Sample.day, "--set", "minimum-share=50%")
    #expect(result.status == .allMet)
    #expect(result.standardOutput.contains("unmet"))
  }

  @Test(
    arguments: [
      ["check", Sample.roster, "--on", Sample.day], ["test"], ["show"],
      ["explain", Sample.roster, "--on", Sample.day, "--person", "CB0074"],
      ["explain", Sample.roster, "--on", Sample.day, "--team", "so-dttg"],
      ["compare", Sample.roster, "--on", Sample.day],
    ])
  func `an overridden parameter is stated by every verb`(words: [String]) {
    let words = [words[0], Sample.criteria] + words.dropFirst() + ["--set", "minimum-share=20%"]
    let text = cadre(words).standardOutput
    // Prose has the title of the parameter.
    #expect(text.contains(words[0] == "show" ? "set for this run" : "minimum-share"), "\(text)")
    #expect(text.contains(/20 ?%|1\/5/))
    if words[0] != "show" {
      let json = cadre(words + ["--format", "json"]).standardOutput
      #expect(json.contains(/"overrides":\s*\[\s*{\s*"parameter":\s*"minimum-share"/), "\(json)")
    }
  }

  @Test(arguments: [("en", "25"), ("vi", "25")])
  func `criteria are shown as prose`(language: String, word: String) {
    let result = cadre("show", Sample.criteria, "--lang", language)
    #expect(result.status == .allMet)
    #expect(result.standardOutput.contains(word))
    #expect(!result.standardOutput.contains("{"))
  }

  @Test(arguments: SchemaCommand.Subject.allCases.map(\.rawValue))
  func `schemas are JSON`(subject: String) throws {
    let result = cadre("schema", subject)
    #expect(result.status == .allMet)
    let value = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8))
    let schema = try #require(value as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}

@Suite struct NothingToCheckTests {
  private static let grouped = """
    cadre: 1
    id: grouped
    version: "1"
    title: { en: Grouped }
    sources: { rule: { cite: { en: Article 1 } } }
    definitions:
      anybody: { means: { has: post } }
      woman: { means: { gender: female } }
    requirements:
      - { id: share, cites: rule, force: target, for_each: GROUPING, among: anybody, count: woman, at_least_share: 10%, rounding: up, if_nobody: met }
    """

  /// Criteria whose teams are formed in one way.
  private func criteria(_ grouping: String, in folder: ScratchFolder) throws -> String {
    try folder.write(
      Self.grouped.replacingOccurrences(of: "GROUPING", with: grouping) + "\n",
      to: "\(grouping).yaml")
  }

  @Test func `a name written twice is not missed as another`() throws {
    let folder = try ScratchFolder()
    let text = Self.grouped.replacingOccurrences(of: "GROUPING", with: "unit")
    let twice = try folder.write(
      text.replacingOccurrences(of: "    woman:", with: "    anybody:")
        .replacingOccurrences(of: "  woman:", with: "  anybody:") + "\n", to: "twice.yaml")
    let message = cadre("show", twice, "--codelists", "Rules/codelists").standardError
    #expect(message.matches(of: /error\[(\w+)\]/).map(\.output.1) == ["Y0102"], "\(message)")
  }

  @Test func `a requirement that forms no team has not passed`() throws {
    let folder = try ScratchFolder()
    let roster = try folder.write(
      """
      cadre_roster: 1
      people:
        - { id: P1, gender: female, posts: [] }

      """, to: "roster.yaml")
    let result = cadre(
      "check", try criteria("unit", in: folder), roster, "--on", Sample.day, "--codelists",
      "Rules/codelists")
    #expect(result.status == .undetermined, "\(result.standardError)")
  }

  @Test func `requirements that form other teams are said not to be compared`() throws {
    let folder = try ScratchFolder()
    let result = cadre(
      "compare", try criteria("unit", in: folder), try criteria("roster", in: folder),
      Sample.roster, "--on", Sample.day, "--codelists", "Rules/codelists")
    #expect(result.status == .allMet, "\(result.standardError)")
    #expect(result.standardOutput.contains("share"))
    #expect(!result.standardOutput.lowercased().contains("no change"))
  }
}
