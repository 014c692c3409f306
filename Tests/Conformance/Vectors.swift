@testable import Cadre
@testable import CadreFormats

/// One worked example with what it came to.
struct Vector: Sendable, CustomStringConvertible {
  let file: String
  let outcome: TestOutcome

  var description: String { "\(file): \(outcome.test.name)" }

  /// The truths that the example expects of definitions.
  var truths: [Truth] {
    guard case .person(_, _, let expectations) = outcome.test.subject else { return [] }
    return expectations.map(\.truth)
  }

  /// What the example expects of requirements.
  var expectations: [CriteriaTest.Expectation] {
    guard case .team(let team) = outcome.test.subject else { return [] }
    return team.expectations
  }
}

/// A file of worked examples.
struct VectorFile: Sendable, CustomStringConvertible {
  let name: String
  let vectors: [Vector]

  /// What is wrong with the file as criteria.
  let problems: [String]

  var description: String { name }

  init(path: String, codelists: CodelistFolder) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var warnings: [Diagnostic] = []
    do throws(InvalidInput) {
      let file = try InputFile(path: path)
      let criteria = try Criteria(file, codelists: codelists, reportingTo: &warnings)
      vectors = criteria.runTests().outcomes.map { Vector(file: name, outcome: $0) }
    } catch {
      vectors = []
      warnings += error.diagnostics
    }
    self.name = name
    // Equality with a code that has others below it is what some vectors are about.
    problems = warnings.filter { $0.kind.code != Diagnostic.Kind.exactCode.code }.map {
      "\($0.place.map { "\($0)" } ?? "") \($0.kind.code) \($0.message(in: .english))"
    }
  }
}

/// All worked examples.
enum Vectors {
  static let files: [VectorFile] = {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let root = "/\(folder)/../.."
    do throws(InvalidInput) {
      let codelists = try CodelistFolder(path: "\(root)/Rules/codelists")
      return try InputFile.names(inFolder: "/\(folder)/Vectors").filter { $0.hasSuffix(".yaml") }
        .map { VectorFile(path: "/\(folder)/Vectors/\($0)", codelists: codelists) }
    } catch {
      return []
    }
  }()

  static let all = files.flatMap(\.vectors)
  static let expectations = all.flatMap(\.expectations)
}
