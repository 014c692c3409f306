/// A table aligned by display width, one of whose columns gives way where space is short.
struct TextTable {
  let columns: [Column]
  var rows: [[String]] = []

  /// A column and how it is set.
  struct Column {
    let title: String

    /// The title where space is short.
    let short: String
    let alignment: Alignment

    /// Whether the column is cut where the table is too wide.
    let isFlexible: Bool

    init(
      _ title: String, short: String? = nil, _ alignment: Alignment = .right,
      isFlexible: Bool = false
    ) {
      self.title = title
      self.short = short ?? title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  private static let gap = 2

  /// Titles of several words are broken at this width, and at less where space is short.
  private static let widestTitle = 12

  /// The flexible column should not become narrower than this while titles can still be broken.
  private static let comfortableWidth = 24

  /// The lines of the table, indented by two columns.
  func lines(_ style: TerminalStyle) -> [String] {
    let available = style.width - 2
    let comfortable = min(Self.comfortableWidth, widestFlexible)
    var layout = self.layout(titleWidth: Self.widestTitle, available: available)
    for titleWidth in [8, 4] where layout.flexible < comfortable {
      layout = self.layout(titleWidth: titleWidth, available: available)
    }
    let height = layout.titles.map(\.count).max() ?? 1
    var lines = (0..<height).map { line in
      joined(
        layout.titles.map { title in
          let missing = height - title.count
          return line < missing ? "" : title[line - missing]
        }, layout.widths)
    }
    let total = layout.widths.reduce(0, +) + Self.gap * (columns.count - 1)
    lines.append(String(repeating: style.box.rule, count: total))
    for row in rows {
      let cells = zip(row, layout.widths).map { $0.cut(to: $1, mark: style.box.ellipsis) }
      lines.append(joined(cells, layout.widths))
    }
    return lines.map { "  " + $0 }
  }

  private func joined(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (position, cell) in cells.enumerated() {
      if position > 0 { line += String(repeating: " ", count: Self.gap) }
      line += cell.padded(to: widths[position], columns[position].alignment)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  // MARK: Widths

  private struct Layout {
    var titles: [[String]]
    var widths: [Int]
    var flexible: Int
  }

  private var widestFlexible: Int {
    guard let column = columns.firstIndex(where: \.isFlexible) else { return 0 }
    return widest(column)
  }

  private func widest(_ column: Int) -> Int { rows.map { $0[column].displayWidth }.max() ?? 0 }

  private func layout(titleWidth: Int, available: Int) -> Layout {
    let titles = columns.map {
      let title = titleWidth < Self.widestTitle ? $0.short : $0.title
      return $0.isFlexible ? [title] : title.brokenIntoWords(upTo: titleWidth)
    }
    var widths = columns.indices.map { column in
      max(widest(column), titles[column].map(\.displayWidth).max() ?? 0)
    }
    var flexible = 0
    if let column = columns.firstIndex(where: \.isFlexible) {
      let others =
        widths.reduce(0, +) - widths[column] + Self.gap * (columns.count - 1)
      widths[column] = min(widths[column], max(available - others, 8))
      flexible = widths[column]
    }
    return Layout(titles: titles, widths: widths, flexible: flexible)
  }
}

extension String {
  /// The text in lines of whole words; only lines of several words keep to `width`.
  fileprivate func brokenIntoWords(upTo width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.displayWidth + 1 + word.displayWidth <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
