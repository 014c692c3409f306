import Cadre

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command takes from its surroundings, so that tests can give it other ones.
struct CommandEnvironment {
  var language = Language.english
  var width = 80
  var usesColor = false
  var usesUnicode = true

  /// The day of the clock, where no other is given.
  var today: CalendarDate

  /// The surroundings of this process.
  static var current: CommandEnvironment {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return CommandEnvironment(
      language: locale.hasPrefix("vi") ? .vietnamese : .english,
      width: isTerminal ? terminalWidth : 80,
      usesColor: isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb",
      // A file can hold any letter; a terminal says what it can show.
      usesUnicode: !isTerminal || locale.uppercased().contains("UTF"), today: dayOfClock)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static var locale: String {
    variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
  }

  private static var terminalWidth: Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static var dayOfClock: CalendarDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDate(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
