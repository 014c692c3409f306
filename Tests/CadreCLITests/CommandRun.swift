import Cadre
import Foundation
import Testing

@testable import CadreCLI

/// The root of the package, in which the command runs in tests.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Runs the command as in a terminal of 80 columns without colours, in the root of the package.
func cadre(_ arguments: String..., language: Language = .english) -> CommandResult {
  cadre(arguments, language: language)
}

/// The same with arguments in a list.
func cadre(_ arguments: [String], language: Language = .english) -> CommandResult {
  #expect(FileManager.default.changeCurrentDirectoryPath(packageRoot.path))
  let environment = CommandEnvironment(language: language, today: CalendarDate(2026, 1, 15))
  return CadreCommand.run(arguments, in: environment)
}

/// A file in a folder of its own that disappears with the value.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "cadre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
    return path(name)
  }

  /// What the file holds, a byte order mark included.
  func bytes(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }
}

/// The paths of the sample and of shipped criteria.
enum Sample {
  static let criteria = "Rules/vn-57/reading-b.yaml"
  static let roster = "Samples/lai-chau/roster"
  static let document = "Samples/lai-chau/roster.yaml"
  static let day = "2025-11-30"
}

/// Compares a whole output with a file of `Golden/`; `CADRE_UPDATE_GOLDEN=1` writes the file instead.
func expectGolden(
  _ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = packageRoot.appending(path: "Tests/CadreCLITests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["CADRE_UPDATE_GOLDEN"] == "1" {
    try Data(output.utf8).write(to: file)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(output == expected, sourceLocation: sourceLocation)
}
