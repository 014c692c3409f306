/// Conditions in words: each sentence continues the name of whom it is about.
extension Phrase {
  // MARK: Joining conditions

  package static let alwaysHolds = Phrase(en: "always holds", vi: "luôn đúng")
  package static let allOf = Phrase(
    en: "meets all of these conditions", vi: "đáp ứng đồng thời các điều kiện sau")
  package static let anyOf = Phrase(
    en: "meets at least one of these conditions",
    vi: "đáp ứng ít nhất một trong các điều kiện sau")
  package static let noneOf = Phrase(
    en: "meets none of these conditions", vi: "không thuộc trường hợp nào sau đây")
  package static let notThis = Phrase(
    en: "does not meet this condition", vi: "không thuộc trường hợp sau đây")
  package static let atLeastSomeOf = Phrase(
    en: "meets at least {count} of these conditions",
    vi: "đáp ứng ít nhất {count} trong các điều kiện sau")
  package static let meetsDefinition = Phrase(
    en: "meets the definition of {definition}", vi: "đáp ứng định nghĩa {definition}")

  // MARK: Records

  package static let recordsForWhich = Phrase(
    en: "{records} for which {condition}", vi: "{records} mà {condition}")
  package static let recordMeeting = Phrase(
    en: "{records} that {conditions}", vi: "{records} {conditions}")
  package static let recordsMeeting = Phrase(
    en: "{records}, each of which {conditions}", vi: "{records} {conditions}")

  package static func hasRecord(_ list: RecordList) -> Phrase {
    switch list {
    case .post: Phrase(en: "has a post", vi: "giữ ít nhất một chức vụ")
    case .degree: Phrase(en: "has a degree", vi: "có ít nhất một văn bằng")
    case .employment:
      Phrase(en: "has a period of employment", vi: "có ít nhất một quá trình công tác")
    case .title:
      Phrase(en: "has a professional title", vi: "có ít nhất một chức danh nghề nghiệp")
    case .ancestor: Phrase(en: "has a superior unit", vi: "có ít nhất một đơn vị cấp trên")
    }
  }

  package static func everyRecord(_ list: RecordList) -> Phrase {
    switch list {
    case .post: Phrase(en: "has, if any, only posts", vi: "mọi chức vụ (nếu có) đều là chức vụ")
    case .degree:
      Phrase(en: "has, if any, only degrees", vi: "mọi văn bằng (nếu có) đều là văn bằng")
    case .employment:
      Phrase(
        en: "has, if any, only periods of employment",
        vi: "mọi quá trình công tác (nếu có) đều là quá trình công tác")
    case .title:
      Phrase(
        en: "has, if any, only professional titles",
        vi: "mọi chức danh nghề nghiệp (nếu có) đều là chức danh")
    case .ancestor:
      Phrase(
        en: "has, if any, only superior units",
        vi: "mọi đơn vị cấp trên (nếu có) đều là đơn vị")
    }
  }

  package static func hasRecords(_ list: RecordList) -> Phrase {
    switch list {
    case .post: Phrase(en: "has {count} posts{origin}", vi: "giữ {count} chức vụ{origin}")
    case .degree: Phrase(en: "has {count} degrees{origin}", vi: "có {count} văn bằng{origin}")
    case .employment:
      Phrase(
        en: "has {count} periods of employment{origin}", vi: "có {count} quá trình công tác{origin}"
      )
    case .title:
      Phrase(
        en: "has {count} professional titles{origin}",
        vi: "có {count} chức danh nghề nghiệp{origin}")
    case .ancestor:
      Phrase(en: "has {count} superior units{origin}", vi: "có {count} đơn vị cấp trên{origin}")
    }
  }

  package static func totalYears(_ list: RecordList) -> Phrase {
    switch list {
    case .post:
      Phrase(
        en: "has {count} years in total{origin}, over the posts",
        vi: "có tổng thời gian giữ chức vụ {count} năm{origin}, tính trên các chức vụ")
    case .employment, .degree, .title, .ancestor:
      Phrase(
        en: "has {count} years of work in total{origin}, over the periods of employment",
        vi: "có tổng thời gian công tác {count} năm{origin}, tính trên các quá trình công tác")
    }
  }

  package static let totalSum = Phrase(
    en: "has a total of {fact} of {count}{origin}, over the {records}",
    vi: "có tổng {fact} {count}{origin}, tính trên {records}")
  package static let boundAtLeast = Phrase(en: "at least {value}", vi: "ít nhất {value}")
  package static let boundAtMost = Phrase(en: "at most {value}", vi: "không quá {value}")
  package static let boundAbove = Phrase(en: "more than {value}", vi: "nhiều hơn {value}")
  package static let boundBelow = Phrase(en: "less than {value}", vi: "ít hơn {value}")
  package static let boundEquals = Phrase(en: "exactly {value}", vi: "đúng {value}")

  // MARK: Tests of facts

  package static let factIs = Phrase(en: "{fact} is {value}", vi: "{fact} là {value}")
  package static let factIsIn = Phrase(
    en: "{fact} is in the list {value}", vi: "{fact} thuộc danh mục {value}")
  package static let factAtLeast = Phrase(
    en: "{fact} is at least {value}", vi: "{fact} từ {value} trở lên")
  package static let factAtMost = Phrase(
    en: "{fact} is at most {value}", vi: "{fact} không quá {value}")
  package static let codeAtMost = Phrase(
    en: "{fact} is at most {value}", vi: "{fact} từ {value} trở xuống")
  package static let factAbove = Phrase(
    en: "{fact} is above {value}", vi: "{fact} trên {value}")
  package static let codeAbove = Phrase(
    en: "{fact} is above {value}", vi: "{fact} cao hơn {value}")
  package static let factBelow = Phrase(
    en: "{fact} is below {value}", vi: "{fact} dưới {value}")
  package static let codeBelow = Phrase(
    en: "{fact} is below {value}", vi: "{fact} thấp hơn {value}")
  package static let factBefore = Phrase(
    en: "{fact} is before {value}", vi: "{fact} trước {value}")
  package static let factAfter = Phrase(en: "{fact} is after {value}", vi: "{fact} sau {value}")
  package static let factWithinYears = Phrase(
    en: "{fact} is within the last {value} years up to the check date",
    vi: "{fact} trong vòng {value} năm tính đến ngày kiểm tra")
  package static let factStartsWith = Phrase(
    en: "{fact} begins with {value}", vi: "{fact} bắt đầu bằng {value}")
  package static let factContains = Phrase(
    en: "{fact} contains {value}, whatever its case and accents",
    vi: "{fact} có chứa {value}, không phân biệt chữ hoa, chữ thường và dấu")
  package static let factKnown = Phrase(en: "{fact} is known", vi: "đã có thông tin về {fact}")
  package static let factNotKnown = Phrase(
    en: "{fact} is not known", vi: "chưa có thông tin về {fact}")

  package static func heldOn(_ owner: FactOwner) -> Phrase {
    owner == .employment
      ? Phrase(en: "the employment covers {day}", vi: "thời gian công tác bao gồm {day}")
      : Phrase(en: "the post is held on {day}", vi: "còn giữ chức vụ vào {day}")
  }

  package static let theCheckDate = Phrase(en: "the check date", vi: "ngày kiểm tra")
  package static let theDay = Phrase(en: "{date}", vi: "ngày {date}")
  package static let parameterNamed = Phrase(
    en: "parameter {parameter}", vi: "tham số {parameter}")
  package static let valueOfParameter = Phrase(
    en: "the value of the parameter {parameter}", vi: "mức theo tham số {parameter}")
}
