/// Sentences of reports about teams that do not meet a requirement or of which that is open.
extension Phrase {
  package static let gapsTitle = Phrase(
    en: "Unmet and undetermined", vi: "Chưa đạt và chưa xác định")
  package static let onDate = Phrase(en: "on {date}", vi: "ngày {date}")
  package static let cites = Phrase(en: "cites {sources}", vi: "căn cứ {sources}")
  package static let belowTheGoal = Phrase(en: "below the goal", vi: "dưới mục tiêu")

  // MARK: How many count

  package static let memberCounts = Phrase(
    en: "1 of {size} members counts as {definition}",
    vi: "1 trong {size} thành viên được tính là {definition}")
  package static let membersCount = Phrase(
    en: "{counted} of {size} members count as {definition}",
    vi: "{counted} trong {size} thành viên được tính là {definition}")
  package static let weightCounts = Phrase(
    en: "{counted} of {total} count as {definition}, weighed by {weight}",
    vi: "{counted} trong {total} được tính là {definition}, tính theo {weight}")

  package static let orMore = Phrase(en: "{value} or more", vi: "{value} trở lên")

  // MARK: How many are needed

  package static let oneNeeded = Phrase(
    en: "at least 1 is needed", vi: "cần ít nhất 1 người")
  package static let manyNeeded = Phrase(
    en: "at least {count} are needed", vi: "cần ít nhất {count} người")
  package static let oneAllowed = Phrase(
    en: "at most 1 is allowed", vi: "được có nhiều nhất 1 người")
  package static let manyAllowed = Phrase(
    en: "at most {count} are allowed", vi: "được có nhiều nhất {count} người")
  package static let betweenAllowed = Phrase(
    en: "at least {least} and at most {greatest} are asked for",
    vi: "cần ít nhất {least} và nhiều nhất {greatest} người")
  package static let shareNeeded = Phrase(
    en: "at least {share} is needed", vi: "cần ít nhất {share}")
  package static let shareAllowed = Phrase(
    en: "at most {share} is allowed", vi: "được nhiều nhất {share}")
  package static let dependingOnSize = Phrase(
    en: "{from} to {to} (depending on the size)", vi: "{from} đến {to} (tùy số thành viên)")
  package static let dependingOnUnit = Phrase(
    en: "depending on what is not known of the team, {options}",
    vi: "tùy theo dữ kiện chưa biết về tập thể, {options}")
  package static let nothingAsked = Phrase(
    en: "no number is asked for", vi: "không yêu cầu số lượng")
  package static let parameterHasNoValue = Phrase(
    en: "`{parameter}` has no value on {date}, so nothing is asked for certain",
    vi: "`{parameter}` không có giá trị vào ngày {date} nên chưa rõ mức yêu cầu")
  package static let verdictHolds = Phrase(
    en: "the verdict is \"{verdict}\" whatever the numbers",
    vi: "kết luận là \"{verdict}\" dù số lượng thế nào")

  // MARK: What would close the gap

  package static let toMeetIt = Phrase(en: "to meet it", vi: "cách đạt yêu cầu")
  package static let toMeetItForCertain = Phrase(
    en: "to meet it whatever the missing facts are",
    vi: "cách chắc chắn đạt yêu cầu, dù dữ kiện thiếu thế nào")
  package static let toMeetItAtBest = Phrase(
    en: "if the missing facts turn out well", vi: "nếu dữ kiện thiếu được bổ sung thuận lợi")
  package static let noStep = Phrase(en: "nothing is left to do", vi: "không phải làm gì thêm")
  package static let noWay = Phrase(
    en: "no number of appointments, replacements or departures leads there",
    vi: "không thể đạt chỉ bằng bổ nhiệm, thay thế hoặc cho thôi giữ chức vụ")

  package static func appoint(_ direction: Gap.Direction, isOne: Bool) -> Phrase {
    switch (direction, isOne) {
    case (.tooFew, true):
      Phrase(en: "appoint 1 person who counts", vi: "bổ nhiệm thêm 1 người được tính")
    case (.tooFew, false):
      Phrase(en: "appoint {count} people who count", vi: "bổ nhiệm thêm {count} người được tính")
    case (.tooMany, true):
      Phrase(
        en: "appoint 1 person who does not count", vi: "bổ nhiệm thêm 1 người không được tính")
    case (.tooMany, false):
      Phrase(
        en: "appoint {count} people who do not count",
        vi: "bổ nhiệm thêm {count} người không được tính")
    }
  }

