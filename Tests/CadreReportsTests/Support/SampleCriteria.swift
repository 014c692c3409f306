import Cadre

/// Criteria whose text is at hand, so that reports can show the lines that decide.
enum SampleCriteria {
  static let file = "vn-57.yaml"

  static let text = """
    cadre: 1
    id: vn-57-example
    version: "2026.1"
    status: draft
    parameters:
      minimum-share:
        by: unit.level
        values:
          - { from: 2025-01-09, until: 2026-12-31, province: 25%, commune: 20%, cites: nq03-i }
          - { from: 2027-01-01, province: 25%, commune: 25%, cites: nq03-i }
    requirements:
      - id: expert-share
        at_least_share: { parameter: minimum-share }
        exceptions:
          - { id: tiny-team, when: { team.size: { at_most: 2 } }, verdict: exempt }
      - id: acting-cap
        at_most_count: 1
    """

  /// Where `words` first stand in the text.
  static func place(of words: String) -> Place {
    for (number, line) in text.split(separator: "\n").enumerated() {
      guard let range = line.firstRange(of: words) else { continue }
      let column = line.distance(from: line.startIndex, to: range.lowerBound) + 1
      return Place(
        file: file, .text(line: number + 1, column: column, length: words.count))
    }
    return Place(file: file)
  }

  // MARK: Code lists

  private static func list(
    _ id: String, _ kind: Codelist.Kind, _ entries: [(String, Int?, String, String)]
  ) -> Codelist {
    Codelist(
      id: id, edition: "2022", title: LocalizedText(vi: id, en: id), kind: kind,
      entries: entries.enumerated().map { position, entry in
        Codelist.Entry(
          code: entry.0, parent: entry.1, rank: kind == .ordered ? position : nil,
          title: LocalizedText(vi: entry.2, en: entry.3))
      },
      contentHash: String(repeating: "0123456789abcdef", count: 4))
  }

  static let codelists: [Codelist] = [
    list(
      "degree-levels", .ordered,
      [
        ("college", nil, "Cao đẳng", "College"), ("bachelor", nil, "Đại học", "Bachelor"),
        ("master", nil, "Thạc sĩ", "Master"),
      ]),
    list(
      "unit-levels", .ordered,
      [("commune", nil, "Cấp xã", "Commune"), ("province", nil, "Cấp tỉnh", "Province")]),
    list(
      "moet-2022", .hierarchical,
      [
        ("38", nil, "Pháp luật", "Law"), ("380101", 0, "Luật", "Law (subject)"),
        ("48", nil, "Máy tính và công nghệ thông tin", "Computing"),
        ("480201", 2, "Công nghệ thông tin", "Information technology"),
      ]),
    list(
      "posts", .plain,
      [("head", nil, "Người đứng đầu", "Head"), ("deputy_head", nil, "Cấp phó", "Deputy head")]),
    list(
      "post-statuses", .plain,
      [("official", nil, "Chính thức", "Official"), ("acting", nil, "Quyền", "Acting")]),
  ]

  // MARK: Criteria

  static func make() -> Criteria {
    var criteria = Criteria(
      id: "vn-57-example", version: "2026.1", status: .draft,
      title: LocalizedText(
        vi: "Tỷ lệ lãnh đạo có chuyên môn khoa học - kỹ thuật",
        en: "Share of leaders with science and technology expertise"),
      file: file)
    criteria.contentHash = String(repeating: "fedcba9876543210", count: 4)
    criteria.conventions.undatedPosts = .held
    criteria.sources["nq03-i"] = Source(
      id: "nq03-i",
      cite: LocalizedText(
        vi: "Nghị quyết 03/NQ-CP ngày 09/01/2025, điểm i",
        en: "Resolution 03/NQ-CP of 9 January 2025, item i"),
      place: Place(file: file))
    for list in codelists { criteria.codelists[list.id] = list }
    criteria.lists["science-technology"] = CodeSelection(
      id: "science-technology",
      title: LocalizedText(vi: "Khoa học và kỹ thuật", en: "Science and technology"),
      codelist: "moet-2022", include: ["48"], place: Place(file: file))
    addDefinitions(to: &criteria)
    addParameter(to: &criteria)
    criteria.requirements = [expertShare, actingCap]
    return criteria
  }

