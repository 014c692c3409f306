import Cadre
import CadreFormats
import Testing

@Suite struct YAMLEncodingTests {
  private static let text = "tên: Đỗ Văn Ế 👩\ntên: x\n"

  private static func wide(_ text: String, size: Int, big: Bool, mark: Bool) -> [UInt8] {
    let text = mark ? "\u{FEFF}" + text : text
    let units = size == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
    return units.flatMap { unit in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return big ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [2, 4], [true, false])
  func `Y22: UTF-16 and UTF-32 with a byte order mark are converted, with a note`(
    size: Int, big: Bool
  ) {
    let result = readYAML(Self.wide(Self.text, size: size, big: big, mark: true))
    #expect(result.problems == ["Y0122 whole", "Y0102 2:1+3"])
    #expect(result.diagnostics.first?.severity == .note)
    #expect(result.node?.outline == "{tên: Đỗ Văn Ế 👩}")
  }

  @Test(arguments: [2, 4], [true, false])
  func `Y23: UTF-16 and UTF-32 without a byte order mark are named`(size: Int, big: Bool) {
    let text = "cadre: 1\nid: example\nversion: 2026\n"
    let result = readYAML(Self.wide(text, size: size, big: big, mark: false))
    #expect(result.node == nil)
    #expect(result.problems == ["Y0116 whole"])
    let name = "UTF-\(size * 8)\(big ? "BE" : "LE")"
    #expect(result.diagnostics.first?.message(in: .english).contains(name) == true)
  }

  @Test(arguments: [[0xED, 0xA0, 0x80], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]] as [[UInt8]])
  func `Y24: halves of characters in UTF-8 are named, and no conversion is offered`(
    _ bytes: [UInt8]
  ) {
    let result = readYAML(Array("tên: Đỗ ".utf8) + bytes + Array(" Ế\n".utf8))
    #expect(result.node == nil)
    #expect(result.problems == ["Y0160 1:9+1"])
    #expect(result.diagnostics[0].help.allSatisfy { !$0.text(in: .english).contains("iconv") })
  }

  @Test func `Y23: the same bytes among those of a legacy encoding say nothing`() {
    let result = readYAML(Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0xB5, 0x61, 0xB8])
    #expect(result.problems == ["Y0123 1:4+1"])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0xFE, 0xFF, 0xDC, 0x00]])
  func `Y24: half a character and unpaired surrogates are errors`(_ bytes: [UInt8]) {
    let result = readYAML(bytes)
    #expect(result.node == nil)
    #expect(result.problems == ["Y0117 whole"])
  }

  @Test(arguments: [
    // "Công nghệ thông tin, Kỹ thuật điện" as each encoding writes it.
    ("TCVN3 (ABC)", "C\u{AB}ng ngh\u{D6} th\u{AB}ng tin, K\u{FC} thu\u{CB}t \u{AE}i\u{D6}n", 2, 5),
    ("VNI", "Co\u{E2}ng nghe\u{E4} tho\u{E2}ng tin, Ky\u{F5} thua\u{E4}t \u{F1}ie\u{E4}n", 2, 6),
    (
      "Windows-1258",
      "C\u{F4}ng ngh\u{EA}\u{F2} th\u{F4}ng tin, Ky\u{DE} thu\u{E2}\u{F2}t \u{F0}i\u{EA}\u{F2}n", 2,
      5
    ),
    ("Windows-1252", "Caf\u{E9} M\u{FC}nchen", 2, 7),
  ])
  func `Y23: legacy encodings are recognised by their letters`(
    encoding: String, text: String, line: Int, column: Int
  ) throws {
    let bytes = Array("a: 1\nb: ".utf8) + text.unicodeScalars.map { UInt8($0.value) }
    let result = readYAML(bytes)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.node == nil)
    #expect(result.problems == ["Y0123 \(line):\(column)+1"])
    #expect(diagnostic.message(in: .english).hasSuffix("probably in \(encoding)"))
    #expect(!diagnostic.help.isEmpty)
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBA], [0x80], [0xFF],
  ])
  func `Y24: overlong and cut-off sequences are not UTF-8`(_ bytes: [UInt8]) {
    let result = readYAML(Array("a: b\r\nừ: x".utf8) + bytes)
    #expect(result.node == nil)
    #expect(result.problems == ["Y0123 2:5+1"])
  }

  @Test(arguments: ["PK\u{3}\u{4}rest", "%PDF-1.7"])
  func `files of other kinds are named`(_ text: String) {
    #expect(readYAML(text).problems == ["Y0130 whole"])
  }
}
