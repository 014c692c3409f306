import ArgumentParser
import Cadre
import CadreReports
import Testing

@testable import CadreCLI

@Suite struct CommandLineCheckTests {
  @Test(arguments: [
    ("chekc a.yaml b.csv", ["U0215"], "`check`"),
    ("frobnicate", ["U0215"], "`explain`"),
    ("help chekc", ["U0215"], "`check`"),
    ("chekc --help", ["U0215"], "`check`"),
    ("check a.yaml b.csv --onn 2025-11-30", ["U0216"], "`--on`"),
    ("check a.yaml b.csv --person CB1", ["U0216"], "`cadre explain`"),
    ("--lang vi check a.yaml b.csv", ["U0216"], "`cadre check --lang vi`"),
    ("check", ["U0217"], "criteria"),
    ("schema", ["U0217"], "`diagnostics`"),
    ("check a.yaml b.csv --on", ["U0218"], "`--on`"),
    ("check a.yaml b.csv --on --strict", ["U0218"], "`--on`"),
    ("check a.yaml b.csv --format jsno", ["U0219"], "`json`"),
    ("check a.yaml b.csv --max-errors many", ["U0219"], "whole number"),
    ("schema criterai", ["U0219"], "`criteria`"),
    ("schema criteria --set a=1", ["U0216"], "`cadre check`"),
    ("schema criteria --codelists x --all", ["U0216", "U0216"], "`cadre check`"),
    ("check a.yaml b.csv --fail-on never", ["U0219"], "`undetermined`"),
    ("show a.yaml b.yaml", ["U0220"], "`b.yaml`"),
    ("check a.yaml b.csv --all=yes", ["U0221"], "`--all`"),
    ("explain a.yaml b.csv", ["U0222"], "`--person ID`"),
    ("check --delimiter x --lang fr --frob", ["U0219", "U0219", "U0216"], "`cadre check --help`"),
  ])
  func `every mistake is named with a way out`(line: String, codes: [String], words: String) {
    for language in Language.allCases {
      let result = run(line.split(separator: " ").map(String.init), language)
      #expect(result.status == .usage && result.standardOutput.isEmpty)
      let found = result.standardError.matches(of: /\[(U\d{4})\]/).map { String($0.output.1) }
      #expect(found == codes, "\(result.standardError)")
      #expect(language == .vietnamese || result.standardError.contains(words))
      for line in result.standardError.split(separator: "\n") {
        #expect(line.displayWidth <= 80, "\(line)")
      }
    }
  }

  @Test func `the language that is asked for holds also where other words are wrong`() {
    for words in [["check", "--lang", "vi", "--frob"], ["chekc", "--lang=vi"]] {
      #expect(run(words, .english).standardError.hasPrefix("lỗi["))
    }
  }

  @Test(arguments: [["--format", "json"], ["--output", "r.json"]])
  func `mistakes come as JSON where that is asked for`(words: [String]) {
    let result = run(["check"] + words, .english)
    #expect(result.standardError.contains("\"cadre_diagnostics\": 1"))
    #expect(result.standardError.contains("\"code\": \"U0217\""))
  }

  /// Lines of words at random, most of them wrong; the numbers come from a fixed start.
  @Test(arguments: 0..<40)
  func `whatever ArgumentParser refuses is a mistake with a name, and nothing else is`(seed: Int) {
    let pool =
      Manual.verbs.map(\.name)
      + ["--on", "--on=x", "--strict", "--strict=x", "--all", "--format", "json", "text", "a.yaml"]
      + [
        "--max-errors", "5", "--delimiter", "tab", "--person", "--frob", "-x", "-", "--", "--lang",
        "vi",
      ]
      + ["--output=", "--set", "a=b", "--codelists", "--lenient-quotes", "--fail-on", "none"]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<50 {
      var words = (0..<next(6)).map { _ in pool[next(pool.count)] }
      if next(4) > 0 { words.insert(Manual.verbs[next(Manual.verbs.count)].name, at: 0) }
      guard !words.isEmpty else { continue }
      let isRefused = (try? CadreCommand.parseAsRoot(words)) == nil
      let problems = CommandLineCheck(words).problems
      #expect(isRefused != problems.isEmpty, "\(words): \(problems.map(\.kind.code))")
    }
  }

  private func run(_ words: [String], _ language: Language) -> CommandResult {
    CadreCommand.run(
      words, in: CommandEnvironment(language: language, today: CalendarDate(2026, 1, 15)))
  }
}
