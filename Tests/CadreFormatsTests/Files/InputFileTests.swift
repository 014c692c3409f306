import Cadre
import CadreFormats
import Foundation
import Testing

@Suite struct InputFileTests {
  /// What another program may do to a file that is being read.
  enum Change: CaseIterable {
    case adds, shortens, overwrites

    func make(to file: URL) throws {
      switch self {
      case .adds: try write("more", to: file, at: 7)
      case .shortens:
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: 3)
        try handle.close()
      case .overwrites:
        try write("b", to: file, at: 0)
        // Clocks of file systems may stand still for as long as a test takes.
        let later = Date(timeIntervalSinceNow: 1)
        try FileManager.default.setAttributes([.modificationDate: later], ofItemAtPath: file.path)
      }
    }

    private func write(_ text: String, to file: URL, at offset: UInt64) throws {
      let handle = try FileHandle(forWritingTo: file)
      try handle.seek(toOffset: offset)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }
  }

  @Test(arguments: Change.allCases)
  func `a file that changes while it is read is refused`(change: Change) throws {
    try withFile { file in
      let error = #expect(throws: InvalidInput.self) {
        try InputFile(path: file.path) {
          do { try change.make(to: file) } catch { Issue.record(error) }
        }
      }
      #expect(error?.diagnostics.map(\.kind.code) == ["U0110"])
    }
  }

  @Test func `a file that is replaced while it is read is read as it was`() throws {
    try withFile { file in
      let read = try InputFile(path: file.path) {
        do { try Data("other".utf8).write(to: file, options: .atomic) } catch {
          Issue.record(error)
        }
      }
      #expect(read.bytes == Array("content".utf8))
    }
  }

  @Test func `an empty file and one that stays as it is are read whole`() throws {
    try withFile { file in
      #expect(try InputFile(path: file.path).bytes == Array("content".utf8))
      try Data().write(to: file)
      #expect(try InputFile(path: file.path).bytes == [])
    }
  }

  @Test func `nobody waits for what comes out of a pipe`() throws {
    try withFile { file in
      let pipe = file.deletingLastPathComponent().appending(path: "pipe")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      let error = #expect(throws: InvalidInput.self) { try InputFile(path: pipe.path) }
      #expect(error?.diagnostics.map(\.kind.code) == ["U0104"])
      #expect(error?.diagnostics.first?.help.isEmpty == false)
    }
  }

  private func withFile(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "staff.csv")
    try Data("content".utf8).write(to: file)
    try body(file)
  }
}
