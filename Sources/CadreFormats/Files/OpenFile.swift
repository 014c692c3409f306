#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is open for reading.
///
/// All that is asked about it is asked of what was opened, whatever stands at its path by then.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// How a file looks from outside: another look tells whether it was written to in between.
  struct Look: Equatable {
    let isRegular: Bool

    /// In bytes.
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    fileprivate init(_ status: stat) {
      isRegular = status.st_mode & S_IFMT == S_IFREG
      size = Int(status.st_size)
      #if canImport(Darwin)
        let modified = status.st_mtimespec
      #else
        let modified = status.st_mtim
      #endif
      seconds = Int(modified.tv_sec)
      nanoseconds = Int(modified.tv_nsec)
    }
  }

  /// Opens what stands at a path, if that is allowed. Opening does not wait for the other end of a pipe.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Looks at the file.
  func look() -> Look? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Look(status) : nil
  }

  /// The bytes from where reading stands to the end, but no more than `count` of them; nil if reading fails.
  func read(upTo count: Int) -> [UInt8]? {
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let read = Self.readOnce(descriptor, into: rest)
        if read < 0 { isRead = false }
        guard read > 0 else { return }
        filled += read
      }
    }
    return isRead ? bytes : nil
  }

  /// One call, made again where a signal came in between.
  private static func readOnce(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
