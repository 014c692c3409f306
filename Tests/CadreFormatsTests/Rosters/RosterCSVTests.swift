import Cadre
import CadreFormats
import Testing

@Suite struct RosterCSVTests {
  private let criteria = Criteria(
    id: "x", version: "1", status: .draft, title: LocalizedText(en: "x"), file: "x.yaml")

  @Test func `a roster from memory carries the notes on its files`() throws {
    let table = "Số hiệu;Đơn vị\nA;Sở Y tế\nB;SỞ Y TẾ\n"
    let roster = try Roster(csv: [("r.csv", Array(table.utf8))], for: criteria)
    #expect(roster.people.count == 2)
    #expect(roster.units.count == 1)
    #expect(roster.unitName(0) == "SỞ Y TẾ")
    #expect(Set(roster.findings.map(\.kind.code)) == ["R0121", "R0201", "R0216"])
  }

  @Test func `what cannot be used is thrown with its reasons`() {
    let error = #expect(throws: InvalidInput.self) {
      try Roster(csv: [("r.csv", Array("x,y\n1,2\n".utf8))], for: criteria)
    }
    #expect(error?.diagnostics.map(\.kind.code) == ["R0206"])
  }

  @Test func `every diagnostic of rosters has its own code, both languages and a page`() {
    let kinds = Diagnostic.Kind.rosterTables + Diagnostic.Kind.rosterRows
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for kind in kinds {
      #expect(kind.code.hasPrefix("R02"))
      for phrase in [kind.message, kind.page] {
        #expect(!phrase.english.isEmpty && !phrase.vietnamese.isEmpty)
        #expect(phrase.english != phrase.vietnamese)
      }
      #expect(!kind.message.english.hasSuffix(".") && !kind.message.vietnamese.hasSuffix("."))
    }
  }

  @Test func `every message has all its parts`() {
    let tables = [
      "person_id,unit_id,degree_levl\nA,u,x\n", "x\n1\n", "person_id,unit_id,unit_id\nA,u,v\n",
      "Số hiệu,Đơn vị,Chuyên môn\nA,u,x\n", "position\nx\n", "person_id,unit_id\n",
      "t\nperson_id,unit_id\n,u\n",
      "person_id,unit_id,birth_date,major_code,post_fte\nA,u,5/6/1975,1E+9,\"1,234\"\n1E+9,u,25/6/1975,2-Jan,\n"
        + ",u,,,\nB,,-,,\nTổng cộng,,,,\nperson_id,unit_id,birth_date,major_code,post_fte\n,Tổng cộng,2,,\n",
      "Họ tên,Đơn vị\nA,\nB,Sở A\nC,sở a\n",
    ]
    for table in tables {
      for diagnostic in RosterReading(table).all {
        for language in Language.allCases {
          let texts =
            [diagnostic.message(in: language)] + diagnostic.help.map { $0.text(in: language) }
          #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("}") }, "\(texts)")
        }
      }
    }
  }
}
