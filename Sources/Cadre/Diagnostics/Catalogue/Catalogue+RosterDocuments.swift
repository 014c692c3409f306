/// Problems with the shape of rosters in YAML.
extension Diagnostic.Kind {
  package static let rosterDocuments: [Diagnostic.Kind] = [
    .notARosterDocument, .rosterVersion, .unknownRosterKey, .wrongRosterShape, .missingRosterID,
    .unknownListToComplete, .rosterWithoutPeople,
  ]

  package static let notARosterDocument = Diagnostic.Kind(
    "R0301", .error,
    Phrase(
      en: "this is no roster: its first key must be `cadre_roster: 1`",
      vi: "đây không phải là danh sách: khóa đầu tiên phải là `cadre_roster: 1`"),
    page: Phrase(
      en: """
        A roster in YAML begins with `cadre_roster: 1`, followed by `units:` or `people:`. Perhaps criteria were given in \
        place of a roster: the criteria come first, then the rosters.
        """,
      vi: """
        Danh sách dạng YAML bắt đầu bằng `cadre_roster: 1`, sau đó là `units:` hoặc `people:`. Có thể đã đưa bộ tiêu chí \
        vào chỗ danh sách: bộ tiêu chí đứng trước, danh sách đứng sau.
        """))

  package static let rosterVersion = Diagnostic.Kind(
    "R0302", .error,
    Phrase(
      en: "the roster needs version {version} of the format; this program reads version 1",
      vi: "danh sách dùng phiên bản {version} của định dạng; chương trình này đọc phiên bản 1"),
    page: Phrase(
      en:
        "The roster is written for another version of the format and is not read in part. Use a newer program.",
      vi:
        "Danh sách được viết cho phiên bản khác của định dạng và không được đọc từng phần. Hãy dùng chương trình mới hơn."
    ))

  package static let unknownRosterKey = Diagnostic.Kind(
    "R0303", .error,
    Phrase(
      en: "unknown key `{key}` in {owner}", vi: "khóa `{key}` không có trong {owner}"),
    page: Phrase(
      en: """
        The key is none of those that a roster may have at this place, so its value would be ignored. Keys are the names of \
        facts (`birth_date`, `level`), of lists (`posts`, `degrees`, `employment`, `titles`) and of facts that the \
        criteria declare.
        """,
      vi: """
        Khóa này không thuộc các khóa mà danh sách có thể có ở vị trí này, nên giá trị của nó sẽ bị bỏ qua. Khóa là tên dữ \
        kiện (`birth_date`, `level`), tên danh mục (`posts`, `degrees`, `employment`, `titles`) và dữ kiện do bộ tiêu chí \
        khai báo.
        """))

  package static let wrongRosterShape = Diagnostic.Kind(
    "R0304", .error,
    Phrase(
      en: "`{key}` must be {expected}", vi: "`{key}` phải là {expected}"),
    page: Phrase(
      en: """
        The value has another shape than the roster needs here, such as text in place of a list. An example:

        people:
          - id: CB001
            degrees:
              - { level: bachelor, field: "7480201" }
        """,
      vi: """
        Giá trị không có dạng mà danh sách cần ở đây, ví dụ văn bản thay cho danh sách. Ví dụ đúng:

        people:
          - id: CB001
            degrees:
              - { level: bachelor, field: "7480201" }
        """))

  package static let missingRosterID = Diagnostic.Kind(
    "R0305", .error,
    Phrase(
      en: "{owner} without `id`; the entry is rejected",
      vi: "{owner} không có `id`; mục này bị loại"),
    page: Phrase(
      en:
        "Every unit and every person needs an id, so that posts and results can name it. Add `id: …`.",
      vi: "Mỗi đơn vị và mỗi người cần có mã để các chức vụ và kết quả nêu được. Hãy thêm `id: …`.")
  )

  package static let unknownListToComplete = Diagnostic.Kind(
    "R0306", .error,
    Phrase(
      en: "`{name}` is no list that can be complete",
      vi: "`{name}` không phải là danh mục có thể khai báo là đầy đủ"),
    page: Phrase(
      en: """
        Under `complete:` stand the lists of which a person without entries has none, instead of unknown ones: `posts`, \
        `degrees`, `employment`, `titles`.
        """,
      vi: """
        Dưới `complete:` là các danh mục mà người không có mục nào được coi là không có, thay vì chưa biết: `posts`, \
        `degrees`, `employment`, `titles`.
        """))

  package static let rosterWithoutPeople = Diagnostic.Kind(
    "R0307", .error,
    Phrase(en: "the roster has no people", vi: "danh sách không có cán bộ nào"),
    page: Phrase(
      en:
        "Nothing can be checked in a roster without people; it is not taken for one in which all is well.",
      vi: "Không thể kiểm tra danh sách không có người; danh sách như vậy không được coi là đạt."))
}

extension Phrase {
  package static let theRoster = Phrase(en: "the roster", vi: "danh sách")
  package static let aUnit = Phrase(en: "a unit", vi: "đơn vị")
  package static let aPerson = Phrase(en: "a person", vi: "cán bộ")
  package static let aPost = Phrase(en: "a post", vi: "chức vụ")
  package static let aDegree = Phrase(en: "a degree", vi: "văn bằng")
  package static let anEmployment = Phrase(en: "an employment", vi: "quá trình công tác")
  package static let aTitle = Phrase(en: "a title", vi: "chức danh nghề nghiệp")
  package static let rosterList = Phrase(en: "a list", vi: "một danh sách")
  package static let rosterEntry = Phrase(
    en: "an entry with keys and values", vi: "một mục gồm khóa và giá trị")
  package static let rosterValue = Phrase(
    en: "one value, or `{ one_of: [ … ] }`", vi: "một giá trị, hoặc `{ one_of: [ … ] }`")
  package static let rosterDay = Phrase(
    en: "a date such as `2025-01-09`", vi: "một ngày, ví dụ `2025-01-09`")
}

extension FactOwner {
  /// The owner with its article, for messages.
  package var noun: Phrase {
    switch self {
    case .person: .aPerson
    case .unit: .aUnit
    case .post: .aPost
    case .degree: .aDegree
    case .employment: .anEmployment
    case .title: .aTitle
    case .team: .aUnit
    }
  }
}
