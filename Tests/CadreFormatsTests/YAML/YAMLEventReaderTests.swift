import Cadre
import CadreFormats
import Testing

@Suite struct YAMLEventReaderTests {
  private func reader(_ text: String) throws -> YAMLEventReader {
    var diagnostics: [Diagnostic] = []
    let source = YAMLSource(
      Array(text.utf8), file: "roster.yaml", limits: .roster, reportingTo: &diagnostics)
    #expect(diagnostics.isEmpty)
    return YAMLEventReader(try #require(source), limits: .roster)
  }

  private func names(_ reader: YAMLEventReader) throws -> [String] {
    var names: [String] = []
    while true {
      switch try reader.next() {
      case .scalar(let scalar): names.append(scalar.text)
      case .startMapping: names.append("{")
      case .endMapping: names.append("}")
      case .startSequence: names.append("[")
      case .endSequence: names.append("]")
      case .end: return names
      }
    }
  }

  @Test func `events come in the order of the file, and the end comes again and again`() throws {
    let reader = try reader("a: [1, {b: }]\nc: x\n")
    #expect(try names(reader) == ["{", "a", "[", "1", "{", "b", "", "}", "]", "c", "x", "}"])
    guard case .end = try reader.next() else {
      Issue.record("the end is not the last event")
      return
    }
    #expect(reader.diagnostics.isEmpty)
    #expect(!reader.hasErrors && !reader.hasLostContent)
  }

  @Test func `what the subset leaves out does not reach who reads`() throws {
    let reader = try reader("<<: {a: [b]}\n[x]: y\n? {p: q}\n: - r\nc: !t d\n")
    #expect(try names(reader) == ["{", "c", "d", "}"])
    #expect(
      reader.diagnostics.map(\.summary) == [
        "Y0105 1:1+2", "Y0141 2:1+1", "Y0141 3:3+1", "Y0107 5:4+2",
      ])
  }

  @Test func `a roster is read person by person`() throws {
    let reader = try reader(
      """
      unit: Sở A
      notes: [x, {y: 1, y: 2}]
      people:
        - id: CB01
          degrees: [ { level: bachelor, field: 0613 } ]
        - { id: CB02, id: CB03 }
      unit: Sở B

      """)
    var keys = YAMLKeys()
    var people: [Node] = []
    guard case .startMapping = try reader.next() else { return }
    while case .scalar(let scalar) = try reader.next() {
      _ = keys.insert(
        Node.Key(scalar.text, at: reader.place(of: scalar.extent)), reportingTo: reader)
      let value = try reader.next()
      guard scalar.text == "people", case .startSequence = value else {
        try reader.skip(startingWith: value)
        continue
      }
      while case .startMapping(let extent) = try reader.next() {
        try people.append(reader.readNode(startingWith: .startMapping(extent)))
      }
    }
    #expect(
      people.map(\.outline) == [
        "{id: CB01, degrees: [{level: bachelor, field: 0613}]}", "{id: CB02}",
      ])
    #expect(reader.diagnostics.map(\.summary) == ["Y0102 6:17+2", "Y0102 7:1+4"])
  }

  @Test func `after a stop, reading stops again and reports nothing twice`() throws {
    let reader = try reader("a: 1\nb: [\n")
    #expect(throws: YAMLStop.self) { try names(reader) }
    #expect(throws: YAMLStop.self) { try reader.next() }
    #expect(reader.diagnostics.map(\.summary) == ["Y0151 2:4+1"])
    #expect(reader.hasErrors && reader.hasLostContent)
  }

  @Test func `nodes lie where they were written`() throws {
    let text =
      "\u{FEFF}tên: \"Đỗ\" # c\nlist:\n  - { a: 1,\n      b: ệ }\n  - |\n    x\n    y\nend:\n"
    let node = try #require(readYAML(text).node)
    func source(_ node: Node?) -> String? {
      node.map { String(decoding: Array(text.utf8)[$0.bytes], as: UTF8.self) }
    }
    #expect(source(node["tên"]) == "\"Đỗ\"")
    #expect(node["tên"]?.place.position == .text(line: 1, column: 6, length: 4))
    let list = try #require(node["list"]?.elements)
    #expect(source(list.first) == "{ a: 1,\n      b: ệ }")
    #expect(list.first?.place.position == .text(line: 3, column: 5, length: 7))
    #expect(source(list.first?["b"]) == "ệ")
    #expect(list.first?["b"]?.place.position == .text(line: 4, column: 10, length: 1))
    #expect(source(list.last)?.hasPrefix("|\n    x\n    y") == true)
    #expect(list.last?.place.position == .text(line: 5, column: 5, length: 1))
    #expect(node["list"]?.place.position == .text(line: 3, column: 3, length: 1))
    #expect(node["end"]?.place.position == .text(line: 8, column: 5, length: 1))
    #expect(node.place.position == .text(line: 1, column: 1, length: 3))
  }
}
