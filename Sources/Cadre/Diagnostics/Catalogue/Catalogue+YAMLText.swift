/// Characters and encodings of YAML files.
extension Diagnostic.Kind {
  static let yamlText: [Diagnostic.Kind] = [
    .wideText, .brokenWideText, .oddSpace, .convertedText, .notUTF8, .forbiddenCharacter,
    .invisibleCharacter, .lookalikeLetter, .oddIndentation, .emptyFile, .notYAML, .surrogateBytes,
    .surrogateEscape,
  ]

  package static let wideText = Diagnostic.Kind(
    "Y0116", .error,
    Phrase(
      en: "the file is probably in {encoding}, not in UTF-8",
      vi: "tệp có lẽ dùng bảng mã {encoding}, không phải UTF-8"),
    page: Phrase(
      en: """
        Every second byte of the file, or three in four, are zero: so looks UTF-16 or UTF-32 without
        the byte order mark that would say which.

        Convert the file to UTF-8, look at it, and check it again.
        """,
      vi: """
        Cứ hai byte thì một byte, hoặc cứ bốn byte thì ba byte, bằng không: UTF-16 hoặc UTF-32 thiếu
        dấu thứ tự byte có dạng như vậy.

        Hãy chuyển tệp sang UTF-8, mở ra xem lại rồi kiểm tra lần nữa.
        """))

  package static let brokenWideText = Diagnostic.Kind(
    "Y0117", .error,
    Phrase(
      en: "the file begins as {encoding} but is damaged",
      vi: "tệp mở đầu theo bảng mã {encoding} nhưng bị hỏng"),
    page: Phrase(
      en: """
        The byte order mark at the beginning says UTF-16 or UTF-32, but the file ends within a
        character or holds half of a pair of surrogates. It was probably cut off or put together from
        two files.

        Make the file again from its origin and save it as UTF-8.
        """,
      vi: """
        Dấu thứ tự byte ở đầu tệp cho biết đây là UTF-16 hoặc UTF-32, nhưng tệp kết thúc giữa một ký
        tự hoặc chứa một nửa cặp thay thế (surrogate). Có lẽ tệp bị cắt cụt hoặc được ghép từ hai tệp.

        Hãy xuất lại tệp từ nguồn và lưu dưới dạng UTF-8.
        """))

  package static let oddSpace = Diagnostic.Kind(
    "Y0118", .error,
    Phrase(
      en: "{character} is not a usual space",
      vi: "{character} không phải dấu cách thường"),
    page: Phrase(
      en: """
        A key or a name holds a no-break space (U+00A0) or another character that only looks like a
        space. It is then another key or name than it seems.

        They come from word processors and web pages. Replace it by a usual space, or delete it.
        """,
      vi: """
        Một khóa hoặc tên chứa dấu cách không ngắt (U+00A0) hay ký tự khác chỉ trông giống dấu cách.
        Khi đó nó không phải là khóa hay tên như ta nhìn thấy.

        Ký tự này thường đến từ phần mềm soạn thảo văn bản và trang web. Hãy thay bằng dấu cách thường
        hoặc xóa đi.
        """))

  package static let convertedText = Diagnostic.Kind(
    "Y0122", .note,
    Phrase(
      en: "the file is in {encoding} and was converted to UTF-8",
      vi: "tệp dùng bảng mã {encoding} và đã được chuyển sang UTF-8"),
    page: Phrase(
      en: """
        The file begins with a byte order mark that says it is UTF-16 or UTF-32, as some Windows
        programs save "Unicode text". Nothing is lost by reading it so.

        Save it as UTF-8 to be rid of this note and to let other programs read it.
        """,
      vi: """
        Tệp bắt đầu bằng dấu thứ tự byte cho biết đây là UTF-16 hoặc UTF-32, như một số chương trình
        Windows lưu "Unicode text". Đọc như vậy không mất dữ liệu.

        Hãy lưu tệp dưới dạng UTF-8 để không còn ghi chú này và để chương trình khác đọc được.
        """))

