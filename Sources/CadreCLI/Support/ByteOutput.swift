#if canImport(Glibc)
  import Glibc

  private let writeOnce = Glibc.write
#else
  import Darwin

  private let writeOnce = Darwin.write
#endif

/// Writing to files, pipes and terminals.
enum ByteOutput {
  /// Writes everything, also where a pipe takes only a part at a time and where a signal comes in between.
  ///
  /// - Returns: whether all of it was taken.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let count = writeOnce(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
