package import Cadre

/// The bytes of a YAML file, checked and ready for the parser: UTF-8 with nothing in it that YAML does not allow.
package struct YAMLSource: Sendable {
  /// The path to name in diagnostics.
  package let file: String

  /// The text. A file in UTF-16 or UTF-32 is converted; otherwise these are the bytes of the file, save that each
  /// forbidden character is replaced by a harmless one of the same length.
  package let bytes: [UInt8]

  /// Where the text begins: after a byte order mark, if there is one.
  package let start: Int

  /// Whether forbidden characters were replaced, so that the text is not what the author wrote.
  package let isDamaged: Bool
  let isASCII: Bool
  let hasOddSpaces: Bool
  let invisible: [Int]

  /// By line, how many characters of indentation were added when tabs were replaced.
  private(set) var addedColumns: [Int: Int] = [:]

  /// Checks and prepares the bytes of a file.
  ///
  /// - Returns: nil where they cannot be read as text at all; the diagnostics then hold an error.
  package init?(
    _ bytes: [UInt8], file: String, limits: YAMLLimits,
    reportingTo diagnostics: inout [Diagnostic]
  ) {
    guard bytes.count <= limits.bytes else {
      diagnostics.append(.tooManyBytes(bytes.count, limit: limits.bytes, file: file))
      return nil
    }
    if let format = ForeignFormat(bytes) {
      diagnostics.append(
        Diagnostic(
          .notYAML, at: Place(file: file), ["format": .text(format.rawValue)],
          help: [Sentence(.saveAsYAML)]))
      return nil
    }
    guard let text = Self.decoded(bytes, file: file, reportingTo: &diagnostics) else { return nil }
    self.init(text: text, file: file, reportingTo: &diagnostics)
  }

  private init?(text: [UInt8], file: String, reportingTo diagnostics: inout [Diagnostic]) {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let survey = YAMLSurvey(text, from: start)
    if let invalid = survey.invalidByte {
      diagnostics.append(.notUTF8(text, from: start, at: invalid, file: file))
      return nil
    }
    var repaired = text
    var lines = YAMLLines(start: start)
    for offset in survey.forbidden {
      diagnostics.append(Self.replaceForbidden(at: offset, in: &repaired, &lines, file: file))
    }
    self.init(repaired, start: start, file: file, survey, isDamaged: !survey.forbidden.isEmpty)
  }

  private init(
    _ bytes: [UInt8], start: Int, file: String, _ survey: YAMLSurvey, isDamaged: Bool
  ) {
    self.bytes = bytes
    self.start = start
    self.file = file
    self.isDamaged = isDamaged
    isASCII = survey.isASCII
    hasOddSpaces = survey.hasOddSpaces
    invisible = survey.invisible
  }

  /// The same file with other text, which has `added` characters more at the beginning of lines.
  func replacing(_ text: [UInt8], added: [Int: Int]) -> YAMLSource {
    var source = YAMLSource(
      text, start: start, file: file, YAMLSurvey(text, from: start), isDamaged: isDamaged)
    source.addedColumns = added
    return source
  }

  /// A stretch of the text as a place in the file.
  func place(line: Int, column: Int, length: Int) -> Place {
    let column = max(1, column - addedColumns[line, default: 0])
    return Place(file: file, .text(line: line, column: column, length: length))
  }

  /// Replaces the forbidden character at `offset` by one of the same length, and says so.
  private static func replaceForbidden(
    at offset: Int, in bytes: inout [UInt8], _ lines: inout YAMLLines, file: String
  ) -> Diagnostic {
    let found = bytes.withUnsafeBufferPointer { UTF8Scan.decode($0, at: offset) }
    let scalar = found.flatMap { Unicode.Scalar($0.value) } ?? "\u{FFFD}"
    let place = lines.place(at: offset, length: 1, in: bytes, file: file)
    let stand = [Array("_".utf8), Array("·".utf8), Array("\u{FFFD}".utf8)]
    if let length = found?.length, length <= stand.count {
      bytes.replaceSubrange(offset..<(offset + length), with: stand[length - 1])
    }
    return Diagnostic(
      .forbiddenCharacter, at: place, ["character": .text(scalar.codePoint)],
      help: [Sentence(.deleteCharacter)])
  }
}

/// A kind of file that is often saved under the name of another.
enum ForeignFormat: String {
  case zip = "XLSX, DOCX, ZIP"
  case compound = "XLS, DOC"
  case pdf = "PDF"

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compound
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }
}

extension Diagnostic {
  static func tooManyBytes(_ count: Int, limit: Int, file: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: Place(file: file),
      ["count": .text(String(count)), "limit": .text(String(limit))],
      help: [Sentence(.splitFile, ["limit": "bytes"])])
  }
}
