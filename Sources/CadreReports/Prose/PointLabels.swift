import Cadre

/// Labels of points in legal prose: `a)`, `b)`, under them `b.1)`, `b.2)`.
struct PointLabels {
  private let letters: [Character]

  init(_ language: Language) {
    // Decree 30/2020/ND-CP orders points by the Vietnamese alphabet, which has no f, j, w, z but a đ.
    letters = Array(
      language == .vietnamese ? "abcdđeghiklmnopqrstuvxy" : "abcdefghijklmnopqrstuvwxyz")
  }

  /// The label of the point at `path`: its position at every depth, from 0.
  func label(_ path: [Int]) -> String {
    guard let first = path.first else { return "" }
    let numbers = path.dropFirst().map { ".\($0 + 1)" }.joined()
    return "\(letter(first))\(numbers))"
  }

  private func letter(_ position: Int) -> String {
    let last = String(letters[position % letters.count])
    guard position >= letters.count else { return last }
    return letter(position / letters.count - 1) + last
  }
}
