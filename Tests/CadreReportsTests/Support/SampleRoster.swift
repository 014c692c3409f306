import Cadre

/// A roster in which every verdict occurs.
struct SampleRoster {
  private var builder: RosterBuilder
  private let people: Int
  private let degrees: Int
  private var record = 1

  private init(_ criteria: Criteria) {
    builder = RosterBuilder(for: criteria)
    builder.asOf = CalendarDate(2025, 6, 1)
    people = builder.addFile(
      RosterFile(name: "people.csv", contentHash: String(repeating: "ab", count: 32)))
    degrees = builder.addFile(
      RosterFile(
        name: "degrees.csv", contentHash: String(repeating: "cd", count: 32),
        headings: [FactReference(.degree, "field"): "Mã ngành"]))
  }

  /// The roster for the sample criteria.
  static func make(for criteria: Criteria) -> Roster {
    var sample = SampleRoster(criteria)
    sample.addUnits()
    sample.addDepartmentOfScience()
    sample.addDepartmentOfJustice()
    sample.addHealth()
    sample.addSmallTeams()
    sample.finishAccounts()
    return sample.builder.build()
  }

  private mutating func place(_ file: Int) -> RecordPlace {
    record += 1
    return RecordPlace(file: file, record: record, line: record)
  }

  // MARK: Units

  private mutating func addUnits() {
    let units: [(String, String, String?)] = [
      ("lai-chau", "Tỉnh Lai Châu", "province"),
      ("so-khcn", "Sở Khoa học và Công nghệ", "province"), ("so-tp", "Sở Tư pháp", "province"),
      ("so-yt", "Sở Y tế", "province"),
      ("ban-ql", "Ban Quản lý Khu kinh tế cửa khẩu Ma Lù Thàng và các khu công nghiệp", "province"),
      ("xa-a", "Ủy ban nhân dân xã Bản Bo", nil),
      ("xa-b", "Ủy ban nhân dân xã Than Uyên", "commune"),
    ]
    for (id, name, level) in units {
      var cells = [RosterBuilder.Cell("name", name)]
      if let level { cells.append(RosterBuilder.Cell("level", level)) }
      if id != "lai-chau" { cells.append(RosterBuilder.Cell("parent", "lai-chau")) }
      builder.addUnit(id: id, cells, at: place(people))
    }
  }

  // MARK: People

  private mutating func add(
    _ id: String, _ name: String, in unit: String, status: String? = "official",
    degree: (level: String?, field: String?)? = ("master", "380101")
  ) {
    let place = place(people)
    let person = builder.addPerson(id: id, [RosterBuilder.Cell("name", name)], at: place).person
    let row = builder.unit(id: unit, at: place)
    var cells = [RosterBuilder.Cell("kind", "deputy_head")]
    if let status { cells.append(RosterBuilder.Cell("status", status)) }
    builder.addRecord(.post, of: person, unit: row, cells, at: place)
    builder.giveList(.employment, of: person)
    guard let degree else { return }
    let values = [("level", degree.level), ("field", degree.field)]
    builder.addRecord(
      .degree, of: person,
      values.compactMap { name, value in value.map { RosterBuilder.Cell(name, $0) } },
      at: self.place(degrees))
  }

  private mutating func addJob(_ id: String, from: String) {
    let place = place(people)
    let person = builder.addPerson(id: id, [], at: place).person
    builder.addRecord(
      .employment, of: person,
      [RosterBuilder.Cell("field", "480201"), RosterBuilder.Cell("from", from)], at: place)
  }

  /// Two of nine count; one of the others will soon.
  private mutating func addDepartmentOfJustice() {
    for number in 1...6 { add("CB020\(number)", "Lò Văn Số \(number)", in: "so-tp") }
    add("CB0217", "Trần Thị Bích", in: "so-tp", degree: ("bachelor", "380101"))
    addJob("CB0217", from: "2020-10-31")
    add("CB0218", "Nguyễn Thị Hoà", in: "so-tp", degree: ("bachelor", "480201"))
    add("CB0219", "Vàng A Páo", in: "so-tp", degree: ("master", "480201"))
  }

  /// Missing fields of study decide.
  private mutating func addHealth() {
    add("CB0301", "Lê Minh", in: "so-yt", degree: ("bachelor", "480201"))
    for number in 2...4 { add("CB030\(number)", "Tẩn Láo \(number)", in: "so-yt") }
    add("CB0305", "Phàn\u{1B}[31m Mẩy", in: "so-yt", degree: ("bachelor", nil))
    add("CB0306", "Đỗ Thị Ly", in: "so-yt", degree: nil)
  }

  private mutating func addDepartmentOfScience() {
    add("CB0101", "Đỗ Trọng Hòa", in: "so-khcn", status: "acting", degree: ("master", "480201"))
    add("CB0102", "Lý Thị Hương", in: "so-khcn", status: "acting")
    add("CB0103", "Giàng A Sử", in: "so-khcn", status: nil)
    let rejected = place(people)
    builder.rejectRow(ofUnit: builder.unit(id: "so-khcn", at: rejected), at: rejected)
  }

  private mutating func addSmallTeams() {
    add("CB0401", "Bùi Xuân Thu", in: "ban-ql", status: nil)
    add("CB0402", "Mùa A Tủa", in: "ban-ql", status: "acting")
    add("CB0501", "Hoàng Văn Pâng", in: "xa-a", degree: ("college", "480201"))
    for number in 2...5 { add("CB050\(number)", "Sùng A \(number)", in: "xa-a") }
  }

  private mutating func finishAccounts() {
    builder.updateFile(people) {
      $0.account.used = 1_446
      $0.account.merged = 1
      $0.account.rejected = 1
    }
    builder.updateFile(degrees) { $0.account.used = 26 }
    builder.report(
      Diagnostic(
        .noSuchDate,
        at: Place(file: "degrees.csv", .record(number: 4, line: 4, column: "Ngày cấp")),
        ["value": "2025-02-30"]))
    builder.report(
      Diagnostic(
        .conflictingPersonFacts,
        at: Place(file: "people.csv", .record(number: 9, line: 9, column: nil)),
        ["id": "CB0201", "fact": "birth_date", "first": "`1975`", "second": "`1976`"],
        related: [
          Diagnostic.Related(
            Place(file: "people.csv", .record(number: 8, line: 8, column: nil)),
            Sentence(.firstHere))
        ]))
  }
}
