/// What kind of file it is, and how its text is encoded.
extension Diagnostic.Kind {
  package static let notDelimitedText = Diagnostic.Kind(
    "R0101", .error,
    Phrase(
      en: "the file is {what}, not delimited text", vi: "tệp này là {what}, không phải văn bản CSV"),
    page: Phrase(
      en: """
        The file is named like a CSV file, but its first bytes show that it is something else. It is told by its
        content, so renaming it does not help.
        Open it in the program that it belongs to and save it as “CSV UTF-8 (comma delimited)”.
        """,
      vi: """
        Tên tệp là tệp CSV, nhưng các byte đầu cho thấy đây là loại tệp khác. Loại tệp được nhận ra theo nội dung,
        nên đổi tên tệp không có tác dụng.
        Hãy mở tệp bằng đúng phần mềm của nó và lưu thành “CSV UTF-8 (Comma delimited)”.
        """))

  package static let emptyTable = Diagnostic.Kind(
    "R0102", .error, Phrase(en: "the file is empty", vi: "tệp không có nội dung"),
    page: Phrase(
      en: """
        The file has no row at all, not even a header. An empty file never counts as a roster in which all is well.
        Check that the export was finished and that the right file was named.
        """,
      vi: """
        Tệp không có dòng nào, kể cả dòng tiêu đề. Tệp rỗng không bao giờ được coi là danh sách đã đạt yêu cầu.
        Hãy kiểm tra việc xuất dữ liệu đã xong chưa và tên tệp đã đúng chưa.
        """))

  package static let tableNotUTF8 = Diagnostic.Kind(
    "R0103", .error,
    Phrase(
      en: "byte `{byte}` is not UTF-8; {guess}", vi: "byte `{byte}` không phải là UTF-8; {guess}"),
    page: Phrase(
      en: """
        Text is read as UTF-8. A byte that is none is never replaced by `?`, as names and codes would silently change.
        Usual causes: “CSV (comma delimited)” saved by Excel, which uses a Windows code page, or text typed in an old
        font: TCVN3 (fonts named .Vn…) or VNI (fonts named VNI-…).

          iconv -f WINDOWS-1258 -t UTF-8 roster.csv > roster-utf8.csv

        In Excel choose “CSV UTF-8 (comma delimited)”. For TCVN3 and VNI use the UniKey toolkit (Ctrl+Shift+F6).
        """,
      vi: """
        Văn bản được đọc theo UTF-8. Byte không hợp lệ không bao giờ bị thay bằng `?`, vì như vậy tên và mã sẽ bị
        thay đổi mà không ai biết. Nguyên nhân thường gặp: Excel lưu “CSV (Comma delimited)” theo bảng mã Windows,
        hoặc chữ được gõ bằng phông cũ: TCVN3 (phông .Vn…) hay VNI (phông VNI-…).

          iconv -f WINDOWS-1258 -t UTF-8 danh-sach.csv > danh-sach-utf8.csv

        Trong Excel hãy chọn “CSV UTF-8 (Comma delimited)”. Với TCVN3 và VNI, dùng bộ công cụ UniKey (Ctrl+Shift+F6).
        """))

  package static let tableEncodingUnreadable = Diagnostic.Kind(
    "R0104", .error,
    Phrase(
      en: "the text is {encoding}, which cannot be read",
      vi: "văn bản được mã hóa {encoding}, không đọc được"),
    page: Phrase(
      en: """
        UTF-8 is read, and UTF-16 if the file begins with a byte order mark, as “Unicode text” of Excel does.
        UTF-16 without that mark and UTF-32 are recognised but not read.

          iconv -f UTF-16LE -t UTF-8 roster.txt > roster.csv
        """,
      vi: """
        Chương trình đọc UTF-8, và đọc UTF-16 nếu tệp bắt đầu bằng dấu thứ tự byte (BOM), như “Unicode text” của Excel.
        UTF-16 không có dấu đó và UTF-32 thì được nhận ra nhưng không đọc.

          iconv -f UTF-16LE -t UTF-8 danh-sach.txt > danh-sach.csv
        """))

  package static let tableDecodedUTF16 = Diagnostic.Kind(
    "R0105", .note,
    Phrase(
      en: "the text was converted from {encoding}", vi: "văn bản đã được chuyển từ {encoding}"),
    page: Phrase(
      en: """
        The file begins with the byte order mark of UTF-16, as “Unicode text” of Excel does, and was converted while
        reading. Nothing is lost; lines and columns are counted in the converted text.
        """,
      vi: """
        Tệp bắt đầu bằng dấu thứ tự byte (BOM) của UTF-16, như “Unicode text” của Excel, và được chuyển mã khi đọc.
        Không mất dữ liệu nào; số dòng và số cột được tính theo văn bản đã chuyển.
        """))

