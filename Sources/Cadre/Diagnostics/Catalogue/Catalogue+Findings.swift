/// Findings about the data of a roster, made while it is read.
extension Diagnostic.Kind {
  package static let rosterData: [Diagnostic.Kind] = [
    .notANumber, .noSuchDate, .unreadableDate, .twoDigitYear, .ambiguousDate, .notABoolean,
    .conflictingPersonFacts, .conflictingUnitFacts, .undeclaredUnit, .unknownParent, .parentCycle,
    .unclearPost, .reversedPeriod, .suspectedDuplicate, .impossibleBirthDate,
    .negativeAmount, .birthDateAhead, .rangeOfYears,
  ]

  package static let notANumber = Diagnostic.Kind(
    "D0101", .warning,
    Phrase(
      en: "`{value}` is not a number; the fact is treated as unknown",
      vi: "`{value}` không phải là số; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A cell that should hold a number holds something else. Numbers are written plainly: `5`, `4.5`, with a point \
        before the decimals and no other signs. Until the cell is corrected the fact counts as unknown, neither as zero \
        nor as failing.

        Correct the cell, or leave it empty if the number is not known.
        """,
      vi: """
        Một ô lẽ ra là số lại chứa nội dung khác. Số được viết đơn giản: `5`, `4.5`, dùng dấu chấm trước phần thập phân, \
        không có ký hiệu khác. Khi ô chưa được sửa, dữ kiện được coi là chưa biết, không coi là số không và cũng không \
        coi là không đạt.

        Hãy sửa ô đó, hoặc để trống nếu chưa biết số liệu.
        """))

  package static let noSuchDate = Diagnostic.Kind(
    "D0102", .warning,
    Phrase(
      en: "the calendar has no date `{value}`; the fact is treated as unknown",
      vi: "không có ngày `{value}` trong lịch; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        The cell is written like a date, but the calendar has no such day, as with 2025-02-30. The fact counts as \
        unknown until it is corrected.

        Write the right day, or only what is certain: the month (`2025-02`) or the year (`2025`).
        """,
      vi: """
        Ô được viết như một ngày nhưng lịch không có ngày đó, ví dụ 2025-02-30. Dữ kiện được coi là chưa biết cho đến \
        khi được sửa.

        Hãy ghi đúng ngày, hoặc chỉ ghi phần chắc chắn: tháng (`2025-02`) hoặc năm (`2025`).
        """))

  package static let unreadableDate = Diagnostic.Kind(
    "D0103", .warning,
    Phrase(
      en: "`{value}` is not a date; the fact is treated as unknown",
      vi: "`{value}` không phải là ngày; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A cell that should hold a date holds something else. Dates are written `2025-01-09`, `09/01/2025`, and with \
        less certainty `2025-01`, `01/2025` or `2025`. The fact counts as unknown until it is corrected.
        """,
      vi: """
        Một ô lẽ ra là ngày lại chứa nội dung khác. Ngày được viết `2025-01-09`, `09/01/2025`, hoặc nếu chỉ biết một \
        phần thì viết `2025-01`, `01/2025`, `2025`. Dữ kiện được coi là chưa biết cho đến khi được sửa.
        """))

  package static let twoDigitYear = Diagnostic.Kind(
    "D0104", .warning,
    Phrase(
      en: "the year of `{value}` has two digits; the fact is treated as unknown",
      vi: "năm trong `{value}` chỉ có hai chữ số; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A year of two digits does not say its century, and a century is never guessed. The fact counts as unknown until \
        the year is written with four digits.
        """,
      vi: """
        Năm chỉ có hai chữ số thì không rõ thế kỷ, và thế kỷ không bao giờ được suy đoán. Dữ kiện được coi là chưa biết \
        cho đến khi năm được ghi đủ bốn chữ số.
        """))

