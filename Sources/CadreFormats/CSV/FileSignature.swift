import Cadre

/// What a file that is not delimited text really is, told by its first bytes and never by its name.
package enum FileSignature: Hashable, Sendable, CaseIterable {
  case excelWorkbook, binaryWorkbook, wordDocument, openDocument, zip
  case oldExcel, protectedWorkbook
  case pdf, html, xml, gzip, image

  /// Recognises the file; nil if it may be text.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
      self = Self.archive(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // The name of the stream that holds an encrypted workbook, in UTF-16.
      let name: [UInt8] = Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
      self = Self.edges(of: bytes).contains { $0.contains(name) } ? .protectedWorkbook : .oldExcel
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
      || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    {
      self = .image
    } else if let markup = Self.markup(bytes) {
      self = markup
    } else {
      return nil
    }
  }

  /// Tells archives apart by the names of their entries, which stand at the start and in the directory at the end.
  private static func archive(_ bytes: [UInt8]) -> FileSignature {
    let edges = edges(of: bytes)
    func mentions(_ name: String) -> Bool { edges.contains { $0.contains(Array(name.utf8)) } }
    if mentions("application/vnd.oasis.opendocument") { return .openDocument }
    if mentions("xl/workbook.bin") { return .binaryWorkbook }
    if mentions("xl/") { return .excelWorkbook }
    if mentions("word/") { return .wordDocument }
    return .zip
  }

  private static func edges(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    [bytes.prefix(1 << 16), bytes.suffix(1 << 16)]
  }

  /// Pages that office programs export under the name of a table.
  private static func markup(_ bytes: [UInt8]) -> FileSignature? {
    var head = bytes.prefix(1024)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    let text = head.drop { $0 == .space || $0 == .tab || $0.isLineBreak }.map(\.asciiLowercased)
    guard text.first == UInt8(ascii: "<") else { return nil }
    let starts = ["<!doctype html", "<html", "<head", "<meta", "<body", "<table", "<style"]
    if starts.contains(where: { text.starts(with: $0.utf8) }) { return .html }
    if text.starts(with: "<?xml".utf8) { return .xml }
    return nil
  }

  /// What the file is, in a message.
  var name: Phrase {
    switch self {
    case .excelWorkbook: .excelWorkbook
    case .binaryWorkbook: .binaryWorkbook
    case .wordDocument: .wordDocument
    case .openDocument: .openDocument
    case .zip: .zipArchive
    case .oldExcel: .oldExcelWorkbook
    case .protectedWorkbook: .protectedWorkbook
    case .pdf: .pdfDocument
    case .html: .htmlPage
    case .xml: .xmlDocument
    case .gzip: .gzipFile
    case .image: .image
    }
  }

  /// How to get a delimited text from it.
  var advice: Phrase {
    switch self {
    case .excelWorkbook, .binaryWorkbook, .oldExcel, .html, .xml: .saveAsCSV
    case .openDocument: .exportFromCalc
    case .protectedWorkbook: .removePassword
    case .zip, .gzip: .unpackFirst
    case .wordDocument, .pdf, .image: .askForTable
    }
  }
}
