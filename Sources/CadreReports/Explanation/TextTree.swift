import Cadre

/// A tree of sentences, drawn with lines.
struct TextTree {
  let text: String
  var children: [TextTree] = []

  init(_ text: String, _ children: [TextTree] = []) {
    self.text = text
    self.children = children
  }

  /// The characters of which the lines of a tree are made.
  private struct Lines {
    let branch: String
    let last: String
    let side: String
    let nothing = "   "

    init(_ style: TerminalStyle) {
      branch = style.usesUnicode ? "├─ " : "|- "
      last = style.usesUnicode ? "└─ " : "`- "
      side = style.usesUnicode ? "│  " : "|  "
    }
  }

  /// The tree in lines that keep to the width; texts are wrapped behind their branch.
  func lines(_ style: TerminalStyle, indent: Int = 2) -> [String] {
    var lines: [String] = []
    let drawing = Lines(style)
    func add(_ tree: TextTree, first: String, rest: String) {
      let hang = rest + (tree.children.isEmpty ? "" : drawing.side)
      // Deep trees keep some room for their text.
      let width = max(style.width - max(first.displayWidth, hang.displayWidth), 24)
      for (position, line) in tree.text.wrapped(to: width).enumerated() {
        lines.append((position == 0 ? first : hang) + line)
      }
      for (position, child) in tree.children.enumerated() {
        let isLast = position == tree.children.count - 1
        add(
          child, first: rest + (isLast ? drawing.last : drawing.branch),
          rest: rest + (isLast ? drawing.nothing : drawing.side))
      }
    }
    let margin = String(repeating: " ", count: indent)
    add(self, first: margin, rest: margin)
    return lines
  }
}
