/// A backslash in double quotes and what follows it, as far as it stands for one code point.
struct YAMLEscape {
  /// The bytes from the backslash on.
  let bytes: Range<Int>

  /// The code point; nil where the letter or its digits are wrong. It may be a surrogate or too large.
  let value: UInt32?

  /// Whether it is half of a pair of UTF-16, which is no character.
  var isSurrogate: Bool { value.map { (0xD800...0xDFFF).contains($0) } ?? false }

  var scalar: Unicode.Scalar? { value.flatMap(Unicode.Scalar.init) }

  /// Reads the escape whose backslash stands at `start`.
  init(_ source: [UInt8], at start: Int, before end: Int) {
    let letter = start + 1 < end ? source[start + 1] : 0
    let count = Self.digits[letter] ?? 0
    let rest = source[min(start + 2, end)..<min(start + 2 + count, end)]
    let digits = rest.prefix { Character(Unicode.Scalar($0)).isHexDigit }
    bytes = start..<max(min(start + 2, end), digits.endIndex)
    value =
      count == 0
      ? Self.letters[letter]
      : digits.count == count
        ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// How many hexadecimal digits follow.
  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// Escapes of one letter that stand for what cannot be seen.
  private static let letters: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9,
    UInt8(ascii: "\t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12,
    UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 0x1B, UInt8(ascii: "N"): 0x85,
    UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]
}

extension YAMLSource {
  /// The escapes of a text in double quotes.
  func escapes(in scalar: YAMLScalar) -> [YAMLEscape] {
    let range = scalar.extent.bytes
    guard !scalar.isPlain, range.lowerBound < range.upperBound,
      bytes[range.lowerBound] == UInt8(ascii: "\"")
    else { return [] }
    var escapes: [YAMLEscape] = []
    var index = range.lowerBound
    while let start = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
      let escape = YAMLEscape(bytes, at: start, before: range.upperBound)
      escapes.append(escape)
      index = escape.bytes.upperBound
    }
    return escapes
  }
}
