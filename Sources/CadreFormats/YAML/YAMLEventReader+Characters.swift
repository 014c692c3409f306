import Cadre

extension YAMLEventReader {
  /// A scalar after the checks of its characters.
  ///
  /// In keys and names, a character that only looks right is an error; it is then replaced, so that no further message
  /// follows from it. In other text it may be meant.
  func checked(_ written: YAMLScalar, isKey: Bool) -> YAMLScalar {
    let scalar = withoutHarmfulEscapes(written, isKey: isKey)
    if source.isASCII { return scalar }
    let isName = isKey || scalar.isPlain && scalar.text.isNameSaveForLookalikes
    reportInvisible(before: scalar.extent.bytes.lowerBound)
    reportInvisible(in: scalar, isName: isName)
    guard isName else { return scalar }
    reportOddSpace(in: scalar)
    reportLookalikes(in: scalar)
    return YAMLScalar(
      text: scalar.text.withoutLookalikes, isPlain: scalar.isPlain, extent: scalar.extent)
  }

  /// Reports direction controls and the like outside scalars, once for each line.
  func reportInvisible(before end: Int) {
    var lastLine: Int?
    while let (place, scalar) = takeInvisible(before: end) {
      guard place.line != lastLine else { continue }
      lastLine = place.line
      report(.invisible([scalar], at: place, isName: false))
    }
  }

  private func reportInvisible(in scalar: YAMLScalar, isName: Bool) {
    var first: Place?
    var found: [Unicode.Scalar] = []
    while let (place, scalar) = takeInvisible(before: scalar.extent.bytes.upperBound) {
      first = first ?? place
      if !found.contains(scalar), found.count < 8 { found.append(scalar) }
    }
    if let first { report(.invisible(found, at: first, isName: isName)) }
  }

  /// The next invisible character of the survey, if it stands before `end`.
  private func takeInvisible(before end: Int) -> (Place, Unicode.Scalar)? {
    guard nextInvisible < source.invisible.count, source.invisible[nextInvisible] < end else {
      return nil
    }
    let offset = source.invisible[nextInvisible]
    nextInvisible += 1
    guard let scalar = scalar(at: offset) else { return nil }
    let (line, column) = lines.position(of: offset, in: source.bytes)
    return (source.place(line: line, column: column, length: 1), scalar)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    source.bytes.withUnsafeBufferPointer { UTF8Scan.decode($0, at: offset) }
      .flatMap { Unicode.Scalar($0.value) }
  }

  private func reportOddSpace(in scalar: YAMLScalar) {
    guard source.hasOddSpaces, let (offset, found) = firstOffset(in: scalar, where: \.isOddSpace)
    else { return }
    let isIndentation =
      offset == scalar.extent.bytes.lowerBound
      && scalar.extent.column == leadingSpaces(onLineOf: scalar.extent)
    if isIndentation { (hasLostContent, hasOddIndentation) = (true, true) }
    report(.oddSpace(found, at: place(atByte: offset, of: scalar), isIndentation: isIndentation))
  }

  private func leadingSpaces(onLineOf extent: YAMLExtent) -> Int {
    source.bytes[places.lineStart(of: extent)...].prefix { $0 == 0x20 }.count
  }

  private func reportLookalikes(in scalar: YAMLScalar) {
    guard let (offset, found) = firstOffset(in: scalar, where: { $0.lookalike != nil }),
      let usual = found.lookalike
    else { return }
    report(
      Diagnostic(
        .lookalikeLetter, at: place(atByte: offset, of: scalar),
        [
          "text": .text(scalar.text), "letter": .text(String(found)),
          "code": .text(found.codePoint), "usual": .text(String(usual)),
          "usualCode": .text(usual.codePoint),
        ],
        help: [Sentence(.writeInstead, ["text": .text(scalar.text.withoutLookalikes)])]))
  }

  /// The first character as written in the source for which `isMeant` holds; in quotes it may be escaped and not found.
  private func firstOffset(
    in scalar: YAMLScalar, where isMeant: (Unicode.Scalar) -> Bool
  ) -> (Int, Unicode.Scalar)? {
    var offset = scalar.extent.bytes.lowerBound
    while offset < scalar.extent.bytes.upperBound {
      guard let found = self.scalar(at: offset) else { return nil }
      if isMeant(found) { return (offset, found) }
      offset += String(found).utf8.count
    }
    return nil
  }

  /// The place of a character of a scalar that stands on one line.
  func place(atByte offset: Int, of scalar: YAMLScalar) -> Place {
    places.place(at: offset, length: 1, onLineOf: scalar.extent)
  }
}

extension Diagnostic {
  static func invisible(_ found: [Unicode.Scalar], at place: Place, isName: Bool) -> Diagnostic {
    let codes = found.map(\.codePoint).joined(separator: ", ")
    var diagnostic = Diagnostic(
      .invisibleCharacter, at: place, ["characters": .text(codes)],
      help: [Sentence(.deleteCharacter)])
    if isName { diagnostic.severity = .error }
    return diagnostic
  }

  static func oddSpace(_ found: Unicode.Scalar, at place: Place, isIndentation: Bool) -> Diagnostic
  {
    Diagnostic(
      isIndentation ? .oddIndentation : .oddSpace, at: place,
      ["character": .text(found.codePoint)], help: [Sentence(.usualSpace)])
  }
}
