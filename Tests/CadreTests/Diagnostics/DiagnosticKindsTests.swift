import Cadre
import Testing

@Suite struct DiagnosticKindsTests {
  private static let written = Result { try SourceCatalogue() }

  @Test func `every kind in the sources is listed`() throws {
    let codes = try Self.written.get().codes
    let listed = Set(Diagnostic.Kind.all.map(\.code))
    #expect(codes.count > 200)
    let missing = codes.filter { !listed.contains($0.code) }.map { "\($0.code) of \($0.file)" }
    #expect(missing == [])
    #expect(listed.subtracting(codes.map(\.code)) == [])
  }

  @Test func `no code is given twice`() throws {
    let codes = try Self.written.get().codes.map(\.code)
    let repeated = Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated == [])
    #expect(Diagnostic.Kind.all.count == Set(Diagnostic.Kind.all.map(\.code)).count)
  }

  @Test(arguments: Diagnostic.Kind.all)
  func `a kind says the same in both languages`(kind: Diagnostic.Kind) {
    #expect(kind.code.wholeMatch(of: /[YLCRDTU]\d{4}/) != nil)
    for phrase in [kind.message, kind.page] {
      #expect(!phrase.english.isEmpty && !phrase.vietnamese.isEmpty)
    }
    #expect(kind.message.english != kind.message.vietnamese)
    for language in Language.allCases {
      let message = kind.message.template(in: language)
      #expect(!message.hasSuffix(".") && !message.contains("\n"))
    }
  }

  @Test func `both templates of every phrase have the same places`() throws {
    let phrases = try Self.written.get().phrases
    #expect(phrases.count > 600)
    for phrase in phrases {
      typealias Written = SourceCatalogue.WrittenPhrase
      #expect(
        Written.places(in: phrase.english) == Written.places(in: phrase.vietnamese),
        "\(phrase.file): \(phrase.english)")
      #expect(!phrase.vietnamese.isEmpty && !phrase.english.isEmpty)
    }
  }

  @Test(arguments: ["C0204", "c0204"])
  func `a code is found in any case`(code: String) {
    #expect(Diagnostic.Kind.kind(ofCode: code)?.code == "C0204")
  }
}
