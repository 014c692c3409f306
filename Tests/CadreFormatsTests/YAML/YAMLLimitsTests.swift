import Cadre
import CadreFormats
import Testing

@Suite struct YAMLLimitsTests {
  @Test func `Y06: the place of too deep nesting is the 65th level`() {
    #expect(readYAML(String(repeating: "[", count: 5_000)).problems == ["Y0106 1:65+1"])
    let open = String(repeating: "[", count: 64)
    let close = String(repeating: "]", count: 64)
    #expect(readYAML(open + "a" + close).problems == [])
    #expect(readYAML("{a: " + open + "a" + close + "}").problems == ["Y0106 1:68+1"])
  }

  @Test func `nesting is limited in what is passed over too`() {
    let deep = "? " + String(repeating: "[", count: 5_000)
    #expect(readYAML(deep).problems == ["Y0141 1:3+1", "Y0106 1:66+1"])
  }

  @Test func `nesting by indentation is limited too`() {
    let text = (0..<70).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(readYAML(text).problems == ["Y0106 65:65+1"])
  }

  @Test func `Y35: keys, values and collections are counted`() {
    let limits = YAMLLimits(nodes: 5)
    #expect(readYAML("a: 1\nb: 2\n", limits: limits).problems == [])
    #expect(readYAML("a: 1\nb: [2]\n", limits: limits).problems == ["Y0137 2:5+1"])
  }

  @Test func `Y35: a file that is too large is not read`() {
    let limits = YAMLLimits(bytes: 10)
    #expect(readYAML("a: 1234567", limits: limits).problems == [])
    #expect(readYAML("a: 12345678", limits: limits).problems == ["Y0135 whole"])
  }

  @Test func `Y35: one text is limited`() {
    let limits = YAMLLimits(scalarBytes: 8)
    #expect(readYAML("a: 12345678\n", limits: limits).problems == [])
    #expect(readYAML("a: 1234\nb: 123456789\n", limits: limits).problems == ["Y0138 2:4+1"])
  }

  @Test func `a long line of wide characters costs no more than it should`() {
    let items = Array(repeating: "ừ", count: 40_000).joined(separator: ",")
    let result = readYAML("a: [\(items)]\nb: !x\n")
    #expect(result.problems == ["Y0107 2:4+2"])
    let last = result.node?["a"]?.elements?.last
    #expect(last?.place.position == .text(line: 1, column: 5 + 2 * 39_999, length: 1))
  }

  @Test func `problems are limited`() {
    let text = Array(repeating: "- !x a\n", count: 50).joined()
    let result = readYAML(text, limits: YAMLLimits(problems: 10))
    #expect(result.problems.count == 11)
    #expect(result.problems.contains("Y0139 whole"))
    #expect(result.node == nil)
  }
}
