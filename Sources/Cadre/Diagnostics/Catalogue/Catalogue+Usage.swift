/// Problems with how the command or the library is used.
extension Diagnostic.Kind {
  package static let usage: [Diagnostic.Kind] = [
    .unknownParameterToSet, .wrongValueToSet, .wrongSetting, .wrongDate, .noSuchUnit,
    .noSuchPerson, .noSuchRequirement, .noSuchCode, .noTests, .defaultDate, .outputIsInput,
    .outputNotWritten, .criteriaAndRosterNeeded, .twoCriteriaNeeded, .oneCriteriaNeeded,
    .noJSONOfProse, .noTableOfVerb, .noSuchColumn, .optionOfTables, .findingsLeftOut,
    .findingsOfNeededFacts,
  ]

  package static let unknownParameterToSet = Diagnostic.Kind(
    "U0201", .error,
    Phrase(
      en: "the criteria have no parameter `{name}`", vi: "bộ tiêu chí không có tham số `{name}`"),
    page: Phrase(
      en:
        "`--set NAME=VALUE` gives another value to a parameter that the criteria declare under `parameters:`.",
      vi:
        "`--set TÊN=GIÁ_TRỊ` đặt giá trị khác cho một tham số mà bộ tiêu chí khai báo ở `parameters:`."
    ))

  package static let wrongValueToSet = Diagnostic.Kind(
    "U0202", .error,
    Phrase(
      en: "`{value}` is no value for the parameter `{name}`, which is such as `{example}`",
      vi: "`{value}` không phải là giá trị của tham số `{name}`; giá trị có dạng như `{example}`"),
    page: Phrase(
      en: """
        The value given with `--set` must be of the type of the parameter and written as in the criteria: a share as `20%` \
        or `1/5`, a number as `5`, a date as `2025-01-09`, a code as it stands in its code list.
        """,
      vi: """
        Giá trị đặt bằng `--set` phải đúng kiểu của tham số và viết như trong bộ tiêu chí: tỷ lệ viết `20%` hoặc `1/5`, số \
        viết `5`, ngày viết `2025-01-09`, mã viết đúng như trong bảng mã.
        """))

  package static let wrongSetting = Diagnostic.Kind(
    "U0203", .error,
    Phrase(
      en: "`{text}` is no setting; write `--set NAME=VALUE`",
      vi: "`{text}` không phải là phép đặt tham số; hãy viết `--set TÊN=GIÁ_TRỊ`"),
    page: Phrase(
      en:
        "A setting consists of the name of a parameter, an equals sign and a value: `--set minimum-share=20%`.",
      vi: "Phép đặt gồm tên tham số, dấu bằng và giá trị: `--set minimum-share=20%`."))

  package static let wrongDate = Diagnostic.Kind(
    "U0204", .error,
    Phrase(
      en: "`{text}` is not a date; write it as `2025-01-09`",
      vi: "`{text}` không phải là ngày; hãy viết theo dạng `2025-01-09`"),
    page: Phrase(
      en:
        "The check date is a day of the calendar, written as year, month and day: `--on 2025-11-30`.",
      vi: "Ngày kiểm tra là một ngày trong lịch, viết theo năm, tháng, ngày: `--on 2025-11-30`."))

  package static let noSuchUnit = Diagnostic.Kind(
    "U0205", .error,
    Phrase(en: "the roster has no unit `{name}`", vi: "danh sách không có đơn vị `{name}`"),
    page: Phrase(
      en:
        "`--unit` and `--team` name a unit by its id. The ids stand in the column `unit_id` or under `units:`.",
      vi: "`--unit` và `--team` nêu đơn vị bằng mã. Mã nằm ở cột `unit_id` hoặc dưới `units:`."))

  package static let noSuchPerson = Diagnostic.Kind(
    "U0206", .error,
    Phrase(en: "the roster has no person `{name}`", vi: "danh sách không có cán bộ `{name}`"),
    page: Phrase(
      en: "`--person` names a person by id, never by name.",
      vi: "`--person` nêu cán bộ bằng mã, không dùng họ tên."))

