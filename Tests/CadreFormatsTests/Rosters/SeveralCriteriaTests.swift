import Cadre
import CadreFormats
import Testing

/// One roster that is read for several criteria.
@Suite struct SeveralCriteriaTests {
  private static let number = "person.points: { type: number }"
  private static let text = "person.points: { type: text }"

  @Test(arguments: [
    [number, text], [text, number], [number, text, text], [number, number, text],
  ])
  func `a fact of two types is one error that names both`(facts: [String]) {
    let error = #expect(throws: InvalidInput.self) { try Self.schema(facts) }
    #expect(error?.diagnostics.map(\.kind.code) == ["U0111"])
    let message = error?.diagnostics.first?.message(in: .english) ?? ""
    #expect(
      message.contains("`person.points`") && message.contains("text")
        && message.contains("a number"))
    #expect(error?.diagnostics.first?.related.count == 1)
  }

  @Test(arguments: [[number, ""], ["", number], [number, number]])
  func `a fact that one of them declares is read for all`(facts: [String]) throws {
    #expect(try Self.schema(facts)[FactReference(.person, "points")]?.type == .number)
  }

  @Test(arguments: [
    ["degree.field: { codelist: isced-f-2013 }", ""],
    ["", "degree.field: { codelist: isced-f-2013 }"],
  ])
  func `each looks codes up in its own lists`(facts: [String]) throws {
    #expect(
      try Self.schema(facts)[FactReference(.degree, "field")]?.type == .code("isced-f-2013"))
  }

  @Test(arguments: [false, true])
  func `a text that became a code clashes only where it is tested as text`(isTested: Bool) throws {
    let code = "degree.institution: { type: code, codelist: genders }"
    let test = isTested ? ", where: { institution: Bách khoa }" : ""
    let criteria = [try Self.criteria(code), try Self.criteria("", where: test)]
    for criteria in [criteria, criteria.reversed()] {
      let type = try? FactSchema(of: criteria)[FactReference(.degree, "institution")]?.type
      #expect(type == (isTested ? nil : .code("genders")))
    }
  }

  private static func schema(_ facts: [String]) throws -> FactSchema {
    try FactSchema(of: facts.map { try criteria($0) })
  }

  private static func criteria(_ facts: String, where test: String = "") throws -> Criteria {
    let section = facts.isEmpty ? "" : "facts:\n  \(facts.dropLast(2)), title: { en: Fact } }\n"
    let text = """
      cadre: 1
      id: example
      version: "1"
      title: { en: Example }
      sources:
        law: { cite: { en: Resolution 03/NQ-CP } }
      \(section)definitions:
        leader: { means: { has: post } }
        expert: { means: { has: degree\(test) } }
      requirements:
        - id: expert-count
          cites: law
          force: target
          among: leader
          count: expert
          at_least_count: 1
          if_nobody: not_applicable

      """
    return try Criteria(
      yaml: text,
      codelists: Codelist.all(inFolder: Repository.root.appending(path: "Rules/codelists").path))
  }
}
