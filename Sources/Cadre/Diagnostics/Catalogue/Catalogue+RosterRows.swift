/// Rows and cells of roster tables.
extension Diagnostic.Kind {
  package static let rosterRows: [Diagnostic.Kind] = [
    .rowWithoutPersonID, .rowWithoutNameOrUnit, .unitRowWithoutID, .scientificID, .scientificCode,
    .dateInCode, .ambiguousNumber, .ambiguousUnitName, .personWithoutUnit, .unknownPerson,
    .dateInID,
  ]

  package static let rowWithoutPersonID = Diagnostic.Kind(
    "R0230", .error,
    Phrase(
      en: "row {row} has no id of a person and is rejected",
      vi: "dòng {row} không có mã cán bộ nên bị loại"),
    page: Phrase(
      en: """
        The table has a column for the id of the person, but it is empty in this row, so it cannot be told whose row it \
        is. The row is counted as rejected for its unit, where it names one.

        Write the id in every row. Cells that were merged in a spreadsheet have a value only in their first row: fill \
        them down before saving as CSV.
        """,
      vi: """
        Bảng có cột mã cán bộ nhưng dòng này để trống, nên không biết dòng thuộc về ai. Dòng được tính là bị loại của đơn \
        vị, nếu dòng có ghi đơn vị.

        Hãy ghi mã ở mọi dòng. Các ô gộp trong bảng tính chỉ có giá trị ở dòng đầu: hãy điền xuống các dòng dưới trước khi \
        lưu thành CSV.
        """))

  package static let rowWithoutNameOrUnit = Diagnostic.Kind(
    "R0231", .error,
    Phrase(
      en: "row {row} has no id column, and the name or the unit is empty; it is rejected",
      vi: "bảng không có cột mã cán bộ, và dòng {row} thiếu họ tên hoặc đơn vị nên bị loại"),
    page: Phrase(
      en: """
        Without ids people are told apart by unit, name and date of birth, so the first two must stand in every row. \
        Headings between the rows (`II. VĂN PHÒNG`) and cells merged in a spreadsheet lead here.

        Fill the unit down to every row, or add a column `person_id`.
        """,
      vi: """
        Khi không có mã, cán bộ được phân biệt theo đơn vị, họ tên và ngày sinh, nên mọi dòng phải có đơn vị và họ tên. \
        Thường gặp khi có dòng tiêu đề phụ (`II. VĂN PHÒNG`) hoặc ô gộp trong bảng tính.

        Hãy điền đơn vị xuống mọi dòng, hoặc bổ sung cột `person_id`.
        """))

  package static let unitRowWithoutID = Diagnostic.Kind(
    "R0232", .error,
    Phrase(
      en: "row {row} names no unit and is rejected",
      vi: "dòng {row} không ghi đơn vị nào nên bị loại"),
    page: Phrase(
      en: """
        In a table of units each row has the id or the name of its unit. Here neither is given, or several units have \
        the name.

        Write the id of the unit in the row.
        """,
      vi: """
        Trong bảng đơn vị, mỗi dòng phải có mã hoặc tên đơn vị. Ở đây không có, hoặc có nhiều đơn vị trùng tên.

        Hãy ghi mã đơn vị vào dòng.
        """))

  package static let scientificID = Diagnostic.Kind(
    "R0233", .error,
    Phrase(
      en: "the id `{value}` is a number that a spreadsheet has shortened; row {row} is rejected",
      vi: "mã `{value}` là số đã bị bảng tính rút gọn; dòng {row} bị loại"),
    page: Phrase(
      en: """
        Excel shows a long number such as 001075012345 as `1.07501E+09` and saves it so, without the last digits. Several \
        people may then have the same id, so the row is not used.

        Format the column as Text in the original file (Format Cells, Number, Text), enter the ids again, and export anew.
        """,
      vi: """
        Excel hiển thị số dài như 001075012345 thành `1.07501E+09` và lưu như vậy, mất các chữ số cuối. Khi đó nhiều người \
        có thể trùng mã, nên dòng không được sử dụng.

        Hãy định dạng cột là Text trong tệp gốc (Format Cells, Number, Text), nhập lại mã rồi xuất lại.
        """))

  package static let scientificCode = Diagnostic.Kind(
    "R0234", .error,
    Phrase(
      en:
        "the code `{value}` is a number that a spreadsheet has shortened; it is treated as unknown",
      vi: "mã `{value}` là số đã bị bảng tính rút gọn; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        Excel took a code for a number and saved it in scientific notation, without its last digits. What the code was \
        cannot be known.

        Format the column as Text in the original file, enter the code again, and export anew.
        """,
      vi: """
        Excel hiểu mã là số và lưu dưới dạng lũy thừa, mất các chữ số cuối. Không thể biết mã ban đầu là gì.

        Hãy định dạng cột là Text trong tệp gốc, nhập lại mã rồi xuất lại.
        """))

  package static let dateInCode = Diagnostic.Kind(
    "R0235", .error,
    Phrase(
      en: "`{value}` is a date where a code is expected; it is treated as unknown",
      vi: "`{value}` là ngày tháng trong khi ô phải ghi mã; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        Spreadsheets turn what looks like a date into one: `1-2` becomes `2-Jan`. The code that stood there is lost.

        Format the column as Text in the original file, enter the code again, and export anew.
        """,
      vi: """
        Bảng tính tự đổi những gì trông giống ngày tháng: `1-2` thành `2-Jan`. Mã ban đầu đã bị mất.

        Hãy định dạng cột là Text trong tệp gốc, nhập lại mã rồi xuất lại.
        """))

