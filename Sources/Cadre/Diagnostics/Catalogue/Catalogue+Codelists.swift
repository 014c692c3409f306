/// What can be wrong with the description of a code list.
extension Diagnostic.Kind {
  package static let codelists: [Diagnostic.Kind] = codelistDescriptions + codelistTables

  private static let codelistDescriptions: [Diagnostic.Kind] = [
    .unknownCodelistKey, .missingCodelistKey, .wrongCodelistValue, .wrongCodelistItem,
    .unknownCodelistChoice, .unknownCodelistVersion, .badCodelistName, .badIgnored, .badPositions,
    .beginningTooLong, .needsHierarchy, .skipWithoutPrefix, .crosswalkToItself, .repeatedCrosswalk,
  ]

  static let unknownCodelistKey = Diagnostic.Kind(
    "L0101", .error,
    Phrase(
      en: "unknown key `{key}` in the description of a code list",
      vi: "khóa `{key}` không có trong phần mô tả của bảng mã"),
    page: Phrase(
      en: """
        The description of a code list has a fixed set of keys, and this one is not among them.
        A misspelt key would otherwise be ignored, and codes would be read differently from what you meant.

          normalise: { ignore: "." }     # written wrongly
          normalize: { ignore: "." }     # right

        Correct the key, or remove it.
        """,
      vi: """
        Phần mô tả của bảng mã chỉ dùng một số khóa nhất định, khóa này không thuộc số đó.
        Nếu bỏ qua khóa viết sai, mã sẽ được đọc khác với ý người viết.

          normalise: { ignore: "." }     # viết sai
          normalize: { ignore: "." }     # viết đúng

        Hãy sửa lại khóa, hoặc xóa đi.
        """))

  static let missingCodelistKey = Diagnostic.Kind(
    "L0102", .error,
    Phrase(en: "`{key}` is missing here", vi: "ở đây thiếu `{key}`"),
    page: Phrase(
      en: """
        A code list, a rule of its normalization or a crosswalk lacks a key that it cannot do without.
        A description needs at least:

          codelist: 1
          id: degree-levels
          edition: "2026"
          title: { vi: Trình độ đào tạo, en: Levels of qualification }
          source: Circular 09/2022/TT-BGDĐT
          kind: ordered
          codes: degree-levels.csv
        """,
      vi: """
        Bảng mã, quy tắc chuẩn hóa mã hoặc bảng chuyển đổi mã thiếu một khóa bắt buộc.
        Phần mô tả cần ít nhất:

          codelist: 1
          id: degree-levels
          edition: "2026"
          title: { vi: Trình độ đào tạo, en: Levels of qualification }
          source: Thông tư 09/2022/TT-BGDĐT
          kind: ordered
          codes: degree-levels.csv
        """))

  static let wrongCodelistValue = Diagnostic.Kind(
    "L0103", .error,
    Phrase(
      en: "expected {expected} for `{key}`, found {found}",
      vi: "`{key}` phải là {expected}, nhưng ở đây là {found}"),
    page: Phrase(
      en: """
        The value of a key has the wrong shape, such as a list where one text is meant, or nothing at all.

          codes: [a.csv]       # a list
          codes: a.csv         # a text

        Write the value in the shape that the message names.
        """,
      vi: """
        Giá trị của khóa không đúng dạng, chẳng hạn một danh sách ở chỗ cần một chuỗi chữ, hoặc để trống.

          codes: [a.csv]       # danh sách
          codes: a.csv         # chuỗi chữ

        Hãy viết giá trị theo dạng nêu trong thông báo.
        """))

  static let wrongCodelistItem = Diagnostic.Kind(
    "L0104", .error,
    Phrase(
      en: "expected {expected} here, found {found}",
      vi: "ở đây phải là {expected}, nhưng lại là {found}"),
    page: Phrase(
      en: """
        The description as a whole, or one item of a list in it, has the wrong shape.

          crosswalks:
            - isced-f-2013                                   # a text
            - { to: isced-f-2013, codes: to-isced.csv }      # keys with values

        Write it in the shape that the message names.
        """,
      vi: """
        Cả phần mô tả, hoặc một mục của danh sách trong đó, không đúng dạng.

          crosswalks:
            - isced-f-2013                                   # chuỗi chữ
            - { to: isced-f-2013, codes: to-isced.csv }      # các khóa kèm giá trị

        Hãy viết theo dạng nêu trong thông báo.
        """))

