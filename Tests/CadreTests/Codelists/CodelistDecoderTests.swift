import Testing

@testable import Cadre

@Suite struct CodelistDecoderTests {
  @Test func `a description and its tables become a list`() throws {
    let (list, problems) = SampleDescription().decode()
    #expect(problems == [])
    let codelist = try #require(list)
    #expect(codelist.id == "fields" && codelist.edition == "2022" && codelist.contentHash == "hash")
    #expect(codelist.title == LocalizedText(vi: "Ngành", en: "Fields"))
    #expect(codelist.source == LocalizedText(vi: "TT09", en: "TT09"))
    #expect(codelist.kind == .hierarchical && codelist.match == .leadingWords)
    #expect(codelist.entries.map(\.parent) == [nil, 0, 1])
    #expect(codelist.entries[2].synonyms == ["CNTT", "Tin học"])
    #expect(codelist.entries[1].title == LocalizedText(vi: "Công nghệ thông tin"))
    #expect(codelist.crosswalks == ["isced": ["48": ["06"], "4802": ["0612", "0613"]]])
    #expect(codelist.resolve("9.4802.99") == .placed(under: 1))
    #expect(codelist.resolve("52480201") == .superseded(edition: "2010"))
    #expect(codelist.normalization.prefix == nil)
  }

  @Test func `a prefix hierarchy and ranks are read`() throws {
    var prefixed = SampleDescription()
    prefixed.normalize = ["prefix": "true", "skip": "1", "ignore": " "]
    let first = try #require(prefixed.decode().list)
    #expect(first.normalization.prefix == Codelist.Prefix(skipped: 1))
    #expect(first.normalization.ignored == [])
    var ordered = SampleDescription.ordered
    ordered.rows = [["a", "", "7", "A", "", ""], ["b", "", "7", "", "B", ""]]
    #expect(try #require(ordered.decode().list).entries.map(\.rank) == [7, 7])
  }

  private static let wrongValues: [WrongValue] = [
    WrongValue(
      "knid", "plain", "unknown key `knid` in the description of a code list",
      "did you mean `kind`?"),
    WrongValue("zzz", "x", "unknown key `zzz` in the description of a code list", "allowed here"),
    WrongValue(
      "codelist", "2", "version `2` of the code list format is not known", "write `codelist: 1`"),
    WrongValue("id", "Fields 1", "`Fields 1` cannot be the id of a code list"),
    WrongValue("edition", "", "expected a text for `edition`, found nothing"),
    WrongValue("edition", ["2022"], "expected a text for `edition`, found a list"),
    WrongValue(
      "title", ["fr": "x", "vi": "y"], "unknown key `fr` in the description of a code list",
      "allowed here: `vi`, `en`"),
    WrongValue("title", ["vi": " "], "expected a text for `vi`, found nothing"),
    WrongValue(
      "kind", "hierarchcal", "`hierarchcal` is not a possible `kind`",
      "did you mean `hierarchical`?"),
    WrongValue(
      "match", "leading", "`leading` is not a possible `match`",
      "allowed here: `exact`, `leading_words`"),
    WrongValue("codes", ["a": "b"], "expected a text for `codes`, found keys with values"),
    WrongValue("crosswalks", "isced", "expected a list for `crosswalks`, found a text"),
    WrongValue("crosswalks", ["isced"], "expected keys with values here, found a text"),
    WrongValue(
      "crosswalks", [["to": "fields", "codes": "x.csv"]],
      "code list `fields` has a crosswalk to itself"),
    WrongValue(
      "crosswalks", [["to": "a", "codes": "x"], ["to": "a", "codes": "y"]],
      "there is already a crosswalk to `a`"),
    WrongValue("crosswalks", [["to": "a"]], "`codes` is missing here"),
  ]

