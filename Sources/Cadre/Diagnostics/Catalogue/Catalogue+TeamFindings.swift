/// Findings that an assessment makes about codes and teams.
extension Diagnostic.Kind {
  package static let assessmentFindings: [Diagnostic.Kind] = [
    .unlistedCode, .placedCode, .supersededCode, .ambiguousName, .teamWithoutMembers,
    .personInSeveralTeams, .rejectedRowsOfUnit, .noValueInForce, .groupCode,
  ]

  package static let unlistedCode = Diagnostic.Kind(
    "D0201", .warning,
    Phrase(
      en: """
        `{value}` ({fact}, {count}×) is not in the code list `{codelist}`; it is treated as \
        unknown
        """,
      vi: """
        `{value}` ({fact}, {count} lần) không có trong bảng mã `{codelist}`; dữ kiện này được \
        coi là chưa biết
        """),
    page: Phrase(
      en: """
        A code or name in the roster is not in the code list of its fact, and nothing in the list says where it would \
        belong. It may be a slip of the pen, a code that lost its leading zero in a spreadsheet, or a name of its own. \
        Whoever has it is neither counted nor left out for its sake: the fact is unknown.

        Correct the code, for example to one of the nearest that are named, and check that the column is formatted as \
        text.
        """,
      vi: """
        Một mã hoặc tên trong danh sách không có trong bảng mã của dữ kiện, và bảng mã cũng không cho biết nó thuộc nhóm \
        nào. Có thể do ghi nhầm, do bảng tính làm mất số 0 ở đầu, hoặc do tên gọi riêng. Người có mã này không được tính \
        mà cũng không bị loại vì lý do đó: dữ kiện được coi là chưa biết.

        Hãy sửa lại mã, ví dụ thành một trong các mã gần nhất được nêu, và kiểm tra xem cột đã được định dạng văn bản \
        chưa.
        """))

  package static let placedCode = Diagnostic.Kind(
    "D0202", .note,
    Phrase(
      en: "`{value}` ({fact}, {count}×) is not listed itself; it is placed under {code} {title}",
      vi: """
        `{value}` ({fact}, {count} lần) không có sẵn trong bảng mã; được xếp vào {code} {title}
        """),
    page: Phrase(
      en: """
        The code is not in its code list, but its digits say to which listed group or field it belongs: institutions may \
        open programmes outside the list, and the shipped list is not complete at every level. The code is decided as \
        that group or field is.

        Nothing needs to be done if the place is right. If it is not, correct the code.
        """,
      vi: """
        Mã này không có trong bảng mã, nhưng các chữ số cho biết nó thuộc nhóm hoặc lĩnh vực nào: cơ sở đào tạo được mở \
        ngành ngoài danh mục, và bảng mã kèm theo chưa đủ ở mọi trình độ. Mã được xét như nhóm hoặc lĩnh vực đó.

        Nếu xếp đúng thì không cần làm gì. Nếu sai, hãy sửa lại mã.
        """))

  package static let supersededCode = Diagnostic.Kind(
    "D0203", .warning,
    Phrase(
      en: """
        `{value}` ({fact}, {count}×) is a code of the edition {edition}; it is treated as \
        unknown
        """,
      vi: """
        `{value}` ({fact}, {count} lần) là mã của danh mục năm {edition}; dữ kiện này được coi \
        là chưa biết
        """),
    page: Phrase(
      en: """
        The shape of the code is that of another edition of the list, in which codes had other meanings. It is not \
        translated by guess. Enter the code of the present edition for the same subject.
        """,
      vi: """
        Dạng của mã là dạng của một danh mục khác, trong đó các mã có nghĩa khác. Mã không được tự chuyển đổi theo suy \
        đoán. Hãy ghi mã của danh mục hiện hành cho cùng ngành đào tạo.
        """))

  package static let ambiguousName = Diagnostic.Kind(
    "D0204", .warning,
    Phrase(
      en: "`{value}` ({fact}, {count}×) may be any of {codes}",
      vi: "`{value}` ({fact}, {count} lần) có thể là một trong các mã {codes}"),
    page: Phrase(
      en: """
        A name or abbreviation stands for several codes of the list, as CT may be Chủ tịch or Cục trưởng. Conditions on \
        which all of them agree are decided; others are unknown. Write the code, or the name in full.
        """,
      vi: """
        Một tên hoặc chữ viết tắt ứng với nhiều mã của bảng mã, ví dụ CT có thể là Chủ tịch hoặc Cục trưởng. Điều kiện mà \
        mọi mã đó đều cho cùng kết quả thì vẫn được xác định; các điều kiện khác là chưa biết. Hãy ghi mã, hoặc viết đầy \
        đủ tên.
        """))