  static let unknownCodelistChoice = Diagnostic.Kind(
    "L0105", .error,
    Phrase(en: "`{value}` is not a possible `{key}`", vi: "`{key}` không nhận giá trị `{value}`"),
    page: Phrase(
      en: """
        The key takes one of a few words.
        `kind`: `plain` (codes stand side by side), `ordered` (codes have ranks), `hierarchical` (codes have codes below them).
        `match`: `exact` (a whole text is a title or synonym), `leading_words` (a text begins with one).
        """,
      vi: """
        Khóa này chỉ nhận một trong vài giá trị.
        `kind`: `plain` (các mã ngang hàng), `ordered` (các mã có thứ bậc), `hierarchical` (mã có mã con).
        `match`: `exact` (cả chuỗi là tên gọi hoặc tên khác), `leading_words` (chuỗi bắt đầu bằng tên đó).
        """))

  static let unknownCodelistVersion = Diagnostic.Kind(
    "L0106", .error,
    Phrase(
      en: "version `{version}` of the code list format is not known",
      vi: "không biết phiên bản `{version}` của định dạng bảng mã"),
    page: Phrase(
      en: """
        The first key of a description says which version of the format it is written in. This program knows version 1.

          codelist: 1

        The edition of the codes themselves belongs under `edition`.
        """,
      vi: """
        Khóa đầu tiên của phần mô tả cho biết phiên bản của định dạng. Chương trình này đọc được phiên bản 1.

          codelist: 1

        Năm hoặc lần ban hành của bản thân bảng mã ghi ở `edition`.
        """))

  static let badCodelistName = Diagnostic.Kind(
    "L0107", .error,
    Phrase(
      en: "`{name}` cannot be the id of a code list",
      vi: "không dùng được `{name}` làm định danh của bảng mã"),
    page: Phrase(
      en: """
        An id consists of the letters a to z in lower case, digits and hyphens, and does not begin with a hyphen.

          id: moet-2022

        Criteria name the list by it, so it looks the same on every keyboard and in every file name.
        """,
      vi: """
        Định danh gồm chữ thường từ a đến z không dấu, chữ số và dấu gạch nối, không bắt đầu bằng dấu gạch nối.

          id: moet-2022

        Bộ tiêu chí gọi bảng mã bằng định danh này, nên nó phải giống nhau trên mọi bàn phím và trong mọi tên tệp.
        """))

  static let badIgnored = Diagnostic.Kind(
    "L0108", .error,
    Phrase(
      en: "`{character}` is a letter or digit and cannot be ignored in codes",
      vi: "`{character}` là chữ cái hoặc chữ số nên không thể bỏ qua trong mã"),
    page: Phrase(
      en: """
        `ignore` lists the characters that people put between the parts of a code, such as full stops.
        Without its letters and digits a code would become another one.

          normalize: { ignore: ". -" }
        """,
      vi: """
        `ignore` nêu các ký tự mà người viết đặt giữa các phần của mã, chẳng hạn dấu chấm.
        Bỏ chữ cái hoặc chữ số thì mã này sẽ thành mã khác.

          normalize: { ignore: ". -" }
        """))

  static let badPositions = Diagnostic.Kind(
    "L0109", .error,
    Phrase(
      en: "`{text}` is not a stretch of positions within {length} characters",
      vi: "`{text}` không phải là đoạn vị trí nằm trong {length} ký tự"),
    page: Phrase(
      en: """
        `under` says which characters of an unlisted code name the code above it: first and last position, counted from 1.

          unlisted:
            - { length: 7, starts_with: ["7"], under: ["2-5", "2-3"] }

        Here 7480299 belongs under 4802, or under 48 where 4802 is not listed.
        The first position may not come after the last, and the last not after the length.
        """,
      vi: """
        `under` cho biết những ký tự nào của mã chưa có trong bảng chỉ ra mã cấp trên: vị trí đầu và cuối, tính từ 1.

          unlisted:
            - { length: 7, starts_with: ["7"], under: ["2-5", "2-3"] }

        Ở đây 7480299 thuộc 4802, hoặc thuộc 48 nếu bảng không có 4802.
        Vị trí đầu không được sau vị trí cuối, vị trí cuối không được vượt quá độ dài.
        """))

