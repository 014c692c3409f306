import CadreFormats
import CadreReports
import Foundation
import Testing

@testable import Cadre

/// An input that produces one diagnostic, and nothing else that is wrong.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let code: String

  /// Everything that is reported about the input, as users see it.
  let report: @Sendable (Language) throws -> String

  var testDescription: String { code }

  /// Every case: those in files, and those whose bytes or commands do not fit into one.
  static let all = (inFiles + yamlBytes + tableBytes + commands).sorted { $0.code < $1.code }

  /// A case that a reader of inputs makes.
  init(_ code: String, reading: @escaping @Sendable () throws -> Findings) {
    self.init(code) { language in
      let findings = try reading()
      let shown = findings.diagnostics.filter { $0.kind.code == code || $0.severity != .note }
      let printer = DiagnosticPrinter(style: TerminalStyle(language: language)) {
        findings.sources[$0]
      }
      return printer.text(shown.sorted())
    }
  }

  init(_ code: String, report: @escaping @Sendable (Language) throws -> String) {
    self.code = code
    self.report = report
  }
}

/// What is reported about an input.
struct Findings: Sendable {
  var diagnostics: [Diagnostic] = []

  /// The texts whose lines may be shown.
  var sources: [String: String] = [:]

  /// Collects what a reader throws too.
  mutating func collect(_ body: (inout [Diagnostic]) throws -> Void) rethrows {
    do {
      try body(&diagnostics)
    } catch let invalid as InvalidInput {
      diagnostics += invalid.diagnostics
    }
  }
}

// MARK: Cases in files

extension DiagnosticCase {
  /// The folder of this suite.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let cases = folder.appending(path: "Cases")

  /// One file or folder for each code; those without a code in their name serve several cases.
  private static let inFiles: [DiagnosticCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.compactMap { name in
      let code = String(name.prefix(5))
      guard code.wholeMatch(of: /[YLCRDT]\d{4}/) != nil else { return nil }
      return DiagnosticCase(code) { try findings(in: name) }
    }
  }()

  private static func findings(in name: String) throws -> Findings {
    switch name.first {
    case "L": try codelist(inFolder: name)
    case "R", "D": try roster(files(in: name))
    default: try criteria(file(name, in: cases))
    }
  }

  private static func file(_ name: String, in folder: URL) throws -> InputFile {
    InputFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
  }

  /// The files of a case: one, or those of a folder.
  private static func files(in name: String) throws -> [InputFile] {
    guard !name.contains(".") else { return [try file(name, in: cases)] }
    let folder = cases.appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      try file($0, in: folder)
    }
  }
}

// MARK: Readers

extension DiagnosticCase {
  /// The code lists that ship.
  private static let codelists = Result {
    try Codelist.all(inFolder: packageFolder.appending(path: "Rules/codelists").path)
  }

  static let packageFolder = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Reads criteria, which may be broken already as YAML.
  static func criteria(_ file: InputFile) throws -> Findings {
    let codelists = try codelists.get()
    var findings = Findings(sources: [file.name: String(decoding: file.bytes, as: UTF8.self)])
    try findings.collect { warnings in
      _ = try Criteria(
        file, codelists: { codelists[$0] }, codelistIDs: codelists.keys.sorted(),
        reportingTo: &warnings)
    }
    return findings
  }

  /// Reads the one code list of a folder and those to which it leads.
  private static func codelist(inFolder name: String) throws -> Findings {
    let folder = cases.appending(path: name)
    let lists = try CodelistFolder(path: folder.path)
    for id in lists.ids { _ = lists.codelist(id) }
    var findings = Findings()
    findings.diagnostics = lists.problems.map { $0.withoutFolder(folder.path) }
    for id in lists.ids {
      findings.sources["\(id).yaml"] = try String(
        contentsOf: folder.appending(path: "\(id).yaml"), encoding: .utf8)
    }
    return findings
  }

  /// Reads a roster for criteria, `criteria.yaml` among the files or those that serve all cases, and assesses it.
  static func roster(_ files: [InputFile]) throws -> Findings {
    let codelists = try codelists.get()
    let file = try files.first { $0.name == "criteria.yaml" } ?? file("criteria.yaml", in: cases)
    var ignored: [Diagnostic] = []
    let criteria = try Criteria(
      file, codelists: { codelists[$0] }, codelistIDs: codelists.keys.sorted(),
      reportingTo: &ignored)
    let tables = files.filter { $0.name != "criteria.yaml" }
    var findings = Findings()
    try findings.collect { problems in
      let roster = try RosterFiles(tables).roster(
        schema: criteria.schema, codelists: criteria.codelistsByID)
      problems += criteria.assess(roster, on: CalendarDate(2025, 11, 30)).findings
    }
    return findings
  }
}

extension Diagnostic {
  /// The same with files named as from inside a folder, wherever that lies.
  func withoutFolder(_ folder: String) -> Diagnostic {
    func shortened(_ place: Place) -> Place {
      guard place.file.hasPrefix(folder + "/") else { return place }
      return Place(file: String(place.file.dropFirst(folder.count + 1)), place.position)
    }
    var moved = Diagnostic(
      kind, at: place.map(shortened), arguments: arguments.map { ($0.name, $0.value) }, help: help)
    moved.severity = severity
    moved.related = related.map { Related(shortened($0.place), $0.note) }
    return moved
  }
}
