import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

package import Cadre

/// The bytes of a file, with the name by which the user calls it.
package struct InputFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  /// The SHA-256 of the bytes in hexadecimal.
  package let contentHash: String

  /// The greatest size of a file that is read, in bytes.
  package static let mostBytes = 256 << 20

  /// Creates a file from memory.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    contentHash = InputFile.hash([bytes])
  }

  /// Reads a file.
  ///
  /// - Throws: ``InvalidInput`` where there is none, it is a folder, may not be read, is larger than `mostBytes`, or
  ///   changes meanwhile.
  package init(path: String) throws(InvalidInput) {
    try self.init(path: path, whenOpen: {})
  }

  /// Reads a file, doing something between the first look at it and the reading, as another program might.
  package init(path: String, whenOpen: () -> Void) throws(InvalidInput) {
    var isFolder = false
    guard InputFile.exists(path, isFolder: &isFolder) else {
      throw InvalidInput(.noSuchFile, path)
    }
    if isFolder { throw InvalidInput(.fileIsFolder, path) }
    guard let file = OpenFile(path: path), let first = file.look() else {
      throw InvalidInput(.unreadableFile, path)
    }
    guard first.isRegular else {
      throw InvalidInput(.unreadableFile, path, help: [Sentence(.onlyFilesAreRead)])
    }
    guard first.size <= InputFile.mostBytes else {
      throw InvalidInput(.inputTooLarge, path, ["limit": "\(InputFile.mostBytes >> 20)"])
    }
    whenOpen()
    // One byte more than there should be shows that the file has grown.
    guard let bytes = file.read(upTo: first.size + 1) else {
      throw InvalidInput(.unreadableFile, path)
    }
    guard bytes.count == first.size, file.look() == first else {
      throw InvalidInput(.fileChanged, path)
    }
    self.init(name: path, bytes: bytes)
  }

  /// Whether something is at a path, and whether it is a folder.
  static func exists(_ path: String, isFolder: inout Bool) -> Bool {
    #if canImport(FoundationEssentials)
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    #else
      var isDirectory: ObjCBool = false
      defer { isFolder = isDirectory.boolValue }
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    #endif
  }

  /// The names in a folder, sorted, without hidden ones.
  static func names(inFolder path: String) throws(InvalidInput) -> [String] {
    var isFolder = false
    guard exists(path, isFolder: &isFolder) else { throw InvalidInput(.noSuchFile, path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw InvalidInput(.unreadableFile, path)
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The SHA-256 of several parts, in hexadecimal.
  package static func hash(_ parts: [[UInt8]]) -> String {
    var hash = SHA256()
    for part in parts { hash.update(data: part) }
    return hexadecimal(hash.finalize())
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

extension InvalidInput {
  /// One problem with a file as a whole.
  init(
    _ kind: Diagnostic.Kind, _ path: String,
    _ arguments: KeyValuePairs<String, PhraseArgument> = [:],
    help: [Sentence] = []
  ) {
    self.init(
      diagnostics: [Diagnostic(kind, at: Place(file: path), arguments, help: help)])
  }
}