  package static let ambiguousDate = Diagnostic.Kind(
    "D0105", .error,
    Phrase(
      en: "`{value}` may be {first} or {second}; the fact is treated as unknown",
      vi: "`{value}` có thể là {first} hoặc {second}; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        In `01/02/2025` either number can be the day. The order is taken from the column only if other rows of it prove \
        the order, such as `31/12/2024`; here none does.

        Say the order with `--date-order day_first` or `--date-order month_first`, which then holds for all dates with \
        slashes; or write dates as `2025-02-01`, which has one reading.
        """,
      vi: """
        Trong `01/02/2025`, số nào cũng có thể là ngày. Thứ tự ngày, tháng chỉ được xác định theo cột nếu có dòng khác \
        chứng minh, ví dụ `31/12/2024`; ở đây không có dòng nào như vậy.

        Hãy cho biết thứ tự bằng `--date-order day_first` (ngày trước) hoặc `--date-order month_first` (tháng trước), áp \
        dụng cho mọi ngày viết bằng dấu gạch chéo; hoặc ghi ngày theo dạng `2025-02-01` để chỉ có một cách hiểu.
        """))

  package static let notABoolean = Diagnostic.Kind(
    "D0106", .warning,
    Phrase(
      en: "`{value}` is neither yes nor no; the fact is treated as unknown",
      vi: "`{value}` không phải là “có” hay “không”; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A cell that should hold yes or no holds something else. Understood are Có/Không, x, ✓, true/false, 1/0, yes/no. \
        An empty cell is unknown, not no.
        """,
      vi: """
        Một ô lẽ ra ghi có hoặc không lại chứa nội dung khác. Các cách ghi được hiểu: Có/Không, x, ✓, true/false, 1/0, \
        đúng/sai. Ô trống là chưa biết, không phải là không.
        """))

  package static let conflictingPersonFacts = Diagnostic.Kind(
    "D0107", .error,
    Phrase(
      en: "person `{id}` has two values for {fact}: {first} and {second}; it is treated as unknown",
      vi:
        "cán bộ `{id}` có hai giá trị khác nhau về {fact}: {first} và {second}; dữ kiện này được coi là chưa biết"
    ),
    page: Phrase(
      en: """
        Several rows have the same person id but contradict each other in a fact that a person has only once, such as \
        the date of birth. None of the values is preferred: the fact counts as unknown.

        Correct the wrong row; or, if two people share the id by mistake, give each an id of their own.
        """,
      vi: """
        Nhiều dòng có cùng mã cán bộ nhưng mâu thuẫn nhau về một dữ kiện mà mỗi người chỉ có một, ví dụ ngày sinh. Không \
        giá trị nào được ưu tiên: dữ kiện được coi là chưa biết.

        Hãy sửa dòng sai; nếu hai người bị trùng mã thì cấp cho mỗi người một mã riêng.
        """))

  package static let conflictingUnitFacts = Diagnostic.Kind(
    "D0108", .error,
    Phrase(
      en: "unit `{id}` has two values for {fact}: {first} and {second}; it is treated as unknown",
      vi:
        "đơn vị `{id}` có hai giá trị khác nhau về {fact}: {first} và {second}; dữ kiện này được coi là chưa biết"
    ),
    page: Phrase(
      en: """
        Several rows name the same unit but contradict each other in its name, kind, level or parent. The fact counts as \
        unknown until the rows agree.
        """,
      vi: """
        Nhiều dòng nói về cùng một đơn vị nhưng mâu thuẫn nhau về tên, loại, cấp hoặc đơn vị cấp trên. Dữ kiện được coi \
        là chưa biết cho đến khi các dòng thống nhất.
        """))

  package static let undeclaredUnit = Diagnostic.Kind(
    "D0109", .warning,
    Phrase(
      en: "unit `{id}` is named by people but not among the units",
      vi: "đơn vị `{id}` có trong danh sách cán bộ nhưng không có trong danh sách đơn vị"),
    page: Phrase(
      en: """
        The roster lists its units, but a post names one that is not listed. It is kept, with kind and level unknown, so \
        that its people do not vanish; requirements that depend on these facts are undetermined for it.

        Add the unit to the list, or correct the spelling of its id.
        """,
      vi: """
        Danh sách có liệt kê các đơn vị, nhưng một chức vụ lại thuộc đơn vị không được liệt kê. Đơn vị đó vẫn được giữ \
        lại với loại và cấp chưa biết, để người của đơn vị không bị bỏ sót; các yêu cầu phụ thuộc vào những dữ kiện này \
        thì chưa xác định được.

        Hãy bổ sung đơn vị vào danh sách, hoặc sửa lại mã đơn vị.
        """))

