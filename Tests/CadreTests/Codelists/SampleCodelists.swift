import Cadre

/// Small code lists in the shapes of the real ones.
enum SampleCodelists {
  static let moet = Codelist(
    id: "moet", edition: "2022", title: LocalizedText(vi: "Ngành đào tạo"), kind: .hierarchical,
    entries: entries([
      ("34", nil, "Kinh doanh và quản lý"), ("3401", "34", "Kinh doanh"),
      ("7340101", "3401", "Quản trị kinh doanh"), ("3404", "34", "Quản trị – Quản lý"),
      ("7340405", "3404", "Hệ thống thông tin quản lý"),
      ("48", nil, "Máy tính và công nghệ thông tin"), ("4801", "48", "Máy tính"),
      ("7480101", "4801", "Khoa học máy tính"), ("4802", "48", "Công nghệ thông tin"),
      ("7480201", "4802", "Công nghệ thông tin"), ("8480201", "4802", "Công nghệ thông tin"),
      ("7480202", "4802", "An toàn thông tin"), ("52", nil, "Kỹ thuật"),
    ]),
    normalization: Codelist.Normalization(
      ignored: [".", "-"],
      unlisted: [
        Codelist.Placement(
          shape: Codelist.Shape(length: 7, beginnings: ["7", "8", "9"]), parts: [2...5, 2...3])
      ],
      superseded: [
        Codelist.Superseded(
          shape: Codelist.Shape(length: 8, beginnings: ["52"]), edition: "2010"),
        Codelist.Superseded(
          shape: Codelist.Shape(length: 7, beginnings: ["d"]), edition: "2010"),
      ]),
    crosswalks: [
      "isced": [
        "34": ["04"], "7340405": ["0688", "0413"], "48": ["06"], "4801": ["0613"],
        "7480202": ["0612"],
      ]
    ],
    contentHash: "1")

  static let isced = Codelist(
    id: "isced", edition: "2013", title: LocalizedText(en: "Fields"), kind: .hierarchical,
    entries: entries([
      ("04", nil, "Business"), ("041", "04", "Business and administration"),
      ("0413", "041", "Management"), ("06", nil, "ICT"), ("061", "06", "ICT"),
      ("0612", "061", "Networks"), ("0613", "061", "Software"), ("0688", "06", "Mixed"),
      ("07", nil, "Engineering"),
    ]),
    contentHash: "2")

  static let levels = Codelist(
    id: "levels", edition: "1", title: LocalizedText(vi: "Trình độ"), kind: .ordered,
    entries: [
      Codelist.Entry(
        code: "college", rank: 6, title: LocalizedText(vi: "Cao đẳng", en: "College"),
        synonyms: ["CĐ"]),
      Codelist.Entry(
        code: "bachelor", rank: 7, title: LocalizedText(vi: "Đại học", en: "Bachelor"),
        synonyms: ["Cử nhân", "Kỹ sư", "Sau CĐ"]),
      Codelist.Entry(
        code: "master", rank: 8, title: LocalizedText(vi: "Thạc sĩ", en: "Master"),
        synonyms: ["ThS", "Sau đại học"]),
      Codelist.Entry(
        code: "specialist_1", rank: 8, title: LocalizedText(vi: "Chuyên khoa cấp I"),
        synonyms: ["CKI", "Sau đại học"]),
      Codelist.Entry(
        code: "doctorate", rank: 9, title: LocalizedText(vi: "Tiến sĩ"), synonyms: ["TS", "TSKH"]),
    ],
    contentHash: "3")

  static let posts = Codelist(
    id: "posts", edition: "1", title: LocalizedText(vi: "Chức vụ"), kind: .plain,
    entries: [
      Codelist.Entry(
        code: "head", title: LocalizedText(vi: "Giám đốc"), synonyms: ["Chủ tịch", "CT"]),
      Codelist.Entry(
        code: "deputy_head", title: LocalizedText(vi: "Phó Giám đốc"),
        synonyms: ["PGĐ", "P. Giám đốc", "Phó Chủ tịch"]),
      Codelist.Entry(
        code: "council_chair", title: LocalizedText(vi: "Chủ tịch Hội đồng nhân dân"),
        synonyms: ["Chủ tịch HĐND", "CT"]),
      Codelist.Entry(code: "assistant", title: LocalizedText(vi: "Trợ lý")),
    ],
    match: .leadingWords, contentHash: "4")

  static let statuses = Codelist(
    id: "statuses", edition: "1", title: LocalizedText(vi: "Tình trạng"), kind: .plain,
    entries: [
      Codelist.Entry(code: "acting", title: LocalizedText(vi: "Quyền"), synonyms: ["Q", "Nghỉ"]),
      Codelist.Entry(code: "in_charge", title: LocalizedText(vi: "Phụ trách"), synonyms: ["PT"]),
      Codelist.Entry(
        code: "former", title: LocalizedText(vi: "Nguyên"), synonyms: ["Đã nghỉ", "Nghỉ"]),
    ],
    contentHash: "5")

  private static func entries(_ rows: [(String, String?, String)]) -> [Codelist.Entry] {
    rows.map { code, parent, title in
      Codelist.Entry(
        code: code, parent: parent.flatMap { parent in rows.firstIndex { $0.0 == parent } },
        title: LocalizedText(vi: title))
    }
  }
}

extension Codelist {
  /// The positions of codes that are in the list.
  func positions(_ codes: String...) -> [Int] { codes.compactMap { self[$0] } }

  /// The possible codes, written out.
  func codes(of set: CodeSet) -> [String]? {
    guard case .codes(let positions) = set else { return nil }
    return positions.map { entries[$0].code }
  }
}