  package static let teamWithoutMembers = Diagnostic.Kind(
    "D0205", .warning,
    Phrase(
      en: "unit `{unit}` has nobody for `{requirement}` to count among",
      vi: "đơn vị `{unit}` không có ai để tính theo yêu cầu `{requirement}`"),
    page: Phrase(
      en: """
        The requirement concerns the unit, but no person of the roster is or may be a member of its team. The verdict is \
        the one that the requirement states for that case under `if_nobody`.

        Check whether the posts of the unit are vacant, or whether its people stand under another unit id.
        """,
      vi: """
        Yêu cầu có áp dụng đối với đơn vị, nhưng không ai trong danh sách thuộc hoặc có thể thuộc tập thể lãnh đạo của đơn \
        vị. Kết luận là kết luận mà yêu cầu đã nêu cho trường hợp này ở `if_nobody`.

        Hãy kiểm tra xem các chức vụ của đơn vị đang khuyết, hay người của đơn vị được ghi dưới mã đơn vị khác.
        """))

  package static let personInSeveralTeams = Diagnostic.Kind(
    "D0206", .note,
    Phrase(
      en: "person `{id}` counts in several teams of `{requirement}`: {teams}",
      vi: "cán bộ `{id}` được tính ở nhiều tập thể lãnh đạo theo yêu cầu `{requirement}`: {teams}"),
    page: Phrase(
      en: """
        A person with posts in several units is a member of each of their teams, and is counted once in each. Totals over \
        several units therefore count such a person more than once.
        """,
      vi: """
        Người giữ chức vụ ở nhiều đơn vị là thành viên tập thể lãnh đạo của từng đơn vị và được tính một lần ở mỗi đơn vị. \
        Vì vậy số cộng của nhiều đơn vị có thể tính người đó hơn một lần.
        """))

  package static let rejectedRowsOfUnit = Diagnostic.Kind(
    "D0207", .error,
    Phrase(
      en: """
        rows of unit `{unit}` were rejected ({count}); its verdicts do not take them into \
        account
        """,
      vi: "đơn vị `{unit}` có {count} dòng bị loại; kết luận về đơn vị chưa tính đến các dòng này"),
    page: Phrase(
      en: """
        Rows that belong to the unit could not be used, so people may be missing from its team. The verdict is that of the \
        rows that were used; correct the rejected rows and check again before relying on it.
        """,
      vi: """
        Một số dòng của đơn vị không dùng được nên tập thể lãnh đạo có thể thiếu người. Kết luận chỉ dựa trên các dòng đã \
        dùng; hãy sửa các dòng bị loại và kiểm tra lại trước khi sử dụng kết luận.
        """))

  package static let groupCode = Diagnostic.Kind(
    "D0209", .warning,
    Phrase(
      en: """
        `{value}` ({fact}, {count}×) is a group of codes, only some of which meet {names}; there it \
        is treated as unknown
        """,
      vi: """
        `{value}` ({fact}, {count} lần) là một nhóm mã, chỉ một phần thuộc {names}; ở đó dữ kiện \
        được coi là chưa biết
        """),
    page: Phrase(
      en: """
        The cell holds the code or name of a group, such as `48`, under which several codes lie. The criteria treat these \
        codes differently: some lie in the list named, others do not. Whether the person meets the condition is then \
        unknown, neither yes nor no. A group whose codes are all treated alike is decided and not reported.

        Write the code of the programme itself, such as `7480201`.
        """,
      vi: """
        Ô ghi mã hoặc tên của một nhóm, ví dụ `48`, gồm nhiều mã bên dưới. Bộ tiêu chí xét các mã này khác nhau: có mã thuộc \
        danh mục được nêu, có mã không thuộc. Khi đó chưa xác định được người này có đáp ứng điều kiện hay không. Nhóm có \
        mọi mã được xét như nhau thì vẫn được xác định và không bị nêu ở đây.

        Hãy ghi mã của chính ngành đào tạo, ví dụ `7480201`.
        """))

  package static let noValueInForce = Diagnostic.Kind(
    "D0208", .warning,
    Phrase(
      en: "the parameter `{parameter}` has no value in force on {date} for unit `{unit}`",
      vi: """
        tham số `{parameter}` không có giá trị có hiệu lực vào ngày {date} đối với đơn vị \
        `{unit}`
        """),
    page: Phrase(
      en: """
        The check date lies before the first or after the last day for which the criteria give the parameter a value. What \
        is asked of the unit is then not known, and its verdict is undetermined.

        Choose another check date, or add a row to the parameter.
        """,
      vi: """
        Ngày kiểm tra nằm trước ngày đầu hoặc sau ngày cuối mà bộ tiêu chí quy định giá trị của tham số. Khi đó không rõ \
        đơn vị phải đạt mức nào và kết luận là chưa xác định.

        Hãy chọn ngày kiểm tra khác, hoặc bổ sung một dòng giá trị cho tham số.
        """))
}

extension Phrase {
  static let nearestCode = Phrase(
    en: "the nearest code: {code} {title}", vi: "mã gần nhất: {code} {title}")
}
