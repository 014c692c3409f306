import Cadre
import CadreFormats
import Testing

@Suite struct YAMLTextTests {
  @Test(arguments: [
    YAMLCase("Y20", "\u{FEFF}cadre: 1\ncadre: 2\n", ["Y0102 2:1+5"], tree: "{cadre: 1}"),
    YAMLCase("Y20", "\u{FEFF}a: 1, a: 2\n", ["Y0147 1:8+1"]),
    YAMLCase("Y20", "a: x\u{FEFF}\n", ["Y0124 1:5+1"]),
    YAMLCase("Y21", "a: 1\rb: 2\rb: 3\r", ["Y0102 3:1+1"], tree: "{a: 1, b: 2}"),
    YAMLCase("Y21", "a: 1\r\nb: 2\r\nb: 3\r\n", ["Y0102 3:1+1"], tree: "{a: 1, b: 2}"),
    YAMLCase(
      "Y21", "a: 1\u{85}b: 2\u{2028}ừ: 3\u{2029}b: 4\r\nừ: 5\n",
      ["Y0102 4:1+1", "Y0102 5:1+1"], tree: "{a: 1, b: 2, ừ: 3}"),
    YAMLCase(
      "Y24", "a: x\u{0}y\nừừ: \u{7F}\n# \u{1B}\n", ["Y0124 1:5+1", "Y0124 2:5+1", "Y0124 3:3+1"]),
    YAMLCase(
      "Y24", "a: \u{9F}x\na: !x \u{FFFE}\n",
      ["Y0124 1:4+1", "Y0102 2:1+1", "Y0107 2:4+2", "Y0124 2:7+1"]),
    YAMLCase("Y24", #"a: "x\u0000y\0""#, ["Y0124 1:6+6"], tree: #"{a: "xy"}"#),
    YAMLCase(
      "Y24", #"ừ: ["\e[31m", "\x7f", '\e']"#, ["Y0124 1:6+2", "Y0124 1:16+4"],
      tree: #"{ừ: ["[31m", "", "\e"]}"#),
    YAMLCase(
      "Y24", "a: \"x\n  ừ\\t \\\\0 \\0\"\nb: 1\n", ["Y0124 2:11+2"],
      tree: "{a: \"x ừ\t \\0 \", b: 1}"),
    YAMLCase("Y24", #""a\0b": 1"#, ["Y0124 1:3+2"], tree: "{ab: 1}"),
  ])
  func `bytes are checked before they are parsed`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase("Y25", "a: \u{202E}x y\n", ["Y0125 1:4+1"], tree: "{a: \u{202E}x y}"),
    YAMLCase(
      "Y25", #"a: "\u202e48 \u202e\u200b""#, ["Y0125 1:5+6"],
      tree: "{a: \"\u{202E}48 \u{202E}\u{200B}\"}"),
    YAMLCase("Y25", #""a\u200bb": 1"#, ["Y0125 1:3+6"], tree: "{ab: 1}"),
    YAMLCase("Y25", "a\u{200B}b: 1\n", ["Y0125 1:2+1"], tree: "{ab: 1}"),
    YAMLCase("Y25", "a: le\u{200B}ad\n", ["Y0125 1:6+1"], tree: "{a: lead}"),
    YAMLCase(
      "Y25", "# c\u{200B}\u{202E}\na: 1\n#\u{2066}", ["Y0125 1:4+1", "Y0125 3:2+1"], tree: "{a: 1}"),
    YAMLCase("Y25", "a: x 👩‍👩‍👧\n", [], tree: "{a: x 👩‍👩‍👧}"),
    YAMLCase("Y25", "\u{430}ge: 1\n", ["Y0126 1:1+1"], tree: "{age: 1}"),
    YAMLCase("Y25", "in: le\u{430}d-x\n", ["Y0126 1:7+1"], tree: "{in: lead-x}"),
    YAMLCase("Y25", "in: ｆull\n", ["Y0126 1:5+1"], tree: "{in: full}"),
    YAMLCase("Y25", "a: \u{430}\u{431} c\n", [], tree: "{a: \u{430}\u{431} c}"),
    YAMLCase("Y26", "\u{D0}ại: 1\n", ["Y0126 1:1+1"], tree: "{Đại: 1}"),
    YAMLCase("Y26", "Đại: \u{D0}ỗ Văn B\n", [], tree: "{Đại: \u{D0}ỗ Văn B}"),
    YAMLCase("Y27", "a:\n\u{A0}\u{A0}b: 1\n", ["Y0127 2:1+1"]),
    YAMLCase("Y27", "a:\n  b: 1\n \u{A0}c: 2\n", ["Y0127 3:2+1"]),
    YAMLCase("Y27", "a:\n  b: 1\n\u{A0}\u{A0}c: 2\n  d: 3\n", ["Y0127 3:1+1"]),
    YAMLCase("Y27", "a:\u{A0}1\nb: 2\n", ["Y0118 1:3+1"]),
    YAMLCase("Y27", "a: 1\nb:\u{A0}2\n", ["Y0118 2:3+1"]),
    YAMLCase("Y27", "a\u{A0}b: 1\n", ["Y0118 1:2+1"], tree: "{a b: 1}"),
    YAMLCase("Y27", "a: x\u{A0}1 %\nb: \"x\u{A0}\"\n", [], tree: "{a: x\u{A0}1 %, b: \"x\u{A0}\"}"),
  ])
  func `characters that deceive are found`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    ("a: le\u{200B}ad\n", Diagnostic.Severity.error), ("a: \u{200B}x y\n", .warning),
    ("a\u{200B}: x\n", .error), ("\"a\\u200b\": x\n", .error), ("a: \"\\u200b\"\n", .warning),
    ("# \u{200B}\na: x\n", .warning),
  ])
  func `an invisible character is an error in names only`(
    text: String, severity: Diagnostic.Severity
  ) {
    #expect(readYAML(text).diagnostics.map(\.severity) == [severity])
  }

  @Test func `a look-alike names both code points`() {
    let messages = readYAML("\u{D0}ại: 1\n").diagnostics.map { $0.message(in: .english) }
    #expect(messages == ["`Ð` (U+00D0) in `Ðại` only looks like `Đ` (U+0110)"])
  }

  @Test(arguments: [
    (Unicode.Scalar("e"), "\u{301}", 1, 2), ("ế", "", 1, 2), ("👩", "\u{200D}👧", 1, 2),
    ("e", "e\u{301}e\u{301}", 3, 4),
  ])
  func `columns count characters`(first: Unicode.Scalar, rest: String, length: Int, after: Int) {
    let key = String(first) + rest
    let result = readYAML("\(key): {x: 1, x: 2}\n")
    #expect(result.problems.contains("Y0102 1:\(after + 9)+1"))
    let place = result.node?.pairs?.first?.key.place
    #expect(place?.position == .text(line: 1, column: 1, length: length))
  }
}
