import Cadre
import CadreFormats
import Testing

@Suite struct YAMLRosterIDTests {
  @Test(arguments: ["\"-\"", "unknown", "n/a", "\"\"", "\" \"", "chưa rõ"])
  func `a marker for missing data is no id`(id: String) {
    for text in [
      "cadre_roster: 1\nunits:\n  - id: u\npeople:\n  - { id: \(id) }\n",
      "cadre_roster: 1\nunits:\n  - { id: \(id) }\npeople:\n  - { id: p }\n",
    ] {
      #expect(codes(text) == [Diagnostic.Kind.missingRosterID.code])
    }
    #expect(codes("cadre_roster: 1\nunits:\n  - id: u\npeople:\n  - { id: p }\n") == [])
  }

  private func codes(_ text: String) -> [String] {
    let files = RosterFiles([InputFile(name: "r.yaml", bytes: Array(text.utf8))])
    do {
      _ = try files.roster(
        schema: FactSchema(), codelists: [:], options: DelimitedText.Options())
      return []
    } catch {
      return error.diagnostics.map(\.kind.code)
    }
  }
}
