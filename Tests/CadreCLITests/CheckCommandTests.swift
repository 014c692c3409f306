import Cadre
import Foundation
import Testing

@testable import CadreCLI

@Suite struct CheckCommandTests {
  @Test(arguments: [
    (["--unit", "so-khcn"], CommandStatus.allMet),
    (["--unit", "so-tc"], .unmet),
    (["--unit", "thanh-tra"], .undetermined),
    (["--unit", "thanh-tra", "--fail-on", "unmet"], .allMet),
    (["--unit", "so-tc", "--fail-on", "none"], .allMet),
    (["--unit", "so-khcn", "--fail-on", "met"], .unmet),
    (["--unit", "no-such-unit"], .usage),
    (["--requirement", "no-such-requirement"], .usage),
    (["--set", "no-such-parameter=3"], .usage),
    (["--fail-on", "nothing-known"], .usage),
    (["--frobnicate"], .usage),
  ])
  func `the exit status tells what was found`(options: [String], expected: CommandStatus) {
    let result = run(options)
    #expect(result.status == expected, "\(result.standardError)")
  }

  private func run(_ options: [String], roster: String = Sample.roster) -> CommandResult {
    #expect(FileManager.default.changeCurrentDirectoryPath(packageRoot.path))
    return CadreCommand.run(
      ["check", Sample.criteria, roster, "--on", Sample.day] + options,
      in: CommandEnvironment(today: CalendarDate(2026, 1, 15)))
  }

