import Cadre

/// Problems of colons, keys and indentation, for which the lines around the place tell the cause.
extension YAMLEventReader {
  /// A line that should have been `key: value`.
  func missingColon(_ extent: YAMLExtent) -> Diagnostic {
    let start = extent.bytes.lowerBound
    let line = YAMLLineText(source, at: start)
    if let problem = oddIndentation(line, extent) { return problem }
    let text = line.rest(from: start)
    if text.contains(": ") { return keyTooLong(extent) }
    if let colon = line.tightColon(from: start) { return tightColon(colon, text, extent) }
    return Diagnostic(
      .colonMissing, at: places.place(of: extent, length: max(1, text.count)),
      ["key": .text(text)])
  }

  /// `: ` where no key can stand.
  func unexpectedColon(_ extent: YAMLExtent) -> Diagnostic {
    let colon = extent.bytes.lowerBound
    let line = YAMLLineText(source, at: colon)
    if let problem = oddIndentation(line, extent) { return problem }
    if extent.column > 1_024 { return keyTooLong(extent) }
    if let first = line.looseColon(before: colon) {
      let value = line.text(from: first + 1, to: line.contentEnd)
      return Diagnostic(.colonInText, at: place(at: extent), help: [.quoted(value)])
    }
    guard let above = line.previous() else { return Diagnostic(.unreadable, at: place(at: extent)) }
    let aboveExtent = above.extent(line: extent.line - line.distance(to: above))
    if above.startsWithTightDash {
      return Diagnostic(.spaceAfterDash, at: place(at: aboveExtent), help: [Sentence(.dashSpace)])
    }
    if above.looseColon(before: above.contentEnd) == nil,
      let tight = above.tightColon(from: above.contentStart)
    {
      return tightColon(tight, above.rest(from: above.contentStart), aboveExtent)
    }
    return indentation(line, extent)
  }

  /// A line or a text that does not continue what is above or before it.
  func unexpectedLine(_ extent: YAMLExtent) -> Diagnostic {
    let start = extent.bytes.lowerBound
    let line = YAMLLineText(source, at: start)
    if let problem = oddIndentation(line, extent) { return problem }
    guard line.contentStart < start else {
      if source.bytes[start...].starts(with: Array(": ".utf8)) {
        return Diagnostic(.keyMissing, at: place(at: extent))
      }
      return indentation(line, extent)
    }
    if let sign = byte(extent), sign == UInt8(ascii: "]") || sign == UInt8(ascii: "}") {
      return noContent(extent)
    }
    return Diagnostic(
      .textAfterEnd, at: places.place(of: extent, length: max(1, line.rest(from: start).count)),
      ["text": .text(line.rest(from: start))], help: [Sentence(.quoteWhole)])
  }

  /// Something after a document that seemed complete.
  func afterDocument(_ extent: YAMLExtent) -> Diagnostic {
    let line = YAMLLineText(source, at: extent.bytes.lowerBound)
    if let above = line.previous() {
      let text = above.rest(from: above.contentStart)
      if text.hasPrefix("%") {
        let place = place(at: above.extent(line: extent.line - line.distance(to: above)))
        return Diagnostic(.directive, at: place, help: [Sentence(.deleteLine)])
      }
      if text == "..." {
        return Diagnostic(.secondDocument, at: place(at: extent), help: [Sentence(.oneFileEach)])
      }
    }
    return unexpectedLine(extent)
  }

  private func indentation(_ line: YAMLLineText, _ extent: YAMLExtent) -> Diagnostic {
    let column = line.contentStart - line.range.lowerBound
    let place = place(at: line.extent(line: extent.line))
    guard let above = line.previous() else { return Diagnostic(.unreadable, at: place) }
    if above.contentStart - above.range.lowerBound == column, above.isItem != line.isItem {
      return Diagnostic(.itemsAmongKeys, at: place)
    }
    return Diagnostic(
      .indentation, at: place, ["column": .text(String(column + 1))],
      help: [Sentence(.columnAbove, ["column": .text(String(above.keyColumn + 1))])])
  }

  private func keyTooLong(_ extent: YAMLExtent) -> Diagnostic {
    Diagnostic(.keyTooLong, at: place(at: extent), ["limit": "1024"])
  }

  /// A colon that ends no key because no space follows it, or because what follows only looks like one.
  private func tightColon(_ colon: Int, _ text: String, _ extent: YAMLExtent) -> Diagnostic {
    let next = source.bytes.withUnsafeBufferPointer { UTF8Scan.decode($0, at: colon + 1) }
    if let scalar = next.flatMap({ Unicode.Scalar($0.value) }), scalar.isOddSpace {
      let place = places.place(at: colon + 1, length: 1, onLineOf: extent)
      return .oddSpace(scalar, at: place, isIndentation: false)
    }
    return Diagnostic(
      .spaceAfterColon, at: places.place(at: colon, length: 1, onLineOf: extent),
      help: [.spaced(text)])
  }

  /// A no-break space or the like among the spaces before the content, which then is the cause of whatever follows.
  private func oddIndentation(_ line: YAMLLineText, _ extent: YAMLExtent) -> Diagnostic? {
    guard source.hasOddSpaces else { return nil }
    let found = source.bytes.withUnsafeBufferPointer { UTF8Scan.decode($0, at: line.contentStart) }
    guard line.contentStart < line.range.upperBound,
      let scalar = found.flatMap({ Unicode.Scalar($0.value) }), scalar.isOddSpace
    else { return nil }
    let place = places.place(at: line.contentStart, length: 1, onLineOf: extent)
    return .oddSpace(scalar, at: place, isIndentation: true)
  }
}
