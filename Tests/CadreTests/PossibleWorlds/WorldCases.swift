import Testing

@testable import Cadre

/// Runs random cases and shows those that fail in their smallest form.
enum WorldCases {
  /// Rosters for each random criteria.
  private static let rostersEach = 12

  /// Calls `body` with so many random cases, until it returns false.
  ///
  /// - Parameter salt: Gives each test cases of its own.
  static func forEach(usual: Int, salt: UInt64, _ body: (WorldCase) -> Bool) {
    var generator = WorldGenerator(seed: RandomCases.seed &+ salt &* 1_000_003)
    var remaining = RandomCases.count(usual: usual)
    while remaining > 0 {
      let worlds = generator.criteria()
      switch worlds.criteria() {
      case .failure(let problem):
        guard problem.isOfChance else {
          Issue.record("CADRE_SEED=\(RandomCases.seed): \(problem.text)\n\(worlds.yaml)")
          return
        }
      case .success(let criteria):
        for _ in 0..<rostersEach {
          let roster = generator.roster()
          guard roster.people.reduce(0, { $0 + $1.worldCount }) <= 200 else { continue }
          remaining -= 1
          guard body(WorldCase(worlds: worlds, criteria: criteria, roster: roster)) else { return }
        }
      }
    }
  }

  /// Calls `problems` with so many random cases and records the first that has any.
  static func check(usual: Int, salt: UInt64, _ problems: (WorldCase) -> [String]) {
    forEach(usual: usual, salt: salt) { example in
      guard !problems(example).isEmpty else { return true }
      fail(example, problems)
      return false
    }
  }

  /// Records a problem of a case in its smallest form.
  static func fail(_ example: WorldCase, _ problems: (WorldCase) -> [String]) {
    let smallest = example.shrunk(problems)
    Issue.record(
      "CADRE_SEED=\(RandomCases.seed): \(problems(smallest).joined(separator: "; "))\n\(smallest)")
  }
}
