/// The columns of roster tables, and tables as a whole.
extension Diagnostic.Kind {
  package static let rosterTables: [Diagnostic.Kind] = [
    .columnsMatched, .unusedColumns, .duplicateColumns, .ambiguousHeading, .missingColumn,
    .noHeader, .titleRowsSkipped, .headersSkipped, .closingRowsSkipped, .noDataRows,
    .noUsableRows, .dateOrderProved, .decimalComma, .missingMarkers, .derivedPersonIDs,
    .unitNameSpellings, .unheadedColumn,
  ]

  package static let columnsMatched = Diagnostic.Kind(
    "R0201", .note,
    Phrase(
      en: "the columns are understood as follows: {columns}",
      vi: "các cột được hiểu như sau: {columns}"),
    page: Phrase(
      en: """
        Some headings are not the names of the language but words for them, such as `Họ và tên` for `full_name`. The \
        note shows what each column is taken for, once for each file. A second post, degree, title or job of the same \
        row has the number of its group: `degree_level_2`.

        Check the list. If a column is taken for the wrong thing, give it one of the names on the right as its heading.
        """,
      vi: """
        Một số tiêu đề cột không phải là tên chuẩn mà là cách gọi thông thường, ví dụ `Họ và tên` thay cho `full_name`. \
        Thông báo này cho biết từng cột được hiểu là gì, mỗi tệp một lần. Chức vụ, bằng cấp, ngạch hoặc công việc thứ hai \
        trên cùng một dòng có thêm số thứ tự: `degree_level_2`.

        Hãy kiểm tra lại. Nếu có cột bị hiểu sai, hãy đặt tiêu đề của cột bằng một tên chuẩn ở bên phải.
        """))

  package static let unusedColumns = Diagnostic.Kind(
    "R0202", .note,
    Phrase(
      en: "columns that are not used ({count}): {columns}",
      vi: "có {count} cột không được sử dụng: {columns}"),
    page: Phrase(
      en: """
        These headings are neither names of facts nor known words for them, so nothing in these columns is read. For \
        columns such as `Ghi chú` that is right.

        If a column should be read, give it the name of its fact as heading: `degree_level`, `major_code`, or a fact that \
        the criteria declare. `Chức vụ Đảng` is used only where no other column gives the post.
        """,
      vi: """
        Các tiêu đề này không phải là tên dữ kiện và cũng không phải là cách gọi đã biết, nên nội dung các cột đó không \
        được đọc. Với những cột như `Ghi chú` thì điều này là đúng.

        Nếu cần đọc một cột, hãy đặt tiêu đề bằng tên dữ kiện: `degree_level`, `major_code`, hoặc tên dữ kiện mà bộ tiêu chí \
        khai báo. Cột `Chức vụ Đảng` chỉ được dùng khi không có cột nào khác ghi chức vụ.
        """))

  package static let duplicateColumns = Diagnostic.Kind(
    "R0203", .error,
    Phrase(
      en: "columns {firstNumber} `{first}` and {secondNumber} `{second}` both give `{fact}`",
      vi: "cột {firstNumber} `{first}` và cột {secondNumber} `{second}` cùng ghi `{fact}`"),
    page: Phrase(
      en: """
        Two columns mean the same fact, and it cannot be told which one counts.

          person_id,Họ và tên,Full name        both are the name

        Rename the column that should not be read, for example to `Ghi chú`. Where a row gives a second degree, post, \
        title or job, number its columns: `degree_level_2`, `major_name_2`, or `Trình độ (2)`, `Ngành (2)`.
        """,
      vi: """
        Hai cột có cùng ý nghĩa nên không xác định được phải lấy cột nào.

          person_id,Họ và tên,Full name        cả hai đều là họ tên

        Hãy đổi tiêu đề của cột không cần đọc, ví dụ thành `Ghi chú`. Nếu dòng ghi thêm bằng cấp, chức vụ, ngạch hoặc \
        công việc thứ hai, hãy đánh số các cột đó: `degree_level_2`, `major_name_2`, hoặc `Trình độ (2)`, `Ngành (2)`.
        """))

