import Cadre
import Testing

@Suite struct CodelistTests {
  private let moet = SampleCodelists.moet
  private let levels = SampleCodelists.levels
  private let isced = SampleCodelists.isced

  @Test func `a code is found exactly as the list writes it`() {
    #expect(moet["7480201"] == 9)
    #expect(moet["7.48.02.01"] == nil)
    #expect(levels["Master"] == nil)
    #expect(levels.rank(2) == 8)
  }

  @Test(arguments: [
    ("7480201", "4802", true), ("7480201", "48", true), ("48", "48", true), ("48", "4802", false),
    ("7480201", "4801", false), ("7480201", "34", false), ("52", "48", false),
  ])
  func `a code lies under itself and its ancestors`(code: String, ancestor: String, expected: Bool)
  {
    let positions = moet.positions(code, ancestor)
    #expect(moet.isUnder(positions[0], positions[1]) == expected)
  }

  @Test func `subtrees and lineages follow the parents`() {
    let group = moet.positions("4802")[0]
    #expect(
      moet.subtree(group).map { moet.entries[$0].code } == [
        "4802", "7480201", "8480201", "7480202",
      ])
    #expect(moet.lineage(9).map { moet.entries[$0].code } == ["7480201", "4802", "48"])
    #expect(moet.isLeaf(9) && !moet.isLeaf(group))
  }

  @Test func `parents may stand after their children`() {
    let list = Codelist(
      id: "x", edition: "1", title: LocalizedText(en: "x"), kind: .hierarchical,
      entries: [
        Codelist.Entry(code: "aa", parent: 2, title: LocalizedText(en: "aa")),
        Codelist.Entry(code: "b", title: LocalizedText(en: "b")),
        Codelist.Entry(code: "a", title: LocalizedText(en: "a")),
      ],
      contentHash: "")
    #expect(list.isUnder(0, 2) && !list.isUnder(0, 1))
    #expect(Membership(including: [2], in: list).decisions == [true, false, true])
  }

  @Test func `lists are equal by id, edition and content`() {
    func list(_ edition: String, _ hash: String) -> Codelist {
      Codelist(
        id: "x", edition: edition, title: LocalizedText(en: hash), kind: .plain, entries: [],
        contentHash: hash)
    }
    #expect(list("1", "a") == list("1", "a"))
    #expect(list("1", "a") != list("2", "a"))
    #expect(list("1", "a") != list("1", "b"))
  }

  @Test(arguments: [
    ("7480201", Truth.true), ("4802", .true), ("48", .unknown), ("34", .unknown),
    ("7340405", .true), ("3404", .unknown), ("3401", .false), ("4801", .false),
    ("7480101", .true), ("52", .false),
  ])
  func `the most specific listed code decides`(code: String, expected: Truth) {
    var isListed = expected
    if code == "4801" { isListed = .unknown }
    let membership = Membership(
      including: moet.positions("48", "7340405", "7480101"), excluding: moet.positions("4801"),
      in: moet)
    #expect(membership.truth(of: CodeSet(moet.positions(code)[0])) == isListed)
  }

  @Test func `possible codes agree or the membership is unknown`() {
    let membership = Membership(including: moet.positions("48"), in: moet)
    #expect(membership.truth(of: .codes(moet.positions("4801", "7480201"))) == .true)
    #expect(membership.truth(of: .codes(moet.positions("34", "52"))) == .false)
    #expect(membership.truth(of: .codes(moet.positions("34", "48"))) == .unknown)
    #expect(membership.truth(of: .unknown) == .unknown)
  }

  @Test func `a code above all its included children is itself not included`() {
    let membership = Membership(including: moet.positions("4801", "4802"), in: moet)
    #expect(membership.truth(of: CodeSet(moet.positions("48")[0])) == .unknown)
    #expect(membership.decisions[moet.positions("48")[0]] == false)
  }

  @Test(arguments: [
    ("college", [Truth.false, .true, .false, .true]), ("master", [.true, .true, .false, .false]),
    ("specialist_1", [.true, .true, .false, .false]),
    ("doctorate", [.true, .false, .true, .false]),
  ])
  func `levels compare by rank and equal ranks are equal`(code: String, expected: [Truth]) {
    let master = levels.positions("master")[0]
    let set = CodeSet(levels.positions(code)[0])
    let comparisons: [RankComparison] = [.atLeast, .atMost, .above, .below]
    #expect(comparisons.map { levels.truth(of: set, $0, master) } == expected)
  }

  @Test func `several possible levels compare where they agree`() {
    let positions = levels.positions("bachelor", "master", "specialist_1")
    let (bachelor, master) = (positions[0], positions[1])
    let higher = CodeSet.codes(Array(positions[1...]))
    #expect(levels.truth(of: higher, .atLeast, master) == .true)
    #expect(levels.truth(of: .codes(positions), .atLeast, master) == .unknown)
    #expect(levels.truth(of: .codes(positions), .atLeast, bachelor) == .true)
    #expect(levels.truth(of: .codes(positions), .above, levels.positions("doctorate")[0]) == .false)
    #expect(levels.truth(of: .unknown, .atLeast, bachelor) == .unknown)
    #expect(moet.truth(of: CodeSet(0), .atLeast, 1) == .unknown)
  }

  @Test(arguments: [
    ("7480101", ["0613"]), ("4801", ["0613"]), ("7480202", ["0612"]), ("7480201", ["06"]),
    ("48", ["06"]), ("7340101", ["04"]), ("7340405", ["0413", "0688"]), ("34", ["04", "0688"]),
    ("52", nil),
  ])
  func `a crosswalk is inherited from the nearest ancestor`(code: String, expected: [String]?) {
    let set = moet.translate(CodeSet(moet.positions(code)[0]), to: isced)
    #expect(isced.codes(of: set) == expected)
  }

  @Test(arguments: [
    ("0613", ["4801", "7480201", "8480201"]), ("0612", ["7480201", "8480201", "7480202"]),
    ("06", ["7340405", "48"]), ("0413", ["3401", "7340405"]), ("07", nil),
  ])
  func `backwards a crosswalk gives every code that is possible`(code: String, expected: [String]?)
  {
    let set = isced.translate(CodeSet(isced.positions(code)[0]), to: moet)
    #expect(moet.codes(of: set) == expected)
  }

  @Test func `nothing is made of codes that correspond to nothing`() {
    let mixed = CodeSet.codes(moet.positions("7480101", "52"))
    #expect(moet.translate(mixed, to: isced) == .unknown)
    #expect(isced.translate(.codes(isced.positions("0613", "07")), to: moet) == .unknown)
    #expect(moet.translate(.unknown, to: isced) == .unknown)
    #expect(moet.translate(CodeSet(0), to: levels) == .unknown)
    #expect(moet.translate(CodeSet(0), to: moet) == CodeSet(0))
  }

  @Test func `a code below another possible one is left out`() {
    let set = CodeSet(moet.positions("7480201", "4802", "7340101"), in: moet)
    #expect(moet.codes(of: set) == ["7340101", "4802"])
    #expect(CodeSet([], in: moet) == .unknown)
  }
}
