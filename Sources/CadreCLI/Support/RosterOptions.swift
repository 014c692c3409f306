import ArgumentParser
import Cadre
import CadreFormats

/// Options of verbs that check a roster.
struct RosterOptions: ParsableArguments {
  @Option(name: .customLong("on")) var day: String?
  @Flag var strict = false
  @Flag(name: .customLong("lenient-quotes")) var lenientQuotes = false
  @Option var delimiter: DelimiterName?
  @Option(name: .customLong("date-order")) var dateOrder: DateOrderName?

  /// A delimiter as it is named on the command line.
  enum DelimiterName: String, ExpressibleByArgument, CaseIterable {
    case comma
    case semicolon
    case tab

    var delimiter: Delimiter {
      switch self {
      case .comma: .comma
      case .semicolon: .semicolon
      case .tab: .tab
      }
    }
  }

  /// An order of day and month as it is named on the command line.
  enum DateOrderName: String, ExpressibleByArgument, CaseIterable {
    case dayFirst = "day_first"
    case monthFirst = "month_first"
  }

  /// Reads a roster for criteria.
  ///
  /// - Parameter examining: How much of it is needed.
  func roster(
    at paths: [String], for criteria: [Criteria], examining: RosterExamination = .everything
  ) throws(CommandFailure) -> Roster {
    var options = DelimitedText.Options()
    options.lenientQuotes = lenientQuotes
    options.delimiter = delimiter?.delimiter
    options.dateOrder = dateOrder.flatMap { DateOrder(rawValue: $0.rawValue) }
    let roster = try CommandFailure.reading { [options] () throws(InvalidInput) in
      try Roster(contentsOf: paths, for: criteria, tables: options, examining: examining)
    }
    try refuseWarnings(roster.findings)
    return roster
  }

  /// With `--strict`, everything but plain notes is an error.
  func refuseWarnings(_ diagnostics: [Diagnostic]) throws(CommandFailure) {
    guard strict else { return }
    let refused = diagnostics.filter { $0.severity != .note || $0.kind.isGuess }
    guard !refused.isEmpty else { return }
    throw CommandFailure(
      refused.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.severity = .error
        return diagnostic
      })
  }

  /// The day of the check, and a note where it was not given.
  func checkDate(
    _ roster: Roster, in environment: CommandEnvironment
  ) throws(CommandFailure) -> (date: CalendarDate, notes: [Diagnostic]) {
    if let day {
      guard let date = CalendarDate(iso: day) else {
        throw CommandFailure([Diagnostic(.wrongDate, at: nil, ["text": .text(day)])])
      }
      return (date, [])
    }
    let date = roster.asOf ?? environment.today
    let origin: Phrase = roster.asOf == nil ? .todayOrigin : .rosterDateOrigin
    return (
      date,
      [
        Diagnostic(
          .defaultDate, at: nil, ["date": .text(date.description), "origin": .phrase(origin)])
      ]
    )
  }
}

extension Diagnostic.Kind {
  /// Whether it tells of a guess that a reader made.
  var isGuess: Bool { Diagnostic.Kind.guesses.contains(self) }
}
