import Cadre
import Synchronization

/// The columns of a table, each still in parts, on the way to becoming whole.
struct TableParts {
  private let units: UnitParts
  private let cells: [ColumnParts]
  private let lists: [ColumnParts]

  /// What the parts become.
  struct Merged {
    let units: Result<FlatUnits, Unusual>
    let unitOfRow: [Int32]
    let cells: [FlatTable.Column]
    let lists: [[UInt64]]
  }

  /// Takes the columns out of `chunks`, so that nothing else holds them.
  init(_ chunks: inout [FlatChunk], _ plan: FlatPlan) {
    func taken(_ path: WritableKeyPath<FlatChunk, CodeSegments>) -> [CodeSegments] {
      chunks.indices.map { index in
        let codes = chunks[index][keyPath: path]
        chunks[index][keyPath: path] = CodeSegments()
        return codes
      }
    }
    units = UnitParts(
      parts: chunks.map(\.units), rows: chunks.map(\.rows), codes: taken(\.unitOfRow),
      facts: plan.unitFacts.indices.map { fact in chunks.map { $0.unitFacts[fact] } })
    cells = plan.cells.indices.map { column in
      ColumnParts(
        dictionaries: chunks.map { $0.cells[column].dictionary },
        codes: taken(\.cells[column].codes))
    }
    lists = plan.lists.indices.map { list in
      ColumnParts(dictionaries: [], codes: taken(\.lists[list]))
    }
  }

  /// Joins the parts of all columns, several columns at a time.
  func merged(threads: Int) -> Merged {
    let next = Atomic(0)
    let count = 1 + cells.count + lists.count
    let done = WorkerThreads.results(max(1, min(threads, count))) { _ in
      var done: [(index: Int, piece: Piece)] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return done }
        done.append((index, piece(index)))
      }
    }
    let pieces = done.joined().sorted { $0.index < $1.index }.map(\.piece)
    var units: Result<FlatUnits, Unusual> = .failure(.empty)
    var unitOfRow: [Int32] = []
    var cells: [FlatTable.Column] = []
    var lists: [[UInt64]] = []
    for piece in pieces {
      switch piece {
      case .units(let merged, let rows): (units, unitOfRow) = (merged, rows)
      case .column(let column): cells.append(column)
      case .list(let bits): lists.append(bits)
      }
    }
    return Merged(units: units, unitOfRow: unitOfRow, cells: cells, lists: lists)
  }

  private enum Piece: Sendable {
    case units(Result<FlatUnits, Unusual>, [Int32])
    case column(FlatTable.Column)
    case list([UInt64])
  }

  private func piece(_ index: Int) -> Piece {
    if index == 0 {
      let merged = units.merged()
      return .units(merged.units, merged.unitOfRow)
    }
    return index <= cells.count
      ? .column(cells[index - 1].merged()) : .list(lists[index - 1 - cells.count].bits())
  }
}

/// The parts of one column. Sendable although not locked: one thread makes it whole.
private final class ColumnParts: @unchecked Sendable {
  private var dictionaries: [CellDictionary]
  private var codes: [CodeSegments]

  init(dictionaries: [CellDictionary], codes: [CodeSegments]) {
    self.dictionaries = dictionaries
    self.codes = codes
  }

  func merged() -> FlatTable.Column {
    let values = dictionaries[0]
    for part in dictionaries.dropFirst() { part.seal() }
    let translations = dictionaries.enumerated().map { index, part in
      index == 0 ? nil : values.codes(of: part)
    }
    values.seal()
    dictionaries = []
    let whole: NarrowCodes.Storage =
      switch values.count {
      case ...(1 << 8): .bytes(codes.drained(translations))
      case ...(1 << 16): .shorts(codes.drained(translations))
      default: .words(codes.drained(translations))
      }
    return FlatTable.Column(values: values, codes: NarrowCodes(whole))
  }

  /// Codes that are 0 or 1 as bits.
  func bits() -> [UInt64] {
    let rows = codes.reduce(0) { $0 + $1.count }
    var words = Array(repeating: UInt64(0), count: (rows + 63) / 64)
    var row = 0
    for index in codes.indices {
      let count = codes[index].count
      codes[index].drain(intoBits: &words, from: row)
      row += count
    }
    return words
  }
}
