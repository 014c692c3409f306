import Cadre

/// Turns the bytes of a file into UTF-8 that can be read, or explains why it cannot.
struct TextDecoder {
  let file: String

  /// The greatest size of a file in bytes.
  let limit: Int

  /// Valid UTF-8 without NUL from `start` on.
  struct Text {
    let bytes: [UInt8]

    /// After a byte order mark.
    let start: Int
  }

  func decode(_ bytes: [UInt8], reportingTo problems: inout [Diagnostic]) -> Text? {
    guard bytes.count <= limit else {
      problems.append(
        Diagnostic(
          .tableTooLarge, at: whole, ["size": "\(bytes.count)", "limit": "\(limit)"]))
      return nil
    }
    if let signature = FileSignature(bytes) { return refuse(signature, &problems) }
    guard let text = unicode(bytes, reportingTo: &problems) else { return nil }
    // A page or document in UTF-16 shows what it is only now.
    if text.isConverted, let signature = FileSignature(text.bytes) {
      return refuse(signature, &problems)
    }
    guard text.start < text.bytes.count else {
      problems.append(Diagnostic(.emptyTable, at: whole))
      return nil
    }
    let inspection = TextInspection(file: file, bytes: text.bytes, start: text.start)
    if let problem = inspection.obstacle() {
      problems.append(problem)
      return nil
    }
    if let warning = inspection.lostAccents() { problems.append(warning) }
    return Text(bytes: text.bytes, start: text.start)
  }

  private var whole: Place { Place(file: file) }

  private func refuse(_ signature: FileSignature, _ problems: inout [Diagnostic]) -> Text? {
    problems.append(
      Diagnostic(
        .notDelimitedText, at: whole, ["what": .phrase(signature.name)],
        help: [Sentence(signature.advice)]))
    return nil
  }

  private typealias Candidate = (bytes: [UInt8], start: Int, isConverted: Bool)

  /// Drops a byte order mark and converts UTF-16 to UTF-8.
  private func unicode(_ bytes: [UInt8], reportingTo problems: inout [Diagnostic]) -> Candidate? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (bytes, 3, false) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return unsupported("UTF-32", &problems)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, isBigEndian: bytes[0] == 0xFE, reportingTo: &problems)
    }
    if let parity = Self.parityOfZeros(in: bytes) {
      return unsupported(parity == 0 ? "UTF-16BE" : "UTF-16LE", &problems)
    }
    return (bytes, 0, false)
  }

  private func unsupported(_ encoding: String, _ problems: inout [Diagnostic]) -> Candidate? {
    problems.append(
      Diagnostic(
        .tableEncodingUnreadable, at: whole, ["encoding": .text(encoding)],
        help: [
          Sentence(.recodeTable, ["encoding": .text(encoding), "file": .text(file)]),
          Sentence(.saveTableAsUTF8),
        ]))
    return nil
  }

  /// Latin letters in UTF-16 have a zero in every second byte: 0 if the first of each pair, 1 if the second.
  private static func parityOfZeros(in bytes: [UInt8]) -> Int? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // Vietnamese text has letters beyond Latin-1; digits, delimiters and line breaks still make up a third.
    return (0...1).first { zeros[$0] * 6 >= sample.count && zeros[1 - $0] * 8 < zeros[$0] }
  }

  private func utf16(
    _ bytes: [UInt8], isBigEndian: Bool, reportingTo problems: inout [Diagnostic]
  ) -> Candidate? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let name = isBigEndian ? "UTF-16BE" : "UTF-16LE"
    var offset = 2
    func unit(at offset: Int) -> UInt16? {
      guard offset + 1 < bytes.count else { return nil }
      let first = UInt16(bytes[offset])
      let second = UInt16(bytes[offset + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    while offset < bytes.count {
      guard let scalar = Self.scalar(at: offset, unit: unit) else {
        let position = TextPosition(of: result.count, in: result, from: 0)
        problems.append(
          Diagnostic(
            .brokenUTF16Table, at: position.place(in: file), ["encoding": .text(name)],
            help: [Sentence(.saveTableAsUTF8)]))
        return nil
      }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      offset += scalar.value > 0xFFFF ? 4 : 2
    }
    problems.append(Diagnostic(.tableDecodedUTF16, at: whole, ["encoding": .text(name)]))
    return (result, 0, true)
  }

  /// The scalar whose code units begin at `offset`; nil if a surrogate or half a unit stands alone.
  private static func scalar(at offset: Int, unit: (Int) -> UInt16?) -> Unicode.Scalar? {
    guard let high = unit(offset) else { return nil }
    guard UTF16.isLeadSurrogate(high) else { return Unicode.Scalar(high) }
    guard let low = unit(offset + 2), UTF16.isTrailSurrogate(low) else { return nil }
    return Unicode.Scalar(0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(low) - 0xDC00))
  }
}
