package import Cadre

extension RegularRosterReader {
  /// Reads files from memory as one roster, each in blocks of some size.
  package static func roster(
    of files: [InputFile], schema: FactSchema, codelists: [Codelist.ID: Codelist],
    blockBytes: Int = 1 << 18
  ) throws(Irregular) -> Roster {
    var builder = RosterBuilder(schema: schema, codelists: codelists)
    for file in files { builder = try read(file, into: builder, blockBytes: blockBytes) }
    return builder.build()
  }

  /// Reads a file from memory.
  static func read(
    _ input: InputFile, into builder: RosterBuilder, blockBytes: Int = 1 << 18
  ) throws(Irregular) -> RosterBuilder {
    guard input.bytes.count <= YAMLLimits.roster.bytes else { throw Irregular() }
    let lines = RegularLines(blockBytes: blockBytes) { buffer, offset in
      input.bytes.withUnsafeBytes { bytes in
        let part = bytes[min(offset, bytes.count)...].prefix(buffer.count)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
        return part.count
      }
    }
    let file = RosterFile(name: input.name, contentHash: input.contentHash)
    return try read(lines, file, into: builder)
  }

  /// Reads the file at a path block by block, without holding it in memory.
  static func read(path: String, into builder: RosterBuilder) throws(Irregular) -> RosterBuilder {
    guard let table = TableFile(path: path), table.size <= InputFile.mostBytes else {
      throw Irregular()
    }
    var end = 0
    let lines = RegularLines { buffer, offset in
      let count = table.read(into: buffer, at: offset)
      end = offset + count
      return count
    }
    let file = RosterFile(name: path, account: RowAccount(), headings: [:]) { table.contentHash() }
    let read = try read(lines, file, into: builder)
    guard end == table.size, !table.hasChanged else { throw Irregular() }
    return read
  }
}
