/// One provision in words, with the points under it.
struct Clause: Hashable {
  /// Without a punctuation mark at its end.
  let text: String
  var points: [Clause] = []

  init(_ text: String, _ points: [Clause] = []) {
    self.text = text
    self.points = points
  }

  /// The provision in one line: points that have points of their own stand in brackets.
  var inOneLine: String {
    guard !points.isEmpty else { return text }
    let parts = points.map { $0.points.isEmpty ? $0.text : "(\($0.inOneLine))" }
    return "\(text): \(parts.joined(separator: "; "))"
  }
}
