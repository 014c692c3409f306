/// Criteria as legal prose: articles, lists, definitions and parameters.
extension Phrase {
  package static let articleHeading = Phrase(
    en: "Article {number}. {title}", vi: "Điều {number}. {title}")
  package static let articleReference = Phrase(
    en: "article {article}({paragraph})", vi: "khoản {paragraph} Điều {article}")
  package static let criteriaIdentity = Phrase(
    en: "Criteria {id}, version {version} ({status})",
    vi: "Bộ tiêu chí {id}, phiên bản {version} ({status})")
  package static let parameterSetForRun = Phrase(
    en:
      "The value of the parameter {parameter} was set for this run and does not stand in the criteria.",
    vi: "Giá trị của tham số {parameter} được đặt riêng cho lần chạy này, không theo bộ tiêu chí.")
  package static let oneExample = Phrase(
    en: "The criteria come with 1 worked example, which `cadre test` runs.",
    vi: "Bộ tiêu chí kèm theo 1 ví dụ kiểm thử, chạy bằng lệnh `cadre test`.")
  package static let manyExamples = Phrase(
    en: "The criteria come with {count} worked examples, which `cadre test` runs.",
    vi: "Bộ tiêu chí kèm theo {count} ví dụ kiểm thử, chạy bằng lệnh `cadre test`.")
  package static let noExamples = Phrase(
    en: "The criteria come without worked examples.",
    vi: "Bộ tiêu chí không kèm theo ví dụ kiểm thử nào.")

  // MARK: Sources and conventions

  package static let sourcesArticle = Phrase(en: "Sources", vi: "Căn cứ")
  package static let sourceQuote = Phrase(
    en: "its wording: \"{quote}\"", vi: "nguyên văn: \"{quote}\"")
  package static let sourceURL = Phrase(en: "published at {url}", vi: "đăng tại {url}")
  package static let sourceIsChoice = Phrase(
    en: "this is a choice of the drafter and not of a legal text",
    vi: "đây là lựa chọn của người soạn thảo, không phải quy định của văn bản")
  package static let conventionsArticle = Phrase(
    en: "Conventions of counting", vi: "Quy ước tính")

  package static func leapDay(_ convention: Conventions.LeapDay) -> Phrase {
    switch convention {
    case .february28:
      Phrase(
        en: "In a year that has no 29 February, an anniversary of that day falls on 28 February",
        vi:
          "Ở năm không có ngày 29 tháng 02, thời điểm tròn năm của ngày này là ngày 28 tháng 02")
    case .march1:
      Phrase(
        en: "In a year that has no 29 February, an anniversary of that day falls on 1 March",
        vi:
          "Ở năm không có ngày 29 tháng 02, thời điểm tròn năm của ngày này là ngày 01 tháng 3")
    }
  }

  package static func overlappingPeriods(_ convention: Conventions.OverlappingPeriods) -> Phrase {
    switch convention {
    case .merge:
      Phrase(
        en: "Periods at the same time count once",
        vi: "Các khoảng thời gian trùng nhau chỉ được tính một lần")
    case .add:
      Phrase(
        en: "Periods at the same time are added up, each on its own",
        vi: "Các khoảng thời gian trùng nhau được tính riêng từng khoảng và cộng lại")
    }
  }

  package static func undatedPosts(_ convention: Conventions.UndatedPosts) -> Phrase {
    switch convention {
    case .held:
      Phrase(
        en: "A post for which the roster gives no dates is taken to be held",
        vi: "Chức vụ mà danh sách không ghi thời gian giữ thì coi là đang giữ")
    case .unknown:
      Phrase(
        en: "Whether a post is held for which the roster gives no dates is not known",
        vi: "Chức vụ mà danh sách không ghi thời gian giữ thì coi là chưa rõ còn giữ hay không")
    }
  }

  package static func postsWithoutStatus(_ convention: Conventions.PostsWithoutStatus) -> Phrase {
    switch convention {
    case .official:
      Phrase(
        en:
          "In a roster that states no status of any post, a post is official unless its title says otherwise",
        vi:
          "Nếu danh sách không ghi tình trạng của chức vụ nào thì coi chức vụ là chính thức, trừ khi tên chức vụ nói khác"
      )
    case .unknown:
      Phrase(
        en:
          "In a roster that states no status of any post, the status is not known unless the title of the post says it",
        vi:
          "Nếu danh sách không ghi tình trạng của chức vụ nào thì coi là chưa rõ tình trạng, trừ khi tên chức vụ nói rõ"
      )
    }
  }

  // MARK: Lists and facts

  package static let listsArticle = Phrase(en: "Lists", vi: "Danh mục")
  package static let listOfCodes = Phrase(
    en: "The list {list} is made of codes of {codelist}",
    vi: "Danh mục {list} gồm các mã của {codelist}")
  package static let listOfTree = Phrase(
    en:
      "The list {list} is made of codes of {codelist}, each with every code below it; the most specific code that is listed decides",
    vi:
      "Danh mục {list} gồm các mã của {codelist}, mỗi mã bao gồm mọi mã cấp dưới; mã cụ thể nhất được liệt kê là mã quyết định"
  )
  package static let listIncludes = Phrase(en: "it includes", vi: "bao gồm")
  package static let listExcludes = Phrase(en: "it excludes", vi: "không bao gồm")
  package static let codelistNamed = Phrase(
    en: "the code list {title} ({id}, edition {edition})",
    vi: "bảng mã {title} ({id}, phiên bản {edition})")
  package static let factsArticle = Phrase(
    en: "Facts that rosters must provide", vi: "Dữ kiện do danh sách cung cấp thêm")

  package static func factType(_ type: FactType) -> Phrase {
    switch type {
    case .text: Phrase(en: "a text", vi: "văn bản")
    case .number: Phrase(en: "a number", vi: "số")
    case .date: Phrase(en: "a date", vi: "ngày")
    case .boolean: Phrase(en: "yes or no", vi: "có hoặc không")
    case .code: Phrase(en: "a code of {codelist}", vi: "mã của {codelist}")
    }
  }

  // MARK: Definitions and parameters

  package static let definitionsArticle = Phrase(en: "Definitions", vi: "Giải thích từ ngữ")
  package static let definition = Phrase(
    en: "{definition}: a person who {condition}", vi: "{definition}: là người {condition}")
  package static let definitionOfFact = Phrase(
    en: "{definition}: a person whose {condition}", vi: "{definition}: là người có {condition}")
  package static let parametersArticle = Phrase(en: "Parameters", vi: "Tham số")
  package static let parameterBy = Phrase(
    en: "{parameter}, by {fact}", vi: "{parameter}, theo {fact}")
  package static let daysColumn = Phrase(en: "in force", vi: "thời gian áp dụng")
  package static let valueColumn = Phrase(en: "value", vi: "giá trị")
  package static let alwaysInForce = Phrase(en: "always", vi: "không giới hạn")
}
