import Cadre

/// A numbered article with numbered paragraphs.
struct Article {
  let title: String
  var paragraphs: [Paragraph]

  /// A provision with a table under it, where there is one.
  struct Paragraph {
    let clause: Clause
    var table: TextTable?

    init(_ clause: Clause, table: TextTable? = nil) {
      self.clause = clause
      self.table = table
    }

    init(_ text: String) { self.init(Clause(text)) }
  }
}

extension Article {
  /// The article in lines.
  func lines(number: Int, _ style: TerminalStyle) -> [String] {
    let heading = Phrase.articleHeading.text(
      in: style.language, ["number": "\(number)", "title": .text(title)])
    var lines = heading.wrapped(to: style.width).map { style.colored($0, .bold) }
    for (position, paragraph) in paragraphs.enumerated() {
      lines += paragraph.lines(label: "\(position + 1).", style)
    }
    return lines
  }
}

extension Article.Paragraph {
  private static let indent = 2

  fileprivate func lines(label: String, _ style: TerminalStyle) -> [String] {
    let points = PointLabels(style.language)
    var lines: [String] = []
    func add(_ clause: Clause, _ label: String, _ indent: Int, _ path: [Int], end: String) {
      // A quotation that ends a sentence ends this one too.
      let isClosed = end == "." && clause.text.hasSuffix(".\"")
      let ending = clause.points.isEmpty ? (isClosed ? "" : end) : ":"
      lines += Self.hanging(label, clause.text + ending, indent, style)
      let inner = indent + label.displayWidth + 1
      for (position, point) in clause.points.enumerated() {
        let isLast = position == clause.points.count - 1
        let path = path + [position]
        add(point, points.label(path), inner, path, end: isLast ? end : ";")
      }
    }
    add(clause, label, Self.indent, [], end: table == nil ? "." : ":")
    guard let table else { return lines }
    var narrow = style
    narrow.width -= label.displayWidth + 1
    let margin = String(repeating: " ", count: label.displayWidth + 1)
    return lines + table.lines(narrow).map { margin + $0 }
  }

  /// A label with text behind it, wrapped under the beginning of the text.
  private static func hanging(
    _ label: String, _ text: String, _ indent: Int, _ style: TerminalStyle
  ) -> [String] {
    // Deep points keep half of the line for their text.
    let indent = min(indent, style.width / 2)
    let width = indent + label.displayWidth + 1
    return text.wrapped(to: style.width - width).enumerated().map { position, line in
      position == 0
        ? String(repeating: " ", count: indent) + label + " " + line
        : String(repeating: " ", count: width) + line
    }
  }
}
