/// What is needed at one place of criteria, and what was found there.
extension Phrase {
  static let expectedMapping = Phrase(
    en: "{subject} as keys with values", vi: "{subject} viết dưới dạng khóa và giá trị")
  static let expectedList = Phrase(en: "a list of {what}", vi: "một danh sách {what}")
  static let expectedText = Phrase(en: "text", vi: "văn bản")
  static let expectedName = Phrase(en: "a name", vi: "tên")
  static let expectedNameOf = Phrase(en: "the name of a {noun}", vi: "tên của một {noun}")
  static let expectedWord = Phrase(
    en: "one of the words allowed here", vi: "một trong các từ được dùng ở đây")
  static let expectedLanguageVersion = Phrase(
    en: "the version of the language", vi: "phiên bản của ngôn ngữ")
  static let expectedVersion = Phrase(
    en: "the version in quotes", vi: "phiên bản trong dấu ngoặc kép")
  static let expectedNumber = Phrase(en: "a number", vi: "một số")
  static let expectedAmount = Phrase(en: "a number from 0", vi: "một số không âm")
  static let expectedWhole = Phrase(
    en: "a whole number from 0", vi: "một số nguyên không âm")
  static let expectedCount = Phrase(en: "a whole number from 1", vi: "một số nguyên từ 1 trở lên")
  static let expectedShare = Phrase(
    en: "a share such as `25%` or `1/4`", vi: "một tỷ lệ như `25%` hoặc `1/4`")
  static let expectedDate = Phrase(en: "a date such as 2025-01-09", vi: "một ngày như 2025-01-09")
  static let expectedBoolean = Phrase(en: "`true` or `false`", vi: "`true` hoặc `false`")
  static let expectedCode = Phrase(en: "a code of `{codelist}`", vi: "một mã của `{codelist}`")
  static let expectedCodelist = Phrase(en: "the id of a code list", vi: "tên của một bảng mã")
  static let expectedListName = Phrase(en: "the name of a list", vi: "tên của một danh mục")
  static let expectedValuesByCode = Phrase(
    en: "a value for each code", vi: "một giá trị cho mỗi mã")
  static let expectedUnitFact = Phrase(
    en: "a fact of units such as `unit.level`", vi: "một dữ kiện của đơn vị như `unit.level`")
  static let expectedNumberFact = Phrase(
    en: "a number of the record", vi: "một dữ kiện dạng số của bản ghi")
  static let expectedGrouping = Phrase(
    en: "`unit`, `roster` or a fact of units", vi: "`unit`, `roster` hoặc một dữ kiện của đơn vị")
  static let expectedWeight = Phrase(
    en: "a number such as `post.fte`", vi: "một dữ kiện dạng số như `post.fte`")
  static let expectedWrittenShare = Phrase(
    en: "a share of people such as `2/9` or `2/9..3/9`", vi: "tỷ lệ người như `2/9` hoặc `2/9..3/9`"
  )
  static let expectedSteps = Phrase(
    en: "a whole number or `infeasible`", vi: "một số nguyên hoặc `infeasible`")
  static let expectedFactPath = Phrase(
    en: "a fact such as `unclear.degrees.1.field`", vi: "một dữ kiện như `unclear.degrees.1.field`")
  static let typeShare = Phrase(en: "a share", vi: "một tỷ lệ")
  static let typeDate = Phrase(en: "a date", vi: "ngày tháng")
  static let typeBoolean = Phrase(en: "true or false", vi: "đúng hoặc sai")
  static let foundText = Phrase(en: "`{text}`", vi: "`{text}`")
  static let foundList = Phrase(en: "a list", vi: "một danh sách")
  static let foundMapping = Phrase(en: "keys with values", vi: "các khóa kèm giá trị")
}
