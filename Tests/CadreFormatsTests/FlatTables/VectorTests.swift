import CVector
import Testing

@Suite struct VectorTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "\"", ",", "\n", "\r\n", "\r", "é", "ễ", "\"\"", "ñ", "?", "b", "\u{FFFD}", "\u{1F600}",
      "á»", "Nguyễn", "\t", "\u{A0}", "–",
    ].map { Array($0.utf8) } + [
      [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [1],
    ]

  @Test(arguments: 0..<20)
  func `vectors find what plain code finds`(seed: UInt64) {
    var random = FlatTables.Random(state: seed)
    for _ in 0..<500 {
      var bytes: [UInt8] = []
      let most = Bool.random(using: &random) ? Self.pieces.count : 12
      for _ in 0..<Int.random(in: 0..<70, using: &random) {
        bytes += Self.pieces[Int.random(in: 0..<most, using: &random)]
      }
      let count = bytes.count
      bytes += Array(repeating: 0xC3, count: Int(CVECTOR_PADDING))
      var ends = Array(repeating: UInt32(0), count: bytes.count)
      var plainEnds = ends
      let found = cvector_structure(bytes, count, 0x2C, &ends)
      let plain = cvector_structure_plain(bytes, count, 0x2C, &plainEnds)
      #expect(found.records == plain.records && found.faults == plain.faults, "seed \(seed)")
      #expect(ends.prefix(found.count) == plainEnds.prefix(plain.count), "seed \(seed)")
      let signs = cvector_inspect(bytes, count)
      let plainSigns = cvector_inspect_plain(bytes, count)
      let isInvalid = signs & UInt32(CVECTOR_INVALID_UTF8) != 0
      #expect(isInvalid == (plainSigns & UInt32(CVECTOR_INVALID_UTF8) != 0), "seed \(seed)")
      #expect(
        isInvalid == (String(validating: bytes.prefix(count), as: UTF8.self) == nil),
        "seed \(seed)")
      if !isInvalid { #expect(signs == plainSigns, "seed \(seed)") }
    }
  }

  @Test func `every length of text is read to its end`() {
    for length in 0..<200 {
      let text = Array(repeating: UInt8(ascii: "x"), count: length) + [0x0A]
      let bytes = text + Array(repeating: 0x22, count: Int(CVECTOR_PADDING))
      var ends = Array(repeating: UInt32(0), count: bytes.count)
      let found = cvector_structure(bytes, text.count, 0x2C, &ends)
      #expect(found.count == 1 && found.faults == 0 && ends[0] == UInt32(length))
    }
  }
}
