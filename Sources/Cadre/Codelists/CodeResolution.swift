/// What a written code or name means in a code list.
public enum CodeResolution: Hashable, Sendable {
  /// A code of the list.
  case listed(Int)

  /// A title or synonym. Several entries have it where it is ambiguous; an entry below another of them is left out.
  case named([Int])

  /// A code that is not listed, but whose shape says that it lies under a listed one.
  case placed(under: Int)

  /// A code of an older edition, where it may mean something else.
  case superseded(edition: String)

  /// Neither a code nor a name of the list.
  case unlisted
}

extension CodeResolution {
  /// The codes that are possible.
  public var codes: CodeSet {
    switch self {
    case .listed(let position), .placed(under: let position): .codes([position])
    case .named(let positions): .codes(positions)
    case .superseded, .unlisted: .unknown
    }
  }
}

extension Codelist {
  /// Finds what `written` means: a code, a name, a place for an unlisted code.
  public func resolve(_ written: String) -> CodeResolution {
    let stripped = normalization.stripped(written)
    if let position = index.byCode[written] ?? index.byStrippedCode[stripped] {
      return .listed(position)
    }
    if let positions = index.byName[TextFolding.key(written)] {
      return .named(highest(among: positions))
    }
    if Self.looksLikeCode(stripped) {
      if let old = normalization.superseded.first(where: { fits(stripped, $0.shape) }) {
        return .superseded(edition: old.edition)
      }
      if let ancestor = place(forUnlisted: stripped) { return .placed(under: ancestor) }
    }
    if match == .leadingWords, let leading = leadingName(of: LeadingWords(written)) {
      return .named(highest(among: leading.positions))
    }
    return .unlisted
  }

  /// Takes a name of this list off the front of `written`, as in `Quyền Giám đốc`.
  ///
  /// - Returns: the entry, or nil where the text begins with no name or with an ambiguous one, and what follows.
  public func takingLeadingName(of written: String) -> (position: Int?, rest: String) {
    let words = LeadingWords(written)
    guard let leading = leadingName(of: words), leading.positions.count == 1 else {
      return (nil, written)
    }
    return (leading.positions[0], words.rest(after: leading.count))
  }

  private func leadingName(of words: LeadingWords) -> (positions: [Int], count: Int)? {
    let names = index.byWords
    for count in stride(from: min(words.count, names.mostWords), to: 0, by: -1) {
      if let positions = names.byWords[words.key(first: count)] { return (positions, count) }
    }
    return nil
  }

  /// Whether text can be a code at all.
  static func looksLikeCode(_ stripped: String) -> Bool {
    var hasDigit = false
    for byte in stripped.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
      default: return false
      }
    }
    return hasDigit
  }

  /// Whether a code has this shape. Where the list has only digits, letters may only stand in the declared beginning.
  private func fits(_ stripped: String, _ shape: Shape) -> Bool {
    guard let remainder = shape.remainder(of: stripped) else { return false }
    return !index.hasOnlyDigits || remainder.allSatisfy(\.isASCIIDigit)
  }

  private func place(forUnlisted stripped: String) -> Int? {
    for placement in normalization.unlisted where fits(stripped, placement.shape) {
      for part in placement.parts {
        let code = stripped.dropFirst(part.lowerBound - 1).prefix(part.count)
        if let position = index.byStrippedCode[String(code)] { return position }
      }
    }
    guard let prefix = normalization.prefix else { return nil }
    // What looks like a code is of ASCII only.
    var beginning = stripped.utf8.dropFirst(prefix.skipped)
    if prefix.skipped > 0, let position = index.byStrippedCode[String(Substring(beginning))] {
      return position
    }
    // Only digits may follow: letters after a listed code make a word of it.
    while let last = beginning.last, last.isASCIIDigit {
      beginning.removeLast()
      if let position = index.byStrippedCode[String(Substring(beginning))] { return position }
    }
    return nil
  }
}
