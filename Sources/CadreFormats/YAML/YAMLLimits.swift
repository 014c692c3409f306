/// What a YAML file may cost at most.
package struct YAMLLimits: Hashable, Sendable {
  /// The size of the file.
  package var bytes: Int

  /// How many sequences and mappings may lie within one another.
  package var depth: Int

  /// How many scalars, sequences and mappings a file may hold, keys included.
  package var nodes: Int

  /// The size of one scalar, in bytes of UTF-8.
  package var scalarBytes: Int

  /// How many problems are collected before reading stops.
  package var problems: Int

  /// Limits for criteria, code lists and other documents that are held as a tree.
  package static let document = YAMLLimits()

  /// Limits for rosters, which are read as a stream.
  package static let roster = YAMLLimits(bytes: 256 << 20, nodes: .max)

  package init(
    bytes: Int = 8 << 20, depth: Int = 64, nodes: Int = 100_000, scalarBytes: Int = 64 << 10,
    problems: Int = 1_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.scalarBytes = scalarBytes
    self.problems = problems
  }
}
