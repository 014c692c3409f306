import Cadre
enum CSVRosterReader {
  static func read(_ files: [InputFile], into builder: RosterBuilder, reportingTo problems: inout [Diagnostic]) -> RosterBuilder? { nil }
}
