/// Ways out that several kinds of diagnostics share.
extension Phrase {
  package static let didYouMean = Phrase(
    en: "did you mean `{name}`?", vi: "có phải muốn viết `{name}`?")
  package static let allowedHere = Phrase(
    en: "allowed here: {names}", vi: "ở đây được dùng: {names}")
  package static let onlyFilesAreRead = Phrase(
    en: "only files on disk are read: save what the pipe or device gives to a file first",
    vi:
      "chỉ đọc được tệp lưu trên đĩa, không đọc được luồng (pipe) hoặc thiết bị; hãy lưu dữ liệu thành tệp trước"
  )
  package static let writeInstead = Phrase(en: "write `{text}`", vi: "hãy viết `{text}`")
  package static let firstHere = Phrase(en: "first here", vi: "lần đầu ở đây")
  package static let declaredHere = Phrase(en: "declared here", vi: "khai báo ở đây")
}

extension [Sentence] {
  /// The nearest of `names` as a way out; none where none is near.
  package static func didYouMean(_ written: String, among names: [String]) -> [Sentence] {
    guard let name = TextFolding.nearest(to: written, among: names) else { return [] }
    return [Sentence(.didYouMean, ["name": .text(name)])]
  }
}
