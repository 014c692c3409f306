import Cadre
import Foundation
import Testing

/// Every code is produced by an input, and what users then read is kept for review in `Golden/`.
@Suite struct DiagnosticCaseTests {
  @Test(arguments: DiagnosticCase.all, Language.allCases)
  func `a case reports its code alone and as reviewed`(
    example: DiagnosticCase, language: Language
  ) throws {
    let report = try example.report(language)
    let labels = report.split(separator: "\n").compactMap {
      $0.firstMatch(of: /^\p{L}[^\[]+\[([A-Z]\d{4})\]:/).map { String($0.output.1) }
    }
    let companions = Self.companions[example.code] ?? []
    #expect(labels.sorted() == companions.union([example.code]).sorted(), "\(report)")
    #expect(report.firstMatch(of: /\{[a-zA-Z]+\}/) == nil, "a place of a phrase is not filled")
    try expectGolden(
      report, "\(example.code).\(language.rawValue).txt", in: "DiagnosticCases/Golden")
  }

  /// What is said about the same cause in another way: a rejected row also about its unit.
  private static let companions: [String: Set<String>] = [
    "D0207": ["R0230"], "R0211": ["R0230"], "R0233": ["D0207"],
    "R0240": ["D0207"],
  ]

  @Test func `every code has one case, and every case a code`() {
    let codes = Diagnostic.Kind.all.map(\.code)
    let cases = DiagnosticCase.all.map(\.code)
    #expect(Set(codes).symmetricDifference(cases) == [])
    #expect(Set(codes).count == codes.count && Set(cases).count == cases.count)
  }

  @Test func `the list of kinds leaves out none of the catalogue`() throws {
    let catalogue = DiagnosticCase.packageFolder.appending(
      path: "Sources/Cadre/Diagnostics/Catalogue")
    let files = try FileManager.default.contentsOfDirectory(atPath: catalogue.path)
    let codes = try files.flatMap { name in
      try String(contentsOf: catalogue.appending(path: name), encoding: .utf8)
        .matches(of: /Diagnostic\.Kind\(\s*"([A-Z]\d{4})"/).map { String($0.output.1) }
    }
    #expect(Set(codes).symmetricDifference(Diagnostic.Kind.all.map(\.code)) == [])
  }

  @Test(arguments: Diagnostic.Kind.all)
  func `every code has a message and a page in both languages`(kind: Diagnostic.Kind) {
    #expect(kind.code.wholeMatch(of: /[YLCRDTU]\d{4}/) != nil)
    for phrase in [kind.message, kind.page] {
      for language in Language.allCases {
        let hasLetters = phrase.template(in: language).contains { $0.isLetter }
        #expect(hasLetters)
      }
      #expect(phrase.english != phrase.vietnamese)
    }
    #expect(Self.places(in: kind.message.english) == Self.places(in: kind.message.vietnamese))
    for language in Language.allCases {
      let message = kind.message.template(in: language)
      #expect(!message.hasSuffix(".") && !message.contains("\n"))
    }
  }

  private static func places(in template: String) -> Set<Substring> {
    Set(template.matches(of: /\{(\w+)\}/).map(\.output.1))
  }
}
