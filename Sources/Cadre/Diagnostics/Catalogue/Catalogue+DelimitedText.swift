/// Rows, cells and quotation marks of CSV files.
extension Diagnostic.Kind {
  package static let unclosedQuote = Diagnostic.Kind(
    "R0110", .error,
    Phrase(
      en: "the quotation mark opened here, in row {row}, is never closed",
      vi: "dấu ngoặc kép mở ở đây, tại dòng {row}, không được đóng lại"),
    page: Phrase(
      en: """
        A cell that begins with a quotation mark goes on to the next single quotation mark, over line breaks too.
        Here the file ends first, so everything after the opening mark would be one cell. Reading stops.

          12,"Sở Công Thương,province        the mark before the comma is missing
          12,"Sở Công Thương",province       right

        Add the closing mark, or remove the opening one.
        """,
      vi: """
        Ô bắt đầu bằng dấu ngoặc kép sẽ kéo dài đến dấu ngoặc kép đơn kế tiếp, kể cả qua dấu xuống dòng.
        Ở đây tệp kết thúc trước khi gặp dấu đóng, nên toàn bộ phần sau sẽ thành một ô. Việc đọc dừng lại.

          12,"Sở Công Thương,province        thiếu dấu đóng trước dấu phẩy
          12,"Sở Công Thương",province       đúng

        Hãy thêm dấu đóng, hoặc bỏ dấu mở.
        """))

