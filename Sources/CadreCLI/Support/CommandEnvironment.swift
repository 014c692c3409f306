import Cadre
import CadreReports

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command takes from its surroundings, so that tests can give it other ones.
struct CommandEnvironment {
  var language = Language.english

  /// Where results go, and where everything else goes; only one of them may be a terminal.
  var output = Channel()
  var messages = Channel()

  /// The day of the clock, where no other is given.
  var today: CalendarDate

  /// What can be shown at one of the ends to which the command writes.
  struct Channel {
    var width = 80
    var usesColor = false
    var usesUnicode = true

    func style(_ language: Language) -> TerminalStyle {
      TerminalStyle(
        width: width, usesColor: usesColor, usesUnicode: usesUnicode, language: language)
    }
  }

  /// The surroundings of this process.
  static var current: CommandEnvironment {
    CommandEnvironment(
      language: locale.hasPrefix("vi") ? .vietnamese : .english,
      output: channel(STDOUT_FILENO), messages: channel(STDERR_FILENO), today: dayOfClock)
  }

  private static func channel(_ descriptor: Int32) -> Channel {
    // A file can hold any letter; a terminal says what it can show.
    guard isatty(descriptor) == 1 else { return Channel() }
    return Channel(
      width: terminalWidth(descriptor),
      usesColor: variable("NO_COLOR") == nil && variable("TERM") != "dumb",
      usesUnicode: locale.uppercased().contains("UTF"))
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static var locale: String {
    variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
  }

  private static func terminalWidth(_ descriptor: Int32) -> Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static var dayOfClock: CalendarDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDate(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
