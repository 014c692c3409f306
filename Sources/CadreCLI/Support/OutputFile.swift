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
      throw CommandFailure(
        [Diagnostic(.outputIsInput, at: Place(file: path))], status: .usage)
    }
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try Data(text.utf8).write(to: URL(filePath: temporary))
    } catch {
      unlink(temporary)
      throw CommandFailure(
        [Diagnostic(.outputNotWritten, at: Place(file: path))], status: .internalError)
    }
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      throw CommandFailure(
        [Diagnostic(.outputNotWritten, at: Place(file: path))], status: .internalError)
    }
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

/// The text of criteria files, for showing lines of them. Lines of rosters hold names and are never shown.
enum SourceTexts {
  static let criteria: @Sendable (String) -> String? = { path in
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"),
      let data = try? Data(contentsOf: URL(filePath: path))
    else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    return text.contains("cadre_roster:") ? nil : text
  }
}