  package static let noSuchRequirement = Diagnostic.Kind(
    "U0207", .error,
    Phrase(
      en: "the criteria have no requirement `{name}`", vi: "bộ tiêu chí không có yêu cầu `{name}`"),
    page: Phrase(
      en: "`--requirement` names a requirement by its id, as it stands under `requirements:`.",
      vi: "`--requirement` nêu yêu cầu bằng mã, đúng như ở `requirements:`."))

  package static let noSuchCode = Diagnostic.Kind(
    "U0208", .error,
    Phrase(en: "there is no diagnostic `{name}`", vi: "không có chẩn đoán `{name}`"),
    page: Phrase(
      en:
        "`cadre explain CODE` prints the page of a diagnostic, whose code stands in brackets: `error[C0204]`.",
      vi:
        "`cadre explain MÃ` in trang giải thích một chẩn đoán; mã nằm trong ngoặc vuông: `lỗi[C0204]`."
    ))

  package static let noTests = Diagnostic.Kind(
    "U0209", .error,
    Phrase(en: "the criteria have no tests", vi: "bộ tiêu chí không có ví dụ kiểm thử nào"),
    page: Phrase(
      en: """
        Criteria without tests pass nothing: add `people:` and `tests:`, with at least one team just met, one just missed \
        and one undetermined for each requirement.
        """,
      vi: """
        Bộ tiêu chí không có kiểm thử thì không có gì được xác nhận: hãy thêm `people:` và `tests:`, với mỗi yêu cầu ít \
        nhất một tập thể vừa đủ đạt, một tập thể vừa thiếu và một tập thể chưa xác định.
        """))

  package static let defaultDate = Diagnostic.Kind(
    "U0210", .note,
    Phrase(
      en: "no check date was given; {date}, {origin}, is used",
      vi: "chưa cho ngày kiểm tra; dùng ngày {date}, {origin}"),
    page: Phrase(
      en: "Verdicts depend on the day. Give it with `--on DATE`, so that the run can be repeated.",
      vi:
        "Kết luận phụ thuộc vào ngày. Hãy cho ngày bằng `--on NGÀY` để có thể lặp lại lần kiểm tra."
    ))

  package static let outputIsInput = Diagnostic.Kind(
    "U0211", .error,
    Phrase(
      en: "the output would overwrite an input", vi: "tệp kết quả sẽ ghi đè lên tệp đầu vào"),
    page: Phrase(
      en: "An input is never overwritten. Choose another name for `--output`.",
      vi: "Tệp đầu vào không bao giờ bị ghi đè. Hãy chọn tên khác cho `--output`."))

  package static let outputNotWritten = Diagnostic.Kind(
    "U0212", .error,
    Phrase(en: "the output cannot be written", vi: "không ghi được tệp kết quả"),
    page: Phrase(
      en:
        "The folder of `--output` does not exist, is not writable, or the disk is full. An earlier file stays as it was.",
      vi:
        "Thư mục của `--output` không tồn tại, không ghi được, hoặc đĩa đã đầy. Tệp cũ được giữ nguyên."
    ))

  package static let twoCriteriaNeeded = Diagnostic.Kind(
    "U0214", .error,
    Phrase(
      en: "a comparison needs two criteria files, or one and `--set`, and a roster",
      vi: "phép so sánh cần hai tệp bộ tiêu chí, hoặc một tệp và `--set`, cùng với một danh sách"),
    page: Phrase(
      en: """
        Name the criteria before and after, then the roster: `cadre compare old.yaml new.yaml roster.csv`. With one file, \
        `--set` gives what changes: `cadre compare a.yaml roster.csv --set minimum-share=20%`.
        """,
      vi: """
        Hãy ghi bộ tiêu chí trước và sau, rồi đến danh sách: `cadre compare cu.yaml moi.yaml danh-sach.csv`. Nếu chỉ có một \
        tệp, `--set` cho biết điều thay đổi: `cadre compare a.yaml danh-sach.csv --set minimum-share=20%`.
        """))

