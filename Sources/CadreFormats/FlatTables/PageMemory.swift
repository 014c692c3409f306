#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Zeroed memory; more than a few pages straight from the system, to which it returns at once.
///
/// The collector of columns needs much memory for a short time. Given back to the allocator it would stay with the
/// process, beside the columns that come after it. For little memory, though, asking the system takes longest.
final class PageMemory: @unchecked Sendable {
  let start: UnsafeMutableRawPointer
  private let count: Int
  private let isAllocated: Bool

  /// So many bytes the allocator may keep.
  private static let mostAllocated = 1 << 15

  /// - Parameter isFilledInAnyOrder: Whether pages are looked at before they are written. A page that is first read is
  ///   first a shared one of zeros, whose replacement stops all threads for a moment; such pages are had at once.
  init(byteCount: Int, isFilledInAnyOrder: Bool = false) {
    count = max(byteCount, 1)
    isAllocated = count <= Self.mostAllocated
    if isAllocated {
      guard let start = calloc(count, 1) else { Self.stop(byteCount) }
      self.start = start
      return
    }
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | (isFilledInAnyOrder ? MAP_POPULATE : 0)
    #endif
    guard let start = mmap(nil, count, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED
    else { Self.stop(byteCount) }
    self.start = start
  }

  /// As where the allocator has no memory: nothing could go on.
  private static func stop(_ byteCount: Int) -> Never {
    fatalError("no memory for \(byteCount) bytes")
  }

  deinit { if isAllocated { free(start) } else { munmap(start, count) } }
}
