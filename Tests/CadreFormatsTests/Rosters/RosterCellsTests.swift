import Cadre
import CadreFormats
import Testing

@Suite struct RosterCellsTests {
  private static let ids = "person_id,unit_id"

  @Test(arguments: [
    ("person_id", "1.23E+11,u,x"), ("unit_id", "A,1,07501e+09,x"), ("unit_id", "A,1.07501E+09,x"),
  ])
  func `a shortened id rejects its row`(column: String, row: String) {
    let text = row.split(separator: ",").count == 4 ? "A,\"1,07501e+09\",x" : row
    let reading = RosterReading("person_id,unit_id,position\n\(text)\nB,u,x\n")
    #expect(reading.account.rejected == 1)
    #expect(reading.places("R0233") == ["r.csv:row 2, column \"\(column)\""])
    #expect(reading.roster?.people.count == 1)
  }

  @Test func `a shortened or dated code is unknown`() {
    let reading = RosterReading(
      """
      person_id,unit_id,major_code,professional_title_code
      A,u,7.48E+06,01.003
      B,u,2-Jan,03/01/2003
      C,u,7480201,V.05.01.02
      """)
    #expect(reading.codes == ["R0234", "R0235", "R0235"])
    #expect(reading.all.allSatisfy { $0.severity == .error })
    #expect(reading.records(.degree, of: "A") == [""])
    #expect(reading.records(.degree, of: "C") == ["field=7480201"])
    #expect(reading.records(.title, of: "A") == ["code=01.003"])
    #expect(reading.records(.title, of: "B") == [""])
  }

  @Test(arguments: ["12E5", "E+5", "7480201", "12/12", "01.003", "V.05-02", "AB-12-34", "5-1"])
  func `ordinary codes stay as they are`(code: String) {
    let reading = RosterReading("person_id,unit_id,professional_title_code\nA,u,\(code)\n")
    #expect(reading.records(.title, of: "A") == ["code=\(code)"])
  }

  @Test func `leading zeros are kept`() {
    let reading = RosterReading("person_id,unit_id,major_code\n007,01,0613\n")
    #expect(reading.records(.degree, of: "007") == ["field=0613"])
    #expect(reading.unit("01") == "id=01")
  }

  @Test(
    arguments: [
      ("25/03/1975", "1970-12-01", "birth_date=1975-06-05"),
      ("03/25/1975", "1970-12-01", "birth_date=1975-05-06"),
    ])
  func `one date proves the order of the others`(proof: String, other: String, expected: String) {
    let reading = RosterReading(
      "person_id,unit_id,birth_date\nA,u,\(proof)\nB,u,05/06/1975\nC,u,\(other)\n")
    #expect(reading.person("B") == "id=B \(expected)")
    #expect(reading.complaints == [])
    #expect(reading.places("R0212") == ["r.csv:row 3, column \"birth_date\""])
  }

  @Test(arguments: ["A,u,2001-01-01", "A,u,25/03/1975\nC,u,03/25/1975"])
  func `an order that nothing proves leaves the date unknown`(rows: String) {
    let reading = RosterReading("person_id,unit_id,birth_date\n\(rows)\nB,u,05/06/1975\n")
    #expect(reading.person("B") == "id=B")
    #expect(reading.complaints == ["D0105"])
  }

  @Test(
    arguments: [
      (DateOrder.dayFirst, "1975-06-05", "", []),
      (.monthFirst, "1975-05-06", "", []),
      // What is stated holds, whatever other rows show.
      (.monthFirst, "1975-05-06", "C,u,25/03/1975\n", ["D0102"]),
    ] as [(DateOrder, String, String, [String])])
  func `a stated order settles what nothing proves`(
    order: DateOrder, date: String, rows: String, complaints: [String]
  ) {
    var options = DelimitedText.Options()
    options.dateOrder = order
    let table = "person_id,unit_id,birth_date\n\(rows)B,u,05/06/1975\n"
    let reading = RosterReading([("r.csv", Array(table.utf8))], options: options)
    #expect(reading.person("B") == "id=B birth_date=\(date)")
    #expect(reading.codes == complaints)
  }

  @Test func `an ambiguous date is an error that names the setting`() {
    let reading = RosterReading("person_id,unit_id,birth_date\nB,u,05/06/1975\n")
    #expect(reading.all.map(\.severity) == [.error])
    let help = reading.all.flatMap(\.help).map { $0.text(in: .english) }
    #expect(help.first?.contains("--date-order day_first") == true)
  }

  @Test(arguments: [
    ("person_id", "1-Feb,u,x"), ("person_id", "Feb-01,u,x"), ("person_id", "01/02/2025,u,x"),
    ("person_id", "1-thg2,u,x"), ("unit_id", "A,2-Jan,x"),
  ])
  func `C14: an id that became a date rejects its row`(column: String, row: String) {
    let reading = RosterReading("person_id,unit_id,position\n\(row)\nB,u,x\n")
    #expect(reading.account.rejected == 1)
    #expect(reading.places("R0240") == ["r.csv:row 2, column \"\(column)\""])
    #expect(reading.roster?.people.count == 1)
  }

