extension Diagnostic.Kind {
  /// Every kind of problem with the form of a YAML file.
  package static let yaml: [Diagnostic.Kind] =
    yamlText + yamlSubset + yamlLimits + yamlKeys + yamlSyntax
}

/// Ways out of problems of YAML files.
extension Phrase {
  package static let spacesForTab = Phrase(
    en: "replace each tab by 2 spaces",
    vi: "hãy thay mỗi ký tự tab bằng 2 dấu cách")
  package static let keepOneKey = Phrase(
    en: "keep one of the two",
    vi: "hãy giữ lại một trong hai")
  package static let writeValuesOut = Phrase(
    en: "write the values out where they are used",
    vi: "hãy viết đầy đủ các giá trị ở nơi dùng đến")
  package static let deleteTag = Phrase(
    en: "delete the tag; put the text in quotes if it begins with `!`",
    vi: "hãy xóa thẻ; nếu văn bản bắt đầu bằng `!` thì đặt trong dấu nháy")
  package static let deleteLine = Phrase(
    en: "delete this line",
    vi: "hãy xóa dòng này")
  package static let deleteCharacter = Phrase(
    en: "delete the character",
    vi: "hãy xóa ký tự này")
  package static let deleteComma = Phrase(
    en: "delete the comma, or write the item that is missing",
    vi: "hãy xóa dấu phẩy, hoặc viết mục còn thiếu")
  package static let usualSpace = Phrase(
    en: "replace it by a usual space, or delete it",
    vi: "hãy thay bằng dấu cách thường, hoặc xóa đi")
  package static let oneFileEach = Phrase(
    en: "put each document into a file of its own",
    vi: "hãy tách mỗi tài liệu thành một tệp riêng")
  package static let quoteOneItem = Phrase(
    en: "if it is one item, put it in quotes",
    vi: "nếu đây là một mục thì hãy đặt trong dấu nháy")
  package static let quoteWhole = Phrase(
    en: "put the whole text in quotes",
    vi: "hãy đặt toàn bộ văn bản trong dấu nháy")
  package static let closeQuote = Phrase(
    en:
      "write the same quote at the end of the text; within single quotes an apostrophe is written twice",
    vi:
      "hãy viết cùng loại dấu nháy ở cuối văn bản; trong dấu nháy đơn, dấu phẩy trên được viết hai lần"
  )
  package static let doubleBackslash = Phrase(
    en: "write the backslash twice, or use single quotes",
    vi: "hãy viết dấu gạch chéo ngược hai lần, hoặc dùng dấu nháy đơn")
  package static let blockText = Phrase(
    en: "write the text on the next lines, indented",
    vi: "hãy viết văn bản ở các dòng sau và thụt vào")
  package static let ownLine = Phrase(
    en: "write the item on the next line, or the list in brackets",
    vi: "hãy viết mục này ở dòng sau, hoặc viết danh sách trong ngoặc vuông")
  package static let colonSpace = Phrase(
    en: "write a space after the colon, or put the text in quotes",
    vi: "hãy viết dấu cách sau dấu hai chấm, hoặc đặt văn bản trong dấu nháy")
  package static let dashSpace = Phrase(
    en: "write a space after the dash",
    vi: "hãy viết dấu cách sau dấu gạch ngang")
  package static let columnAbove = Phrase(
    en: "the line above begins in column {column}",
    vi: "dòng trên bắt đầu ở cột {column}")
  package static let unicodeForms = Phrase(
    en:
      "they look the same, but their accented letters are stored in different Unicode forms; keep one",
    vi:
      "hai khóa nhìn giống nhau nhưng chữ có dấu được lưu theo hai dạng Unicode khác nhau; hãy giữ lại một"
  )
  package static let openedHere = Phrase(
    en: "opened here",
    vi: "mở ở đây")
  package static let closeBrackets = Phrase(
    en: "close the brackets that are left open; this limit, `{limit}`, is fixed",
    vi: "hãy đóng các dấu ngoặc còn mở; giới hạn này, `{limit}`, là cố định")
  package static let endText = Phrase(
    en: "end the text where it should end, or shorten it; this limit, `{limit}`, is fixed",
    vi: "hãy kết thúc văn bản đúng chỗ hoặc rút ngắn; giới hạn này, `{limit}`, là cố định")
  package static let moveCodes = Phrase(
    en:
      "put long code lists into a CSV file, people into a roster; this limit, `{limit}`, is fixed",
    vi:
      "hãy đưa bảng mã dài vào tệp CSV, đưa cán bộ vào danh sách; giới hạn này, `{limit}`, là cố định"
  )
  package static let solveFirst = Phrase(
    en: "solve the first problems and check again; this limit, `{limit}`, is fixed",
    vi: "hãy xử lý những vấn đề đầu tiên rồi kiểm tra lại; giới hạn này, `{limit}`, là cố định")
  package static let splitFile = Phrase(
    en: "check that it is the right file, and split it; this limit, `{limit}`, is fixed",
    vi:
      "hãy kiểm tra xem có đúng tệp không, rồi chia thành nhiều tệp; giới hạn này, `{limit}`, là cố định"
  )
  package static let saveAsYAML = Phrase(
    en: "give the YAML file, or export the content as YAML",
    vi: "hãy đưa tệp YAML, hoặc xuất nội dung ra YAML")
  package static let saveAsUTF8 = Phrase(
    en: "save the file as UTF-8",
    vi: "hãy lưu tệp dưới dạng UTF-8")
  package static let exportAsUTF8 = Phrase(
    en: "export the file again as UTF-8, or delete this character",
    vi: "hãy xuất lại tệp dưới dạng UTF-8, hoặc xóa ký tự này")
  package static let writeCharacter = Phrase(
    en: "write the character itself", vi: "hãy viết thẳng ký tự đó")
  package static let convertWithIconv = Phrase(
    en: "convert it: `iconv -f {encoding} -t UTF-8 \"{file}\" > utf8.yaml`",
    vi: "hãy chuyển mã: `iconv -f {encoding} -t UTF-8 \"{file}\" > utf8.yaml`")
  package static let convertWithUniKey = Phrase(
    en: "convert it from {encoding} to Unicode with UniKey (Ctrl+Shift+F6) or a like tool",
    vi: "hãy chuyển từ {encoding} sang Unicode bằng UniKey (Ctrl+Shift+F6) hoặc công cụ tương tự")
}
