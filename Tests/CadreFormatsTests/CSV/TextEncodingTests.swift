import Cadre
import CadreFormats
import Testing

@Suite struct TextEncodingTests {
  static let text = "mã\thọ tên\n1\tNguyễn Văn Đức 👩‍🔬\n"

  static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 with its mark is converted and noted`(isBigEndian: Bool) {
    let reading = CSVReading(Self.utf16(Self.text, isBigEndian: isBigEndian))
    #expect(reading.cells == [["mã", "họ tên"], ["1", "Nguyễn Văn Đức 👩‍🔬"]])
    #expect(reading.codes == ["R0105", "R0121"])
    let name = isBigEndian ? "UTF-16BE" : "UTF-16LE"
    #expect(reading.problems[0].message(in: .english) == "the text was converted from \(name)")
  }

  @Test func `UTF-16 that is cut or unpaired is an error at its place`() {
    let whole = Self.utf16("a\nb", isBigEndian: false)
    #expect(CSVReading(whole.dropLast() + []).found == ["R0106 r.csv:2:1"])
    #expect(CSVReading(whole + [0x3D, 0xD8]).found == ["R0106 r.csv:2:2"])
    #expect(CSVReading(whole + [0x3D, 0xDC, 0x41, 0]).found == ["R0106 r.csv:2:2"])
    #expect(CSVReading(whole + [0x3D, 0xD8, 0x41, 0]).found == ["R0106 r.csv:2:2"])
  }

  @Test func `UTF-16 without its mark and UTF-32 are named`() {
    for isBigEndian in [true, false] {
      let reading = CSVReading(Array(Self.utf16(Self.text, isBigEndian: isBigEndian).dropFirst(2)))
      #expect(reading.codes == ["R0104"])
      #expect(
        reading.problems[0].message(in: .english).contains(isBigEndian ? "UTF-16BE" : "UTF-16LE"))
    }
    let reading = CSVReading([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])
    #expect(reading.problems[0].message(in: .english) == "the text is UTF-32, which cannot be read")
  }

  /// `mã,họ tên` and the names `Nguyễn Văn Đức`, `Sở Khoa học và Công nghệ` in the encodings of offices.
  @Test(
    arguments: [
      (
        "TCVN3 (ABC)", "r.csv:1:2",
        "m\u{B7},h\u{E4} t\u{AA}n\n1,Nguy\u{D4}n V\u{A8}n \u{A7}\u{F8}c\n2,S\u{EB} Khoa h\u{E4}c v\u{B5} C\u{AB}ng ngh\u{D6}\n"
      ),
      (
        "Windows-1258", "r.csv:1:3",
        "ma\u{DE},ho\u{F2} t\u{EA}n\n1,Nguy\u{EA}\u{DE}n V\u{E3}n \u{D0}\u{FD}\u{EC}c\n2,S\u{F5}\u{D2} Khoa ho\u{F2}c v\u{E0}\n"
      ),
      ("VNI", "r.csv:1:3", "maõ,hoï teân\n1,Nguyeãn Vaên Ñöùc\n2,Sôû Khoa hoïc vaø Coâng ngheä\n"),
      ("Windows-1252", "r.csv:1:10", "nom,prénom\nMüller,François\nCafé,Été\n"),
    ])
  func `bytes that are not UTF-8 are named and never replaced`(
    encoding: String, place: String, latin: String
  ) {
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    let reading = CSVReading(bytes)
    #expect(reading.rows.isEmpty)
    #expect(reading.codes == ["R0103"])
    #expect(reading.problems.first?.message(in: .english).contains(encoding) == true)
    #expect(reading.problems.first?.message(in: .vietnamese).contains(encoding) == true)
    let help = reading.problems.first?.help.map { $0.text(in: .english) } ?? []
    #expect(!help.isEmpty)
    #expect(help.contains { $0.contains("iconv") } == help.contains { $0.contains("\"r.csv\"") })
    if encoding != "Windows-1252" { #expect(reading.found == ["R0103 \(place)"]) }
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBB],
      [0xFF],
      [0xF0, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80],
    ] as [[UInt8]])
  func `a broken byte in UTF-8 is reported as damage`(broken: [UInt8]) {
    let bytes = Array("mã,họ\n1,Nguyễn ".utf8) + broken + Array(" Văn Đức Sở Nội vụ\n".utf8)
    let reading = CSVReading(bytes)
    #expect(reading.found == ["R0103 r.csv:2:10"])
    #expect(reading.problems[0].message(in: .english).contains("damaged"))
  }

  @Test(arguments: [
    ("Nguyá»…n", "Nguyễn"), ("VÄƒn", "Văn"), ("Ä\u{90}á»©c", "Đức"), ("Ná»™i", "Nội"),
    ("CafÃ©", "Café"),
  ])
  func `UTF-8 encoded twice is shown as it was`(written: String, meant: String) {
    let reading = CSVReading("id,name\n1,\(written) X\n")
    #expect(reading.found == ["R0108 r.csv:2:3"])
    #expect(
      reading.problems[0].message(in: .english)
        == "the text was encoded twice: `\(written)` was `\(meant)`")
  }

  @Test(
    arguments: [
      ("TCVN3 (ABC)", "id,major\n1,C«ng nghÖ th«ng tin\n2,Kü thuËt ®iÖn V¨n\n", "2:4"),
      ("VNI", "id,major\n1,Coâng ngheä thoâng tin\n2,Kyõ sö xaây döïng\n", "2:5"),
    ])
  func `text of an old font stored as Unicode is recognised`(
    encoding: String, text: String, place: String
  ) {
    let reading = CSVReading(text)
    #expect(reading.found == ["R0109 r.csv:\(place)"])
    #expect(reading.problems.first?.message(in: .english).contains(encoding) == true)
  }

  @Test(
    arguments: [
      "tên\nNguyễn Thị Hoà, Hoá, Thuỷ, Quý, Tuân, Uyên, Yến\n",
      "nom\nMüller, Noël, François, «Été», naïve\n",
      "a\nm·s kW·h l·l RÉSUMÉ»\n", "tên\nCông nghệ thông tin – “Điện” … Đặng\n",
      "a\nÅngström, Ærø, Ñandú, São João\n",
      "tên\nNGUYỄN VĂN ĐỨC, ÃO ÂU\n",
    ])
  func `ordinary text is not suspected`(text: String) {
    #expect(CSVReading(text, options: .init(delimiter: .semicolon)).problems.isEmpty)
  }

  @Test(arguments: ["C?ng ngh? th?ng tin, k? thu?t", "Nguy\u{FFFD}n"])
  func `accents that are lost already are reported`(cell: String) {
    let reading = CSVReading("id;name\n1;\(cell)\n")
    #expect(reading.codes == ["R0119", "R0121"])
    #expect(reading.problems[0].severity == .warning)
    #expect(reading.records.count == 2)
  }

  @Test(arguments: ["Ai? Đâu?", "https://x.vn/a?b=1 https://x.vn/c?d=1 https://x.vn/e?f=1"])
  func `ordinary question marks are not suspected`(cell: String) {
    #expect(CSVReading("id,name\n1,\(cell)\n").problems.isEmpty)
  }

  @Test func `NUL is an error at its place`() {
    #expect(CSVReading("a,b\n1,x\0y\n").found == ["R0107 r.csv:2:4"])
    #expect(CSVReading([0, 0, 0, 0]).codes == ["R0107"])
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func `an empty file is an error`(bytes: [UInt8]) {
    #expect(CSVReading(bytes).codes.last == "R0102")
    #expect(CSVReading(bytes).rows.isEmpty)
  }
}

@Suite struct FileSignatureTests {
  @Test(
    arguments: [
      ("PK\u{3}\u{4}....[Content_Types].xml....xl/workbook.xml", FileSignature.excelWorkbook),
      ("PK\u{3}\u{4}....xl/workbook.bin", .binaryWorkbook),
      ("PK\u{3}\u{4}....word/document.xml", .wordDocument),
      ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", .openDocument),
      ("PK\u{3}\u{4}....a.csv", .zip),
      ("%PDF-1.7\n", .pdf),
      ("<!DOCTYPE html><table><tr><td>id", .html),
      ("\u{FEFF}\r\n <HTML xmlns:o=\"x\">", .html),
      ("<table border=1>", .html),
      ("<?xml version=\"1.0\"?><Workbook>", .xml),
    ])
  func `a file is told by its bytes`(start: String, expected: FileSignature) {
    #expect(FileSignature(Array(start.utf8)) == expected)
    let reading = CSVReading(start)
    #expect(reading.found == ["R0101 r.csv"])
    #expect(reading.rows.isEmpty)
  }

  @Test func `old Excel files and protected ones are told apart`() {
    let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    let name = Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
    #expect(FileSignature(start) == .oldExcel)
    #expect(FileSignature(start + name) == .protectedWorkbook)
    #expect(FileSignature([0x1F, 0x8B, 8, 0]) == .gzip)
    #expect(FileSignature([0x89, 0x50, 0x4E, 0x47]) == .image)
  }

  @Test func `a page in UTF-16 is recognised too`() {
    let bytes = TextEncodingTests.utf16("<html><table>", isBigEndian: false)
    #expect(CSVReading(bytes).codes.last == "R0101")
  }

  @Test(arguments: ["<10,a\n", "PK,b\n", "id,name\n"])
  func `text is not taken for a file of another kind`(text: String) {
    #expect(FileSignature(Array(text.utf8)) == nil)
  }

  @Test func `advice is in both languages`() {
    let help = CSVReading("%PDF-1.4").problems[0].help[0]
    #expect(help.text(in: .english).hasPrefix("ask for the spreadsheet"))
    #expect(help.text(in: .vietnamese).hasPrefix("hãy xin bảng tính gốc"))
  }
}
