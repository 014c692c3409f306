import CadreFormats
import Testing

@testable import Cadre

/// The reference of the language is complete and says what the program does.
@Suite struct ReferenceTests {
  /// The articles about the language.
  private static let language = [
    "LanguageReference.md", "DocumentHead.md", "ValuesAndNames.md", "ListsOfCodes.md", "Facts.md",
    "Conditions.md", "TestsOfFacts.md", "Records.md", "Parameters.md", "Requirements.md",
    "PeopleAndTests.md",
  ]

  private static let text = language.map(Manual.text).joined()

  // MARK: Words

  private static let shapes: [MappingShape] = [
    .document, .texts, .source, .conventions, .list, .fact, .definition, .parameter, .row,
    .requirement, .step, .exception, .test, .expectation, .condition, .choice, .years, .factTest,
    .reference, .possibleCodes, .testUnit,
  ]

  private static var words: [String] {
    let enumerations: [[String]] = [
      Criteria.Status.allCases.map(\.rawValue), Conventions.LeapDay.allCases.map(\.rawValue),
      Conventions.OverlappingPeriods.allCases.map(\.rawValue),
      Conventions.UndatedPosts.allCases.map(\.rawValue),
      Conventions.PostsWithoutStatus.allCases.map(\.rawValue),
      Requirement.Force.allCases.map(\.rawValue), Requirement.Rounding.allCases.map(\.rawValue),
      Verdict.allCases.map(\.rawValue), RecordList.allCases.map(\.rawValue),
      FactOwner.allCases.filter { $0 != .team }.map(\.rawValue),
      FactTestKey.allCases.map(\.rawValue), ["held_on", "check_date", "roster", "infeasible"],
    ]
    return Array(Set(shapes.flatMap(\.keys) + enumerations.flatMap(\.self))).sorted()
  }

  @Test(arguments: words)
  func `every word of the language is in the reference`(word: String) {
    let ends = ["`\(word)`", "`\(word):", " \(word)`", "{ \(word):"]
    let isMentioned = ends.contains { Self.text.contains($0) }
    #expect(isMentioned)
  }

  // MARK: Facts

  @Test func `every built-in fact is listed with its type`() throws {
    let table = try #require(Self.table(in: "Facts.md", headed: "fact"))
    let listed = table.map { "\($0[0]) \($0[1])" }
    let facts = FactSchema().definitions.map { "`\($0.reference)` \(Self.name(of: $0.type))" }
    #expect(listed == facts)
  }

  private static func name(of type: FactType) -> String {
    switch type {
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .boolean: "boolean"
    case .code(let list): "code of `\(list)`"
    }
  }

  // MARK: Tables

  @Test func `the tables of truth are those of the evaluator`() throws {
    let negation = try #require(Self.table(in: "Conditions.md", headed: "condition"))
    #expect(negation.count == 3)
    for row in negation {
      #expect("\(!(try Self.truth(row[0])))" == row[1])
    }
    let pairs = try #require(Self.table(in: "Conditions.md", headed: "first"))
    #expect(pairs.count == 9)
    for row in pairs {
      let (left, right) = (try Self.truth(row[0]), try Self.truth(row[1]))
      #expect(["\(left && right)", "\(left || right)"] == Array(row[2...]))
    }
  }

  private static func truth(_ word: String) throws -> Truth {
    try #require(Truth.allCases.first { "\($0)" == word })
  }

  @Test func `the tables of rounding are right`() throws {
    let tables = Manual.pages.first { $0.name == "Requirements.md" }?.tables
      .filter { $0[0][0] == "members" }
    let shares = [Ratio(1, of: 4), Ratio(2, of: 5)]
    #expect(tables?.count == shares.count)
    for (table, share) in zip(tables ?? [], shares) {
      for row in table.dropFirst() {
        let rounding = try #require(
          Requirement.Rounding(rawValue: row[0].trimmingPrefix("`").dropLast().description))
        let numbers = (1...13).map { String(share.people(of: $0, rounding)) }
        #expect(Array(row[1...]) == numbers)
      }
    }
  }

  @Test(arguments: 1...40)
  func `margins decide as rounded shares do`(size: Int) {
    for (numerator, denominator) in [(1, 4), (2, 5), (1, 3), (3, 4), (49, 100), (1, 1)] {
      let share = Ratio(numerator, of: denominator)
      let (p, d) = (share.numerator, share.denominator)
      for counted in 0...size {
        let margin = counted * (d - p) - (size - counted) * p
        #expect((margin >= 0) == (counted >= share.people(of: size, .up)))
        #expect((2 * margin >= 1 - d) == (counted >= share.people(of: size, .nearest)))
        #expect((margin >= 1 - d) == (counted >= share.people(of: size, .down)))
      }
    }
  }

  // MARK: Codes

  @Test func `no page names a code that does not exist`() {
    for page in Manual.pages {
      for match in page.text.matches(of: /\b[CDLRTUY]\d{4}\b/) {
        let code = String(match.output)
        #expect(Diagnostic.Kind.kind(ofCode: code) != nil, "\(page.name): \(code)")
      }
    }
  }

  // MARK: Pages

  @Test func `every article is linked from the landing page`() {
    let landing = Manual.text("Cadre.md")
    for page in Manual.pages where page.name != "Cadre.md" && page.name != "README.md" {
      #expect(landing.contains("- <doc:\(page.name.dropLast(3))>"), "\(page.name)")
    }
  }

  @Test func `the code lists that ship are listed`() {
    for id in Shipped.codelists.keys {
      #expect(Manual.text("CodeLists.md").contains("`\(id)`"), "\(id)")
    }
  }

  /// The rows below the header of the first table whose first heading is `heading`.
  private static func table(in page: String, headed heading: String) -> [[String]]? {
    Manual.pages.first { $0.name == page }?.tables.first { $0[0][0] == heading }
      .map { Array($0.dropFirst()) }
  }
}
