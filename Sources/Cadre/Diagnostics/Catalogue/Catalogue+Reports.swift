/// Words of reports: labels, titles of sections and columns, names of verdicts.
extension Phrase {
  // MARK: Diagnostics

  package static func severity(_ severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(en: "error", vi: "lỗi")
    case .warning: Phrase(en: "warning", vi: "cảnh báo")
    case .note: Phrase(en: "note", vi: "lưu ý")
    }
  }

  package static let helpLabel = Phrase(en: "help", vi: "gợi ý")
  package static let problemLeftOut = Phrase(
    en: "1 more problem is not shown", vi: "còn 1 vấn đề không hiển thị ở đây")
  package static let problemsLeftOut = Phrase(
    en: "{count} more problems are not shown", vi: "còn {count} vấn đề không hiển thị ở đây")
  package static let oneError = Phrase(en: "1 error", vi: "1 lỗi")
  package static let manyErrors = Phrase(en: "{count} errors", vi: "{count} lỗi")
  package static let oneWarning = Phrase(en: "1 warning", vi: "1 cảnh báo")
  package static let manyWarnings = Phrase(en: "{count} warnings", vi: "{count} cảnh báo")
  package static let oneNote = Phrase(en: "1 note", vi: "1 lưu ý")
  package static let manyNotes = Phrase(en: "{count} notes", vi: "{count} lưu ý")

  // MARK: Terms

  package static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .met: Phrase(en: "met", vi: "đạt")
    case .unmet: Phrase(en: "unmet", vi: "chưa đạt")
    case .undetermined: Phrase(en: "undetermined", vi: "chưa xác định")
    case .exempt: Phrase(en: "exempt", vi: "được miễn")
    case .notApplicable: Phrase(en: "not applicable", vi: "không thuộc đối tượng")
    }
  }

  /// The name of a verdict where a column is narrow.
  package static func shortVerdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .undetermined: Phrase(en: "undet.", vi: "chưa xác định")
    case .notApplicable: Phrase(en: "n/a", vi: "không thuộc đối tượng")
    case .met, .unmet, .exempt: Self.verdict(verdict)
    }
  }

  package static func force(_ force: Requirement.Force) -> Phrase {
    switch force {
    case .target: Phrase(en: "target", vi: "mục tiêu")
    case .binding: Phrase(en: "binding", vi: "bắt buộc")
    }
  }

  package static func criteriaStatus(_ status: Criteria.Status) -> Phrase {
    switch status {
    case .draft: Phrase(en: "draft", vi: "dự thảo")
    case .inForce: Phrase(en: "in force", vi: "đang có hiệu lực")
    case .repealed: Phrase(en: "repealed", vi: "đã bãi bỏ")
    }
  }

  package static func yesOrNo(_ value: Bool) -> Phrase {
    value ? Phrase(en: "yes", vi: "có") : Phrase(en: "no", vi: "không")
  }

  package static let wholeRoster = Phrase(en: "whole roster", vi: "toàn bộ danh sách")
  package static let fromTo = Phrase(en: "{from} to {to}", vi: "từ {from} đến {to}")
  package static let orBetween = Phrase(en: "{first} or {last}", vi: "{first} hoặc {last}")
  package static let andBetween = Phrase(en: "{first} and {last}", vi: "{first} và {last}")
  package static let daysFromTo = Phrase(
    en: "{from} to {to}", vi: "từ {from} đến hết {to}")
  package static let daysFrom = Phrase(en: "from {from}", vi: "từ {from}")
  package static let daysUntil = Phrase(en: "until {to}", vi: "đến hết {to}")
  package static let oneMore = Phrase(en: "1 more", vi: "1 dữ kiện khác")
  package static let manyMore = Phrase(en: "{count} more", vi: "{count} dữ kiện khác")

  // MARK: Header

  package static let checkedOn = Phrase(
    en: "check date: {date}", vi: "ngày kiểm tra: {date}")
  package static let parameterOverridden = Phrase(
    en: "set for this run, not by the criteria: `{parameter}` = {value}",
    vi: "đặt riêng cho lần chạy này, không theo bộ tiêu chí: `{parameter}` = {value}")
  package static let setByUser = Phrase(
    en: "set for this run", vi: "đặt riêng cho lần chạy này")
  package static let rosterLabel = Phrase(en: "roster", vi: "danh sách")
  package static let rosterAsOf = Phrase(en: "as of {date}", vi: "số liệu tại ngày {date}")
  package static let oneUnit = Phrase(en: "1 unit", vi: "1 đơn vị")
  package static let manyUnits = Phrase(en: "{count} units", vi: "{count} đơn vị")
  package static let onePerson = Phrase(en: "1 person", vi: "1 cán bộ")
  package static let manyPeople = Phrase(en: "{count} people", vi: "{count} cán bộ")
  package static let rowsRead = Phrase(en: "read {count}", vi: "đã đọc {count} dòng")
  package static let rowsUsed = Phrase(en: "{count} used", vi: "{count} dòng được dùng")
  package static let rowsBlank = Phrase(en: "{count} blank", vi: "{count} dòng trống")
  package static let rowsMerged = Phrase(
    en: "{count} merged", vi: "{count} dòng trùng được gộp")
  package static let rowsSkipped = Phrase(
    en: "{count} without data", vi: "{count} dòng không phải dữ liệu")
  package static let rowsRejected = Phrase(en: "{count} rejected", vi: "{count} dòng bị loại")

  // MARK: Tables

  package static let summaryTitle = Phrase(en: "Summary", vi: "Tổng hợp")
  package static let totalsTitle = Phrase(
    en: "Totals by superior unit", vi: "Tổng hợp theo đơn vị cấp trên")
  package static let requirementColumn = Phrase(en: "requirement", vi: "yêu cầu")
  package static let teamsColumn = Phrase(en: "teams", vi: "tập thể")
  package static let teamColumn = Phrase(en: "team", vi: "tập thể lãnh đạo")
  package static let levelColumn = Phrase(en: "level", vi: "cấp")
  package static let countedColumn = Phrase(en: "counted", vi: "được tính")
  package static let neededColumn = Phrase(en: "needed", vi: "cần có")
  package static let verdictColumn = Phrase(en: "verdict", vi: "kết luận")
  package static let noTeams = Phrase(
    en: "no team was checked", vi: "không có tập thể lãnh đạo nào được kiểm tra")
  package static let rejectedFootnote = Phrase(
    en: "rows of this unit were rejected; the verdict does not know them",
    vi: "có dòng dữ liệu của đơn vị bị loại; kết luận chưa tính đến các dòng này")
  package static let teamNotConcerned = Phrase(
    en: "1 team that the requirement does not concern is left out; `--all` shows it",
    vi: "không nêu 1 tập thể không thuộc đối tượng của yêu cầu; dùng `--all` để xem")
  package static let teamsNotConcerned = Phrase(
    en: "{count} teams that the requirement does not concern are left out; `--all` shows them",
    vi: "không nêu {count} tập thể không thuộc đối tượng của yêu cầu; dùng `--all` để xem")
  package static let defaultFootnote = Phrase(
    en: "left open by missing facts; the criteria prescribe this verdict for that case",
    vi: "chưa xác định được do thiếu dữ kiện; bộ tiêu chí quy định kết luận này cho trường hợp đó")

  // MARK: Findings and methods

  package static let findingsTitle = Phrase(
    en: "Findings about the data", vi: "Vấn đề phát hiện trong dữ liệu")
  package static let noFindings = Phrase(
    en: "nothing was found in the data that needs attention",
    vi: "không phát hiện vấn đề nào trong dữ liệu cần lưu ý")
  package static let findingLeftOut = Phrase(
    en: "1 more finding is not shown; `--format json` gives all of them",
    vi: "còn 1 vấn đề không hiển thị ở đây; dùng `--format json` để xem tất cả")
  package static let findingsLeftOut = Phrase(
    en: "{count} more findings are not shown; `--format json` gives all of them",
    vi: "còn {count} vấn đề không hiển thị ở đây; dùng `--format json` để xem tất cả")
  package static let methodsTitle = Phrase(
    en: "What this result rests on", vi: "Căn cứ của kết quả")
  package static let criteriaFile = Phrase(en: "criteria", vi: "bộ tiêu chí")
  package static let codeListFile = Phrase(en: "code list", vi: "bảng mã")
  package static let rosterFile = Phrase(en: "roster", vi: "danh sách")
  package static let editionOfList = Phrase(en: "edition {edition}", vi: "phiên bản {edition}")
  package static let toolLabel = Phrase(en: "made by", vi: "lập bằng")
}
