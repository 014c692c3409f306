/// The help of the command: its verbs and what they work on.
extension Phrase {
  package static let commandSummary = Phrase(
    en: "Checks who leads an organisation against published criteria.",
    vi: "Kiểm tra đội ngũ lãnh đạo của một tổ chức theo bộ tiêu chí đã công bố.")
  package static let usageLabel = Phrase(en: "Usage", vi: "Cách dùng")
  package static let verbsLabel = Phrase(en: "Verbs", vi: "Các lệnh")
  package static let optionsLabel = Phrase(en: "Options", vi: "Tùy chọn")
  package static let exampleLabel = Phrase(en: "Examples", vi: "Ví dụ")
  package static let exitStatusLabel = Phrase(en: "Exit status", vi: "Mã kết thúc")
  package static let verbWord = Phrase(en: "VERB", vi: "LỆNH")
  package static let optionsWord = Phrase(en: "[options]", vi: "[tùy chọn]")
  package static let furtherHelp = Phrase(
    en: "`{command}` says more about a verb.", vi: "`{command}` giải thích thêm về một lệnh.")

  // MARK: Verbs

  package static let checkSummary = Phrase(
    en: "Check rosters against criteria.", vi: "Kiểm tra danh sách theo bộ tiêu chí.")
  package static let checkDetails = Phrase(
    en: """
      Criteria are YAML files that begin with `cadre:`; rosters are CSV files, folders of CSV files, or YAML files that \
      begin with `cadre_roster:`. Several criteria are checked one after the other; several rosters are taken as one.
      """,
    vi: """
      Bộ tiêu chí là tệp YAML bắt đầu bằng `cadre:`; danh sách là tệp CSV, thư mục gồm các tệp CSV, hoặc tệp YAML bắt đầu \
      bằng `cadre_roster:`. Nhiều bộ tiêu chí được kiểm tra lần lượt; nhiều danh sách được coi là một.
      """)
  package static let explainSummary = Phrase(
    en: "Explain a person, a team, or the code of a message.",
    vi: "Giải thích về một cán bộ, một tập thể hoặc mã của một thông báo.")
  package static let testSummary = Phrase(
    en: "Run the tests that criteria contain.", vi: "Chạy các ví dụ kiểm thử trong bộ tiêu chí.")
  package static let testDetails = Phrase(
    en: """
      A test says for a team which verdict each requirement must come to, or for a person which definitions hold. \
      Criteria without tests fail, and sides that no test reaches are said.
      """,
    vi: """
      Mỗi ví dụ kiểm thử nêu kết luận phải có của từng yêu cầu đối với một tập thể, hoặc định nghĩa nào đúng với một cán \
      bộ. Bộ tiêu chí không có ví dụ kiểm thử là không đạt; những mặt chưa được kiểm thử sẽ được nêu ra.
      """)
  package static let compareSummary = Phrase(
    en: "Compare the answers of two criteria for a roster.",
    vi: "So sánh kết quả của hai bộ tiêu chí trên cùng một danh sách.")
  package static let compareDetails = Phrase(
    en:
      "With one criteria file and `--set`, the file as it is comes first and the changed one second.",
    vi:
      "Nếu chỉ có một tệp bộ tiêu chí và `--set`, bản nguyên gốc đứng trước, bản đã thay đổi đứng sau."
  )
  package static let showSummary = Phrase(
    en: "Print criteria as numbered legal prose.",
    vi: "In bộ tiêu chí dưới dạng văn bản đánh số điều khoản.")
  package static let schemaSummary = Phrase(
    en: "Print the JSON Schema of a file format.", vi: "In JSON Schema của một định dạng tệp.")
  package static let schemaDetails = Phrase(
    en: """
      Editors that know YAML complete and check criteria by it: put this in the first line of a criteria file: \
      `# yaml-language-server: $schema=criteria.schema.json`
      """,
    vi: """
      Trình soạn thảo hỗ trợ YAML dùng lược đồ này để gợi ý và kiểm tra: hãy ghi ở dòng đầu của tệp bộ tiêu chí: \
      `# yaml-language-server: $schema=criteria.schema.json`
      """)

  // MARK: What verbs work on

  package static let filesWord = Phrase(en: "FILE", vi: "TỆP")
  package static let subjectWord = Phrase(en: "SUBJECT", vi: "MỤC")
  package static let criteriaThenRosters = Phrase(
    en: "criteria files, then rosters", vi: "các tệp bộ tiêu chí, rồi đến danh sách")
  package static let twoCriteriaThenRosters = Phrase(
    en: "two criteria files, then rosters", vi: "hai tệp bộ tiêu chí, rồi đến danh sách")
  package static let criteriaAndRostersOrCode = Phrase(
    en: "a criteria file and rosters, or the code of a message",
    vi: "một tệp bộ tiêu chí và danh sách, hoặc mã của một thông báo")
  package static let criteriaFiles = Phrase(en: "criteria files", vi: "các tệp bộ tiêu chí")
  package static let oneCriteriaFile = Phrase(en: "a criteria file", vi: "một tệp bộ tiêu chí")
  package static let schemaSubjects = Phrase(
    en: "what the schema is of", vi: "lược đồ của định dạng nào")

  // MARK: Exit status

  package static let statusMet = Phrase(
    en: "all met, or done", vi: "tất cả đều đạt, hoặc đã làm xong")
  package static let statusUnmet = Phrase(
    en: "something is unmet, or a test fails",
    vi: "có yêu cầu không đạt, hoặc có ví dụ kiểm thử sai")
  package static let statusUsage = Phrase(en: "wrong usage", vi: "dùng lệnh sai")
  package static let statusBadInput = Phrase(
    en: "bad criteria or data", vi: "bộ tiêu chí hoặc dữ liệu có lỗi")
  package static let statusUndetermined = Phrase(
    en: "nothing is unmet, but something is undetermined",
    vi: "không có yêu cầu nào không đạt, nhưng có yêu cầu chưa xác định")
  package static let statusInternalError = Phrase(en: "an internal error", vi: "lỗi nội bộ")
}
