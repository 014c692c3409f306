import Cadre
import CadreFormats
import Foundation
import Testing

@Suite struct FlatRosterReaderTests {
  private typealias Random = FlatTables.Random

  private static let codelists: [Codelist.ID: Codelist] = {
    let path = Repository.root.appending(path: "Rules/codelists").path
    guard var folder = try? CodelistFolder(path: path) else { return [:] }
    return ["posts", "post-statuses", "moet-2022"].reduce(into: [:]) {
      $0[$1] = folder.codelist($1)
    }
  }()

  private func expectFast(
    _ text: String, codelists: [Codelist.ID: Codelist] = [:], _ comment: String = ""
  ) throws {
    var comparison = FlatComparison(text, codelists: codelists)
    try comparison.run(.everything, comment)
    #expect(comparison.unusual == nil, "\(comment)")
  }

  @Test(arguments: 0..<12)
  func `random flat tables are read as by the careful reader`(seed: UInt64) throws {
    var random = Random(state: seed)
    var fast = 0
    for round in 0..<6 {
      let rows = FlatTables.rows(Int.random(in: 1...40, using: &random), &random)
      let text = FlatTables.text(
        rows, lineEnd: round % 2 == 0 ? "\n" : "\r\n", quotesAll: round == 3)
      var comparison = FlatComparison(
        round % 3 == 0 ? String(text.dropLast()) : text, codelists: round > 3 ? Self.codelists : [:]
      )
      try comparison.run(.everything, "seed \(seed) round \(round)")
      if comparison.unusual == nil { fast += 1 }
    }
    #expect(fast > 0, "seed \(seed)")
  }

