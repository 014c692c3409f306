import Cadre
import CadreFormats
import Testing

@Suite struct YAMLSyntaxTests {
  @Test(arguments: [
    YAMLCase("Y34", "a: [05 06]\n", ["Y0134 1:7+1"], tree: "{a: [05, 06]}"),
    YAMLCase("Y34", "a: [\n  05\n  06, 07\n]\n", ["Y0134 2:5+1"], tree: "{a: [05, 06, 07]}"),
    YAMLCase("Y34", "a: ['05 06', Sở Nội vụ]\n", [], tree: "{a: [\"05 06\", Sở Nội vụ]}"),
    YAMLCase("Y34", "a: [05,, 06]\n", ["Y0114 1:8+1"]),
    YAMLCase("Y34", "a: [, 06]\n", ["Y0114 1:5+1"]),
    YAMLCase("Y34", "a: {b: 1,, c: 2}\n", ["Y0114 1:10+1"]),
    YAMLCase("Y34", "a: [1, 2,]\n", [], tree: "{a: [1, 2]}"),
    YAMLCase("Y34", "a: ['x' 'y']\n", ["Y0115 1:8+1"]),
    YAMLCase("Y34", "a: {x: 1 y: 2}\n", ["Y0115 1:9+1"]),
  ])
  func `commas separate items`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase("open", "a: [1, 2\nb: 3\n", ["Y0151 1:4+1"]),
    YAMLCase("open", "a: [1, 2\n", ["Y0151 1:4+1"]),
    YAMLCase("open", "a: {b: 1\nc: 2\n", ["Y0151 1:4+1"]),
    YAMLCase("open", "a: {b: [1, 2}\n", ["Y0152 1:13+1"]),
    YAMLCase("open", "a: ]\n", ["Y0153 1:4+1"]),
    YAMLCase("open", "a: [1]]\n", ["Y0153 1:7+1"]),
    YAMLCase("open", "a: 'x\nb: 1\n", ["Y0150 1:4+1"]),
    YAMLCase("open", "ừ: \"x\n---\nb: 1\n", ["Y0150 1:4+1"]),
  ])
  func `what is opened is closed`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    YAMLCase("colon", "a:1\nb: 2\n", ["Y0144 1:2+1"]),
    YAMLCase("colon", "a: 1\nb:2\n", ["Y0144 2:2+1"]),
    YAMLCase("colon", "a: 1\nb:2\nc: 3\n", ["Y0144 2:2+1"]),
    YAMLCase("colon", "a: {b:1}\n", ["Y0144 1:6+1"]),
    YAMLCase("colon", "a: 1\nmột hai\nc: 2\n", ["Y0146 2:1+7"]),
    YAMLCase("colon", "a: {b}\n", ["Y0146 1:5+1"]),
    YAMLCase("colon", "tên: Điều 7: nhân sự\n", ["Y0147 1:12+1"]),
    YAMLCase("dash", "-a\n-b: 1\n", ["Y0145 1:1+1"]),
    YAMLCase("dash", "a: - b\n", ["Y0149 1:4+1"]),
    YAMLCase("dash", "- a\nb: 1\n", ["Y0159 2:1+1"]),
    YAMLCase("dash", "a:\n  - 1\n  b: 2\n", ["Y0159 3:3+1"]),
    YAMLCase("indentation", "a: 1\n  b: 2\n", ["Y0148 2:3+1"]),
    YAMLCase("indentation", "a:\n  b: 1\n c: 2\n", ["Y0148 3:2+1"]),
    YAMLCase("indentation", "a:\n    b: 1\n  c: 2\n", ["Y0148 3:3+1"]),
    YAMLCase("indentation", " a: 1\nb: 2\n", ["Y0148 2:1+1"]),
    YAMLCase("indentation", "- a: 1\n b: 2\n", ["Y0148 2:2+1"]),
    YAMLCase("text", "a: @x\n", ["Y0154 1:4+1"]),
    YAMLCase("text", "a: *\n", ["Y0154 1:4+1"]),
    YAMLCase("text", "a: 'it's'\nb: 1\n", ["Y0155 1:8+2"]),
    YAMLCase("text", "{a: 1} b\n", ["Y0155 1:8+1"]),
    YAMLCase("text", "ừừ: \"C:\\data\"\n", ["Y0156 1:8+2"]),
    YAMLCase("text", "a: \"\\ud800\"\n", ["Y0161 1:5+6"]),
    YAMLCase("text", "a: \"x \\ud83d\\ude00\"\n", ["Y0161 1:7+6"]),
    YAMLCase("text", "a: \"\\U00110000\"\n", ["Y0156 1:5+10"]),
    YAMLCase("text", "a: \"\\x4g\"\n", ["Y0156 1:5+3"]),
    YAMLCase("text", "a: |x\n  t\n", ["Y0157 1:5+1"]),
    YAMLCase("length", String(repeating: "x", count: 1_100) + ": 1\n", ["Y0143 1:1101+1"]),
  ])
  func `each usual mistake has its own message at its own place`(_ example: YAMLCase) {
    example.check()
  }

  @Test(arguments: [
    ("a: 1\nb:2\n", "write `b: 2`"),
    ("a: {b:1}\n", "write `b: 1`"),
    ("a: Article 7: staff # c\n", "write `'Article 7: staff'`"),
    ("a: @x\n", "write `'@x'`"),
    ("a: [05 06]\n", "write `05, 06`"),
    ("- a: 1\n b: 2\n", "the line above begins in column 3"),
  ])
  func `help shows the line rewritten`(text: String, help: String) {
    #expect(readYAML(text).diagnostics.first?.help.first?.text(in: .english) == help)
  }
}
