/// On which side of its column a text stands.
package enum Alignment: Hashable, Sendable {
  case left
  case right
}

extension String {
  /// The text with spaces up to `width` columns; a wider text is returned as it is.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let padding = String(repeating: " ", count: max(0, width - displayWidth))
    return alignment == .left ? self + padding : padding + self
  }

  /// The text, or its beginning and its end with `mark` between them where it is wider than `width` columns: names of
  /// units begin alike and differ at the end.
  func cut(to width: Int, mark: String) -> String {
    guard displayWidth > width else { return self }
    let room = width - mark.displayWidth
    guard room > 0 else { return String(mark.prefix(max(0, width))) }
    var suffix = Substring(String(String(reversed()).prefix(fitting: room * 2 / 3).reversed()))
    // Half a word at the start is left out where words follow.
    if let space = suffix.firstIndex(of: " "),
      suffix.distance(from: suffix.startIndex, to: space) * 2 < suffix.count
    {
      suffix = suffix[suffix.index(after: space)...]
    }
    return prefix(fitting: room - suffix.displayWidth) + mark + suffix
  }

  /// The longest beginning that fits into `width` columns.
  func prefix(fitting width: Int) -> String {
    var used = 0
    var result = ""
    for character in self {
      used += character.displayWidth
      guard used <= width else { break }
      result.append(character)
    }
    return result
  }

  /// The text in lines of at most `width` columns, broken at spaces; only a word that is wider than a line is cut.
  ///
  /// A percent sign stays with its number, and an equals sign with both its sides.
  package func wrapped(to width: Int) -> [String] {
    let width = max(width, 8)
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in wordsToWrap {
      var word = word
      if !line.isEmpty, lineWidth + 1 + word.displayWidth <= width {
        line += " " + word
        lineWidth += 1 + word.displayWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.displayWidth > width {
        let head = word.prefix(fitting: width)
        guard !head.isEmpty else { break }
        lines.append(head)
        word.removeFirst(head.count)
      }
      line = word
      lineWidth = word.displayWidth
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  private var wordsToWrap: [String] {
    var words: [String] = []
    for word in split(separator: " ") {
      let joins = word.hasPrefix("%") || word == "=" || words.last?.hasSuffix(" =") == true
      if joins, let last = words.popLast() {
        words.append(last + " " + word)
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}
