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
      dictionaries: chunks.map(\.units), codes: taken(\.unitOfRow),
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
      index == 0 ? Array(0..<UInt32(part.count)) : values.codes(of: part)
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

/// The units of all parts.
private final class UnitParts: @unchecked Sendable {
  private var dictionaries: [CellDictionary]
  private var codes: [CodeSegments]

  /// For each fact the parts.
  private let facts: [[FlatChunk.UnitFact]]

  init(
    dictionaries: [CellDictionary], codes: [CodeSegments], facts: [[FlatChunk.UnitFact]]
  ) {
    self.dictionaries = dictionaries
    self.codes = codes
    self.facts = facts
  }

  func merged() -> (units: Result<FlatUnits, Unusual>, unitOfRow: [Int32]) {
    let ids = dictionaries[0]
    for part in dictionaries.dropFirst() { part.seal() }
    let translations = dictionaries.enumerated().map { index, part in
      index == 0 ? Array(0..<UInt32(part.count)) : ids.codes(of: part)
    }
    ids.seal()
    dictionaries = []
    let order = ByteOrder.codes(of: ids)
    var positions = Array(repeating: Int32(0), count: order.count)
    for (position, code) in order.enumerated() { positions[Int(code)] = Int32(position) }
    do throws(Unusual) {
      var merged: [FlatUnits.Fact] = []
      for fact in facts { merged.append(try Self.merged(fact, translations, order)) }
      let unitOfRow: [Int32] = codes.drained(translations.map { $0.map { positions[Int($0)] } })
      return (.success(FlatUnits(ids: ids, order: order, facts: merged)), unitOfRow)
    } catch {
      return (.failure(error), [])
    }
  }

  private static func merged(
    _ parts: [FlatChunk.UnitFact], _ units: [[UInt32]], _ order: [UInt32]
  ) throws(Unusual) -> FlatUnits.Fact {
    let values = parts[0].dictionary
    var codes = parts[0].codes
    for (part, units) in zip(parts, units).dropFirst() {
      let translation = values.codes(of: part.dictionary)
      for (code, unit) in zip(part.codes, units) {
        let code = translation[Int(code)]
        if Int(unit) == codes.count {
          codes.append(code)
        } else if codes[Int(unit)] != code {
          throw .differingUnitFacts
        }
      }
    }
    values.seal()
    return FlatUnits.Fact(values: values, codes: order.map { codes[Int($0)] })
  }
}

extension [CodeSegments] {
  /// The codes of all parts, each translated by its table, one part after the other.
  fileprivate mutating func drained<Code: FixedWidthInteger>(
    _ translations: [[some FixedWidthInteger]]
  ) -> [Code] {
    let total = reduce(0) { $0 + $1.count }
    return [Code](unsafeUninitializedCapacity: total) { buffer, initialized in
      for index in indices {
        let table = translations[index].map { Code(truncatingIfNeeded: $0) }
        let rows = self[index].count
        self[index].drain(
          into: UnsafeMutableBufferPointer(rebasing: buffer[initialized..<initialized + rows]),
          translated: table)
        initialized += rows
      }
    }
  }
}
