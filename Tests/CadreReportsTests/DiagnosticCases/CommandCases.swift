import Cadre
import CadreFormats
import Foundation
import Testing

@testable import CadreCLI

extension DiagnosticCase {
  /// Mistakes of usage, and what is wrong with files before they are read.
  static let commands: [DiagnosticCase] = [
    command("U0101", "check", criteria, "\(own)/no-such-file.csv", "--on", day),
    DiagnosticCase("U0102") {
      try reading { _ in _ = try Criteria(contentsOf: "Rules/codelists") }
    },
    tooLarge("U0103"),
    command("U0104", "check", criteria, roster, "--on", day, "--codelists", roster),
    command("U0105", "check", criteria, "\(own)/staff.docx", "--on", day),
    command("U0106", "check", criteria, "\(own)/U0106", "--on", day),
    DiagnosticCase("U0107") {
      try reading { _ in _ = try CodelistFolder.find(near: "/criteria.yaml", otherwise: []) }
    },
    DiagnosticCase("U0108") {
      try reading { problems in
        let folder = try CodelistFolder(path: "\(own)/U0108")
        _ = folder.codelist("fields")
        problems = folder.problems
      }
    },
    command("U0109", "check", criteria, roster, "\(own)/R0305.yaml", "--on", day),
    changing("U0110"),
    command(
      "U0111", "check", "\(own)/U0111/a.yaml", "\(own)/U0111/b.yaml", roster, "--on", day),
    command(
      "U0114", "check", "\(own)/U0114/a.yaml", "\(own)/U0114/b.yaml", roster, "--on", day),
    command("U0201", "check", dated, roster, "--on", day, "--set", "minimum-shares=30%"),
    command("U0202", "check", dated, roster, "--on", day, "--set", "minimum-share=thirty"),
    command("U0203", "check", dated, roster, "--on", day, "--set", "minimum-share"),
    command("U0204", "check", criteria, roster, "--on", "30/11/2025"),
    command("U0205", "check", criteria, roster, "--on", day, "--unit", "so-b"),
    command("U0206", "explain", criteria, roster, "--on", day, "--person", "CB001"),
    command("U0207", "check", criteria, roster, "--on", day, "--requirement", "experts-share"),
    command("U0208", "explain", "D0299"),
    command("U0209", "test", criteria),
    command("U0210", "check", criteria, roster),
    command("U0211", "check", criteria, roster, "--on", day, "--output", roster),
    command("U0212", "check", criteria, roster, "--on", day, "--output", "no-such-folder/r.txt"),
    command("U0213", "check", criteria),
    command("U0214", "compare", criteria, roster, "--on", day),
    command("U0215", "chekc", criteria, roster),
    command("U0216", "check", criteria, roster, "--requirment", "expert-share"),
    command("U0217", "check", "--on", day),
    command("U0218", "check", criteria, roster, "--on"),
    command("U0219", "check", criteria, roster, "--delimiter", "coma"),
    command("U0220", "show", criteria, roster),
    command("U0221", "check", criteria, roster, "--strict=yes"),
    command("U0222", "explain", criteria, roster, "--on", day),
    command("U0223", "explain", criteria, dated, roster, "--on", day, "--person", "CB0001"),
    DiagnosticCase("U0224") {
      // The command says it in JSON, as it is asked to.
      try reading { problems in
        let command = try ShowCommand.parse([criteria, "--format", "json"])
        do {
          _ = try command.perform(in: CommandEnvironment(today: CalendarDate(2025, 11, 30)))
        } catch let failure as CommandFailure {
          problems = failure.diagnostics
        }
      }
    },
    command("U0225", "explain", criteria, roster, "--person", "CB0001", "--format", "csv"),
    command(
      "U0226", "check", criteria, roster, "--format", "csv", "--columns", "unit_id,verdit"),
    command("U0227", "check", criteria, roster, "--columns", "unit_id"),
    command("U0228", "check", criteria, "\(own)/D0202.csv", "--on", day, "--format", "csv"),
    command(
      "U0229", "check", criteria, "\(own)/D0202.csv", "--on", day, "--format", "csv", "--columns",
      "unit_id,verdict"),
  ]

  private static let own = "Tests/CadreReportsTests/DiagnosticCases/Cases"
  private static let criteria = "\(own)/criteria.yaml"

  /// Criteria with a parameter.
  private static let dated = "\(own)/D0208/criteria.yaml"
  private static let roster = "\(own)/roster.csv"
  private static let day = "2025-11-30"

  /// What a command puts out beside its result, with the paths of this suite shortened.
  private static func command(_ code: String, _ arguments: String...) -> DiagnosticCase {
    DiagnosticCase(code) { language in
      #expect(FileManager.default.changeCurrentDirectoryPath(packageFolder.path))
      let environment = CommandEnvironment(language: language, today: CalendarDate(2025, 11, 30))
      let result = CadreCommand.run(arguments, in: environment)
      return result.standardError.replacing("\(own)/", with: "")
    }
  }

  /// What reading a path of the package reports.
  private static func reading(
    _ body: (inout [Diagnostic]) throws -> Void
  ) rethrows -> Findings {
    #expect(FileManager.default.changeCurrentDirectoryPath(packageFolder.path))
    var findings = Findings()
    try findings.collect(body)
    findings.diagnostics = findings.diagnostics.map { $0.withoutFolder(own) }
    return findings
  }

  /// A file of zeros that takes no room on the disk.
  private static func tooLarge(_ code: String) -> DiagnosticCase {
    file(code) { path in
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.truncate(atOffset: UInt64(InputFile.mostBytes) + 1)
      try handle.close()
      _ = try InputFile(path: path)
    }
  }

  /// A file to which a row is added after it was opened.
  private static func changing(_ code: String) -> DiagnosticCase {
    file(code) { path in
      _ = try InputFile(path: path) {
        try? Data("person_id,unit_id\nCB001,so-a\n".utf8).write(to: URL(filePath: path))
      }
    }
  }

  /// What happens to an empty file in a folder of its own.
  private static func file(
    _ code: String, _ body: @escaping @Sendable (_ path: String) throws -> Void
  ) -> DiagnosticCase {
    DiagnosticCase(code) {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "staff.csv")
      try Data().write(to: file)
      var findings = Findings()
      try findings.collect { _ in try body(file.path) }
      findings.diagnostics = findings.diagnostics.map { $0.withoutFolder(folder.path) }
      return findings
    }
  }
}
