import CadreFormats
import Testing

@testable import Cadre

/// What rosters write for codes, with the code lists that ship.
@Suite struct WrittenCodesTests {
  private static let criteria = """
    cadre: 1
    id: written
    version: "1.0"
    title: { en: Written codes }
    sources: { law: { cite: { en: Law } } }
    lists:
      computing: { codelist: moet-2022, include: [48] }
      leading: { codelist: posts, include: [head, deputy_head] }
    definitions:
      computing: { means: { has: degree, where: { field: { in: computing } } } }
      master: { means: { has: degree, where: { level: { at_least: master } } } }
      leading: { means: { has: post, where: { kind: { in: leading } } } }
      acting: { means: { has: post, where: { status: acting } } }
      without-degree: { means: { none: [ { has: degree } ] } }
    requirements:
      - { id: r, cites: law, force: target, among: leading, count: computing, at_least_share: 25%, rounding: up, if_nobody: met }
    """

  private static func truth(
    of definition: String, _ cells: [RosterBuilder.Cell], _ owner: FactOwner,
    complete: Set<FactOwner> = []
  ) throws -> Truth {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = try CodelistFolder(path: "/\(root)/Rules/codelists")
    var warnings: [Diagnostic] = []
    let criteria = try Criteria(
      InputFile(name: "c.yaml", bytes: Array(criteria.utf8)), codelists: folder,
      reportingTo: &warnings)
    var builder = RosterBuilder(for: criteria)
    builder.completeLists = complete
    let file = builder.addFile(RosterFile(name: "r.csv"))
    let place = RecordPlace(file: file, record: 1, line: 2)
    let unit = builder.unit(id: "u", at: place)
    let person = builder.addPerson(id: "p", [], at: place).person
    if !cells.isEmpty { builder.addRecord(owner, of: person, unit: unit, cells, at: place) }
    let evaluator = Evaluator(
      criteria: criteria, roster: builder.build(), date: CalendarDate(2025, 6, 30))
    return evaluator.truth(of: definition, in: Scope(team: .unit(0), person: 0))
  }

  @Test(arguments: [
    ("7480201", Truth.true), ("7.48.02.01", .true), ("Công nghệ thông tin", .true), ("CNTT", .true),
    ("cong nghe thong tin xyz", .unknown), ("Luật", .false), ("isced-f-2013:0613", .true),
    ("isced-f-2013: 0421", .false), ("0613", .true),
    // Codes of the list of 2010 may mean something else today, and a lost zero is not guessed.
    ("52480201", .unknown), ("D480201", .unknown), ("613", .unknown),
    ("6480201", .true), ("7480999", .true), ("9999999", .unknown), ("", .unknown),
  ])
  func `a field of study is understood or unknown`(written: String, truth: Truth) throws {
    let found = try Self.truth(of: "computing", [RosterBuilder.Cell("field", written)], .degree)
    #expect(found == truth)
  }

  @Test(arguments: [
    ("Thạc sĩ", Truth.true), ("ThS", .true), ("thac si", .unknown), ("Thạc sỹ", .true),
    ("CKI", .true), ("BSNT", .true), ("Kỹ sư", .false), ("Đại học", .false), ("TS", .true),
    // "Postgraduate" is a master or a doctor, both at least a master; "giỏi" is no level.
    ("Sau đại học", .true), ("giỏi", .unknown),
  ])
  func `a level is understood or unknown`(written: String, truth: Truth) throws {
    let found = try Self.truth(of: "master", [RosterBuilder.Cell("level", written)], .degree)
    #expect(found == truth)
  }

  @Test(arguments: [
    ("Giám đốc", Truth.true, Truth.unknown), ("Phó Giám đốc", .true, .unknown),
    ("Quyền Giám đốc", .true, .true), ("Chuyên viên chính", .false, .unknown),
    // A chair of a people's committee, of a council or of an association.
    ("CT", .unknown, .unknown), ("Nguyên Giám đốc", .true, .false),
  ])
  func `a title says kind and status of a post`(written: String, leading: Truth, acting: Truth)
    throws
  {
    let cells = [RosterBuilder.Cell("title", written)]
    #expect(try Self.truth(of: "leading", cells, .post) == leading)
    #expect(try Self.truth(of: "acting", cells, .post) == acting)
  }

  @Test func `a list that a roster declares complete is empty without records`() throws {
    #expect(try Self.truth(of: "without-degree", [], .degree) == .unknown)
    #expect(try Self.truth(of: "without-degree", [], .degree, complete: [.degree]) == .true)
  }
}
