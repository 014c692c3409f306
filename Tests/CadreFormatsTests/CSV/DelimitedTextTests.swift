import Cadre
import CadreFormats
import Testing

@Suite struct DelimitedTextTests {
  @Test func `cells are those of RFC 4180`() {
    let reading = CSVReading(
      "id,name\n1,\"Sở Tài nguyên, Môi trường\"\n2,\"Phòng \"\"Một cửa\"\"\"\n3,\n")
    #expect(
      reading.cells == [
        ["id", "name"], ["1", "Sở Tài nguyên, Môi trường"], ["2", "Phòng \"Một cửa\""], ["3", ""],
      ])
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line breaks in quotes keep record numbers and lines right`(lineBreak: String) {
    let text = ["id,note", "1,\"two", "lines\"", "2,x", "3"].joined(separator: lineBreak)
    let reading = CSVReading(text)
    #expect(reading.records.map(\.number) == [1, 2, 3])
    #expect(reading.records.map(\.line) == [1, 2, 4])
    #expect(reading.records[1][1] == "two\(lineBreak)lines")
    #expect(reading.found == ["R0115 r.csv:row 4 (line 5)"])
    #expect(reading.problems[0].place?.line == 5)
  }

  @Test(arguments: ["a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\n", "\u{FEFF}a,b\n1,2\n"])
  func `the end of a file and a byte order mark add nothing`(text: String) {
    let reading = CSVReading(text)
    #expect(reading.cells == [["a", "b"], ["1", "2"]])
    #expect(reading.problems.isEmpty)
  }

  @Test func `a ragged row is rejected and the others stay`() {
    let reading = CSVReading("a,b,c\n1,2\n4,5,6\n7,8,9,10\n")
    #expect(reading.cells == [["a", "b", "c"], ["4", "5", "6"]])
    #expect(reading.rejected == [2, 4])
    #expect(reading.found == ["R0115 r.csv:row 2", "R0115 r.csv:row 4"])
    #expect(
      reading.problems[0].message(in: .english) == "row 2 has 2 cells where the header has 3")
    #expect(
      reading.problems[1].message(in: .vietnamese)
        == "dòng 4 có 4 ô, trong khi dòng tiêu đề có 3 ô")
  }

  @Test(arguments: ["", ",", ",,", "\"\",,", " , \u{A0},\t", ",,,,"])
  func `a row without any value is blank whatever its length`(row: String) {
    let reading = CSVReading("a,b,c\n\(row)\n1,2,3\n")
    #expect(reading.blank == [2])
    #expect(reading.records.map(\.number) == [1, 3])
    #expect(reading.problems.isEmpty)
  }

  @Test func `rows above the header may have any length`() {
    var problems: [Diagnostic] = []
    var text = DelimitedText(
      Array("DANH SÁCH\n\na,b\n1,2\n3\n".utf8), file: "r.csv", reportingTo: &problems)
    _ = text?.next(reportingTo: &problems)
    _ = text?.next(reportingTo: &problems)
    guard case .record(let header) = text?.next(reportingTo: &problems) else {
      Issue.record("no header")
      return
    }
    #expect(header.number == 3)
    text?.columns = header.count
    _ = text?.next(reportingTo: &problems)
    #expect(problems.isEmpty)
    _ = text?.next(reportingTo: &problems)
    #expect(problems.map(\.kind.code) == ["R0115"])
  }

  @Test(arguments: [
    "=1+1", "@SUM(A1)", "+84912345678", "-5", "0613", "1.23E+11", "<b>x</b>", "\u{1B}[31m",
  ])
  func `cells are kept as text`(cell: String) {
    #expect(CSVReading("a,b\n\(cell),1\n").cells.last == [cell, "1"])
  }

  @Test func `the place of a cell names its heading`() throws {
    let record = try #require(CSVReading("mã,tên\n1,A\n").records.last)
    #expect(
      record.place(in: "r.csv", column: "tên").description(in: .vietnamese)
        == "r.csv:dòng 2, cột \"tên\"")
  }

  @Test func `bytes of a cell are a slice of the file`() throws {
    let record = try #require(CSVReading("a,b\n\"Sở\",\"x\"\"y\"\n").records.last)
    #expect(Array(record.utf8(at: 0)) == Array("Sở".utf8))
    #expect(record.utf8(at: 0).startIndex == 5)
    #expect(Array(record.utf8(at: 1)) == Array("x\"y".utf8))
  }
}

@Suite struct QuotationMarkTests {
  @Test func `an unclosed mark is reported where it opens and ends the reading`() {
    let reading = CSVReading("id,name\n1,A\n2,\"Sở, \nX\n3,C\n4,D\n")
    #expect(reading.cells == [["id", "name"], ["1", "A"]])
    #expect(reading.found == ["R0110 r.csv:3:3"])
    #expect(reading.rejected == [3])
    #expect(reading.isCutShort)
    #expect(
      reading.problems[0].message(in: .english)
        == "the quotation mark opened here, in row 3, is never closed")
  }

  @Test func `columns of a place count characters`() {
    #expect(CSVReading("a,b,c\nSở Nội vụ,Đội 👩‍👩‍👧,\"x\n").found == ["R0110 r.csv:2:17"])
    #expect(CSVReading("a\n\"Sở\nNội\" vụ\n").found == ["R0112 r.csv:3:5"])
  }

  @Test(
    arguments: [
      ("1,Phòng \"Một cửa\"", "R0111 r.csv:2:9", "Phòng \"Một cửa\""),
      ("1,\"Phòng \"Một cửa\"\"", "R0112 r.csv:2:11", "Phòng Một cửa\"\""),
      ("1, \"A, B\"", "R0113 r.csv:2:4", "A, B"),
      ("1,\"A\" ", "R0112 r.csv:2:6", "A"),
      ("1,\"A \"\"x\"\"\" y", "R0112 r.csv:2:12", "A \"x\" y"),
      ("1,5\"", "R0111 r.csv:2:4", "5\""),
    ])
  func `irregular marks reject a row, unless read leniently`(
    row: String, found: String, lenient: String
  ) {
    let text = "id,name\n\(row)\n3,C\n"
    let strict = CSVReading(text, options: .init(delimiter: .comma))
    #expect(strict.found == [found])
    #expect(strict.rejected == [2])
    #expect(strict.cells.last == ["3", "C"])

    let reading = CSVReading(text, options: .init(delimiter: .comma, lenientQuotes: true))
    #expect(reading.cells == [["id", "name"], ["1", lenient], ["3", "C"]])
    #expect(reading.codes == ["R0114"])
  }

  @Test func `lenient reading is noted once`() {
    let reading = CSVReading("a,b\n1,x\"\n2,y\"\n", options: .lenient)
    #expect(reading.found == ["R0114 r.csv:2:4"])
  }

  @Test func `an unclosed mark stays an error in lenient reading`() {
    #expect(CSVReading("a,b\n1, \"x\n", options: .lenient).found == ["R0110 r.csv:2:4"])
  }
}

@Suite struct DelimitedTextLimitTests {
  @Test func `a limit is exact and names the row`() {
    let options = DelimitedText.Options.limited { $0.columns = 3 }
    #expect(CSVReading("a,b,c\n1,2,3\n", options: options).problems.isEmpty)
    let reading = CSVReading("a,b,c\n1,2,3,4\n5,6,7\n", options: options)
    #expect(reading.found == ["R0124 r.csv:row 2"])
    #expect(reading.isCutShort)
    #expect(reading.cells == [["a", "b", "c"]])
  }

  @Test(arguments: ["1,12345", "1,\"12345\"", "1,\"1\n2\n3\"", "1,\"1\"2345"])
  func `a long cell ends the reading where it begins`(row: String) {
    let text = "a,b\n\(row)\n2,x\n"
    let short = CSVReading(text, options: .limited { $0.cellBytes = 4 })
    #expect(short.found == ["R0125 r.csv:2:3"])
    #expect(short.isCutShort)
    let long = CSVReading(text, options: .limited { $0.cellBytes = 8 })
    #expect(!long.codes.contains("R0125"))
  }

  @Test func `a file over the limit is not read`() {
    let reading = CSVReading("a,b\n1,2\n", options: .limited { $0.fileBytes = 7 })
    #expect(reading.found == ["R0123 r.csv"])
    #expect(CSVReading("a,b\n1,2\n", options: .limited { $0.fileBytes = 8 }).problems.isEmpty)
  }

  @Test func `the usual limits are those of the documentation`() {
    let limits = DelimitedText.Limits()
    #expect(limits.fileBytes == 268_435_456)
    #expect(limits.columns == 2_000)
    #expect(limits.cellBytes == 1_048_576)
    let wide = Array(repeating: "x", count: 100_000).joined(separator: ",")
    #expect(CSVReading(wide).codes == ["R0124"])
    #expect(CSVReading(String(repeating: "x", count: 2 << 20)).codes == ["R0125"])
  }
}
