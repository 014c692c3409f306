#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

#if canImport(Glibc)
  private let writeBytes = Glibc.write
#else
  private let writeBytes = Darwin.write
#endif

/// The process: arguments in, output and exit status out.
@main
enum Main {
  static func main() {
    let result = CadreCommand.run(
      Array(CommandLine.arguments.dropFirst()), in: CommandEnvironment.current)
    write(result.standardError, to: STDERR_FILENO)
    write(result.standardOutput, to: STDOUT_FILENO)
    exit(result.status.rawValue)
  }

  /// Writes everything, also where a pipe takes only a part at a time.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let written = writeBytes(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}