  @Test(arguments: ["MAR-12", "dec-1", "1-2", "12/12", "NV-2024-01", "05-12", "Feb-A"])
  func `C14: ordinary ids stay as they are`(id: String) {
    let reading = RosterReading("person_id,unit_id,position\n\(id),u,x\n")
    #expect(reading.person(id) == "id=\(id)")
    #expect(reading.codes == [])
  }

  @Test func `one column proves nothing for another`() {
    let reading = RosterReading(
      "person_id,unit_id,birth_date,position_from\nA,u,25/03/1975,05/06/2020\n")
    #expect(reading.records(.post, of: "A") == ["unit=u"])
    #expect(reading.complaints == ["D0105"])
  }

  @Test func `dates in both orders alike need no proof`() {
    let reading = RosterReading("person_id,unit_id,birth_date\nA,u,05/05/1975\n")
    #expect(reading.person("A") == "id=A birth_date=1975-05-05")
    #expect(reading.codes == [])
  }

  @Test(
    arguments: [
      ("1975", "1975", [] as [String]), ("03/1975", "1975-03", []), ("5/5/75", nil, ["D0104"]),
      ("30/02/1975", nil, ["D0102"]), ("hè 1975", nil, ["D0103"]), ("27458", nil, ["D0103"]),
      ("chưa rõ", nil, []), ("1975-03-05 00:00:00", "1975-03-05", []),
    ])
  func `partial and broken dates`(written: String, date: String?, complaints: [String]) {
    let reading = RosterReading("person_id,unit_id,birth_date\nA,u,\(written)\n")
    #expect(reading.person("A") == "id=A" + (date.map { " birth_date=\($0)" } ?? ""))
    #expect(reading.complaints == complaints)
  }

  @Test(arguments: ["", "nay", "đến nay", "Present"])
  func `a period may go on`(until: String) {
    let reading = RosterReading(
      "person_id,unit_id,position_from,position_until\nA,u,2020,\(until)\n")
    #expect(reading.records(.post, of: "A") == ["unit=u from=2020"])
    #expect(reading.complaints == [])
  }

  @Test func `a marker is no open end`() {
    let reading = RosterReading(
      "person_id,unit_id,position_from,position_until\nA,u,2020,chưa rõ\n")
    #expect(reading.records(.post, of: "A") == ["unit=u from=2020 until=0001-01-01..9999-12-31"])
  }

  private func number(_ rows: [String]) -> RosterReading {
    let lines = rows.enumerated().map { "P\($0),u,\"\($1)\"" }.joined(separator: "\n")
    return RosterReading("person_id,unit_id,position_fte\n\(lines)\n")
  }

  @Test(
    arguments: [
      (["0,5"], "0.5"), (["1,25"], "1.25"), (["1.234,5"], "1234.5"), (["1,234.5"], "1234.5"),
      (["1 234,5"], "1234.5"), (["1 234"], "1234"), (["1.234", "0,5"], "1234"),
      (["1,234", "0,5"], "1.234"), (["1,234", "0.5"], "1234"), (["1.234", "0.5"], "1.234"),
      (["1.234.567"], "1234567"),
    ])
  func `numbers are read in the style that they prove`(rows: [String], value: String) {
    let reading = number(rows)
    #expect(reading.records(.post, of: "P0") == ["unit=u fte=\(value)"])
    #expect(reading.complaints == [])
  }

  @Test(arguments: [["1.234"], ["1,234"], ["1.234", "0,5", "0.5"]])
  func `a number of two meanings is unknown`(rows: [String]) {
    let reading = number(rows)
    #expect(reading.records(.post, of: "P0") == ["unit=u"])
    #expect(reading.complaints == ["R0236"])
  }

  @Test(arguments: ["5 6", "năm", "1,2,3", "1e3", "--5", "12 34"])
  func `what is no number is unknown`(written: String) {
    #expect(number([written]).complaints == ["D0101"])
  }

  @Test(
    arguments: [
      ("Có", "true"), ("X", "true"), ("✓", "true"), ("1", "true"), ("TRUE", "true"),
      ("Không", "false"), ("0", "false"), ("", nil), ("-", nil),
    ])
  func `ticks are read and blanks are not no`(written: String, value: String?) {
    var schema = FactSchema()
    schema.declare(
      FactDefinition(
        FactReference(.person, "trained"), .boolean, title: LocalizedText(en: "Trained")))
    let reading = RosterReading("person_id,unit_id,trained\nA,u,\(written)\n", schema: schema)
    #expect(reading.person("A") == "id=A" + (value.map { " trained=\($0)" } ?? ""))
  }
}