  package static let ambiguousHeading = Diagnostic.Kind(
    "R0204", .error,
    Phrase(
      en: "the heading `{heading}` may mean {choices}",
      vi: "tiêu đề `{heading}` có thể hiểu là {choices}"),
    page: Phrase(
      en: """
        A heading such as `Chuyên môn` or `Từ ngày` has several meanings, and the other columns do not tell which one is \
        meant. It is not guessed, because a major read as a degree changes verdicts.

        Give the column one of the names in the message as its heading.
        """,
      vi: """
        Những tiêu đề như `Chuyên môn` hay `Từ ngày` có nhiều nghĩa, và các cột khác không cho biết nghĩa nào là đúng. Hệ \
        thống không đoán, vì nếu hiểu ngành đào tạo thành trình độ thì kết luận sẽ thay đổi.

        Hãy đặt tiêu đề của cột bằng một trong các tên nêu trong thông báo.
        """))

  package static let missingColumn = Diagnostic.Kind(
    "R0205", .error,
    Phrase(
      en: "no column gives {what}; the columns are {columns}",
      vi: "không có cột nào ghi {what}; các cột hiện có là {columns}"),
    page: Phrase(
      en: """
        A table of people needs a column for the id or the name of the person and one for the unit; a table of units \
        needs the id or the name of the unit; tables of degrees, employment and titles need the id of the person. \
        Without them nobody would be counted, and nothing could be found wanting.

        Add the column, or give it a heading that is known: `person_id`, `full_name`, `unit_id`, `unit_name`, \
        `Số hiệu`, `Họ và tên`, `Mã đơn vị`, `Đơn vị`.
        """,
      vi: """
        Bảng cán bộ phải có cột mã hoặc họ tên cán bộ và cột đơn vị; bảng đơn vị phải có mã hoặc tên đơn vị; bảng bằng \
        cấp, quá trình công tác, ngạch phải có mã cán bộ. Thiếu các cột này thì không ai được tính, và sẽ không phát hiện \
        được điều gì còn thiếu.

        Hãy bổ sung cột, hoặc đặt tiêu đề đã biết: `person_id`, `full_name`, `unit_id`, `unit_name`, `Số hiệu`, \
        `Họ và tên`, `Mã đơn vị`, `Đơn vị`.
        """))

  package static let noHeader = Diagnostic.Kind(
    "R0206", .error,
    Phrase(
      en: "none of the first {count} rows is a header with known headings",
      vi: "trong {count} dòng đầu không có dòng tiêu đề nào nhận ra được"),
    page: Phrase(
      en: """
        The header may stand below a title, within the first 20 rows. It is found by its headings, such as `person_id`, \
        `Họ và tên`, `Đơn vị`, `Chức vụ`. Here no row has one of them: the header is missing, or its words are others.

        Add a header, or give its columns the names of the language.
        """,
      vi: """
        Dòng tiêu đề có thể đứng dưới phần tên bảng, trong 20 dòng đầu. Dòng này được nhận ra theo các tiêu đề như \
        `person_id`, `Họ và tên`, `Đơn vị`, `Chức vụ`. Ở đây không dòng nào có các tiêu đề đó: tệp thiếu dòng tiêu đề, hoặc \
        dùng từ khác.

        Hãy thêm dòng tiêu đề, hoặc đặt tên chuẩn cho các cột.
        """))

  package static let titleRowsSkipped = Diagnostic.Kind(
    "R0207", .note,
    Phrase(
      en: "the header is row {header}; what stands above it was skipped (rows: {count})",
      vi: "dòng tiêu đề là dòng {header}; đã bỏ qua {count} dòng phía trên"),
    page: Phrase(
      en: """
        Printed lists begin with the name of the office and a title. The row with most known headings among the first 20 \
        is the header, and what stands above it is no data. The rows are counted as skipped.
        """,
      vi: """
        Danh sách in thường có tên cơ quan và tên bảng ở đầu. Trong 20 dòng đầu, dòng có nhiều tiêu đề nhận ra được nhất là \
        dòng tiêu đề; phần phía trên không phải là dữ liệu và được tính là bỏ qua.
        """))

