import Cadre
import CadreFormats

extension DiagnosticCase {
  /// YAML whose bytes cannot be seen in an editor, or that is too large to keep.
  static let yamlBytes: [DiagnosticCase] = [
    yaml("Y0116", wide("cadre: 1\nid: example\n")),
    yaml("Y0117", [0xFF, 0xFE] + wide("cadre: 1\n") + [0x3D]),
    yaml("Y0118", smallest.replacing("count: expert", with: "count\u{A0}: expert")),
    yaml("Y0122", [0xFF, 0xFE] + wide(smallest)),
    // `title: Kỹ thuật điện` in TCVN3, as typed in the font .VnTime.
    yaml(
      "Y0123", latin("cadre: 1\ntitle: C\u{AB}ng ngh\u{D6}, k\u{FC} thu\u{CB}t \u{AE}i\u{D6}n\n")),
    yaml("Y0124", smallest.replacing("Ví dụ", with: "Ví\u{0} dụ")),
    yaml("Y0125", smallest.replacing("Ví dụ", with: "Ví\u{202E} dụ")),
    yaml("Y0126", smallest.replacing("count: expert", with: "count: \u{435}xpert")),
    yaml("Y0127", smallest.replacing("    count:", with: "  \u{A0}\u{A0}count:")),
    yaml("Y0130", "PK\u{3}\u{4}\u{14}xl/workbook.xml"),
    yaml("Y0135", Array(repeating: UInt8(ascii: "#"), count: 8 << 20 | 1)),
    yaml("Y0137", "a: [" + String(repeating: "1,", count: 100_000) + "]\n"),
    yaml("Y0138", "a: " + String(repeating: "x", count: 65_537) + "\n"),
    DiagnosticCase("Y0139") {
      let bytes = Array(String(repeating: "- !x a\n", count: 1_001).utf8)
      var findings = try criteria(InputFile(name: "Y0139.yaml", bytes: bytes))
      // Without the thousand before it.
      findings.diagnostics.removeAll { $0.kind.code == "Y0107" }
      return findings
    },
    yaml("Y0160", Array("cadre: 1\nid: example-".utf8) + [0xED, 0xA0, 0xBD] + Array("\n".utf8)),
    yaml("Y0161", smallest.replacing("Ví dụ", with: #""Ví dụ \ud83d\ude00""#)),
  ]

  /// Criteria without fault.
  private static let smallest = """
    cadre: 1
    id: example
    version: "1"
    title: { vi: Ví dụ, en: Example }
    sources:
      law: { cite: { vi: Nghị quyết 03/NQ-CP, en: Resolution 03/NQ-CP } }
    definitions:
      leader: { means: { has: post } }
      expert: { means: { has: degree, where: { level: master } } }
    requirements:
      - id: expert-share
        cites: law
        force: target
        among: leader
        count: expert
        at_least_count: 1
        if_nobody: not_applicable

    """

  private static func yaml(_ code: String, _ text: String) -> DiagnosticCase {
    yaml(code, Array(text.utf8))
  }

  private static func yaml(_ code: String, _ bytes: [UInt8]) -> DiagnosticCase {
    DiagnosticCase(code) { try criteria(InputFile(name: "\(code).yaml", bytes: bytes)) }
  }

  /// Text in UTF-16 with the low byte first.
  static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// Text of which each character is one byte.
  static func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
}
