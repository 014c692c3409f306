import Dispatch
import Synchronization

extension JSONWriter {
  /// Writes an array whose elements take long to work out: several at a time, in their order.
  mutating func field<Elements: RandomAccessCollection & Sendable>(
    _ name: String, spreading elements: Elements,
    _ body: @Sendable (inout JSONWriter, Elements.Element) -> Void
  ) where Elements.Index == Int {
    key(name)
    container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      var next = elements.startIndex
      while next < elements.endIndex {
        let end = min(elements.endIndex, next + Self.pieceSize * Self.pieceCount)
        writer.append(pieces: writer.pieces(of: elements, next..<end, body))
        next = end
      }
    }
  }

  /// So many elements are written by one thread at a time, and so many such pieces are then put together.
  private static var pieceSize: Int { 64 }
  private static var pieceCount: Int { 16 }

  private func pieces<Elements: RandomAccessCollection & Sendable>(
    of elements: Elements, _ range: Range<Int>,
    _ body: @Sendable (inout JSONWriter, Elements.Element) -> Void
  ) -> [[UInt8]] where Elements.Index == Int {
    let count = (range.count + Self.pieceSize - 1) / Self.pieceSize
    let done = Mutex([[UInt8]](repeating: [], count: count))
    let depth = depth
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      var writer = JSONWriter(depth: depth)
      let start = range.lowerBound + piece * Self.pieceSize
      for position in start..<min(range.upperBound, start + Self.pieceSize) {
        body(&writer, elements[position])
      }
      let bytes = writer.bytes
      done.withLock { $0[piece] = bytes }
    }
    return done.withLock { $0 }
  }
}
