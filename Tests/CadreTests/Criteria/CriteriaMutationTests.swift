import Cadre
import Testing

/// Changes every letter of every key and name of the samples, one at a time.
@Suite struct CriteriaMutationTests {
  @Test(arguments: [SampleCriteria.example, SampleCriteria.base])
  func `a wrong letter gives one message that begins with the right word`(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      for word in Word.all(in: line) where !Word.free.contains(word.text) {
        for mutated in word.mutated() {
          var changed = lines
          changed[number] = line.replacingCharacters(of: word, with: mutated)
          let reading = CriteriaReading(changed.joined(separator: "\n"))
          let helps = reading.diagnostics.map { $0.help.first?.text(in: .english) ?? "" }
          #expect(
            helps.count == 1 && helps[0].contains("`\(word.text)`")
              || helps.count == 1 && helps[0].contains("`\(mutated)`"),
            "line \(number + 1): `\(word.text)` as `\(mutated)` gives \(reading.findings)")
        }
      }
    }
  }
}

/// A key or name in a line, with the column where it begins.
struct Word {
  let text: String
  let column: Int

  /// Words that nothing refers to, so that any other would do as well.
  static let free: Set<String> = ["vn-57-example", "base", "tiny-team", "tiny"]

  /// The keys and names of a line: lower-case words outside comments and titles.
  static func all(in line: String) -> [Word] {
    let code = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let isProse = ["title:", "  vi:", "  en:", "cite:", "name:"].contains { line.contains($0) }
    var words: [Word] = []
    var current = ""
    for (column, character) in (code + " ").enumerated() {
      if character.isASCII
        && (character.isLetter || character.isNumber || "_-.".contains(character))
      {
        current.append(character)
        continue
      }
      if let first = current.first, first.isLowercase, first.isASCII,
        !isProse || ["title", "vi", "en", "cite", "name"].contains(current)
      {
        words.append(Word(text: current, column: column - current.count))
      }
      current = ""
    }
    return words
  }

  /// The word with each of its letters changed in turn.
  func mutated() -> [String] {
    text.indices.filter { text[$0].isLetter }.map { index in
      var copy = text
      copy.replaceSubrange(index...index, with: text[index] == "x" ? "q" : "x")
      return copy
    }
  }
}

extension String {
  fileprivate func replacingCharacters(of word: Word, with mutated: String) -> String {
    var characters = Array(self)
    characters.replaceSubrange(
      word.column..<(word.column + word.text.count), with: Array(mutated))
    return String(characters)
  }
}
