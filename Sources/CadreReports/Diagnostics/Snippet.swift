import Cadre

/// Lines of a source in a box, each with its place, what is meant underlined, and words about it.
struct Snippet {
  let parts: [Part]

  /// One place of a snippet.
  struct Part {
    let place: Place

    /// Words behind the place.
    var heading = ""

    /// Words under the source line.
    var annotation = ""
  }

  /// Gives the text of a file by its name; nil where it is not to be shown.
  typealias Source = @Sendable (String) -> String?

  /// The lines of the box. A place whose source is not at hand is named without it.
  func lines(_ style: TerminalStyle, source: Source) -> [String] {
    let lines = parts.map { part in
      part.place.underlined.flatMap { position in
        source(part.place.file).flatMap { $0.line(position.line) }
      }
    }
    let numbers = zip(parts, lines).map { part, line in
      line == nil ? "" : String(part.place.line ?? 0)
    }
    let gutter = max(numbers.map(\.count).max() ?? 0, 2)
    var result: [String] = []
    for (position, part) in parts.enumerated() {
      let hasNoBox = parts.count == 1 && lines[position] == nil && part.annotation.isEmpty
      let corner =
        hasNoBox ? style.box.pointer : position == 0 ? style.box.top : style.box.next
      result += heading(of: part, corner: corner, gutter: gutter, style)
      guard let line = lines[position], let underlined = part.place.underlined else {
        result += annotation(part.annotation, gutter: gutter, style)
        continue
      }
      let number = style.colored(numbers[position].padded(to: gutter, .right), .dim)
      let window = SourceWindow(
        line: line, column: underlined.column, length: underlined.length,
        width: style.width - gutter - 3, mark: style.box.ellipsis)
      result.append("\(number) \(side(style)) \(window.text)")
      result += underline(window, part.annotation, gutter: gutter, style)
    }
    if parts.count > 1 || lines.contains(where: { $0 != nil }) {
      result.append(indent(gutter) + style.colored(style.box.bottom, .dim))
    }
    return result
  }

  private func side(_ style: TerminalStyle) -> String { style.colored(style.box.side, .dim) }

  private func indent(_ gutter: Int) -> String { String(repeating: " ", count: gutter + 1) }

  private func heading(
    of part: Part, corner: String, gutter: Int, _ style: TerminalStyle
  ) -> [String] {
    let place = Escaping.terminal(part.place.description(in: style.language))
    let start = indent(gutter) + style.colored(corner, .dim) + " "
    let words = part.heading.isEmpty ? place : "\(place)  \(part.heading)"
    let width = style.width - gutter - corner.displayWidth - 2
    guard words.displayWidth > width else { return [start + words] }
    let rest = part.heading.wrapped(to: style.width - gutter - 3)
    return [start + place] + rest.map { indent(gutter) + side(style) + " " + $0 }
  }

  private func annotation(_ words: String, gutter: Int, _ style: TerminalStyle) -> [String] {
    guard !words.isEmpty else { return [] }
    return words.wrapped(to: style.width - gutter - 3).map {
      indent(gutter) + side(style) + " " + $0
    }
  }

  /// The line under the source with the words behind it, or below where they do not fit.
  private func underline(
    _ window: SourceWindow, _ words: String, gutter: Int, _ style: TerminalStyle
  ) -> [String] {
    let carets = String(repeating: style.box.caret, count: window.caretWidth)
    let line =
      indent(gutter) + side(style) + " " + String(repeating: " ", count: window.caretStart)
      + style.colored(carets, .red)
    let used = gutter + 3 + window.caretStart + window.caretWidth
    if words.isEmpty { return [line] }
    if used + 1 + words.displayWidth <= style.width { return [line + " " + words] }
    return [line] + annotation(words, gutter: gutter, style)
  }
}

/// The part of a source line that fits, and where in it the carets stand.
struct SourceWindow {
  let text: String

  /// The columns before the carets.
  let caretStart: Int
  let caretWidth: Int

  /// Cuts `line` around the characters from `column`, which counts from 1.
  init(line: Substring, column: Int, length: Int, width: Int, mark: String) {
    let cells = line.map { Escaping.terminal(String($0)) }
    let widths = cells.map(\.displayWidth)
    let start = min(max(column - 1, 0), cells.count)
    let end = min(start + max(length, 1), max(cells.count, start))
    let total = widths.reduce(0, +)
    guard total > width else {
      text = cells.joined()
      caretStart = widths[..<start].reduce(0, +)
      caretWidth = max(widths[start..<end].reduce(0, +), 1)
      return
    }
    let room = width - 2 * mark.displayWidth
    var first = start
    var used = 0
    // A third of the room goes to what stands before the carets, more where less follows them.
    let behind = widths[start...].reduce(0, +)
    let before = max(room / 3, room - behind)
    while first > 0, used + widths[first - 1] <= before {
      first -= 1
      used += widths[first]
    }
    let caretColumn = used
    used = 0
    var last = first
    while last < cells.count, used + widths[last] <= room {
      used += widths[last]
      last += 1
    }
    let head = first > 0 ? mark : ""
    text = head + cells[first..<last].joined() + (last < cells.count ? mark : "")
    caretStart = head.displayWidth + caretColumn
    let visibleEnd = max(min(end, last), start)
    caretWidth = max(widths[start..<visibleEnd].reduce(0, +), 1)
  }
}

extension Place {
  /// Line, column and length of a place in text. Lines of tables are not shown: they hold names.
  fileprivate var underlined: (line: Int, column: Int, length: Int)? {
    guard case .text(let line, let column, let length) = position else { return nil }
    return (line, column, length)
  }
}

extension String {
  /// The line with this number, from 1, without its break.
  ///
  /// Lines end where readers of YAML count them: also at NEL and at the line and paragraph separators of Unicode.
  func line(_ number: Int) -> Substring? {
    var current = 1
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      guard let end = endOfLineBreak(at: index) else {
        index = utf8.index(after: index)
        continue
      }
      if current == number { return self[start..<index] }
      current += 1
      start = end
      index = end
    }
    return current == number ? self[start...] : nil
  }

  /// Where the line break that begins at `index` ends; nil where none begins.
  private func endOfLineBreak(at index: Index) -> Index? {
    func end(after bytes: UInt8...) -> Index? {
      var end = utf8.index(after: index)
      for byte in bytes {
        guard end < utf8.endIndex, utf8[end] == byte else { return nil }
        end = utf8.index(after: end)
      }
      return end
    }
    return switch utf8[index] {
    case 0x0A: end()
    case 0x0D: end(after: 0x0A) ?? end()
    case 0xC2: end(after: 0x85)
    case 0xE2: end(after: 0x80, 0xA8) ?? end(after: 0x80, 0xA9)
    default: nil
    }
  }
}