  @Test(arguments: [("en", Language.english), ("vi", .vietnamese)])
  func `the report of the sample is as reviewed`(name: String, language: Language) throws {
    let result = cadre(
      "check", Sample.criteria, Sample.roster, "--on", Sample.day, "--all", language: language)
    let url = packageRoot.appending(path: "Samples/lai-chau/expected.\(name).txt")
    if ProcessInfo.processInfo.environment["CADRE_UPDATE_GOLDEN"] != nil {
      try result.standardOutput.write(to: url, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(result.standardOutput == expected)
  }

  @Test func `no line of the report is wider than 80 columns`() {
    let result = cadre("check", Sample.criteria, Sample.roster, "--on", Sample.day, "--lang", "vi")
    let wide = result.standardOutput.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide.isEmpty)
    #expect(!result.standardOutput.isEmpty)
  }

  @Test func `tables and YAML of one roster give the same verdicts and bounds`() throws {
    func lines(_ roster: String) -> [String] {
      let text = run(["--all"], roster: roster).standardOutput
      // The tables of teams come first and name no place.
      return text.split(separator: "\n").map(String.init).filter {
        !$0.contains(Sample.roster) && !$0.contains("sha256")
      }.prefix { !$0.hasPrefix("Unmet") }.filter { !$0.contains("roster:") }
    }
    let tables = lines(Sample.roster)
    #expect(tables.count > 60)
    #expect(tables == lines(Sample.document))
  }

  @Test func `without a date the day of the roster is used, and said`() {
    let result = cadre("check", Sample.criteria, Sample.document, "--unit", "so-khcn")
    #expect(result.standardError.contains("U0210"))
    #expect(result.standardError.contains("2025-11-30, the day of the roster"))
    let other = cadre("check", Sample.criteria, Sample.roster, "--unit", "so-khcn")
    #expect(other.standardError.contains("2026-01-15, today"))
  }

  @Test func `two files that claim to be one version of the same criteria are told apart`() throws {
    let folder = try ScratchFolder()
    let text = try String(
      contentsOf: packageRoot.appending(path: Sample.criteria), encoding: .utf8)
    let first = try folder.write(text, to: "a.yaml")
    let second = try folder.write(
      text.replacingOccurrences(of: "value: 25%", with: "value: 26%"), to: "b.yaml")
    let copy = try folder.write(text, to: "c.yaml")
    func check(_ files: String...) -> CommandResult {
      cadre(
        ["check"] + files + [Sample.roster, "--on", Sample.day, "--codelists", "Rules/codelists"])
    }
    #expect(check(first, second).standardError.contains("U0114"))
    #expect(!check(first, copy).standardError.contains("U0114"))
    #expect(!check(first, Sample.criteria).standardError.contains("U0114"))
  }

  @Test func `an overridden parameter is stated in text and in JSON`() {
    let text = run(["--set", "minimum-share=50%"])
    #expect(text.standardOutput.contains("minimum-share"))
    #expect(text.standardOutput.contains("50"))
    let json = run(["--set", "minimum-share=50%", "--format", "json"])
    #expect(json.standardOutput.contains("\"overrides\""))
    #expect(json.standardOutput.contains("\"value\": \"1/2\""))
  }

  @Test func `results go to a file whole, by its ending in JSON`() throws {
    let folder = try ScratchFolder()
    let result = run(["--output", folder.path("out.json")])
    #expect(result.status == .unmet)
    #expect(result.standardOutput.isEmpty)
    let text = try folder.read("out.json")
    #expect(text.contains("\"cadre_result\": 1") || text.contains("\"cadre_result\":1"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["out.json"])
  }

  @Test func `output to a device or through a link goes there and replaces neither`() throws {
    let folder = try ScratchFolder()
    let target = try folder.write("", to: "target.txt")
    let link = folder.path("link.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(run(["--output", link]).status == .unmet)
    #expect(try folder.read("target.txt").contains("expert-share"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)

    // A pipe of the test's own stands for a device: a fault here must not harm the machine.
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(run(["--unit", "so-khcn", "--output", pipe]).status == .allMet)
    let kind = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
    #expect(kind != .typeRegular)
    var byte: UInt8 = 0
    #expect(read(reader, &byte, 1) == 1)
  }

  @Test func `an output that cannot be written is wrong usage`() {
    let result = run(["--output", "no-such-folder/report.txt"])
    #expect(result.status == .usage)
    #expect(result.standardError.contains("U0212"))
  }

  @Test func `a pipe is not read as a roster, and the help says what to do`() throws {
    let folder = try ScratchFolder()
    let pipe = folder.path("roster.csv")
    #expect(mkfifo(pipe, 0o600) == 0)
    let result = run([], roster: pipe)
    #expect(result.status == .badInput)
    #expect(result.standardError.contains("U0104"))
    #expect(result.standardError.contains("pipe or device"))
  }

  @Test func `a folder of code lists that is not there is said not to be there`() {
    let result = run(["--codelists", "no-such-folder"])
    #expect(result.status == .badInput)
    #expect(result.standardError.contains("U0101"))
  }

  @Test func `a very long value is cut in its message`() throws {
    let folder = try ScratchFolder()
    let criteria = try folder.write(
      "cadre: 1\nid: \(String(repeating: "X", count: 1_500))\n", to: "criteria.yaml")
    let message = cadre("show", criteria).standardError
    #expect(message.contains("XXX"))
    #expect(message.count < 1_500)
  }

  @Test func `an empty YAML file is said to be empty`() throws {
    let folder = try ScratchFolder()
    let result = run([], roster: try folder.write("# nothing\n", to: "roster.yaml"))
    #expect(result.status == .badInput)
    #expect(result.standardError.contains("Y0129"))
    #expect(!result.standardError.contains("U0213"))
  }

  @Test(arguments: [
    ("Mã CB,Họ và tên\nCB01,Lò Thị Mai\n", "danh-sach.csv"),
    ("cadre_roster: 1\nunits: [{ name: Lò Thị Mai }]\n", "roster.yaml"),
  ])
  func `a roster in the place of criteria is one message without names`(
    text: String, name: String
  ) throws {
    let folder = try ScratchFolder()
    let result = cadre("test", try folder.write(text, to: name))
    #expect(result.status == .badInput)
    #expect(result.standardError.split(separator: "error[").count == 1)
    #expect(result.standardError.contains("C0103"))
    #expect(!result.standardError.contains("Lò Thị Mai"))
  }

  @Test func `an input is never overwritten`() throws {
    let folder = try ScratchFolder()
    let original = try String(
      contentsOf: packageRoot.appending(path: Sample.document), encoding: .utf8)
    let copy = try folder.write(original, to: "roster.yaml")
    let result = cadre(
      "check", Sample.criteria, copy, "--on", Sample.day, "--output", copy)
    #expect(result.status == .usage)
    #expect(result.standardError.contains("U0211"))
    #expect(try folder.read("roster.yaml") == original)
  }

  @Test func `a wrong key is reported at its place, with the right one`() throws {
    let folder = try ScratchFolder()
    let text = try String(
      contentsOf: packageRoot.appending(path: Sample.criteria), encoding: .utf8)
    let wrong = try folder.write(
      text.replacingOccurrences(of: "\n    rounding:", with: "\n    roundign:"), to: "wrong.yaml")
    let result = cadre(
      "check", wrong, Sample.roster, "--on", Sample.day, "--codelists", "Rules/codelists",
      language: .vietnamese)
    #expect(result.status == .badInput)
    #expect(result.standardOutput.isEmpty)
    #expect(result.standardError.contains("`roundign`"))
    #expect(result.standardError.contains("`rounding`"))
    #expect(result.standardError.contains("lỗi["))
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `the line with the mistake is shown in whatever encoding it is`(
    encoding: String.Encoding
  ) throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "criteria.yaml")
    let text = "\u{FEFF}cadre: 1\nid: tên-có-dấu\nfrobnicate: Đặng\n"
    try #require(text.data(using: encoding)).write(to: file)
    let message = cadre("show", file.path).standardError
    #expect(message.contains("3 │ frobnicate: Đặng\n"), "\(message)")
    #expect(message.contains("2 │ id: tên-có-dấu\n"))
  }

  @Test func `a roster with a conflicting row is checked, and the status says that data are bad`()
    throws
  {
    let folder = try ScratchFolder()
    let roster = try folder.write(
      """
      unit_id,unit_kind,unit_level,person_id,birth_date,position_rank,position_status,degree_level,major_code
      so-a,agency,province,P1,1970-01-01,head,official,bachelor,7480201
      so-a,agency,province,P1,1971-01-01,head,official,bachelor,7480201

      """, to: "roster.csv")
    let result = cadre("check", Sample.criteria, roster, "--on", Sample.day)
    #expect(result.status == .badInput)
    #expect(result.standardOutput.contains("D0107"))
    #expect(result.standardOutput.contains("1/1"))
  }

  @Test func `results and messages are coloured each where it goes`() {
    #expect(FileManager.default.changeCurrentDirectoryPath(packageRoot.path))
    let coloured = CommandEnvironment.Channel(usesColor: true)
    func run(_ environment: CommandEnvironment) -> [Bool] {
      let words = ["check", Sample.criteria, Sample.roster, "--unit", "so-khcn"]
      let result = CadreCommand.run(words, in: environment)
      return [result.standardOutput, result.standardError].map { $0.contains("\u{1B}") }
    }
    let day = CalendarDate(2026, 1, 15)
    #expect(run(CommandEnvironment(output: coloured, today: day)) == [true, false])
    #expect(run(CommandEnvironment(messages: coloured, today: day)) == [false, true])
  }

  @Test func `a missing file, a folder in its place and a strange ending are told apart`() throws {
    let folder = try ScratchFolder()
    let strange = try folder.write("x", to: "roster.dat")
    let missing = cadre("check", "no-such-file.yaml", Sample.roster)
    #expect(missing.standardError.contains("U0101"))
    #expect(missing.status == .badInput)
    #expect(cadre("check", Sample.criteria, strange).standardError.contains("U0105"))
    #expect(cadre("check", Sample.criteria).standardError.contains("U0213"))
  }
}
