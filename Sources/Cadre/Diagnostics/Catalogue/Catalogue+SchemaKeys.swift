/// What the keys of criteria and rosters are for, as editors show it: `mapping.key`, or `key` wherever it stands.
extension Phrase {
  package static let schemaKeys: [String: Phrase] = [
    schemaDocumentKeys, schemaRequirementKeys, schemaTestKeys, schemaConditionKeys,
    schemaRosterKeys,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  package static let criteriaSchemaTitle = Phrase(
    en: "Criteria of Cadre", vi: "Bộ tiêu chí của Cadre")
  package static let criteriaSchemaIs = Phrase(
    en: "who counts in a leadership team, and how many must",
    vi: "ai được tính trong tập thể lãnh đạo và cần bao nhiêu người")
  package static let rosterSchemaTitle = Phrase(
    en: "Roster of Cadre", vi: "Danh sách cán bộ của Cadre")
  package static let rosterSchemaIs = Phrase(
    en: "units and people with what is known of them",
    vi: "đơn vị và cán bộ cùng những dữ kiện đã biết")
  package static let schemaAncestors = Phrase(
    en: "the units above it, nearest first", vi: "các đơn vị cấp trên, từ gần nhất")
  package static let schemaPossibleCodes = Phrase(
    en: "the codes that may be meant", vi: "các mã có thể đúng")

  package static func schemaFactType(_ type: FactType) -> Phrase {
    switch type {
    case .text: Phrase(en: "text", vi: "chữ")
    case .number: Phrase(en: "number", vi: "số")
    case .date:
      Phrase(
        en: "date such as 2025-01-09, 2025-01 or 2025",
        vi: "ngày, ví dụ 2025-01-09, 2025-01 hoặc 2025")
    case .boolean: Phrase(en: "true or false", vi: "true hoặc false")
    case .code: Phrase(en: "code of {codelist}", vi: "mã của {codelist}")
    }
  }

  package static func schemaRecords(_ owner: FactOwner) -> Phrase {
    switch owner {
    case .post: Phrase(en: "posts", vi: "các chức vụ")
    case .degree: Phrase(en: "degrees", vi: "các văn bằng")
    case .employment: Phrase(en: "periods of employment", vi: "quá trình công tác")
    case .title: Phrase(en: "professional titles", vi: "các chức danh nghề nghiệp")
    case .person, .unit, .team: Phrase(en: "records", vi: "các bản ghi")
    }
  }

  private static let schemaDocumentKeys: [String: Phrase] = [
    "document.cadre": Phrase(
      en: "version of the language: 1",
      vi: "phiên bản ngôn ngữ: 1"),
    "document.id": Phrase(
      en: "name of the criteria, in lower case with hyphens",
      vi: "mã của bộ tiêu chí, viết thường, nối bằng gạch ngang"),
    "document.version": Phrase(
      en: "version of the criteria, in quotes: \"2026.1\"",
      vi: "phiên bản của bộ tiêu chí, đặt trong ngoặc kép: \"2026.1\""),
    "document.status": Phrase(
      en: "how far the criteria have come",
      vi: "tình trạng của bộ tiêu chí"),
    "document.sources": Phrase(
      en: "provisions that everything else can cite, by name",
      vi: "các quy định để viện dẫn, theo tên"),
    "document.conventions": Phrase(
      en: "choices of counting that the law leaves open",
      vi: "quy ước tính mà văn bản để ngỏ"),
    "document.lists": Phrase(
      en: "selections from code lists, by name",
      vi: "các danh mục chọn từ bảng mã, theo tên"),
    "document.facts": Phrase(
      en: "facts that rosters give beside those built in",
      vi: "dữ kiện do danh sách cung cấp ngoài dữ kiện có sẵn"),
    "document.definitions": Phrase(
      en: "named conditions on a person",
      vi: "các định nghĩa: điều kiện có tên đối với một người"),
    "document.parameters": Phrase(
      en: "dated values that a drafter may vary",
      vi: "các tham số: giá trị theo thời gian mà người soạn thảo có thể thay đổi"),
    "document.requirements": Phrase(
      en: "how many members of each team must meet a definition",
      vi: "các yêu cầu: bao nhiêu thành viên của mỗi tập thể phải đáp ứng một định nghĩa"),
    "document.people": Phrase(
      en: "people for the tests, by name",
      vi: "người mẫu cho kiểm thử, theo tên"),
    "document.tests": Phrase(
      en: "worked examples and what must come out",
      vi: "ví dụ kiểm thử và kết quả phải có"),
    "title": Phrase(
      en: "title in one or both languages",
      vi: "tên gọi bằng một hoặc cả hai ngôn ngữ"),
    "cites": Phrase(
      en: "name of a source, or several",
      vi: "tên một nguồn viện dẫn, hoặc nhiều nguồn"),
    "texts.vi": Phrase(
      en: "the text in Vietnamese",
      vi: "nội dung tiếng Việt"),
    "texts.en": Phrase(
      en: "the text in English",
      vi: "nội dung tiếng Anh"),
    "source.cite": Phrase(
      en: "the provision, precise enough to find the sentence",
      vi: "quy định, đủ chính xác để tìm đúng câu"),
    "source.quote": Phrase(
      en: "its wording",
      vi: "nguyên văn"),
    "source.url": Phrase(
      en: "where it is published",
      vi: "nơi đăng"),
    "source.drafters_choice": Phrase(
      en: "whether this is a choice of the drafter and not of a text",
      vi: "đây có phải là lựa chọn của người soạn thảo, không phải của văn bản"),
    "conventions.leap_day": Phrase(
      en: "where an anniversary of 29 February falls in other years",
      vi: "thời điểm tròn năm của ngày 29 tháng 02 ở năm không nhuận"),
    "conventions.overlapping_periods": Phrase(
      en: "whether periods at the same time count once or are added up",
      vi: "các khoảng thời gian trùng nhau tính một lần hay cộng lại"),
    "conventions.undated_posts": Phrase(
      en: "what is taken of a post without any dates",
      vi: "cách hiểu chức vụ không ghi thời gian giữ"),
    "conventions.posts_without_status": Phrase(
      en: "what is taken of the status of posts where a roster states none",
      vi: "cách hiểu tình trạng giữ chức vụ khi danh sách không ghi tình trạng nào"),
    "list.codelist": Phrase(
      en: "the code list from which codes are chosen",
      vi: "bảng mã để chọn mã"),
    "list.include": Phrase(
      en: "codes of the list; each stands for all below it",
      vi: "các mã thuộc danh mục; mỗi mã bao gồm mọi mã cấp dưới"),
    "list.exclude": Phrase(
      en: "codes that do not belong to it; the most specific code decides",
      vi: "các mã không thuộc danh mục; mã cụ thể nhất quyết định"),
    "fact.of": Phrase(
      en: "whose fact it is",
      vi: "dữ kiện của đối tượng nào"),
    "fact.type": Phrase(
      en: "what kind of value it has",
      vi: "kiểu giá trị"),
    "fact.codelist": Phrase(
      en: "the code list of its values",
      vi: "bảng mã của giá trị"),
    "definition.means": Phrase(
      en: "the condition that a person must meet",
      vi: "điều kiện mà một người phải đáp ứng"),
    "parameter.by": Phrase(
      en: "fact of units by which the values differ, such as unit.level",
      vi: "dữ kiện của đơn vị làm giá trị khác nhau, ví dụ unit.level"),
    "parameter.value": Phrase(
      en: "the value for all days",
      vi: "giá trị áp dụng cho mọi ngày"),
    "parameter.values": Phrase(
      en: "rows of values by day",
      vi: "các dòng giá trị theo thời gian"),
    "row.from": Phrase(
      en: "first day on which the row is in force",
      vi: "ngày đầu tiên áp dụng"),
    "row.until": Phrase(
      en: "last day on which the row is in force",
      vi: "ngày cuối cùng áp dụng"),
    "row.value": Phrase(
      en: "the value during these days",
      vi: "giá trị trong thời gian này"),
  ]

  private static let schemaRequirementKeys: [String: Phrase] = [
    "requirement.id": Phrase(
      en: "name of the requirement",
      vi: "mã của yêu cầu"),
    "requirement.force": Phrase(
      en: "target to strive towards, or binding",
      vi: "mục tiêu phấn đấu hay bắt buộc"),
    "requirement.for_each": Phrase(
      en: "what one team is: unit, roster, or a fact of units",
      vi: "một tập thể là gì: unit, roster hoặc một dữ kiện của đơn vị"),
    "requirement.when": Phrase(
      en: "which units it applies to",
      vi: "áp dụng với đơn vị nào"),
    "requirement.among": Phrase(
      en: "definition that makes a member of the team",
      vi: "định nghĩa thành viên của tập thể"),
    "requirement.count": Phrase(
      en: "definition that a member must meet to be counted",
      vi: "định nghĩa mà thành viên phải đáp ứng để được tính"),
    "requirement.share_not_above": Phrase(
      en: "cap that rounding may not cross",
      vi: "mức trần mà việc làm tròn không được vượt"),
    "requirement.weigh_by": Phrase(
      en: "number that each member weighs instead of one",
      vi: "số dùng để tính mỗi thành viên thay cho một người"),
    "requirement.rounding": Phrase(
      en: "how a number of people that is not whole is rounded",
      vi: "cách làm tròn số người không phải số nguyên"),
    "requirement.if_nobody": Phrase(
      en: "verdict for a team without members",
      vi: "kết luận đối với tập thể không có thành viên"),
    "requirement.if_unknown": Phrase(
      en: "verdict where missing facts leave the answer open",
      vi: "kết luận khi thiếu dữ kiện nên chưa rõ kết quả"),
    "requirement.exceptions": Phrase(
      en: "when something else holds",
      vi: "các trường hợp ngoại lệ"),
    "at_least_share": Phrase(
      en: "least share of members that count, as 25% or 1/4",
      vi: "tỷ lệ tối thiểu thành viên được tính, viết 25% hoặc 1/4"),
    "at_most_share": Phrase(
      en: "greatest share of members that count",
      vi: "tỷ lệ tối đa thành viên được tính"),
    "at_least_count": Phrase(
      en: "least number of members that count",
      vi: "số thành viên tối thiểu được tính"),
    "at_most_count": Phrase(
      en: "greatest number of members that count",
      vi: "số thành viên tối đa được tính"),
    "difference_at_most": Phrase(
      en: "how far those who count and the others may be apart",
      vi: "chênh lệch tối đa giữa số được tính và số còn lại"),
    "by_size": Phrase(
      en: "bounds by the size of the team",
      vi: "mức yêu cầu theo quy mô tập thể"),
    "step.from": Phrase(
      en: "least size of the team",
      vi: "số thành viên nhỏ nhất"),
    "step.until": Phrase(
      en: "greatest size of the team; absent: all above",
      vi: "số thành viên lớn nhất; không ghi: mọi quy mô lớn hơn"),
    "exception.id": Phrase(
      en: "name of the exception",
      vi: "mã của ngoại lệ"),
    "exception.when": Phrase(
      en: "when the exception holds",
      vi: "khi nào áp dụng ngoại lệ"),
    "exception.verdict": Phrase(
      en: "the verdict that then holds",
      vi: "kết luận khi đó"),
  ]

  private static let schemaTestKeys: [String: Phrase] = [
    "test.name": Phrase(
      en: "name of the test",
      vi: "tên ví dụ kiểm thử"),
    "test.date": Phrase(
      en: "day of the check",
      vi: "ngày kiểm tra"),
    "test.unit": Phrase(
      en: "facts of the unit",
      vi: "dữ kiện của đơn vị"),
    "test.members": Phrase(
      en: "how many of each person are members of the team",
      vi: "số lượng mỗi người mẫu là thành viên của tập thể"),
    "test.people": Phrase(
      en: "how many of each person there are; `among` decides who is a member",
      vi: "số lượng mỗi người mẫu; `among` quyết định ai là thành viên"),
    "test.person": Phrase(
      en: "one person, to test definitions",
      vi: "một người mẫu, để kiểm thử định nghĩa"),
    "test.expect": Phrase(
      en: "what must come out for each requirement or definition",
      vi: "kết quả phải có của mỗi yêu cầu hoặc định nghĩa"),
    "expectation.verdict": Phrase(
      en: "the verdict",
      vi: "kết luận"),
    "expectation.share": Phrase(
      en: "counted over size, as 2/9 or 2/9..3/9",
      vi: "số được tính trên tổng số, viết 2/9 hoặc 2/9..3/9"),
    "expectation.required": Phrase(
      en: "the number that is required",
      vi: "số người cần có"),
    "expectation.decided_by": Phrase(
      en: "missing facts that can decide, as unclear.degrees.1.field",
      vi: "dữ kiện thiếu có thể quyết định, viết như unclear.degrees.1.field"),
    "expectation.exception": Phrase(
      en: "the exception that applies",
      vi: "ngoại lệ được áp dụng"),
    "expectation.appoint": Phrase(
      en: "people to appoint, or infeasible",
      vi: "số người cần bổ nhiệm thêm, hoặc infeasible"),
    "expectation.replace": Phrase(
      en: "members to replace, or infeasible",
      vi: "số thành viên cần thay, hoặc infeasible"),
    "expectation.depart": Phrase(
      en: "members to leave, or infeasible",
      vi: "số thành viên cần giảm, hoặc infeasible"),
  ]

  private static let schemaConditionKeys: [String: Phrase] = [
    "condition.any": Phrase(
      en: "at least one part holds",
      vi: "ít nhất một phần đúng"),
    "condition.all": Phrase(
      en: "every part holds",
      vi: "mọi phần đều đúng"),
    "condition.none": Phrase(
      en: "no part holds",
      vi: "không phần nào đúng"),
    "condition.at_least_of": Phrase(
      en: "at least so many parts hold",
      vi: "ít nhất một số phần đúng"),
    "condition.is": Phrase(
      en: "the definition with this name holds",
      vi: "đáp ứng định nghĩa có tên này"),
    "condition.has": Phrase(
      en: "at least one record meets `where`",
      vi: "có ít nhất một bản ghi đáp ứng `where`"),
    "condition.every": Phrase(
      en: "every record meets `where`",
      vi: "mọi bản ghi đều đáp ứng `where`"),
    "condition.count": Phrase(
      en: "the number of records that meet `where`",
      vi: "số bản ghi đáp ứng `where`"),
    "condition.total": Phrase(
      en: "years, or a number of each record, added up",
      vi: "tổng số năm, hoặc tổng một số của các bản ghi"),
    "condition.where": Phrase(
      en: "what one and the same record must meet",
      vi: "điều kiện mà cùng một bản ghi phải đáp ứng"),
    "condition.years": Phrase(
      en: "how many years the periods must cover",
      vi: "số năm mà các khoảng thời gian phải đạt"),
    "condition.of": Phrase(
      en: "number of each record that is added up",
      vi: "số của mỗi bản ghi được cộng lại"),
    "condition.held_on": Phrase(
      en: "the period of the record covers this day: check_date or a date",
      vi: "bản ghi còn hiệu lực vào ngày này: check_date hoặc một ngày"),
    "choice.count": Phrase(
      en: "how many parts must hold",
      vi: "số phần phải đúng"),
    "choice.of": Phrase(
      en: "the parts",
      vi: "các phần"),
    "at_least": Phrase(
      en: "at least this value",
      vi: "từ giá trị này trở lên"),
    "at_most": Phrase(
      en: "at most this value",
      vi: "không quá giá trị này"),
    "above": Phrase(
      en: "above this value",
      vi: "trên giá trị này"),
    "below": Phrase(
      en: "below this value",
      vi: "dưới giá trị này"),
    "equals": Phrase(
      en: "exactly this value",
      vi: "đúng giá trị này"),
    "fact_test.one_of": Phrase(
      en: "one of these values",
      vi: "một trong các giá trị này"),
    "fact_test.in": Phrase(
      en: "a code of this list",
      vi: "mã thuộc danh mục này"),
    "fact_test.before": Phrase(
      en: "before this day",
      vi: "trước ngày này"),
    "fact_test.after": Phrase(
      en: "after this day",
      vi: "sau ngày này"),
    "fact_test.within_years": Phrase(
      en: "within so many years up to the check date",
      vi: "trong vòng số năm này tính đến ngày kiểm tra"),
    "fact_test.starts_with": Phrase(
      en: "begins with one of these texts",
      vi: "bắt đầu bằng một trong các đoạn chữ này"),
    "fact_test.contains_text": Phrase(
      en: "contains one of these texts, whatever case and accents",
      vi: "có chứa một trong các đoạn chữ này, không phân biệt hoa thường và dấu"),
    "fact_test.known": Phrase(
      en: "whether the value is known at all",
      vi: "giá trị có được biết hay không"),
    "fact_test.parameter": Phrase(
      en: "equal to this parameter",
      vi: "bằng tham số này"),
    "reference.parameter": Phrase(
      en: "name of a parameter",
      vi: "tên tham số"),
    "possible_codes.one_of": Phrase(
      en: "the codes that may be meant",
      vi: "các mã có thể đúng"),
  ]

  private static let schemaRosterKeys: [String: Phrase] = [
    "roster.cadre_roster": Phrase(
      en: "version of the format: 1",
      vi: "phiên bản định dạng: 1"),
    "roster.as_of": Phrase(
      en: "day of which the roster tells",
      vi: "ngày của số liệu"),
    "roster.complete": Phrase(
      en: "lists that are complete: what is not in them does not exist",
      vi: "các danh sách đầy đủ: không có trong đó nghĩa là không có"),
    "roster.units": Phrase(
      en: "the units, with their people",
      vi: "các đơn vị, kèm người của đơn vị"),
    "roster.people": Phrase(
      en: "people with their posts, degrees, employment and titles",
      vi: "cán bộ, kèm chức vụ, văn bằng, quá trình công tác và chức danh"),
  ]
}
