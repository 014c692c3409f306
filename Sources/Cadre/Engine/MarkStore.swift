import Synchronization

/// What was decided about a roster: for each condition its truth for every row, and what is made of it.
///
/// It is kept with the roster, so that criteria that differ in a threshold only recount, and criteria that differ in one
/// definition decide only what depends on it. The store takes no part in comparing rosters.
final class MarkStore: Sendable {
  private struct State {
    var planes: [MarkKey: TruthPlane] = [:]
    var classes: [ClassesKey: TeamMarks] = [:]
    var bindings: [CodeBinding.Source: CodeBinding] = [:]

    /// How much is kept, in words of eight bytes.
    var words = 0
  }

  private let state = Mutex(State())

  /// More than this is not kept: 64 MB.
  private static let mostWords = 8 << 20

  /// The marks for a key, made where they are not known yet.
  func marks(_ key: MarkKey, make: () -> TruthPlane) -> TruthPlane {
    kept(\.planes, key, words: { $0.certain.words.count * 2 }, make: make)
  }

  /// The classes of units for a key, made where they are not known yet.
  func classes(_ key: ClassesKey, make: () -> TeamMarks) -> TeamMarks {
    kept(
      \.classes, key, words: { $0.classes.unitCount / 2 + $0.classes.indices.count * 8 }, make: make
    )
  }

  /// What the codes of the roster mean in some code lists, found out where it is not known yet.
  func binding(_ key: CodeBinding.Source, make: () -> CodeBinding) -> CodeBinding {
    kept(\.bindings, key, words: { $0.valueCount * 4 }, make: make)
  }

  private func kept<Key: Hashable & Sendable, Value: Sendable>(
    _ part: WritableKeyPath<State, [Key: Value]> & Sendable, _ key: Key, words: (Value) -> Int,
    make: () -> Value
  ) -> Value {
    if let known = state.withLock({ $0[keyPath: part][key] }) { return known }
    let value = make()
    state.withLock { state in
      let words = words(value)
      if state.words + words > Self.mostWords { state = State() }
      if state[keyPath: part].updateValue(value, forKey: key) == nil { state.words += words }
    }
    return value
  }
}

extension MarkStore: Hashable {
  static func == (left: MarkStore, right: MarkStore) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
