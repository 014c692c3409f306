/// Keys of criteria.
extension Diagnostic.Kind {
  static let criteriaKeys: [Diagnostic.Kind] = [
    .missingKey, .keyAtWrongLevel, .keysExclude, .unknownKey, .newerLanguage, .needsOneOf,
    .repeatedName, .strayRecordKey, .secondRecordKey, .misplacedSideKey, .missingRounding,
    .roundingOfWeights, .roundingOfNothing, .capWithoutShare, .codelistWithoutCodes, .ownersDiffer,
  ]

  static let missingKey = Diagnostic.Kind(
    "C0201", .error,
    Phrase(
      en: "{subject} lacks {keys}",
      vi: "{subject} thiếu {keys}"),
    page: Phrase(
      en: """
        Some keys are required, because no value could be assumed without deciding something that the law leaves open.

            if_nobody: not_applicable      what holds for a team without members?

        Add the keys that the message names.
        """,
      vi: """
        Một số khóa là bắt buộc, vì tự đặt giá trị thay nghĩa là quyết định điều mà quy định để ngỏ.

            if_nobody: not_applicable      tập thể không có ai thì kết luận thế nào?

        Hãy thêm các khóa mà thông báo nêu.
        """))

  static let keyAtWrongLevel = Diagnostic.Kind(
    "C0202", .error,
    Phrase(
      en: "`{key}` belongs to {home}, not to {subject}",
      vi: "`{key}` thuộc về {home}, không thuộc về {subject}"),
    page: Phrase(
      en: """
        The key exists, but not here. Often a line is indented too little or too much.

            requirements:
              - id: expert-share
            exceptions: []               must stand inside the requirement

        Move the line to where it belongs.
        """,
      vi: """
        Khóa này có thật, nhưng không đặt ở đây. Thường là do dòng thụt vào thiếu hoặc thừa.

            requirements:
              - id: expert-share
            exceptions: []               phải nằm trong yêu cầu

        Hãy chuyển dòng về đúng chỗ.
        """))

  static let keysExclude = Diagnostic.Kind(
    "C0203", .error,
    Phrase(
      en: "`{first}` and `{second}` exclude each other in {subject}",
      vi: "`{first}` và `{second}` loại trừ nhau trong {subject}"),
    page: Phrase(
      en: """
        Two keys give two answers to one question.

            minimum-level:
              value: bachelor
              values: [ … ]

        Keep the one that is meant.
        """,
      vi: """
        Hai khóa cho hai câu trả lời khác nhau về cùng một điều.

            minimum-level:
              value: bachelor
              values: [ … ]

        Hãy giữ lại khóa đúng ý.
        """))

  static let unknownKey = Diagnostic.Kind(
    "C0204", .error,
    Phrase(
      en: "unknown key `{key}` in {subject}",
      vi: "khóa `{key}` không có trong {subject}"),
    page: Phrase(
      en: """
        Every key is checked, so that a misspelt one cannot be ignored: a requirement without its exception is another requirement.

            excepton: [ … ]
            exceptions: [ … ]

        The help names the nearest key, and all that are allowed here.
        """,
      vi: """
        Mọi khóa đều được kiểm tra để khóa viết sai không bị bỏ qua: yêu cầu thiếu ngoại lệ là một yêu cầu khác.

            excepton: [ … ]
            exceptions: [ … ]

        Phần gợi ý nêu khóa gần nhất và tất cả các khóa được dùng ở đây.
        """))

  static let newerLanguage = Diagnostic.Kind(
    "C0205", .error,
    Phrase(
      en: "needs version {version} of the language; this program reads version {supported}",
      vi: "cần phiên bản {version} của ngôn ngữ; chương trình này đọc phiên bản {supported}"),
    page: Phrase(
      en: """
        The criteria are written in a newer version of the language. Keys may mean something else there, so nothing of the file is
        read.

            cadre: 2

        Use a newer Cadre.
        """,
      vi: """
        Bộ tiêu chí viết theo phiên bản mới hơn của ngôn ngữ. Khóa ở đó có thể mang nghĩa khác, nên không đọc phần nào của tệp.

            cadre: 2

        Hãy dùng bản Cadre mới hơn.
        """))