  private static let wrongNormalizations: [WrongValue] = [
    WrongValue("normalize", "x", "expected keys with values for `normalize`, found a text"),
    WrongValue(
      "normalize", ["ingore": "."], "unknown key `ingore` in the description of a code list",
      "did you mean `ignore`?"),
    WrongValue(
      "normalize", ["ignore": ".0"], "`0` is a letter or digit and cannot be ignored in codes"),
    WrongValue(
      "normalize", ["prefix": "yes"], "expected `true` or `false` for `prefix`, found another text"),
    WrongValue("normalize", ["skip": "1"], "`skip` says nothing without `prefix: true`"),
    WrongValue("normalize", ["unlisted": [["length": "7"]]], "`under` is missing here"),
    WrongValue(
      "normalize", ["unlisted": [["length": "many", "under": ["1"]]]],
      "expected a whole number of at most three digits for `length`, found another text"),
    WrongValue(
      "normalize", ["unlisted": [["length": "7", "under": ["2-8"]]]],
      "`2-8` is not a stretch of positions within 7 characters"),
    WrongValue(
      "normalize", ["unlisted": [["length": "7", "under": ["5-2"]]]],
      "`5-2` is not a stretch of positions within 7 characters"),
    WrongValue(
      "normalize", ["unlisted": [["length": "7", "under": ["0-2"]]]],
      "`0-2` is not a stretch of positions within 7 characters"),
    WrongValue(
      "normalize", ["unlisted": [["length": "7", "under": ["2-3-4"]]]],
      "`2-3-4` is not a stretch of positions within 7 characters"),
    WrongValue(
      "normalize", ["superseded": [["length": "2", "starts_with": ["521"], "edition": "2010"]]],
      "no code of 2 characters can begin with `521`"),
    WrongValue(
      "normalize", ["superseded": [["length": "2", "starts_with": ["52"]]]],
      "`edition` is missing here"),
  ]

  @Test(arguments: wrongValues + wrongNormalizations)
  func `a problem of the description is reported once and where it stands`(wrong: WrongValue) throws
  {
    var sample = SampleDescription()
    sample.description[wrong.key] = wrong.value
    let (list, problems) = sample.decode()
    #expect(list == nil)
    #expect(problems.map { $0.message(in: .english) } == [wrong.message])
    let problem = try #require(problems.first)
    #expect(problem.place?.file == "fields.yaml")
    #expect((problem.place?.line ?? 0) >= sample.line(of: wrong.key))
    let shown = problem.help.map { $0.text(in: .english) }.joined()
    if let help = wrong.help { #expect(shown.hasPrefix(help)) } else { #expect(shown == "") }
  }

  @Test(arguments: ["codelist", "id", "edition", "title", "source", "kind", "codes"])
  func `a missing key is reported at the description`(key: String) {
    var sample = SampleDescription()
    sample.description[key] = nil
    #expect(
      sample.decode().problems.map { $0.message(in: .english) } == ["`\(key)` is missing here"])
  }

