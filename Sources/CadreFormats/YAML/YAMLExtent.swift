/// A stretch of a YAML source, kept small: a `Place` is made of it only where somebody needs one.
package struct YAMLExtent: Hashable, Sendable {
  /// Offsets in the prepared bytes of the source.
  package var bytes: Range<Int>

  /// The line on which it begins, from 1.
  package var line: Int

  /// The code points before it on that line.
  package var column: Int
}

/// A scalar of a YAML source as written.
package struct YAMLScalar: Hashable, Sendable {
  package let text: String

  /// Whether it was written neither in quotes nor as a block.
  package let isPlain: Bool
  package let extent: YAMLExtent
}

/// Thrown where a source cannot be read further; the diagnostics of the reader say why.
package struct YAMLStop: Error {}
