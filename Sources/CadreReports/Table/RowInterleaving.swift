import Cadre

/// Puts the rows of a table together from columns. Written for speed: the rows of many teams are the same few texts.
enum RowInterleaving {
  /// Rows of one text of each part, with commas between them and a line feed behind each row.
  static func rows(of parts: [JoinedTexts], count: Int) -> [UInt8] {
    precondition(parts.allSatisfy { $0.ranges.count == count })
    let size = parts.reduce(0) { sum, part in
      part.ranges.reduce(sum + part.ranges.count) { $0 + $1.count }
    }
    return withSources(parts[...], []) { sources in
      [UInt8](unsafeUninitializedCapacity: size) { rows, written in
        for row in 0..<count {
          for source in sources {
            written = source.copy(row, to: rows, at: written)
            rows[written] = UInt8(ascii: ",")
            written += 1
          }
          rows[written - 1] = UInt8(ascii: "\n")
        }
      }
    }
  }

  private struct Source {
    let bytes: UnsafeBufferPointer<UInt8>
    let ranges: UnsafeBufferPointer<Range<Int>>

    /// - Returns: where the copy ends.
    @inline(__always)
    func copy(_ row: Int, to rows: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
      let range = ranges[row]
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      _ = UnsafeMutableBufferPointer(rebasing: rows[start..<start + range.count])
        .update(fromContentsOf: text)
      return start + range.count
    }
  }

  /// The parts as plain memory, for as long as `body` lasts.
  private static func withSources(
    _ parts: ArraySlice<JoinedTexts>, _ sources: [Source], _ body: ([Source]) -> [UInt8]
  ) -> [UInt8] {
    guard let part = parts.first else { return body(sources) }
    return part.bytes.withUnsafeBufferPointer { bytes in
      part.ranges.withUnsafeBufferPointer { ranges in
        withSources(
          parts.dropFirst(), sources + [Source(bytes: bytes, ranges: ranges)], body)
      }
    }
  }
}
