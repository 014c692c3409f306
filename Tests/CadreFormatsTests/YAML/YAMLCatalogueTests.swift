import Cadre
import CadreFormats
import Testing

@Suite struct YAMLCatalogueTests {
  @Test func `codes are unique and begin with Y`() {
    let codes = Diagnostic.Kind.yaml.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("Y") && $0.count == 5 })
  }

  @Test(arguments: Diagnostic.Kind.yaml, Language.allCases)
  func `every kind has a sentence and a page`(kind: Diagnostic.Kind, language: Language) {
    let message = kind.message.template(in: language)
    #expect(!message.isEmpty && !message.hasSuffix(".") && !message.contains("\n"))
    let lines = kind.page.template(in: language).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect((3...12).contains(lines.count))
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: [
    "a: &x 1\na: 2\nA: !t 3\n<<: 4\n[b]: 5\n", "a: [1, 2}\n", "a: [05 06]\n", "a: 1\nb:2\n",
    "a: 1\nb\n", "a: ]\n", "a: {x: 1 y: 2}\n", "a: @x\n", "a: 'x' y\n", "a: \"\\q\"\n",
    "\u{430}: \u{0}\n", "a\u{A0}b: \u{200B}\n", "\u{A0}a: 1\n", "- a: 1\n b: 2\n", "PK\u{3}\u{4}",
  ])
  func `messages and help leave no place unfilled`(text: String) {
    let diagnostics = readYAML(text).diagnostics
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      for language in Language.allCases {
        let sentences =
          [diagnostic.message(in: language)] + diagnostic.help.map { $0.text(in: language) }
        for name in ["key", "sign", "text", "character", "column", "limit", "format", "letter"] {
          #expect(!sentences.joined().contains("{\(name)}"))
        }
      }
    }
  }
}
