/// A text as words of which the first few may name something.
///
/// Words end at white space, separators and full stops, and are compared without what stands between them, so that
/// `P.Giám đốc` and `P. Giám đốc` are the same.
struct LeadingWords {
  private let text: String
  private let words: [Range<String.Index>]
  private let keys: [String]

  var count: Int { words.count }

  init(_ text: String) {
    self.text = text
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      if Self.separators.contains(text[index]) || text[index].isWhitespace {
        if let begin = start { words.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { words.append(start..<text.endIndex) }
    self.words = words
    keys = words.map { TextFolding.key(String(text[$0])) }
  }

  private static let separators: Set<Character> = [
    ".", ",", ";", ":", "/", "(", ")", "-", "–", "—", "+", "•",
  ]

  /// The key of the first `count` words.
  func key(first count: Int) -> String {
    keys.prefix(count).joined()
  }

  /// The first `count` words as written; there are that many.
  func first(_ count: Int) -> String {
    count == 0 ? "" : String(text[words[0].lowerBound..<words[count - 1].upperBound])
  }

  /// What follows the first `count` words.
  func rest(after count: Int) -> String {
    count < words.count ? String(text[words[count].lowerBound...]) : ""
  }
}