  package static let unknownParent = Diagnostic.Kind(
    "D0110", .warning,
    Phrase(
      en: "unit `{id}` names the parent `{parent}`, which the roster does not have",
      vi: "đơn vị `{id}` ghi đơn vị cấp trên là `{parent}`, nhưng danh sách không có đơn vị này"),
    page: Phrase(
      en: """
        The parent of a unit is given by an id that no unit of the roster has. The unit is then shown without a parent.

        Add the parent to the units, or correct its id.
        """,
      vi: """
        Đơn vị cấp trên được ghi bằng một mã mà không đơn vị nào trong danh sách có. Khi đó đơn vị được trình bày như \
        không có cấp trên.

        Hãy bổ sung đơn vị cấp trên, hoặc sửa lại mã.
        """))

  package static let parentCycle = Diagnostic.Kind(
    "D0111", .error,
    Phrase(
      en: "unit `{id}` lies above itself: {loop}",
      vi: "đơn vị `{id}` là cấp trên của chính nó: {loop}"),
    page: Phrase(
      en: """
        Following the parents of a unit leads back to it. The parent of the unit named is ignored; correct one of the \
        parents of the loop.
        """,
      vi: """
        Lần theo các đơn vị cấp trên thì quay về chính đơn vị đó. Đơn vị cấp trên của đơn vị nêu tên bị bỏ qua; hãy sửa \
        một trong các đơn vị cấp trên của vòng lặp.
        """))

  package static let unclearPost = Diagnostic.Kind(
    "D0112", .warning,
    Phrase(
      en: "the post `{title}` is not understood ({count}×); its kind is treated as unknown",
      vi: "chưa hiểu chức vụ `{title}` ({count} lần); loại chức vụ được coi là chưa biết"),
    page: Phrase(
      en: """
        A title of a post begins with none of the titles and abbreviations of the code list `posts`, or with one that \
        means several things. The person is then neither counted as a leader nor left out: membership is unknown.

        Give the kind of the post in the column `position_rank`, or write the title in full.
        """,
      vi: """
        Tên chức vụ không bắt đầu bằng chức danh hay chữ viết tắt nào trong bảng mã `posts`, hoặc bắt đầu bằng chữ có \
        nhiều nghĩa. Khi đó người này không được tính là lãnh đạo mà cũng không bị loại: việc thuộc tập thể lãnh đạo là \
        chưa biết.

        Hãy ghi loại chức vụ ở cột `position_rank`, hoặc viết đầy đủ tên chức vụ.
        """))

  package static let reversedPeriod = Diagnostic.Kind(
    "D0113", .warning,
    Phrase(
      en:
        "the period from {from} until {until} ends before it begins; both dates are treated as unknown",
      vi:
        "khoảng thời gian từ {from} đến {until} kết thúc trước khi bắt đầu; cả hai ngày được coi là chưa biết"
    ),
    page: Phrase(
      en: """
        The last day of a period lies before its first day. Which of the two is wrong cannot be known, so both count as \
        unknown. Correct the row.
        """,
      vi: """
        Ngày cuối của khoảng thời gian đứng trước ngày đầu. Không thể biết ngày nào sai nên cả hai được coi là chưa biết. \
        Hãy sửa lại dòng đó.
        """))

  package static let suspectedDuplicate = Diagnostic.Kind(
    "D0114", .warning,
    Phrase(
      en:
        "`{first}` and `{second}` have the same name and date of birth; they are counted as two people",
      vi: "`{first}` và `{second}` trùng họ tên và ngày sinh; vẫn được tính là hai người"),
    page: Phrase(
      en: """
        Two ids have the same name and the same full date of birth, so they may be one person entered twice. They are \
        never merged by guess. If it is one person, give both rows the same id.
        """,
      vi: """
        Hai mã cán bộ có cùng họ tên và cùng ngày sinh đầy đủ, nên có thể là một người bị nhập hai lần. Hệ thống không tự \
        gộp. Nếu đúng là một người, hãy ghi cùng một mã cho cả hai dòng.
        """))

