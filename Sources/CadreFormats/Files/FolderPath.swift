#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Folders on the way from a file to the root.
enum FolderPath {
  /// The folder of `path` and every folder above it, nearest first, written relative where `path` is.
  static func foldersAbove(_ path: String) -> [String] {
    let isAbsolute = path.hasPrefix("/")
    var parts = path.split(separator: "/").map(String.init)
    if !parts.isEmpty, path != "." { parts.removeLast() }
    parts.removeAll { $0 == "." }
    var folders: [String] = []
    while true {
      let joined = parts.joined(separator: "/")
      folders.append(isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined)
      guard let last = parts.last, last != ".." else { break }
      parts.removeLast()
    }
    if isAbsolute { return folders }
    // Above the working folder the way goes on with the folder's own path.
    let working = FileManager.default.currentDirectoryPath
    return folders + foldersAbove(working + "/.")
  }
}