  package static let dateInID = Diagnostic.Kind(
    "R0240", .error,
    Phrase(
      en: "the id `{value}` is a date that a spreadsheet has made; row {row} is rejected",
      vi: "mã `{value}` đã bị bảng tính đổi thành ngày tháng; dòng {row} bị loại"),
    page: Phrase(
      en: """
        Spreadsheets turn what looks like a date into one: the id `1-2` becomes `1-Feb` or `2-Jan`. The id that stood \
        there is lost, and the person or unit cannot be found in other tables, so the row is not used.

        Format the column as Text in the original file, enter the ids again, and export anew.
        """,
      vi: """
        Bảng tính tự đổi những gì trông giống ngày tháng: mã `1-2` thành `1-Feb` hoặc `2-Jan`. Mã ban đầu đã mất và không \
        thể tìm thấy cán bộ hay đơn vị đó trong bảng khác, nên dòng không được sử dụng.

        Hãy định dạng cột là Text trong tệp gốc, nhập lại mã rồi xuất lại.
        """))

  package static let ambiguousNumber = Diagnostic.Kind(
    "R0236", .warning,
    Phrase(
      en: "`{value}` may be {first} or {second}; the fact is treated as unknown",
      vi: "`{value}` có thể là {first} hoặc {second}; dữ kiện này được coi là chưa biết"),
    page: Phrase(
      en: """
        One sign before three digits may group thousands or begin the decimals, and no other number of the same fact \
        shows which.

        Write thousands without a sign, `1234`, and decimals with fewer or more than three digits, `1.2`.
        """,
      vi: """
        Một dấu đứng trước ba chữ số có thể là dấu phân cách hàng nghìn hoặc dấu thập phân, và không có số nào khác của cùng \
        dữ kiện cho biết là dấu gì.

        Hãy viết hàng nghìn không có dấu, `1234`, và viết phần thập phân ít hoặc nhiều hơn ba chữ số, `1.2`.
        """))

  package static let ambiguousUnitName = Diagnostic.Kind(
    "R0237", .warning,
    Phrase(
      en: "several units have the name `{name}`: {ids}; the unit is treated as unknown",
      vi: "nhiều đơn vị có tên `{name}`: {ids}; đơn vị này được coi là chưa biết"),
    page: Phrase(
      en: """
        The row names its unit by a name that several units have, such as `Văn phòng`. The person may belong to any unit \
        until this is corrected.

        Write the id of the unit in a column `unit_id`.
        """,
      vi: """
        Dòng ghi đơn vị bằng một tên mà nhiều đơn vị cùng có, ví dụ `Văn phòng`. Khi chưa sửa, cán bộ này có thể thuộc bất kỳ \
        đơn vị nào.

        Hãy ghi mã đơn vị ở cột `unit_id`.
        """))

  package static let personWithoutUnit = Diagnostic.Kind(
    "R0238", .warning,
    Phrase(
      en: "it is not known in which unit person `{id}` stands",
      vi: "chưa biết cán bộ `{id}` thuộc đơn vị nào"),
    page: Phrase(
      en: """
        A row of this person names no unit, or one that is marked as not known. The person may hold a post in any unit, \
        so verdicts that depend on it are undetermined.

        Write the unit in the row. For somebody without a post write `không` in the column of the post.
        """,
      vi: """
        Có dòng của cán bộ này không ghi đơn vị, hoặc ghi là chưa rõ. Cán bộ có thể giữ chức vụ ở bất kỳ đơn vị nào, nên các \
        kết luận phụ thuộc vào điều này là chưa xác định.

        Hãy ghi đơn vị vào dòng. Với người không giữ chức vụ, hãy ghi `không` ở cột chức vụ.
        """))

  package static let unknownPerson = Diagnostic.Kind(
    "R0239", .error,
    Phrase(
      en: "person `{id}` is not among the people; rejected rows: {count}",
      vi: "cán bộ `{id}` không có trong bảng cán bộ; số dòng bị loại: {count}"),
    page: Phrase(
      en: """
        A table of degrees, employment or titles names somebody whom no table of people has. The rows cannot be given to \
        anybody. If the id is misspelt, a degree of a real person is missing.

        Correct the id, or add the person.
        """,
      vi: """
        Bảng bằng cấp, quá trình công tác hoặc ngạch ghi một mã không có trong bảng cán bộ nào. Các dòng này không gắn được \
        với ai. Nếu mã viết sai thì một người đang thiếu bằng cấp hoặc quá trình công tác của mình.

        Hãy sửa mã, hoặc bổ sung cán bộ.
        """))
}

extension Phrase {
  package static let formatAsText = Phrase(
    en: "format the column as Text in the spreadsheet, enter the value again, and export anew",
    vi: "hãy định dạng cột là Text trong bảng tính, nhập lại giá trị rồi xuất lại")
}
