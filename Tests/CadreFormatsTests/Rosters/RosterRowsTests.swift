import Cadre
import CadreFormats
import Testing

@Suite struct RosterRowsTests {
  @Test func `repeated rows of one person become several posts and degrees`() {
    let reading = RosterReading(
      """
      person_id,full_name,unit_id,position,degree_level,major_name
      A,Lò Văn A,u,Giám đốc,Đại học,Luật
      A,Lò Văn A,u,Giám đốc,Thạc sĩ,Kinh tế
      A,,v,Chủ tịch,,
      """)
    #expect(reading.roster?.people.count == 1)
    #expect(
      reading.records(.degree, of: "A") == [
        "level=Thạc sĩ major=Kinh tế", "level=Đại học major=Luật",
      ])
    #expect(reading.records(.post, of: "A") == ["unit=u title=Giám đốc", "unit=v title=Chủ tịch"])
    #expect(reading.account.used == 3)
  }

  @Test func `blank cells make no record and leave the list unknown`() {
    let reading = RosterReading("person_id,unit_id,degree_level,professional_title_code\nA,u,,\n")
    #expect(reading.records(.degree, of: "A") == nil)
    #expect(reading.records(.title, of: "A") == nil)
  }

  @Test(arguments: ["không", "Không có", "none", "KHÔNG"])
  func `no as the degree gives an empty list`(word: String) {
    let reading = RosterReading("person_id,unit_id,degree_level,major_name\nA,u,\(word),\n")
    #expect(reading.records(.degree, of: "A") == [])
  }

  @Test func `no with a major beside it is kept as written`() {
    let reading = RosterReading("person_id,unit_id,degree_level,major_name\nA,u,không,Luật\n")
    #expect(reading.records(.degree, of: "A") == ["level=không major=Luật"])
  }

  @Test func `who holds no post stands in no unit`() {
    let reading = RosterReading("person_id,unit_id,position\nA,u,không\n")
    #expect(reading.records(.post, of: "A") == [])
    #expect(reading.complaints == [])
  }

  @Test func `marks in the columns of a second degree are no degree`() {
    let reading = RosterReading(
      "person_id,unit_id,degree_level,degree_level_2,major_name_2\nA,u,Đại học,-,N/A\nB,u,chưa rõ,,\n"
    )
    #expect(reading.records(.degree, of: "A") == ["level=Đại học"])
    #expect(reading.records(.degree, of: "B") == nil)
    #expect(
      reading.messages("R0214")
        == ["these cells stand for missing data: `-` × 1, `chưa rõ` × 1, `n/a` × 1"])
  }

  @Test func `a row of a table of degrees is a degree even if it is not known which`() {
    let reading = RosterReading([
      "p.csv": "person_id,unit_id\nA,u\n", "d.csv": "person_id,degree_level\nA,chưa rõ\n",
    ])
    #expect(reading.records(.degree, of: "A") == [""])
  }

  @Test func `without a post the unit is still known`() {
    let reading = RosterReading([
      "a.csv": "person_id,unit_id,position\nA,u,Giám đốc\n",
      "b.csv": "person_id,unit_id,degree_level\nA,u,Đại học\nB,u,Đại học\n",
    ])
    #expect(reading.records(.post, of: "A") == ["unit=u title=Giám đốc"])
    #expect(reading.records(.post, of: "B") == ["unit=u"])
  }

  @Test func `identical rows are merged and counted`() {
    let reading = RosterReading(
      "STT,person_id,unit_id,position\n1,A,u,Giám đốc\n2,A,u,Giám đốc\n3,A,u,Chủ tịch\n")
    #expect(reading.account.merged == 1)
    #expect(reading.account.used == 2)
    #expect(reading.records(.post, of: "A")?.count == 2)
  }

  @Test func `contradicting rows leave the fact unknown and never show a name`() {
    let reading = RosterReading(
      "person_id,full_name,unit_id,gender\nA,Lò Văn Pâng,u,Nam\nA,Lò Thị Pâng,u,Nữ\n")
    #expect(reading.person("A") == "id=A")
    #expect(reading.codes == ["D0107", "D0107"])
    let text = reading.all.map { $0.message(in: .vietnamese) + $0.message(in: .english) }.joined()
    #expect(!text.contains("Pâng"))
  }

  @Test func `one person may stand in two units`() throws {
    let reading = RosterReading("person_id,unit_id,position\nA,u,Giám đốc\nA,v,Chủ tịch\n")
    let roster = try #require(reading.roster)
    #expect(roster.unitsOfPosts.map { $0.map(roster.unitID) } == ["u", "v"])
    #expect(reading.complaints == [])
  }

  @Test func `a person may be named without an id`() throws {
    let table = """
      Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Trình độ
      Lò Văn Pâng,25/3/1975,Sở Y tế,Giám đốc,Đại học
      LÒ VĂN PÂNG,25/03/1975,Sở Y Tế,Giám đốc,Thạc sĩ
      Lò Văn Pâng,1980,Sở Y tế,Phó Giám đốc,Thạc sĩ
      """
    let roster = try #require(RosterReading(table).roster)
    #expect(roster.people.count == 2)
    #expect(roster.units.count == 1)
    let lines = table.split(separator: "\n")
    let shuffled = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    #expect(RosterReading(shuffled).roster?.people.columns["id"]?.count == 2)
    let ids = (0..<2).map(roster.personID)
    let others = RosterReading(shuffled).roster.map { other in (0..<2).map(other.personID) }
    #expect(others == ids)
    #expect(ids.allSatisfy { $0.hasPrefix("p-") && !$0.contains("Pâng") })
    #expect(RosterReading(table).codes.contains("R0215"))
  }

  @Test func `without an id a row needs name and unit`() {
    let reading = RosterReading(
      "Họ và tên,Đơn vị,Chức vụ\nII. VĂN PHÒNG,,\nA,u,Giám đốc\nB,,Phó\n,u,Phó\n")
    #expect(reading.roster?.people.count == 1)
    #expect(reading.account.rejected == 3)
    #expect(reading.codes.filter { $0 == "R0231" }.count == 3)
    #expect(reading.rejectedRows(of: "u") == 1)
  }

  @Test func `a row without its id is rejected for its unit`() {
    let reading = RosterReading("person_id,unit_id,position\n,u,Giám đốc\n?,u,Phó\nA,u,Phó\n")
    #expect(reading.account.rejected == 2)
    #expect(reading.rejectedRows(of: "u") == 2)
    #expect(reading.places("R0230") == [2, 3].map { "r.csv:row \($0), column \"person_id\"" })
  }

  @Test func `a unit may be given by its name`() {
    let reading = RosterReading([
      "units.csv": "unit_id,unit_name,unit_parent\nt,Tỉnh,\nu,Sở Y tế,Tỉnh\n",
      "people.csv": "person_id,Đơn vị\nA,Sở y tế\nB,u\nC,Sở Lạ\n",
    ])
    #expect(reading.records(.post, of: "A") == ["unit=u"])
    #expect(reading.records(.post, of: "B") == ["unit=u"])
    #expect(reading.records(.post, of: "C") == ["unit=Sở Lạ"])
    #expect(reading.unit("u") == "id=u name=Sở Y tế parent=t")
    #expect(reading.complaints == ["D0109"])
  }

  @Test func `a name of several units names none of them`() throws {
    let reading = RosterReading([
      "units.csv": "unit_id,unit_name\nu,Văn phòng\nv,Văn phòng\n",
      "people.csv": "person_id,unit_name\nA,Văn phòng\n",
    ])
    let roster = try #require(reading.roster)
    #expect(roster.unitsOfPosts == [nil])
    #expect(reading.complaints == ["R0237"])
  }

  @Test(arguments: ["A,,Giám đốc", "A,,", "A,chưa rõ,", "A,chưa rõ,Giám đốc"])
  func `who stands in no unit may stand in any`(row: String) throws {
    let reading = RosterReading("person_id,unit_id,position\n\(row)\nB,u,Phó\n")
    let roster = try #require(reading.roster)
    #expect(roster.unitsOfPosts.contains(nil))
    #expect(reading.complaints == ["R0238"])
  }

  @Test func `rows without a unit add to people whose unit is known`() {
    let reading = RosterReading(
      "person_id,unit_id,degree_level\nA,,Thạc sĩ\nA,u,Đại học\n")
    #expect(reading.records(.post, of: "A") == ["unit=u"])
    #expect(reading.complaints == [])
  }

  @Test func `records of strangers are rejected`() {
    let reading = RosterReading([
      "p.csv": "person_id,unit_id\nA,u\n",
      "d.csv": "person_id,degree_level\nA,Đại học\nX,Đại học\nX,Thạc sĩ\n",
    ])
    #expect(reading.roster?.people.count == 1)
    #expect(reading.messages("R0239") == ["person `X` is not among the people; rejected rows: 2"])
    #expect(reading.account.rejected == 2)
  }

  @Test func `facts of people may stand apart from their posts`() {
    let reading = RosterReading([
      "a.csv": "person_id,full_name,gender\nA,Lò A,Nam\nB,Lò B,Nữ\n",
      "b.csv": "person_id,unit_id,position\nA,u,Giám đốc\n",
    ])
    #expect(reading.person("A") == "id=A name=Lò A gender=Nam")
    #expect(reading.person("B") == "id=B name=Lò B gender=Nữ")
    #expect(reading.records(.post, of: "B") == nil)
    #expect(reading.messages("R0238") == ["it is not known in which unit person `B` stands"])
  }

  @Test func `a unit of the people that is not among the units is reported`() {
    let reading = RosterReading([
      "units.csv": "unit_id,unit_name\nu,Sở Y tế\n",
      "people.csv": "person_id,unit_id,unit_name\nA,u,Sở Y tế\nB,w,Sở Lạ\n",
    ])
    #expect(reading.complaints == ["D0109"])
    #expect(reading.roster?.units.count == 2)
  }

  @Test func `totals and signatures are skipped with their rows`() {
    let reading = RosterReading(
      """
      STT,Số hiệu,Họ và tên,Đơn vị,Chức vụ
      1,A,Lò Văn A,Sở Y tế,Giám đốc
      ,,Cộng: 1 người,,
      2,B,Lò Văn B,Sở Y tế,Phó Giám đốc
      ,,Tổng cộng,2,
      ,,,"Lai Châu, ngày 30 tháng 11 năm 2025",
      ,,NGƯỜI LẬP BIỂU,,GIÁM ĐỐC
      ,,"(Ký, ghi rõ họ tên)",,
      ,,Giàng A Pao,,Lò Văn A
      """)
    #expect(reading.roster?.people.count == 2)
    #expect(reading.account.skipped == 6)
    #expect(
      reading.messages("R0209") == ["rows of totals or signatures were skipped: 3, 5–9"])
    #expect(reading.complaints == [])
  }

  @Test func `a director without an id is rejected, not skipped`() {
    let reading = RosterReading(
      "person_id,full_name,unit_id,position\n,Lò Văn A,u,Giám đốc\nB,B,u,x\n")
    #expect(reading.account.rejected == 1)
    #expect(reading.account.skipped == 0)
  }

  @Test func `blank rows and repeated headers are counted`() {
    let reading = RosterReading(
      "person_id,unit_id,position\n1,2,3\nA,u,x\n,,\nperson_id,unit_id,position\nB,u,x\n")
    #expect(reading.account.blank == 1)
    #expect(reading.account.skipped == 2)
    #expect(reading.account.used == 2)
    #expect(
      reading.messages("R0208")
        == ["rows that repeat the header or number the columns were skipped: 2, 5"])
  }

  @Test(
    arguments: [
      "person_id,unit_id\n", "person_id,unit_id\n,\n", "person_id,unit_id\nperson_id,unit_id\n",
    ])
  func `a table without data is an error`(table: String) {
    let reading = RosterReading(table)
    #expect(reading.roster == nil)
    #expect(reading.complaints == ["R0210"])
  }

  @Test func `an empty table of titles is a warning`() {
    let reading = RosterReading([
      "p.csv": "person_id,unit_id\nA,u\n", "t.csv": "person_id,professional_title_code\n",
    ])
    #expect(reading.roster != nil)
    #expect(reading.complaints == ["R0210"])
    #expect(reading.records(.title, of: "A") == nil)
  }

  @Test func `a roster of which all rows are rejected is none`() {
    let reading = RosterReading("person_id,unit_id\n,u\n")
    #expect(reading.roster == nil)
    #expect(reading.complaints == ["R0211", "R0230"])
  }

  @Test func `ragged rows are rejected for their unit`() {
    let reading = RosterReading([
      "p.csv": """
      person_id,full_name,unit_id,position
      A,Lò A,u,Giám đốc
      B,Lò B,u
      C,Lò,C,u,Phó
      D,Lò D,v,Phó,Trưởng
      """,
      "q.csv": "person_id,unit_id\nE,v\n",
      "d.csv": "person_id,degree_level\nA,Đại học,Luật\n",
    ])
    #expect(reading.account.rejected == 4)
    #expect(reading.codes.filter { $0 == "R0115" }.count == 4)
    #expect(reading.rejectedRows(of: "u") == 3)
    #expect(reading.rejectedRows(of: "v") == 1)
    #expect(reading.records(.degree, of: "A") == nil)
  }

  @Test func `a file that cannot be read to its end gives no roster`() {
    let reading = RosterReading("person_id,unit_id\nA,u\n\"B,u\n")
    #expect(reading.roster == nil)
    #expect(reading.codes.contains("R0110"))
  }

  @Test func `every file is opened before anything is given up`() {
    let reading = RosterReading([
      "a.csv": "", "b.csv": "person_id,Chuyên môn\n", "c.csv": "x,y\n1,2\n",
    ])
    #expect(reading.roster == nil)
    #expect(reading.codes == ["R0102", "R0204", "R0206"])
  }
}
