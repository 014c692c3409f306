#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Zeroed memory straight from the system, to which it returns at once.
///
/// The collector of columns needs much memory for a short time. Given back to the allocator it would stay with the
/// process, beside the columns that come after it.
final class PageMemory: @unchecked Sendable {
  let start: UnsafeMutableRawPointer
  private let count: Int

  /// - Parameter isFilledInAnyOrder: Whether pages are looked at before they are written. A page that is first read is
  ///   first a shared one of zeros, whose replacement stops all threads for a moment; such pages are had at once.
  init(byteCount: Int, isFilledInAnyOrder: Bool = false) {
    count = max(byteCount, 1)
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | (isFilledInAnyOrder ? MAP_POPULATE : 0)
    #endif
    guard let start = mmap(nil, count, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED
    // As where the allocator has none: nothing could go on.
    else { fatalError("no memory for \(byteCount) bytes") }
    self.start = start
  }

  deinit { munmap(start, count) }
}
