import Cadre
import CadreFormats
import Testing

@Suite struct RosterMutationTests {
  private typealias SplitMix64 = RosterOrderTests.SplitMix64

  private static let pieces: [[UInt8]] =
    [
      ",", "\n", "\"", ";", "\t", "", " ", "-", "không", "chưa rõ", "1.23E+11", "2-Jan", "1.234",
      "99/99/9999",
      "05/06/1975", "Tổng cộng", "GIÁM ĐỐC", "person_id", "Đơn vị", "degree_level_2", "from", "0",
      "9999999999999",
      "\u{200B}", "sep=;", "=1+1",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF]]

  /// The rows of a file by themselves, without its header.
  private func rowsBelowHeader(_ bytes: [UInt8]) -> Int? {
    var problems: [Diagnostic] = []
    guard var text = DelimitedText(bytes, file: "r.csv", reportingTo: &problems) else { return nil }
    var count = -1
    while text.next(reportingTo: &problems) != nil { count += 1 }
    return count
  }

  private func check(_ files: [(name: String, bytes: [UInt8])], _ seed: UInt64) {
    let reading = RosterReading(files)
    guard let roster = reading.roster else {
      #expect(reading.problems.contains { $0.severity == .error }, "seed \(seed)")
      return
    }
    #expect(roster.people.count > 0, "seed \(seed)")
    #expect(roster.files.count == files.count)
    for file in roster.files {
      let bytes = files.first { $0.name == file.name }?.bytes ?? []
      #expect(file.account.read == rowsBelowHeader(bytes), "seed \(seed), \(file.name)")
    }
    // A rejected row is never silent.
    if reading.account.rejected > 0 {
      #expect(roster.findings.contains { $0.severity == .error }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<40)
  func `damaged bytes never trap and every row is accounted for`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<15 {
      let files = RosterOrderTests.tables.map { table -> (name: String, bytes: [UInt8]) in
        var bytes = Array(table.text.utf8)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let position = Int.random(in: 0...bytes.count, using: &random)
          let end = min(bytes.count, position + Int.random(in: 0...6, using: &random))
          let piece = Self.pieces.randomElement(using: &random) ?? []
          bytes.replaceSubrange(position..<end, with: piece)
        }
        return (table.name, bytes)
      }
      check(files, seed)
    }
  }

  @Test(arguments: 0..<40)
  func `damaged cells and rows never trap and every row is accounted for`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<15 {
      let files = RosterOrderTests.tables.map { table -> (name: String, bytes: [UInt8]) in
        var rows = table.text.split(separator: "\n").map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          damage(&rows, &random)
        }
        let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
        return (table.name, Array(text.utf8))
      }
      check(files, seed)
    }
  }

  private func damage(_ rows: inout [[String]], _ random: inout SplitMix64) {
    let row = Int.random(in: 0..<rows.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: rows.append(rows[row])
    case 1: rows[row].append("x")
    case 2: rows[row].removeLast()
    case 3: rows.insert(rows[0], at: row)
    case 4: rows[row] = rows[row].map { _ in "" }
    default:
      guard let column = rows[row].indices.randomElement(using: &random) else { return }
      let piece = Self.pieces.randomElement(using: &random) ?? []
      rows[row][column] = String(decoding: piece, as: UTF8.self)
    }
    if rows[row].isEmpty { rows[row] = ["x"] }
  }
}
