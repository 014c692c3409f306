/// Sentences of reports about what a person lacks: each continues the name of the person.
extension Phrase {
  package static let nearest = Phrase(en: "nearest", vi: "gần đạt nhất")
  package static let countsFrom = Phrase(
    en: "counts from {date}", vi: "được tính từ ngày {date}")
  package static let lacksMonth = Phrase(
    en: "lacks 1 month of {list}", vi: "còn thiếu 1 tháng {list}")
  package static let lacksMonths = Phrase(
    en: "lacks {count} months of {list}", vi: "còn thiếu {count} tháng {list}")
  package static let lacksTotal = Phrase(
    en: "does not have the {list} that is asked for", vi: "chưa đủ {list} theo yêu cầu")
  package static let lacksRecord = Phrase(
    en: "has no {list} on record", vi: "chưa có {list} trong danh sách")
  package static let lacksRecords = Phrase(
    en: "does not have the {list} that are asked for", vi: "chưa có {list} theo yêu cầu")
  package static let lacksDefinition = Phrase(
    en: "does not count as {definition}", vi: "không được tính là {definition}")
  package static let lacksSeveral = Phrase(
    en: "does not meet several conditions", vi: "chưa đáp ứng một số điều kiện")
  package static let meetsWhatIsExcluded = Phrase(
    en: "meets a condition that excludes", vi: "thuộc trường hợp bị loại trừ")
  package static let needsPeriod = Phrase(
    en: "needs a {list} that is held on {date}", vi: "cần có {list} còn hiệu lực vào ngày {date}")
  package static let needsValue = Phrase(
    en: "needs {fact} {comparison} ({has})", vi: "cần {fact} {comparison} ({has})")
  package static let hasValue = Phrase(en: "has {value}", vi: "hiện là {value}")
  package static let valueNotKnown = Phrase(en: "not known", vi: "chưa biết")

  /// Time that adds up over the records of a list.
  package static func time(in list: RecordList) -> Phrase {
    switch list {
    case .employment: Phrase(en: "experience", vi: "kinh nghiệm công tác")
    case .post: Phrase(en: "time in posts", vi: "thời gian giữ chức vụ")
    case .degree: Phrase(en: "study", vi: "thời gian đào tạo")
    case .title: Phrase(en: "time with a professional title", vi: "thời gian giữ chức danh")
    case .ancestor: Phrase(en: "superior units", vi: "đơn vị cấp trên")
    }
  }

  package static func record(of list: RecordList) -> Phrase { record(of: list.owner) }

  /// One record of a list.
  package static func record(of owner: FactOwner) -> Phrase {
    switch owner {
    case .post: Phrase(en: "post", vi: "chức vụ")
    case .degree: Phrase(en: "degree", vi: "văn bằng")
    case .employment: Phrase(en: "employment", vi: "quá trình công tác")
    case .title: Phrase(en: "professional title", vi: "chức danh nghề nghiệp")
    case .unit: Phrase(en: "unit", vi: "đơn vị")
    case .person: Phrase(en: "person", vi: "cán bộ")
    case .team: Phrase(en: "team", vi: "tập thể lãnh đạo")
    }
  }

  /// Several records of a list.
  package static func records(of list: RecordList) -> Phrase {
    switch list {
    case .post: Phrase(en: "posts", vi: "các chức vụ")
    case .degree: Phrase(en: "degrees", vi: "các văn bằng")
    case .employment: Phrase(en: "records of employment", vi: "quá trình công tác")
    case .title: Phrase(en: "professional titles", vi: "các chức danh nghề nghiệp")
    case .ancestor: Phrase(en: "superior units", vi: "các đơn vị cấp trên")
    }
  }

  // MARK: Comparisons, after the name of a fact

  package static let comparisonEquals = Phrase(en: "{value}", vi: "là {value}")
  package static let comparisonIn = Phrase(en: "in {value}", vi: "thuộc {value}")
  package static let comparisonAtLeast = Phrase(en: "at least {value}", vi: "từ {value} trở lên")
  package static let comparisonAtMost = Phrase(en: "at most {value}", vi: "không quá {value}")
  package static let comparisonAbove = Phrase(en: "above {value}", vi: "trên {value}")
  package static let comparisonBelow = Phrase(en: "below {value}", vi: "dưới {value}")
  package static let comparisonBefore = Phrase(en: "before {value}", vi: "trước ngày {value}")
  package static let comparisonAfter = Phrase(en: "after {value}", vi: "sau ngày {value}")
  package static let comparisonWithinYears = Phrase(
    en: "within the last {value} years", vi: "trong {value} năm gần đây")
  package static let comparisonStartsWith = Phrase(
    en: "beginning with {value}", vi: "bắt đầu bằng {value}")
  package static let comparisonContains = Phrase(en: "containing {value}", vi: "có chứa {value}")
  package static let comparisonKnown = Phrase(en: "known", vi: "đã biết")
  package static let comparisonNotKnown = Phrase(en: "not known", vi: "chưa biết")
}