  package static let brokenUTF16Table = Diagnostic.Kind(
    "R0106", .error,
    Phrase(
      en: "the {encoding} text is broken here", vi: "văn bản {encoding} bị hỏng tại đây"),
    page: Phrase(
      en: """
        Half a character stands here: an unpaired surrogate, or a single byte at the end of the file. Mostly the file
        was cut while it was copied. Export it again, best as “CSV UTF-8”.
        """,
      vi: """
        Tại đây chỉ có nửa ký tự: một mã thay thế lẻ cặp, hoặc một byte lẻ ở cuối tệp. Thường là do tệp bị cắt khi
        sao chép. Hãy xuất lại tệp, tốt nhất là “CSV UTF-8”.
        """))

  package static let nulInTable = Diagnostic.Kind(
    "R0107", .error,
    Phrase(
      en: "NUL character (U+0000), which no text contains",
      vi: "có ký tự NUL (U+0000), là ký tự không có trong văn bản"),
    page: Phrase(
      en: """
        Many programs end a text at the character NUL and would lose what follows. It shows that the file was damaged
        or is no text. Export the file again.
        """,
      vi: """
        Nhiều phần mềm coi ký tự NUL là hết văn bản và bỏ mất phần sau. Ký tự này cho thấy tệp bị hỏng hoặc không phải
        là văn bản. Hãy xuất lại tệp.
        """))

  package static let tableEncodedTwice = Diagnostic.Kind(
    "R0108", .error,
    Phrase(
      en: "the text was encoded twice: `{written}` was `{meant}`",
      vi: "văn bản bị mã hóa hai lần: `{written}` vốn là `{meant}`"),
    page: Phrase(
      en: """
        A program took UTF-8 for a Windows code page and saved it as UTF-8 again. Mostly a CSV file without a byte
        order mark was opened in Excel by a double click, and saved.

          Nguyá»…n    was    Nguyễn

        Go back to the original file. In Excel use Data > From Text/CSV and choose 65001: Unicode (UTF-8).
        """,
      vi: """
        Một phần mềm đã hiểu nhầm UTF-8 là bảng mã Windows rồi lưu lại thành UTF-8. Thường là do mở tệp CSV không có
        BOM trong Excel bằng cách nhấp đúp, rồi lưu lại.

          Nguyá»…n    vốn là    Nguyễn

        Hãy quay lại tệp gốc. Trong Excel dùng Dữ liệu > Từ Văn bản/CSV và chọn 65001: Unicode (UTF-8).
        """))

  package static let tableInLegacyFont = Diagnostic.Kind(
    "R0109", .error,
    Phrase(
      en: "the text was typed in a {encoding} font, so its letters are not Unicode",
      vi: "văn bản được gõ bằng phông {encoding}, nên chữ không phải là Unicode"),
    page: Phrase(
      en: """
        Before Unicode, Vietnamese was typed in fonts that draw accented letters in the place of other characters.
        Without that font the text reads otherwise, and no code or name in it can be recognised.

          C«ng nghÖ th«ng tin      TCVN3 (fonts named .Vn…)
          Coâng ngheä thoâng tin   VNI (fonts named VNI-…)

        Convert the cells to Unicode, for example by the UniKey toolkit (Ctrl+Shift+F6), and export again.
        """,
      vi: """
        Trước khi có Unicode, tiếng Việt được gõ bằng các phông vẽ chữ có dấu vào chỗ của ký tự khác.
        Không có phông đó thì chữ hiện ra khác đi, và không nhận ra được mã hay tên nào.

          C«ng nghÖ th«ng tin      TCVN3 (phông .Vn…)
          Coâng ngheä thoâng tin   VNI (phông VNI-…)

        Hãy chuyển các ô sang Unicode, ví dụ bằng bộ công cụ UniKey (Ctrl+Shift+F6), rồi xuất lại.
        """))

  package static let lostAccents = Diagnostic.Kind(
    "R0119", .warning,
    Phrase(
      en: "accents were lost before the file came here, as in `{word}`",
      vi: "chữ đã mất dấu từ trước, ví dụ `{word}`"),
    page: Phrase(
      en: """
        A program replaced letters that it did not know by `?` or by the replacement character U+FFFD. The letters cannot be
        restored: `C?ng ngh?` may be read by a person, but not surely by a program. Names and specialties that
        contain such characters will not be recognised.
        Export the file again from its origin as “CSV UTF-8 (comma delimited)”.
        """,
      vi: """
        Một phần mềm đã thay các chữ nó không biết bằng `?` hoặc ký tự thay thế U+FFFD. Không thể khôi phục các chữ đó:
        `C?ng ngh?` người đọc có thể đoán được, nhưng chương trình thì không chắc. Tên và chuyên ngành có ký tự
        như vậy sẽ không được nhận ra.
        Hãy xuất lại từ tệp gốc thành “CSV UTF-8 (Comma delimited)”.
        """))
}

