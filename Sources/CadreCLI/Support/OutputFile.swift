import Cadre

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes results so that a file is whole or not there, and never one of the inputs.
enum OutputFile {
  static func write(_ text: String, to path: String, inputs: [String]) throws(CommandFailure) {
    if let target = realPath(path), inputs.contains(where: { isInput($0, target) }) {
      throw CommandFailure([Diagnostic(.outputIsInput, at: Place(file: path))])
    }
    let destination = realPath(path) ?? path
    let isWritten =
      isDevice(destination) ? pass(text, to: destination) : replace(destination, by: text)
    guard isWritten else {
      throw CommandFailure([Diagnostic(.outputNotWritten, at: Place(file: path))])
    }
  }

  private static func replace(_ path: String, by text: String) -> Bool {
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try Data(text.utf8).write(to: URL(filePath: temporary))
    } catch {
      unlink(temporary)
      return false
    }
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  /// Writes into what is there: a rename would put a file in the place of a device or pipe.
  private static func pass(_ text: String, to path: String) -> Bool {
    guard let stream = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let isWhole = fwrite(bytes, 1, bytes.count, stream) == bytes.count
    return fclose(stream) == 0 && isWhole
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
