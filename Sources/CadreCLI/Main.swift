#if canImport(Glibc)
  import Glibc
#else
  import Darwin
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

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { _ = ByteOutput.write($0, to: descriptor) }
  }
}