  private static func condition(_ form: Condition.Form) -> Condition {
    Condition(form, at: Place(file: file))
  }

  private static func test(_ owner: FactOwner, _ name: String, _ comparison: Comparison)
    -> Condition
  {
    condition(.test(FactTest(FactReference(owner, name), comparison)))
  }

  private static func addDefinitions(to criteria: inout Criteria) {
    let inField = test(.degree, "field", .isIn("science-technology"))
    func level(_ code: String) -> Condition {
      test(.degree, "level", .atLeast(.literal(.code(code))))
    }
    let trained = condition(.has(.degree, where: condition(.all([level("bachelor"), inField]))))
    let experience = condition(
      .total(
        .employment, where: test(.employment, "field", .isIn("science-technology")), .years,
        [.atLeast(.literal(.number(DecimalNumber(5))))]))
    let college = condition(.has(.degree, where: level("college")))
    let expert = condition(.any([trained, condition(.all([experience, college]))]))
    let leader = condition(
      .has(.post, where: test(.post, "kind", .oneOf([.code("head"), .code("deputy_head")]))))
    let acting = condition(
      .has(.post, where: test(.post, "status", .equals(.literal(.code("acting"))))))
    let titles: [String: LocalizedText] = [
      "leader": LocalizedText(vi: "Thuộc tập thể lãnh đạo", en: "Member of the leadership"),
      "expert": LocalizedText(
        vi: "Có chuyên môn khoa học - kỹ thuật", en: "Science and technology expert"),
    ]
    for (id, means) in [("leader", leader), ("expert", expert), ("acting", acting)] {
      criteria.definitions[id] = Definition(
        id: id, title: titles[id] ?? LocalizedText(), means: means, place: Place(file: file))
    }
  }

  private static func addParameter(to criteria: inout Criteria) {
    func row(
      _ from: CalendarDate, _ until: CalendarDate?, commune: Int, _ words: String
    ) -> Parameter.Row {
      Parameter.Row(
        from: from, until: until,
        value: .byCode([
          Parameter.CodeValue(code: "province", value: .share(Ratio(1, of: 4))),
          Parameter.CodeValue(code: "commune", value: .share(Ratio(commune, of: 100))),
        ]),
        cites: ["nq03-i"], place: place(of: words))
    }
    criteria.parameters["minimum-share"] = Parameter(
      id: "minimum-share", by: FactReference(.unit, "level"),
      rows: [
        row(CalendarDate(2025, 1, 9), CalendarDate(2026, 12, 31), commune: 20, "{ from: 2025"),
        row(CalendarDate(2027, 1, 1), nil, commune: 25, "{ from: 2027"),
      ],
      place: place(of: "minimum-share"))
  }

  private static var expertShare: Requirement {
    Requirement(
      id: "expert-share",
      title: LocalizedText(
        vi: "Tối thiểu 25% lãnh đạo có chuyên môn khoa học - kỹ thuật",
        en: "At least 25% experts among leaders"),
      cites: ["nq03-i"], force: .target, among: "leader", count: "expert",
      bounds: [
        Requirement.Bound(
          .atLeastShare(.parameter("minimum-share")), at: place(of: "at_least_share"))
      ],
      rounding: .up, ifNobody: .notApplicable,
      exceptions: [
        Requirement.Exception(
          id: "tiny-team",
          when: test(.team, "size", .atMost(.literal(.number(DecimalNumber(2))))),
          outcome: .verdict(.exempt), cites: ["nq03-i"], place: place(of: "{ id: tiny-team"))
      ],
      place: place(of: "id: expert-share"))
  }

  private static var actingCap: Requirement {
    Requirement(
      id: "acting-cap", force: .binding, among: "leader", count: "acting",
      bounds: [
        Requirement.Bound(
          .atMostCount(.literal(.number(DecimalNumber(1)))), at: place(of: "at_most_count"))
      ],
      ifNobody: .met, ifUnknown: .unmet, place: place(of: "id: acting-cap"))
  }
}