  package static let quoteInsideCell = Diagnostic.Kind(
    "R0111", .error,
    Phrase(
      en: "quotation mark inside an unquoted cell of row {row}",
      vi: "có dấu ngoặc kép ở giữa ô không được bao bằng ngoặc kép, tại dòng {row}"),
    page: Phrase(
      en: #"""
        A cell that contains a quotation mark must stand in quotation marks, with the inner ones doubled (RFC 4180).
        Otherwise it cannot be told where the cell ends, so the row is rejected.

          7,Phòng "Một cửa"            rejected
          7,"Phòng ""Một cửa"""        right

        `--lenient-quotes` takes such marks as text.
        """#,
      vi: #"""
        Ô có chứa dấu ngoặc kép phải được bao bằng dấu ngoặc kép, còn dấu ở trong phải viết đôi (RFC 4180).
        Nếu không thì không xác định được ô kết thúc ở đâu, nên dòng bị loại.

          7,Phòng "Một cửa"            bị loại
          7,"Phòng ""Một cửa"""        đúng

        Tùy chọn `--lenient-quotes` coi các dấu này là chữ.
        """#))

  package static let textAfterQuote = Diagnostic.Kind(
    "R0112", .error,
    Phrase(
      en: "text after the closing quotation mark of a cell in row {row}",
      vi: "còn chữ sau dấu ngoặc kép đóng của một ô tại dòng {row}"),
    page: Phrase(
      en: #"""
        After the closing quotation mark only a delimiter or the end of the row may follow, not even a space.
        Mostly a quotation mark inside the cell was not doubled. The row is rejected.

          7,"Phòng "Một cửa""          rejected
          7,"Phòng ""Một cửa"""        right

        `--lenient-quotes` joins the text to the cell and drops spaces.
        """#,
      vi: #"""
        Sau dấu ngoặc kép đóng chỉ được là dấu phân cách hoặc hết dòng, không được có cả dấu cách.
        Thường là do dấu ngoặc kép ở trong ô chưa được viết đôi. Dòng bị loại.

          7,"Phòng "Một cửa""          bị loại
          7,"Phòng ""Một cửa"""        đúng

        Tùy chọn `--lenient-quotes` nối phần chữ đó vào ô và bỏ dấu cách.
        """#))

  package static let spaceBeforeQuote = Diagnostic.Kind(
    "R0113", .error,
    Phrase(
      en: "spaces before the quotation mark of a cell in row {row}",
      vi: "có dấu cách trước dấu ngoặc kép của một ô tại dòng {row}"),
    page: Phrase(
      en: """
        A quotation mark encloses a cell only if it is the first character of the cell. After spaces, programs
        disagree: some keep the marks as text, some drop the spaces. The row is rejected.

          7, "Phòng Tổ chức, Cán bộ"     rejected
          7,"Phòng Tổ chức, Cán bộ"      right

        `--lenient-quotes` drops the spaces.
        """,
      vi: """
        Dấu ngoặc kép chỉ bao ô khi nó là ký tự đầu tiên của ô. Nếu đứng sau dấu cách thì mỗi phần mềm hiểu một
        cách: có nơi coi là chữ, có nơi bỏ dấu cách. Dòng bị loại.

          7, "Phòng Tổ chức, Cán bộ"     bị loại
          7,"Phòng Tổ chức, Cán bộ"      đúng

        Tùy chọn `--lenient-quotes` bỏ các dấu cách đó.
        """))

  package static let lenientQuotes = Diagnostic.Kind(
    "R0114", .note,
    Phrase(
      en: "quotation marks were read leniently, from row {row} on",
      vi: "dấu ngoặc kép được đọc theo cách linh hoạt, bắt đầu từ dòng {row}"),
    page: Phrase(
      en: """
        With `--lenient-quotes`, rows that the CSV standard does not allow are read nevertheless: spaces around
        quoted cells are dropped, marks inside unquoted cells are text, text after a closing mark joins the cell.
        This is said once, at the first such row. Save the file again from a spreadsheet to be sure of its cells.
        """,
      vi: """
        Với `--lenient-quotes`, các dòng không đúng chuẩn CSV vẫn được đọc: bỏ dấu cách quanh ô có ngoặc kép,
        coi dấu ngoặc kép ở giữa ô là chữ, nối phần chữ sau dấu đóng vào ô.
        Thông báo này chỉ nêu một lần, tại dòng đầu tiên như vậy. Hãy lưu lại tệp từ bảng tính để chắc chắn các ô đúng.
        """))

  package static let raggedRow = Diagnostic.Kind(
    "R0115", .error,
    Phrase(
      en: "row {row} has {found} cells where the header has {expected}",
      vi: "dòng {row} có {found} ô, trong khi dòng tiêu đề có {expected} ô"),
    page: Phrase(
      en: """
        A row with too few or too many cells cannot be matched to the headings: a value would land in a wrong column.
        The row is rejected and counted; the other rows are read. A row without any value is only a blank row.

          unit_id,unit_name,unit_level
          12,Sở Tài nguyên, Môi trường,province       four cells
          12,"Sở Tài nguyên, Môi trường",province     right

        Put a value that contains the delimiter in quotation marks; write empty cells as nothing between delimiters.
        """,
      vi: """
        Dòng thừa hoặc thiếu ô thì không khớp được với các tiêu đề: giá trị sẽ rơi vào sai cột.
        Dòng đó bị loại và được đếm; các dòng khác vẫn được đọc. Dòng không có giá trị nào chỉ là dòng trống.

          unit_id,unit_name,unit_level
          12,Sở Tài nguyên, Môi trường,province       bốn ô
          12,"Sở Tài nguyên, Môi trường",province     đúng

        Giá trị có chứa dấu phân cách phải đặt trong ngoặc kép; ô trống thì giữ nguyên dấu phân cách ở hai bên.
        """))
}

/// The delimiter and the limits.
extension Diagnostic.Kind {
  package static let ambiguousDelimiter = Diagnostic.Kind(
    "R0120", .error,
    Phrase(
      en: "it cannot be told which of {candidates} separates the columns",
      vi: "không xác định được dấu nào trong các dấu {candidates} phân cách các cột"),
    page: Phrase(
      en: """
        The delimiter is found from the first rows: the one that divides the header and the rows below it evenly.
        Here several do so equally well, and each would give other columns.

          name,rank;code
          Nguyễn Văn A,1;0613

        State it: write `sep=;` (or `sep=,`) as the first line of the file, which Excel obeys as well.
        """,
      vi: """
        Dấu phân cách được nhận ra từ các dòng đầu: là dấu chia đều dòng tiêu đề và các dòng bên dưới.
        Ở đây có nhiều dấu chia đều như nhau, mỗi dấu cho ra các cột khác nhau.

          name,rank;code
          Nguyễn Văn A,1;0613

        Hãy nêu rõ: viết `sep=;` (hoặc `sep=,`) ở dòng đầu tiên của tệp; Excel cũng hiểu dòng này.
        """))

  package static let delimiterDetected = Diagnostic.Kind(
    "R0121", .note,
    Phrase(
      en: "the columns are separated by `{delimiter}`, as the first rows show",
      vi: "các cột được phân cách bằng `{delimiter}`, theo các dòng đầu của tệp"),
    page: Phrase(
      en: """
        The file does not use the comma, the usual delimiter of CSV. Excel writes `;` where the comma is the decimal
        sign, as in Vietnam, and a tab in “Unicode text”. The delimiter was found from the first rows.
        To state it instead, write `sep=;` as the first line of the file.
        """,
      vi: """
        Tệp không dùng dấu phẩy, là dấu phân cách thông thường của CSV. Excel ghi dấu `;` ở nơi dùng dấu phẩy cho
        phần thập phân, như ở Việt Nam, và ghi dấu tab trong tệp “Unicode text”. Dấu này được nhận ra từ các dòng đầu.
        Muốn nêu rõ thì viết `sep=;` ở dòng đầu tiên của tệp.
        """))

  package static let unknownSeparator = Diagnostic.Kind(
    "R0122", .error,
    Phrase(
      en: "`{text}` cannot separate columns",
      vi: "không thể dùng `{text}` để phân cách các cột"),
    page: Phrase(
      en: """
        The first line of the file begins with `sep=` and states the delimiter for the rows below, as Excel does.
        One of these must follow: a comma, a semicolon, a tab or a bar.

          sep=;
        """,
      vi: """
        Dòng đầu của tệp bắt đầu bằng `sep=` để nêu dấu phân cách cho các dòng bên dưới, như Excel vẫn làm.
        Sau đó phải là một trong các dấu: dấu phẩy, dấu chấm phẩy, dấu tab hoặc dấu gạch đứng.

          sep=;
        """))

  package static let tableTooLarge = Diagnostic.Kind(
    "R0123", .error,
    Phrase(
      en: "the file has {size} bytes; the limit is {limit}",
      vi: "tệp có {size} byte, vượt giới hạn {limit} byte"),
    page: Phrase(
      en: """
        Files are limited in size so that one file cannot exhaust the memory. Divide the file by units, or remove
        columns that are not needed.
        """,
      vi: """
        Kích thước tệp được giới hạn để một tệp không chiếm hết bộ nhớ. Hãy tách tệp theo đơn vị, hoặc bỏ các cột
        không cần thiết.
        """))

  package static let tooManyColumns = Diagnostic.Kind(
    "R0124", .error,
    Phrase(
      en: "row {row} has more than {limit} cells",
      vi: "dòng {row} có nhiều hơn {limit} ô"),
    page: Phrase(
      en: """
        No roster has so many columns. Mostly the line breaks are missing, or the delimiter is another one.
        Reading stops at this row.
        """,
      vi: """
        Không có danh sách nào nhiều cột đến vậy. Thường là do tệp thiếu dấu xuống dòng, hoặc dấu phân cách là dấu khác.
        Việc đọc dừng lại ở dòng này.
        """))

  package static let cellTooLong = Diagnostic.Kind(
    "R0125", .error,
    Phrase(
      en: "a cell of row {row} is longer than {limit} bytes",
      vi: "một ô của dòng {row} dài hơn {limit} byte"),
    page: Phrase(
      en: """
        A cell so long is hardly a value. Mostly a quotation mark opens here and is not closed, so that the rows below
        become one cell. Reading stops.
        """,
      vi: """
        Ô dài như vậy khó có thể là một giá trị. Thường là do dấu ngoặc kép mở ở đây mà không đóng, nên các dòng bên
        dưới thành một ô. Việc đọc dừng lại.
        """))

  /// Every diagnostic about delimited text.
  package static let delimitedText: [Diagnostic.Kind] = [
    .notDelimitedText, .emptyTable, .tableNotUTF8, .tableEncodingUnreadable, .tableDecodedUTF16,
    .brokenUTF16Table,
    .nulInTable, .tableEncodedTwice, .tableInLegacyFont, .lostAccents,
    .unclosedQuote, .quoteInsideCell, .textAfterQuote, .spaceBeforeQuote, .lenientQuotes,
    .raggedRow,
    .ambiguousDelimiter, .delimiterDetected, .unknownSeparator,
    .tableTooLarge, .tooManyColumns, .cellTooLong,
  ]
}

/// Ways out.
extension Phrase {
  package static let closeTableQuote = Phrase(
    en: "close the quotation mark where the cell ends", vi: "hãy đóng ngoặc kép ở cuối ô")
  package static let doubleQuotes = Phrase(
    en: "put the whole cell in quotation marks and double those inside it",
    vi: "hãy đặt cả ô trong ngoặc kép và viết đôi các dấu ngoặc kép bên trong")
  package static let removeSpaces = Phrase(
    en: "remove the spaces before the quotation mark", vi: "hãy bỏ dấu cách trước dấu ngoặc kép")
  package static let quoteDelimiters = Phrase(
    en: "put a value that contains `{delimiter}` in quotation marks",
    vi: "giá trị có chứa `{delimiter}` phải đặt trong ngoặc kép")
  package static let keepEmptyCells = Phrase(
    en: "write every empty cell too, with `{delimiter}` beside it",
    vi: "ô trống cũng phải được ghi, kèm dấu `{delimiter}` bên cạnh")
  package static let stateDelimiter = Phrase(
    en: "to state it, write `sep={delimiter}` as the first line",
    vi: "để nêu rõ, viết `sep={delimiter}` ở dòng đầu tiên")
  package static let statableDelimiters = Phrase(
    en: "allowed are a comma, a semicolon, a tab and a bar",
    vi: "được dùng dấu phẩy, dấu chấm phẩy, dấu tab và dấu gạch đứng")
}
