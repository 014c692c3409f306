import Cadre

extension YAMLEventReader {
  /// One sentence about where and why libyaml could not read on, with the usual cause.
  func syntaxProblem(_ failure: YAMLParser.Failure) -> Diagnostic {
    let place = failure.place
    if byte(place) == UInt8(ascii: "\t") { return tab(at: place) }
    switch failure.problem {
    case "could not find expected ':'": return missingColon(failure.context ?? place)
    case "mapping values are not allowed in this context": return unexpectedColon(place)
    case "found unexpected ':'":
      return Diagnostic(
        .spaceAfterColon, at: self.place(at: place), help: [Sentence(.colonSpace)])
    case "block sequence entries are not allowed in this context":
      return Diagnostic(.dashAfterKey, at: self.place(at: place), help: [Sentence(.ownLine)])
    case "did not find expected key", "did not find expected '-' indicator":
      return unexpectedLine(place)
    case "did not find expected <document start>": return afterDocument(place)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return openBracket(failure.context ?? place, stoppedAt: place)
    case "did not find expected node content": return noContent(place)
    case "found unexpected end of stream", "found unexpected document indicator":
      return Diagnostic(
        .quoteOpen, at: self.place(at: failure.context ?? place), help: [Sentence(.closeQuote)])
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return badEscape(place)
    default: return otherSyntaxProblem(failure)
    }
  }

  private func otherSyntaxProblem(_ failure: YAMLParser.Failure) -> Diagnostic {
    let start = failure.context ?? failure.place
    switch byte(start) {
    case UInt8(ascii: "%") where start.column == 0: return directive(start)
    case UInt8(ascii: "!"):
      return Diagnostic(.tag, at: place(ofWordAt: start, sign: nil), help: [Sentence(.deleteTag)])
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return Diagnostic(.blockHeader, at: place(at: failure.place), help: [Sentence(.blockText)])
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "%"), UInt8(ascii: "?"):
      return signAtStart(start)
    default: return Diagnostic(.unreadable, at: place(at: failure.place))
    }
  }

  private func tab(at extent: YAMLExtent) -> Diagnostic {
    let start = extent.bytes.lowerBound
    let length = source.bytes[start...].prefix { $0 == UInt8(ascii: "\t") }.count
    return Diagnostic(
      .tab, at: places.place(of: extent, length: length), help: [Sentence(.spacesForTab)])
  }

  private func directive(_ extent: YAMLExtent) -> Diagnostic {
    Diagnostic(.directive, at: place(at: extent), help: [Sentence(.deleteLine)])
  }

  private func signAtStart(_ extent: YAMLExtent) -> Diagnostic {
    let start = extent.bytes.lowerBound
    let text = YAMLLineText(source, at: start).rest(from: start)
    return Diagnostic(
      .signAtStart, at: place(at: extent), ["sign": .text(String(text.prefix(1)))],
      help: [.quoted(text)])
  }

  private func badEscape(_ extent: YAMLExtent) -> Diagnostic {
    let line = YAMLLineText(source, at: extent.bytes.lowerBound)
    let range = line.range.lowerBound..<min(extent.bytes.lowerBound + 1, line.range.upperBound)
    let start = source.bytes[range].lastIndex(of: UInt8(ascii: "\\")) ?? extent.bytes.lowerBound
    let escape = YAMLEscape(source.bytes, at: start, before: line.range.upperBound)
    let place = places.place(at: start, length: escape.bytes.count, onLineOf: extent)
    let text: PhraseArgument = .text(source.bytes.text(escape.bytes))
    guard escape.isSurrogate else {
      return Diagnostic(
        .badEscape, at: place, ["text": text], help: [Sentence(.doubleBackslash)])
    }
    let second = YAMLEscape(
      source.bytes, at: escape.bytes.upperBound, before: line.range.upperBound)
    let whole = Unicode.Scalar(surrogates: escape.value, second.value).map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return Diagnostic(
      .surrogateEscape, at: place, ["text": text],
      help: [
        whole.map { Sentence(.writeInstead, ["text": .text($0)]) } ?? Sentence(.writeCharacter)
      ])
  }

  /// A comma or bracket where a value should be.
  func noContent(_ extent: YAMLExtent) -> Diagnostic {
    switch byte(extent) {
    case UInt8(ascii: ","):
      return Diagnostic(.commaTwice, at: place(at: extent), help: [Sentence(.deleteComma)])
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      let sign = byte(extent) == UInt8(ascii: "]") ? "]" : "}"
      return Diagnostic(.closingBracket, at: place(at: extent), ["sign": .text(sign)])
    case UInt8(ascii: "-"):
      return Diagnostic(.dashAfterKey, at: place(at: extent), help: [Sentence(.ownLine)])
    case nil where containers.last?.isFlow == true:
      return openBracket(containers.last?.start ?? extent, stoppedAt: extent)
    default: return Diagnostic(.unreadable, at: place(at: extent))
    }
  }

  private func openBracket(_ open: YAMLExtent, stoppedAt extent: YAMLExtent) -> Diagnostic {
    let sign = byte(open) == UInt8(ascii: "[") ? "]" : "}"
    let found = byte(extent)
    let isNextKey = extent.line > open.line && found == UInt8(ascii: ":")
    guard found != nil, !isNextKey else {
      return Diagnostic(.bracketOpen, at: place(at: open), ["sign": .text(sign)])
    }
    if found == UInt8(ascii: "]") || found == UInt8(ascii: "}") {
      return Diagnostic(
        .wrongBracket, at: place(at: extent), ["sign": .text(sign)],
        related: [Diagnostic.Related(place(at: open), Sentence(.openedHere))])
    }
    let line = YAMLLineText(source, at: extent.bytes.lowerBound)
    let gap = line.lastSpace(before: extent.bytes.lowerBound) ?? extent.bytes.lowerBound
    return Diagnostic(
      .separatorMissing, at: places.place(at: gap, length: 1, onLineOf: extent),
      ["sign": .text(sign)])
  }

  func byte(_ extent: YAMLExtent) -> UInt8? {
    let index = extent.bytes.lowerBound
    return index < source.bytes.count ? source.bytes[index] : nil
  }
}

extension Sentence {
  /// `write` with `text` in single quotes.
  static func quoted(_ text: String) -> Sentence {
    let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    return Sentence(.writeInstead, ["text": .text("'\(doubled)'")])
  }
}

extension Unicode.Scalar {
  /// The character that two halves make, as JSON writes it: `\ud83d\ude00`.
  fileprivate init?(surrogates first: UInt32?, _ second: UInt32?) {
    guard let first, let second, (0xD800...0xDBFF).contains(first),
      (0xDC00...0xDFFF).contains(second)
    else { return nil }
    self.init(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }
}