  @Test(
    arguments: [
      (
        [["48", "", "", "A", "", ""], ["48", "", "", "B", "", ""]], 3, "code",
        "code `48` stands here again"
      ),
      (
        [["4.8", "", "", "A", "", ""], ["48", "", "", "B", "", ""]], 3, "code",
        "`48` cannot be told from `4.8`"
      ),
      ([["", "", "", "A", "", ""]], 2, "code", "a code is missing here"),
      (
        [["4 8", "", "", "A", "", ""]], 2, "code",
        "code `4 8` contains white space or an invisible character"
      ),
      ([["48", "4", "", "A", "", ""]], 2, "parent", "`4`, the parent of `48`, is not in the list"),
      ([["48", "48", "", "A", "", ""]], 2, "parent", "the parents of `48` lead back to it: `48`"),
      (
        [["a", "b", "", "A", "", ""], ["b", "c", "", "B", "", ""], ["c", "b", "", "C", "", ""]], 3,
        "parent",
        "the parents of `b` lead back to it: `b`, `c`"
      ),
      ([["48", "", "7", "A", "", ""]], 2, "rank", "`48` has a rank, but the list is not ordered"),
      ([["48", "", "", " ", "", ""]], 2, "title_vi", "`48` has no title"),
      ([["48", "", "", "A", "", "x||y"]], 2, "synonyms", "a synonym of `48` is empty"),
      ([["48", "", "", "A", "", "."]], 2, "synonyms", "a synonym of `48` is empty"),
    ] as [([[String]], Int, String?, String)])
  func `a problem of the codes is reported once in its cell`(
    rows: [[String]], record: Int, column: String?, message: String
  ) {
    var sample = SampleDescription()
    sample.rows = rows
    sample.description["crosswalks"] = nil
    let (list, problems) = sample.decode()
    #expect(list == nil)
    #expect(problems.map { $0.message(in: .english) } == [message])
    #expect(
      problems.first?.place
        == Place(file: "fields.csv", .record(number: record, line: record, column: column)))
  }

  @Test(arguments: [
    (["a", "", "", "A", "", ""], "`a` has no rank in an ordered list"),
    (["a", "", "1.5", "A", "", ""], "`1.5` is not a rank"),
    (["a", "", "-1", "A", "", ""], "`-1` is not a rank"),
    (["a", "", "99999999999999999999", "A", "", ""], "`99999999999999999999` is not a rank"),
    (["a", "b", "1", "A", "", ""], "`a` has a parent, but the list is not hierarchical"),
  ])
  func `an ordered list has ranks and no parents`(row: [String], message: String) {
    var sample = SampleDescription.ordered
    sample.rows = [row]
    #expect(sample.decode().problems.map { $0.message(in: .english) } == [message])
  }

  @Test func `independent problems are all reported`() {
    var sample = SampleDescription()
    sample.rows = [
      ["48", "x", "1", "", "", ""], ["48", "", "", "A", "", ""], ["", "", "", "A", "", ""],
    ]
    sample.crosswalk = [["4802", "061"], ["99", "06"]]
    #expect(
      Set(sample.decode().problems.map(\.kind)) == [
        .unknownParentCode, .rankOutsideOrder, .codeWithoutTitle, .duplicateCode, .emptyCode,
        .crosswalkFromUnlisted,
      ])
  }

  @Test func `a wrong header is one problem`() {
    var sample = SampleDescription()
    sample.header = ["code", "parent", "title"]
    let problems = sample.decode().problems
    #expect(
      problems.map { $0.message(in: .english) } == [
        "the header of this table is `code,parent,title`"
      ])
    #expect(
      problems.first?.help.first?.text(in: .vietnamese)
        == "hãy viết `code,parent,rank,title_vi,title_en,synonyms`")
    sample.header = nil
    sample.rows = []
    sample.description["crosswalks"] = nil
    #expect(sample.decode().problems.map(\.kind) == [.wrongCodelistHeader])
  }

  @Test func `a list without codes is a problem`() {
    var sample = SampleDescription()
    sample.rows = []
    sample.description["crosswalks"] = nil
    #expect(sample.decode().problems.map(\.kind) == [.emptyCodelist])
  }

  @Test(arguments: [
    ([["4820", "06"]], "`4820` is not in this code list", "did you mean `4802`?"),
    ([["48", "06"], ["48", "06"]], "the crosswalk from `48` to `06` stands here again", ""),
    ([["48", ""]], "a code is missing here", ""),
  ])
  func `a problem of a crosswalk is reported once`(rows: [[String]], message: String, help: String)
  {
    var sample = SampleDescription()
    sample.crosswalk = rows
    let problems = sample.decode().problems
    #expect(problems.map { $0.message(in: .english) } == [message])
    #expect(problems.first?.place?.file == "isced.csv")
    #expect(problems.first?.help.map { $0.text(in: .english) }.joined() == help)
  }

  @Test func `a crosswalk to a code that lost its zero suggests the code`() {
    var problems: [Diagnostic] = []
    let table = SampleDescription.table(
      "isced.csv", ["code", "target"], [["48", "613"], ["48", "0613"]])
    CodelistDecoder.checkTargets(of: table, in: SampleCodelists.isced, reportingTo: &problems)
    #expect(problems.map { $0.message(in: .english) } == ["`613` is not in code list `isced`"])
    #expect(problems.first?.help.first?.text(in: .english) == "did you mean `0613`?")
  }

  @Test func `every kind has its own code and both languages`() {
    let kinds = Diagnostic.Kind.codelists
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for kind in kinds {
      #expect(kind.code.hasPrefix("L") && kind.code.count == 5)
      for phrase in [kind.message, kind.page] {
        #expect(!phrase.english.isEmpty && !phrase.vietnamese.isEmpty)
        #expect(phrase.english != phrase.vietnamese)
      }
    }
  }
}
