import Testing

@testable import Cadre

@Suite struct DiagnosticTests {
  private static let kind = Diagnostic.Kind(
    "C0000", .error, Phrase(en: "no list is called `{name}`", vi: "không có danh mục `{name}`"),
    page: Phrase(en: "x", vi: "x"))

  @Test(arguments: [
    (5, 5, nil, "r.csv:row 5", "r.csv:dòng 5"),
    (5, 7, nil, "r.csv:row 5 (line 7)", "r.csv:dòng 5 (dòng 7 trong tệp)"),
    (
      5, 7, "level", "r.csv:row 5 (line 7), column \"level\"",
      "r.csv:dòng 5 (dòng 7 trong tệp), cột \"level\""
    ),
    (5, 0, "level", "r.csv:row 5, column \"level\"", "r.csv:dòng 5, cột \"level\""),
  ])
  func `a record is shown with its line where that is another`(
    row: Int, line: Int, column: String?, english: String, vietnamese: String
  ) {
    let place = Place(file: "r.csv", .record(number: row, line: line, column: column))
    #expect(place.description(in: .english) == english)
    #expect(place.description(in: .vietnamese) == vietnamese)
  }

  @Test func `an error that nobody catches says what is wrong and where`() {
    let place = Place(file: "a.yaml", .text(line: 3, column: 5, length: 2))
    let help = Sentence(Phrase(en: "did you mean `b`?", vi: "có phải `b`?"))
    let located = Diagnostic(Self.kind, at: place, ["name": .text("bb")], help: [help])
    let unlocated = Diagnostic(Self.kind, at: nil, ["name": .text("cc")])
    #expect(
      "\(InvalidInput(diagnostics: [located, unlocated]))" == """
        error[C0000]: no list is called `cc`
        a.yaml:3:5: error[C0000]: no list is called `bb`
          help: did you mean `b`?
        """)
  }
}
