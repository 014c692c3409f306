import Testing

@testable import CadreReports

@Suite struct JSONSpreadingTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1024, 1025, 3000])
  func `elements written by threads stand as if written one by one`(count: Int) {
    func write(_ writer: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
      writer.object { writer in
        writer.field("before", 1)
        body(&writer)
        writer.field("after", "x")
      }
    }
    let body: @Sendable (inout JSONWriter, Int) -> Void = { writer, number in
      writer.object { $0.field("number", number) }
    }
    var alone = JSONWriter()
    write(&alone) { $0.field("list", array: 0..<count, body) }
    var spread = JSONWriter()
    write(&spread) { $0.field("list", spreading: 0..<count, body) }
    #expect(spread.text == alone.text)
  }

  @Test func `what is handed over in blocks is what is held whole`() {
    let text = String(repeating: "á\"", count: 40_000)
    func write(_ writer: inout JSONWriter) {
      writer.object { writer in
        writer.field("list", spreading: 0..<2000) { writer, number in
          writer.value(number.isMultiple(of: 100) ? text : "short")
        }
      }
    }
    var whole = JSONWriter()
    write(&whole)
    var blocks: [[UInt8]] = []
    withoutActuallyEscaping({ blocks.append($0) }) { (sink: @escaping ([UInt8]) -> Void) in
      var writer = JSONWriter(to: sink)
      write(&writer)
      writer.finish()
    }
    #expect(blocks.count > 1)
    #expect(blocks.flatMap(\.self).elementsEqual(whole.text.utf8))
  }

  @Test(arguments: ["", "plain", "\"", "\\", "a\nb\r\t", "\u{1}\u{7F}", "é日", "x\u{1B}"])
  func `text is escaped wherever it must be`(text: String) throws {
    var writer = JSONWriter()
    writer.value(text)
    #expect(try JSONValue(parsing: writer.text).text == text)
  }
}
