import Synchronization

/// Marks of a roster: for each condition that was decided, its truth for every row.
///
/// They are kept with the roster, so that criteria that differ in a threshold only recount, and criteria that differ in
/// one definition decide only what depends on it. The store takes no part in comparing rosters.
final class MarkStore: Sendable {
  private struct State {
    var planes: [MarkKey: TruthPlane] = [:]
    var words = 0
  }

  private let state = Mutex(State())
  /// More than this, in words of 64 rows, is not kept: 64 MB.
  private static let mostWords = 8 << 20

  /// The marks for a key, made where they are not known yet.
  func marks(_ key: MarkKey, make: () -> TruthPlane) -> TruthPlane {
    if let known = state.withLock({ $0.planes[key] }) { return known }
    let plane = make()
    state.withLock { state in
      let words = plane.certain.words.count * 2
      if state.words + words > Self.mostWords { state = State() }
      if state.planes.updateValue(plane, forKey: key) == nil { state.words += words }
    }
    return plane
  }
}

extension MarkStore: Hashable {
  static func == (left: MarkStore, right: MarkStore) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