/// Kinds of files.
extension Phrase {
  package static let excelWorkbook = Phrase(
    en: "an Excel workbook (XLSX)", vi: "sổ làm việc Excel (XLSX)")
  package static let binaryWorkbook = Phrase(
    en: "a binary Excel workbook (XLSB)", vi: "sổ làm việc Excel nhị phân (XLSB)")
  package static let oldExcelWorkbook = Phrase(
    en: "an old Office file, such as an Excel workbook (XLS)",
    vi: "tệp Office đời cũ, ví dụ sổ làm việc Excel (XLS)")
  package static let protectedWorkbook = Phrase(
    en: "an Office file protected by a password", vi: "tệp Office được bảo vệ bằng mật khẩu")
  package static let wordDocument = Phrase(
    en: "a Word document (DOCX)", vi: "văn bản Word (DOCX)")
  package static let openDocument = Phrase(
    en: "an OpenDocument file, such as a LibreOffice spreadsheet (ODS)",
    vi: "tệp OpenDocument, ví dụ bảng tính LibreOffice (ODS)")
  package static let zipArchive = Phrase(en: "a ZIP archive", vi: "tệp nén ZIP")
  package static let gzipFile = Phrase(en: "a gzip file", vi: "tệp nén gzip")
  package static let pdfDocument = Phrase(en: "a PDF document", vi: "tài liệu PDF")
  package static let htmlPage = Phrase(
    en: "a web page (HTML), as some systems export it under the name of a table",
    vi: "trang web (HTML), do một số hệ thống xuất ra dưới tên bảng tính")
  package static let xmlDocument = Phrase(en: "an XML document", vi: "tài liệu XML")
  package static let image = Phrase(en: "a picture", vi: "hình ảnh")
}

/// Ways out.
extension Phrase {
  package static let saveAsCSV = Phrase(
    en: "open it in Excel and use File > Save As > `CSV UTF-8 (Comma delimited)`",
    vi: "hãy mở bằng Excel và chọn Tệp > Lưu thành > `CSV UTF-8 (Comma delimited)`")
  package static let exportFromCalc = Phrase(
    en:
      "open it in LibreOffice and use File > Save As > `Text CSV`, character set `Unicode (UTF-8)`",
    vi: "hãy mở bằng LibreOffice và chọn Tệp > Lưu dạng > `Text CSV`, bộ ký tự `Unicode (UTF-8)`")
  package static let removePassword = Phrase(
    en: "open it in Excel with the password, remove the password, and save it as `CSV UTF-8`",
    vi: "hãy mở bằng Excel với mật khẩu, bỏ mật khẩu, rồi lưu thành `CSV UTF-8`")
  package static let unpackFirst = Phrase(
    en: "unpack it and name the file inside", vi: "hãy giải nén và chỉ định tệp ở bên trong")
  package static let askForTable = Phrase(
    en: "ask for the spreadsheet from which it was made, or type the table into one",
    vi: "hãy xin bảng tính gốc, hoặc nhập lại bảng vào một bảng tính")
  package static let saveTableAsUTF8 = Phrase(
    en: "save it from Excel as `CSV UTF-8 (Comma delimited)`",
    vi: "hãy lưu từ Excel thành `CSV UTF-8 (Comma delimited)`")
  package static let recodeTable = Phrase(
    en: "convert it: `iconv -f {encoding} -t UTF-8 \"{file}\" > utf8.csv`",
    vi: "hãy chuyển mã: `iconv -f {encoding} -t UTF-8 \"{file}\" > utf8.csv`")
  package static let recodeFont = Phrase(
    en:
      "convert the text from {encoding} to Unicode, for example by the UniKey toolkit (Ctrl+Shift+F6)",
    vi:
      "hãy chuyển văn bản từ {encoding} sang Unicode, ví dụ bằng bộ công cụ UniKey (Ctrl+Shift+F6)")
  package static let exportAgain = Phrase(
    en: "export the file again from its origin as `CSV UTF-8`",
    vi: "hãy xuất lại từ tệp gốc thành `CSV UTF-8`")
}

/// What the bytes of a file probably are.
extension Phrase {
  package static let probablyDamagedUTF8 = Phrase(
    en: "the rest is, so the file was probably damaged here",
    vi: "phần còn lại thì đúng, nên có lẽ tệp bị hỏng tại đây")
  package static let probablyTCVN3 = Phrase(
    en: "the file is probably TCVN3 (ABC), from a .Vn font",
    vi: "có lẽ tệp dùng bảng mã TCVN3 (ABC), gõ bằng phông .Vn")
  package static let probablyVNI = Phrase(
    en: "the file is probably VNI, from a VNI font",
    vi: "có lẽ tệp dùng bảng mã VNI, gõ bằng phông VNI")
  package static let probablyWindows1258 = Phrase(
    en: "the file is probably Windows-1258 (Vietnamese)",
    vi: "có lẽ tệp dùng bảng mã Windows-1258 (tiếng Việt)")
  package static let probablyWindows1252 = Phrase(
    en: "the file is probably Windows-1252 (Western European)",
    vi: "có lẽ tệp dùng bảng mã Windows-1252 (Tây Âu)")
}
