import Cadre
import CadreFormats
import Testing

@Suite struct DelimiterTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", Delimiter.comma),
      ("a;b\n1;2\n", .semicolon),
      ("a\tb\n1\t2\n", .tab),
      // Decimal commas in every row, but not in the header.
      ("id;share\n1;2,5\n2;3,5\n", .semicolon),
      ("id;name;note\n1;A;x, y\n2;B;z\n", .semicolon),
      ("id;name\n1;\"A, B\"\n2;\"C, D\"\n", .semicolon),
      ("id,name\n1,\"A; B\"\n2,\"C; D\"\n", .comma),
      // A title above the header, and a ragged row.
      ("DANH SÁCH, năm 2025\n\nid;name;unit\n1;A;X\n2;B;Y\n3;C\n", .semicolon),
      ("Mã;Tên;Ngày\r1;A;1\r2;B;2\r", .semicolon),
      ("code\n0613\n0714\n", .comma),
    ])
  func `it is found from the header and the rows below`(text: String, expected: Delimiter) {
    let reading = CSVReading(text)
    #expect(reading.delimiter == expected)
    let notes = reading.codes.filter { $0 != "R0115" }
    #expect(notes == (expected == .comma ? [] : ["R0121"]))
  }

  @Test(arguments: ["name,rank;code\nA,1;0613\n", "a;b,c\n", "a;b\tc\n1;2\t3\n", ragged])
  func `an ambiguous one is an error that lists the candidates`(text: String) {
    let reading = CSVReading(text)
    #expect(reading.codes == ["R0120"])
    #expect(reading.rows.isEmpty)
    #expect(reading.problems[0].message(in: .english).contains("`;`"))
    #expect(reading.problems[0].help.count == 2)
  }

  /// Commas in the header and most rows, while every other row has one `;` too.
  private static let ragged = "id,unit\n1,A; B\n2,A; B\n3,A; B\n4,A; B, C\n"

  @Test(
    arguments: [
      ("sep=;\na,x;b\n1,x;2\n", Delimiter.semicolon), ("SEP=,\r\na,b;c\n1,2;3\n", .comma),
      ("\"sep=;\"\ra,x;b\r1,x;2\r", .semicolon), ("sep=\t\na\tb\n1\t2\n", .tab),
      ("\u{FEFF}sep=|\na|b\n1|2\n", .bar),
    ])
  func `a first line that states it is obeyed and is no row`(text: String, expected: Delimiter) {
    let reading = CSVReading(text)
    #expect(reading.delimiter == expected)
    #expect(reading.problems.isEmpty)
    #expect(reading.records.map(\.number) == [1, 2])
    #expect(reading.records.map(\.line) == [2, 3])
    #expect(reading.cells.allSatisfy { $0.count == 2 })
  }

  @Test func `a statement of something else is an error`() {
    let reading = CSVReading("sep=x\na,b\n")
    #expect(reading.codes == ["R0122"])
    #expect(reading.problems[0].message(in: .english) == "`x` cannot separate columns")
  }

  @Test func `an option overrides what the file says`() {
    let reading = CSVReading("sep=;\na,b;c\n", options: .init(delimiter: .comma))
    #expect(reading.cells == [["a", "b;c"]])
    #expect(reading.problems.isEmpty)
  }

  @Test func `a place after the stated delimiter keeps the physical line`() {
    #expect(CSVReading("sep=;\na;b\n1;x\"\n").found == ["R0111 r.csv:3:4"])
  }
}