  package static let notUTF8 = Diagnostic.Kind(
    "Y0123", .error,
    Phrase(
      en: "byte {byte} is not UTF-8; the file is probably in {encoding}",
      vi: "byte {byte} không thuộc UTF-8; tệp có lẽ dùng bảng mã {encoding}"),
    page: Phrase(
      en: """
        Cadre reads text in UTF-8. In another encoding the same bytes mean other letters, so reading
        on would turn names and keys into nonsense.

        The encoding in the message is a guess from the letters of the file: TCVN3 and VNI come from
        old Vietnamese fonts (.VnTime, VNI-Times), Windows-1258 and Windows-1252 from old Windows
        programs.

        Convert the file, look at it, and check it again.
        """,
      vi: """
        Cadre đọc văn bản UTF-8. Ở bảng mã khác, cùng những byte đó là chữ khác, nên nếu đọc tiếp thì
        tên và khóa sẽ thành chữ vô nghĩa.

        Bảng mã trong thông báo là phỏng đoán từ các chữ trong tệp: TCVN3 và VNI đi cùng phông chữ cũ
        (.VnTime, VNI-Times), Windows-1258 và Windows-1252 đi cùng chương trình Windows cũ.

        Hãy chuyển mã tệp, mở ra xem lại rồi kiểm tra lần nữa.
        """))

  package static let forbiddenCharacter = Diagnostic.Kind(
    "Y0124", .error,
    Phrase(
      en: "the character {character} is not allowed",
      vi: "không được dùng ký tự {character}"),
    page: Phrase(
      en: """
        Control characters such as U+0000 cannot be seen, and some programs end a text at them. YAML
        does not allow them, not even in a comment; written with a backslash in double quotes, as
        `"\\0"` or `"\\e"`, they would still reach names and reports, so Cadre does not take them
        there either.

        They usually come from copying out of another program. Delete the character; most editors find
        it by its code.
        """,
      vi: """
        Không nhìn thấy được các ký tự điều khiển như U+0000, và có chương trình cắt văn bản tại đó.
        YAML không cho phép chúng, kể cả trong chú thích; nếu viết bằng dấu gạch chéo ngược trong dấu
        nháy kép, như `"\\0"` hay `"\\e"`, chúng vẫn lọt vào tên và báo cáo, nên Cadre cũng không nhận.

        Chúng thường lẫn vào khi chép từ chương trình khác. Hãy xóa ký tự đó; phần lớn trình soạn thảo
        tìm được theo mã.
        """))

  package static let invisibleCharacter = Diagnostic.Kind(
    "Y0125", .warning,
    Phrase(
      en: "invisible character {characters}",
      vi: "có ký tự không nhìn thấy {characters}"),
    page: Phrase(
      en: """
        Some characters have no width (U+200B, U+00AD), others change the direction of the text around
        them (U+202E). A text can then read otherwise than it is, and two equal-looking names differ.

        In a key or a name this is an error, in other text and in comments a warning. Such characters
        usually come from web pages and chat programs. Delete them.
        """,
      vi: """
        Có ký tự không có bề rộng (U+200B, U+00AD), có ký tự đổi chiều của chữ xung quanh (U+202E).
        Khi đó văn bản hiển thị khác với nội dung thật, và hai tên nhìn giống hệt nhau lại khác nhau.

        Trong khóa và tên thì đây là lỗi; trong văn bản khác và chú thích thì là cảnh báo. Những ký tự
        này thường lẫn vào khi chép từ trang web hoặc ứng dụng nhắn tin. Hãy xóa chúng.
        """))

  package static let lookalikeLetter = Diagnostic.Kind(
    "Y0126", .error,
    Phrase(
      en: "`{letter}` ({code}) in `{text}` only looks like `{usual}` ({usualCode})",
      vi: "`{letter}` ({code}) trong `{text}` chỉ giống `{usual}` ({usualCode}) về hình dạng"),
    page: Phrase(
      en: """
        Letters of other alphabets can look like ours: Cyrillic `а`, Greek `ο`, full-width `Ａ`, or the
        Icelandic `Ð` in place of the Vietnamese `Đ`. To a program they are different letters, so a
        key or a name written with one is not found.

        Type the letter again on your own keyboard, or copy the text from the help line.
        """,
      vi: """
        Chữ của bảng chữ cái khác có thể giống chữ của ta: `а` Kirin, `ο` Hy Lạp, `Ａ` toàn chiều rộng,
        hoặc `Ð` Iceland thay cho `Đ` tiếng Việt. Với chương trình, đó là những chữ khác nhau, nên
        khóa hay tên viết bằng chữ đó sẽ không được tìm thấy.

        Hãy gõ lại chữ đó bằng bàn phím của mình, hoặc chép văn bản ở dòng trợ giúp.
        """))

