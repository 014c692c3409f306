import Cadre
import Testing

@Suite struct CodeResolutionTests {
  private let moet = SampleCodelists.moet
  private let levels = SampleCodelists.levels
  private let posts = SampleCodelists.posts

  @Test(arguments: [
    ("7480201", "listed 7480201"), ("7.48.02.01", "listed 7480201"),
    (" 7480201\u{A0}", "listed 7480201"), ("4802", "listed 4802"),
    ("8340199", "under 3401"), ("9349901", "under 34"), ("7990101", "unlisted"),
    ("6480201", "unlisted"), ("52480201", "2010"), ("D480201", "2010"), ("d480201", "2010"),
    ("Dabcde1", "unlisted"), ("748020x", "unlisted"), ("748", "unlisted"), ("", "unlisted"),
    ("An toàn thông tin", "named 7480202"), ("an toàn  thông tin.", "named 7480202"),
    ("Công nghệ thông tin", "named 4802"), ("Công nghệ", "unlisted"),
    ("Quản trị - Quản lí", "named 3404"), ("An toan thong tin", "unlisted"),
  ])
  func `codes and names of programmes resolve`(written: String, expected: String) {
    #expect(describe(moet.resolve(written), in: moet) == expected)
  }

  @Test(arguments: [
    ("master", "listed master"), ("Master", "listed master"), ("Thạc sỹ", "named master"),
    ("Th.S.", "named master"), ("KỸ SƯ", "named bachelor"), ("TS", "named doctorate"),
    ("Sau đại học", "named master specialist_1"), ("Kỹ sư xây dựng", "unlisted"),
    ("7 năm", "unlisted"),
  ])
  func `levels resolve by the whole text`(written: String, expected: String) {
    #expect(describe(levels.resolve(written), in: levels) == expected)
  }

  @Test(arguments: [
    ("Giám đốc", "named head"), ("Giám đốc Sở Nội vụ", "named head"),
    ("Phó Giám đốc Sở", "named deputy_head"), ("P.Giám đốc", "named deputy_head"),
    ("P. Giám đốc TT", "named deputy_head"), ("PGĐ, Bí thư", "named deputy_head"),
    ("Chủ tịch UBND xã", "named head"), ("Chủ tịch HĐND xã", "named council_chair"),
    ("Chủ tịch/Bí thư", "named head"), ("CT UBND", "named head council_chair"),
    ("Trợ lý Giám đốc", "named assistant"), ("Phó Trưởng phòng", "unlisted"),
    ("Phó", "unlisted"), ("Giám đốcx", "unlisted"), ("Ban Giám đốc", "unlisted"),
  ])
  func `posts resolve by the longest name that they begin with`(written: String, expected: String) {
    #expect(describe(posts.resolve(written), in: posts) == expected)
  }

  @Test(arguments: [
    ("Quyền Giám đốc Sở", "acting", "Giám đốc Sở"), ("Q. Giám đốc", "acting", "Giám đốc"),
    ("Q.Giám đốc", "acting", "Giám đốc"), ("Nguyên Giám đốc", "former", "Giám đốc"),
    ("Phụ trách", "in_charge", ""), ("Giám đốc Sở", nil, "Giám đốc Sở"),
    ("Nguyễn Văn A", nil, "Nguyễn Văn A"), ("Nghỉ phép", nil, "Nghỉ phép"),
    ("Phụ trách - Trưởng phòng", "in_charge", "Trưởng phòng"), ("", nil, ""),
  ])
  func `a status is taken off the front of a post`(written: String, code: String?, rest: String) {
    let statuses = SampleCodelists.statuses
    let taken = statuses.takingLeadingName(of: written)
    #expect(taken.position.map { statuses.entries[$0].code } == code)
    #expect(taken.rest == rest)
  }

  @Test func `a code that lost its zero suggests the code with it first`() {
    let isced = SampleCodelists.isced
    #expect(isced.resolve("613") == .unlisted)
    #expect(isced.nearestCodes(to: "613").first == "0613")
    #expect(isced.nearestCodes(to: "Softwares") == ["0613"])
    #expect(isced.nearestCodes(to: "không rõ") == [])
    #expect(moet.nearestCodes(to: "7480210").first == "7480201")
    #expect(moet.nearestCodes(to: "7480210").count == 3)
    #expect(moet.nearestCodes(to: "An toan thong tin").first == "7480202")
    #expect(levels.nearestCodes(to: "mastre") == ["master"])
  }

  @Test(arguments: [
    (0, "V.05.02.99", "under V.05.02"), (0, "V.05.03.01", "under V.05"),
    (0, "V.05nam", "unlisted"), (0, "VI.05", "unlisted"), (0, "V", "unlisted"),
    (1, "7V.05.02.99", "under V.05.02"), (1, "7V.05.02", "under V.05.02"),
  ])
  func `in a prefix hierarchy the longest beginning decides`(
    skipped: Int, written: String, expected: String
  ) {
    let titles = Codelist(
      id: "titles", edition: "1", title: LocalizedText(vi: "Chức danh"), kind: .hierarchical,
      entries: [
        Codelist.Entry(code: "V.05", title: LocalizedText(vi: "Khoa học")),
        Codelist.Entry(code: "V.05.02", parent: 0, title: LocalizedText(vi: "Kỹ sư")),
      ],
      normalization: Codelist.Normalization(
        ignored: ["."], prefix: Codelist.Prefix(skipped: skipped)),
      contentHash: "6")
    #expect(describe(titles.resolve(written), in: titles) == expected)
  }

  @Test func `a resolution tells the possible codes`() {
    #expect(moet.resolve("8340199").codes == CodeSet(moet.positions("3401")[0]))
    #expect(moet.resolve("52480201").codes == .unknown)
    #expect(
      levels.resolve("Sau đại học").codes == .codes(levels.positions("master", "specialist_1")))
  }

  private func describe(_ resolution: CodeResolution, in codelist: Codelist) -> String {
    func codes(_ positions: [Int]) -> String {
      positions.map { codelist.entries[$0].code }.joined(separator: " ")
    }
    switch resolution {
    case .listed(let position): return "listed \(codes([position]))"
    case .named(let positions): return "named \(codes(positions))"
    case .placed(let ancestor): return "under \(codes([ancestor]))"
    case .superseded(let edition): return edition
    case .unlisted: return "unlisted"
    }
  }
}