  package static let impossibleBirthDate = Diagnostic.Kind(
    "D0115", .warning,
    Phrase(
      en: "the date of birth {value} makes person `{id}` {age} years old; it is treated as unknown",
      vi: "theo ngày sinh {value} thì cán bộ `{id}` {age} tuổi; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A date of birth that makes somebody younger than 14 or older than 110 on the day of the check is taken for a \
        slip of the pen. It counts as unknown until it is corrected.
        """,
      vi: """
        Ngày sinh khiến một người dưới 14 hoặc trên 110 tuổi vào ngày kiểm tra được coi là ghi nhầm. Dữ kiện được coi là \
        chưa biết cho đến khi được sửa.
        """))

  package static let negativeAmount = Diagnostic.Kind(
    "D0116", .warning,
    Phrase(
      en: "{fact} cannot be below zero, as `{value}` is; the fact is treated as unknown",
      vi: "{fact} không thể âm như `{value}`; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        Years of work and shares of working time begin at zero. A number below zero is a slip of the pen, or a formula of \
        a spreadsheet that went wrong. The fact counts as unknown until it is corrected. Numbers that criteria declare may \
        be below zero.
        """,
      vi: """
        Số năm công tác và mức thời gian làm việc không thể nhỏ hơn 0. Số âm là do ghi nhầm hoặc do công thức của bảng tính \
        bị sai. Dữ kiện được coi là chưa biết cho đến khi được sửa. Dữ kiện dạng số do bộ tiêu chí khai báo thì có thể âm.
        """))

  package static let birthDateAhead = Diagnostic.Kind(
    "D0117", .warning,
    Phrase(
      en:
        "the date of birth {value} of person `{id}` lies after the day of the check; it is treated as unknown",
      vi:
        "ngày sinh {value} của cán bộ `{id}` ở sau ngày kiểm tra; dữ kiện này được coi là chưa biết"
    ),
    page: Phrase(
      en: """
        Nobody in a roster is born after the day for which it is checked. The date counts as unknown until it is \
        corrected. If many people are named, look at the day of the check: `--on` may have the wrong year.
        """,
      vi: """
        Không ai trong danh sách có thể sinh sau ngày kiểm tra. Ngày sinh được coi là chưa biết cho đến khi được sửa. Nếu \
        nhiều người bị nêu, hãy xem lại ngày kiểm tra: `--on` có thể ghi sai năm.
        """))
  package static let rangeOfYears = Diagnostic.Kind(
    "D0118", .warning,
    Phrase(
      en: "`{value}` is a range of years and not a date; the fact is treated as unknown",
      vi: "`{value}` là khoảng năm, không phải là ngày; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        A cell that should hold one date holds two years, such as `1975-1980`. Which of them is meant cannot be known, so the \
        fact counts as unknown.

        Write one year if that is what is known (`1980`). The beginning and the end of a post or an employment stand in two \
        columns, such as `employment_from` and `employment_until`.
        """,
      vi: """
        Một ô lẽ ra ghi một ngày lại ghi hai năm, ví dụ `1975-1980`. Không thể biết năm nào đúng nên dữ kiện được coi là chưa \
        biết.

        Nếu chỉ biết năm thì ghi một năm (`1980`). Thời điểm bắt đầu và kết thúc của chức vụ hay quá trình công tác được ghi ở \
        hai cột riêng, ví dụ `employment_from` và `employment_until`.
        """))
}

extension Phrase {
  static let stateDateOrder = Phrase(
    en:
      "say the order with `--date-order {first}` or `--date-order {second}`, or write the date as `2025-02-01`",
    vi:
      "hãy cho biết thứ tự bằng `--date-order {first}` (ngày trước) hoặc `--date-order {second}` (tháng trước), hoặc ghi ngày theo dạng `2025-02-01`"
  )
}
