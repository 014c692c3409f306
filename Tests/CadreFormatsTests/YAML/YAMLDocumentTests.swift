import Cadre
import CadreFormats
import Testing

/// A text and exactly what is reported about it: `Y0102 2:1+8` is a code with line, column and length.
struct YAMLCase: CustomTestStringConvertible, Sendable {
  /// The entry of the catalogue of bad inputs that it shows.
  let id: String
  let text: String
  let problems: [String]

  /// The tree on one line; nil where none may come back.
  let tree: String?

  init(_ id: String, _ text: String, _ problems: [String], tree: String? = nil) {
    self.id = id
    self.text = text
    self.problems = problems
    self.tree = tree
  }

  var testDescription: String { "\(id) \(text.prefix(40).debugDescription)" }

  func check(_ location: SourceLocation = #_sourceLocation) {
    let result = readYAML(text)
    #expect(result.problems == problems, sourceLocation: location)
    #expect(result.node?.outline == tree, sourceLocation: location)
  }
}

@Suite struct YAMLDocumentTests {
  @Test(arguments: [
    YAMLCase("Y01", "a:\n\tb: 1\n", ["Y0101 2:1+1"], tree: "{a: {b: 1}}"),
    YAMLCase("Y01", "\ta: 1\n", ["Y0101 1:1+1"], tree: "{a: 1}"),
    YAMLCase("Y01", "a:\n\t\tb: x\n", ["Y0101 2:1+2"], tree: "{a: {b: x}}"),
    YAMLCase("Y01", "-\ta: 1\n", ["Y0101 1:2+1"], tree: "[{a: 1}]"),
    YAMLCase("Y01", "a: >\n\tx\n", ["Y0101 2:1+1"], tree: "{a: \"x\n\"}"),
    YAMLCase("Y01", "a: x\n\ty: 1\n", ["Y0101 2:1+1"]),
    YAMLCase(
      "Y01", "a:\n\tb: 1\n\tb: 2\n\tc: [05 06]\nd: !x y\n",
      ["Y0101 2:1+1", "Y0102 3:2+1", "Y0134 4:8+1", "Y0107 5:4+2"],
      tree: "{a: {b: 1, c: [05, 06]}, d: y}"),
    YAMLCase(
      "Y01", "a:\n  b: 1\n\tc: !x 2\n\tc: 1\n  <<: 3\n",
      ["Y0101 3:1+1", "Y0107 3:5+2", "Y0105 5:3+2"]),
    YAMLCase("Y01", "a: {b: 1,\n\tc: 2}\nd: e\tf\n", [], tree: "{a: {b: 1, c: 2}, d: e\tf}"),
  ])
  func `tabs are reported once, and what follows is still checked`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase("Y02", "a: 1\nb: 2\na: 3\n", ["Y0102 3:1+1"], tree: "{a: 1, b: 2}"),
    YAMLCase("Y02", "x: { a: 1, \"a\": 2 }\n", ["Y0102 1:12+3"], tree: "{x: {a: 1}}"),
    YAMLCase("Y02", "a:\n  b: 1\nc:\n  b: 2\n", [], tree: "{a: {b: 1}, c: {b: 2}}"),
    YAMLCase("Y36", "a: 1\nA: 2\n", ["Y0136 2:1+1"], tree: "{a: 1, A: 2}"),
    YAMLCase("Y36", "Hòa: 1\nHoà: 2\n", ["Y0136 2:1+3"], tree: "{Hòa: 1, Hoà: 2}"),
    YAMLCase("Y36", "không: 1\nkhong: 2\n", ["Y0136 2:1+5"], tree: "{không: 1, khong: 2}"),
    YAMLCase("Y36", "đ: 1\nD: 2\n", ["Y0136 2:1+1"], tree: "{đ: 1, D: 2}"),
    YAMLCase("Y26", "caf\u{E9}: 1\ncafe\u{301}: 2\n", ["Y0136 2:1+4"], tree: "{café: 1}"),
  ])
  func `keys are unique, and not to be confused`(_ example: YAMLCase) {
    example.check()
    for diagnostic in readYAML(example.text).diagnostics {
      #expect(diagnostic.related.count == 1)
    }
  }

  @Test func `a duplicate key names the place of the first`() throws {
    let result = readYAML("title: x\nrounding: up\nrounding: down\n")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.problems == ["Y0102 3:1+8"])
    #expect(
      diagnostic.related.map(\.place)
        == [Place(file: "test.yaml", .text(line: 2, column: 1, length: 8))])
  }

  @Test(arguments: [
    YAMLCase("Y03", "a: &x [lol]\nb: &y [*x, *x]\nc: [*y, *y]\n", ["Y0103 1:4+2"]),
    YAMLCase("Y03", "a: &x 1\nb: 2\n", ["Y0103 1:4+2"], tree: "{a: 1, b: 2}"),
    YAMLCase("Y03", "a: 1\nb: *x\n", ["Y0103 2:4+2"]),
    YAMLCase("Y03", "a: *x y\n", ["Y0103 1:4+2"]),
    YAMLCase("Y03", "*x : 1\nb: 2\n", ["Y0103 1:1+2"]),
    YAMLCase("Y04", "a: &a [*a]\n", ["Y0103 1:4+2"]),
    YAMLCase("Y05", "<<: {a: 1}\nb: 2\n", ["Y0105 1:1+2"]),
    YAMLCase("Y05", "a:\n  <<: *b\n", ["Y0105 2:3+2", "Y0103 2:7+2"]),
    YAMLCase("Y05", "\"<<\": 1\na: <<\n", [], tree: "{<<: 1, a: <<}"),
    YAMLCase("Y07", "a: !!python/object:os.system x\n", ["Y0107 1:4+25"], tree: "{a: x}"),
    YAMLCase(
      "Y07", "a: !include /etc/passwd\nb: !x [1]\n", ["Y0107 1:4+8", "Y0107 2:4+2"],
      tree: "{a: /etc/passwd, b: [1]}"),
    YAMLCase("Y07", "a: &q !t v\n", ["Y0103 1:4+2", "Y0107 1:7+2"], tree: "{a: v}"),
    YAMLCase("Y07", "a: !u!x y\n", ["Y0107 1:4+4"]),
    YAMLCase("Y28", "a: 1\n---\nb: 2\n", ["Y0128 2:1+1"], tree: "{a: 1}"),
    YAMLCase("Y28", "---\na: 1\n---\n", ["Y0128 3:1+1"], tree: "{a: 1}"),
    YAMLCase("Y28", "a: 1\n...\nb: 2\n", ["Y0128 3:1+1"]),
    YAMLCase("Y28", "--- # one\na: 1\n...\n# end\n", [], tree: "{a: 1}"),
    YAMLCase("%", "%YAML 1.2\n---\na: 1\n", ["Y0140 1:1+1"], tree: "{a: 1}"),
    YAMLCase("%", "%TAG ! x:\n---\na: 1\n", ["Y0140 1:1+1"], tree: "{a: 1}"),
    YAMLCase("%", "%FOO\n---\na: 1\n", ["Y0140 1:1+1"]),
    YAMLCase("%", "%YAML 1.2\na: 1\n", ["Y0140 1:1+1"]),
    YAMLCase(
      "key", "[a]: 1\n? {b: c}\n: 2\nd: 3\n", ["Y0141 1:1+1", "Y0141 2:3+1"]),
    YAMLCase("key", ": b\n", ["Y0142 1:1+1"]),
    YAMLCase("key", "? a\n: 1\n", [], tree: "{a: 1}"),
  ])
  func `what the subset leaves out is refused at its place`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase(
      "Y08", "a: no\nb: off\nc: [y, n, Yes, true]\n", [],
      tree: "{a: no, b: off, c: [y, n, Yes, true]}"),
    YAMLCase(
      "Y09", "on: 1\nno: 2\ntrue: 3\n1: 4\n~: 5\n", [], tree: "{on: 1, no: 2, true: 3, 1: 4, ~: 5}"),
    YAMLCase("Y10", "a: 0613\nb: \"0613\"\n", [], tree: "{a: 0613, b: \"0613\"}"),
    YAMLCase(
      "Y12", "a: [0x1F, 1_000, 1e3, .5, +5, .nan, -0, 22:30]\n", [],
      tree: "{a: [0x1F, 1_000, 1e3, .5, +5, .nan, -0, 22:30]}"),
    YAMLCase("Y18", "version: 2025.10\n", [], tree: "{version: 2025.10}"),
    YAMLCase("Y19", "a:\nb: ~\nc: null\nd: ''\n", [], tree: "{a: , b: ~, c: null, d: \"\"}"),
    YAMLCase(
      "Y33", "a: |\n  x\n\n  y\nb: >-\n  x\n  y\nc: |+\n  z\n\n", [],
      tree: "{a: \"x\n\ny\n\", b: \"x y\", c: \"z\n\n\"}"),
    YAMLCase("Y33", "a: \" x \"\nb: 'it''s'\n", [], tree: "{a: \" x \", b: \"it's\"}"),
  ])
  func `scalars keep the text of the source`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase("Y29", "", ["Y0129 1:1+1"]),
    YAMLCase("Y29", "\u{FEFF}", ["Y0129 1:1+1"]),
    YAMLCase("Y29", "# only\n\n# comments\n", ["Y0129 1:1+1"]),
    YAMLCase("Y29", "\n  {}\n", ["Y0129 2:3+2"]),
    YAMLCase("Y29", "[ ]", ["Y0129 1:1+3"]),
    YAMLCase("Y29", "null\n", ["Y0129 1:1+4"]),
    YAMLCase("Y29", "---\n", ["Y0129 2:1+1"]),
  ])
  func `an empty file is an error`(_ example: YAMLCase) {
    example.check()
  }
}
