import Cadre

/// Small code lists with the ids and the shapes of those that ship.
enum TinyCodelists {
  static let all: [Codelist] = [
    moet, isced, fields, levels, posts, statuses, modes, genders, unitKinds, unitLevels,
  ]
  static let ids = all.map(\.id)

  static func codelist(_ id: Codelist.ID) -> Codelist? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  private static let moet = tree(
    "moet-2022",
    [
      "14", "1402", "34", "3404", "340405", "7340405", "38", "3801", "8380101", "7380101", "42",
      "4202", "44", "46", "48", "4801", "7480101", "4802", "7480201", "8480201", "51", "5106",
      "52", "5203", "7520301", "54", "58", "5803",
    ],
    crosswalks: ["isced-f-2013": ["48": ["06"], "52": ["07"], "44": ["05"]]])
  private static let isced = tree("isced-f-2013", ["05", "06", "061", "0611", "0613", "07", "071"])
  private static let fields = tree("vn-research-fields", ["1", "102", "2", "206"])
  private static let levels = ranked(
    "degree-levels", ["intermediate", "college", "bachelor", "master", "doctorate"])
  private static let posts = plain("posts", ["head", "deputy_head", "specialist"])
  private static let statuses = plain(
    "post-statuses", ["official", "acting", "in_charge", "former"])
  private static let modes = plain("study-modes", ["full_time", "in_service", "distance"])
  private static let genders = plain("genders", ["female", "male"])
  private static let unitKinds = plain("unit-kinds", ["agency", "service_unit", "school"])
  private static let unitLevels = plain("unit-levels", ["central", "province", "commune"])

  private static func plain(_ id: String, _ codes: [String]) -> Codelist {
    list(id, .plain, codes.map { Codelist.Entry(code: $0, title: LocalizedText(en: title($0))) })
  }

  private static func ranked(_ id: String, _ codes: [String]) -> Codelist {
    list(
      id, .ordered,
      codes.enumerated().map {
        Codelist.Entry(code: $1, rank: $0, title: LocalizedText(en: title($1)))
      })
  }

  /// The parent of a code is the longest other code that it begins with; seven digits begin with a level.
  private static func tree(
    _ id: String, _ codes: [String], crosswalks: [String: [String: [String]]] = [:]
  ) -> Codelist {
    let entries = codes.map { code in
      let stem = code.count == 7 ? String(code.dropFirst()) : code
      let parent = codes.indices.filter { stem.hasPrefix(codes[$0]) && codes[$0] != code }
        .max { codes[$0].count < codes[$1].count }
      return Codelist.Entry(code: code, parent: parent, title: LocalizedText(en: title(code)))
    }
    return list(id, .hierarchical, entries, crosswalks)
  }

  private static func title(_ code: String) -> String { "title of \(code)" }

  private static func list(
    _ id: String, _ kind: Codelist.Kind, _ entries: [Codelist.Entry],
    _ crosswalks: [String: [String: [String]]] = [:]
  ) -> Codelist {
    Codelist(
      id: id, edition: "1", title: LocalizedText(en: id), kind: kind, entries: entries,
      crosswalks: crosswalks, contentHash: id)
  }
}