  static let needsOneOf = Diagnostic.Kind(
    "C0206", .error,
    Phrase(
      en: "{subject} needs one of {keys}",
      vi: "{subject} cần một trong các khóa {keys}"),
    page: Phrase(
      en: """
        Without one of these keys the part says nothing. A requirement, for example, needs at least one bound.

            at_least_share: 25%

        Add the one that is meant.
        """,
      vi: """
        Thiếu cả các khóa này thì phần đó không nói lên điều gì. Chẳng hạn yêu cầu cần ít nhất một giới hạn.

            at_least_share: 25%

        Hãy thêm khóa đúng ý.
        """))

  static let repeatedName = Diagnostic.Kind(
    "C0207", .error,
    Phrase(
      en: "`{name}` is there twice",
      vi: "`{name}` có hai lần"),
    page: Phrase(
      en: """
        Names of requirements, exceptions, facts and tests are unique, so that a citation, a test or a report always means one thing.

            - id: expert-share
            - id: expert-share

        Rename or remove one of them.
        """,
      vi: """
        Tên của yêu cầu, ngoại lệ, dữ kiện và ví dụ kiểm thử là duy nhất, để trích dẫn, kiểm thử hay báo cáo luôn chỉ đúng một thứ.

            - id: expert-share
            - id: expert-share

        Hãy đổi tên hoặc bỏ bớt một.
        """))

  static let strayRecordKey = Diagnostic.Kind(
    "C0208", .error,
    Phrase(
      en: "`{key}` stands here without `has`, `every`, `count` or `total`",
      vi: "`{key}` đứng ở đây mà không có `has`, `every`, `count` hoặc `total`"),
    page: Phrase(
      en: """
        These keys say which records are meant, or how many, so they need the key that looks through records.

            means:
              has: degree
              where: { level: bachelor }
        """,
      vi: """
        Các khóa này cho biết xét những bản ghi nào, bao nhiêu, nên phải đi kèm khóa dùng để xét bản ghi.

            means:
              has: degree
              where: { level: bachelor }
        """))

  static let secondRecordKey = Diagnostic.Kind(
    "C0209", .error,
    Phrase(
      en: "`{key}` and `{first}` cannot stand in one condition",
      vi: "`{key}` và `{first}` không thể nằm trong cùng một điều kiện"),
    page: Phrase(
      en: """
        With two of `has`, `every`, `count` and `total` side by side it would not be clear to which `where` belongs.

            all:
              - has: degree
                where: { level: bachelor }
              - has: post
                where: { kind: head }
        """,
      vi: """
        Nếu hai trong số `has`, `every`, `count`, `total` nằm cạnh nhau thì không rõ `where` thuộc về khóa nào.

            all:
              - has: degree
                where: { level: bachelor }
              - has: post
                where: { kind: head }
        """))

  static let misplacedSideKey = Diagnostic.Kind(
    "C0210", .error,
    Phrase(
      en: "`{key}` cannot stand beside `{record}`",
      vi: "`{key}` không đặt được cạnh `{record}`"),
    page: Phrase(
      en: """
        `has` and `every` take `where`; `count` takes `where` and bounds; `total` takes `where`, and either `years` with its bounds or
        `of` with bounds beside it.

            count: degree
            where: { level: bachelor }
            at_least: 2
        """,
      vi: """
        `has` và `every` đi với `where`; `count` đi với `where` và giới hạn; `total` đi với `where`, kèm `years` có giới hạn bên trong
        hoặc `of` có giới hạn bên cạnh.

            count: degree
            where: { level: bachelor }
            at_least: 2
        """))

