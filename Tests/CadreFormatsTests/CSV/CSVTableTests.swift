import Cadre
import CadreFormats
import Testing

@Suite struct CSVTableTests {
  private func table(_ text: String) -> (table: CSVTable?, codes: [String]) {
    var problems: [Diagnostic] = []
    let table = CSVTable(Array(text.utf8), file: "codes.csv", reportingTo: &problems)
    return (table, problems.map(\.kind.code))
  }

  @Test func `it holds the header and the rows that are not blank`() throws {
    let table = try #require(table("\ncode,title\n0613,\"Phần mềm\"\n,\n0714,Điện tử\n").table)
    #expect(table.header == ["code", "title"])
    #expect(table.rows.map(\.cells) == [["0613", "Phần mềm"], ["0714", "Điện tử"]])
    #expect(table.rows.map(\.number) == [3, 5])
    #expect(table.column("title") == 1)
    #expect(table.column("Title") == nil)
    #expect(
      table.place(of: table.rows[1], column: "code").description(in: .english)
        == "codes.csv:row 5, column \"code\"")
  }

  @Test(arguments: [
    ("a,b\n1\n2,3,4\n", ["R0115", "R0115"]), ("a,\"b\n", ["R0110"]), ("\n\n", ["R0102"]),
  ])
  func `it is nil if anything was rejected`(text: String, codes: [String]) {
    let result = table(text)
    #expect(result.table == nil)
    #expect(result.codes == codes)
  }
}

@Suite struct DelimitedTextCatalogueTests {
  @Test func `codes are distinct and every sentence stands in both languages`() {
    let kinds = Diagnostic.Kind.delimitedText
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for kind in kinds {
      #expect(kind.code.hasPrefix("R01"))
      for phrase in [kind.message, kind.page] {
        #expect(!phrase.english.isEmpty && !phrase.vietnamese.isEmpty)
      }
      #expect(!kind.message.english.hasSuffix("."))
      #expect(!kind.message.vietnamese.hasSuffix("."))
      #expect(Self.places(kind.message.english) == Self.places(kind.message.vietnamese))
    }
  }

  private static func places(_ template: String) -> Set<Substring> {
    Set(template.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
  }
}