  package static let headersSkipped = Diagnostic.Kind(
    "R0208", .note,
    Phrase(
      en: "rows that repeat the header or number the columns were skipped: {rows}",
      vi: "đã bỏ qua các dòng lặp lại tiêu đề hoặc đánh số cột: {rows}"),
    page: Phrase(
      en: """
        A list printed on several pages repeats its header on each, and often has a row with the numbers 1, 2, 3, … of \
        its columns. Such rows are no people. They are counted as skipped.
        """,
      vi: """
        Danh sách in nhiều trang thường lặp lại dòng tiêu đề ở mỗi trang, và hay có dòng ghi số cột 1, 2, 3, … Các dòng này \
        không phải là cán bộ và được tính là bỏ qua.
        """))

  package static let closingRowsSkipped = Diagnostic.Kind(
    "R0209", .note,
    Phrase(
      en: "rows of totals, notes or signatures were skipped: {rows}",
      vi: "đã bỏ qua các dòng cộng, ghi chú hoặc phần ký tên: {rows}"),
    page: Phrase(
      en: """
        Under a list stand a total (`Tổng cộng: 25 người`), notes (`Ghi chú: …`) and signatures (`NGƯỜI LẬP BIỂU`, \
        `GIÁM ĐỐC`, and the names under them). A row is taken for one of them only if it has no id of a person or unit \
        and all its words say so.

        If a row with a person is among them, give that row an id and its unit.
        """,
      vi: """
        Cuối danh sách thường có dòng cộng (`Tổng cộng: 25 người`), dòng ghi chú (`Ghi chú: …`) và phần ký (`NGƯỜI LẬP \
        BIỂU`, `GIÁM ĐỐC`, kèm họ tên bên dưới). Một dòng chỉ được coi như vậy khi không có mã cán bộ hoặc mã đơn vị và \
        toàn bộ chữ trên dòng đều cho thấy điều đó.

        Nếu trong số này có dòng ghi cán bộ, hãy bổ sung mã cán bộ và đơn vị cho dòng đó.
        """))

  package static let noDataRows = Diagnostic.Kind(
    "R0210", .error,
    Phrase(en: "the table has a header but no data", vi: "bảng có tiêu đề nhưng không có dữ liệu"),
    page: Phrase(
      en: """
        No row below the header holds data, so there is nobody to count, and every requirement would seem to be kept. \
        Check that the export was finished and that no filter was set. For tables of degrees, employment and titles this \
        is a warning: these lists are then not known of anybody.
        """,
      vi: """
        Dưới dòng tiêu đề không có dòng dữ liệu nào, nên không có ai để tính và mọi yêu cầu sẽ có vẻ đều đạt. Hãy kiểm tra \
        việc xuất dữ liệu đã xong chưa và có đang bật bộ lọc không. Với bảng bằng cấp, quá trình công tác, ngạch thì đây là \
        cảnh báo: khi đó các danh sách này được coi là chưa biết đối với mọi người.
        """))

  package static let noUsableRows = Diagnostic.Kind(
    "R0211", .error,
    Phrase(
      en: "no row gives a person, as all were rejected",
      vi: "không có dòng nào ghi được cán bộ, vì tất cả đều bị loại"),
    page: Phrase(
      en: """
        Every row was rejected, each for a reason that is reported with it. Without people nothing can be decided. \
        Correct the rows and run the check again.
        """,
      vi: """
        Mọi dòng đều bị loại, lý do được nêu ở từng dòng. Không có cán bộ thì không thể kết luận. Hãy sửa các dòng rồi \
        kiểm tra lại.
        """))

  package static let dateOrderProved = Diagnostic.Kind(
    "R0212", .note,
    Phrase(
      en: "dates such as `{value}` are read with {order}, here {date}, as other rows prove",
      vi:
        "các ngày viết như `{value}` được đọc theo thứ tự {order}, ở đây là {date}, theo các dòng khác"
    ),
    page: Phrase(
      en: """
        `05/03/1975` may be 5 March or May 3. Where another row has a day above 12, such as `25/03/1975`, and none \
        contradicts it, the order is the same for all dates of this fact. Otherwise such dates stay unknown.

        Write `1975-03-05` to be independent of it.
        """,
      vi: """
        `05/03/1975` có thể là ngày 5 tháng 3 hoặc ngày 3 tháng 5. Nếu có dòng khác ghi ngày lớn hơn 12, ví dụ `25/03/1975`, \
        và không dòng nào trái lại, thì thứ tự đó dùng cho mọi ngày của dữ kiện này. Nếu không, các ngày như vậy được coi \
        là chưa biết.

        Nên viết `1975-03-05` để không phụ thuộc vào cách suy ra này.
        """))