  static let beginningTooLong = Diagnostic.Kind(
    "L0110", .error,
    Phrase(
      en: "no code of {length} characters can begin with `{text}`",
      vi: "mã dài {length} ký tự không thể bắt đầu bằng `{text}`"),
    page: Phrase(
      en: """
        A rule applies to codes of one length that begin in one of several ways. A beginning longer than the code fits none.

          superseded:
            - { length: 8, starts_with: ["52"], edition: "2010" }

        Correct the length or the beginning.
        """,
      vi: """
        Quy tắc áp dụng cho các mã có cùng độ dài và cùng cách bắt đầu. Phần đầu dài hơn cả mã thì không mã nào phù hợp.

          superseded:
            - { length: 8, starts_with: ["52"], edition: "2010" }

        Hãy sửa độ dài hoặc phần đầu.
        """))

  static let needsHierarchy = Diagnostic.Kind(
    "L0111", .error,
    Phrase(
      en: "`{key}` needs a hierarchical code list", vi: "`{key}` chỉ dùng cho bảng mã phân cấp"),
    page: Phrase(
      en: """
        `unlisted` and `prefix` place codes that are not in the list under codes that are. Only a list with
        `kind: hierarchical` has anything that a code can be under.

        Change the kind, or remove the key.
        """,
      vi: """
        `unlisted` và `prefix` xếp mã chưa có trong bảng vào dưới một mã đã có. Chỉ bảng mã có
        `kind: hierarchical` mới có quan hệ cấp trên, cấp dưới.

        Hãy đổi loại bảng mã, hoặc xóa khóa này.
        """))

  static let skipWithoutPrefix = Diagnostic.Kind(
    "L0112", .error,
    Phrase(
      en: "`skip` says nothing without `prefix: true`",
      vi: "`skip` chỉ có nghĩa khi có `prefix: true`"),
    page: Phrase(
      en: """
        `skip` is the number of characters at the start of a written code that take no part when it is placed under the
        listed code that it begins with. That happens only in lists with `prefix: true`.

          normalize: { prefix: true, skip: 1 }
        """,
      vi: """
        `skip` là số ký tự đầu của mã không tính đến khi xếp mã vào dưới một mã trong bảng mà nó bắt đầu bằng.
        Việc đó chỉ có ở bảng mã có `prefix: true`.

          normalize: { prefix: true, skip: 1 }
        """))

  static let crosswalkToItself = Diagnostic.Kind(
    "L0113", .error,
    Phrase(
      en: "code list `{list}` has a crosswalk to itself",
      vi: "bảng mã `{list}` có bảng chuyển đổi sang chính nó"),
    page: Phrase(
      en: """
        A crosswalk says which codes of another list correspond to the codes of this one. `to` names that other list.

          id: moet-2022
          crosswalks:
            - { to: isced-f-2013, codes: moet-2022.isced-f-2013.csv }
        """,
      vi: """
        Bảng chuyển đổi cho biết mã nào của một bảng mã khác tương ứng với mã của bảng này. `to` là tên bảng mã khác đó.

          id: moet-2022
          crosswalks:
            - { to: isced-f-2013, codes: moet-2022.isced-f-2013.csv }
        """))

  static let repeatedCrosswalk = Diagnostic.Kind(
    "L0114", .error,
    Phrase(
      en: "there is already a crosswalk to `{list}`", vi: "đã có bảng chuyển đổi sang `{list}`"),
    page: Phrase(
      en: """
        A code list has at most one crosswalk to each other list, so that it is clear which one decides.

        Join the two tables into one, or remove one.
        """,
      vi: """
        Với mỗi bảng mã khác chỉ được có một bảng chuyển đổi, để rõ bảng nào quyết định.

        Hãy gộp hai bảng làm một, hoặc xóa bớt một bảng.
        """))
}

/// The shapes of values that messages about code lists speak of.
extension Phrase {
  static let shapeMapping = Phrase(en: "keys with values", vi: "các khóa kèm giá trị")
  static let shapeList = Phrase(en: "a list", vi: "một danh sách")
  static let shapeText = Phrase(en: "a text", vi: "một chuỗi chữ")
  static let shapeOtherText = Phrase(en: "another text", vi: "một chuỗi khác")
  static let shapeNothing = Phrase(en: "nothing", vi: "chỗ trống")
  static let shapeSmallNumber = Phrase(
    en: "a whole number of at most three digits", vi: "một số nguyên không quá ba chữ số")
  static let shapeFlag = Phrase(en: "`true` or `false`", vi: "`true` hoặc `false`")
}
