import Cadre

extension Evidence {
  /// The parts that make the condition what it is, by their positions; the others could be otherwise.
  var decidingParts: [Int] {
    let positions = Array(parts.indices)
    func having(_ truths: Truth...) -> [Int] {
      positions.filter { truths.contains(parts[$0].truth) }
    }
    switch (condition.form, finding) {
    case (_, .record), (_, .fact): return positions
    case (.any, _), (.has, _):
      switch truth {
      case .true: return Array(having(.true).prefix(1))
      case .unknown: return having(.unknown)
      case .false: return positions
      }
    case (.all, _), (.every, _):
      switch truth {
      case .true: return positions
      case .unknown: return having(.unknown)
      case .false: return having(.false)
      }
    case (.none, _):
      switch truth {
      case .true: return positions
      case .unknown: return having(.unknown)
      case .false: return Array(having(.true).prefix(1))
      }
    case (.atLeastOf(let count, _), _):
      switch truth {
      case .true: return Array(having(.true).prefix(count))
      case .unknown: return having(.true, .unknown)
      case .false: return having(.false, .unknown)
      }
    case (.count, _), (.total, _), (.definition, _), (.test, _): return positions
    }
  }
}
