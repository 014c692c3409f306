import Cadre
import CadreFormats
import Testing

@Suite struct HeaderMappingTests {
  /// Reads a row under a heading beside an id, a unit and a post, and gives the facts of the person.
  private func facts(
    _ heading: String, _ value: String, schema: FactSchema = FactSchema()
  ) -> RosterReading {
    RosterReading(
      "person_id;unit_id;\"\(heading)\"\nA;u;\"\(value)\"\n", schema: schema)
  }

  @Test(
    arguments: [
      ("Họ và tên", "Lò Văn A", "name=Lò Văn A"), ("HỌ VÀ TÊN", "Lò Văn A", "name=Lò Văn A"),
      ("Họ và\ntên", "Lò Văn A", "name=Lò Văn A"), ("  họ   tên ", "Lò Văn A", "name=Lò Văn A"),
      ("Ho va ten", "Lò Văn A", "name=Lò Văn A"), ("Họ và tên (*)", "Lò Văn A", "name=Lò Văn A"),
      ("Ho\u{323} va\u{300} te\u{302}n", "Lò Văn A", "name=Lò Văn A"), ("Tên", "A", "name=A"),
      ("Full name", "A", "name=A"), ("full_name", "A", "name=A"), ("person_name", "A", "name=A"),
      ("Ngày, tháng, năm sinh", "1975", "birth_date=1975"),
      ("Ngày sinh (dd/mm/yyyy)", "25/03/1975", "birth_date=1975-03-25"),
      ("DOB", "1975-03", "birth_date=1975-03"), ("Giới tính", "Nữ", "gender=Nữ"),
    ])
  func `headings of people are understood`(heading: String, value: String, facts: String) {
    let reading = self.facts(heading, value)
    #expect(reading.person("A") == "id=A \(facts)")
    #expect(reading.complaints == [])
  }

  @Test(
    arguments: [
      ("Số hiệu CBCCVC", FactOwner.person), ("Mã CB", .person), ("Employee ID", .person),
      ("Số CCCD", .person), ("Mã số định danh", .person), ("person_id", .person),
    ])
  func `ids of people have several headings`(heading: String, owner: FactOwner) {
    let reading = RosterReading("\(heading),unit_id\nA,u\n")
    #expect(reading.person("A") == "id=A")
  }

  @Test(
    arguments: [
      "Đơn vị", "ĐƠN VỊ", "\u{D0}ơn vị", "Đơn vị công tác", "Nơi công tác", "Phòng ban", "Cơ quan",
      "Phòng/Khoa/Trung tâm", "Department", "unit_name", "Don vi",
    ])
  func `units have several headings`(heading: String) {
    let reading = RosterReading("person_id,\(heading)\nA,Sở Y tế\n")
    #expect(reading.unit("Sở Y tế") == "id=Sở Y tế name=Sở Y tế")
    #expect(reading.records(.post, of: "A") == ["unit=Sở Y tế"])
  }

  @Test(
    arguments: [
      ("Chức vụ", FactOwner.post, "title"), ("Chức danh", .post, "title"),
      ("Chức vụ (chức danh) hiện tại", .post, "title"), ("Vị trí việc làm", .post, "title"),
      ("Chức vụ Đảng", .post, "title"), ("Cấp ủy", .post, "title"), ("Cấp uỷ", .post, "title"),
      ("position_rank", .post, "kind"), ("position_status", .post, "status"),
      ("Trình độ chuyên môn", .degree, "level"), ("TĐCM", .degree, "level"),
      ("Học hàm, học vị", .degree, "level"), ("Văn bằng", .degree, "level"),
      ("Chuyên ngành đào tạo", .degree, "major"), ("Ngành", .degree, "major"),
      ("Mã ngành", .degree, "field"), ("major_code", .degree, "field"),
      ("degree_field", .degree, "field"), ("Hệ đào tạo", .degree, "mode"),
      ("Cơ sở đào tạo", .degree, "institution"), ("Mã ngạch", .title, "code"),
      ("Ngạch", .title, "name"), ("Chức danh nghề nghiệp", .title, "name"),
      ("professional_title_code", .title, "code"), ("organisation", .employment, "organisation"),
      ("field_code", .employment, "field"), ("Công việc đảm nhiệm", .employment, "role"),
    ])
  func `headings of records are understood`(heading: String, owner: FactOwner, fact: String) {
    let reading = facts(heading, "giá trị")
    let unit = owner == .post ? "unit=u " : ""
    #expect(reading.records(owner, of: "A") == ["\(unit)\(fact)=giá trị"])
    #expect(reading.complaints == [])
  }