  package static let oddIndentation = Diagnostic.Kind(
    "Y0127", .error,
    Phrase(
      en: "{character} indents this line and is not a space",
      vi: "dòng này thụt vào bằng {character}, không phải dấu cách"),
    page: Phrase(
      en: """
        A no-break space (U+00A0) and its like look like a space, but YAML takes them for letters. At
        the beginning of a line the whole structure then becomes another one.

        They come from word processors and web pages. Replace them by usual spaces.
        """,
      vi: """
        Dấu cách không ngắt (U+00A0) và các ký tự tương tự trông như dấu cách, nhưng YAML coi chúng là
        chữ. Đứng ở đầu dòng, chúng làm thay đổi toàn bộ cấu trúc.

        Chúng thường đến từ phần mềm soạn thảo văn bản và trang web. Hãy thay bằng dấu cách thường.
        """))

  package static let emptyFile = Diagnostic.Kind(
    "Y0129", .error,
    Phrase(
      en: "nothing is written here",
      vi: "ở đây không có nội dung nào"),
    page: Phrase(
      en: """
        The file is empty, or holds only comments, `{}`, `[]` or `null`. An empty file would agree
        with everything, so it is never accepted.

        Check that this is the right file and that it was saved.
        """,
      vi: """
        Tệp trống, hoặc chỉ có chú thích, `{}`, `[]` hoặc `null`. Tệp trống thì dữ liệu nào cũng phù
        hợp, nên không bao giờ được chấp nhận.

        Hãy kiểm tra xem có đúng tệp không và tệp đã được lưu chưa.
        """))

  package static let notYAML = Diagnostic.Kind(
    "Y0130", .error,
    Phrase(
      en: "this is a file of another kind ({format}), not YAML",
      vi: "đây là tệp loại khác ({format}), không phải YAML"),
    page: Phrase(
      en: """
        The first bytes of the file are those of a workbook, an archive or a PDF, whatever its name
        ends in.

        Give Cadre the YAML file. A workbook with a staff list is read under its own name, such as
        `staff.xlsx`.
        """,
      vi: """
        Những byte đầu cho thấy đây là bảng tính, tệp nén hoặc PDF, dù tên tệp có đuôi gì.

        Hãy đưa cho Cadre tệp YAML. Bảng tính có danh sách nhân sự thì dùng đúng tên của nó, như
        `staff.xlsx`.
        """))

  package static let surrogateBytes = Diagnostic.Kind(
    "Y0160", .error,
    Phrase(
      en: "the bytes {bytes} are half of a character (a surrogate), which UTF-8 does not have",
      vi: "các byte {bytes} là một nửa ký tự (surrogate), không có trong UTF-8"),
    page: Phrase(
      en: """
        UTF-16 writes rare characters, emoji among them, as two halves. Some programs turn each half
        into three bytes of its own, which is called CESU-8 and is not UTF-8; or a program has cut a
        text between the halves. The rest of the file is UTF-8, so converting it from another
        encoding would ruin it.

        Export the file again as UTF-8, or delete the character at the place named.
        """,
      vi: """
        UTF-16 ghi những ký tự hiếm, trong đó có biểu tượng cảm xúc, thành hai nửa. Có chương trình
        đổi mỗi nửa thành ba byte riêng, gọi là CESU-8 và không phải UTF-8; hoặc văn bản bị cắt giữa
        hai nửa. Phần còn lại của tệp là UTF-8, nên chuyển từ bảng mã khác sẽ làm hỏng tệp.

        Hãy xuất lại tệp dưới dạng UTF-8, hoặc xóa ký tự ở vị trí được nêu.
        """))

  package static let surrogateEscape = Diagnostic.Kind(
    "Y0161", .error,
    Phrase(
      en: "`{text}` is half of a character (a surrogate)",
      vi: "`{text}` chỉ là một nửa ký tự (surrogate)"),
    page: Phrase(
      en: """
        JSON may write an emoji as two halves, `\\ud83d\\ude00`. YAML writes the whole character, or
        its number after `\\U` with eight digits, `\\U0001F600`. One half alone is no character.

        Write the character itself.
        """,
      vi: """
        JSON có thể ghi biểu tượng cảm xúc thành hai nửa, `\\ud83d\\ude00`. YAML ghi cả ký tự, hoặc số
        của nó sau `\\U` với tám chữ số, `\\U0001F600`. Một nửa riêng lẻ không phải là ký tự.

        Hãy viết thẳng ký tự đó.
        """))
}