  package static let criteriaAndRosterNeeded = Diagnostic.Kind(
    "U0213", .error,
    Phrase(
      en: "at least one criteria file and one roster are needed",
      vi: "cần ít nhất một tệp bộ tiêu chí và một danh sách"),
    page: Phrase(
      en: """
        Name the criteria first, then the roster: `cadre check criteria.yaml roster.csv`. Criteria are YAML files that \
        begin with `cadre: 1`; rosters are CSV files, folders, or YAML files that begin with `cadre_roster: 1`.
        """,
      vi: """
        Hãy ghi bộ tiêu chí trước, danh sách sau: `cadre check bo-tieu-chi.yaml danh-sach.csv`. Bộ tiêu chí là tệp YAML bắt \
        đầu bằng `cadre: 1`; danh sách là tệp CSV, thư mục, hoặc tệp YAML bắt đầu bằng `cadre_roster: 1`.
        """))

  package static let oneCriteriaNeeded = Diagnostic.Kind(
    "U0223", .error,
    Phrase(
      en: "an explanation needs exactly one criteria file, and a roster",
      vi: "phần giải thích cần đúng một tệp bộ tiêu chí và một danh sách"),
    page: Phrase(
      en: """
        A person or a team is explained under one reading at a time: `cadre explain criteria.yaml roster.csv --person \
        CB0217`. What differs between two criteria is shown by `cadre compare`.
        """,
      vi: """
        Mỗi lần chỉ giải thích một cán bộ hoặc một tập thể theo một bộ tiêu chí: `cadre explain bo-tieu-chi.yaml \
        danh-sach.csv --person CB0217`. Điểm khác nhau giữa hai bộ tiêu chí được nêu bằng `cadre compare`.
        """))

  package static let noJSONOfProse = Diagnostic.Kind(
    "U0224", .error,
    Phrase(
      en: "`cadre show` prints text only, and JSON is asked for",
      vi: "`cadre show` chỉ in văn bản, nhưng được yêu cầu in JSON"),
    page: Phrase(
      en: """
        Criteria as prose are for reading. Leave out `--format json`, and give `--output` a name that does not end in \
        `.json`. Programs read the criteria themselves, which are YAML, with the schema of `cadre schema criteria`.
        """,
      vi: """
        Bộ tiêu chí dạng văn bản là để đọc. Hãy bỏ `--format json` và đặt cho `--output` tên tệp không kết thúc bằng \
        `.json`. Chương trình khác nên đọc chính bộ tiêu chí dạng YAML, theo lược đồ của `cadre schema criteria`.
        """))
}

/// Tables of teams.
extension Diagnostic.Kind {
  package static let noTableOfVerb = Diagnostic.Kind(
    "U0225", .error,
    Phrase(
      en: "`{verb}` writes no CSV, and CSV is asked for",
      vi: "`{verb}` không ghi CSV, nhưng được yêu cầu ghi CSV"),
    page: Phrase(
      en: """
        Only `cadre check` has a table of teams: `cadre check criteria.yaml roster.csv --format csv`. Of other verbs, \
        programs read the JSON: `--format json`, or a name for `--output` that ends in `.json`.
        """,
      vi: """
        Chỉ `cadre check` có bảng các tập thể: `cadre check bo-tieu-chi.yaml danh-sach.csv --format csv`. Với các lệnh \
        khác, chương trình đọc kết quả JSON: `--format json`, hoặc đặt cho `--output` tên tệp kết thúc bằng `.json`.
        """))