  package static let decimalComma = Diagnostic.Kind(
    "R0213", .note,
    Phrase(
      en: "numbers of {fact} are read with a decimal comma",
      vi: "các số ở {fact} được đọc với dấu phẩy trước phần thập phân"),
    page: Phrase(
      en: """
        A number such as `4,5` or `1.234,5` shows that the comma stands before the decimals. `1.234` alone may be a thousand \
        or one and a little; it is read only if the other numbers of the same fact agree on one style, and is unknown \
        otherwise.
        """,
      vi: """
        Số viết như `4,5` hay `1.234,5` cho thấy dấu phẩy đứng trước phần thập phân. Riêng `1.234` có thể là một nghìn hai \
        trăm ba mươi tư hoặc một phẩy hai; số này chỉ được đọc khi các số khác của cùng dữ kiện thống nhất một cách viết, nếu \
        không thì được coi là chưa biết.
        """))

  package static let missingMarkers = Diagnostic.Kind(
    "R0214", .note,
    Phrase(
      en: "these cells stand for missing data: {markers}",
      vi: "các ô sau được hiểu là thiếu dữ liệu: {markers}"),
    page: Phrase(
      en: """
        Besides the empty cell, `-`, `?`, `N/A`, `NULL`, `chưa rõ`, `không rõ` and a few others say that a fact is not \
        known. The note counts them. `0` and `không` are values, not markers: `không` as the first cell of a degree says \
        that there is none.
        """,
      vi: """
        Ngoài ô trống, các ký hiệu `-`, `?`, `N/A`, `NULL`, `chưa rõ`, `không rõ` và một số cách ghi khác cho biết dữ kiện chưa \
        được biết. Thông báo này cho biết số lần xuất hiện. `0` và `không` là giá trị, không phải ký hiệu thiếu dữ liệu: \
        `không` ở ô đầu tiên của phần bằng cấp nghĩa là không có bằng cấp.
        """))

  package static let derivedPersonIDs = Diagnostic.Kind(
    "R0215", .note,
    Phrase(
      en: "without a column for the id, people are told apart by unit, name and date of birth",
      vi: "không có cột mã cán bộ, nên cán bộ được phân biệt theo đơn vị, họ tên và ngày sinh"),
    page: Phrase(
      en: """
        Each person gets an id such as `p-90b1f04e7c2a5d38`, made of unit, name and date of birth; it stays the same as \
        long as these three do. Two people of one unit with the same name and date of birth, or without a date, become \
        one; one person in two units becomes two.

        Add a column `person_id` (`Số hiệu`) to be safe.
        """,
      vi: """
        Mỗi cán bộ được gán một mã như `p-90b1f04e7c2a5d38`, lập từ đơn vị, họ tên và ngày sinh; mã không đổi nếu ba dữ kiện \
        này không đổi. Hai người cùng đơn vị có cùng họ tên và ngày sinh, hoặc không ghi ngày sinh, sẽ thành một; một người \
        ở hai đơn vị sẽ thành hai.

        Để chắc chắn, hãy bổ sung cột `person_id` (`Số hiệu`).
        """))

  package static let unitNameSpellings = Diagnostic.Kind(
    "R0216", .note,
    Phrase(
      en: "these spellings are taken for the name of one unit: {names}",
      vi: "các cách viết sau được coi là tên của cùng một đơn vị: {names}"),
    page: Phrase(
      en: """
        Names of units are compared without regard to case, spaces, full stops, the place of tone marks and the choice \
        between i and y: `Sở Y tế`, `SỞ Y TẾ`. Letters and tones must be the same. One spelling is shown for all.

        If they are different units, give them ids in a column `unit_id`.
        """,
      vi: """
        Tên đơn vị được so sánh không phân biệt chữ hoa, chữ thường, dấu cách, dấu chấm, vị trí đặt dấu thanh và cách viết \
        i hay y: `Sở Y tế`, `SỞ Y TẾ`. Chữ cái và dấu thanh phải giống nhau. Một cách viết được dùng chung khi trình bày.

        Nếu đó là các đơn vị khác nhau, hãy ghi mã đơn vị ở cột `unit_id`.
        """))

