/// A source with spaces for tabs, so that problems after a tab can still be found.
struct TabRepair {
  let source: YAMLSource

  /// Whether the file indents by tabs alone, so that its structure is beyond doubt.
  let isCertain: Bool
}

extension YAMLSource {
  /// The source with two spaces for each tab that indents, and one for any other.
  ///
  /// Places are those of the file as it is.
  func withTabsReplaced() -> TabRepair {
    var text = Array(bytes[..<start])
    var added: [Int: Int] = [:]
    var isCertain = true
    var line = 1
    var isIndentation = true
    var hasIndentingSpace = false
    var index = start
    while index < bytes.count {
      let lineEnd = bytes.withUnsafeBufferPointer { UTF8Scan.lineEnd($0, at: index) }
      switch bytes[index] {
      case _ where lineEnd > 0:
        text += bytes[index..<(index + lineEnd)]
        (isIndentation, hasIndentingSpace) = (true, false)
        line += 1
      case 0x09:
        text += isIndentation ? [0x20, 0x20] : [0x20]
        if isIndentation { added[line, default: 0] += 1 }
      case 0x20:
        text.append(0x20)
        hasIndentingSpace = hasIndentingSpace || isIndentation
      default:
        text.append(bytes[index])
        if hasIndentingSpace { isCertain = false }
        (isIndentation, hasIndentingSpace) = (false, false)
      }
      index += max(lineEnd, 1)
    }
    return TabRepair(source: replacing(text, added: added), isCertain: isCertain)
  }
}
