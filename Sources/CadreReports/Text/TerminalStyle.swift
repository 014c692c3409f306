public import Cadre

/// How text is shown: its width, whether colours and box lines may be used, and the language.
public struct TerminalStyle: Hashable, Sendable {
  /// The columns of a line.
  public var width: Int

  /// Whether labels are coloured; colour never carries a meaning of its own.
  public var usesColor: Bool

  /// Whether lines of boxes and dashes may be drawn; otherwise they are made of ASCII. Words keep their letters.
  public var usesUnicode: Bool

  /// The language of every sentence.
  public var language: Language

  /// Creates a style.
  public init(
    width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true, language: Language
  ) {
    self.width = max(width, 40)
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
    self.language = language
  }
}

extension TerminalStyle {
  var box: BoxDrawing { usesUnicode ? .lines : .ascii }

  /// The text in a colour, where colours are used. Colour never carries a meaning of its own.
  package func colored(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Colours by their number in the terminal.
  package enum Color: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case green = "32"
    case cyan = "36"
    case dim = "2"
  }
}

/// The characters of which boxes and rules are made.
struct BoxDrawing: Hashable, Sendable {
  /// Before a place that stands alone.
  let pointer: String
  let top: String
  let next: String
  let side: String
  let bottom: String
  let rule: String
  let caret: String
  let ellipsis: String
  let separator: String

  static let lines = BoxDrawing(
    pointer: "──", top: "╭─", next: "├─", side: "│", bottom: "╰─", rule: "─", caret: "─",
    ellipsis: "…",
    separator: "·")
  static let ascii = BoxDrawing(
    pointer: "-->", top: "-->", next: "-->", side: "|", bottom: "-", rule: "-", caret: "^",
    ellipsis: "...",
    separator: "-")
}
