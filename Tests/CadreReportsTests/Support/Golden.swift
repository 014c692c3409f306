import Foundation
import Testing

/// Compares a whole output with a file of a folder of these tests; `CADRE_UPDATE_GOLDEN=1` writes the file instead.
func expectGolden(
  _ output: String, _ name: String, in folder: String = "Golden",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(folder)
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["CADRE_UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(output.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let difference = zip(
    output.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  ).first { $0 != $1 }
  #expect(
    output == expected,
    "\(name) differs: \(difference.map { "`\($0)` instead of `\($1)`" } ?? "length")",
    sourceLocation: sourceLocation)
}
