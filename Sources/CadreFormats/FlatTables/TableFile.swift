import Crypto

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A regular file that stays open, so that parts of it can be read again later.
///
/// It is read, not mapped: a mapped file that somebody shortens ends the process, and mapped pages count as memory.
package final class TableFile: Sendable {
  private let descriptor: Int32
  private let stamp: Stamp

  /// What changes when a file is written.
  private struct Stamp: Hashable, Sendable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ descriptor: Int32) {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      size = Int(status.st_size)
      #if canImport(Darwin)
        seconds = status.st_mtimespec.tv_sec
        nanoseconds = status.st_mtimespec.tv_nsec
      #else
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
      #endif
    }
  }

  /// The number of bytes when it was opened.
  package var size: Int { stamp.size }

  /// Opens a file; nil where there is none that can be read, or where it is a folder, a pipe or a device.
  package init?(path: String) {
    // A pipe would wait for its writer to open it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    guard let stamp = Stamp(descriptor) else {
      close(descriptor)
      return nil
    }
    self.stamp = stamp
  }

  deinit { close(descriptor) }

  /// Whether the file has been written since it was opened.
  package var hasChanged: Bool { Stamp(descriptor) != stamp }

  /// Fills `buffer` from `offset` on, as far as the file goes.
  ///
  /// - Returns: how many bytes were read; fewer than there is room for only at the end of the file or after a fault.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    var done = 0
    let most = min(buffer.count, max(0, size - offset))
    while done < most, let start = buffer.baseAddress {
      let count = pread(descriptor, start + done, most - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  /// Up to `count` bytes from `offset` on.
  package func bytes(at offset: Int, count: Int) -> [UInt8] {
    let count = max(0, min(count, size - offset))
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// The SHA-256 of the content in hexadecimal, as of now.
  package func contentHash() -> String {
    var hash = SHA256()
    var offset = 0
    while offset < size {
      let block = bytes(at: offset, count: 1 << 18)
      guard !block.isEmpty else { break }
      hash.update(data: block)
      offset += block.count
    }
    return InputFile.hexadecimal(hash.finalize())
  }
}
