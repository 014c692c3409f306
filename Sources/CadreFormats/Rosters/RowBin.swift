import Cadre

/// Where a row ends. Every row below the header ends in exactly one bin.
enum RowBin: Sendable {
  case used, blank, merged, skipped, rejected
}

extension RowAccount {
  mutating func add(_ bin: RowBin) {
    switch bin {
    case .used: used += 1
    case .blank: blank += 1
    case .merged: merged += 1
    case .skipped: skipped += 1
    case .rejected: rejected += 1
    }
  }
}
