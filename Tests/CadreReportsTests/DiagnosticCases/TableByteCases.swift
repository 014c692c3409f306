import Cadre
import CadreFormats

extension DiagnosticCase {
  /// Tables whose bytes cannot be seen in an editor, that are too large to keep, repeated, or read with options.
  static let tableBytes: [DiagnosticCase] = [
    table(
      "R0103",
      latin("unit_id,person_id,major_name\nso-a,CB0001,C\u{AB}ng ngh\u{D6} th\u{AB}ng tin\n")),
    table("R0104", wide(small)),
    table("R0105", [0xFF, 0xFE] + wide(small)),
    table("R0106", [0xFF, 0xFE] + wide(small) + [0x3D, 0xD8, 0x41, 0]),
    table("R0107", Array(small.replacing("An", with: "A\u{0}n").utf8)),
    table("R0114", Array(small.replacing("Sở A", with: "Sở \"A\"").utf8), lenientQuotes: true),
    // Readers of files stop at the same size, so only bytes from memory can be more.
    DiagnosticCase("R0123") {
      var findings = Findings()
      let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 256 << 20 | 1)
      _ = DelimitedText(bytes, file: "R0123.csv", reportingTo: &findings.diagnostics)
      return findings
    },
    table("R0124", Array((small + String(repeating: ",", count: 2_000) + "x\n").utf8)),
    table("R0125", Array((small + String(repeating: "x", count: 1 << 20 | 1) + "\n").utf8)),
    repeated("U0112", ["staff.csv", "staff.csv"]),
    repeated("U0113", ["staff.csv", "staff-2025.csv"]),
  ]

  private static let small =
    "unit_id,unit_name,person_id,full_name\nso-a,Sở A,CB0001,Nguyễn Văn An\n"

  /// The same bytes under several names.
  private static func repeated(_ code: String, _ names: [String]) -> DiagnosticCase {
    DiagnosticCase(code) {
      try roster(names.map { InputFile(name: $0, bytes: Array(small.utf8)) })
    }
  }

  private static func table(
    _ code: String, _ bytes: [UInt8], lenientQuotes: Bool = false
  ) -> DiagnosticCase {
    DiagnosticCase(code) {
      let file = InputFile(name: "\(code).csv", bytes: bytes)
      guard lenientQuotes else { return try roster([file]) }
      var findings = Findings()
      let roster = CSVRosterReader.read(
        files: [file], schema: FactSchema(), codelists: [:],
        options: DelimitedText.Options(lenientQuotes: true), reportingTo: &findings.diagnostics)
      findings.diagnostics += roster?.findings ?? []
      return findings
    }
  }
}