  package static func replace(_ direction: Gap.Direction, isOne: Bool) -> Phrase {
    switch (direction, isOne) {
    case (.tooFew, true):
      Phrase(
        en: "replace 1 member by a person who counts",
        vi: "thay 1 thành viên bằng người được tính")
    case (.tooFew, false):
      Phrase(
        en: "replace {count} members by people who count",
        vi: "thay {count} thành viên bằng người được tính")
    case (.tooMany, true):
      Phrase(
        en: "replace 1 member who counts by a person who does not",
        vi: "thay 1 thành viên được tính bằng người không được tính")
    case (.tooMany, false):
      Phrase(
        en: "replace {count} members who count by people who do not",
        vi: "thay {count} thành viên được tính bằng người không được tính")
    }
  }

  package static func depart(_ direction: Gap.Direction, isOne: Bool) -> Phrase {
    switch (direction, isOne) {
    case (.tooFew, true):
      Phrase(
        en: "let 1 member who does not count leave", vi: "giảm 1 thành viên không được tính")
    case (.tooFew, false):
      Phrase(
        en: "let {count} members who do not count leave",
        vi: "giảm {count} thành viên không được tính")
    case (.tooMany, true):
      Phrase(en: "let 1 member who counts leave", vi: "giảm 1 thành viên được tính")
    case (.tooMany, false):
      Phrase(en: "let {count} members who count leave", vi: "giảm {count} thành viên được tính")
    }
  }

  // MARK: Missing facts

  package static let decidedByDefault = Phrase(
    en: "the missing facts leave this open; for that case the criteria prescribe \"{verdict}\"",
    vi:
      "dữ kiện còn thiếu nên chưa xác định được; bộ tiêu chí quy định kết luận \"{verdict}\" cho trường hợp này"
  )
  package static let whatWouldDecide = Phrase(
    en: "what could decide it", vi: "dữ kiện có thể quyết định kết luận")
  package static let factLeftOut = Phrase(
    en: "1 more is not shown; `--format json` gives all of them",
    vi: "còn 1 dữ kiện không hiển thị ở đây; dùng `--format json` để xem tất cả")
  package static let factsLeftOut = Phrase(
    en: "{count} more are not shown; `--format json` gives all of them",
    vi: "còn {count} dữ kiện không hiển thị ở đây; dùng `--format json` để xem tất cả")
  package static let enoughToMeet = Phrase(
    en: "enough to meet it, if favourable", vi: "đủ để đạt, nếu kết quả thuận lợi")
  package static let enoughToMiss = Phrase(
    en: "enough to miss it, if unfavourable",
    vi: "đủ để kết luận chưa đạt, nếu kết quả không thuận lợi")
  package static let missingDataDoNotMatter = Phrase(
    en: "missing data do not matter: no unknown fact of a member could change the verdict",
    vi: "dữ kiện thiếu không ảnh hưởng: không có dữ kiện chưa biết nào làm thay đổi kết luận")
  package static let nobodyInTeam = Phrase(
    en: "nobody on the roster belongs to this team",
    vi: "trong danh sách không có ai thuộc tập thể này")
  package static let rejectedRow = Phrase(
    en: "1 row of this unit was rejected: the verdict does not know it",
    vi: "có 1 dòng dữ liệu của đơn vị bị loại: kết luận chưa tính đến dòng này")
  package static let rejectedRows = Phrase(
    en: "{count} rows of this unit were rejected: the verdict does not know them",
    vi: "có {count} dòng dữ liệu của đơn vị bị loại: kết luận chưa tính đến các dòng này")

  package static func listNotGiven(_ owner: FactOwner) -> Phrase {
    switch owner {
    case .post: Phrase(en: "posts (not given)", vi: "các chức vụ (chưa kê khai)")
    case .degree: Phrase(en: "degrees (not given)", vi: "các văn bằng (chưa kê khai)")
    case .employment:
      Phrase(en: "employment (not given)", vi: "quá trình công tác (chưa kê khai)")
    case .title:
      Phrase(en: "professional titles (not given)", vi: "chức danh nghề nghiệp (chưa kê khai)")
    case .person, .unit, .team: Phrase(en: "not given", vi: "chưa kê khai")
    }
  }
}
