extension [CodeSegments] {
  /// The codes of all parts, each translated by its table if there is one, one part after the other.
  mutating func drained<Code: FixedWidthInteger>(
    _ translations: [[some FixedWidthInteger]?]
  ) -> [Code] {
    let total = reduce(0) { $0 + $1.count }
    return [Code](unsafeUninitializedCapacity: total) { buffer, initialized in
      for index in indices {
        let table = translations[index].map { $0.map { Code(truncatingIfNeeded: $0) } }
        let rows = self[index].count
        self[index].drain(
          into: UnsafeMutableBufferPointer(rebasing: buffer[initialized..<initialized + rows]),
          translated: table)
        initialized += rows
      }
    }
  }
}
