import Synchronization

/// A value that follows from others, made when it is first asked for and then kept.
///
/// It takes no part in comparing, since what it follows from is compared.
final class OnDemand<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value. Whoever asks meanwhile waits for it.
  var value: Value {
    known.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}

extension OnDemand: Hashable {
  static func == (left: OnDemand, right: OnDemand) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