  @Test(
    arguments: [
      ("Năm tốt nghiệp", FactOwner.degree, "awarded"), ("graduation_year", .degree, "awarded"),
      ("degree_awarded", .degree, "awarded"), ("position_from", .post, "from"),
      ("employment_from", .employment, "from"), ("title_from", .title, "from"),
      ("Ngày bổ nhiệm ngạch", .title, "from"),
    ])
  func `headings of dates are understood`(heading: String, owner: FactOwner, fact: String) {
    let unit = owner == .post ? "unit=u " : ""
    #expect(facts(heading, "2010-06").records(owner, of: "A") == ["\(unit)\(fact)=2010-06"])
  }

  @Test(arguments: ["position_fte", "FTE", "post_fte"])
  func `headings of numbers are understood`(heading: String) {
    #expect(facts(heading, "0.5").records(.post, of: "A") == ["unit=u fte=0.5"])
  }

  @Test(
    arguments: [
      ("Chức vụ", "Ngày bổ nhiệm", FactOwner.post, "from"),
      ("Ngạch", "Ngày bổ nhiệm", .title, "from"), ("Nghề,Ngạch", "Từ ngày", .title, "from"),
      ("Chức vụ", "Từ ngày", .post, "from"), ("organisation", "from", .employment, "from"),
      ("organisation", "until", .employment, "until"), ("Trường", "Thời gian", .degree, "awarded"),
    ])
  func `shared headings mean what the table is about`(
    beside: String, heading: String, owner: FactOwner, fact: String
  ) {
    let value = Array(repeating: "x", count: beside.split(separator: ",").count).joined(
      separator: ",")
    let reading = RosterReading([
      "p.csv": "person_id,unit_id\nA,u\n",
      "r.csv": "person_id,unit_id,\(beside),\(heading)\nA,u,\(value),2010\n",
    ])
    let records = reading.records(owner, of: "A") ?? []
    #expect(records.contains { $0.contains("\(fact)=2010") }, "\(reading.all)")
  }

  @Test func `a heading with two meanings is decided by what is still open`() {
    let reading = RosterReading("person_id,unit_id,Trình độ,Chuyên môn\nA,u,ThS,Luật\n")
    #expect(reading.records(.degree, of: "A") == ["level=ThS major=Luật"])
  }

