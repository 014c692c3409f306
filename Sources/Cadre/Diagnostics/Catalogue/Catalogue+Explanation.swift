/// Words of explanations: why somebody counts.
extension Phrase {
  package static func truth(_ truth: Truth) -> Phrase {
    switch truth {
    case .true: Phrase(en: "yes", vi: "đúng")
    case .false: Phrase(en: "no", vi: "sai")
    case .unknown: Phrase(en: "unknown", vi: "chưa rõ")
    }
  }

  package static func counting(_ truth: Truth) -> Phrase {
    switch truth {
    case .true: Phrase(en: "counts", vi: "được tính")
    case .false: Phrase(en: "does not count", vi: "không được tính")
    case .unknown: Phrase(en: "may count", vi: "chưa rõ có được tính hay không")
    }
  }

  package static let membershipUnknown = Phrase(
    en: "may not be a member", vi: "chưa rõ có là thành viên hay không")
  package static let memberWeighs = Phrase(en: "weighs {weight}", vi: "tính là {weight}")
  package static let membershipLabel = Phrase(
    en: "member of the team", vi: "là thành viên của tập thể")
  package static let countingLabel = Phrase(en: "counts", vi: "được tính")
  package static let personInNoTeam = Phrase(
    en: "belongs to no team that was checked", vi: "không thuộc tập thể nào được kiểm tra")

  // MARK: What was found

  package static let factFound = Phrase(
    en: "found: {value}{place}", vi: "hiện có: {value}{place}")
  package static let factNotGiven = Phrase(
    en: "the roster does not give it{place}", vi: "danh sách không nêu{place}")
  package static let conventionDecides = Phrase(
    en: "the roster does not give it{place}; the convention `{convention}` decides",
    vi: "danh sách không nêu{place}; xác định theo quy ước `{convention}`")
  package static let bornOn = Phrase(
    en: "date of birth: {date}{place}", vi: "ngày sinh: {date}{place}")
  package static let columnPlace = Phrase(
    en: "column \"{column}\"", vi: "cột \"{column}\"")
  package static let numberedRecord = Phrase(
    en: "{record} {number}{place}", vi: "{record} thứ {number}{place}")
  package static let noRecords = Phrase(
    en: "the roster has none of the {records}", vi: "danh sách ghi là không có {records}")
  package static let recordsNotGiven = Phrase(
    en: "the roster does not give the {records}", vi: "danh sách không nêu {records}")
  package static let mayBeMoreRecords = Phrase(
    en: "the roster may not give all of the {records}",
    vi: "danh sách có thể chưa nêu đủ {records}")

  package static let recordsCover = Phrase(
    en: "the matching records cover {time}", vi: "tổng thời gian hiện có: {time}")
  package static let recordsCoverAtLeast = Phrase(
    en: "the matching records cover at least {time}",
    vi: "tổng thời gian hiện có: ít nhất {time}")
  package static let recordsCoverBetween = Phrase(
    en: "the matching records cover {least} to {greatest}",
    vi: "tổng thời gian hiện có: từ {least} đến {greatest}")
  package static let oneYear = Phrase(en: "1 year", vi: "1 năm")
  package static let manyYears = Phrase(en: "{count} years", vi: "{count} năm")
  package static let oneMonth = Phrase(en: "1 month", vi: "1 tháng")
  package static let manyMonths = Phrase(en: "{count} months", vi: "{count} tháng")

  // MARK: Sources and what is left out

  package static let sourcesLabel = Phrase(en: "sources", vi: "căn cứ")

  package static let onePartFolded = Phrase(
    en: "1 part that does not change the answer is left out",
    vi: "lược bớt 1 phần không làm thay đổi kết quả")
  package static let manyPartsFolded = Phrase(
    en: "{count} parts that do not change the answer are left out",
    vi: "lược bớt {count} phần không làm thay đổi kết quả")
  package static let foldedPartsRemark = Phrase(
    en: "`--all` shows the parts that are left out",
    vi: "dùng `--all` để xem các phần đã lược bớt")
  package static let nearestCodes = Phrase(
    en: "the nearest codes are {codes}", vi: "các mã gần nhất: {codes}")
}