  @Test(arguments: 0..<12)
  func `what only some facts need is the same`(seed: UInt64) throws {
    var random = Random(state: seed)
    let all: [FactReference] = [
      .init(.unit, "level"), .init(.person, "birth_date"), .init(.person, "gender"),
      .init(.post, "kind"), .init(.post, "title"), .init(.degree, "level"),
      .init(.degree, "field"), .init(.employment, "years"), .init(.title, "code"),
      .init(.degree, "institution"), .init(.post, "status"),
    ]
    for round in 0..<6 {
      let rows = FlatTables.rows(Int.random(in: 1...40, using: &random), &random)
      let facts = Set(all.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)))
      var comparison = FlatComparison(
        FlatTables.text(rows), codelists: round % 2 == 0 ? Self.codelists : [:])
      try comparison.run(.onlyFacts(facts), "seed \(seed) round \(round)")
    }
  }

  /// Markers of missing data, and what is as good as an empty cell.
  private static let nothings = [
    "-", "–", "n/a", " N/A ", "Chưa rõ", "chưa rõ", "?", " ", "\u{200B}", "\u{A0}-",
  ]

  /// What may stand before and behind a cell without meaning anything.
  private static let blanks = [" ", "\u{A0}", "\u{200B}", "  ", ""]

  private static func inexact(_ cell: String, _ random: inout Random) -> String {
    guard Bool.random(using: &random), !cell.isEmpty else {
      return nothings.randomElement(using: &random) ?? ""
    }
    let before = blanks.randomElement(using: &random) ?? ""
    return before + cell + (blanks.randomElement(using: &random) ?? "")
  }

  @Test(arguments: 0..<16)
  func `markers and blanks are read as by the careful reader`(seed: UInt64) throws {
    var random = Random(state: seed)
    let facts: Set<FactReference> = [
      .init(.post, "kind"), .init(.degree, "level"), .init(.degree, "field"),
      .init(.person, "birth_date"), .init(.title, "code"),
    ]
    var fast = 0
    for round in 0..<4 {
      var rows = FlatTables.rows(Int.random(in: 2...40, using: &random), &random)
      // Ids, facts of units and the column without a meaning stay as they are.
      let columns = Array(4..<16).filter { $0 != 14 || round == 3 }
      // One column is of nothing else.
      let whole = round == 2 ? columns.randomElement(using: &random) : nil
      for row in rows.indices {
        for column in columns where column == whole || Int.random(in: 0..<9, using: &random) == 0 {
          rows[row][column] = Self.inexact(rows[row][column], &random)
        }
      }
      let codelists = round % 2 == 0 ? Self.codelists : [:]
      var comparison = FlatComparison(FlatTables.text(rows), codelists: codelists)
      try comparison.run(.everything, "seed \(seed) round \(round)")
      if comparison.unusual == nil { fast += 1 }
      var narrow = FlatComparison(FlatTables.text(rows), codelists: codelists)
      try narrow.run(.onlyFacts(facts), "seed \(seed) round \(round)")
      if narrow.unusual == nil { fast += 1 }
    }
    #expect(fast > 0, "seed \(seed)")
  }

  @Test(arguments: 0..<12)
  func `people in any order are read as by the careful reader`(seed: UInt64) throws {
    var random = Random(state: seed)
    var fast = 0
    for round in 0..<5 {
      var rows = FlatTables.rows(Int.random(in: 2...60, using: &random), &random)
      rows.shuffle(using: &random)
      // Ids of different lengths, some of them the beginning of others.
      if round == 4 { for row in rows.indices { rows[row][3] = String(rows[row][3].dropFirst(4)) } }
      let repeated = round == 3 ? rows.randomElement(using: &random) : nil
      if let repeated { rows.append(repeated) }
      let text = FlatTables.text(rows)
      var comparison = FlatComparison(text, codelists: round % 2 == 0 ? Self.codelists : [:])
      try comparison.run(.everything, "seed \(seed) round \(round)")
      if comparison.unusual == nil { fast += 1 }
      if repeated != nil { #expect(comparison.unusual != nil) }
      var narrow = FlatComparison(text, codelists: Self.codelists)
      try narrow.run(
        .onlyFacts([.init(.degree, "level"), .init(.post, "kind")]), "seed \(seed) round \(round)")
    }
    #expect(fast > 0, "seed \(seed)")
  }

  @Test func `a table with markers and blanks is read fast`() throws {
    var comparison = FlatComparison(
      "unit_id,person_id,full_name,degree_level,years\nu,a,Lê Hòa,-,3\nu,b, Lê Hà ,master ,n/a\n"
        + "u,c,-,master,\u{200B}\nu,d,Lê Ha,N/A,4\n")
    try comparison.run(.everything)
    #expect(comparison.unusual == nil)
  }

  private static let pieces: [[UInt8]] =
    [
      ",", "\n", "\"", ";", "\t", "", " ", "-", "không", "chưa rõ", "1.23E+11", "2-Jan", "1.234",
      "99/99/9999", "05/06/1975", "Tổng cộng", "GIÁM ĐỐC", "person_id", "Đơn vị", "0", "\r", "\r\n",
      "\"\"", "9999999999999", "\u{200B}", "\u{A0}", "=1+1", "é", "a?b", "\u{FFFD}", "Nguyá»…n",
      "ñ",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF]]

  @Test(arguments: 0..<12)
  func `damaged bytes are never read otherwise than by the careful reader`(seed: UInt64) throws {
    var random = Random(state: seed)
    for round in 0..<8 {
      let rows = FlatTables.rows(Int.random(in: 1...12, using: &random), &random)
      var bytes = Array(FlatTables.text(rows).utf8)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, position + Int.random(in: 0...4, using: &random))
        bytes.replaceSubrange(
          position..<end, with: Self.pieces.randomElement(using: &random) ?? [])
      }
      var comparison = FlatComparison(bytes)
      try comparison.run(.everything, "seed \(seed) round \(round)")
    }
  }

  @Test(arguments: 0..<12)
  func `damaged cells and rows are never read otherwise than by the careful reader`(
    seed: UInt64
  ) throws {
    var random = Random(state: seed)
    for round in 0..<8 {
      var rows = FlatTables.rows(Int.random(in: 1...12, using: &random), &random)
      for _ in 0..<Int.random(in: 1...2, using: &random) { damage(&rows, &random) }
      var comparison = FlatComparison(FlatTables.text(rows))
      try comparison.run(.everything, "seed \(seed) round \(round)")
      let facts: Set<FactReference> = [.init(.degree, "field"), .init(.title, "code")]
      try comparison.run(.onlyFacts(facts), "seed \(seed) round \(round)")
    }
  }

  private func damage(_ rows: inout [[String]], _ random: inout Random) {
    let row = Int.random(in: 0..<rows.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: rows.append(rows[row])
    case 1: rows[row].append("x")
    case 2: rows[row].removeLast()
    case 3:
      rows.insert(FlatTables.header.split(separator: ",").map(String.init), at: row)
    case 4: rows[row] = rows[row].map { _ in "" }
    case 5: rows.swapAt(0, row)
    default:
      guard let column = rows[row].indices.randomElement(using: &random) else { return }
      let piece = Self.pieces.randomElement(using: &random) ?? []
      rows[row][column] = String(decoding: piece, as: UTF8.self)
    }
    if rows[row].isEmpty { rows[row] = ["x"] }
  }

  @Test func `an ordinary table is read fast`() throws {
    var random = Random(state: 1)
    let rows = FlatTables.rows(300, &random).map { row in
      var row = row
      row[4] = "Nguyễn Thị Bình"
      row[5] = "1980-01-02"
      row[14] = "3"
      return row
    }
    try expectFast(FlatTables.text(rows))
    try expectFast(FlatTables.text(rows, lineEnd: "\r\n"))
    try expectFast(FlatTables.text(rows, quotesAll: true))
    try expectFast(String(FlatTables.text(rows).dropLast()))
    try expectFast("\u{FEFF}" + FlatTables.text(rows))
    try expectFast(FlatTables.text(rows), codelists: Self.codelists)
    try expectFast(FlatTables.text(rows).replacing(",", with: ";"))
  }

  @Test func `people with the same name and date of birth are reported`() throws {
    let text = """
      unit_id,person_id,full_name,birth_date
      u,a,Lê Hòa,1980-01-02
      v,b,LÊ  HOÀ,02/01/1980
      u,c,Lê Hòa,1980
      u,d,Lê Hòa,13/01/1980
      v,e,lê hòa,1980-01-02
      """
    try expectFast(text)
  }

  @Test func `kinds and statuses of posts follow from titles`() throws {
    let text = """
      unit_id,person_id,position,position_rank
      u,a,Giám đốc,
      u,b,Quyền Giám đốc,deputy
      v,c,Phụ trách phòng,
      v,d,Xyz,
      v,e,Xyz,
      v,f,,
      """
    #expect(!Self.codelists.isEmpty)
    try expectFast(text, codelists: Self.codelists)
    var comparison = FlatComparison(text, codelists: Self.codelists)
    try comparison.run(.onlyFacts([.init(.post, "kind")]))
    try comparison.run(.onlyFacts([.init(.post, "status")]))
    #expect(comparison.unusual == nil)
  }

  @Test func `fields of degrees follow from names of majors where no code is given`() throws {
    #expect(Self.codelists["moet-2022"] != nil)
    for header in ["major_code,major_name", "note,major_name"] {
      let text = """
        unit_id,person_id,degree_level,\(header)
        u,a,bachelor,7480201,Y khoa
        u,b,bachelor,,Y khoa
        v,c,bachelor,,Xyz
        v,d,master,,
        v,e,,,Luật
        v,f,,,
        """
      try expectFast(text, codelists: Self.codelists)
      var comparison = FlatComparison(text, codelists: Self.codelists)
      try comparison.run(.onlyFacts([.init(.degree, "field")]))
      try comparison.run(.onlyFacts([.init(.degree, "field"), .init(.degree, "level")]))
      #expect(comparison.unusual == nil)
    }
  }

  @Test(arguments: ["2025-01-02", "02/01/2025", "2-Jan", "1E+05"])
  func `ids that a spreadsheet has turned into something else are left to the careful reader`(
    id: String
  ) throws {
    for text in [
      "unit_id,person_id\n\(id),a\nv,b\n", "unit_id,person_id\nu,\(id)\nu,b\n",
    ] {
      var comparison = FlatComparison(text)
      try comparison.run(.everything)
      #expect(comparison.unusual == .oddID)
    }
  }

  @Test(
    arguments: [
      ("a quotation mark inside a cell", "u,a,Lê \"Hòa\",3", Unusual.strayQuote),
      ("text after a quotation mark", "u,a,\"Lê\" Hòa,3", .strayQuote),
      ("a space before a quotation mark", "u,a, \"Lê\",3", .strayQuote),
      ("a line break in a cell", "u,a,\"Lê\nHòa\",3", .quotedBreak),
      ("a quotation mark that is not closed", "u,a,\"Lê,3", .quotedBreak),
      ("a carriage return alone", "u,a,Lê\rv,b,Hòa,3", .loneReturn),
      ("a tab", "u,a,Lê\tHòa,3", .controlCharacter), ("a zero", "u,a,Lê\0,3", .header),
      ("a row with too few cells", "u,a,Lê", .raggedRow),
      ("a row with too many cells", "u,a,Lê,3,4", .raggedRow), ("a blank row", "", .raggedRow),
      ("a row of empty cells", ",,,", .emptyID), ("no id of a person", "u,,Lê,3", .emptyID),
      ("no id of a unit", ",a,Lê,3", .emptyID),
      ("an id in scientific notation", "u,1.23E+11,Lê,3", .oddID),
      ("a unit in scientific notation", "1.23E+11,a,Lê,3", .oddID),
      ("a marker for an id", "u,n/a,Lê,3", .oddID), ("a marker for a unit", "?,a,Lê,3", .oddID),
      ("an id with letters beyond ASCII", "u,é,Lê,3", .oddID),
      ("a unit with letters beyond ASCII", "é,a,Lê,3", .oddID),
      ("an id with a space before it", "u, a,Lê,3", .oddID),
      ("an id twice", "u,x1,Lê,3\nu,x1,Lê,3", .repeatedID),
      ("an id twice, not one after the other", "u,x2,Lê,3\nu,x1,Lê,3\nu,x2,Lê,3", .repeatedID),
      ("the header once more", "unit_id,person_id,full_name,years", .oddID),
      ("a number that cannot be read", "u,a,Lê,three", .cell),
      ("a number that is ambiguous", "u,a,Lê,1.234", .cell),
      ("no employment in so many words", "u,a,Lê,không", .cell),
      ("no employment between blanks", "u,a,Lê, không ", .cell),
      ("text encoded twice", "u,a,Nguyá»…n,3", .header),
      ("a sign of a legacy font", "u,a,C«ng,3", .fontSign),
      ("a lost letter", "u,a,Nguy?n,3", .lostLetter),
      ("a replaced letter", "u,a,Nguy\u{FFFD},3", .header),
    ])
  func `a table with anything unusual is left to the careful reader`(
    what: String, row: String, reason: Unusual
  ) throws {
    // Ids of their own, so that the row does not disturb the order.
    for text in [
      "unit_id,person_id,full_name,years\nu,A1,Lê Hòa,3\n\(row)\nu,z9,Lê Hòa,3\n",
      "unit_id,person_id,full_name,years\n\(row)\n",
    ] {
      var comparison = FlatComparison(text)
      try comparison.run(.everything, what)
      #expect(comparison.unusual != nil, "\(what)")
    }
    var comparison = FlatComparison(
      "unit_id,person_id,full_name,years\nu,A1,Lê Hòa,3\n\(row)\nu,z9,Lê Hòa,3\n")
    try comparison.run(.everything, what)
    #expect(comparison.unusual == reason, "\(what)")
  }

  @Test(
    arguments: [
      "unit_id,person_id,full_name\n", "unit_id,person_id,full_name",
      "Danh sách\nunit_id,person_id,full_name\nu,a,b\n", "sep=,\nunit_id,person_id\nu,a\n",
      "unit_id,person_id,\"full\nname\"\nu,a,b\n", "unit_name,person_id\nu,a\n",
      "unit_id,full_name\nu,Lê\n", "unit_id,person_id,\nu,a,b\n",
      "unit_id,person_id,degree_level,degree_level_2\nu,a,b,c\n",
      "unit_id,unit_id_2,person_id\nu,v,a\n", "unit_id,unit_level\nu,province\n",
      "unit_id,person_id,unit_name\nu,a,Sở Hòa\nv,b,Sở Hoà\n",
      "unit_id,person_id,unit_level\nu,a,province\nu,b,commune\n",
      "unit_id,person_id,unit_parent\nu,a,v\n", "unit_id,person_id,position_until\nu,a,2025\n",
      "unit_id,person_id,Họ đệm,Tên\nu,a,Lê,Hòa\n", "", "\n", "x,y\n1,2\n",
    ])
  func `a table that is not flat is left to the careful reader`(text: String) throws {
    var comparison = FlatComparison(text)
    try comparison.run(.everything, text)
    #expect(comparison.unusual != nil)
  }

  @Test func `the numbers of the columns are not taken for a person`() throws {
    var comparison = FlatComparison("unit_id,person_id,full_name\n1,2,3\nu,A,Lê\n")
    try comparison.run()
    #expect(comparison.unusual == .rows)
  }

  @Test(
    arguments: [
      ([0xEA], Unusual.invalidUTF8), ([0], .controlCharacter),
      (Array("\u{FFFD}".utf8), .lostLetter),
      (Array("Nguyá»…n".utf8), .encodedTwice), (Array("C«ng".utf8), .fontSign),
    ] as [([UInt8], Unusual)])
  func `bytes that are no text are found far below the header too`(
    piece: [UInt8], reason: Unusual
  ) throws {
    let rows = (0..<3000).map { "u,p\($0 + 10_000),Lê Thị Hòa \($0)\n" }.joined()
    var bytes = Array("unit_id,person_id,full_name\n\(rows)".utf8)
    bytes.insert(contentsOf: piece, at: bytes.count - 3)
    var comparison = FlatComparison(bytes)
    try comparison.run()
    #expect(comparison.unusual == reason)
  }

  @Test(arguments: [15, 16, 17, 63, 64, 65, 127, 128, 129, 1000])
  func `rows of every length end where they end`(length: Int) throws {
    for shift in 0..<4 {
      let rows = (0..<40).map { row in
        "u\(row / 5),p\(1000 + row),\(String(repeating: "x", count: length - shift))\(row % 3)"
      }
      try expectFast("unit_id,person_id,full_name\n" + rows.joined(separator: "\n"))
    }
  }

  @Test func `a long row after short ones finds room`() throws {
    let rows = (0..<30).map { row in
      "u,p\(100 + row),\(String(repeating: "x", count: row % 10 == 9 ? 700 : row % 3))x"
    }
    try expectFast("unit_id,person_id,full_name\n" + rows.joined(separator: "\n"))
  }

  @Test func `what other facts follow from is read with them`() throws {
    let text = "unit_id,person_id,birth_date,unit_parent\nu,a,1980-01-02,\nu,b,1981,\n"
    var comparison = FlatComparison(text)
    try comparison.run(.onlyFacts([.init(.person, "age"), .init(.person, "birth_date")]))
    #expect(comparison.unusual == nil)
    try comparison.run(.onlyFacts([.init(.unit, "parent")]))
    var withParent = FlatComparison(text.replacing("1981,", with: "1981,v"))
    try withParent.run(.onlyFacts([.init(.person, "gender")]))
    #expect(withParent.unusual != nil)
  }

  @Test func `a file that is no regular file is left to the careful reader`() {
    #expect(throws: Unusual.unreadable) {
      try FlatRosterReader.read(
        path: FileManager.default.temporaryDirectory.path, schema: FactSchema(), codelists: [:])
    }
    #expect(throws: Unusual.unreadable) {
      try FlatRosterReader.read(
        path: "/nowhere/at/all.csv", schema: FactSchema(), codelists: [:])
    }
  }
}
