/// Ways out of problems in criteria.
extension Phrase {
  static let addCites = Phrase(
    en: "add `cites` with the source that says so",
    vi: "hãy thêm `cites` dẫn nguồn quy định điều này")
  static let alsoInForce = Phrase(
    en: "also in force on this day", vi: "cũng có hiệu lực vào ngày này")
  static let alsoNamedHere = Phrase(en: "also named here", vi: "cũng được nhắc tới ở đây")
  static let boundsStandBeside = Phrase(
    en:
      "bounds stand beside `count`, or beside `total` with `of`, or under the fact that they test",
    vi:
      "các giới hạn đặt cạnh `count`, hoặc cạnh `total` có `of`, hoặc bên dưới dữ kiện cần so sánh")
  static let whereStandsBeside = Phrase(
    en: "`where` stands beside `has`, `every`, `count` or `total`",
    vi: "`where` đặt cạnh `has`, `every`, `count` hoặc `total`")
  static let totalTakes = Phrase(
    en: "only `total` takes `years` or `of`", vi: "chỉ `total` mới dùng `years` hoặc `of`")
  static let codeMeans = Phrase(en: "`{code}` is {title}", vi: "`{code}` là {title}")
  static let codeOfOther = Phrase(
    en: "`{code}` is a code of `{codelist}`", vi: "`{code}` là mã của `{codelist}`")
  static let codeOfEdition = Phrase(
    en: "this is a code of edition {edition}, where it may mean something else",
    vi: "đây là mã của bản {edition}, có thể mang nghĩa khác")
  static let conditionsHere = Phrase(
    en: "conditions allowed here: {names}", vi: "điều kiện được dùng ở đây: {names}")
  static let criteriaBegin = Phrase(
    en: "criteria begin with `cadre: 1`, rosters with `cadre_roster: 1`",
    vi: "tệp bộ tiêu chí bắt đầu bằng `cadre: 1`, tệp danh sách bắt đầu bằng `cadre_roster: 1`")
  static let declareList = Phrase(
    en:
      "a code that stands for those below it is tested with `in` and a list declared under `lists`",
    vi: "mã đại diện cho các mã bên dưới thì so bằng `in` với danh mục khai báo trong `lists`")
  static let declaredNames = Phrase(en: "declared: {names}", vi: "đã khai báo: {names}")
  static let factsHere = Phrase(
    en: "facts that can be tested here: {names}", vi: "dữ kiện có thể so ở đây: {names}")
  static let isAnother = Phrase(
    en: "`{name}` is the name of a {noun}", vi: "`{name}` là tên của một {noun}")
  static let isAnotherUsed = Phrase(
    en: "`{name}` is a {noun}: write `{use}`", vi: "`{name}` là một {noun}: hãy viết `{use}`")
  static let isBesideRecords = Phrase(
    en: "a definition is about a person: `is` stands beside `has`, not under its `where`",
    vi: "định nghĩa nói về người: `is` đặt cạnh `has`, không đặt trong `where`")
  static let joinConditions = Phrase(
    en: "put the conditions into a list under `all` or `any`",
    vi: "hãy đặt các điều kiện thành danh sách dưới `all` hoặc `any`")
  static let listConditions = Phrase(
    en: "write each condition after a dash: `- is: …`",
    vi: "hãy viết mỗi điều kiện sau một dấu gạch: `- is: …`")
  static let listHasNoOrder = Phrase(
    en: "the codes of `{codelist}` have no order", vi: "các mã của `{codelist}` không có thứ tự")
  static let listedHere = Phrase(en: "the other code is listed here", vi: "mã kia được ghi ở đây")
  static let noneDeclared = Phrase(en: "no {noun} is declared", vi: "chưa khai báo {noun} nào")
  static let otherException = Phrase(en: "the other exception", vi: "ngoại lệ kia")
  static let otherKeyHere = Phrase(en: "the other key is here", vi: "khóa kia ở đây")
  static let otherTest = Phrase(en: "the other test", vi: "phép so kia")
  static let leastIsOne = Phrase(
    en: "delete the test, or write the least amount that is asked for",
    vi: "hãy xóa phép so, hoặc ghi mức tối thiểu được yêu cầu")
  static let partOfLoop = Phrase(en: "which leads to this", vi: "dẫn tới chỗ này")
  static let periodsAreOf = Phrase(
    en: "`post` and `employment` have periods; of others a number can be added up with `of`",
    vi:
      "chỉ `post` và `employment` có thời gian; với loại khác có thể cộng một dữ kiện dạng số bằng `of`"
  )
  static let personTestsAreOfDefinitions = Phrase(
    en: "a test of one `person` expects `true`, `false` or `unknown` of definitions",
    vi: "ví dụ về một `person` ghi `true`, `false` hoặc `unknown` cho định nghĩa")
  static let teamTestsAreOfRequirements = Phrase(
    en: "a test of a team expects verdicts of requirements; for definitions write `person: …`",
    vi: "ví dụ về tập thể ghi kết luận cho yêu cầu; với định nghĩa hãy viết `person: …`")
  static let plainDates = Phrase(
    en: "write dates as `2025-01-09`: year, month, day",
    vi: "hãy viết ngày như `2025-01-09`: năm, tháng, ngày")
  static let plainNumbers = Phrase(
    en: "write numbers as `5` or `2.5`", vi: "hãy viết số như `5` hoặc `2.5`")
  static let plainWholeNumbers = Phrase(
    en: "write whole numbers as `5`", vi: "hãy viết số nguyên như `5`")
  static let recordsDoNotNest = Phrase(
    en:
      "records are looked through side by side, not one inside the other; only `ancestor` stands under the `where` of a post",
    vi:
      "các loại bản ghi được xét cạnh nhau, không lồng nhau; trong `where` của chức vụ chỉ dùng được `ancestor`"
  )
  static let roundings = Phrase(
    en: "`up`: 1.25 people are 2; `nearest`: they are 1; `down`: they are 1, and so are 1.9",
    vi: "`up`: 1,25 người thành 2; `nearest`: thành 1; `down`: thành 1, và 1,9 cũng thành 1")
  static let rowBefore = Phrase(en: "the row before", vi: "dòng trước")
  static let sizeFollowsFromMembers = Phrase(
    en:
      "who belongs to a team cannot depend on its size: test `team.size` in `when` or in an exception",
    vi:
      "ai thuộc tập thể không thể phụ thuộc vào quy mô tập thể: hãy xét `team.size` trong `when` hoặc trong ngoại lệ"
  )
  static let teamOfRequirement = Phrase(
    en: "the team is that of this requirement", vi: "tập thể là của yêu cầu này")
  static let testsOfFact = Phrase(
    en: "tests of this fact: {names}", vi: "phép so dùng được cho dữ kiện này: {names}")
  static let untilIsLastDay = Phrase(
    en: "`until` is the last day on which a row is in force",
    vi: "`until` là ngày cuối cùng dòng còn hiệu lực")
  static let usedHere = Phrase(en: "used here", vi: "được dùng ở đây")
  static let valuesOfKey = Phrase(
    en: "`{key}` is one of {names}", vi: "`{key}` là một trong {names}")
  static let whenIsAboutTeams = Phrase(
    en:
      "here only the team can be tested: `unit.…`, `team.size`, and the units above with `has: ancestor`",
    vi:
      "ở đây chỉ xét được tập thể: `unit.…`, `team.size`, và các đơn vị cấp trên bằng `has: ancestor`"
  )
  static let withoutQuotes = Phrase(
    en: "write `{text}` without quotes", vi: "hãy viết `{text}`, bỏ dấu ngoặc kép")
  static let writeNumbers = Phrase(
    en: "write how many of how many people: `2/9`, or `2/9..3/9`",
    vi: "hãy viết số người được tính trên tổng số người: `2/9`, hoặc `2/9..3/9`")
  static let writeShares = Phrase(
    en: "write a share as `25%`, `25.5%` or `1/4`",
    vi: "hãy viết tỷ lệ như `25%`, `25.5%` hoặc `1/4`")
}
