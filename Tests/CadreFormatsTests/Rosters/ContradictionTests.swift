import Cadre
import CadreFormats
import Testing

/// Rows of one person or unit that say the same, something else, or what cannot be.
@Suite struct ContradictionTests {
  private static let header = "person_id,unit_id,gender,unit_kind\n"

  @Test func `every further value is reported, with the row of the first`() {
    let reading = RosterReading(
      Self.header + "A,u,,\nA,u,Nam,\nA,u,Nữ,\nA,u,Nam,\nA,u,Khác,\nA,u,Nữ,\n")
    #expect(
      reading.messages("D0107") == [
        "person `A` has two values for gender: `Nam` and `Nữ`; it is treated as unknown",
        "person `A` has two values for gender: `Nam` and `Khác`; it is treated as unknown",
      ])
    #expect(reading.places("D0107") == [4, 6].map { "r.csv:row \($0), column \"gender\"" })
    #expect(related(reading, "D0107") == ["r.csv:row 3, column \"gender\""])
    #expect(reading.person("A") == "id=A")
  }

  @Test func `a contradiction about a unit names the row of the first value`() {
    let reading = RosterReading(Self.header + "A,u,,\nB,u,,agency\nC,u,,locality\n")
    #expect(reading.places("D0108") == ["r.csv:row 4, column \"unit_kind\""])
    #expect(related(reading, "D0108") == ["r.csv:row 3, column \"unit_kind\""])
  }

  private func related(_ reading: RosterReading, _ code: String) -> Set<String> {
    Set(
      reading.all.filter { $0.kind.code == code }.flatMap(\.related)
        .map { $0.place.description(in: .english) })
  }

  @Test func `a third value is no repetition in a document either`() throws {
    let people = ["Nam", "Nữ", "Khác", "Nữ"].map { "  - { id: A, gender: \($0) }\n" }.joined()
    let file = InputFile(name: "r.yaml", bytes: Array("cadre_roster: 1\npeople:\n\(people)".utf8))
    let roster = try RosterFiles([file]).roster(schema: FactSchema(), codelists: [:])
    #expect(roster.findings.map(\.kind.code) == ["D0107", "D0107"])
    #expect(roster.files[0].account.used == 3)
    #expect(roster.files[0].account.merged == 1)
  }

  @Test func `a unit may be written again for further people`() throws {
    let text = """
      cadre_roster: 1
      units:
        - { id: u, people: [{ id: A }] }
        - { id: u, people: [{ id: B }] }
        - { id: u, people: [{ id: B }] }

      """
    let file = InputFile(name: "r.yaml", bytes: Array(text.utf8))
    let roster = try RosterFiles([file]).roster(schema: FactSchema(), codelists: [:])
    #expect(roster.files[0].account.used == 4)
    #expect(roster.files[0].account.merged == 2)
  }

  @Test(arguments: [
    ("position_fte", "-0.5", "D0116"), ("position_fte", "-0,5", "D0116"),
    ("years", "-3", "D0116"), ("graduation_year", "-2010", "D0103"),
    ("graduation_year", "0000", "D0102"), ("birth_date", "-1975-03-02", "D0103"),
  ])
  func `a number below zero is reported where it makes no sense`(
    column: String, text: String, code: String
  ) {
    let reading = RosterReading("person_id,unit_id,\(column)\nA,u,\"\(text)\"\n")
    #expect(reading.complaints == [code])
    #expect(reading.places(code) == ["r.csv:row 2, column \"\(column)\""])
    #expect(!reading.content.contains(text))
  }

  @Test(arguments: ["0", "0.0", "0.5"])
  func `zero is a number`(text: String) {
    let reading = RosterReading("person_id,unit_id,position_fte\nA,u,\(text)\n")
    #expect(reading.complaints == [])
    #expect(reading.records(.post, of: "A")?.first?.contains("fte=") == true)
  }

  @Test(arguments: [("-3", "-3"), ("-4.5", "-4.5"), ("\"-4,5\"", "-4.5")])
  func `a declared number may be below zero`(written: String, value: String) {
    var schema = FactSchema()
    schema.declare(
      FactDefinition(
        FactReference(.person, "balance"), .number, title: LocalizedText(en: "Balance"),
        place: Place(file: "c.yaml")))
    let reading = RosterReading("person_id,unit_id,balance\nA,u,\(written)\n", schema: schema)
    #expect(reading.complaints == [])
    #expect(reading.person("A") == "id=A balance=\(value)")
  }

  @Test func `the columns of a header are reported in their order`() {
    let reading = RosterReading(
      "person_id,unit_id,gender,position,degree_level,position,degree_level,gender\nA,u,,,,,,\n")
    #expect(
      reading.places("R0203")
        == ["position", "degree_level", "gender"].map { "r.csv:row 1, column \"\($0)\"" })
  }

  @Test func `equal records are one, in memory as in tables`() throws {
    let degree = ["level": "master", "awarded": "2010"]
    let post = ["unit": "u", "title": "Giám đốc"]
    let person = Roster.PersonValues(
      id: "A", posts: [post, post], degrees: [degree, degree, ["level": "master"]])
    let criteria = Criteria(
      id: "x", version: "1", status: .draft, title: LocalizedText(en: "x"), file: "x.yaml")
    let roster = try Roster(units: [], people: [person], for: criteria)
    #expect(roster.records(of: .post).rows(of: 0).count == 1)
    #expect(roster.records(of: .degree).rows(of: 0).count == 2)
  }
}
