import Cadre

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes results so that a file is whole or not there, and never one of the inputs.
enum OutputFile {
  /// Takes bytes, one block after the other.
  typealias Sink = (UnsafeBufferPointer<UInt8>) -> Void

  static func write(
    to path: String, inputs: [String], _ body: (Sink) -> Void
  ) throws(CommandFailure) {
    if let target = realPath(path), inputs.contains(where: { isInput($0, target) }) {
      throw CommandFailure([Diagnostic(.outputIsInput, at: Place(file: path))])
    }
    let destination = realPath(path) ?? path
    // Into a device or pipe goes what is written: a rename would put a file in its place.
    let isWritten =
      isDevice(destination) ? fill(destination, body) : replace(destination, body)
    guard isWritten else {
      throw CommandFailure([Diagnostic(.outputNotWritten, at: Place(file: path))])
    }
  }

  private static func replace(_ path: String, _ body: (Sink) -> Void) -> Bool {
    let temporary = "\(path).\(getpid()).tmp"
    guard fill(temporary, body), rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  private static func fill(_ path: String, _ body: (Sink) -> Void) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    var isWhole = true
    body { block in isWhole = isWhole && ByteOutput.write(block, to: descriptor) }
    return close(descriptor) == 0 && isWhole
  }

  /// Whether the path leads to something that is neither a file nor a folder.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a file is an input, or lies in a folder that is one.
  private static func isInput(_ input: String, _ target: String) -> Bool {
    guard let input = realPath(input) else { return false }
    return target == input || target.hasPrefix(input + "/")
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