  package static let unheadedColumn = Diagnostic.Kind(
    "R0217", .warning,
    Phrase(
      en: "column {number} has no heading but holds data (rows: {count}); it is not used",
      vi:
        "cột {number} không có tiêu đề nhưng có dữ liệu ở {count} dòng; cột này không được sử dụng"),
    page: Phrase(
      en: """
        What a column means is told by its heading, and this one has none. Often the header has two rows with merged \
        cells, such as `Trình độ` over `Chuyên môn` and `LLCT`, and only one of the rows was found.

        Write one heading above each column, in one row.
        """,
      vi: """
        Ý nghĩa của cột được xác định theo tiêu đề, nhưng cột này không có. Thường là do phần tiêu đề có hai dòng với ô gộp, \
        ví dụ `Trình độ` ở trên `Chuyên môn` và `LLCT`, mà chỉ một dòng được nhận ra.

        Hãy ghi một tiêu đề cho mỗi cột, trên cùng một dòng.
        """))
}

/// Ways out, and parts of messages.
extension Phrase {
  package static let numberRepeatedColumns = Phrase(
    en: "number the columns of a further one: `{name}`",
    vi: "nếu là mục tiếp theo, hãy đánh số cột: `{name}`")
  package static let renameColumn = Phrase(
    en: "give the column one of these names as its heading",
    vi: "hãy đặt tiêu đề của cột bằng một trong các tên này")
  package static let nameColumn = Phrase(
    en: "write a heading above the column", vi: "hãy ghi tiêu đề cho cột")
  package static let columnMayBe = Phrase(
    en: "`{heading}`: did you mean `{name}`?", vi: "`{heading}`: có phải muốn viết `{name}`?")
  package static let unitOfPeople = Phrase(
    en: "the unit of the people", vi: "đơn vị của cán bộ")
  package static let unitOrPersonID = Phrase(
    en: "the unit or the id of the people", vi: "đơn vị hoặc mã của cán bộ")
  package static let personIDOrName = Phrase(
    en: "the id or the name of a person", vi: "mã hoặc họ tên cán bộ")
  package static let nameUnitColumn = Phrase(
    en: "name the column of the unit `unit_id`, `unit_name` or `Đơn vị`",
    vi: "hãy đặt tiêu đề cột đơn vị là `unit_id`, `unit_name` hoặc `Đơn vị`")
  package static let namePersonColumn = Phrase(
    en: "name the column of the person `person_id`, `full_name` or `Họ và tên`",
    vi: "hãy đặt tiêu đề cột cán bộ là `person_id`, `full_name` hoặc `Họ và tên`")
  package static let separatedOtherwise = Phrase(
    en:
      "headings are found where `{other}` separates the cells, not `{delimiter}`: say `--delimiter {option}`",
    vi:
      "có tiêu đề nhận ra được nếu tách ô bằng `{other}` thay cho `{delimiter}`: hãy ghi `--delimiter {option}`"
  )
  package static let separatedByBar = Phrase(
    en:
      "the cells are separated by `{other}`: put a line `sep={other}` above the header, or save the table with commas",
    vi:
      "các ô được tách bằng `{other}`: hãy thêm dòng `sep={other}` phía trên dòng tiêu đề, hoặc lưu bảng với dấu phẩy"
  )
  package static let writeHeader = Phrase(
    en: "write a header above the rows, such as `{example}`",
    vi: "hãy ghi dòng tiêu đề phía trên các dòng dữ liệu, ví dụ `{example}`")
  package static let dayFirst = Phrase(en: "the day first", vi: "ngày trước, tháng sau")
  package static let monthFirst = Phrase(en: "the month first", vi: "tháng trước, ngày sau")
}
