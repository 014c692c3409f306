/// The help of the command: options and their values.
extension Phrase {
  package static let dateWord = Phrase(en: "DATE", vi: "NGÀY")
  package static let nameWord = Phrase(en: "NAME", vi: "TÊN")
  package static let settingWord = Phrase(en: "NAME=VALUE", vi: "TÊN=GIÁ_TRỊ")
  package static let fileWord = Phrase(en: "FILE", vi: "TỆP")
  package static let folderWord = Phrase(en: "FOLDER", vi: "THƯ_MỤC")
  package static let numberWord = Phrase(en: "N", vi: "SỐ")
  package static let idWord = Phrase(en: "ID", vi: "MÃ")
  package static let columnsWord = Phrase(en: "COLUMNS", vi: "CỘT")
  package static let verdictsWord = Phrase(en: "VERDICTS", vi: "KẾT_LUẬN")

  // MARK: All verbs

  package static let optionLang = Phrase(
    en: "language of messages and reports; default: from the environment",
    vi: "ngôn ngữ của thông báo và báo cáo; mặc định: theo môi trường")
  package static let optionFormat = Phrase(
    en: "form of the output; default: by the ending of `--output`, else text",
    vi: "dạng kết quả; mặc định: theo đuôi tệp của `--output`, nếu không thì là text")
  package static let optionOutput = Phrase(
    en: "write to a file in place of standard output",
    vi: "ghi vào tệp thay vì đầu ra chuẩn")
  package static let optionCodelists = Phrase(
    en: "folder of code lists; default: `codelists` beside the criteria or above",
    vi: "thư mục bảng mã; mặc định: `codelists` cạnh tệp bộ tiêu chí hoặc ở cấp trên")
  package static let optionSet = Phrase(
    en: "another value of a parameter; may be repeated",
    vi: "đặt giá trị khác cho tham số; có thể lặp lại")
  package static let optionMaxErrors = Phrase(
    en: "how many problems are shown; default: 100", vi: "số lỗi được hiển thị; mặc định: 100")
  package static let optionAll = Phrase(
    en: "show everything: no list is cut short", vi: "hiển thị tất cả, không rút gọn danh sách nào")
  package static let optionHelp = Phrase(en: "show this help", vi: "hiển thị phần trợ giúp này")
  package static let optionVersion = Phrase(en: "show the version", vi: "hiển thị phiên bản")

  // MARK: Rosters

  package static let optionOn = Phrase(
    en: "day of the check, such as `2025-11-30`; default: the day of the roster, else today",
    vi:
      "ngày kiểm tra, chẳng hạn `2025-11-30`; mặc định: ngày của danh sách, nếu không có thì là hôm nay"
  )
  package static let optionStrict = Phrase(
    en: "take warnings and guesses for errors", vi: "coi cảnh báo và phỏng đoán là lỗi")
  package static let optionLenientQuotes = Phrase(
    en: "take quotation marks in the middle of a cell for what they are",
    vi: "giữ nguyên dấu ngoặc kép ở giữa một ô của bảng")
  package static let optionDelimiter = Phrase(
    en: "what separates the cells of tables; default: found out",
    vi: "dấu phân cách các ô của bảng; mặc định: tự nhận biết")

  package static let optionDateOrder = Phrase(
    en: "how to read `01/02/2025`; default: as other dates of the column prove",
    vi: "cách hiểu `01/02/2025`; mặc định: theo những ngày khác trong cột chứng minh")

  // MARK: Single verbs

  package static let optionUnit = Phrase(
    en: "only this unit and those below it; may be repeated",
    vi: "chỉ đơn vị này và các đơn vị trực thuộc; có thể lặp lại")
  package static let optionRequirement = Phrase(
    en: "only this requirement; may be repeated", vi: "chỉ yêu cầu này; có thể lặp lại")
  package static let optionFailOn = Phrase(
    en: """
      verdicts that make the exit status other than 0, separated by commas, or `none`; default: `unmet,undetermined`
      """,
    vi: """
      các kết luận khiến mã kết thúc khác 0, cách nhau bằng dấu phẩy, hoặc `none`; mặc định: `unmet,undetermined`
      """)
  package static let optionColumns = Phrase(
    en: "columns of the CSV table, separated by commas, such as `unit_id,verdict,shortfall`",
    vi: "các cột của bảng CSV, cách nhau bằng dấu phẩy, chẳng hạn `unit_id,verdict,shortfall`")
  package static let optionRaw = Phrase(
    en:
      "cells of the CSV table as they are, for programs: no guard against formulas, no byte order mark",
    vi:
      "ghi nguyên văn các ô của bảng CSV, dành cho chương trình: không chặn công thức, không có dấu BOM"
  )
  package static let optionPerson = Phrase(
    en: "the person who is explained", vi: "cán bộ cần giải thích")
  package static let optionTeam = Phrase(
    en: "the unit whose team is explained", vi: "đơn vị có tập thể cần giải thích")
  package static let optionStrictTests = Phrase(
    en: "fail also where a requirement or definition is tested on one side only",
    vi: "không đạt cả khi một yêu cầu hoặc định nghĩa chỉ được kiểm thử một mặt")
}
