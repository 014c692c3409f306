import Cadre

/// Characters that no text may hold, written with a backslash in double quotes.
extension YAMLEventReader {
  /// Reports control characters and what deceives, as where they stand themselves, and takes them out of the text, so
  /// that no further message follows from them.
  func withoutHarmfulEscapes(_ scalar: YAMLScalar, isKey: Bool) -> YAMLScalar {
    let isHarmful = { (scalar: Unicode.Scalar) in
      !scalar.isAllowedInYAML || scalar.isInvisibleControl
    }
    guard !scalar.isPlain, scalar.text.unicodeScalars.contains(where: isHarmful) else {
      return scalar
    }
    let found = source.escapes(in: scalar).compactMap { escape in
      escape.scalar.map { (escape: escape, scalar: $0) }
    }
    if let first = found.first(where: { !$0.scalar.isAllowedInYAML }) {
      report(
        Diagnostic(
          .forbiddenCharacter, at: place(of: first.escape, in: scalar),
          ["character": .text(first.scalar.codePoint)], help: [Sentence(.deleteCharacter)]))
    }
    let invisible = found.filter(\.scalar.isInvisibleControl)
    if let first = invisible.first {
      var scalars: [Unicode.Scalar] = []
      for (_, scalar) in invisible where !scalars.contains(scalar) { scalars.append(scalar) }
      report(
        .invisible(
          Array(scalars.prefix(8)), at: place(of: first.escape, in: scalar), isName: isKey))
    }
    let kept = scalar.text.unicodeScalars.filter {
      $0.isAllowedInYAML && !(isKey && $0.isInvisibleControl)
    }
    return YAMLScalar(
      text: String(String.UnicodeScalarView(kept)), isPlain: false, extent: scalar.extent)
  }

  /// Where an escape stands, on whatever line of its text.
  private func place(of escape: YAMLEscape, in scalar: YAMLScalar) -> Place {
    var line = scalar.extent.line
    var lineStart = scalar.extent.bytes.lowerBound
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = lineStart
      while index < escape.bytes.lowerBound {
        let length = UTF8Scan.lineEnd(bytes, at: index)
        index += max(length, 1)
        if length > 0 { (line, lineStart) = (line + 1, index) }
      }
    }
    let start = escape.bytes.lowerBound
    guard line > scalar.extent.line else {
      return places.place(at: start, length: escape.bytes.count, onLineOf: scalar.extent)
    }
    let column = source.bytes.characterCount(lineStart..<start) + 1
    return source.place(line: line, column: column, length: escape.bytes.count)
  }
}
