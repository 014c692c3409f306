import Cadre

/// A flat table in columns: the distinct cells of each column as bytes, and a narrow code for each row.
struct FlatTable: Sendable {
  /// A column of the rows.
  struct Column: Sendable {
    /// In the order in which they first occur.
    let values: CellDictionary
    let codes: NarrowCodes
  }

  /// The units, sorted by id.
  let units: FlatUnits

  /// For each row the position of its unit.
  let unitOfRow: [Int32]
  let cells: [Column]

  /// For each list a bit for each row, 64 in a word: whether it has a record.
  let lists: [[UInt64]]
  let places: RowPlaces

  /// The order of the people by id, where the rows have another.
  let people: PersonOrder?

  /// In how many rows each marker of missing data stands, in small letters.
  let markers: [String: Int]

  /// The number of rows.
  var count: Int { places.count }

  /// Reads the table.
  init(_ file: TableFile, _ plan: FlatPlan, _ options: FlatReadingOptions) throws(Unusual) {
    var chunks = try Self.chunks(of: file, plan, options)
    if file.hasChanged { throw .changed }
    let rows = chunks.reduce(0) { $0 + $1.rows }
    guard rows > 0 else { throw .empty }
    guard rows < Int(Int32.max) else { throw .rows }
    markers = chunks.reduce(into: [:]) { $0.merge($1.markers, uniquingKeysWith: +) }
    people = plan.isSorted ? nil : try PersonOrder(chunks)
    places = RowPlaces(chunks, file: file, delimiter: plan.delimiter)
    if chunks.contains(where: \.persons.hasColumnNumber),
      chunks.contains(where: \.unitsHaveColumnNumber)
    {
      throw .rows
    }
    let parts = TableParts(&chunks, plan)
    chunks = []
    let merged = parts.merged(threads: options.threads)
    units = try merged.units.get()
    unitOfRow = merged.unitOfRow
    cells = merged.cells
    lists = merged.lists
  }

  /// Reads the table in as many parts as there are threads, and checks that they fit together.
  private static func chunks(
    of file: TableFile, _ plan: FlatPlan, _ options: FlatReadingOptions
  ) throws(Unusual) -> [FlatChunk] {
    let size = file.size - plan.start
    guard size > 0 else { throw .empty }
    // Starting a thread costs more than reading a small part.
    let count = max(1, min(options.threads, size / options.blockBytes))
    let borders = (0...count).map { plan.start + size / count * $0 + size % count * $0 / count }
    let results = WorkerThreads.results(count) { index in
      FlatScanner.chunk(
        file, borders[index]..<borders[index + 1], isFirst: index == 0, plan, options)
    }
    var chunks: [FlatChunk] = []
    for result in results {
      let chunk = try result.get()
      // A part that begins inside a cell begins elsewhere than the one before it ends.
      guard chunk.start == chunks.last?.end ?? plan.start else { throw .chunkBorder }
      chunks.append(chunk)
    }
    guard chunks.count == count, chunks.last?.end == file.size else { throw .chunkBorder }
    guard plan.isSorted else { return chunks }
    let used = chunks.filter { $0.rows > 0 }
    for (left, right) in zip(used, used.dropFirst()) {
      guard left.persons.last.lexicographicallyPrecedes(right.persons.first) else {
        throw .unsortedIDs
      }
    }
    return chunks
  }
}