  package static let noSuchColumn = Diagnostic.Kind(
    "U0226", .error,
    Phrase(
      en: "the table of teams has no column `{name}`",
      vi: "bảng các tập thể không có cột `{name}`"),
    page: Phrase(
      en: """
        `--columns` names columns of `--format csv` by their headings, separated by commas and without spaces: \
        `--columns unit_id,verdict,shortfall`. Without it there are those that most readers need.
        """,
      vi: """
        `--columns` nêu các cột của `--format csv` bằng tên cột, cách nhau bằng dấu phẩy, không có dấu cách: \
        `--columns unit_id,verdict,shortfall`. Nếu không ghi, bảng có những cột mà đa số người đọc cần.
        """))

  package static let optionOfTables = Diagnostic.Kind(
    "U0227", .error,
    Phrase(
      en: "`{name}` is about the table of `--format csv`, which is not asked for",
      vi: "`{name}` dùng cho bảng của `--format csv`, nhưng không yêu cầu bảng này"),
    page: Phrase(
      en: """
        `--columns` chooses the columns of the CSV table and `--raw` writes its cells as they are; text and JSON have \
        neither. Add `--format csv`, or give `--output` a name that ends in `.csv`.
        """,
      vi: """
        `--columns` chọn cột của bảng CSV, còn `--raw` ghi nguyên văn các ô; kết quả dạng văn bản và JSON không dùng hai \
        tùy chọn này. Hãy thêm `--format csv`, hoặc đặt cho `--output` tên tệp kết thúc bằng `.csv`.
        """))

  package static let findingsOfNeededFacts = Diagnostic.Kind(
    "U0229", .note,
    Phrase(
      en: "only what the criteria and the columns need was examined; findings there: {count}",
      vi: "chỉ xem xét dữ liệu mà bộ tiêu chí và các cột cần đến; số phát hiện ở đó: {count}"),
    page: Phrase(
      en: """
        With `--columns`, a table is for programs that want the numbers of teams fast. Columns of the roster on which no verdict \
        and no column of the table depends are not examined, so that faults there are not found. Without `--columns`, with \
        `--strict`, and with `--format text` everything is examined.
        """,
      vi: """
        Với `--columns`, bảng dành cho chương trình cần nhanh các con số của tập thể. Những cột của danh sách mà không kết \
        luận nào và không cột nào của bảng cần đến thì không được xem xét, nên sai sót ở đó không được phát hiện. Khi không \
        có `--columns`, khi có `--strict` hoặc `--format text`, mọi dữ liệu đều được xem xét.
        """))

  package static let findingsLeftOut = Diagnostic.Kind(
    "U0228", .note,
    Phrase(
      en: "findings about the data: {count}; the table leaves them out, `--format text` shows them",
      vi: "số phát hiện về dữ liệu: {count}; bảng không nêu, hãy xem bằng `--format text`"),
    page: Phrase(
      en: """
        A table of teams holds verdicts and numbers. What was found in the data, such as codes that no list has, stands in \
        the text and in the JSON of the same check. Findings that are errors make the exit status 3 also here.
        """,
      vi: """
        Bảng các tập thể chỉ có kết luận và con số. Những gì phát hiện trong dữ liệu, chẳng hạn mã không có trong bảng mã, \
        được nêu trong kết quả dạng văn bản và JSON của cùng lần kiểm tra. Phát hiện là lỗi vẫn khiến mã kết thúc là 3.
        """))
}

extension Phrase {
  package static let todayOrigin = Phrase(en: "today", vi: "là ngày hôm nay")
  package static let rosterDateOrigin = Phrase(
    en: "the day of the roster", vi: "là ngày của danh sách")
}

extension Diagnostic.Kind {
  /// Kinds that tell of a guess, which `--strict` turns into an error.
  package static let guesses: [Diagnostic.Kind] = [
    .tableDecodedUTF16, .lenientQuotes, .delimiterDetected, .columnsMatched, .unusedColumns,
    .titleRowsSkipped, .dateOrderProved, .decimalComma, .derivedPersonIDs, .unitNameSpellings,
  ]
}
