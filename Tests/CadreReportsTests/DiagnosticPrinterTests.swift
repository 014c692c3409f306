import Cadre
import CadreFormats
import Testing

@testable import CadreReports

@Suite struct DiagnosticPrinterTests {
  private static let kind = Diagnostic.Kind(
    "C0204", .error,
    Phrase(
      en: "unknown key `{key}` in requirement `{id}`", vi: "yêu cầu `{id}` có khóa lạ `{key}`"),
    page: Phrase(en: "", vi: ""))

  private static let source = """
    requirements:
      - id: expert-share
        among: leader
        title: { vi: "Tỷ lệ 漢字 chuyên gia", en: "Share of experts among all the leaders there are" }; amnog: leader
        amnog: leader
    """

  private static func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: "staffing.yaml", .text(line: line, column: column, length: length))
  }

  private static let diagnostics = [
    Diagnostic(
      kind, at: place(5, 5, 5), ["key": "amnog", "id": "expert-share"],
      help: [Sentence(.didYouMean, ["name": "among"])],
      related: [Diagnostic.Related(place(3, 5, 5), Sentence(.firstHere))]),
    Diagnostic(kind, at: place(4, 99, 5), ["key": "amnog", "id": "expert-share"]),
    Diagnostic(kind, at: place(4, 25, 2), ["key": "\u{1B}[2J漢字", "id": "expert-share"]),
    Diagnostic(
      kind, at: Place(file: "roster.csv", .record(number: 14, line: 15, column: "Mã ngành")),
      ["key": "amnog", "id": "expert-share"], help: [Sentence(.writeInstead, ["text": "0613"])]),
    Diagnostic(kind, at: place(99, 1, 1), ["key": "amnog", "id": "expert-share"]),
    Diagnostic(kind, at: nil, ["key": "amnog", "id": "expert-share"]),
  ]

  private static func printed(_ style: TerminalStyle, maximum: Int = 100) -> String {
    DiagnosticPrinter(style: style, maximum: maximum) { _ in source }.text(diagnostics)
  }

  @Test(arguments: Language.allCases)
  func `diagnostics are shown as reviewed`(language: Language) throws {
    try expectGolden(
      Self.printed(TerminalStyle(language: language), maximum: 5),
      "diagnostics.\(language.rawValue).txt")
  }

  @Test func `without lines and colours only the letters of words remain`() throws {
    let text = Self.printed(TerminalStyle(usesUnicode: false, language: .english))
    try expectGolden(text, "diagnostics.ascii.txt")
    #expect(text.unicodeScalars.allSatisfy { !(0x2500...0x257F).contains($0.value) })
  }

  @Test func `colours change nothing but colours`() {
    let plain = Self.printed(TerminalStyle(language: .english))
    let colored = Self.printed(TerminalStyle(usesColor: true, language: .english))
    #expect(colored != plain)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [60, 80, 120], Language.allCases)
  func `every line fits`(width: Int, language: Language) {
    let style = TerminalStyle(width: width, language: language)
    for line in Self.printed(style).split(separator: "\n") { #expect(line.displayWidth <= width) }
  }

  @Test(arguments: [1, 20, 60, 102, 105, 500])
  func `carets stand under what is meant however the line is cut`(column: Int) throws {
    let line = String(repeating: "漢a", count: 60)
    let window = SourceWindow(line: line[...], column: column, length: 3, width: 40, mark: "…")
    #expect(window.text.displayWidth <= 40)
    #expect(window.caretStart + window.caretWidth <= 41)
    guard column <= line.count else { return }
    let meant = line.dropFirst(column - 1).prefix(3)
    let before = window.text.prefix(fitting: window.caretStart)
    #expect(window.text.dropFirst(before.count).hasPrefix(meant))
    #expect(window.caretWidth == meant.displayWidth)
  }

  @Test(arguments: ["a", "b", "", "ừ", "", "…e", "f", ""].enumerated().map { ($0 + 1, $1) })
  func `lines end at every kind of break`(number: Int, expected: String) {
    let text = "a\nb\r\n\rừ\u{85}\r\n…e\u{2028}f\u{2029}"
    #expect(text.line(number).map(String.init) == expected)
    #expect(text.line(9) == nil)
  }

  /// Lines of a file as the reader of YAML counts them, and as they are shown.
  @Test(arguments: ["x: 1\u{85}", "x: 1\u{2028}", "x: \"\u{85} \u{2029}\"\n"])
  func `the line shown is the line meant`(before: String) throws {
    let text = "cadre: 1\n\(before)amnog: leader\ncadre: 2\n"
    var problems: [Diagnostic] = []
    _ = YAMLDocument.node(Array(text.utf8), file: "a.yaml", reportingTo: &problems)
    let printer = DiagnosticPrinter(style: TerminalStyle(language: .english)) { _ in text }
    #expect(printer.text(problems).contains(" │ cadre: 2\n"))
  }
}
