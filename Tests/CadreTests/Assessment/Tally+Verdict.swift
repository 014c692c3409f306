@testable import Cadre

extension Tally {
  /// The one verdict that is possible, or undetermined.
  var verdict: Verdict {
    let possible = verdicts()
    return possible.count == 1 ? possible.first ?? .undetermined : .undetermined
  }
}