  @Test(
    arguments: [
      ("person_id,unit_id,Chuyên môn", "`degree_level`, `major_name`"),
      ("person_id,unit_id,Chức vụ,Ngạch,Ngày bổ nhiệm", "`position_from`, `title_from`"),
      ("person_id,unit_id,from", "`employment_from`, `position_from`, `title_from`"),
    ])
  func `a heading with two possible meanings is an error with the choices`(
    header: String, choices: String
  ) {
    let reading = RosterReading("\(header)\n")
    #expect(reading.roster == nil)
    #expect(reading.codes.contains("R0204"))
    #expect(
      reading.messages("R0204").allSatisfy { $0.hasSuffix("may mean \(choices)") },
      "\(reading.messages("R0204"))")
  }

  @Test(
    arguments: [
      ("Mã CB,Tên,Mã đơn vị", "name=x", "id=u"), ("Mã CB,Tên,Đơn vị", "name=x", "id=u name=u"),
      ("person_id,name,unit_id", "name=x", "id=u"),
    ])
  func `a bare name beside a person is that of the person`(
    header: String, person: String, unit: String
  ) {
    let reading = RosterReading("\(header)\nA,x,u\n")
    #expect(reading.person("A") == "id=A \(person)")
    #expect(reading.unit("u") == unit)
  }

  @Test(arguments: ["Mã đơn vị,Tên", "unit_id,name"])
  func `a bare name beside a unit is that of the unit`(header: String) {
    let reading = RosterReading([
      "u.csv": "\(header)\nu,Sở Y tế\n", "p.csv": "person_id,unit_id\nA,u\n",
    ])
    #expect(reading.unit("u") == "id=u name=Sở Y tế")
    #expect(reading.complaints == [])
  }

  @Test func `a name in two columns is put together`() {
    let reading = RosterReading("person_id,Họ đệm,Tên,unit_id\nA,Lò Văn,Pâng,u\n")
    #expect(reading.person("A") == "id=A name=Lò Văn Pâng")
  }

  @Test(arguments: ["_2", " 2", "(2)", " (2)"])
  func `numbered columns give further records of the row`(suffix: String) {
    let reading = RosterReading(
      """
      person_id,unit_id,position,degree_level,major_name,degree_level\(suffix),major_name\(suffix),position\(suffix)
      A,u,Giám đốc,Đại học,Luật,Thạc sĩ,Kinh tế,Bí thư
      B,u,Phó,Đại học,Luật,,,
      """)
    #expect(
      reading.records(.degree, of: "A") == [
        "level=Thạc sĩ major=Kinh tế", "level=Đại học major=Luật",
      ])
    #expect(reading.records(.post, of: "A") == ["unit=u title=Bí thư", "unit=u title=Giám đốc"])
    #expect(reading.records(.degree, of: "B") == ["level=Đại học major=Luật"])
    #expect(reading.records(.post, of: "B") == ["unit=u title=Phó"])
    #expect(reading.complaints == [])
  }

  @Test func `a second post may stand in another unit`() {
    let reading = RosterReading(
      "person_id,unit_id,position,unit_id_2,unit_name_2,position_2\nA,u,Giám đốc,v,Hội Y học,Chủ tịch\n"
    )
    #expect(reading.records(.post, of: "A") == ["unit=u title=Giám đốc", "unit=v title=Chủ tịch"])
    #expect(reading.unit("v") == "id=v name=Hội Y học")
  }

  @Test func `a finding in a numbered column names that column`() {
    let reading = RosterReading(
      "person_id,unit_id,graduation_year,graduation_year_2\nA,u,2001,năm ngoái\n")
    #expect(reading.places("D0103") == ["r.csv:row 2, column \"graduation_year_2\""])
  }

  @Test func `facts of the criteria are columns under their own name and title`() {
    var schema = FactSchema()
    schema.declare(
      FactDefinition(
        FactReference(.person, "st_experience_years"), .number,
        title: LocalizedText(vi: "Số năm kinh nghiệm KH-CN", en: "Experience")))
    for heading in [
      "st_experience_years", "person_st_experience_years", "Số năm kinh nghiệm KH-CN",
    ] {
      let reading = facts(heading, "7.5", schema: schema)
      #expect(reading.person("A") == "id=A st_experience_years=7.5")
    }
    #expect(facts("st_experience_years", "7.5").person("A") == "id=A")
  }

  @Test func `canonical headings need no note`() {
    #expect(
      RosterReading("person_id,unit_id,full_name,from,organisation\nA,u,A,2010,v\n").codes == [])
  }

  @Test func `guessed headings are printed once`() {
    let reading = RosterReading("Số hiệu,Đơn vị,Trình độ (2)\nA,u,ĐH\nB,u,ĐH\n")
    #expect(
      reading.messages("R0201") == [
        "the columns are understood as follows: `Số hiệu` → person_id, `Đơn vị` → unit_name, "
          + "`Trình độ (2)` → degree_level_2"
      ])
  }

  @Test func `columns that are not used are listed with near names`() throws {
    let reading = RosterReading("STT,person_id,unit_id,degree_levl,Ghi chú,Tin học\n1,A,u,x,y,z\n")
    #expect(
      reading.messages("R0202")
        == ["columns that are not used (3): `degree_levl`, `Ghi chú`, `Tin học`"])
    let note = try #require(reading.all.first { $0.kind.code == "R0202" })
    #expect(
      note.help.map { $0.text(in: .english) } == ["`degree_levl`: did you mean `degree_level`?"])
  }

  @Test func `political theory is not a degree`() {
    let reading = RosterReading(
      "person_id,unit_id,Lý luận chính trị,Trình độ LLCT\nA,u,Cử nhân,Cao cấp\n")
    #expect(reading.records(.degree, of: "A") == nil)
    #expect(reading.codes == ["R0202"])
    #expect(reading.all.allSatisfy { $0.help.isEmpty })
  }

  @Test(
    arguments: [
      (
        "person_id,Họ và tên,unit_id,Full name",
        "columns 2 `Họ và tên` and 4 `Full name` both give `full_name`"
      ),
      ("person_id,unit_id,unit_id", "columns 2 `unit_id` and 3 `unit_id` both give `unit_id`"),
      (
        "person_id,unit_id,Ngành,Chuyên ngành",
        "columns 3 `Ngành` and 4 `Chuyên ngành` both give `major_name`"
      ),
    ])
  func `two columns of one fact are an error naming both`(header: String, message: String) {
    let reading = RosterReading("\(header)\nA,B,C,D\n")
    #expect(reading.roster == nil)
    #expect(reading.messages("R0203") == [message])
  }

  @Test(
    arguments: [
      ("full_name,position", "the unit of the people"),
      ("person_id,degree_level", "the unit of the people"),
      ("full_name,degree_level", "the unit or the id of the people"),
      ("unit_id,position", "the id or the name of a person"),
      ("degree_level,major_name", "the id or the name of a person"),
      ("unit_id,unit_name", "the unit of the people"),
    ])
  func `a table without the columns it needs is an error`(header: String, what: String) {
    let reading = RosterReading("\(header)\nA,B\n")
    #expect(reading.roster == nil)
    let columns = header.split(separator: ",").map { "`\($0)`" }.joined(separator: ", ")
    #expect(reading.messages("R0205") == ["no column gives \(what); the columns are \(columns)"])
  }

  @Test func `the header may stand under a title`() {
    let reading = RosterReading(
      """
      SỞ NỘI VỤ,,,
      DANH SÁCH CÁN BỘ,,,
      ,,,
      STT,Họ và tên,Đơn vị,Chức vụ
      (1),(2),(3),(4)
      1,Lò Văn A,Sở Y tế,Giám đốc
      """)
    #expect(reading.roster?.people.count == 1)
    #expect(reading.account.skipped == 3)
    #expect(reading.account.blank == 1)
    #expect(
      reading.messages("R0207")
        == ["the header is row 4; what stands above it was skipped (rows: 2)"])
  }

  @Test func `a table without a header is an error that shows nobody`() {
    let reading = RosterReading("A,Lò Văn Pâng,Sở Y tế\nB,Giàng A Chống,Sở Y tế\n")
    #expect(reading.roster == nil)
    #expect(reading.codes == ["R0206"])
    #expect(!reading.all.description.contains("Pâng"))
  }

  @Test(arguments: [
    ("A,Lò Văn Pâng,Sở Y tế\n", nil, "`person_id,unit_id,position,degree_level,major_code`"),
    ("person_id,unit_id,position\nA,u,x\n", Delimiter.semicolon, "`--delimiter comma`"),
    ("Mã;Đơn vị;Chức vụ\nA;u;x\n", .tab, "`--delimiter semicolon`"),
    ("person_id|unit_id|position\nA|u|x\n", nil, "`sep=|`"),
    ("person_idd,bogus\nA,x\n", nil, "did you mean `person_id`?"),
  ])
  func `a table without a header comes with a way out`(
    table: String, delimiter: Delimiter?, help: String
  ) throws {
    let bytes = Array(table.utf8)
    var problems: [Diagnostic] = []
    let roster = CSVRosterReader.read(
      files: [InputFile(name: "r.csv", bytes: bytes)], schema: FactSchema(), codelists: [:],
      options: DelimitedText.Options(delimiter: delimiter), reportingTo: &problems)
    #expect(roster == nil)
    let found = try #require(problems.first { $0.kind.code == "R0206" })
    #expect(found.help.contains { $0.text(in: .english).contains(help) }, "\(found)")
  }

  @Test func `the names of columns that findings tell are understood`() {
    for definition in FactSchema().definitions {
      let fact = definition.reference
      // The age follows from the birth date, and the unit of a post is the unit.
      guard fact.owner != .team, fact.name != "id", fact != FactReference(.person, "age"),
        fact != FactReference(.post, "unit")
      else { continue }
      let reading = RosterReading("person_id,unit_id,\(fact.column)\nA,u,1\n")
      #expect(reading.roster?.files.first?.headings[fact] == fact.column, "\(fact)")
    }
  }

  @Test func `a missing column may be a misspelt one`() throws {
    let reading = RosterReading("person_id,unti_id,position\nA,u,x\n")
    #expect(reading.codes == ["R0205"])
    let help = try #require(reading.all.first?.help.first)
    #expect(help.text(in: .english) == "`unti_id`: did you mean `unit_id`?")
  }

  @Test func `a column without a heading is not passed over in silence`() {
    let reading = RosterReading("person_id,unit_id,,\nA,u,Luật,\nB,u,,\n")
    #expect(
      reading.messages("R0217")
        == ["column 3 has no heading but holds data (rows: 1); it is not used"])
  }
}
