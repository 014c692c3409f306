import Cadre
import CadreFormats
import Testing

@Suite struct RandomTextTests {
  /// Small numbers from a seed, the same on every machine.
  private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", " ", "a", "Nguyễn", "sep=", "\u{FEFF}",
      "<html", "PK\u{3}\u{4}",
    ]
    .map { Array($0.utf8) }
    + [[0], [0xFF], [0xFE], [0xC3], [0xE1, 0xBB], [0xD8], [0x80], [0xB7], [0xC2, 0xA0]]

  @Test(arguments: 0..<40)
  func `any bytes are read to the end`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      let isText = Bool.random(using: &random)
      let choice = isText ? 14 : Self.pieces.count
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        bytes += Self.pieces[Int.random(in: 0..<choice, using: &random)]
      }
      if Int.random(in: 0..<8, using: &random) == 0 { bytes = [0xFF, 0xFE] + bytes }
      var options = DelimitedText.Options(lenientQuotes: Bool.random(using: &random))
      options.limits.cellBytes = Int.random(in: 0..<40, using: &random)
      options.limits.columns = Int.random(in: 1..<10, using: &random)
      let reading = CSVReading(bytes, options: options)
      check(reading, bytes, seed)
    }
  }

  private func check(_ reading: CSVReading, _ bytes: [UInt8], _ seed: UInt64) {
    let rows = reading.rows.map { row in
      switch row {
      case .record(let record), .blank(let record), .rejected(let record): record
      }
    }
    #expect(rows.map(\.number) == Array(1..<rows.count + 1), "seed \(seed): \(bytes)")
    #expect(
      zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line }, "seed \(seed): \(bytes)")
    // Every rejected row has a message of its own, and nothing unreadable is silent.
    let errors = reading.problems.filter { $0.severity == .error }
    if rows.isEmpty {
      #expect(
        !errors.isEmpty || bytes.contains(Array("sep=".utf8)),
        "seed \(seed): \(bytes)")
    } else {
      #expect(errors.count == reading.rejected.count, "seed \(seed): \(bytes)")
    }
    for record in reading.records { #expect(record.texts.count == record.count) }
  }

  @Test(arguments: 0..<60)
  func `what is written by the standard is read back`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let delimiter = try #require(Delimiter.allCases.randomElement(using: &random))
    let lineBreak = try #require(["\n", "\r\n", "\r"].randomElement(using: &random))
    let width = Int.random(in: 1...6, using: &random)
    let letters = ["a", "ễ", "Đ", " ", "\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "0", "👩‍🔬"]
    let table = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      (0..<width).map { column -> String in
        let count = Int.random(in: 0..<6, using: &random)
        let rest = (0..<count).compactMap { _ in letters.randomElement(using: &random) }.joined()
        // A value in the first column keeps the row from being blank.
        return column == 0 ? "x" + rest : rest
      }
    }
    let separator = String(UnicodeScalar(delimiter.rawValue))
    let text = table.map { row in
      row.map { cell in
        let needsQuotes = cell.unicodeScalars.contains {
          "\"\n\r \(separator)".unicodeScalars.contains($0)
        }
        guard needsQuotes || Bool.random(using: &random) else { return cell }
        return "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: separator)
    }.joined(separator: lineBreak)
    let reading = CSVReading(text, options: .init(delimiter: delimiter))
    #expect(
      reading.cells.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } },
      "seed \(seed)")
    #expect(reading.problems.isEmpty, "seed \(seed)")
  }
}