  static let missingRounding = Diagnostic.Kind(
    "C0211", .error,
    Phrase(
      en: "{subject} asks for a share of people and does not say how to round",
      vi: "{subject} đòi hỏi tỷ lệ người nhưng không nói cách làm tròn"),
    page: Phrase(
      en: """
        25 % of five people are 1.25 people. Whether that is one or two decides most small teams, so it must be stated.

            rounding: up         2
            rounding: nearest    1
            rounding: down       1
        """,
      vi: """
        25 % của năm người là 1,25 người. Tính thành một hay hai quyết định phần lớn các tập thể nhỏ, nên phải nói rõ.

            rounding: up         2
            rounding: nearest    1
            rounding: down       1
        """))

  static let roundingOfWeights = Diagnostic.Kind(
    "C0212", .error,
    Phrase(
      en: "`{key}` cannot stand beside `weigh_by`",
      vi: "`{key}` không đặt được cạnh `weigh_by`"),
    page: Phrase(
      en: """
        Weights such as full-time equivalents are compared exactly; there is nothing to round, or to cap against rounding.

            weigh_by: post.fte
            at_least_share: 25%

        Remove `rounding` or `share_not_above`.
        """,
      vi: """
        Trọng số như mức thời gian làm việc được so chính xác, không có gì để làm tròn hoặc để giới hạn khi làm tròn.

            weigh_by: post.fte
            at_least_share: 25%

        Hãy bỏ `rounding` hoặc `share_not_above`.
        """))

  static let roundingOfNothing = Diagnostic.Kind(
    "C0213", .warning,
    Phrase(
      en: "`rounding` has no effect where no share is asked for",
      vi: "`rounding` không có tác dụng khi không đòi hỏi tỷ lệ"),
    page: Phrase(
      en: """
        Only a share of people can come out as a number that is not whole.

            at_least_count: 1
            rounding: up

        Remove `rounding`.
        """,
      vi: """
        Chỉ tỷ lệ người mới có thể ra số không nguyên.

            at_least_count: 1
            rounding: up

        Hãy bỏ `rounding`.
        """))

  static let capWithoutShare = Diagnostic.Kind(
    "C0214", .error,
    Phrase(
      en: "`share_not_above` caps `at_least_share`, which is missing",
      vi: "`share_not_above` chặn trên cho `at_least_share`, nhưng khóa này không có"),
    page: Phrase(
      en: """
        The cap limits what rounding makes of a least share. For a greatest share by itself write `at_most_share`.

            at_least_share: 40%
            share_not_above: 49%
        """,
      vi: """
        Mức chặn hạn chế kết quả làm tròn của tỷ lệ tối thiểu. Muốn đặt riêng tỷ lệ tối đa, hãy viết `at_most_share`.

            at_least_share: 40%
            share_not_above: 49%
        """))

  static let codelistWithoutCodes = Diagnostic.Kind(
    "C0215", .error,
    Phrase(
      en: "a fact of type `{type}` has no code list",
      vi: "dữ kiện kiểu `{type}` không có bảng mã"),
    page: Phrase(
      en: """
        Only facts of the type `code` take their values from a code list.

            field: { of: degree, type: code, codelist: isced-f-2013 }
        """,
      vi: """
        Chỉ dữ kiện kiểu `code` mới lấy giá trị từ bảng mã.

            field: { of: degree, type: code, codelist: isced-f-2013 }
        """))

  static let ownersDiffer = Diagnostic.Kind(
    "C0216", .error,
    Phrase(
      en: "`{name}` and `of: {owner}` name different owners",
      vi: "`{name}` và `of: {owner}` chỉ hai đối tượng khác nhau"),
    page: Phrase(
      en: """
        The owner of a fact may stand before the dot or under `of`. If it stands in both places, they must agree.

            degree.is_regular: { type: boolean }
            is_regular: { of: degree, type: boolean }
        """,
      vi: """
        Đối tượng của dữ kiện ghi trước dấu chấm hoặc trong `of`. Nếu ghi cả hai chỗ thì phải giống nhau.

            degree.is_regular: { type: boolean }
            is_regular: { of: degree, type: boolean }
        """))
}
