/// A file that has been loaded, under the name that its user gave it.
package struct InputFile: Hashable, Sendable {
  package let name: String
  package let bytes: [UInt8]

  /// The SHA-256 in hexadecimal; empty for bytes that come from memory.
  package let contentHash: String

  /// Creates a loaded file.
  package init(name: String, bytes: [UInt8], contentHash: String = "") {
    self.name = name
    self.bytes = bytes
    self.contentHash = contentHash
  }
}
