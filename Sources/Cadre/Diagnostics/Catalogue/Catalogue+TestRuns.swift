/// Words of test runs.
extension Phrase {
  package static let testFails = Phrase(en: "failed", vi: "không đạt")
  package static let testExpected = Phrase(en: "expected", vi: "mong đợi")
  package static let testFound = Phrase(en: "found", vi: "thực tế")

  package static func testAspect(_ aspect: TestFailure.Aspect) -> Phrase {
    switch aspect {
    case .verdict, .unexpected: Phrase(en: "verdict", vi: "kết luận")
    case .share: Phrase(en: "share", vi: "tỷ lệ")
    case .required: Phrase(en: "number required", vi: "số người cần có")
    case .decidedBy: Phrase(en: "facts that decide", vi: "dữ kiện quyết định")
    case .exception: Phrase(en: "exception", vi: "ngoại lệ")
    case .appoint: Phrase(en: "appointments", vi: "số người bổ nhiệm thêm")
    case .replace: Phrase(en: "replacements", vi: "số người thay thế")
    case .depart: Phrase(en: "departures", vi: "số người giảm đi")
    case .truth: Phrase(en: "answer", vi: "kết quả")
    }
  }

  package static let nothingDecides = Phrase(en: "nothing", vi: "không có dữ kiện nào")
  package static let unmentionedRequirement = Phrase(
    en:
      "the requirement concerns this team with {verdict}, and the test does not say what must come out",
    vi:
      "yêu cầu áp dụng với tập thể này, kết luận {verdict}, nhưng ví dụ kiểm thử không nêu kết quả phải có"
  )

  // MARK: Sides that no test reaches

  package static let sideOfRequirement = Phrase(
    en: "no test has the verdict `{side}` of the requirement `{name}`",
    vi: "không có ví dụ kiểm thử nào có kết luận `{side}` của yêu cầu `{name}`")
  package static let sideOfDefinition = Phrase(
    en: "no test has somebody for whom the definition `{name}` is `{side}`",
    vi: "không có ví dụ kiểm thử nào có người mà định nghĩa `{name}` là `{side}`")

  // MARK: Totals

  package static let noTestsRun = Phrase(
    en: "there are no tests, so that nothing is shown",
    vi: "không có ví dụ kiểm thử nào nên chưa xác nhận được gì")
  package static let oneTestRun = Phrase(en: "1 test", vi: "1 ví dụ kiểm thử")
  package static let manyTestsRun = Phrase(en: "{count} tests", vi: "{count} ví dụ kiểm thử")
  package static let allTestsHold = Phrase(en: "all hold", vi: "tất cả đều đạt")
  package static let oneTestFails = Phrase(en: "1 fails", vi: "1 không đạt")
  package static let manyTestsFail = Phrase(en: "{count} fail", vi: "{count} không đạt")
}
